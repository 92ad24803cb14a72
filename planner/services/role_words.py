"""What is still missing for a role, in words: what is held, what is not, by how many levels."""

from __future__ import annotations

import datetime as dt

from planner.domain.content import Content
from planner.domain.days import weeks_between
from planner.domain.role_gaps import Gap
from planner.services.naming import name_of
from planner.services.role_gaps import Missing, RoleGaps
from planner.services.wording import QT_TRANSLATE_NOOP, Words

SENTENCES: dict[str, str] = {
    "person.no_role": QT_TRANSLATE_NOOP(
        "Problem", "“{name}” has no role and no target role yet; name the role to compare with."
    ),
    "role.asks_nothing": QT_TRANSLATE_NOOP(
        "Problem", "{title} asks for nothing today; say first what the role asks for."
    ),
    "role.nobody_named": QT_TRANSLATE_NOOP("Problem", "Name a person, a role, or both."),
}


def levels_word(words: Words, levels: int) -> str:
    """ "2 levels"."""
    one, many = words.translate("Role", "{n} level"), words.translate("Role", "{n} levels")
    return words.count(levels, one, many)


def marks(words: Words, gap: Gap) -> list[str]:
    """What is special about a line: it must be there, it weighs more, it is only noted."""
    found = []
    if gap.knock_out:
        found.append(words.translate("Role", "must be there"))
    if not gap.counts:
        found.append(words.translate("Role", "only noted"))
    elif gap.weight != 1:
        found.append(words.translate("Role", "weight {n}").format(n=words.short(gap.weight)))
    return found


def gap_line(words: Words, content: Content, gap: Gap) -> str:
    """ "A1 → B1, 2 levels, must be there"; of what is held "B1, held"."""
    asked = words.short_level(content, gap.competency, gap.asked)
    if not gap.levels:
        held = words.short_level(content, gap.competency, gap.held)
        parts = [words.translate("Role", "{held} of {asked}").format(held=held, asked=asked)]
        return ", ".join([*parts, *marks(words, gap)])
    held = words.short_level(content, gap.competency, gap.held)
    return ", ".join([f"{held} → {asked}", levels_word(words, gap.levels), *marks(words, gap)])


def missing_name(words: Words, content: Content, gap: Gap) -> str:
    """ "Polish by 2 levels (must be there)"."""
    name = name_of(content, "competencies", gap.competency)
    text = words.translate("Role", "{competency} by {levels}")
    told = text.format(competency=name, levels=levels_word(words, gap.levels))
    return f"{told} ({', '.join(marks(words, gap))})" if marks(words, gap) else told


def gaps_sentence(words: Words, content: Content, gaps: RoleGaps) -> str:
    """ "Held: 2 of 5. Missing: Polish by 2 levels (must be there), Testing by 1 level."."""
    if not gaps.lines:
        return words.translate("Role", "This role asks for nothing yet; say what it needs.")
    if not gaps.missing:
        return words.translate("Role", "Nothing is missing.")
    text = words.translate("Role", "Held: {held} of {lines}. Missing: {names}.")
    return text.format(
        held=len(gaps.held),
        lines=gaps.lines,
        names=", ".join(missing_name(words, content, each.gap) for each in gaps.missing),
    )


def gaps_short(words: Words, content: Content, gaps: RoleGaps) -> str:
    """ "missing: Polish (2), Testing (1)", or that nothing is: for a line in a list."""
    if not gaps.lines:
        return words.translate("Role", "asks for nothing yet")
    if not gaps.missing:
        return words.translate("Role", "nothing is missing")
    names = ", ".join(_short(words, content, each.gap) for each in gaps.missing)
    return words.translate("Role", "missing: {names}").format(names=names)


def _short(words: Words, content: Content, gap: Gap) -> str:
    name = name_of(content, "competencies", gap.competency)
    parts = [levels_word(words, gap.levels)]
    if gap.knock_out:
        parts.append(words.translate("Role", "must be there"))
    if not gap.counts:
        parts.append(words.translate("Role", "only noted"))
    return f"{name} ({', '.join(parts)})"


def soonest_word(words: Words, day: dt.date | None, today: dt.date) -> str:
    """ "from 14 May 2027 at the earliest (24.6 weeks)"; "no way leads there" for none."""
    if day is None:
        return words.translate("Role", "no way leads there yet")
    if day <= today:
        return words.translate("Role", "now")
    text = words.translate("Role", "{day} at the earliest, {weeks}")
    return text.format(day=words.day(day), weeks=words.weeks(weeks_between(today, day)))


def when_word(words: Words, each: Missing, today: dt.date) -> str:
    """When a missing line could be, or will be, held."""
    slot = each.slot
    if slot is not None and slot.ready is not None:
        return words.translate("Role", "planned, ready on {day}").format(day=words.day(slot.ready))
    if slot is not None and slot.sow_by is not None and slot.sow_by >= today:
        return words.translate("Role", "sow by {day}").format(day=words.day(slot.sow_by))
    return soonest_word(words, each.soonest, today)


def gap_heads(words: Words) -> tuple[str, ...]:
    """Heads of the rows of `gap_rows`."""
    return (
        words.translate("Role", "Competency"),
        words.translate("Role", "Held"),
        words.translate("Role", "Asked for"),
        words.translate("Role", "Still missing"),
        words.translate("Role", "By when"),
    )


def gap_rows(
    words: Words, content: Content, gaps: RoleGaps, today: dt.date
) -> list[tuple[str, ...]]:
    """Every line of a role beside what is held; what is missing first."""
    missing = [
        (
            *_cells(words, content, each.gap),
            _missing_word(words, each.gap),
            when_word(words, each, today),
        )
        for each in gaps.missing
    ]
    held = [
        (*_cells(words, content, gap), _missing_word(words, gap), words.translate("Role", "now"))
        for gap in gaps.held
    ]
    return [*missing, *held]


def _missing_word(words: Words, gap: Gap) -> str:
    first = levels_word(words, gap.levels) if gap.levels else "–"
    return ", ".join([first, *marks(words, gap)])


def _cells(words: Words, content: Content, gap: Gap) -> tuple[str, ...]:
    name = name_of(content, "competencies", gap.competency)
    levels = (words.short_level(content, gap.competency, level) for level in (gap.held, gap.asked))
    return (name, *levels)
