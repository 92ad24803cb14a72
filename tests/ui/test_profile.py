"""A person's profile in the window: opened from everywhere, beside any role, on one page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from planner.services.figures import make_figures
from planner.services.people import assess
from planner.services.profile import profile_of
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui.printing.one_page import PAGE, OnePage
from planner.ui.printing.profile import export_profile, profile_page
from planner.ui.profile_export import ask_profile
from planner.ui.shell import Shell
from planner.ui.views.inspector_roles import ProfileLink
from planner.ui.views.profile import ProfileDialog
from planner.ui.widgets.radar import two_lines
from tests.memory_store import MemoryStore
from tests.ui.inspecting import page_of, said_by
from tests.ui.matrices import go_to, matrix_of
from tests.ui.started import Start, plan, shell_of, start
from tests.ui.test_printing import pages
from tests.ui.test_roles import choose, part
from tests.ui.windows import TODAY

__all__ = ["plan", "start"]


def opened(shell: Shell) -> ProfileDialog:
    QApplication.processEvents()
    [dialog] = [each for each in shell.findChildren(ProfileDialog) if each.isVisible()]
    return dialog


def test_the_details_the_menu_and_the_matrix_lead_to_it(start: Start, plan: Path) -> None:
    opening = start()
    opening.open(plan)
    shell = shell_of(opening)
    part(page_of(shell, "people", "ott"), ProfileLink).link.click()
    assert opened(shell).profile.person.id == "ott"
    opened(shell).reject()
    shell.menus.actions["profile"].trigger()
    assert opened(shell).profile.person.id == "ott"
    opened(shell).reject()
    place = matrix_of(shell)
    go_to(place, "kaya", "PL")
    place._actions["profile"].trigger()
    assert opened(shell).profile.person.id == "kaya"


def test_radar_and_table_say_the_same_and_follow_the_role(shell: Shell) -> None:
    dialog = ask_profile(shell, "ott")
    assert dialog is not None
    assert dialog.radar is not None
    told = dialog.radar.accessibleDescription()
    assert "Team assistance 1 of 3" in told
    first = [dialog.tables["levels"].item(row, 0) for row in range(3)]
    assert [item.text() for item in first if item] == [a.name for a in dialog.radar.radar.axes]  # type: ignore[union-attr]
    choose(dialog.role, "kundenbetreuung")
    assert "English 0 of B2" in dialog.radar.accessibleDescription()
    assert "Key account" in said_by(dialog)
    dialog.person.setFocus()
    QTest.keyClick(dialog.person, Qt.Key.Key_Down)
    assert dialog.profile.person.id != "ott"
    choose(dialog.person, "weber")
    assert dialog.profile.person.id == "weber"
    assert "Jonas Weber" in said_by(dialog)
    assert dialog.role.currentData() == "teamleitung", "beside the role they hold"


def test_a_line_leads_to_its_record(shell: Shell) -> None:
    dialog = ask_profile(shell, "weber")
    assert dialog is not None
    dialog.links[0].click()
    assert shell.desk is not None
    assert shell.desk.choice is not None
    assert shell.desk.choice[0] == "actions"
    assert not dialog.isVisible()


def test_nothing_held_is_seen_in_company(shell: Shell) -> None:
    assert shell.desk is not None
    shell.desk.turn_company(True)
    dialog = ask_profile(shell, "ott")
    assert dialog is not None
    assert dialog.radar is None
    assert "by 2 levels" not in said_by(dialog)


@pytest.mark.parametrize("lang", ["en", "de"])
def test_everything_on_it_has_a_name(shell: Shell, lang: str) -> None:
    assert shell.desk is not None
    shell.desk.speak(load_words(lang))
    dialog = ask_profile(shell, "weber")
    assert dialog is not None
    from PySide6.QtCore import Qt

    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def test_it_is_written_as_one_page(
    shell: Shell, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "profile"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    dialog = ask_profile(shell, "weber")
    assert dialog is not None
    dialog.pdf.click()
    made = tmp_path / "profile.pdf"
    qtbot.waitUntil(made.is_file)
    assert pages(made.read_bytes()) == 1


@pytest.mark.parametrize("levels", [True, False])
def test_it_is_always_one_page(qapp: QApplication, tmp_path: Path, levels: bool) -> None:
    content = make_sample("practice", "en", TODAY)
    store = MemoryStore(content)
    for times in range(4):
        for skill in content.competencies:
            assess(store, "weber", skill, times, evidence="long " * 400, today=TODAY)
    profile = profile_of(make_figures(content, TODAY), "weber")
    page = profile_page(content, profile, load_words("de"), levels, True)
    assert page.size().height() <= PAGE.height()
    out = tmp_path / "page.pdf"
    export_profile(content, profile, load_words("de"), out, levels=levels)
    assert pages(out.read_bytes()) == 1


def test_a_printer_gets_the_same_page_and_the_name_may_be_left_out(qapp: QApplication) -> None:
    from PySide6.QtGui import QPainter

    content = make_sample("practice", "en", TODAY)
    profile = profile_of(make_figures(content, TODAY), "weber")
    page = profile_page(content, profile, load_words("en"), True, False)
    assert "Jonas" not in page.toPlainText()
    sheet = OnePage(page, "Profile")
    image = QImage(sheet.paper.wide, sheet.paper.high, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    sheet.paint(painter, 1)
    painter.end()
    rows = [y for y in range(image.height()) if any(
        image.pixel(x, y) != 0xFFFFFFFF for x in range(0, image.width(), 3)
    )]  # fmt: skip
    assert rows[0] < 40
    assert rows[-1] > 0.6 * image.height()


def test_a_long_name_beside_the_radar_takes_two_lines(qapp: QApplication) -> None:
    metrics = QFontMetricsF(qapp.font())

    def wide(text: str) -> float:
        return metrics.horizontalAdvance(text) + 1

    assert two_lines(metrics, "Customs", wide("Customs")) == ["Customs"]
    found = two_lines(metrics, "Battery-passport", wide("Battery-pass"))
    assert found == ["Battery-", "passport"]
    assert two_lines(metrics, "Customs and origin", wide("Customs and")) == [
        "Customs and",
        "origin",
    ]
    [whole] = two_lines(metrics, "Requirements", wide("Require"))
    assert whole.endswith("…")
