"""Words, days and numbers in the reader's language, without Qt.

The English text in the code is the key; German stands in a Qt Linguist file, so that
translators use Linguist and `pyside6-lupdate` finds what is new. `make words` brings the file
up to date with every `translate("Context", "text")` and `QT_TRANSLATE_NOOP` in the code.
"""

from __future__ import annotations

import datetime as dt
import locale
import os
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Literal

from planner.domain.beyond import is_beyond, level_label
from planner.services.resources import resource

if TYPE_CHECKING:  # words are needed before the first paint, the records after it
    from planner.domain.content import Content

Language = Literal["en", "de"]
LANGUAGES: tuple[Language, ...] = ("en", "de")

_MONTHS: dict[str, tuple[str, ...]] = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "de": (
        "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni",
        "Juli", "Aug.", "Sep.", "Okt.", "Nov.", "Dez.",
    ),
}  # fmt: skip


_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥"}


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Marks a text for translation and returns it as it is; `translate` it where it is shown."""
    del context
    return text


class Words:
    """One language: texts, plurals, days, numbers."""

    def __init__(self, language: Language, texts: dict[tuple[str, str], str]) -> None:
        self.language = language
        self._texts = texts

    def translate(self, context: str, text: str, comment: str = "") -> str:
        """A text in this language; the English one where the catalogue has none."""
        del comment  # for translators, in the catalogue
        return self._texts.get((context, text)) or text

    def pairs(self) -> list[tuple[str, str]]:
        """Each English text with the one in this language."""
        return [(source, text) for (_, source), text in self._texts.items()]

    def count(self, n: float, one: str, many: str) -> str:
        """One of two texts (already translated) by the number, with `{n}` filled in."""
        shown = self.number(n, 0 if n == int(n) else 1)
        return (one if n == 1 else many).format(n=shown)

    def day(self, day: dt.date | None) -> str:
        """ "23 Nov 2026", "23.11.2026"; a dash for none."""
        if day is None:
            return "–"
        if self.language == "de":
            return f"{day.day:02}.{day.month:02}.{day.year}"
        return f"{day.day} {_MONTHS['en'][day.month - 1]} {day.year}"

    def month(self, day: dt.date) -> str:
        """ "Nov 2026", "Nov. 2026"."""
        return f"{_MONTHS[self.language][day.month - 1]} {day.year}"

    def number(self, value: float, digits: int = 1) -> str:
        """A number with this many decimals and the language's marks."""
        text = f"{value:,.{digits}f}".replace("-", "−")
        if self.language == "de":
            text = text.translate(str.maketrans(",.", ".,"))
        return text

    def short(self, value: float) -> str:
        """A number with one decimal, none where it is whole."""
        return self.number(value, 0 if float(value).is_integer() else 1)

    def percent(self, share: float) -> str:
        """ "80 %" of a share 0–1, with a narrow gap no line breaks at."""
        return f"{self.number(share * 100, 0)}\u202f%"

    def money(self, value: float, currency: str) -> str:
        """An amount as the language writes it: "€1,250", "1.250 €"; cents where there are some.

        Args:
            currency: by its three letters; one with a sign of its own is shown by it.
        """
        amount = self.number(value, 0 if float(value).is_integer() else 2)
        sign = _SIGNS.get(currency.upper(), currency)
        if not sign:
            return amount
        if self.language == "de":
            return f"{amount}\u00a0{sign}"
        minus, amount = ("−", amount[1:]) if amount.startswith("−") else ("", amount)
        return f"{minus}{sign}{amount}" if len(sign) == 1 else f"{sign}\u00a0{minus}{amount}"

    def quoted(self, text: str) -> str:
        """A title within a sentence, in the language's quotation marks."""
        return f"„{text}“" if self.language == "de" else f"“{text}”"

    def weeks(self, weeks: float) -> str:
        """ "6 weeks", "1 week", "2.9 weeks"."""
        one = self.translate("Words", "{n} week")
        return self.count(weeks, one, self.translate("Words", "{n} weeks"))

    def level(self, content: Content, competency: str, level: int) -> str:
        """A level as people say it: "B1", or "level 3" where the label is only a number."""
        label = level_label(content, competency, level)
        if is_beyond(content, competency, level):
            return self.translate("Words", "{label} – beyond the scale").format(label=label)
        if label.isdigit():
            return self.translate("Words", "level {label}").format(label=label)
        return label

    def short_level(self, content: Content, competency: str, level: int) -> str:
        """A level's label alone: "B1", "3"; where the scale ends below it, it is said so."""
        if is_beyond(content, competency, level):
            return self.level(content, competency, level)
        return level_label(content, competency, level)


@cache
def _texts(language: Language) -> dict[tuple[str, str], str]:
    path = resource("i18n", f"vorlauf_{language}.ts")
    if language == "en" or not path.is_file():
        return {}
    from defusedxml import ElementTree

    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.findtext("translation")
            if translation:
                found[name, message.findtext("source") or ""] = translation
    return found


def load_words(language: str) -> Words:
    """The words of a language; English for one that is not there."""
    chosen: Language = "de" if language == "de" else "en"
    return Words(chosen, _texts(chosen))


def system_language() -> Language:
    """German where the system speaks German, else English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name)
        if value:
            return "de" if value.lower().startswith("de") else "en"
    ask: Callable[[], tuple[str | None, str | None]] = locale.getlocale
    return "de" if (ask()[0] or "").lower().startswith(("de", "german")) else "en"
