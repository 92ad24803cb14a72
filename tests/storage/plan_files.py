"""Plan files to try things on."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

from planner.domain.content import Content
from planner.domain.edit import Change, Title
from planner.domain.kinds import KINDS
from planner.domain.people import Person, Team
from planner.storage.create import new_file
from planner.storage.file import OpenPlan, open_file
from planner.storage.store import PlanStore
from tests.generated import plan

START = dt.datetime(2026, 11, 23, 8, tzinfo=dt.UTC)


class Clock:
    """A clock that stands still until it is moved on."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> dt.datetime:
        return self.now

    def pass_(self, **time: float) -> None:
        """Move on by hours=…, minutes=… or days=…."""
        self.now += dt.timedelta(**time)


def make_plan(folder: Path, content: Content | None = None) -> Path:
    """A new file; without content a generated plan with all sorts of records."""
    path = folder / "plan.vorlauf"
    new_file(path, content or plan(1), START)
    return path


def open_plan(path: Path, clock: Clock | None = None, *, read_only: bool = False) -> OpenPlan:
    return open_file(path, clock or Clock(), read_only=read_only)


def everything(content: Content) -> list[Any]:
    """All there is, places included: what two contents are compared by."""
    records = [
        (kind, content.place(kind, id_), record)
        for kind in KINDS
        for id_, record in content.table(kind).items()
    ]
    return [content.plan, *records]


def add_person(store: PlanStore, id_: str, name: str = "") -> int:
    """Commit one new person; returns the number of the journal entry."""
    place = store.content.next_place("people")
    change = Change("people", id_, None, Person(id=id_, name=name), place)
    return store.commit(Title("add_person", {"title": name}), [change]).id


def add_pair(store: PlanStore, name: str) -> int:
    """Commit a team and a person of it in one edit."""
    changes = [
        Change(
            "people", name, None, Person(id=name, team=name), store.content.next_place("people")
        ),
        Change("teams", name, None, Team(id=name), store.content.next_place("teams")),
    ]
    return store.commit(Title("add_pair", {"title": name}), changes).id


def rename(store: PlanStore, id_: str, name: str) -> int:
    """Commit a new name of a person."""
    content = store.content
    before = content.people[id_]
    change = Change("people", id_, before, replace(before, name=name), content.place("people", id_))
    return store.commit(Title("change_person", {"title": name}), [change]).id
