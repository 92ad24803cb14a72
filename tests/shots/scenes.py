"""The screens that are drawn, each brought about by what a user would do."""

from __future__ import annotations

import datetime as dt
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from planner.domain.slots import Slot
from planner.services.figures import make_figures
from planner.services.samples import make_sample
from planner.services.soon import soon_line
from planner.services.wording import load_words
from planner.ui.chart_export import ask_chart
from planner.ui.colours import colours_named
from planner.ui.dialogs.about import show_about, show_keys
from planner.ui.dialogs.chart import ChartDialog
from planner.ui.dialogs.help import HelpWindow
from planner.ui.dialogs.importing import ImportPreview
from planner.ui.dialogs.next_step import take_next_step
from planner.ui.dialogs.print_preview import PrintPreview
from planner.ui.dialogs.settings import SettingsDialog
from planner.ui.dialogs.timeline_paper import TimelinePaper
from planner.ui.models.over_time import Subject
from planner.ui.printing import pages_of
from planner.ui.proofs_export import ask_proofs
from planner.ui.shell import Shell
from planner.ui.theme import Look
from planner.ui.timeline_export import ask_timeline
from planner.ui.views.my_path import MyPathView
from planner.ui.views.timeline import TimelinePlace
from tests.shots.attachment_scenes import attachment_scenes
from tests.shots.catalogue_scenes import catalogue_scenes
from tests.shots.details import details
from tests.shots.first_run import first_run
from tests.shots.hands_scenes import hands_scenes
from tests.shots.list_scenes import list_scenes
from tests.shots.map_scenes import map_scenes
from tests.shots.matrix_scenes import matrix_scenes
from tests.shots.mending_scenes import mending_scenes
from tests.shots.privacy_scenes import privacy_scenes
from tests.shots.profile_scenes import profile_scenes
from tests.shots.team_scenes import team_scenes
from tests.shots.timeline_scenes import timeline_scenes
from tests.shots.what_if_scenes import what_if_scenes
from tests.ui.windows import TODAY, open_window

Picture = Callable[[], QPixmap]


def start() -> QApplication:
    """The application all pictures are drawn in."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setProperty("look", Look(app))
    return app


def scenes(
    app: QApplication, lang: str, theme: str, size: tuple[int, int]
) -> Iterator[tuple[str, Picture]]:
    """Name and picture of each screen, one after the other."""
    look = app.property("look")
    look.choose(colours_named(theme))
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder) / "window.ini"
        for sample in ("practice", "me"):
            shell = open_window(look, make_sample(sample, lang, TODAY), settings, lang)
            shell.frame.resize(*size)
            shell.frame.show()
            app.processEvents()
            before = "" if sample == "practice" else "me-"
            yield f"{before}focus", shell.frame.grab
            yield from _timelines(app, shell, before)
            yield from _paths(app, shell, before)
            if sample == "practice":
                yield from _lists(app, shell)
                yield from details(app, shell)
                yield from attachment_scenes(app, shell)
                yield from profile_scenes(app, shell)
                yield from privacy_scenes(app, shell)
                yield from matrix_scenes(app, shell)
                yield from team_scenes(app, shell)
                yield from map_scenes(app, shell)
                yield from mending_scenes(app, shell)
                yield from hands_scenes(app, shell)
                yield from what_if_scenes(app, shell)
                yield from _searches(app, shell)
                yield from _dialogs(app, shell)
                shell.leave_plan()
                app.processEvents()
                yield "welcome", shell.frame.grab
            shell.frame.close()
            shell.frame.deleteLater()
            app.processEvents()
        yield from first_run(app, look, lang, size, Path(folder))


def _lists(app: QApplication, shell: Shell) -> Iterator[tuple[str, Picture]]:
    for key in ("signals", "developments", "needs", "competencies", "reports"):
        shell.go(key)
        app.processEvents()
        yield key, shell.frame.grab
    yield from list_scenes(app, shell)
    yield from catalogue_scenes(app, shell)


def _timelines(app: QApplication, shell: Shell, before: str) -> Iterator[tuple[str, Picture]]:
    shell.go("timeline")
    place = shell.view("timeline")
    assert isinstance(place, TimelinePlace)
    app.processEvents()
    yield f"{before}timeline", shell.frame.grab
    chart = place.chart_view.chart
    chosen = next((i for i, bar in enumerate(chart.bars) if bar.action == "a2"), 0)
    place.chart_view.choose(chosen)
    app.processEvents()
    yield f"{before}timeline-chosen", shell.frame.grab
    place.group_by("person")
    app.processEvents()
    yield f"{before}timeline-person", shell.frame.grab
    place.chart_view.zoom(4)
    app.processEvents()
    yield f"{before}timeline-near", shell.frame.grab
    if not before:
        yield from timeline_scenes(app, place)
        place.chart_view.fit()


def _paths(app: QApplication, shell: Shell, before: str) -> Iterator[tuple[str, Picture]]:
    """One person's way, with hours logged; as a table; other hours; the page of proofs."""
    assert shell.desk is not None
    shell.desk.choose("people", "me" if before else "ott")
    shell.go("path")
    place = shell.view("path")
    assert isinstance(place, MyPathView)
    app.processEvents()
    place.rows[-2 if before else 0].setFocus()
    place.log_here()
    app.processEvents()
    yield f"{before}path", shell.frame.grab
    if before:
        place.turn_table()
        app.processEvents()
        yield "me-path-table", shell.frame.grab
        place.turn_table()
        place.ask_hours()
        assert place.dialog is not None
        place.dialog.hours.setText("2")
        yield "me-path-hours", _grabbed(app, place.dialog)
        yield "me-proofs", _grabbed(app, ask_proofs(shell))
    shell.desk.choose()


