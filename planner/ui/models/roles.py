"""The list of roles: what each asks for today, and who holds it. No Qt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from planner.domain.content import Content
from planner.domain.people import Requirement, Role
from planner.domain.record import label_of
from planner.domain.slots import asked_on
from planner.services.many_records import Draft
from planner.services.matching import fold
from planner.services.roles import require_levels
from planner.services.typed import typed_competency, typed_text
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models.columns import Columns
from planner.ui.models.list_fields import cell_of
from planner.ui.models.record_list import (
    Cell,
    Column,
    Entry,
    EntryField,
    Field,
    Listing,
    Sight,
    Wish,
)

KIND = "roles"
COLUMNS = Columns(KIND)


def roles_by_name(content: Content) -> list[str]:
    """Ids of all roles in the order of the alphabet."""
    return sorted(content.roles, key=lambda id_: (fold(label_of(content.roles[id_])), id_))


def _line(sight: Sight, line: Requirement) -> str:
    name = sight.label("competencies", line.competency)
    return f"{name} {sight.words.short_level(sight.content, line.competency, line.level)}"


def _asks(sight: Sight, role: Role) -> str:
    """ "Polish B1, PLM system 3": what counts today, by name."""
    lines = asked_on(role, sight.today)
    return ", ".join(sorted((_line(sight, line) for line in lines), key=fold))


def _later(sight: Sight, role: Role) -> int:
    return sum(line.from_ is not None and line.from_ > sight.today for line in role.requires)


def _asks_wish(sight: Sight, role: Role, text: str) -> Wish:
    levels = _levels(sight, text)
    return lambda store: require_levels(store, role.id, levels, today=sight.today)


def _levels(sight: Sight, text: str) -> dict[str, int]:
    """Competencies and levels, parted by commas: "Polish B1, PLM system 3"."""
    parts = [part for part in re.split(r"\s*[,;]\s*", text.strip()) if part]
    return dict(typed_competency(sight.content, part) for part in parts)


def _count(sight: Sight, role: Role) -> int:
    return len(sight.members("role", role.id))


def _aims(sight: Sight, role: Role) -> int:
    return len(sight.members("target_role", role.id))


def _names(sight: Sight, role: Role) -> Cell:
    return Cell(", ".join(sorted(sight.members("role", role.id), key=fold)), "quiet")


def _drafts(sight: Sight, lines: Sequence[Sequence[str]]) -> list[Draft]:
    found: list[Draft] = []
    for line in lines:
        values: dict[str, Any] = {"name": typed_text(cell_of(line, 0))}
        # In a pasted line every further cell is a competency of its own.
        asked = _levels(sight, ", ".join(line[1:]))
        values["requires"] = [{"competency": c, "level": level} for c, level in asked.items()]
        found.append((KIND, values))
    return found


LISTING = Listing(
    key=KIND,
    kind=KIND,
    columns=(
        COLUMNS.title("name", QT_TRANSLATE_NOOP("List", "Role"), 220),
        COLUMNS.said("asks", QT_TRANSLATE_NOOP("List", "Asks for"), _asks, 360,
                     field=Field(_asks, _asks_wish)),
        COLUMNS.counted("people", QT_TRANSLATE_NOOP("List", "Held by"), _count),
        COLUMNS.counted("aims", QT_TRANSLATE_NOOP("List", "Target of"), _aims),
        COLUMNS.counted("later", QT_TRANSLATE_NOOP("List", "Later changes"), _later, 120),
        Column("names", QT_TRANSLATE_NOOP("List", "Who holds it"), _names, 240, first=False),
        COLUMNS.text("notes", QT_TRANSLATE_NOOP("List", "Notes"), 220),
    ),
    entry=Entry(
        QT_TRANSLATE_NOOP("List", "Role"),
        (
            EntryField("name", QT_TRANSLATE_NOOP("List", "What is the role called?")),
            EntryField("asks", QT_TRANSLATE_NOOP("List", "Asks for (Polish B1, Testing 3)"), 320),
        ),
        _drafts,
    ),
    search=lambda sight, role: f"{label_of(role)} {_asks(sight, role)} {role.notes}",
    empty_title=QT_TRANSLATE_NOOP("List", "Which roles are there, and will there be?"),
    empty_text=QT_TRANSLATE_NOOP(
        "List",
        "A role asks for competencies at a level. Whoever makes it a target role sees what is "
        "still missing, and by when learning has to begin.",
    ),
)  # fmt: skip
