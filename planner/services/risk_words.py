"""What covers a risk, in words: one line for each need, and what does not fit."""

from __future__ import annotations

from typing import Any, Final

from planner.domain.content import Content
from planner.domain.development import Coverage
from planner.domain.record import label_of
from planner.services.naming import name_of_record
from planner.services.risks import Cover, Flag, FlagCode, Risk
from planner.services.slot_words import STATE_WORDS
from planner.services.wording import QT_TRANSLATE_NOOP, Words

COVERAGE_WORDS: Final[dict[Coverage, str]] = {
    "none": QT_TRANSLATE_NOOP("Risk", "not covered"),
    "partial": QT_TRANSLATE_NOOP("Risk", "partly covered"),
    "full": QT_TRANSLATE_NOOP("Risk", "fully covered"),
}
_FLAGS: Final[dict[FlagCode, str]] = {
    "nothing": QT_TRANSLATE_NOOP("Risk", "nothing stands behind it"),
    "late": QT_TRANSLATE_NOOP("Risk", "{what} comes too late"),
    "open": QT_TRANSLATE_NOOP("Risk", "{what}: {state}"),
    "said_less": QT_TRANSLATE_NOOP("Risk", "more is covered by what is planned than was said"),
}
_STAGES: Final = {
    "open": QT_TRANSLATE_NOOP("Risk", "open"),
    "drafted": QT_TRANSLATE_NOOP("Risk", "drafted"),
    "agreed": QT_TRANSLATE_NOOP("Risk", "agreed"),
    "in_force": QT_TRANSLATE_NOOP("Risk", "in force"),
}


def coverage_word(words: Words, coverage: Coverage | None) -> str:
    """ "partly covered"; a dash where nobody said."""
    return "–" if coverage is None else words.translate("Risk", COVERAGE_WORDS[coverage])


def cover_name(words: Words, content: Content, cover: Cover) -> str:
    """What it is: "Polish B1", "Own test rig or service"."""
    need = cover.need
    if need.kind == "structure" or need.competency is None or need.level is None:
        return name_of_record(content, need)
    level = words.level(content, need.competency, need.level)
    return f"{name_of_record(content, need)} {level}"


def cover_note(words: Words, cover: Cover) -> str:
    """How it stands: "in force", "drafted, too late, ready on 3 May 2028"; "2 of 3 in time"."""
    told = cover_parts(words, cover)
    if not (cover.need.stage == "in_force" and cover.state == "ready"):
        state = words.translate("State", STATE_WORDS[cover.state])
        told.insert(len(told) - (cover.ready is not None), state)
    return ", ".join(told)


def cover_parts(words: Words, cover: Cover) -> list[str]:
    """The same without the word for its state: stage, how many are in time, the day."""
    parts = []
    if cover.need.kind == "structure":
        parts.append(words.translate("Risk", _STAGES[cover.need.stage]))
    if cover.slots > 1:
        told = words.translate("Risk", "{some} of {all} in time")
        parts.append(told.format(some=cover.in_time, all=cover.slots))
    if cover.ready is not None:
        told = words.translate("Risk", "ready on {day}")
        parts.append(told.format(day=words.day(cover.ready)))
    return parts


def flag_line(words: Words, content: Content, flag: Flag) -> str:
    """What of the coverage that was said does not fit, for a line that says it was said."""
    cover = flag.cover
    if cover is None:
        return words.translate("Risk", _FLAGS[flag.code])
    what = words.quoted(cover_name(words, content, cover))
    if flag.code == "late" and cover.ready is not None and cover.due is not None:
        in_force = words.translate("Risk", "{what} comes into force on {day}, needed by {due}")
        there = words.translate("Risk", "{what} is there only on {day}, needed by {due}")
        told = in_force if cover.need.kind == "structure" else there
        return told.format(what=what, day=words.day(cover.ready), due=words.day(cover.due))
    state = words.translate("State", STATE_WORDS[cover.state])
    return words.translate("Risk", _FLAGS[flag.code]).format(what=what, state=state)


def flag_sentence(words: Words, content: Content, flag: Flag) -> str:
    """The same by itself: "Said to be fully covered, but nothing stands behind it."."""
    line = flag_line(words, content, flag)
    if flag.code == "said_less":
        return f"{line[:1].upper()}{line[1:]}."
    return words.translate("Risk", "Said to be fully covered, but {what}.").format(what=line)


def risk_row(words: Words, content: Content, risk: Risk) -> dict[str, Any]:
    """One risk by the keys of `vorlauf risks --json`."""
    return {
        "development": risk.development.id,
        "title": label_of(risk.development),
        "risk": risk.development.risk,
        "said": risk.said,
        "planned": risk.planned,
        "covers": [
            {
                "need": cover.need.id,
                "kind": cover.need.structure or "competency",
                "stage": cover.need.stage if cover.need.kind == "structure" else None,
                "state": cover.state,
                "due": cover.due.isoformat() if cover.due else None,
                "ready": cover.ready.isoformat() if cover.ready else None,
                "in_time": cover.in_time,
                "slots": cover.slots,
            }
            for cover in risk.covers
        ],
        "flags": [
            {
                "code": flag.code,
                "need": flag.cover.need.id if flag.cover else None,
                "says": flag_sentence(words, content, flag),
            }
            for flag in risk.flags
        ],
    }
