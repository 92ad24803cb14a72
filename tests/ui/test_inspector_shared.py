"""What must be in place, what serves more than one, and who could be named: in the details."""

from __future__ import annotations

from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner.services.records import add_record
from planner.ui.shell import Shell
from planner.ui.views.inspector_needs import NeedsSection
from planner.ui.views.inspector_page import RecordPage
from planner.ui.views.inspector_shared import CandidatesSection, SharedSection
from tests.ui.inspecting import page_of

Part = TypeVar("Part", bound=QWidget)


def part(page: RecordPage, type_: type[Part]) -> Part:
    found = page.findChild(type_)
    assert found is not None
    return found


def write(line: Any, text: str) -> None:
    line.setFocus()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_what_must_be_in_place_is_the_second_question(shell: Shell) -> None:
    page = page_of(shell, "developments", "d1")
    section = part(page, NeedsSection)
    section.begin()
    section.kind.setCurrentIndex(section.kind.findText("process"))
    write(section.place, "Handover, Weber, 6 weeks")
    assert shell.desk is not None
    added = list(shell.desk.content.needs.values())[-1]
    assert (added.structure, added.title, added.owner, added.lead_time_weeks) == (
        "process", "Handover", "weber", 6,
    )  # fmt: skip


def test_what_serves_more_than_one_is_named_with_the_others(shell: Shell) -> None:
    assert shell.desk is not None
    need = {"development": "d7", "competency": "PL", "level": 3}
    shell.desk.editor.run(add_record, "needs", need)
    section = part(page_of(shell, "developments", "d4"), SharedSection)
    assert [link.text() for link in section.links] == ["Polish"]
    assert "Customer South" in section.links[0].accessibleDescription()
    assert not part(page_of(shell, "developments", "d1"), SharedSection).links
    both = part(page_of(shell, "competencies", "PL"), SharedSection)
    assert len(both.links) == 2


def test_candidates_stand_in_alphabetical_order_with_their_time(shell: Shell) -> None:
    page = page_of(shell, "needs", "n15")
    section = part(page, CandidatesSection)
    names = [link.text() for link in section.links]
    assert names
    assert names == sorted(names, key=str.casefold)
    for link in section.links:
        assert "week" in link.accessibleDescription() or "no term" in link.accessibleDescription()
    assert shell.desk is not None
    shell.desk.turn_company(True)
    assert not part(page_of(shell, "needs", "n15"), CandidatesSection).isVisible()
