"""Charts over time: shown, written to a file, copied; drawn in a worker, ink loaded there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from planner.domain.content import Content
from planner.services.figures import make_figures
from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.ui.dialogs.chart import ACROSS, ChartDialog, Shown
from planner.ui.file_names import ended
from planner.ui.models.over_time import TITLES, Subject, data_of, drawing, table_of, write
from planner.ui.shell import Shell
from planner.ui.snapshots import snapshot
from planner.ui.tasks import Report, Stopped
from planner.ui.telling import told_failed, told_written
from planner.ui.timeline_export import put_on_clipboard

FILTERS: Final = {
    "pdf": QT_TRANSLATE_NOOP("Export", "PDF, one page"),
    "svg": QT_TRANSLATE_NOOP("Export", "SVG, one sheet"),
    "png": QT_TRANSLATE_NOOP("Export", "PNG, one picture"),
}
COPIED_DPI: Final = 150


def ask_chart(window: Shell, subject: Subject) -> ChartDialog | None:
    """Show a chart; one of levels not while others look on."""
    desk = window.desk
    if desk is None:
        return None
    if subject.chart == "levels" and desk.in_company:
        told = desk.words.translate(
            "Chart", "Others look on, and the chart tells levels held; press F9 first."
        )
        desk.editor.told.emit(told, True)
        return None
    dialog = ChartDialog(desk, window.tasks, subject, _draw(window), window)
    dialog.echo.listen_to(window.bottom)
    dialog.save_asked.connect(lambda which, names: ask_file(window, which, names))
    dialog.copy_asked.connect(lambda which, names: copy_chart(window, which, names))
    dialog.open()
    return dialog


def _reading(window: Shell) -> Callable[[Subject, bool], tuple[Any, Words]]:
    """Reads what a chart shows from a copy of the records as they stand now."""
    desk = window.desk
    assert desk is not None
    content, words, today = snapshot(desk.content), desk.words, desk.today

    def read(subject: Subject, names: bool) -> tuple[Any, Words]:
        shown, asked = (content, subject) if names else _nameless(content, subject, words)
        return data_of(make_figures(shown, today), asked), words

    return read


def _nameless(content: Content, subject: Subject, words: Words) -> tuple[Content, Subject]:
    """A copy of the plan without names, and who the subject is in it."""
    from planner.services.pseudonyms import without_names

    copy = without_names(content, words)
    if subject.kind not in ("people", "needs"):
        return copy, subject
    place = list(content.table(subject.kind)).index(subject.id)
    return copy, replace(subject, id=list(copy.table(subject.kind))[place])


def _draw(window: Shell) -> Callable[[Subject, bool, float, Report], Shown]:
    read, look = _reading(window), window.look

    def draw(subject: Subject, names: bool, ratio: float, report: Report) -> Shown:
        from planner.charts.rows import DARK, INKS, WIDE
        from planner.charts.sheet import chart_picture

        report(0.1, "")
        data, words = read(subject, names)
        report(0.4, "")
        inks = DARK if look.colours.name == "dark" else INKS
        ink = drawing(subject.chart, data, words, inks)
        picture = chart_picture(ink, ACROSS / WIDE * ratio)
        head, rows = table_of(subject.chart, data, words)
        return Shown(_image(picture.dots, picture.wide, picture.high), head, rows)

    return draw


def _image(dots: bytes, wide: int, high: int) -> QImage:
    # Qt does not keep the dots: a copy owns its own.
    return QImage(dots, wide, high, wide * 4, QImage.Format.Format_RGBA8888).copy()


def ask_file(window: Shell, subject: Subject, names: bool) -> None:
    """Where to write it, and then write it in a worker."""
    desk = window.desk
    assert desk is not None
    w = desk.words
    title = w.translate("Report", TITLES[subject.chart])
    start = desk.plan.path.parent / f"{title} – {desk.plan.path.stem}.pdf"
    filters = [f"{w.translate('Export', told)} (*.{end})" for end, told in FILTERS.items()]
    chosen, kind = QFileDialog.getSaveFileName(
        window, w.translate("Export", "Export"), str(start), ";;".join(filters), filters[0]
    )
    if not chosen:
        return
    usual = list(FILTERS)[filters.index(kind)] if kind in filters else "pdf"
    write_chart(window, subject, names, ended(Path(chosen), FILTERS, usual))


def write_chart(window: Shell, subject: Subject, names: bool, path: Path) -> None:
    """Write it in the format the file's ending names."""
    desk = window.desk
    assert desk is not None
    read, told = _reading(window), desk.words

    def work(report: Report) -> Path:
        report(0.02, told.translate("Export", "Writing {name} …").format(name=path.name))
        data, words = read(subject, names)
        write(subject.chart, data, words, path, path.suffix.lower().lstrip("."))
        return path

    window.tasks.run(
        work,
        lambda made: told_written(window, told, made),
        lambda error: told_failed(desk, told, path, error),
    )


def copy_chart(window: Shell, subject: Subject, names: bool) -> None:
    """The chart on the clipboard, light, as dots and as lines."""
    desk = window.desk
    assert desk is not None
    read, w = _reading(window), desk.words

    def work(report: Report) -> tuple[QImage, bytes]:
        from planner.charts.rows import INKS
        from planner.charts.sheet import chart_picture, chart_svg

        report(0.02, w.translate("Export", "Copying the picture …"))
        data, words = read(subject, names)
        ink = drawing(subject.chart, data, words, INKS)
        picture = chart_picture(ink, COPIED_DPI)
        svg = chart_svg(ink, words.translate("Report", TITLES[subject.chart]))
        return _image(picture.dots, picture.wide, picture.high), svg

    def done(made: tuple[QImage, bytes]) -> None:
        put_on_clipboard(*made)
        told = w.translate("Export", "The chart is on the clipboard, as a picture.")
        desk.editor.told.emit(told, False)

    def failed(error: Exception) -> None:
        if isinstance(error, Stopped):
            told = w.translate("Export", "Stopped; nothing was copied.")
        else:
            told = w.translate("Export", "This is our fault: the picture was not copied.")
        desk.editor.told.emit(told, not isinstance(error, Stopped))

    window.tasks.run(work, done, failed)
