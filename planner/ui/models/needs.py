"""The list of needs: what is asked for, by when, by whom, and how it stands. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from planner.domain.edit import Edit
from planner.domain.need import Need
from planner.domain.problem import refuse
from planner.domain.slots import IN_TIME, Slot
from planner.services.matching import fold
from planner.services.naming import with_level
from planner.services.needs import set_stage
from planner.services.ports import Store
from planner.services.typed import (
    typed_competency,
    typed_day,
    typed_people,
    typed_text,
    typed_whole,
)
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models import list_choices
from planner.ui.models.columns import Columns
from planner.ui.models.list_fields import changing, day_text, of_team, ref_filter
from planner.ui.models.new_needs import need_drafts
from planner.ui.models.record_list import (
    Cell,
    Choice,
    Column,
    Entry,
    EntryField,
    Field,
    Filter,
    Listing,
    Sight,
    Wish,
)
from planner.ui.models.state_cells import (
    first_due,
    first_sow_by,
    head_start_text,
    least_head_start,
    state_cell,
    state_filter,
    state_rank,
)
from planner.ui.wording import structure_title

KIND = "needs"
COLUMNS = Columns(KIND)


def _slots(sight: Sight, record: Need) -> Sequence[Slot]:
    return of_team(sight, sight.figures.of_need(record.id))


def _shown(sight: Sight, record: Need) -> bool:
    """With a team chosen: what its people are asked for, or what it was asked for as a team."""
    if sight.team is None or record.team == sight.team:
        return True
    people = sight.content.people
    named = (slot.person for slot in _slots(sight, record))
    return any(person and people[person].team == sight.team for person in named)


def need_title(sight: Sight, need: Need) -> str:
    """ "Polish B1", "Role “Module owner”"."""
    if need.kind == "structure" or need.competency is None:
        return structure_title(sight.words, need)
    name = sight.label("competencies", need.competency)
    level = sight.words.level(sight.content, need.competency, need.level or 0)
    return with_level(name, level)


def _title_begin(sight: Sight, need: Need) -> str:
    return need.title if need.kind == "structure" else need_title(sight, need)


def _title_wish(sight: Sight, need: Need, text: str) -> Wish:
    if need.kind == "structure":
        return changing(KIND, need.id, title=typed_text(text))
    competency, level = typed_competency(sight.content, text)
    return changing(KIND, need.id, competency=competency, level=level)


def _purpose(sight: Sight, need: Need) -> str:
    return sight.label("developments", need.development) or sight.label("goals", need.goal)


def _due(sight: Sight, need: Need) -> dt.date | None:
    return first_due(_slots(sight, need))


def _due_cell(sight: Sight, need: Need) -> Cell:
    return Cell(day_text(sight, _due(sight, need)), "strong" if need.due else "plain")


def _due_wish(sight: Sight, need: Need, text: str) -> Wish:
    day = typed_day(text, sight.today)
    return changing(KIND, need.id, due=day.isoformat() if day else None)


def _sow_by(sight: Sight, need: Need) -> dt.date | None:
    return first_sow_by(_slots(sight, need))


def _head_start(sight: Sight, need: Need) -> float | None:
    return least_head_start(_slots(sight, need))


def _people(sight: Sight, need: Need) -> Cell:
    """Names in their order, the owner of a structure, or how many of a team are there."""
    words = sight.words
    if need.kind == "structure":
        return Cell(sight.label("people", need.owner))
    if need.people:
        names = sorted((sight.label("people", id_) for id_ in need.people), key=fold)
        return Cell(", ".join(names))
    slots = sight.figures.of_need(need.id)
    some = sum(slot.state in IN_TIME for slot in slots)
    text = words.translate("List", "{some} of {all} people").format(some=some, all=need.count or 1)
    group = sight.label("teams", need.team) or sight.label("roles", need.role)
    return Cell(f"{text} · {group}" if group else text)


def _people_begin(sight: Sight, need: Need) -> str:
    if need.kind == "structure":
        return sight.label("people", need.owner)
    return ", ".join(sight.label("people", id_) for id_ in need.people) or str(need.count or "")


def _people_wish(sight: Sight, need: Need, text: str) -> Wish:
    """Names, or a number of people; the owner of a structure."""
    if need.kind == "structure":
        owner = typed_people(sight.content, text)
        return changing(KIND, need.id, owner=owner[0] if owner else None)
    if text.strip().isdigit():
        return changing(KIND, need.id, people=[], count=typed_whole(text))
    return changing(KIND, need.id, people=typed_people(sight.content, text), count=None)


def _kind(need: Need) -> str:
    return need.structure or "" if need.kind == "structure" else "competency"


def _kind_text(sight: Sight, need: Need) -> str:
    return dict(list_choices.need_kinds(sight)).get(_kind(need), "")


def _stage(sight: Sight, need: Need) -> str:
    return dict(list_choices.stages(sight))[need.stage] if need.kind == "structure" else ""


def _stage_wish(sight: Sight, need: Need, value: str) -> Wish:
    if need.kind != "structure":
        raise refuse("typed.no_stage")

    def wish(store: Store) -> Edit | None:
        return set_stage(store, need.id, value, today=sight.today)  # type: ignore[arg-type]

    return wish


def _serves(sight: Sight, need: Need) -> str:
    """ "3, the first by 11 Jan 2027": how many need the same, and when to begin for the first."""
    found = sight.no_regret(need.competency)
    if found is None:
        return ""
    if found.sow_by is None:
        return str(len(found.sources))
    told = sight.words.translate("List", "{n}, the first by {day}")
    return told.format(n=len(found.sources), day=sight.words.day(found.sow_by))


def _serves_rank(sight: Sight, need: Need) -> tuple[int, dt.date] | None:
    found = sight.no_regret(need.competency)
    return (-len(found.sources), found.sow_by or dt.date.max) if found is not None else None


def _several(sight: Sight) -> list[Choice]:
    return [("several", sight.words.translate("List", "more than one development"))]


def _search(sight: Sight, need: Need) -> str:
    people = " ".join(sight.label("people", id_) for id_ in need.people)
    return f"{need_title(sight, need)} {_purpose(sight, need)} {people} {need.notes}"


LISTING = Listing(
    key=KIND,
    kind=KIND,
    columns=(
        Column(
            "title", QT_TRANSLATE_NOOP("List", "What is asked for"),
            lambda sight, need: Cell(need_title(sight, need), "strong"), 260,
            field=Field(_title_begin, _title_wish),
        ),
        Column(
            "state", QT_TRANSLATE_NOOP("List", "State"),
            lambda sight, need: state_cell(sight, _slots(sight, need)), 156,
            lambda sight, need: state_rank(_slots(sight, need)),
        ),
        Column(
            "due", QT_TRANSLATE_NOOP("List", "Ready by"), _due_cell, 122, _due,
            Field(lambda sight, need: day_text(sight, need.due), _due_wish),
        ),
        COLUMNS.said(
            "sow", QT_TRANSLATE_NOOP("List", "Sow by"),
            lambda sight, need: day_text(sight, _sow_by(sight, need)), 100, _sow_by,
        ),
        Column(
            "people", QT_TRANSLATE_NOOP("List", "People"), _people, 150,
            field=Field(_people_begin, _people_wish),
        ),
        COLUMNS.ref("development", "developments", QT_TRANSLATE_NOOP("List", "For"), 160),
        COLUMNS.said(
            "ahead", QT_TRANSLATE_NOOP("List", "Head start"),
            lambda sight, need: head_start_text(sight, _slots(sight, need)), 150, _head_start,
        ),
        COLUMNS.said(
            "stage", QT_TRANSLATE_NOOP("List", "Stage"), _stage, 84,
            field=Field(_stage, _stage_wish, list_choices.stages,
                        can=lambda _, need: need.kind == "structure"),
        ),
        COLUMNS.said(
            "serves", QT_TRANSLATE_NOOP("List", "Serves"), _serves, 150, _serves_rank, first=False
        ),
        COLUMNS.said("kind", QT_TRANSLATE_NOOP("List", "Kind"), _kind_text, 140, first=False),
        COLUMNS.number("lead_time_weeks", QT_TRANSLATE_NOOP("List", "Lead time in weeks"),
                      120, first=False),
        COLUMNS.number("margin_weeks", QT_TRANSLATE_NOOP("List", "Weeks earlier"), 110,
                      first=False),
        COLUMNS.ref("team", "teams", QT_TRANSLATE_NOOP("List", "Team"), first=False),
    ),
    entry=Entry(
        QT_TRANSLATE_NOOP("List", "Need"),
        (
            EntryField("what", QT_TRANSLATE_NOOP("List", "What is needed? (Polish B1)")),
            EntryField("kind", QT_TRANSLATE_NOOP("List", "Kind"), 150, list_choices.need_kinds),
            EntryField(
                "development", QT_TRANSLATE_NOOP("List", "For which development?"), 210,
                lambda sight: sight.labels("developments", ""),
            ),
            EntryField("people", QT_TRANSLATE_NOOP("List", "Who? (Weber, Kaya or 2)"), 190),
        ),
        need_drafts,
        asks_new=True,
    ),
    filters=(
        state_filter(QT_TRANSLATE_NOOP("List", "State"), _slots),
        Filter(
            "kind", QT_TRANSLATE_NOOP("List", "Kind"), list_choices.need_kinds,
            lambda _, need, value: _kind(need) == value,
        ),
        ref_filter("development", "developments", QT_TRANSLATE_NOOP("List", "Development")),
        Filter(
            "serves", QT_TRANSLATE_NOOP("List", "Serves"), _several,
            lambda sight, need, _: sight.no_regret(need.competency) is not None,
        ),
    ),
    order=("due", False),
    search=_search,
    shown=_shown,
    empty_title=QT_TRANSLATE_NOOP("List", "What will it ask of us?"),
    empty_text=QT_TRANSLATE_NOOP(
        "List",
        "Who must be able to do what, and how well? What must be in place: a role, a process, a "
        "decision paper? Each need gets its own last day to begin.",
    ),
    links=("people",),
    waves=True,
)  # fmt: skip
