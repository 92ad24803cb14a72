"""What doesn't add up, in words: its kind, one sentence, and what its cure says."""

from __future__ import annotations

from typing import Final

from planner.domain.beyond import live_beyond
from planner.domain.content import Content
from planner.domain.slots import Slot
from planner.domain.violation import Code, Violation
from planner.services.figures import Figures
from planner.services.kind_counts import kind_count
from planner.services.mending import Cure, CureCode
from planner.services.naming import name_of
from planner.services.slot_words import slot_asks
from planner.services.wording import QT_TRANSLATE_NOOP, Words

KIND_WORDS: Final[dict[Code, str]] = {
    "late": QT_TRANSLATE_NOOP("State", "too late"),
    "overload": QT_TRANSLATE_NOOP("Mend", "over the learning time"),
    "order": QT_TRANSLATE_NOOP("Mend", "wrong order"),
    "prerequisite": QT_TRANSLATE_NOOP("Mend", "prerequisite missing"),
    "start_level": QT_TRANSLATE_NOOP("Mend", "sets in too high"),
    "outside_term": QT_TRANSLATE_NOOP("Mend", "on no term"),
    "absent": QT_TRANSLATE_NOOP("Mend", "absent"),
    "left": QT_TRANSLATE_NOOP("Mend", "leaves before"),
    "nobody": QT_TRANSLATE_NOOP("Mend", "without people"),
    "ended": QT_TRANSLATE_NOOP("Mend", "over, not done"),
    "unbegun": QT_TRANSLATE_NOOP("Mend", "past, still an idea"),
    "not_in_force": QT_TRANSLATE_NOOP("Mend", "past, not in force"),
    "beyond": QT_TRANSLATE_NOOP("Mend", "beyond the scale"),
}
_SENTENCES: Final[dict[Code, str]] = {
    "overload": QT_TRANSLATE_NOOP(
        "Mend", "{person}: {hours} too many from {first} to {last} ({titles})"
    ),
    "order": QT_TRANSLATE_NOOP(
        "Mend", "“{title}” begins on {first}, but “{other}” is over only on {last}"
    ),
    "prerequisite": QT_TRANSLATE_NOOP(
        "Mend", "“{title}” asks for {level}; {person} does not have it before {first}"
    ),
    "start_level": QT_TRANSLATE_NOOP(
        "Mend", "“{title}” begins at {level}; {person} does not have it on {first}"
    ),
    "outside_term": QT_TRANSLATE_NOOP(
        "Mend", "“{title}” ({first} – {last}) is on no term of its course"
    ),
    "absent": QT_TRANSLATE_NOOP(
        "Mend", "{person} is there on less than half of the days of “{title}” ({first} – {last})"
    ),
    "left": QT_TRANSLATE_NOOP("Mend", "{person} leaves on {first}, before “{title}” is over"),
    "nobody": QT_TRANSLATE_NOOP("Mend", "“{title}” is for nobody yet"),
    "ended": QT_TRANSLATE_NOOP("Mend", "“{title}” was over on {first} and is not done"),
    "unbegun": QT_TRANSLATE_NOOP("Mend", "“{title}” was to begin on {first} and is still an idea"),
    "not_in_force": QT_TRANSLATE_NOOP(
        "Mend", "“{structure}” was to be in force by {first} and is not"
    ),
    "beyond": QT_TRANSLATE_NOOP("Mend", "{level}; in use: {uses}"),
}
_LATE: Final = (
    QT_TRANSLATE_NOOP("Mend", "{person}: {asked}, needed by {first}, ready on {last}"),
    QT_TRANSLATE_NOOP("Mend", "{person}: {asked}, needed by {first}, nothing brings it in time"),
    QT_TRANSLATE_NOOP("Mend", "{asked}, needed by {first}, ready on {last}"),
    QT_TRANSLATE_NOOP("Mend", "{asked}, needed by {first}, nothing brings it in time"),
)
CURE_WORDS: Final[dict[CureCode, str]] = {
    "ways_out": QT_TRANSLATE_NOOP("Focus", "Ways out…"),
    "spread_out": QT_TRANSLATE_NOOP("Mend", "Spread out…"),
    "other_term": QT_TRANSLATE_NOOP("Mend", "Other term…"),
    "details": QT_TRANSLATE_NOOP("Mend", "Details…"),
    "begin_after": QT_TRANSLATE_NOOP("Mend", "Begin on {start}"),
    "begin_back": QT_TRANSLATE_NOOP("Mend", "Begin on {start}"),
    "begin_today": QT_TRANSLATE_NOOP("Mend", "Begin on {start}"),
    "plan_first": QT_TRANSLATE_NOOP("Mend", "Plan that first"),
    "take_out": QT_TRANSLATE_NOOP("Mend", "Take out"),
    "done": QT_TRANSLATE_NOOP("Mend", "It is done"),
    "in_force": QT_TRANSLATE_NOOP("Mend", "It is in force"),
    "levels": QT_TRANSLATE_NOOP("Mend", "Levels…"),
}
MOST_TITLES: Final = 3


