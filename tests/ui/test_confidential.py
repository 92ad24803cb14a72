"""F9: while others look on the words of a confidential signal stand nowhere, in either language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner.domain.attachment import Attachment, Subject
from planner.domain.content import Content
from planner.domain.development import Review
from planner.domain.edit import Change
from planner.domain.goal import Decision
from planner.domain.signal import Signal
from planner.services.figures import make_figures
from planner.services.preview import Line, Place, Preview
from planner.services.records import change_record, delete_record
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui.models.import_words import Sight as Imported
from planner.ui.models.import_words import detail, entry
from planner.ui.models.record_list import Sight
from planner.ui.shell import Shell
from planner.ui.snapshots import document_of
from planner.ui.views.inspector_signals import SignalsSection
from planner.ui.views.list_place import ListPlace
from planner.ui.widgets.reference_fields import ReferencesField
from tests.ui.conftest import OpenWindow
from tests.ui.inspecting import page_of, with_more
from tests.ui.test_in_company import texts
from tests.ui.test_search import CTRL, key, type_in
from tests.ui.windows import TODAY

SECRET = "Zinnober"
WORD = {"en": "confidential", "de": "vertraulich"}


def told_in_confidence(lang: str) -> Content:
    """The practice plan with signals told in confidence: for a development, against it, loose."""
    content = make_sample("practice", lang, TODAY)
    development = next(iter(content.developments.values()))
    partner = next(iter(content.partners))
    said = Signal(
        id="x1", text=f"{SECRET} closes", quote=f"we close {SECRET}", origin=f"{SECRET} board",
        notes=f"{SECRET} said so", confidential=True, partner=partner, on=TODAY,
        supports=(development.id,),
    )  # fmt: skip
    against = replace(said, id="x2", supports=(), contradicts=(development.id,))
    loose = replace(said, id="x3", text=f"{SECRET} alone", supports=(), premises=("x1",))
    decision = Decision(id="x4", title="Go", signals=("x1",), on=TODAY)
    file = Attachment(
        id="x5", of=Subject(kind="signals", id="x1"), name=f"{SECRET}.pdf",
        link=f"https://example.org/{SECRET}",
    )  # fmt: skip
    looked = replace(development, reviews=(Review(on=TODAY, signals=("x2",)),))
    new = [("signals", s) for s in (said, against, loose)]
    put = [*new, ("decisions", decision), ("attachments", file)]
    content.apply([
        *(Change(kind, each.id, None, each, 900) for kind, each in put),
        Change("developments", looked.id, development, looked,
               content.place("developments", looked.id)),
    ])  # fmt: skip
    return content


def leaks(root: QWidget) -> list[str]:
    return [text for text in texts(root, seen=root.isVisible()) if SECRET in text]


def surfaces(shell: Shell) -> Iterator[tuple[str, QWidget]]:
    """Places, pages of whatever names such a signal, and what a search shows."""
    assert shell.desk is not None
    content = shell.desk.content
    for place in ("focus", "signals", "developments"):
        shell.go(place)
        QApplication.processEvents()
        yield place, shell.frame
    pages = [("signals", "x1"), ("signals", "x2"), ("signals", "x3"), ("decisions", "x4"),
             ("attachments", "x5"), ("developments", next(iter(content.developments))),
             ("partners", next(iter(content.partners)))]  # fmt: skip
    for kind, id_ in pages:
        yield f"{kind} {id_}", with_more(page_of(shell, kind, id_))
    for pressed in (Qt.Key.Key_K, Qt.Key.Key_F):
        QTest.keyClick(shell.frame.focusWidget() or shell.frame, pressed, CTRL)
        type_in(shell.top.search, SECRET.lower())
        QApplication.processEvents()
        rows = [] if not shell.top.search.found.isVisible() else shell.top.search.found.found.rows
        told = [f"{row.text} {row.hint} {row.lines}" for row in rows if row.what is not None]
        label = QWidget(accessibleName=" ".join(t for t in told if f"{SECRET} " in t))
        yield f"search {pressed.name}", label
        key(shell, Qt.Key.Key_Escape)


@pytest.mark.parametrize("lang", ["en", "de"])
def test_no_surface_says_the_words_of_a_confidential_signal(window: OpenWindow, lang: str) -> None:
    shell = window(told_in_confidence(lang), lang)
    desk = shell.desk
    assert desk is not None
    partner = next(iter(desk.content.partners))
    open_now = {name for name, root in surfaces(shell) if leaks(root)}
    assert open_now >= {"focus", "signals", "signals x1", "decisions x4", "search Key_K",
                        "search Key_F", f"partners {partner}"}  # fmt: skip
    desk.editor.run(change_record, "signals", "x1", {"text": f"{SECRET} shuts"})
    QTest.keyClick(shell.frame, Qt.Key.Key_F9)
    assert desk.in_company
    assert leaks(shell.frame) == [], "what was told before"
    for name, root in surfaces(shell):
        assert leaks(root) == [], name
    _neither_edited_nor_lost(shell, WORD[lang])
    _nor_told_of_an_edit(shell)
    QTest.keyClick(shell.frame, Qt.Key.Key_F9)
    page = page_of(shell, "signals", "x1")
    assert leaks(page)
    assert not page.heading.editor.box.isReadOnly()


def _neither_edited_nor_lost(shell: Shell, word: str) -> None:
    """A row and a page say that there is one; only its words can't be reached."""
    desk = shell.desk
    assert desk is not None
    page = with_more(page_of(shell, "signals", "x1"))
    box = page.heading.editor.box
    assert (box.toPlainText(), box.isReadOnly()) == (word, True)
    assert page.rows["quote"].veil.text() == word
    assert page.rows["quote"].editor.isHidden()
    assert page.attachments is not None
    assert page.attachments.rows == []
    shell.go("signals")
    place = shell.view("signals")
    assert isinstance(place, ListPlace)
    view = place.shown
    view.choose(["x1"])
    row = view.chosen_rows()[0]
    cells = {c.key: view.model.index(row, n) for n, c in enumerate(view.listing.columns)}
    assert cells["title"].data() == word
    for column in ("title", "quote", "origin"):
        assert not cells[column].flags() & Qt.ItemFlag.ItemIsEditable
        assert SECRET not in cells[column].data(Qt.ItemDataRole.EditRole)
    assert cells["basis"].flags() & Qt.ItemFlag.ItemIsEditable
    view.copy()
    assert SECRET not in QApplication.clipboard().text()
    premises = with_more(page_of(shell, "signals", "x3")).rows["premises"].editor
    assert isinstance(premises, ReferencesField)
    page = page_of(shell, "developments", next(iter(desk.content.developments)))
    section = page.findChild(SignalsSection)
    assert section is not None
    for line in (premises.line, section.line):
        assert not [each for each in line.among if SECRET in each.label]
    assert any(each.label.startswith(word) for each in section.line.among)


