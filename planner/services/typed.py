"""What is typed into a field, read as people say it: days, numbers, names, levels.

Every refusal names the cure; nothing is guessed where two things may be meant.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence

from planner.domain.content import Content
from planner.domain.plain import FIRST_YEAR, LAST_YEAR
from planner.domain.problem import refuse
from planner.domain.record import label_of
from planner.domain.spoken_days import is_out_of_reach, spoken_period
from planner.domain.spoken_forms import Period
from planner.services.level_labels import bare_level, level_named
from planner.services.matching import fold
from planner.services.wording import Language

_ARROW = re.compile(r"\s*(?:→|->|–|\bto\b|\bbis\b|\bauf\b)\s*", re.IGNORECASE)
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)")
_CURRENCY = re.compile(r"^(?:[A-Za-z]{3}|[€$£¥])|(?:[A-Za-z]{3}|[€$£¥])$")
_LONGEST = 20
_GROUPS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"(?<=\d),(?=\d{3}(?:\D|$))"),
    "de": re.compile(r"(?<=\d)\.(?=\d{3}(?:\D|$))"),
}
"""The mark between thousands."""
_FEW = 6
"""Names a refusal lists."""


def typed_text(text: str) -> str:
    """A title that is not empty, on one line."""
    flat = " ".join(text.split())
    if not flat:
        raise refuse("typed.empty")
    return flat


def typed_period(text: str, today: dt.date) -> Period | None:
    """A day or a period; None for nothing typed."""
    if not text.strip():
        return None
    found = spoken_period(text, today)
    if found is None:
        value = text.strip()[:60]
        if is_out_of_reach(text, today):
            raise refuse("date.range", value=value, first=FIRST_YEAR, last=LAST_YEAR)
        raise refuse("typed.period", value=value)
    return found


def typed_day(text: str, today: dt.date) -> dt.date | None:
    """A day; of a period its first one, or its last where its end was named."""
    found = typed_period(text, today)
    return None if found is None else found.by


def typed_last_day(text: str, today: dt.date) -> dt.date | None:
    """A day up to which something goes on or holds; of a period its last one."""
    found = typed_period(text, today)
    return None if found is None else found.last


def typed_number(text: str, language: Language | None = None) -> float | None:
    """A number; None for nothing typed.

    Which mark parts thousands is known by the language ("12.500" is German for 12,500 and
    English for 12.5). Without one, groups of three count as thousands where both marks stand,
    or where a dot can only part them.
    """
    plain = re.sub(r"\s", "", text).replace("−", "-")
    if not plain:
        return None
    if language is not None:
        plain = _GROUPS[language].sub("", plain)
    elif re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", plain):
        plain = plain.replace(".", "")
    elif re.fullmatch(r"\d{1,3}(?:,\d{3})+\.\d+", plain):
        plain = plain.replace(",", "")
    plain = plain.replace(",", ".")
    if len(plain) >= _LONGEST or not _NUMBER.fullmatch(plain):
        raise refuse("typed.number", value=text.strip()[:60])
    return float(plain)


def typed_whole(text: str, language: Language | None = None) -> int | None:
    """A whole number; None for nothing typed."""
    number = typed_number(text, language)
    if number is None:
        return None
    if not number.is_integer():
        raise refuse("typed.whole", value=text.strip()[:60])
    return int(number)


def typed_share(text: str, language: Language | None = None) -> float | None:
    """A share 0–1 from "80", "80 %" or "0.8"; None for nothing typed."""
    bare = text.rstrip().removesuffix("%")
    number = typed_number(bare, language)
    if number is None:
        return None
    return round(number / 100, 6) if bare != text.rstrip() or number > 1 else number


def typed_money(text: str, language: Language | None = None) -> float | None:
    """An amount, with or without its currency: "1.250 €", "EUR 320", "$40"; None for nothing."""
    return typed_number(_CURRENCY.sub("", text.strip()) or text, language)


def typed_choice(text: str, choices: Sequence[tuple[str, str]]) -> str:
    """The value of the one choice (value, label) that is meant, by its label or a part of it."""
    wanted = fold(text)
    known = [(value, fold(label)) for value, label in choices]
    for fits in (
        [value for value, label in known if label == wanted],
        [value for value, label in known if label.startswith(wanted)] if wanted else [],
        [value for value, label in known if all(word in label for word in wanted.split())]
        if wanted
        else [],
    ):
        if len(fits) == 1:
            return fits[0]
        if fits:
            labels = [label for value, label in choices if value in fits]
            raise refuse("quick.several", text=text.strip()[:60], names=_some(labels))
    labels = [label for _, label in choices]
    raise refuse("typed.choice", value=text.strip()[:60], choices=_some(labels))


def typed_people(content: Content, text: str) -> list[str]:
    """Ids of the people named, parted by commas, semicolons, "+" or "&"; by parts of names."""
    choices = [(person.id, label_of(person)) for person in content.people.values()]
    parts = [part for part in re.split(r"\s*[,;+&]\s*", text.strip()) if part]
    found = dict.fromkeys(_person(part, choices) for part in parts)
    return list(found)


def _person(text: str, choices: Sequence[tuple[str, str]]) -> str:
    words = fold(text.replace(".", " ")).split()  # "K. Voss"
    fits = [v for v, label in choices if all(_begun(word, fold(label)) for word in words)]
    if len(fits) == 1:
        return fits[0]
    if not fits:
        raise refuse("typed.person", value=text[:60])
    return typed_choice(text, [each for each in choices if each[0] in fits])


def _begun(word: str, name: str) -> bool:
    return any(part.startswith(word) for part in re.split(r"[\s-]", name))


def typed_level(content: Content, competency: str, text: str) -> int:
    """A level by its label on the competency's scale: "B1", "3", "level 3"."""
    levels = content.scale_of(competency).levels
    wanted = bare_level(text)
    index = level_named(content.scale_of(competency), wanted)
    if index is not None:
        return index
    labels = ", ".join(level.label for level in levels)
    values = {"competency": label_of(content.competencies[competency]), "labels": labels}
    if not wanted:
        raise refuse("quick.level_missing", **values)
    raise refuse("quick.level_unknown", value=text.strip()[:60], **values)