def kind_word(words: Words, code: Code) -> str:
    """What a kind of violation is called."""
    return words.translate("State" if code == "late" else "Mend", KIND_WORDS[code])


def cure_word(words: Words, cure: Cure) -> str:
    """What the button of a cure says; three dots where something is asked first."""
    text = words.translate("Focus" if cure.code == "ways_out" else "Mend", CURE_WORDS[cure.code])
    start = cure.values.get("start")
    asked = bool(cure.changes) and cure.outcome is not None and not cure.outcome.sound
    text = text.format(start=words.day(start) if start else "")
    return f"{text}…" if asked else text


def violation_sentence(figures: Figures, violation: Violation, words: Words) -> str:
    """One violation in one sentence."""
    content, v = figures.content, violation
    if v.code == "late":
        return _late(figures, v, words)
    level = ""
    if v.other is not None and v.level is not None and v.other in content.competencies:
        level = f"{name_of(content, 'competencies', v.other)} "
        level += words.level(content, v.other, v.level)
    return words.translate("Mend", _SENTENCES[v.code]).format(
        title=name_of(content, "actions", v.action) if v.action else "",
        other=name_of(content, "actions", v.other) if v.other else "",
        person=name_of(content, "people", v.person) if v.person else "",
        structure=name_of(content, "needs", v.need) if v.need else "",
        level=level,
        first=words.day(v.first),
        last=words.day(v.last),
        hours=hours_text(words, v.hours),
        titles=titles(content, v.actions),
        uses=_uses(content, v, words) if v.code == "beyond" else "",
    )


def _uses(content: Content, v: Violation, words: Words) -> str:
    """ "2 assessments, 1 need": what still names a level beyond its scale."""
    found = live_beyond(content, {v.other or ""})
    counts = {use[2]: count for use, count in found.items() if use[1] == v.level}
    return ", ".join(level_use(words, kind, count) for kind, count in counts.items())


def level_use(words: Words, kind: str, number: int) -> str:
    """How often a kind of record names a level: "4 needs", "1 own step"."""
    if kind == "steps":
        one, many = (
            words.translate("Levels", "{n} own step"),
            words.translate("Levels", "{n} own steps"),
        )
        return words.count(number, one, many)
    if kind == "competencies":
        one = words.translate("Levels", "{n} prerequisite")
        return words.count(number, one, words.translate("Levels", "{n} prerequisites"))
    return kind_count(words, kind, number)


def hours_text(words: Words, hours: float) -> str:
    """ "1 hour", "3.8 hours"."""
    one, many = words.translate("Mend", "{n} hour"), words.translate("Mend", "{n} hours")
    return words.count(round(hours, 1), one, many)


def titles(content: Content, actions: tuple[str, ...]) -> str:
    """Some names, the rest as dots."""
    named = [name_of(content, "actions", id_) for id_ in actions[:MOST_TITLES]]
    return ", ".join(named) + (" …" if len(actions) > MOST_TITLES else "")


def slot_of(figures: Figures, violation: Violation) -> Slot | None:
    """The slot a late violation is about, as it stands now."""
    slots = figures.of_need(violation.need or "")
    return next(
        (s for s in slots if (s.index, s.person) == (violation.index, violation.person)), None
    )


def _late(figures: Figures, v: Violation, words: Words) -> str:
    slot = slot_of(figures, v)
    asked = slot_asks(figures.content, slot, words) if slot else (v.need or "")
    sentence = _LATE[(2 if v.person is None else 0) + (v.last is None)]
    return words.translate("Mend", sentence).format(
        person=name_of(figures.content, "people", v.person) if v.person else "",
        asked=asked,
        first=words.day(v.first),
        last=words.day(v.last),
    )
