"""The timeline as it is seen: to a file, to a printer, to the clipboard."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.domain.problem import Refused
from planner.services.problem_words import problem_text
from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.ui.desk import Desk
from planner.ui.file_names import ended
from planner.ui.paper_wish import Part, Wish
from planner.ui.shell import Shell
from planner.ui.snapshots import document_of
from planner.ui.tasks import Report, Stopped
from planner.ui.telling import told_failed, told_written

if TYPE_CHECKING:
    import datetime as dt

    from planner.domain.baseline import Baseline
    from planner.domain.content import Content
    from planner.ui.models.timeline import Chart
    from planner.ui.printing import TimelinePages

FILTERS: Final = {
    "pdf": QT_TRANSLATE_NOOP("Export", "PDF"),
    "svg": QT_TRANSLATE_NOOP("Export", "SVG, one sheet"),
    "png": QT_TRANSLATE_NOOP("Export", "PNG, one picture"),
}
COPIED_PIXELS: Final = 24_000_000
"""Pixels of a picture on the clipboard; other programs choke on larger ones."""


@dataclass(slots=True)
class Source:
    """What is put on paper: the records as they stand now, and the sight of them on screen."""

    content: Content
    today: dt.date
    words: Words
    held: bool
    sight: Chart | None
    team: str | None
    compared: str | None = None
    """The kept plan whose outlines are seen."""
    _charts: dict[bool, Chart] = field(default_factory=dict)

    def chart(self, names: bool) -> Chart:
        """The chart as it is grouped, filtered and folded on screen; without names if so wished."""
        if names not in self._charts:
            from planner.services.figures import make_figures
            from planner.services.pseudonyms import without_names
            from planner.ui.printing import chart_of

            shown = self.content if names else without_names(self.content, self.words)
            figures = make_figures(shown, self.today)
            if self.sight is None:
                made = chart_of(figures, team=self.team, words=self.words)
            else:  # a copy without names has the same people in the same order
                ids = zip(self.content.people, shown.people, strict=True)
                made = self.sight.again(figures, dict(ids))
            self._charts[names] = made
        return self._charts[names]

    def pages(self, wish: Wish, names: bool, report: Report) -> TimelinePages:
        """Laid out as wished; in company without levels held."""
        from planner.ui.printing import TimelinePages

        asked = replace(wish, held=self.held)
        return TimelinePages(self.chart(names), self.words, asked, report, self.kept(names))

    def kept(self, names: bool) -> Baseline | None:
        """The kept plan it is compared with, in the copy that is put on paper."""
        return self.chart(names).content.baselines.get(self.compared or "")


def source_of(window: Shell) -> Source:
    """The plan and the sight of it, in a window with a plan open."""
    desk = window.desk
    assert desk is not None
    place = _place(window)
    sight = place.chart_view.chart if place is not None else None
    compared = place.drift.current if place is not None else None
    held = not desk.in_company
    return Source(document_of(desk), desk.today, desk.words, held, sight, desk.team, compared)


def _place(window: Shell):  # type: ignore[no-untyped-def]
    from planner.ui.views.timeline import TimelinePlace

    view = window.view("timeline")
    return view if isinstance(view, TimelinePlace) else None


def part_seen(window: Shell) -> Part | None:
    """What of the timeline is seen now; None while another place is."""
    place = _place(window)
    if place is None or window.place != "timeline":
        return None
    scene = place.chart_view.scene
    box = scene.lanes
    return Part(
        first=scene.to_ordinal(box.left()),
        last=scene.to_ordinal(box.right() + 1),
        low=scene.to_top(box.top()),
        high=min(scene.to_top(box.bottom() + 1), place.chart_view.chart.height),
    )


# -- asking ------------------------------------------------------------------------------------


def ask_timeline(window: Shell, printing: bool = False, names: bool = True) -> QWidget | None:
    """How it is wanted, with a preview; then where to."""
    from planner.ui.dialogs.timeline_paper import TimelinePaper

    desk = window.desk
    if desk is None:
        return None
    dialog = TimelinePaper(
        desk, window.tasks, source_of(window).pages, part_seen(window), printing, window
    )
    dialog.echo.listen_to(window.bottom)
    dialog.save_asked.connect(lambda wish, names, end: ask_file(window, wish, names, end))
    dialog.copy_asked.connect(lambda wish, names: copy_picture(window, wish, names))
    if not names:
        dialog.nameless.click()
    dialog.open()
    return dialog


def ask_file(window: Shell, wish: Wish, names: bool, ending: str) -> None:
    """Where to write it, and then write it in a worker."""
    desk = window.desk
    assert desk is not None
    w = desk.words
    name = w.translate("Export", "Timeline of {plan}").format(plan=desk.plan.path.stem)
    start = desk.plan.path.parent / f"{name}.{ending}"
    told = f"{w.translate('Export', FILTERS[ending])} (*.{ending})"
    chosen, _ = QFileDialog.getSaveFileName(
        window, w.translate("Export", "Export"), str(start), told
    )
    if chosen:
        write_timeline(window, wish, names, ended(Path(chosen), (ending,), ending))


def write_timeline(window: Shell, wish: Wish, names: bool, path: Path) -> None:
    """Write what is seen in a worker, in the format the file's ending names."""
    desk = window.desk
    assert desk is not None
    source, words = source_of(window), desk.words
    fmt = path.suffix.lower().lstrip(".")

    def work(report: Report) -> Path:
        from planner.ui.printing import export_timeline

        report(0.02, words.translate("Export", "Writing {name} …").format(name=path.name))
        asked = replace(wish, held=source.held)
        export_timeline(source.chart(names), words, path, fmt, asked, report, source.kept(names))
        return path

    window.tasks.run(
        work,
        lambda made: told_written(window, words, made),
        lambda error: told_failed(desk, words, path, error),
    )