def _dialogs(app: QApplication, shell: Shell) -> Iterator[tuple[str, Picture]]:
    assert shell.desk is not None
    words = load_words(shell.words.language)
    for name, slot in _one_of_each(shell):
        yield name, _grabbed(app, take_next_step(shell.desk, slot, shell))
    yield "keys", _grabbed(app, show_keys(words, shell.menus.in_order(), shell))
    yield "about", _grabbed(app, show_about(words, shell))
    settings = SettingsDialog(shell, TODAY, lambda _: None, shell)
    settings.open()
    yield "settings", _grabbed(app, settings)
    yield from _imports(app, shell)
    yield from _prints(app, shell)
    manual = HelpWindow(words, shell.look, shell)
    manual.open_page("sow-by")
    manual.show()
    yield "manual", _grabbed(app, manual)


def _prints(app: QApplication, shell: Shell) -> Iterator[tuple[str, Picture]]:
    """The sow-by list and the timeline as they come out of a printer; the quiet reminder."""
    assert shell.desk is not None
    dialog = PrintPreview(shell.desk, shell.tasks, "sow", pages_of, shell)
    dialog.open()
    _wait_for(app, dialog)
    yield "print-sow", _grabbed(app, dialog)
    for name, kind in (("pages", 0), ("picture", 3)):
        paper = ask_timeline(shell)
        assert isinstance(paper, TimelinePaper)
        paper.kind.setCurrentIndex(kind)
        paper.across.setCurrentIndex(1 - kind // 3)
        paper.across.activated.emit(0)
        _wait_for(app, paper)
        yield f"print-timeline-{name}", _grabbed(app, paper)
    for chart in ("readiness", "load", "levels"):
        drawn = ask_chart(shell, Subject(chart))
        assert drawn is not None
        _wait_for(app, drawn)
        drawn.as_table.setChecked(chart == "load")
        yield f"chart-{chart}", _grabbed(app, drawn)
    words = shell.words
    line = soon_line(make_figures(shell.desk.content, TODAY + dt.timedelta(days=14)), words)
    show, away = words.translate("Reminder", "Show"), words.translate("Reminder", "Put away")
    shell.reminder.remind(line, show, away)
    written = words.translate("Export", "Written: {file}").format(file="Plan.pdf")
    open_it, folder = words.translate("Export", "Open"), words.translate("Export", "Open folder")
    shell.bottom.offer(written, [(open_it, shell.update), (folder, shell.update)])
    shell.go("focus")
    app.processEvents()
    yield "reminder", shell.frame.grab
    shell.reminder.hide()
    shell.bottom.tell("", False)


def _imports(app: QApplication, shell: Shell) -> Iterator[tuple[str, Picture]]:
    """A list with mistakes in it, and one that may come in."""
    assert shell.desk is not None
    good = "Name;Team;Polish;Hours a week\nJonas Webber;Design;B1;6\nKim Neu;Design;A2;4\n"
    with tempfile.TemporaryDirectory() as folder:
        for name, text in (
            ("import", good),
            ("import-errors", f"{good}Ada Lang;Design;very good;4\nBo Kurz;Design;B1;a few\n"),
        ):
            path = Path(folder) / "team.csv"
            path.write_text(text, encoding="utf-8")
            dialog = ImportPreview(shell.desk, shell.tasks, path, shell)
            dialog.open()
            dialog.columns_button.setChecked(name == "import")
            _wait_for(app, dialog)
            yield name, _grabbed(app, dialog)


def _searches(app: QApplication, shell: Shell) -> Iterator[tuple[str, Picture]]:
    """A line previewed, something found, every command."""
    german = shell.words.language == "de"
    line = "Spanisch B1, Weber + Kaya, Frühjahr 2028" if german else (
        "Spanish B1, Weber + Kaya, spring 2028"
    )  # fmt: skip
    shell.frame.activateWindow()  # the list hides from a window that is not in front
    app.processEvents()
    for name, typed in (("line", line), ("found", "weber"), ("commands", "")):
        shell.top.search.enter()
        shell.top.search.setText(typed)
        shell.top.search.typed.emit(typed)
        app.processEvents()
        yield f"search-{name}", shell.frame.grab
    shell.top.search.enter_texts()
    shell.top.search.setText("kunde" if german else "customer")
    shell.top.search.typed.emit(shell.top.search.text())
    app.processEvents()
    yield "search-texts", shell.frame.grab
    shell.top.search.leave()


def _one_of_each(shell: Shell) -> Iterator[tuple[str, Slot]]:
    assert shell.desk is not None
    seen = set()
    for slot in shell.desk.figures.slots:
        kind = (slot.state, slot.competency is None, slot.ready is None)
        if slot.state in ("ready", "ahead", "tight") or kind in seen or slot.due is None:
            continue
        seen.add(kind)
        yield f"dialog-{slot.state}-{slot.need.replace(':', '_')}", slot


def _wait_for(
    app: QApplication, dialog: PrintPreview | TimelinePaper | ChartDialog | ImportPreview
) -> None:
    """Until what is made on another thread has come; asked all the time that would come later."""
    while dialog.busy:
        app.processEvents()
        time.sleep(0.002)


def _grabbed(app: QApplication, dialog: QDialog | QWidget | None) -> Picture:
    assert dialog is not None
    app.processEvents()

    def grab() -> QPixmap:
        picture = dialog.grab()
        dialog.close()
        return picture

    return grab