def typed_competency(content: Content, text: str) -> tuple[str, int]:
    """A competency and the level asked for: "Polish B1", "PLM, level 3"."""
    flat = " ".join(text.replace(",", " ").split())
    if not flat:
        raise refuse("typed.empty")
    words = flat.split(" ")
    for end in range(len(words), 0, -1):
        name, rest = " ".join(words[:end]), " ".join(words[end:])
        found = _competencies_called(content, name)
        if len(found) == 1:
            return found[0], typed_level(content, found[0], rest)
        if found:
            names = [label_of(content.competencies[id_]) for id_ in found]
            raise refuse("quick.several", text=name[:60], names=_some(names))
    raise refuse("typed.competency", value=flat[:60])


def _competencies_called(content: Content, name: str) -> list[str]:
    wanted = fold(name)
    every = [(c.id, fold(label_of(c)), fold(c.code)) for c in content.competencies.values()]
    exact = [id_ for id_, label, code in every if wanted in (label, code)]
    return exact or [id_ for id_, label, _ in every if label.startswith(wanted)]


def typed_levels(content: Content, competency: str, text: str) -> tuple[int, int]:
    """From which level to which: "A1 → A2", "1 to 3"; one alone is reached from the one below."""
    parts = [part for part in _ARROW.split(text.strip()) if part]
    if not parts or len(parts) > 2:
        return 0, typed_level(content, competency, "" if not parts else text)
    levels = [typed_level(content, competency, part) for part in parts]
    return (levels[0], levels[1]) if len(levels) == 2 else (max(levels[0] - 1, 0), levels[0])


def typed_periods(text: str, today: dt.date) -> list[Period]:
    """Several periods, parted by semicolons or lines: "5.7.27 – 23.7.27; 1.9.27"."""
    found = (typed_period(part, today) for part in re.split(r"[;\n]", text))
    return [period for period in found if period is not None]


def _some(names: Iterable[str]) -> str:
    listed = list(names)
    more = ", …" if len(listed) > _FEW else ""
    return ", ".join(listed[:_FEW]) + more
