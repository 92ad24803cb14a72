"""Ctrl+F by its keys: words in all text and notes, kind by kind, and on to their field."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner.domain.content import Content
from planner.domain.edit import Change, Title
from planner.services.samples import make_sample
from planner.services.text_words import GROUPS
from planner.ui.models.palette_rows import AllText, OnlyKind, Row, TextPlace
from planner.ui.models.text_rows import field_word
from planner.ui.shell import Shell
from tests.ui.conftest import OpenWindow
from tests.ui.test_search import CTRL, key, type_in
from tests.ui.windows import TODAY

ALT = Qt.KeyboardModifier.AltModifier
NOTE = "Asked twice. The tandem needs a quiet room near the Müller foundry; Kaya knows one. Later."


@pytest.fixture
def noted(practice: Content) -> Content:
    """The practice plan with a note of two sentences around the one that is looked for."""
    for kind, id_ in (("actions", "a2"), ("people", "kaya")):
        record = practice.get(kind, id_)
        after = replace(record, notes=NOTE)
        practice.apply([Change(kind, id_, record, after, practice.place(kind, id_))])
    return practice


def look_for(shell: Shell, text: str) -> list[Row]:
    """Ctrl+F, type, and what stands below."""
    press(shell, Qt.Key.Key_F, CTRL)
    type_in(shell.top.search, text)
    QApplication.processEvents()
    return rows(shell)


def press(
    shell: Shell, pressed: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(shell.frame.focusWidget() or shell.frame, pressed, held)
    QApplication.processEvents()


def rows(shell: Shell) -> list[Row]:
    return list(shell.top.search.found.found.rows)


def kinds(shell: Shell) -> list[str]:
    return [button.text() for button in shell.top.search.strip.buttons if button.isVisible()]


def test_a_note_is_found_in_its_sentence(window: OpenWindow, noted: Content) -> None:
    shell = window(noted)
    found = look_for(shell, "mueller found")
    assert [row.head for row in found] == ["People", "Learning actions"]
    assert [row.hint for row in found] == ["Notes", "Notes"]
    (line,) = found[0].lines
    assert "The tandem needs" not in line.text or line.text.startswith(("The", "…"))
    assert [line.text[a:b] for a, b in line.spans] == ["Müller", "foundry"]
    assert shell.top.search.found.found.heads(0) == "People"
    assert shell.top.search.found.found.heads(1) == "Learning actions"


def test_enter_goes_to_the_record_and_into_its_field(window: OpenWindow, noted: Content) -> None:
    shell = window(noted)
    look_for(shell, "quiet room foundry")
    key(shell, Qt.Key.Key_Return)
    assert shell.place == "competencies"
    assert shell.desk is not None
    assert shell.desk.choice == ("people", "kaya")
    inspector = shell.inspecting.inspector
    assert inspector is not None
    assert inspector.page is not None
    editor = inspector.page.rows["notes"].editor
    now = QApplication.focusWidget()
    assert isinstance(now, QWidget)
    assert now is editor or editor.isAncestorOf(now)


@pytest.mark.parametrize(
    ("lang", "typed", "name"),
    [
        ("en", "Polsih", "Polish"),
        ("de", "Polnsich", "Polnisch"),
        ("de", "kuehlplat", "Kühlplatten-Auslegung"),
        ("de", "kühlplat", "Kühlplatten-Auslegung"),
        ("de", "abendk", "Polnisch A1 (Abendkurs)"),
        ("de", "endkurs", "Polnisch A1 (Abendkurs)"),
    ],
)
def test_slips_umlauts_and_parts_of_words(
    window: OpenWindow, lang: str, typed: str, name: str
) -> None:
    shell = window(make_sample("practice", lang, TODAY), lang)
    assert name in [row.text for row in look_for(shell, typed)]


def test_alt_and_an_arrow_go_through_the_kinds_and_a_click_takes_one(
    window: OpenWindow, noted: Content
) -> None:
    shell = window(noted)
    look_for(shell, "foundry")
    assert kinds(shell) == ["All 2", "People 1", "Learning actions 1"]
    QTest.keyClick(shell.top.search, Qt.Key.Key_Down, ALT)
    assert [row.head for row in rows(shell)] == ["People"]
    QTest.keyClick(shell.top.search, Qt.Key.Key_Down, ALT)
    assert [row.head for row in rows(shell)] == ["Learning actions"]
    QTest.keyClick(shell.top.search, Qt.Key.Key_Down, ALT)
    assert len(rows(shell)) == 2
    QTest.keyClick(shell.top.search, Qt.Key.Key_Up, ALT)
    assert [row.head for row in rows(shell)] == ["Learning actions"]
    shell.top.search.strip.buttons[1].click()
    assert [row.head for row in rows(shell)] == ["People"]
    assert shell.top.search.hasFocus()
    key(shell, Qt.Key.Key_Tab)
    assert not shell.top.search.hasFocus()
    assert not shell.top.search.strip.isVisible()
    for button in shell.top.search.strip.buttons:
        assert button.accessibleName()


def test_a_kind_with_many_hits_can_be_opened(window: OpenWindow, practice: Content) -> None:
    place = practice.next_place("people")
    kaya = practice.people["kaya"]
    practice.apply(
        [
            Change("people", f"x{n}", None, replace(kaya, id=f"x{n}", name=f"Xenon {n}"), place + n)
            for n in range(20)
        ]
    )
    shell = window(practice)
    found = look_for(shell, "xenon")
    assert found[-1].what == OnlyKind("people")
    assert len(found) == 7
    for _ in found:
        key(shell, Qt.Key.Key_Down)
    key(shell, Qt.Key.Key_Return)
    assert len(rows(shell)) == 20


def test_what_was_just_written_is_found_and_no_longer_after_undo(shell: Shell) -> None:
    assert shell.desk is not None
    assert look_for(shell, "zeppelin")[0].what is None
    key(shell, Qt.Key.Key_Escape)
    store = shell.desk.plan.store
    kaya = store.content.people["kaya"]
    after = replace(kaya, notes="Flew a Zeppelin.")
    change = Change("people", "kaya", kaya, after, store.content.place("people", "kaya"))
    shell.desk.editor.run(lambda each: each.commit(Title("change", {"title": "Kaya"}), [change]))
    assert look_for(shell, "zepelin")[0].text == "Mira Kaya"
    key(shell, Qt.Key.Key_Escape)
    shell.menus.actions["undo"].trigger()
    assert look_for(shell, "zeppelin")[0].what is None


def test_both_keys_turn_the_box_and_keep_what_was_typed(shell: Shell) -> None:
    box = shell.top.search
    look_for(shell, "polish")
    assert box.accessibleName() == "Search all text and notes"
    assert all(row.section == "texts" for row in rows(shell))
    press(shell, Qt.Key.Key_K, CTRL)
    assert box.text() == "polish"
    found = rows(shell)
    assert {"records", "texts"} <= {row.section for row in found}
    assert isinstance(found[-1].what, AllText)
    assert not box.strip.isVisible()
    while box.found.chosen is not found[-1]:
        key(shell, Qt.Key.Key_Down)
    key(shell, Qt.Key.Key_Return)
    assert all(isinstance(row.what, TextPlace) for row in rows(shell))
    key(shell, Qt.Key.Key_Escape)
    assert box.looks_in == "all"
    assert not box.found.isVisible()
    assert not box.strip.isVisible()


def test_in_company_notes_on_levels_are_not_shown(window: OpenWindow, practice: Content) -> None:
    rated = next(iter(practice.assessments.values()))
    after = replace(rated, notes="hesitates zeppelin")
    practice.apply(
        [Change("assessments", rated.id, rated, after, practice.place("assessments", rated.id))]
    )
    shell = window(practice)
    assert look_for(shell, "zeppelin")[0].head == "Assessments"
    key(shell, Qt.Key.Key_Escape)
    press(shell, Qt.Key.Key_F9)
    assert look_for(shell, "zeppelin")[0].what is None


@pytest.mark.parametrize("typed", ["😀", "מאיה", "x" * 200, "=SUM(A1)", '"', "* AND OR", "   "])
def test_strange_words_do_no_harm(shell: Shell, typed: str) -> None:
    assert look_for(shell, typed)
    key(shell, Qt.Key.Key_Return)
    key(shell, Qt.Key.Key_Escape)


def test_a_whole_page_that_is_pasted_does_no_harm(shell: Shell) -> None:
    press(shell, Qt.Key.Key_F, CTRL)
    QApplication.clipboard().setText("x" * 10_000)
    press(shell, Qt.Key.Key_V, CTRL)
    assert len(shell.top.search.text()) >= 2000
    assert rows(shell)
    key(shell, Qt.Key.Key_Return)
    key(shell, Qt.Key.Key_Escape)


def test_every_kind_and_field_has_its_word(shell: Shell) -> None:
    from planner.domain.kinds import KINDS, record_type
    from planner.services.texts import _readers

    assert set(GROUPS) == {"plan", *KINDS}
    for kind in GROUPS:
        for _, field, _ in _readers(record_type(kind)):
            assert field_word(shell.words, kind, field), (kind, field)
