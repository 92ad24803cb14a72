"""Searching all text: a key press over 100,000 notes, the index against LIKE, what it costs."""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from planner import bootstrap
from planner.domain.content import Content
from planner.domain.edit import Change, Title
from planner.services.ports import PlanFile
from planner.services.text_search import TextSearch
from planner.storage.cipher import connect
from planner.storage.file import OpenPlan
from tests.benchmarks import instances
from tests.benchmarks.bench import Figure, cpu, ratio, settle, wall
from tests.benchmarks.storage import fdatasync

NOTES, WORDS, LONG = 100_000, 20_000, 20
SYLLABLES = (
    *("ka", "ro", "mi", "len", "ta", "ber", "gen", "sch", "ulung", "kurs", "pol", "nisch"),
    *("ver", "trag", "ab", "nahme", "pla", "nung"),
)
LINES = ("polnisch vertrag", "kurs plan", "planung mit kaya", "schulung", "vertragabnahme")
ROUNDS = 200


def figures() -> Iterator[Figure]:
    """All figures of this file."""
    with tempfile.TemporaryDirectory(prefix="vorlauf-bench-") as name:
        path = Path(name) / "notes.vorlauf"
        content = noted()
        bootstrap.new_plan(path, content)
        plan = bootstrap.open_plan(path)
        assert isinstance(plan, OpenPlan)
        with closing(plan):
            yield from _keys(plan)
            yield from _against_like(plan)
            taken = cpu(partial(_made_anew, plan))
            yield Figure("the index over 100,000 notes made anew", taken, 4, "CPU s")
        yield from _edits(Path(name))


def noted(notes: int = NOTES) -> Content:
    """That many records with a note of 20 words each, common ones and rare ones as people write."""
    chance = random.Random(1)
    words = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(WORDS)]
    weights = [1 / (n + 1) for n in range(WORDS)]
    content = instances.plan(500, 60, actions=notes)
    actions = content.table("actions").values()
    texts = chance.choices(words, weights, k=LONG * notes)
    for n, action in enumerate(list(actions)):
        note = " ".join(texts[n * LONG : (n + 1) * LONG])
        after = replace(action, notes=note)
        place = content.place("actions", action.id)
        content.apply([Change("actions", action.id, action, after, place)])
    return content


def _keys(plan: OpenPlan) -> Iterator[Figure]:
    search = TextSearch(plan.store.content, plan.texts)
    settle()
    yield Figure("the first slip: words listed", cpu(lambda: search.find("qqqq")) * 1e3, 400, "ms")
    typed = [line[:end] for line in LINES for end in range(2, len(line) + 1)]
    mistyped = ["polnsich", "schuulung", "verrtag", "kruspol", "planugn"]
    for what, lines in (("a key press", typed), ("a key press with a slip", mistyped)):
        taken = [cpu(partial(search.find, each)) * 1000 for each in lines]
        yield Figure(f"{what} over 100,000 notes, median", statistics.median(taken), 30, "ms CPU")
        yield Figure(f"{what} over 100,000 notes, slowest", max(taken), 30, "ms CPU")


def _against_like(plan: OpenPlan) -> Iterator[Figure]:
    """One word by the index and by LIKE over the same notes."""
    like = "SELECT count(*) FROM actions WHERE notes LIKE ?"
    with closing(connect(plan.path, "read")) as connection:
        for word in ("polnisch", "vertragabnahme", "planungkurs"):
            scan = partial(connection.execute, like, (f"%{word}%",))
            found = ratio(
                lambda word=word: _often(partial(plan.texts.holding, [(word,)], "", 100)),
                lambda scan=scan: scan().fetchall(),
            )
            text = f"“{word}” by the index, 20 times"
            yield Figure(text, found / 20, 0.02, "× a LIKE scan")


def _often(work: partial[object]) -> None:
    for _ in range(20):
        work()


def _edits(folder: Path) -> Iterator[Figure]:
    """The same rewritten notes in a plan with the index and in one without, in turns."""
    plans = []
    for name in ("with", "without"):
        path = folder / f"{name}.vorlauf"
        bootstrap.new_plan(path, noted(10_000))
        plans.append(bootstrap.open_plan(path))
    plans[1].store._indexed = False  # type: ignore[attr-defined]
    times: tuple[list[float], list[float]] = ([], [])
    spent = [0.0, 0.0]
    syncs = []
    with (folder / "sync").open("wb") as file:
        for n, id_ in enumerate(list(plans[0].store.content.actions)[:ROUNDS]):
            for which, plan in enumerate(plans):
                begun = time.process_time()
                times[which].append(wall(partial(_note_on, plan, id_, f"neu {n}")))
                spent[which] += time.process_time() - begun
            syncs.append(fdatasync(file))
    for plan in plans:
        plan.close()
    kept = statistics.median(times[0])
    text = f"an edit of a note, kept in the index ({1000 * kept:.2g} ms)"
    yield Figure(text, kept / statistics.median(syncs), 8, "× fdatasync")
    more = 1000 * (spent[0] - spent[1]) / ROUNDS
    yield Figure("what keeping the index adds to that edit", more, 1, "ms CPU")


def _note_on(plan: PlanFile, id_: str, more: str) -> None:
    content = plan.store.content
    before = content.actions[id_]
    after = replace(before, notes=f"{before.notes} {more}")
    change = Change("actions", id_, before, after, content.place("actions", id_))
    plan.store.commit(Title("x"), [change])


def _made_anew(plan: OpenPlan) -> None:
    plan._connection.execute("DELETE FROM meta WHERE key = 'texts'")
    plan.store.index_texts()
