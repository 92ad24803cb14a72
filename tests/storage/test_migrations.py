"""Older files are brought up to date whole or not at all, after a copy."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.operations import Operations
from sqlalchemy import Column, Integer, text

from planner.services.baselines import keep_baseline
from planner.services.ideas import rate_idea
from planner.services.ports import StorageProblem
from planner.services.records import add_record
from planner.storage import file, migrations, opening
from planner.storage.cipher import VERSION, connect, number
from planner.storage.migrations import migrate, steps, v0001
from planner.storage.store import PlanStore
from tests.storage.plan_files import everything, make_plan, open_plan

NEXT = VERSION + 1


def add_a_column(op: Operations) -> None:
    """A step as later versions will have them: a table made anew with its rows."""
    with op.batch_alter_table("teams", recreate="always") as batch:
        batch.add_column(Column("size", Integer))
    op.execute(text("UPDATE teams SET size = 7"))


NEWER = (*steps(), add_a_column)


@pytest.fixture
def newer_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program of the next version."""
    monkeypatch.setattr(file, "VERSION", NEXT)
    monkeypatch.setattr(opening, "VERSION", NEXT)
    monkeypatch.setattr(migrations, "steps", lambda: NEWER)


def _sizes(path: Path) -> tuple[int, list[int]]:
    with closing(connect(path, "read")) as connection:
        version = number(connection, "user_version")
        rows = connection.execute("SELECT size FROM teams").fetchall() if version == NEXT else []
    return version, [row[0] for row in rows]


@pytest.mark.usefixtures("newer_program")
def test_an_older_plan_is_copied_and_brought_up_to_date(tmp_path: Path) -> None:
    path = make_plan(tmp_path)
    with closing(open_plan(path)) as found:
        assert len(found.store.content.teams) == 2
        assert [backup.reason for backup in found.backups()] == ["migration"]
        assert number(found.store._connection, "foreign_keys") == 1
        old_copy = found.backups()[0].path
    assert _sizes(path) == (NEXT, [7, 7])
    assert _sizes(old_copy) == (VERSION, [])
    with closing(open_plan(path)) as found:
        assert len(found.backups()) == 1, "no second copy"


@pytest.mark.usefixtures("newer_program")
def test_an_older_plan_that_may_only_be_read_is_refused(tmp_path: Path) -> None:
    path = make_plan(tmp_path)
    before = path.read_bytes()
    with pytest.raises(StorageProblem) as error:
        open_plan(path, read_only=True)
    assert error.value.code == "plan.older"
    assert path.read_bytes() == before


def test_a_step_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    path = make_plan(tmp_path)

    def fail(op: Operations) -> None:
        add_a_column(op)
        raise RuntimeError("half way")

    with closing(connect(path, "write")) as connection:
        with pytest.raises(RuntimeError):
            migrate(connection, (*steps(), fail))
        assert number(connection, "user_version") == VERSION
    with closing(open_plan(path)) as found:
        assert len(found.store.content.teams) == 2


def test_a_step_that_breaks_references_leaves_the_old_file(tmp_path: Path) -> None:
    path = make_plan(tmp_path)

    def lose(op: Operations) -> None:
        op.execute(text("DELETE FROM competencies"))

    connection = connect(path, "write")
    with closing(connection), pytest.raises(ValueError, match="leads nowhere"):
        migrate(connection, (*steps(), lose))
    with closing(open_plan(path)) as found:
        assert found.store.content.competencies


KILLED = """
import os, signal, sys
from pathlib import Path
from planner.storage import migrations
from planner.storage.cipher import connect
from tests.storage.test_migrations import add_a_column
left = int(sys.argv[2])
def count():
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return 0
connection = connect(Path(sys.argv[1]), "write")
connection.set_progress_handler(count, 40)
migrations.migrate(connection, (*migrations.steps(), add_a_column))
left = -1
connection.close()
"""


