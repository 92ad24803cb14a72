"""A key press in the search box, on the sample and on a plan of 10,000 records."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from functools import partial

from planner.domain.content import Content
from planner.services.figures import make_figures
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui.models.palette import Palette
from tests.benchmarks import instances
from tests.benchmarks.bench import Figure, cpu, settle
from tests.read_plan import TODAY

LINES = (
    "Polish B1, Weber, spring 2028",
    "person 12, skill 7 level 3, 2028",
    "skill 7 level 1, skill 8 level 1",
    "weber",
    "notes",
)
BOUND = 30


def figures() -> Iterator[Figure]:
    sample = make_sample("practice", "en", TODAY)
    size = {"needs": 500, "assessments": 5000, "actions": 8000}
    yield from _of("the sample", sample)
    yield from _of("10,000 records", instances.plan(1000, 100, **size))


def _of(what: str, content: Content) -> Iterator[Figure]:
    made: list[Palette] = []
    outlook = make_figures(content, TODAY).outlook

    def make() -> None:
        made.append(Palette(load_words("en"), (), content, TODAY, outlook=lambda: outlook))

    built = cpu(make)
    yield Figure(f"{what}: index made", built * 1000, 1500, "ms CPU")
    palette = made[0]
    palette.find("x")
    settle()
    typed = [line[:end] for line in LINES for end in range(1, len(line) + 1)]
    taken = [cpu(partial(palette.find, each)) * 1000 for each in typed]
    yield Figure(f"{what}: a key press, median", statistics.median(taken), BOUND, "ms CPU")
    yield Figure(f"{what}: a key press, slowest", max(taken), BOUND, "ms CPU")
