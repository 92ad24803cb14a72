"""What-if and kept plans: turning a layer on, moving the date on, what slipped, what it weighs."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from planner import bootstrap
from planner.domain.content import Content
from planner.domain.drift import read_baseline, slips
from planner.domain.edit import Change, Edit, Title
from planner.domain.kept import baseline_of
from planner.services.baselines import keep_plan
from planner.services.figures import Figures, make_figures
from planner.services.layer import Layer
from planner.services.trying import Before
from planner.services.waves import move_wave
from planner.storage.columns import nested_text
from planner.storage.opening import open_checked
from planner.storage.read import read_content
from tests.benchmarks import instances
from tests.benchmarks.bench import Figure, median_cpu, ratio, settle
from tests.memory_store import MemoryStore

TODAY = instances.TODAY


def figures() -> Iterator[Figure]:
    content = instances.plan(500, 60, needs=200, assessments=20_000, actions=10_000)
    shown = make_figures(content, TODAY)
    settle()
    opening = median_cpu(lambda: make_figures(content, TODAY), rounds=3)
    wave = median_cpu(lambda: _wave_and_back(content, shown), rounds=9)
    yield Figure("move a wave, list what changes, drop it; 10,000 actions", wave, 0.3, "CPU s")
    yield Figure("the same, against what opening costs for figures", wave / opening, 1, "×")
    date = median_cpu(lambda: _date_and_back(shown), rounds=5)
    yield Figure("move the date on, list what changes, drop it", date, 0.3, "CPU s")
    yield Figure("the same, there and back, against opening", date / opening, 2, "×")
    yield from _kept(content, shown)


def _wave_and_back(content: Content, shown: Figures) -> None:
    layer, before = Layer(content), Before.of(shown)
    edit = move_wave(layer, "d3", 8, today=TODAY)
    assert edit is not None
    shown.turn_to(layer.content, edit)
    assert before.against(shown)
    back = tuple(change.reversed() for change in layer.changes)
    shown.turn_to(content, Edit(0, Title("drop_what_if"), back))


def _date_and_back(shown: Figures) -> None:
    before = Before.of(shown)
    shown.see_from(TODAY + dt.timedelta(weeks=8))
    assert before.against(shown)
    shown.see_from(TODAY)


def _kept(content: Content, shown: Figures) -> Iterator[Figure]:
    """A kept plan of 10,000 actions and 1,000 slots."""
    kept = baseline_of(content, shown.slots, TODAY, "b", "Kept")
    keeping = median_cpu(lambda: _keep(content, shown), rounds=3)
    yield Figure("keep a plan of 10,000 actions", keeping, 0.3, "CPU s")
    parted = read_baseline(kept)
    taking = median_cpu(lambda: read_baseline(kept), rounds=5)
    yield Figure("take that apart, once for each look at it", taking, 0.15, "CPU s")
    later = content.apart()
    later.apply(_pushed(content))
    listing = median_cpu(lambda: slips(later, shown.slots, parted), rounds=5)
    yield Figure("list 2,000 actions that slipped since", listing, 0.15, "CPU s")
    text = nested_text(kept.actions) + nested_text(kept.slots)
    yield Figure("what a kept plan weighs in the file", len(text.encode()) / 1e6, 1, "MB")
    yield from _reading(content, shown)


def _keep(content: Content, shown: Figures) -> None:
    keep_plan(MemoryStore(content.apart()), shown.slots, "Kept", TODAY)


def _pushed(content: Content) -> list[Change]:
    later = dt.timedelta(weeks=3)
    moved = list(content.actions.values())[:2000]
    return [
        Change("actions", a.id, a, replace(a, start=a.start + later, end=a.end + later),
               content.place("actions", a.id))
        for a in moved
    ]  # fmt: skip


def _reading(content: Content, shown: Figures) -> Iterator[Figure]:
    """Opening with five kept plans, against opening without."""
    with tempfile.TemporaryDirectory(prefix="vorlauf-bench-") as folder:
        paths = [Path(folder) / f"{name}.vorlauf" for name in ("without", "with")]
        for path in paths:
            bootstrap.new_plan(path, content)
        plan = bootstrap.open_plan(paths[1])
        for number in range(5):
            keep_plan(plan.store, shown.slots, f"Kept {number}", TODAY)
        plan.close()
        grown = (paths[1].stat().st_size - paths[0].stat().st_size) / 5 / 1e6
        yield Figure("what the file grows by, journal included, for each", grown, 2, "MB")
        without, held = (open_checked(path, "read") for path in paths)
        read = ratio(lambda: read_content(held), lambda: read_content(without), rounds=5)
        yield Figure("read that plan with five kept ones", read, 1.3, "× without")
        for connection in (without, held):
            connection.close()