@pytest.mark.parametrize("after", [1, 5, 25, 10_000])
def test_killed_on_the_way_it_is_the_old_file_or_the_new_one(tmp_path: Path, after: int) -> None:
    path = make_plan(tmp_path)
    with closing(open_plan(path)) as found:
        before = everything(found.store.content)
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(path), str(after)],
        check=False,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode in (0, -9), done.stderr
    assert _sizes(path) in ((VERSION, []), (NEXT, [7, 7]))
    if after == 1:
        assert done.returncode == -9, "it was never killed"
    with closing(connect(path, "write")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        names = [row[0] for row in connection.execute("SELECT id FROM people ORDER BY place")]
    assert names == [each[2].id for each in before[1:] if each[0] == "people"]


def test_a_plan_of_version_1_learns_how_long_a_level_takes(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "old", "create")) as old:
        migrate(old, (v0001.upgrade,))
        row = {"id": "plan", "name": "Pumps", "buffer_weeks": 2.5, "notes": "kept"}
        for name in old.execute("SELECT name FROM pragma_table_info('plan') WHERE \"notnull\""):
            row.setdefault(name[0], "")
        row["place"], row["safety"], row["just_me"] = 1, 0.9, 0
        marks = ", ".join("?" for _ in row)
        old.execute(f"INSERT INTO plan ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
        migrate(old, steps()[:2])
        found = old.execute("SELECT name, buffer_weeks, step_weeks, safety, notes FROM plan")
        assert found.fetchall() == [("Pumps", 2.5, 16, 0.9, "kept")]


def test_a_plan_of_version_2_keeps_its_developments_and_who_names_them(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "old", "create")) as old:
        migrate(old, steps()[:2])
        for table, row in (
            ("developments", {"id": "d", "title": "Plant", "forecasts": "[]", "plan_b": "x"}),
            ("indicators", {"id": "i", "title": "Adverts", "development": "d"}),
        ):
            names = 'SELECT name FROM pragma_table_info(?) WHERE "notnull"'
            full = {name: "" for (name,) in old.execute(names, (table,))} | row | {"place": 1}
            if table == "developments":
                full["loss_of_partner"] = 0
            marks = ", ".join("?" for _ in full)
            insert = f"INSERT INTO {table} ({', '.join(full)}) VALUES ({marks})"
            old.execute(insert, tuple(full.values()))
        migrate(old, steps()[:3])
        found = old.execute("SELECT title, forecasts, reviews, plan_b FROM developments")
        assert found.fetchall() == [("Plant", "[]", "[]", "x")]
        with pytest.raises(Exception, match="FOREIGN KEY"):
            old.execute("DELETE FROM developments")


def test_a_plan_of_version_3_gets_room_for_ideas(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "old", "create")) as old:
        migrate(old, steps()[:3])
        old.execute("INSERT INTO people (place, id, name, hours_changes, absences, external, me,"
                    " personnel_number, cost_centre, notes)"
                    " VALUES (1, 'ada', 'Ada', '[]', '[]', 0, 0, '', '', '')")  # fmt: skip
        migrate(old, steps())
        old.execute("INSERT INTO ideas (place, id, title, author, points, stage, reason, notes)"
                    " VALUES (1, 'i', 'Flow simulation', 'ada', '[]', 'new', '', '')")  # fmt: skip
        with pytest.raises(Exception, match="FOREIGN KEY"):
            old.execute("DELETE FROM people")
    made = make_plan(tmp_path)
    with closing(open_plan(made)) as found:
        add = {"title": "Flow simulation"}
        edit = add_record(found.store, "ideas", add)
        assert edit is not None
        rated = rate_idea(found.store, edit.changes[0].id, gain(found.store), 4)
        assert rated is not None
    with closing(open_plan(made)) as found:
        (idea,) = found.store.content.ideas.values()
        assert [each.points for each in idea.points] == [4]


def gain(store: PlanStore) -> str:
    """A criterion, added."""
    edit = add_record(store, "criteria", {"name": "Gain", "weight": 50})
    assert edit is not None
    return edit.changes[0].id


def test_a_plan_of_version_5_gets_room_for_kept_plans(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "old", "create")) as old:
        migrate(old, steps()[:5])
        old.execute("INSERT INTO ideas (place, id, title, points, stage, reason, notes)"
                    " VALUES (1, 'i', 'Flow simulation', '[]', 'new', '', '')")  # fmt: skip
        migrate(old, steps())
        assert old.execute("SELECT title FROM ideas").fetchall() == [("Flow simulation",)]
        assert old.execute("SELECT count(*) FROM baselines").fetchone() == (0,)
    made = make_plan(tmp_path)
    with closing(open_plan(made)) as found:
        assert keep_baseline(found.store, "Autumn", today=dt.date(2026, 11, 23)) is not None
        kept = dict(found.store.content.baselines)
    with closing(open_plan(made)) as found:
        assert dict(found.store.content.baselines) == kept
        found.store.undo()
        assert not found.store.content.baselines


