"""The map at 50 developments, 300 needs and 500 actions: lay out, scroll, repaint after an edit."""

from __future__ import annotations

import datetime as dt
import os
import random
import statistics
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from planner.domain.action import Action, Effect
from planner.domain.content import Content
from planner.domain.need import Need
from planner.services.actions import move_action
from planner.services.figures import make_figures
from planner.services.wording import load_words
from planner.ui.colours import colours_named
from planner.ui.models.map import Map
from planner.ui.models.map_graph import Shown
from planner.ui.models.map_layout import crossings
from planner.ui.views.map_view import MapView
from tests.benchmarks import instances
from tests.benchmarks.bench import Figure, cpu, settle
from tests.memory_store import MemoryStore

DEVELOPMENTS, NEEDS, ACTIONS = 50, 300, 500
WIDTH, HEIGHT = 1200, 800


def plan(needs: int = NEEDS, competencies: int = 120) -> Content:
    """Needs for five people each, a few shared by several developments; learning for most."""
    chance = random.Random(1)
    base = instances.plan(200, competencies, needs=DEVELOPMENTS * 5)
    people, skills = list(base.people.values()), list(base.competencies.values())
    waves = list(base.developments.values())[:DEVELOPMENTS]
    made = [
        Need(
            id=f"n{n}",
            development=waves[n % len(waves)].id,
            competency=chance.choice(skills).id,
            level=chance.randrange(1, 4),
            people=tuple(person.id for person in chance.sample(people, 5)),
        )
        for n in range(needs)
    ]
    actions = [_action(chance, n, made) for n in range(ACTIONS)]
    kinds = ("teams", "people", "competencies", "offerings")
    records = {kind: list(base.table(kind).values()) for kind in kinds}
    return Content(base.plan, {**records, "developments": waves, "needs": made, "actions": actions})


def _action(chance: random.Random, number: int, needs: list[Need]) -> Action:
    need = chance.choice(needs)
    start = instances.TODAY + dt.timedelta(chance.randrange(400))
    return Action(
        id=f"a{number}",
        title=f"Learning {number}",
        people=need.people[: chance.randrange(1, 4)],
        effects=(Effect(competency=need.competency or "", from_=0, to=need.level or 1),),
        start=start,
        end=start + dt.timedelta(90),
    )


def figures() -> Iterator[Figure]:
    app = QApplication.instance() or QApplication([])
    store = MemoryStore(plan())
    known = make_figures(store.content, instances.TODAY)
    made: list[Map] = []
    Map(known, Shown())
    layout = statistics.median(cpu(lambda: made.append(Map(known, Shown()))) for _ in range(9))
    yield Figure(f"map: lay out {DEVELOPMENTS} × {NEEDS} × {ACTIONS}", 1000 * layout, 100, "CPU ms")
    shown = made[-1]
    entered = list(range(len(shown.graph.boxes)))
    sorted_ = crossings(shown.graph, shown.columns[0], shown.columns[1])
    plain = crossings(
        shown.graph,
        [at for at in entered if shown.graph.boxes[at].column == 0],
        [at for at in entered if shown.graph.boxes[at].column == 1],
    )
    yield Figure("map: lines that cross", sorted_ / max(plain, 1), 0.8, "× as entered")
    view = _shown(shown)
    settle()
    scroll = [1000 * cpu(lambda: _scroll(view)) for _ in range(60)]
    yield Figure("map: scroll", statistics.median(scroll), 8, "CPU ms")
    whole = [1000 * cpu(view.viewport().repaint) for _ in range(15)]
    yield Figure("map: repaint of all that is seen", statistics.median(whole), 16, "CPU ms")
    edits = [1000 * _edit(store, view, n) for n in range(15)]
    yield Figure("map: an edit, until it is painted", statistics.median(edits), 16, "CPU ms")
    many = make_figures(plan(2_000, 10_000), instances.TODAY)
    large = cpu(lambda: Map(many, Shown()))
    yield Figure("map: lay out 2,000 needs of 10,000 competencies", 1000 * large, 400, "CPU ms")
    view.close()
    app.processEvents()


def _shown(shown: Map) -> MapView:
    view = MapView(shown, load_words("en"), colours_named("light"))
    view.resize(WIDTH, HEIGHT)
    view.show()
    QApplication.processEvents()
    view.grab()
    return view


def _scroll(view: MapView) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + 46)
    QApplication.processEvents()


def _edit(store: MemoryStore, view: MapView, turn: int) -> float:
    """CPU seconds from an edit and its figures to its being seen."""
    known = view.map.figures
    action = store.content.actions[f"a{turn}"]
    edit = move_action(store, action.id, action.start + dt.timedelta(7))
    assert edit is not None
    needs = known.update(edit)

    def show() -> None:
        view.take_over(edit, needs)
        QApplication.processEvents()

    return cpu(show)
