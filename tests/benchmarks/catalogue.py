"""A catalogue of 10,000 competencies: the tree, a word looked for, a fold, duplicates, a merge."""

from __future__ import annotations

import random
import statistics
from collections.abc import Iterator
from dataclasses import replace

from planner.domain.assessment import Assessment
from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.domain.scale import BUILT_IN, Scale
from planner.services.duplicates import duplicates_of
from planner.services.figures import Figures
from planner.services.merging import merge_competencies
from planner.services.relevelling import change_levels
from planner.services.wording import load_words
from planner.ui.models.competencies import LISTING
from planner.ui.models.listed_rows import RecordList
from planner.ui.models.record_list import Sight
from tests.benchmarks.bench import Figure, Work, cpu, settle
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY

FIVE = BUILT_IN["0-4"].levels
MANY, CATEGORIES, WORDS = 10_000, 300, 3_000


def catalogue() -> Content:
    """Names of one to three made-up words, in categories that lie in each other."""
    r = random.Random(7)
    words = ["".join(r.choices("abcdefghiklmnoprstu", k=r.randint(4, 11))) for _ in range(WORDS)]
    made = []
    for n in range(MANY):
        name = " ".join(r.choices(words, k=r.randint(1, 3))).capitalize()
        parent = f"c{r.randrange(min(n, CATEGORIES))}" if n else None
        made.append(Competency(id=f"c{n}", name=name, code=f"K{n}", parent=parent))
    return Content(Plan(), {"competencies": made})


def figures() -> Iterator[Figure]:
    """All figures of this file."""
    content = catalogue()
    measured = Content(
        Plan(),
        {
            "scales": [Scale(id="s", levels=FIVE)],
            "competencies": [replace(c, scale="s") for c in content.competencies.values()],
            "people": [Person(id="p")],
            "assessments": [
                Assessment(id=f"a{n}", person="p", competency=f"c{n % MANY}", level=n % 5, on=TODAY)
                for n in range(2 * MANY)
            ],
        },
    )
    rows = RecordList(LISTING, Sight(Figures(content, TODAY), load_words("en")))

    def look_for(text: str) -> None:
        rows.narrowed.text = text
        rows.arranged()
        rows.narrowed.text = ""

    def fold() -> None:
        rows.folded ^= {f"c{n}" for n in range(CATEGORIES)}
        rows.arranged()

    def merge() -> None:
        store = MemoryStore(content)
        merge_competencies(store, "c9000", "c9001")
        store.undo()

    settle()

    def relevel() -> None:
        store = MemoryStore(measured)
        change_levels(store, "s", FIVE[:4], removed="lower")
        store.undo()

    works: list[tuple[str, Work, float]] = [
        ("the tree of {n} competencies", rows.fill, 400),
        ("a word looked for among {n} competencies", lambda: look_for("ab"), 400),
        ("all categories of {n} competencies folded", fold, 400),
        ("duplicates among {n} competencies", lambda: duplicates_of(content, "competencies"), 1500),
        ("two of {n} competencies merged and taken back", merge, 400),
        ("a scale of {n} competencies shortened and taken back", relevel, 1500),
    ]
    for what, work, bound in works:
        work()
        taken = statistics.median(cpu(work) for _ in range(5))
        yield Figure(what.format(n=MANY), taken * 1000, bound, "ms")
