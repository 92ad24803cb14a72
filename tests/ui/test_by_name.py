"""People stand in the order of the alphabet wherever several are named; nobody is ranked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest

from planner.domain.content import Content
from planner.domain.kinds import KINDS
from planner.domain.record import label_of
from planner.services.figures import Figures, make_figures
from planner.services.matching import fold
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui import models
from planner.ui.models.listed_rows import RecordList
from planner.ui.models.record_links import named_by, slots_of
from planner.ui.models.record_list import Listing, Sight
from planner.ui.models.timeline import Chart
from planner.ui.models.timeline_names import lane_title
from planner.ui.views.inspector_facts import in_order
from tests.read_plan import TODAY

WORDS = load_words("en")


def turned() -> Figures:
    """The practice plan entered from the last name to the first, two names beyond Z."""
    content = make_sample("practice", "en", TODAY)
    records: dict[str, list[Any]] = {kind: list(content.table(kind).values()) for kind in KINDS}
    people = sorted(records["people"], key=lambda p: fold(label_of(p)), reverse=True)
    people[3] = replace(people[3], name="Özlem Ähler")
    people[5] = replace(people[5], name="Émile Öst")
    records["people"] = people
    rank = {person.id: place for place, person in enumerate(people)}

    def back(ids: Sequence[str]) -> tuple[str, ...]:
        return tuple(sorted(ids, key=rank.__getitem__))

    for kind in ("needs", "actions", "saved_views"):
        records[kind] = [replace(r, people=back(r.people)) for r in records[kind]]
    return make_figures(Content(content.plan, records), TODAY)


SEEN = turned()
NAMES = {label_of(person) for person in SEEN.content.people.values()}


def out_of_order(text: str) -> bool:
    """True if a text names several people and not by the alphabet."""
    named = named_in(text)
    return named != sorted(named, key=fold)


def named_in(text: str) -> list[str]:
    """The people a text begins with."""
    return [part for part in text.split(" · ", maxsplit=1)[0].split(", ") if part in NAMES]


def listings() -> Iterator[Listing]:
    for module in iter_modules(models.__path__):
        found = getattr(import_module(f"{models.__name__}.{module.name}"), "LISTING", None)
        if isinstance(found, Listing):
            yield found


LISTINGS = list(listings())


@pytest.mark.parametrize("listing", LISTINGS, ids=lambda each: str(each.key))
def test_no_cell_of_a_list_names_people_otherwise(listing: Listing) -> None:
    rows, several = RecordList(listing, Sight(SEEN, WORDS)), 0
    for row in range(len(rows.ids)):
        for column in listing.columns:
            told = rows.cell(row, column).text
            several += len(named_in(told)) > 1
            assert not out_of_order(told), column.key
    if listing.kind in ("needs", "teams", "roles"):
        assert several, "nobody stands beside somebody else"


def test_who_names_a_role_or_a_team_stands_by_name() -> None:
    content = SEEN.content
    for kind, id_ in (("roles", "teamleitung"), ("teams", "kon")):
        names = [label_of(content.people[each]) for each in named_by(content, kind, id_)["people"]]
        assert len(names) > 1
        assert names == sorted(names, key=fold)


def test_a_list_of_people_begins_by_name_and_sorts_by_no_readiness() -> None:
    listing = next(each for each in LISTINGS if each.kind == "people")
    rows = RecordList(listing, Sight(SEEN, WORDS))
    names = [label_of(rows.record(row)) for row in range(len(rows.ids))]
    assert names == sorted(names, key=fold)
    assert len(names) == len(SEEN.content.people)
    keys = {column.key for column in listing.columns}
    assert not keys & {"state", "states", "ready", "readiness", "level", "score", "gaps"}


@pytest.mark.parametrize("grouping", ["person", "competency", "development"])
def test_lanes_of_a_group_that_differ_by_person_alone_stand_by_name(grouping: str) -> None:
    chart = Chart(SEEN, grouping)  # type: ignore[arg-type]
    several = 0
    for group in chart.groups:
        by_need: dict[str, list[str]] = {}
        for lane in group.lanes():
            assert not out_of_order(lane_title(WORDS, SEEN.content, chart.grouping, lane))
            if lane.people:
                need = lane.slots[0].need if lane.slots and grouping != "person" else ""
                by_need.setdefault(need, []).append(label_of(SEEN.content.people[lane.people[0]]))
        for names in by_need.values():
            several += len(set(names)) > 1
            assert names == sorted(names, key=fold)
    assert several or grouping == "person", "no lanes differ by person alone"


@pytest.mark.parametrize("kind", ["needs", "developments"])
def test_why_stands_by_name_and_not_by_how_far_somebody_is(kind: str) -> None:
    some = False
    for id_ in SEEN.content.table(kind):
        slots = in_order(SEEN.content, kind, slots_of(SEEN, kind, id_))
        names = [label_of(SEEN.content.people[s.person]) for s in slots if s.person]
        assert names == sorted(names, key=fold)
        assert all(s.person is None for s in slots[len(names) :])
        some = some or len(set(names)) > 1
    assert some