# -- the clipboard -----------------------------------------------------------------------------


def copy_seen(window: Shell) -> None:
    """What is seen of the timeline, as a picture on the clipboard."""
    if window.desk is not None:
        copy_picture(window, Wish(one=True, part=part_seen(window), dpi=200), True)


def copy_picture(window: Shell, wish: Wish, names: bool) -> None:
    """One sheet on the clipboard: as dots for every program, as lines for those that can."""
    desk = window.desk
    assert desk is not None
    source, words = source_of(window), desk.words

    def work(report: Report) -> tuple[QImage, bytes]:
        from planner.ui.printing.timeline import picture_of, svg_into

        report(0.02, words.translate("Export", "Copying the picture …"))
        pages = source.pages(replace(wish, one=True), names, report)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        svg_into(buffer, pages)
        return picture_of(pages, COPIED_PIXELS), bytes(buffer.data().data())

    def done(made: tuple[QImage, bytes]) -> None:
        put_on_clipboard(*made)
        told = words.translate("Export", "The timeline is on the clipboard, as a picture.")
        desk.editor.told.emit(told, False)

    window.tasks.run(work, done, lambda error: _not_copied(desk, words, error))


def put_on_clipboard(image: QImage, svg: bytes) -> None:
    """A picture in the two flavours other programs ask for."""
    data = QMimeData()
    data.setImageData(image)
    data.setData("image/svg+xml", svg)
    QGuiApplication.clipboard().setMimeData(data)


def _not_copied(desk: Desk, words: Words, error: Exception) -> None:
    if isinstance(error, Stopped):
        text = words.translate("Export", "Stopped; nothing was copied.")
    elif isinstance(error, Refused):
        text = " ".join(problem_text(words, problem) for problem in error.problems)
    else:
        text = words.translate("Export", "This is our fault: the picture was not copied.")
    desk.editor.told.emit(text, not isinstance(error, Stopped))
