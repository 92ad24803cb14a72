"""One way in: what went wrong is the user's rule, the disk, or our fault, and is said so."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtWidgets import QApplication

from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.services.actions import move_action, stretch_action
from planner.services.ports import StorageProblem, Store
from planner.services.records import delete_record
from planner.services.wording import load_words
from planner.ui.editor import Editor
from tests.memory_store import MemoryStore


class Heard:
    """What an editor said."""

    def __init__(self, editor: Editor) -> None:
        self.edits: list[Edit] = []
        self.told: list[tuple[str, bool]] = []
        editor.edited.connect(self.edits.append)
        editor.told.connect(lambda text, trouble: self.told.append((text, trouble)))


@pytest.fixture
def store(practice: Content) -> MemoryStore:
    return MemoryStore(practice)


@pytest.fixture
def editor(qapp: QApplication, store: MemoryStore) -> Editor:
    return Editor(store, load_words("en"))


def test_a_wish_is_one_edit_one_signal_one_sentence(editor: Editor) -> None:
    heard = Heard(editor)
    edit = editor.run(move_action, "a2", dt.date(2027, 6, 1))
    assert heard.edits == [edit]
    assert heard.told == [("Moved Tandem Polish B1 to 1 Jun 2027", False)]
    assert editor.undo_title() == "Moved Tandem Polish B1 to 1 Jun 2027"


def test_undo_and_redo_name_what_they_turn(editor: Editor) -> None:
    editor.run(move_action, "a2", dt.date(2027, 6, 1))
    heard = Heard(editor)
    editor.undo()
    editor.redo()
    assert [text for text, _ in heard.told] == [
        "Taken back: Moved Tandem Polish B1 to 1 Jun 2027",
        "Done again: Moved Tandem Polish B1 to 1 Jun 2027",
    ]
    assert [len(edit.changes) for edit in heard.edits] == [1, 1]


def test_a_broken_rule_changes_nothing_and_names_the_cure(
    editor: Editor, store: MemoryStore
) -> None:
    before = store.content.actions["a2"]
    heard = Heard(editor)
    assert editor.run(stretch_action, "a2", end=dt.date(2027, 1, 1)) is None
    assert heard.edits == []
    assert heard.told == [
        ("This day lies before start (2027-05-17); swap them or choose a later one.", True)
    ]
    assert store.content.actions["a2"] == before


def test_the_disk_is_told_apart_from_rules(editor: Editor) -> None:
    def full(store: Store) -> Edit | None:
        raise StorageProblem("disk.full", file="x.vorlauf", cause="")

    heard = Heard(editor)
    assert editor.run(full) is None
    assert heard.told[0][0].startswith("The disk is full, what was saved before is safe")


def test_our_own_fault_is_owned_and_the_window_goes_on(
    editor: Editor, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(store: Store) -> Edit | None:
        raise ZeroDivisionError

    heard = Heard(editor)
    assert editor.run(broken) is None
    assert heard.told[0][0].startswith("This is our fault, not yours")
    assert editor.run(delete_record, "actions", "a2") is not None
    caplog.clear()
