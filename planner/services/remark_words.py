"""What an edit brought about, in words: said beside what it is called, and never kept back."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

from planner.domain.edit import Title
from planner.domain.remarks import Remark
from planner.services.wording import QT_TRANSLATE_NOOP, Words

SENTENCES: Final[dict[str, str]] = {
    "past": QT_TRANSLATE_NOOP("Remark", "it begins in the past"),
    "before_predecessor": QT_TRANSLATE_NOOP(
        "Remark", "it begins before “{before}” is over ({end})"
    ),
    "level_lacking": QT_TRANSLATE_NOOP(
        "Remark", "{person} will not have {needed} yet when it begins"
    ),
    "absent": QT_TRANSLATE_NOOP("Remark", "{person} is away on {days} of its days"),
    "pushed": QT_TRANSLATE_NOOP("Remark", "“{title}” moves on to {start}"),
    "pushed_many": QT_TRANSLATE_NOOP("Remark", "{count} that wait for it move on"),
    "follower_stays": QT_TRANSLATE_NOOP("Remark", "“{title}” is agreed and stays where it is"),
    "leg": QT_TRANSLATE_NOOP("Remark", "“{title}” {start} – {end}"),
    "own_leg": QT_TRANSLATE_NOOP("Remark", "learning by oneself {start} – {end}"),
    "ahead": QT_TRANSLATE_NOOP("Remark", "{weeks} ahead"),
    "too_late": QT_TRANSLATE_NOOP("Remark", "{weeks} too late"),
    "begun_past": QT_TRANSLATE_NOOP("Remark", "begins in the past"),
    "left_out_people": QT_TRANSLATE_NOOP("Remark", "left out, not known here: {names}"),
    "left_out_offerings": QT_TRANSLATE_NOOP(
        "Remark", "without the offering, not known here: {names}"
    ),
    "left_out_competencies": QT_TRANSLATE_NOOP(
        "Remark", "without what it teaches, not known here: {names}"
    ),
}
"""Code → a part of a sentence; every remark has one (a test looks)."""

_DAYS: Final = frozenset({"start", "end"})


def remarks_text(words: Words, title: Title) -> str:
    """ "it begins in the past; “B1” moves on to 3 May 2027"; empty where nothing is to be said.

    What holds of several alike is said once.
    """
    told = (remark_text(words, remark) for remark in title.values.get("said", ()))
    return "; ".join(dict.fromkeys(told))


def remark_text(words: Words, remark: Remark) -> str:
    """One of them alone."""
    code, values = remark
    shown = {key: _shown(words, key, value) for key, value in values.items()}
    return words.translate("Remark", SENTENCES[code]).format(**shown)


def _shown(words: Words, key: str, value: Any) -> Any:
    if key in _DAYS:
        return words.day(dt.date.fromisoformat(value))
    return words.weeks(value) if key == "weeks" else value
