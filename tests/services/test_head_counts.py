"""Head counts in the works-council profile: the count stays, nobody who stands for it is named."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from planner.domain.content import Content
from planner.domain.drift import read_baseline, slips
from planner.domain.kept import baseline_of
from planner.domain.need import Need
from planner.domain.record import label_of
from planner.services.coverage import covered
from planner.services.figures import MANY, Figures, make_figures
from planner.services.samples import make_sample
from planner.services.why import why_slot
from planner.services.wording import load_words
from planner.ui.models.map_graph import Graph, Key, Shown
from planner.ui.models.map_rows import rows_of
from planner.ui.models.timeline import Chart
from planner.ui.models.timeline_names import lane_title
from planner.ui.models.timeline_sieve import EVERYTHING
from tests.ui.windows import TODAY

WORDS = load_words("en")


def figures_of(council: bool, level: int = 3, competency: str = "CAD") -> Figures:
    """The practice plan with one need more: three of Design at a level."""
    content = make_sample("practice", "en", TODAY)
    records: dict[str, list[Any]] = {}
    for kind, record in content.everything():
        records.setdefault(kind, []).append(record)
    due = TODAY + dt.timedelta(300)
    records["needs"].append(
        Need(id="heads", competency=competency, level=level, count=3, team="kon", due=due)
    )
    plan = replace(content.plan, works_council=council)
    return make_figures(Content(plan, records), TODAY)


@pytest.mark.parametrize("many", [1, MANY])
@pytest.mark.parametrize("level", [3, 4])
def test_only_the_count_is_told(level: int, many: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where so many are asked that they are worked out together."""
    monkeypatch.setattr("planner.services.figures.MANY", many)
    open_, closed = figures_of(False, level), figures_of(True, level)
    named = [slot.person for slot in open_.of_need("heads")]
    assert any(named)
    slots = closed.of_need("heads")
    assert [slot.person for slot in slots] == [None] * 3
    assert [slot.holder for slot in slots] == named
    assert [replace(s, counted=None) for s in slots] == [
        replace(s, person=None) for s in open_.of_need("heads")
    ], "states, days and head starts stay what they are"
    for figures in (open_, closed):
        held = covered(
            figures.content, figures.of_need("heads"), TODAY,
            lambda *pair, f=figures: f.outlook.history(*pair).level(TODAY),
        )  # fmt: skip
        assert held[0] == sum(each is not None for each in named)
    people = closed.content.people
    told = " ".join(why_slot(closed, slot, WORDS) for slot in slots)
    assert not [each for each in named if each and label_of(people[each]) in told]
    assert "Somebody of those asked holds it" in told
    assert "Holds" not in told, "nor what anybody holds, and since when"


def test_who_is_named_by_hand_stays_named() -> None:
    slots = figures_of(True).slots
    assert any(slot.person for slot in slots if slot.need != "heads")
    assert not any(slot.counted for slot in slots if figures_of(True).content.needs.get(slot.need)
                   and figures_of(True).content.needs[slot.need].people)  # fmt: skip


def test_turning_the_profile_on_and_off_works_everything_out_anew() -> None:
    from planner.services.verbs import run_verb
    from tests.memory_store import MemoryStore

    figures = figures_of(False)
    store = MemoryStore(figures.content)
    for on in (True, False):
        edit = run_verb(store, {"do": "set_works_council", "on": on}, TODAY).edit
        assert edit is not None
        figures.update(edit)
        assert all((slot.person is None) is on for slot in figures.of_need("heads"))


def test_a_lane_of_the_timeline_names_nobody_it_counts() -> None:
    figures = figures_of(True)
    chart = Chart(figures, "competency", None, "usual", EVERYTHING, WORDS)
    titles = {
        lane_title(WORDS, figures.content, "competency", lane)
        for group in chart.groups
        for lane in group.lanes()
        if any(slot.need == "heads" for slot in lane.slots)
    }
    assert titles == {"counted, not named"}


@pytest.mark.parametrize("many", [1, MANY])
def test_what_is_learned_for_a_head_count_keeps_its_line_on_the_map(
    many: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To the learning of all who are asked: nobody reads off the lines who of them is counted."""
    monkeypatch.setattr("planner.services.figures.MANY", many)

    def ends(council: bool, level: int = 2, competency: str = "PL") -> set[str]:
        figures = figures_of(council, level, competency)
        graph = Graph(figures, Shown())
        start = graph.places[Key("skills", competency, level)]
        lines = (graph.lines[at] for at in graph.boxes[start].lines)
        keys = {graph.boxes[line.end].key for line in lines if "heads" in line.needs}
        found = {key.id for key in keys if key.kind == "actions"}
        rows = [row for row in rows_of(graph) if row.need and row.need.id == "heads"]
        assert found == {row.action for row in rows if row.action}, "the table says the same"
        return found

    assert ends(False)
    assert ends(True) >= ends(False)
    pool = {p.id for p in figures_of(True).content.people.values() if p.team == "kon"}
    actions = figures_of(True).content.actions
    assert all(pool & set(actions[id_].people) for id_ in ends(True))
    assert not ends(True, 3, "CAD"), "what is held already was not learned for it"


def test_nothing_slipped_against_a_plan_kept_before_the_profile_and_the_other_way_round() -> None:
    open_, closed = figures_of(False, 2, "PL"), figures_of(True, 2, "PL")
    assert any(slot.counted and slot.ready for slot in closed.of_need("heads"))
    for then, now in ((open_, closed), (closed, open_)):
        kept = read_baseline(baseline_of(then.content, then.slots, TODAY, "b", "Before"))
        assert slips(now.content, now.slots, kept) == []
