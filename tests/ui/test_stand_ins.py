"""Stand-ins in the details: alphabetical, one press for the rest, hidden in company."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from planner.services.only_one import only_ones
from planner.services.people import assess
from planner.ui.shell import Shell
from planner.ui.views.inspector_stand_ins import FEW, AloneSection, SuccessorsSection
from tests.ui.inspecting import page_of, said_by
from tests.ui.test_roles import part
from tests.ui.windows import TODAY


def test_a_role_names_who_could_follow(shell: Shell) -> None:
    section = part(page_of(shell, "roles", "teamleitung"), SuccessorsSection)
    names = [link.text() for link in section.links]
    assert len(names) == FEW
    section.more.click()
    names = [link.text() for link in section.links]
    assert len(names) > FEW
    assert names == sorted(names, key=str.casefold)
    assert not section.more.isVisible()
    section.links[0].click()
    QApplication.processEvents()
    assert shell.desk is not None
    assert shell.desk.choice is not None
    assert shell.desk.choice[0] == "people"


def test_a_day_follows_what_is_learned(shell: Shell) -> None:
    assert shell.desk is not None
    desk = shell.desk
    section = part(page_of(shell, "roles", "teamleitung"), SuccessorsSection)
    first = section.links[0].text()
    who = next(p.id for p in desk.content.people.values() if p.name == first)
    for skill in ("PRO", "MOD"):
        desk.editor.run(lambda store, skill=skill: assess(store, who, skill, 3, today=TODAY))
    assert section.links[0].accessibleDescription() == "now"


def test_a_person_who_is_the_only_one_says_who_could(shell: Shell) -> None:
    assert shell.desk is not None
    desk = shell.desk
    who = next(p for p in desk.content.people if only_ones(desk.figures, p))
    section = part(page_of(shell, "people", who), AloneSection)
    assert section.isVisible()
    assert "could stand in" in said_by(section)
    section.links[0].click()
    assert desk.cell == (who, only_ones(desk.figures, who)[0])
    desk.turn_company(True)
    assert not part(page_of(shell, "people", who), AloneSection).isVisible()
    assert not part(page_of(shell, "roles", "teamleitung"), SuccessorsSection).isVisible()
