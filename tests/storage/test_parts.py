"""A large write takes breaths; given up in one of them, nothing of it is on the disk."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from planner.domain.content import Content
from planner.domain.edit import Change, Title
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.storage import texts
from planner.storage.file import OpenPlan
from planner.storage.parts import PART, in_parts
from tests.storage.plan_files import make_plan, open_plan

COUNT = PART * 3 + 7


def many(found: OpenPlan) -> list[Change]:
    place = found.store.content.next_place("people")
    people = [Person(id=f"n{n}", name=f"Name {n}") for n in range(COUNT)]
    return [Change("people", p.id, None, p, place + n) for n, p in enumerate(people)]


def test_parts_hold_everything_once() -> None:
    breaths: list[int] = []
    assert list(in_parts(range(COUNT), breaths.append)) == list(range(COUNT))
    assert breaths == [PART] * 3


def test_a_large_write_says_how_far_it_is_a_small_one_nothing(tmp_path: Path) -> None:
    with closing(open_plan(make_plan(tmp_path, Content(Plan())))) as found:
        shares: list[float] = []
        found.store.pause = shares.append
        changes = many(found)
        found.store.commit(Title("x"), changes[:PART])
        assert shares == []
        found.store.undo()
        found.store.commit(Title("x"), changes)
        assert len(shares) == 9
        assert shares == sorted(shares)
        assert shares[-1] <= 1


@pytest.mark.parametrize("breath", [0, 4, 8])
def test_given_up_nothing_is_written(tmp_path: Path, breath: int) -> None:
    path = make_plan(tmp_path, Content(Plan()))
    with closing(open_plan(path)) as found:
        taken: list[float] = []

        def pause(share: float) -> None:
            taken.append(share)
            if len(taken) > breath:
                raise KeyboardInterrupt

        found.store.pause = pause
        with pytest.raises(KeyboardInterrupt):
            found.store.commit(Title("x"), many(found))
        assert not found.store.content.people
        assert found.store.undo_title() is None
        found.store.pause = None
        assert texts.is_current(found._connection)
    with closing(open_plan(path)) as found:
        assert not found.store.content.people
        assert found.store.commit(Title("x"), many(found)) is not None


def test_the_index_waits_while_an_edit_takes_a_breath(tmp_path: Path) -> None:
    with closing(open_plan(make_plan(tmp_path, Content(Plan())))) as found:
        found._connection.execute("DELETE FROM meta WHERE key = 'texts'")
        making = found.index_texts()
        next(making)
        found.store.pause = lambda _: next(making, None)
        found.store.commit(Title("x"), many(found))
        for _ in making:
            pass
        assert texts.is_current(found._connection)
        assert len(found.texts.holding([("name",)], "people", COUNT * 2)) == COUNT