def _nor_told_of_an_edit(shell: Shell) -> None:
    """What is said of an edit, and what undo and redo would do, in company."""
    desk = shell.desk
    assert desk is not None
    desk.choose("signals", "x3")
    desk.editor.run(change_record, "signals", "x3", {"text": f"{SECRET} again"})
    desk.editor.run(delete_record, "signals", "x3")
    turns = [shell.menus.actions[name] for name in ("undo", "redo", "back", "forward")]
    for act in ("", "undo", "undo", "redo"):
        if act:
            shell.menus.actions[act].trigger()
        QApplication.processEvents()
        assert leaks(shell.frame) == [], act
        assert not [a for a in turns if SECRET in f"{a.text()} {a.toolTip()} {a.statusTip()}"]
    assert desk.content.signals["x3"].text == f"{SECRET} again", "the plan keeps its words"


def test_what_may_be_linked_is_told_apart_without_its_words() -> None:
    figures, words = make_figures(told_in_confidence("en"), TODAY), load_words("en")
    told = dict(Sight(figures, words, None, True).labels("signals", ""))
    assert not [label for label in told.values() if SECRET in label]
    assert told["x1"] == "confidential (x1)"
    assert SECRET in dict(Sight(figures, words).labels("signals", ""))["x1"]


def test_the_preview_of_a_file_keeps_them_too() -> None:
    content, words = told_in_confidence("en"), load_words("en")
    before = content.signals["x1"]
    after = replace(before, text=f"{SECRET} shuts", confidential=False)
    line = Line("changed", "signals", "x1", after.text, Place(), ("text",))
    change = Change("signals", "x1", before, after, 1)
    preview = Preview("f", "whole", (line,), (change,))
    for others in (True, False):
        sight = Imported(content, preview, others)
        told = f"{entry(words, line, sight)} {detail(words, line, sight)}"
        assert (SECRET in told) is not others


def test_a_document_made_here_holds_no_word_of_it_unless_asked_for(window: OpenWindow) -> None:
    desk = window(told_in_confidence("en")).desk
    assert desk is not None
    desk.what_if.begin()
    desk.editor.run(change_record, "signals", "x3", {"text": f"{SECRET} in spring"})
    assert SECRET in document_of(desk, confidential=True).plan.name, "what is tried is named"
    document = document_of(desk)
    assert "confidential" in document.plan.name
    assert SECRET not in document.plan.name
    records = [record for _, record in document.everything()]
    assert len(records) == len(list(desk.content.everything()))
    assert not [record for record in records if SECRET in repr(record)]
    assert SECRET in document_of(desk, confidential=True).signals["x3"].text
