"""The index over all text follows every edit, and where it can't be trusted nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.content import Content
from planner.domain.edit import Change, Title
from planner.domain.people import Person, Team
from planner.domain.plan import Plan
from planner.services.ports import StorageProblem
from planner.services.text_scan import TextScan
from planner.storage import store, texts
from planner.storage.check import check_file
from planner.storage.cipher import Connection, connect
from planner.storage.columns import TABLES
from planner.storage.file import OpenPlan
from tests.storage.plan_files import make_plan, open_plan, rename

NAMES = ["Müller", "Mueller Weiß", "Polish welder", "", "x" * 50, "C++ kurs", "周 Zoë"]
DOWN = "UPDATE meta SET value = '1:0' WHERE key = 'texts'"


def rows_by_word(connection: Connection) -> dict[str, list[int]]:
    """Every word of the index and the rows that hold it."""
    connection.execute("CREATE VIRTUAL TABLE temp.every USING fts5vocab(main, texts, row)")
    words = [row[0] for row in connection.execute("SELECT term FROM temp.every").fetchall()]
    connection.execute("DROP TABLE temp.every")
    query = "SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rowid"
    found = {
        word: [row[0] for row in connection.execute(query, (f'"{word}"',)).fetchall()]
        for word in words
    }
    return {word: rows for word, rows in found.items() if rows}


def built_anew(content: Content) -> dict[str, list[int]]:
    with (
        TemporaryDirectory() as folder,
        closing(open_plan(make_plan(Path(folder), content))) as other,
    ):
        return rows_by_word(other._connection)


def index(found: OpenPlan) -> None:
    for _ in found.index_texts():
        pass


def found_by(found: OpenPlan, *words: str, kind: str = "") -> list[tuple[str, str]]:
    return list(found.texts.holding([(word,) for word in words], kind, 100))


def scanned(found: OpenPlan, word: str) -> list[tuple[str, str]]:
    """What reading every record finds."""
    return list(TextScan(found.store.content).holding([(word,)], "", 100))


def people(*names: str) -> Content:
    return Content(Plan(), {"people": [Person(id=f"p{i}", name=n) for i, n in enumerate(names)]})


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("name"), st.integers(0, 3), st.sampled_from(NAMES)),
        st.tuples(st.just("gone"), st.integers(0, 3), st.just("")),
        st.sampled_from(["undo", "redo", "again", "warm", "many"]).map(lambda what: (what, 0, "")),
    ),
    max_size=25,
)


def change(content: Content, number: int, name: str | None) -> Change:
    """Put in, rename or (None) take out person `number`."""
    id_ = f"p{number}"
    before = content.people.get(id_)
    place = content.place("people", id_) if before else content.next_place("people")
    after = None if name is None else replace(before, name=name) if before else None
    if name is not None and before is None:
        after = Person(id=id_, name=name, notes="neu")
    return Change("people", id_, before, after, place)


def step(found: OpenPlan, what: str, number: int, name: str) -> OpenPlan:
    store = found.store
    if what == "name":
        store.commit(Title("x"), [change(store.content, number, name)])
    elif what == "gone" and f"p{number}" in store.content.people:
        store.commit(Title("x"), [change(store.content, number, None)])
    elif what == "many":
        place = store.content.next_place("teams")
        new = [Team(id=f"t{place + n}", name=f"Team {n} Süd") for n in range(60)]
        store.commit(
            Title("x"), [Change("teams", t.id, None, t, place + n) for n, t in enumerate(new)]
        )
    elif what == "undo":
        store.undo()
    elif what == "redo":
        store.redo()
    elif what == "warm":
        index(found)
    elif what == "again":
        found.close()
        return open_plan(found.path)
    return found


@settings(max_examples=40, deadline=None)
@given(STEPS)
def test_after_any_walk_the_index_is_the_one_built_anew(steps: list[Any]) -> None:
    with TemporaryDirectory() as folder:
        found = open_plan(make_plan(Path(folder), people("Müller", "Kaya")))
        for each in steps:
            found = step(found, *each)
        with closing(found):
            assert texts.is_current(found._connection)
            assert rows_by_word(found._connection) == built_anew(found.store.content)


@settings(max_examples=20, deadline=None)
@given(STEPS, st.integers(1, 3))
def test_edits_may_come_while_the_index_is_made(steps: list[Any], size: int) -> None:
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "PIECE", size)
        found = open_plan(make_plan(Path(folder), people("Müller", "Kaya", "Zoë", "Ott", "C++")))
        _without(found)
        with closing(found):
            making = found.index_texts()
            for what, number, name in steps:
                if what not in ("again", "warm"):
                    step(found, what, number, name)
                next(making, None)
                assert found_by(found, "kaya*") == scanned(found, "kaya*")
            for _ in making:
                pass
            assert texts.is_current(found._connection)
            assert rows_by_word(found._connection) == built_anew(found.store.content)
            step(found, "name", 9, "Ada")
            assert texts.is_current(found._connection), "from now on edits keep it"
            assert found_by(found, "ada") == [("people", "p9")]


def test_an_index_given_up_halfway_is_made_anew_the_next_time(tmp_path: Path) -> None:
    path = make_plan(tmp_path, people("Müller", "Kaya"))
    with closing(open_plan(path)) as found:
        _without(found)
        next(found.index_texts())
        assert not texts.is_current(found._connection)
    with closing(open_plan(path)) as found:
        assert found_by(found, "kaya") == [("people", "p1")]
        index(found)
        assert rows_by_word(found._connection) == built_anew(found.store.content)


@given(st.lists(st.sampled_from(NAMES), max_size=5), st.sampled_from(["mul*", "weiss", "c", "xx*"]))
@settings(max_examples=20, deadline=None)
def test_the_index_finds_what_reading_everything_finds(names: list[str], word: str) -> None:
    with (
        TemporaryDirectory() as folder,
        closing(open_plan(make_plan(Path(folder), people(*names)))) as found,
    ):
        scan = TextScan(found.store.content)
        assert found_by(found, word) == scan.holding([(word,)], "", 100)


def test_a_kind_alone_and_some_of_each(tmp_path: Path) -> None:
    content = people("Polish", "Polish", "Polish")
    content.fill("teams", [(1, Team(id="t", name="Polish"))])
    with closing(open_plan(make_plan(tmp_path, content))) as found:
        assert found_by(found, "polish", kind="teams") == [("teams", "t")]
        some = found.texts.holding_of_each([("polish",)], 2)
        assert sorted(some) == [("people", "p0"), ("people", "p1"), ("teams", "t")]
        assert {"polish"} <= set(found.texts.words())


def test_rows_of_kinds_lie_apart() -> None:
    assert len({texts.first_row(kind) for kind in TABLES}) == len(TABLES)


def test_an_edit_without_other_text_leaves_the_index_alone(tmp_path: Path) -> None:
    with closing(open_plan(make_plan(tmp_path, people("Kaya")))) as found:
        before = found._connection.execute("SELECT id, block FROM texts_data").fetchall()
        kaya = found.store.content.people["p0"]
        after = replace(kaya, hours_per_week=7.0)
        found.store.commit(Title("x"), [Change("people", "p0", kaya, after, 1)])
        assert found._connection.execute("SELECT id, block FROM texts_data").fetchall() == before
        assert texts.is_current(found._connection)


def _without(found: OpenPlan) -> None:
    """As a program has left it that knew no index."""
    found._connection.execute("DROP TABLE texts")
    found._connection.execute("DELETE FROM meta WHERE key = 'texts'")


def _lost(found: OpenPlan) -> None:
    found._connection.execute("DROP TABLE texts")


def _behind(found: OpenPlan) -> None:
    """As a program has left it that knew no index, but edited."""
    found._connection.execute("DELETE FROM texts")
    found._connection.execute(DOWN)


def _broken(found: OpenPlan) -> None:
    found._connection.execute("UPDATE texts_data SET block = x'00ff00ff00ff'")


@pytest.mark.parametrize("harm", [_without, _lost, _behind, _broken])
def test_without_an_index_edits_go_on_and_all_is_found(
    tmp_path: Path, harm: Callable[[OpenPlan], None]
) -> None:
    path = make_plan(tmp_path, people("Müller", "Kaya"))
    with closing(open_plan(path)) as found:
        rename(found.store, "p1", "Kaya Polish")
        harm(found)
    with closing(open_plan(path)) as found:
        rename(found.store, "p0", "Weber")
        assert found_by(found, "weber") == [("people", "p0")]
        assert found_by(found, "poli*") == [("people", "p1")]
        assert found_by(found, "muller") == []
        assert found.store.undo() is not None
        index(found)
        rename(found.store, "p1", "Ada")
        assert texts.is_current(found._connection)
        assert rows_by_word(found._connection) == built_anew(found.store.content)
    assert check_file(path).sound


def test_a_reader_finds_without_an_index_and_makes_none(tmp_path: Path) -> None:
    path = make_plan(tmp_path, people("Müller"))
    with closing(open_plan(path)) as found:
        _without(found)
    before = path.read_bytes()
    with closing(open_plan(path, read_only=True)) as found:
        index(found)
        assert found_by(found, "mull*") == [("people", "p0")]
        assert found.texts.words() == ["muller"]
    assert path.read_bytes() == before


def test_a_reader_finds_what_the_writer_has_just_written(tmp_path: Path) -> None:
    path = make_plan(tmp_path, people("Müller"))
    with closing(open_plan(path)) as writer, closing(open_plan(path, read_only=True)) as reader:
        assert reader.read_only
        rename(writer.store, "p0", "Kaya")
        assert found_by(reader, "kaya") == [("people", "p0")]
        assert found_by(reader, "muller") == []


def test_a_full_disk_is_no_fault_of_the_index(tmp_path: Path) -> None:
    with closing(open_plan(make_plan(tmp_path, people("Müller")))) as found:
        pages = found._connection.execute("PRAGMA page_count").fetchone()[0]
        found._connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(StorageProblem, match=r"disk\.full"):
            rename(found.store, "p0", "long " * 20_000)
        assert found.store.content.people["p0"].name == "Müller"
        found._connection.execute("PRAGMA max_page_count = 1000000")
        rename(found.store, "p0", "Kaya")
        assert found_by(found, "kaya") == [("people", "p0")]


def test_no_text_of_the_plan_lies_in_the_index(tmp_path: Path) -> None:
    with closing(open_plan(make_plan(tmp_path, people("Müller Weiß")))) as found:
        assert found._connection.execute("SELECT text FROM texts").fetchall() == [(None,)]
    with closing(connect(found.path, "read")) as connection:
        names = connection.execute("SELECT name FROM sqlite_schema WHERE name LIKE 'texts%'")
        assert ("texts_content",) not in names.fetchall()