def test_a_plan_of_version_6_asks_for_assessments_once_a_year(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "old", "create")) as old:
        migrate(old, steps()[:6])
        for table, row in (
            ("plan", {"id": "plan", "safety": 0.8, "buffer_weeks": 4, "step_weeks": 9.5}),
            ("competencies", {"id": "c", "expires_months": 24}),
            ("assessments", {"id": "a", "person": "p", "competency": "c", "level": 1}),
            ("people", {"id": "p", "external": 0}),
        ):
            names = 'SELECT name FROM pragma_table_info(?) WHERE "notnull"'
            full = {name: "" for (name,) in old.execute(names, (table,))} | row | {"place": 1}
            full |= {name: 0 for name in ("just_me", "me") if name in full}
            marks, listed = ", ".join("?" for _ in full), ", ".join(f'"{name}"' for name in full)
            if table == "assessments":
                old.execute("BEGIN")  # its person comes after it
            old.execute(f"INSERT INTO {table} ({listed}) VALUES ({marks})", tuple(full.values()))
        old.execute("COMMIT")
        migrate(old, steps()[:7])
        found = old.execute("SELECT step_weeks, assess_months FROM plan").fetchall()
        assert found == [(9.5, 12)]
        found = old.execute("SELECT id, expires_months, assess_months FROM competencies")
        assert found.fetchall() == [("c", 24, None)]
        with pytest.raises(Exception, match="FOREIGN KEY"):
            old.execute("DELETE FROM competencies")


def test_a_saved_view_keeps_everything_when_it_learns_what_is_folded(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "old", "create")) as connection:
        migrate(connection, steps()[:7])
        told = ("v", "Mine", "person", "name", '["p"]', "[]", "[]", "[]", "words", "2027-01-04")
        connection.execute(
            'INSERT INTO saved_views (id, title, grouping, "order", people, developments, states,'
            " statuses, text, first, notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
            told,
        )
        connection.execute("PRAGMA user_version = 7")
        migrate(connection)
        row = connection.execute(
            'SELECT id, title, grouping, "order", people, developments, states, statuses, text,'
            " first, folded FROM saved_views"
        ).fetchone()
    assert tuple(row) == (*told, "[]")


def test_a_plan_of_version_8_shows_figures_from_five_people_on(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "old", "create")) as old:
        migrate(old, steps()[:8])
        names = 'SELECT name FROM pragma_table_info(?) WHERE "notnull"'
        full = {name: "" for (name,) in old.execute(names, ("plan",))}
        full |= {"id": "plan", "safety": 0.8, "buffer_weeks": 4, "step_weeks": 9.5}
        full |= {"assess_months": 6, "just_me": 0, "place": 1}
        marks, listed = ", ".join("?" for _ in full), ", ".join(f'"{name}"' for name in full)
        old.execute(f"INSERT INTO plan ({listed}) VALUES ({marks})", tuple(full.values()))
        migrate(old, steps()[:9])
        found = old.execute("SELECT step_weeks, assess_months, min_group FROM plan").fetchall()
        assert found == [(9.5, 6, 5)]


def test_a_plan_of_version_9_tells_everything_and_knows_nothing_as_not_the_same(
    tmp_path: Path,
) -> None:
    with closing(connect(tmp_path / "old", "create")) as old:
        migrate(old, steps()[:9])
        for kind, own in (
            ("plan", {"id": "plan", "min_group": 7, "just_me": 0}),
            ("competencies", {"id": "polish", "expires_months": 24}),
            ("offerings", {"id": "course", "competency": "polish", "from_": 1, "to": 2}),
        ):
            names = 'SELECT name, type FROM pragma_table_info(?) WHERE "notnull"'
            full = {n: 0 if t != "VARCHAR" else "" for n, t in old.execute(names, (kind,))}
            full |= own
            marks, listed = ", ".join("?" for _ in full), ", ".join(f'"{name}"' for name in full)
            old.execute(f"INSERT INTO {kind} ({listed}) VALUES ({marks})", tuple(full.values()))
        migrate(old, steps()[:10])
        assert old.execute("SELECT min_group, works_council FROM plan").fetchall() == [(7, 0)]
        told = old.execute("SELECT expires_months, not_same FROM competencies").fetchall()
        assert told == [(24, "[]")]
        told = old.execute('SELECT competency, "to", not_same FROM offerings').fetchall()
        assert told == [("polish", 2, "[]")]


def test_a_plan_of_version_11_gets_room_for_attachments(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "old", "create")) as old:
        migrate(old, steps()[:11])
        old.execute("INSERT INTO teams (place, id, name, notes) VALUES (1, 't', 'Design', '')")
        migrate(old, steps())
        assert old.execute("SELECT name FROM teams").fetchall() == [("Design",)]
        assert old.execute("SELECT count(*) FROM attachments").fetchone() == (0,)
        old.execute("INSERT INTO contents (sha256, data) VALUES ('a', x'00')")
        with pytest.raises(Exception, match="UNIQUE"):
            old.execute("INSERT INTO contents (sha256, data) VALUES ('a', x'01')")
