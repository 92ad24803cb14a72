"""From any element to its neighbours, in both directions, one press a step; and linking."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.services.records import add_record
from planner.ui.models.record_links import links_of
from planner.ui.shell import Shell
from planner.ui.views.inspector_page import RecordPage
from planner.ui.views.inspector_signals import SignalsSection
from planner.ui.widgets.reference_fields import NameButton, ReferencesField
from tests.ui.inspecting import facts_of, line_of, page_of, record, said_by, type_into

CTRL = Qt.KeyboardModifier.ControlModifier
FORTH = ["signals", "developments", "needs", "actions"]


def shown(shell: Shell) -> RecordPage:
    QApplication.processEvents()
    inspector = shell.inspecting.inspector
    assert inspector is not None
    assert inspector.page is not None
    return inspector.page


def step(shell: Shell, page: RecordPage, kind: str) -> RecordPage:
    """Press a link of the chain to a record of a kind."""
    from planner.ui.models.kind_words import kind_word

    assert shell.desk is not None
    word = kind_word(shell.desk.words, kind)
    link = next(b for b in facts_of(page).links if b.accessibleName().startswith(f"{word}: "))
    QTest.keyClick(link, Qt.Key.Key_Space)
    found = shown(shell)
    assert found.kind == kind
    return found


def test_the_chain_is_walked_from_signal_to_action_and_back(shell: Shell) -> None:
    assert shell.desk is not None
    content = shell.desk.content
    poland = next(d.id for d in content.developments.values() if "Poland" in d.title)
    signal = next(each for each in content.signals.values() if poland in each.supports)
    page = page_of(shell, "signals", signal.id)
    for kind in FORTH[1:]:
        page = step(shell, page, kind)
    for kind in FORTH[-2::-1]:
        page = step(shell, page, kind)
    assert page.kind == "signals"


def test_every_neighbour_of_every_element_is_one_press_away(shell: Shell) -> None:
    assert shell.desk is not None
    for kind in FORTH:
        for id_ in shell.desk.content.table(kind):
            page = page_of(shell, kind, id_)
            links = facts_of(page).links
            assert all(not link.isHidden() for link in links)
            leads = {link.accessibleName().partition(": ")[0] for link in links}
            if kind == "developments" and shell.desk.figures.of_development(id_):
                assert "Need" in leads, id_


def test_needs_of_one_name_do_not_sound_alike(shell: Shell) -> None:
    assert shell.desk is not None
    for person in ("weber", "kaya"):
        need = {"development": "d1", "competency": "PL", "level": 1, "people": (person,)}
        shell.desk.editor.run(add_record, "needs", {"id": f"of-{person}", **need})
    needs = [n for n in shell.desk.content.needs if n.startswith("of-")]
    links = links_of(shell.desk.figures, shell.desk.words, "needs", needs)
    assert links[0].title == links[1].title
    assert [link.heard.split(", ")[0] for link in links] == ["Jonas Weber", "Mira Kaya"]
    for page in (page_of(shell, "developments", "d1"), page_of(shell, "developments", "d8")):
        buttons = [b for b in page.findChildren(NameButton) if not b.isHidden()]
        said = [(b.accessibleName(), b.accessibleDescription()) for b in buttons]
        assert len(set(said)) == len(said)


# -- linking -------------------------------------------------------------------------------


def test_ctrl_l_links_a_signal_with_a_development(shell: Shell) -> None:
    assert shell.desk is not None
    shell.desk.editor.run(add_record, "signals", {"id": "new", "text": "Hiring in Poland"})
    page = page_of(shell, "signals", "new")
    assert "linked to nothing" in said_by(page)
    page.heading.setFocus()
    QTest.keyClick(page.heading.editor.box, Qt.Key.Key_L, CTRL)
    editor = page.rows["supports"].editor
    assert isinstance(editor, ReferencesField)
    assert editor.line.hasFocus()
    type_into(editor.line, "poland")
    assert len(record(shell, page).supports) == 1
    assert "linked to nothing" not in said_by(page)


def test_a_name_nobody_has_entered_is_linked_on_enter_once_more(shell: Shell) -> None:
    assert shell.desk is not None
    known = set(shell.desk.content.developments)
    signal = next(s for s in shell.desk.content.signals.values() if not s.supports)
    page = page_of(shell, "signals", signal.id)
    line = page.rows["supports"].editor.line  # type: ignore[attr-defined]
    type_into(line, "Hydrogen forklifts", end=Qt.Key.Key_Tab)  # passing by makes nothing
    type_into(line, "Hydrogen forklifts", end=Qt.Key.Key_Tab)
    assert page.rows["supports"].told.objectName() == "fieldTrouble"
    assert set(shell.desk.content.developments) == known
    type_into(line, "Hydrogen forklifts")
    assert "Enter once more adds it as new: Development." in page.rows["supports"].told.text()
    assert page.rows["supports"].told.objectName() == "fieldOffer"
    assert set(shell.desk.content.developments) == known
    QTest.keyClick(line, Qt.Key.Key_Return)
    (made,) = set(shell.desk.content.developments) - known
    assert shell.desk.content.signals[signal.id].supports == (made,)
    assert not page.rows["supports"].told.text()
    shell.desk.editor.undo()
    assert set(shell.desk.content.developments) == known


def test_a_slip_is_asked_about_before_it_becomes_new(shell: Shell) -> None:
    page = page_of(shell, "people", "weber")
    line = page.rows["team"].editor.line  # type: ignore[attr-defined]
    type_into(line, "Desing")
    assert "Is “Design” meant?" in page.rows["team"].told.text()


def test_ctrl_l_links_a_development_with_a_signal(shell: Shell) -> None:
    assert shell.desk is not None
    shell.desk.editor.run(add_record, "signals", {"id": "new", "text": "Budget was cut"})
    page = page_of(shell, "developments", "d1")
    page.heading.setFocus()
    QTest.keyClick(page.heading.editor.box, Qt.Key.Key_L, CTRL)
    section = page.findChild(SignalsSection)
    assert section is not None
    assert section.line.hasFocus()
    type_into(section.line, "nobody ever said this")
    assert "Nothing here is called" in section.trouble.text()
    section.against.setChecked(True)
    type_into(section.line, "budget cut")
    assert shell.desk.content.signals["new"].contradicts == ("d1",)
    assert "Budget was cut" in {link.full for link in facts_of(page).links}


# -- what a record must rest on ------------------------------------------------------------


def test_a_decision_on_nothing_is_refused_where_it_happens(shell: Shell) -> None:
    assert shell.desk is not None
    values = {"id": "new", "title": "Hire two", "conviction": "We will need them."}
    shell.desk.editor.run(add_record, "decisions", values)
    page = page_of(shell, "decisions", "new")
    box = page.rows["conviction"].editor.findChildren(type(page.heading.editor.box))[0]
    type_into(box, "", end=Qt.Key.Key_Tab)
    assert "rests on something" in page.rows["conviction"].told.text()
    assert box.hasFocus()
    assert record(shell, page).conviction == "We will need them."
    QTest.keyClick(box, Qt.Key.Key_Escape)
    type_into(line_of(page, "forecast_of"), "poland")
    assert record(shell, page).forecast_of is not None
    type_into(box, "", end=Qt.Key.Key_Tab)
    assert record(shell, page).conviction == ""


def test_a_consequence_without_premises_is_kept_and_asks(shell: Shell) -> None:
    assert shell.desk is not None
    values = {"id": "new", "text": "So they will build", "basis": "consequence"}
    shell.desk.editor.run(add_record, "signals", values)
    page = page_of(shell, "signals", "new")
    assert "From what does it follow?" in said_by(page)
    assert page.next.button is not None
    QTest.keyClick(page.next.button, Qt.Key.Key_Space)
    editor = page.rows["premises"].editor
    assert isinstance(editor, ReferencesField)
    assert editor.line.hasFocus()
    type_into(editor.line, "second hall")
    assert record(shell, page).premises
    assert "From what does it follow?" not in said_by(page)
