"""The preview of an import: what a file is taken for, what it would do, and who is meant."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.domain.problem import Refused
from planner.services.disk_causes import cause_text
from planner.services.importing import Choices
from planner.services.matching import fold
from planner.services.ports import StorageProblem
from planner.services.preview import Line, Place, Preview
from planner.services.preview_words import what_and_cure
from planner.services.problem_words import problem_text
from planner.ui.desk import Desk
from planner.ui.dialogs.import_page import ImportPage
from planner.ui.models import field_reading as reading
from planner.ui.models.import_words import summary
from planner.ui.snapshots import snapshot
from planner.ui.tasks import Report, Stopped, Task, Tasks


class ImportPreview(ImportPage):
    """`taken` carries the preview to take over; `own_asked` a file that is to be its own plan."""

    taken = Signal(object)
    own_asked = Signal(object)

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        path: Path,
        parent: QWidget | None,
        place: tuple[int, int] = (1, 1),
    ) -> None:
        """`place`: which of how many files this is."""
        w, (at, many) = desk.words, place
        title = w.translate("Import", "Import {file}").format(file=path.name)
        if many > 1:
            title = w.translate("Import", "Import {file} ({n} of {many})").format(
                file=path.name, n=at, many=many
            )
        super().__init__(desk, title, parent)
        if at < many:
            self.cancel.setText(w.translate("Import", "Leave this file out"))
        self._tasks, self._path, self._alone = tasks, path, many == 1
        self._task: Task | None = None
        self._mapped = False
        self.preview: Preview | None = None
        self._connect()
        self.choices.show_day(reading.shown_day(desk.today, desk.words))
        self._read()

    def _connect(self) -> None:
        self.choices.changed.connect(self._choose)
        self.columns.changed.connect(self._map)
        self.questions.changed.connect(self._read)
        self.columns_button.toggled.connect(self.columns.setVisible)
        self.own.clicked.connect(self._own)
        self.take.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self._tasks.progressed.connect(self._progress)

    # -- reading -------------------------------------------------------------------------

    def _choose(self) -> None:
        """Another kind or sheet: what was said of the columns no longer holds."""
        before = self.preview
        kind = self.choices.kind.currentData()
        if before is not None and (before.source != kind or "sheet" in self.choices.mapping()):
            self._mapped = False
        self._read()

    def _map(self) -> None:
        self._mapped = True
        self._read()

    def _read(self) -> None:
        """Read the file in a worker as it is told now; an earlier reading no longer counts."""
        try:
            mapping = self._mapping()
        except reading.Unread as unread:
            self._refuse(str(unread))
            return
        if self._task is not None:
            self._task.stop()
        kind = self.choices.kind.currentData() if self.preview or self._doubted() else None
        same = {(k, fold(name)): id_ for (k, name), id_ in self.questions.answers().items()}
        wanted = Choices(only_new=self.choices.only_new.isChecked(), same=same)
        content, path, today = snapshot(self._desk.content), self._path, self._desk.today
        told = self._desk.words.translate("Import", "Reading {name} …").format(name=path.name)

        def work(report: Report) -> Preview:
            from planner.exchange.importers import read

            return read(path, kind, content, today, mapping, wanted, lambda s: report(s, told))

        self.take.setEnabled(False)
        self.bar.setValue(0)
        self.bar.show()
        self._task = self._run(work)

    def _run(self, work: Callable[[Report], Preview]) -> Task:
        def current(act: Callable[[], None]) -> None:
            if self._task is task:
                self._task = None
                self.bar.hide()
                act()

        task = self._tasks.run(
            work,
            lambda preview: current(lambda: self._show(preview)),
            lambda error: current(lambda: self._failed(error)),
        )
        return task

    @property
    def busy(self) -> bool:
        """True while the file is being read."""
        return self._task is not None

    def _doubted(self) -> bool:
        return self.trouble.isVisible() and self.choices.kind.currentIndex() >= 0

    def _mapping(self) -> dict[str, object]:
        mapping: dict[str, object] = dict(self.choices.mapping())
        if not self.choices.day.isHidden() and self.preview is not None:
            day = reading.read_day(self.choices.day.text(), self._desk.words, self._desk.today)
            if isinstance(day, dt.date):
                mapping["on"] = day.isoformat()
        if self._mapped:
            mapping["columns"] = {k: v for k, v in self.columns.mapping().items()
                                  if v != "competency"}  # fmt: skip
        return mapping

    def _progress(self, share: float, told: str) -> None:
        del told
        if self._task is not None:
            self.bar.setValue(round(share * 100))

    # -- showing -------------------------------------------------------------------------

    def _show(self, preview: Preview) -> None:
        w = self._desk.words
        self.preview = preview
        self.trouble.hide()
        self.choices.show_preview(preview)
        # Among several none becomes the open plan: the others were meant for this one.
        self.own.setVisible(preview.source == "plan" and self._alone)
        self.columns_button.setVisible(bool(preview.holdable))
        self.columns.setVisible(bool(preview.holdable) and self.columns_button.isChecked())
        self.columns.show_columns(preview.columns, preview.holdable)
        self.questions.ask(preview.alike)
        self._show_questions()
        self._show_lines(preview)
        self.told.setText(summary(w, preview))
        remarks = " ".join(problem_text(w, remark) for remark in preview.remarks)
        self.remarks.setText(remarks)
        self.remarks.setVisible(bool(remarks))
        self.take.setEnabled(bool(preview.changes) and not preview.hindering)

    def _refuse(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.show()
        self.told.setText("")
        self.take.setEnabled(False)

    def _failed(self, error: Exception) -> None:
        """Nothing could be read of it; for a plan each mistake is a line with its place."""
        w = self._desk.words
        if isinstance(error, Stopped):
            self._refuse(w.translate("Import", "Stopped; nothing was changed."))
            return
        if isinstance(error, Refused):
            self._doubt(error)
            return
        if isinstance(error, StorageProblem):
            self._refuse(problem_text(w, error.problem))
            return
        if isinstance(error, OSError):
            told = w.translate("Import", "{name} can't be read: {cause}. Look whether it is there.")
            name, cause = self._path.name, cause_text(w, error)
            self._refuse(told.format(name=name, cause=cause))
            return
        self._refuse(w.translate("Import", "This is our fault; the plan was left alone."))

    def _doubt(self, refused: Refused) -> None:
        w = self._desk.words
        first = refused.problems[0]
        if self.preview is None and first.code == "import.not_recognised":
            self.choices.show_doubt()
            told = w.translate("Import", "It isn't clear what this file holds. Say what it is.")
            self._refuse(told)
            return
        if self.preview is None:
            self.choices.show_doubt()
        self._refuse(" ".join(filter(None, what_and_cure(first, w))))
        lines = tuple(
            Line("refused", "", "", problem.path, Place(problem.values.get("line", 0)), (), problem)
            for problem in refused.problems
        )
        self._show_lines(Preview(self._path.name, "", lines))

    # -- the end -------------------------------------------------------------------------

    def accept(self) -> None:
        if self.preview is not None and self.take.isEnabled():
            self.taken.emit(self.preview)
            super().accept()

    def _own(self) -> None:
        self.own_asked.emit(self._path)
        super().reject()

    def reject(self) -> None:
        """Stop what is being read; the plan is as it was."""
        if self._task is not None:
            self._task.stop()
            self._task = None
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.choices.day.hasFocus():
            return  # the day is read; Enter there is not yet the wish to take over
        super().keyPressEvent(event)
