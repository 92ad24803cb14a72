"""Charts over time in the window: reached where one would look, saved, copied, read as a table."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from planner.services.samples import make_sample
from planner.ui.chart_export import ask_chart
from planner.ui.colours import DARK, LIGHT
from planner.ui.dialogs.chart import ChartDialog
from planner.ui.models.over_time import Subject, subjects_of
from planner.ui.shell import Shell
from planner.ui.views.inspector_page import RecordPage
from planner.ui.views.list_place import ListPlace
from planner.ui.views.timeline import TimelinePlace
from planner.ui.views.timeline_charts import ChartLines
from tests.ui.conftest import OpenWindow
from tests.ui.started import Start, plan, shell_of, start
from tests.ui.windows import TODAY

__all__ = ["plan", "start"]


@pytest.fixture
def shell(start: Start, plan: Path) -> Shell:
    """A window on the practice plan, as a file."""
    opening = start()
    opening.open(plan)
    return shell_of(opening)


def shown(shell: Shell, qtbot: QtBot) -> ChartDialog:
    QApplication.processEvents()
    [dialog] = [d for d in shell.findChildren(ChartDialog) if d.isVisible()]
    qtbot.waitUntil(lambda: not dialog.busy, timeout=30_000)
    return dialog


def asked(shell: Shell, qtbot: QtBot, *subject: str) -> ChartDialog:
    assert ask_chart(shell, Subject(*subject)) is not None
    return shown(shell, qtbot)


@pytest.mark.parametrize("chart", ["readiness", "load", "levels"])
def test_reports_show_every_chart(shell: Shell, qtbot: QtBot, chart: str) -> None:
    shell.go("reports")
    place = shell.view("reports")
    assert place is not None
    button = place.findChild(QPushButton, f"{chart}-show")
    assert button is not None
    button.click()
    dialog = shown(shell, qtbot)
    assert dialog.chosen.chart == chart
    assert dialog.picture.pixmap().width() > 900
    assert dialog.table is not None
    assert dialog.table.rowCount() > 5
    dialog.as_table.click()
    assert dialog.table.isVisible()
    assert dialog.picture.accessibleDescription()


@pytest.mark.parametrize(
    ("kind", "id_", "charts"),
    [
        ("people", "weber", ["load", "levels", "proof", "report"]),
        ("developments", "d4", ["readiness"]),
        ("competencies", "PL", ["levels"]),
        ("teams", "ver", ["load", "proof"]),
        ("partners", "", []),
    ],
)
def test_the_details_lead_to_the_charts_of_a_record(
    shell: Shell, qtbot: QtBot, kind: str, id_: str, charts: list[str]
) -> None:
    assert shell.desk is not None
    shell.desk.choose(kind, id_ or next(iter(shell.desk.content.table(kind))))
    shell.inspecting.open()
    QApplication.processEvents()
    assert shell.inspecting.inspector is not None
    [page] = shell.inspecting.inspector.findChildren(RecordPage)
    assert list(page.charts.links) == charts
    if charts:
        page.charts.links[charts[0]].click()
        assert shown(shell, qtbot).chosen == Subject(charts[0], kind, id_)


def test_a_list_leads_to_the_charts_of_its_row(shell: Shell, qtbot: QtBot) -> None:
    shell.go("developments")
    place = shell.view("developments")
    assert isinstance(place, ListPlace)
    texts = {action.text(): action for action in place.commands()}
    place.show_record(next(iter(shell.desk.content.developments.values())))  # type: ignore[union-attr]
    texts = {action.text(): action for action in place.commands()}
    assert "Readiness over time…" in texts


def test_the_menu_of_a_bar_leads_to_its_person_and_development(shell: Shell, qtbot: QtBot) -> None:
    shell.go("timeline")
    place = shell.view("timeline")
    assert isinstance(place, TimelinePlace)
    QApplication.processEvents()
    chart = place.chart_view.chart
    at = next(n for n, bar in enumerate(chart.bars) if bar.slot and bar.slot.person)
    place.chart_view.choose(at)
    menu = QMenu()
    ChartLines(shell.desk, place.chart_view).fill(menu, chart.bars[at])  # type: ignore[arg-type]
    assert any("ChartLines" in str(section) for section in place.menu.sections)
    lines = {action.text(): action for action in menu.actions() if action.text()}
    assert list(lines) == ["Load over time…", "Levels over time…", "Readiness over time…"]
    lines["Levels over time…"].trigger()
    slot = chart.bars[at].slot
    assert slot is not None
    assert shown(shell, qtbot).chosen == Subject("levels", "people", slot.person or "")


@pytest.mark.parametrize("ending", ["pdf", "svg", "png"])
def test_it_is_saved_in_every_format(
    shell: Shell, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    out = tmp_path / f"chart.{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    dialog = asked(shell, qtbot, "load", "people", "weber")
    dialog.save.click()
    qtbot.waitUntil(out.exists, timeout=30_000)
    start = {"pdf": b"%PDF", "svg": b"<?xml", "png": b"\x89PNG"}[ending]
    assert out.read_bytes().startswith(start)


def test_without_names_nobody_is_in_it(
    shell: Shell, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert shell.desk is not None
    out = tmp_path / "chart.svg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    dialog = asked(shell, qtbot, "levels", "competencies", "PL")
    dialog.nameless.click()
    qtbot.waitUntil(lambda: not dialog.busy, timeout=30_000)
    people = [p.name for p in shell.desk.content.people.values()]
    assert dialog.table is not None
    cells = [dialog.table.item(n, 0) for n in range(dialog.table.rowCount())]
    assert not [c.text() for c in cells if c is not None and c.text() in people]
    dialog.save.click()
    qtbot.waitUntil(out.exists, timeout=30_000)
    text = out.read_text(encoding="utf-8")
    assert not [name for name in people if name in text]
    assert "Person " in text


def test_one_person_without_a_name_is_the_same_person(shell: Shell, qtbot: QtBot) -> None:
    dialog = asked(shell, qtbot, "levels", "people", "weber")
    assert dialog.table is not None
    named = [dialog.table.item(n, 1).text() for n in range(dialog.table.rowCount())]  # type: ignore[union-attr]
    dialog.nameless.click()
    qtbot.waitUntil(lambda: not dialog.busy, timeout=30_000)
    assert [dialog.table.item(n, 1).text() for n in range(dialog.table.rowCount())] == named  # type: ignore[union-attr]


def test_while_others_look_on_no_levels_are_charted(shell: Shell) -> None:
    assert shell.desk is not None
    shell.desk.turn_company(True)
    told: list[str] = []
    shell.desk.editor.told.connect(lambda text, _: told.append(text))
    assert ask_chart(shell, Subject("levels", "people", "weber")) is None
    assert "press F9 first" in told[0]


def test_it_is_as_dark_as_the_window_and_copied_light(shell: Shell, qtbot: QtBot) -> None:
    try:
        shell.look.choose(DARK)
        dialog = asked(shell, qtbot, "readiness")
        corner = QColor(dialog.picture.pixmap().toImage().pixel(2, 2))
        assert corner.lightness() < 60
        QGuiApplication.clipboard().setText("before")
        dialog.copy.click()
        data = QGuiApplication.clipboard()
        qtbot.waitUntil(lambda: data.mimeData().hasImage(), timeout=30_000)
        assert QColor(data.image().pixel(2, 2)).lightness() > 250
        assert data.mimeData().hasFormat("image/svg+xml")
    finally:
        shell.look.choose(LIGHT)


def test_another_choice_draws_another_chart(shell: Shell, qtbot: QtBot) -> None:
    assert shell.desk is not None
    entries = subjects_of(shell.words, shell.desk.content, "load")
    dialog = asked(shell, qtbot, "load")
    assert dialog.subject.count() == len(entries)
    before = dialog.table
    dialog.subject.setCurrentIndex(1)
    dialog.subject.activated.emit(1)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=30_000)
    assert dialog.table is not before
    assert dialog.chosen.kind == "teams"


def test_an_empty_plan_has_nothing_to_choose_and_says_so(window: OpenWindow) -> None:
    shell = window(make_sample("empty", "en", TODAY))
    dialog = ask_chart(shell, Subject("levels"))
    assert dialog is not None
    assert "nothing" in dialog.trouble.text().lower()
    assert not dialog.save.isEnabled()
