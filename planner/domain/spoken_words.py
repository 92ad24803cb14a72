"""The words in which German and English speak of days: months, seasons, numbers, units."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

_GAPS: tuple[tuple[str, str], ...] = (
    (r"(?<!\d)[,;]|[,;](?!\d\b)", " "),  # but 1,5
    (r"[‐‑‒–—−]", "-"),
    (r"[’‘`´]", "'"),
    (r"(?<=[^\W\d])\.", " "),  # Sep.
    (r"\s+", " "),
)


def plain(text: str) -> str:
    """A text as the tables below spell it: small letters, no umlauts, one kind of dash."""
    bare = "".join(
        c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c)
    )
    for pair in ("ae", "oe", "ue"):
        bare = bare.replace(pair, pair[0])
    for pattern, put in _GAPS:
        bare = re.sub(pattern, put, bare)
    return bare.strip()


def _table(rows: Mapping[int, str]) -> dict[str, int]:
    return {plain(word): value for value, words in rows.items() for word in words.split()}


def _set(words: str) -> frozenset[str]:
    return frozenset(plain(word) for word in words.split())


MONTHS = _table(
    {
        1: "januar january jan jänner",
        2: "februar february feb",
        3: "märz march mar mär mrz",
        4: "april apr",
        5: "mai may",
        6: "juni june jun",
        7: "juli july jul",
        8: "august aug",
        9: "september sept sep",
        10: "oktober october okt oct",
        11: "november nov",
        12: "dezember december dez dec",
    }
)

SEASONS = _table(
    {3: "frühjahr frühling spring", 6: "sommer summer", 9: "herbst autumn fall", 12: "winter"}
)
"""Season → the month it begins in; each has three."""

WEEKDAYS = _table(
    {
        0: "montag monday mon",
        1: "dienstag tuesday tue",
        2: "mittwoch wednesday wed",
        3: "donnerstag thursday thu",
        4: "freitag friday fri",
        5: "samstag sonnabend saturday sat",
        6: "sonntag sunday sun",
    }
)

NEAR_DAYS = _table(
    {
        -2: "vorgestern",
        -1: "gestern yesterday",
        0: "heute today jetzt now",
        1: "morgen tomorrow",
        2: "übermorgen",
    }
)

NUMBERS = _table(
    {
        1: "ein eine einem einen einer a an one",
        2: "zwei two",
        3: "drei three",
        4: "vier four",
        5: "fünf five",
        6: "sechs six",
        7: "sieben seven",
        8: "acht eight",
        9: "neun nine",
        10: "zehn ten",
        11: "elf eleven",
        12: "zwölf twelve",
    }
)

ORDINALS = _table(
    {
        1: "erste ersten erster erstes first",
        2: "zweite zweiten zweiter zweites second",
        3: "dritte dritten dritter drittes third",
        4: "vierte vierten vierter viertes fourth",
    }
)

SHIFTS = _table(
    {
        -1: "letzte letzten letzter letztes vorige vorigen voriger voriges last",
        0: "diese diesem diesen dieser dieses this",
        1: "nächste nächsten nächster nächstes kommende kommenden kommender kommendes next coming",
        2: "übernächste übernächsten übernächster übernächstes",
    }
)

PARTS = _table(
    {
        0: "anfang beginn early start beginning",
        1: "mitte mid middle",
        2: "ende end late",
    }
)

UNITS: dict[str, tuple[str, int]] = {
    plain(word): unit
    for unit, words in {
        ("days", 1): "tag tage tagen day days",
        ("days", 7): "woche wochen week weeks",
        ("months", 1): "monat monate monaten monats month months",
        ("months", 3): "quartal quartale quartalen quartals quarter quarters vierteljahr",
        ("months", 6): "halbjahr halbjahre halbjahren halbjahres",
        ("months", 12): "jahr jahre jahren jahres year years",
    }.items()
    for word in words.split()
}
"""Unit → (what it is counted in, how many of these)."""

LEADING = _set(
    "ab about am an around at bis by ca circa during etwa for from für gegen im in jahr of on "
    "spätestens the till um ungefähr until vom von voraussichtlich year zu zum zur dem den der"
)
"""Words before a day that don't change it."""

BETWEEN = _set("of the des der dem im in jahr jahres year von")
"""Words within a day that don't change it ("first half of 2027")."""


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of these words, the longest first."""
    return "(?:" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + ")"


_OTHERS = _set(
    "after ago and before between binnen calendar couple cw from h half halbes halben halbjahr "
    "hälfte innerhalb jahresende jahresanfang jahresmitte jahreshälfte kalenderwoche kw "
    "monatsende monatsanfang monatsmitte now q quartalsende quartalsanfang w within vor "
    "anderthalb eineinhalb zweieinhalb to s"
)
_TABLES = (MONTHS, SEASONS, WEEKDAYS, NEAR_DAYS, NUMBERS, ORDINALS, SHIFTS, PARTS, UNITS)
_ALL = LEADING.union(BETWEEN, _OTHERS, *_TABLES)


def may_speak_of_days(word: str) -> bool:
    """False if no day is said with this word, so that a line need not be tried with it."""
    return word in _ALL or any(letter.isdigit() for letter in word)
