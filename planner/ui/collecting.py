"""Collecting plans: files are read in a worker, put together, and handed on as documents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from planner.services.ports import SUFFIX
from planner.ui.doors import Doors
from planner.ui.file_names import ended
from planner.ui.shell import Shell
from planner.ui.tasks import Report, Stopped, Task
from planner.ui.telling import told_profiles, told_written, why_failed

if TYPE_CHECKING:
    from planner.exchange.plan_sources import Found, Unread
    from planner.services.collect_facts import Collected
    from planner.ui.dialogs.collecting import CollectPlans


T = TypeVar("T")


class Opener(Protocol):
    """What opens plans."""

    def open(self, path: Path) -> None:
        """Open a plan; the one that was open is closed."""


@dataclass(slots=True)
class _Heap:
    """What one dialog has gathered: by file, and what was said of names."""

    found: dict[Path, Found] = field(default_factory=dict)
    unread: dict[Path, Unread] = field(default_factory=dict)
    said: dict[str, bool] = field(default_factory=dict)
    given: list[Path] = field(default_factory=list)
    """Files and folders nobody has read yet."""
    task: Task | None = None


class Collecting(QObject):
    """Fulfils File → Collect plans, and several plans or a folder dropped on the window."""

    def __init__(self, window: Shell, doors: Doors, opener: Opener) -> None:
        super().__init__(window)
        self._window, self._doors, self._opener = window, doors, opener
        self._heap = _Heap()
        self._dialog: CollectPlans | None = None

    def ask(self, paths: Sequence[Path] = ()) -> None:
        """Show what is collected, at first nothing, or what was dropped."""
        from planner.ui.dialogs.collecting import CollectPlans

        self._heap = _Heap()
        self._dialog = dialog = CollectPlans(self._window.words, self._window)
        dialog.echo.listen_to(self._window.bottom)
        dialog.files_asked.connect(self._ask_files)
        dialog.folder_asked.connect(self._ask_folder)
        dialog.given.connect(self.add)
        dialog.left_out.connect(self._leave_out)
        dialog.names_said.connect(self._say_names)
        dialog.export_asked.connect(self._ask_export)
        dialog.keep_asked.connect(self._ask_keep)
        dialog.finished.connect(self._end)
        self._window.tasks.progressed.connect(self._progress)
        dialog.open()
        if paths:
            self.add(paths)

    def _end(self) -> None:
        """Let go of what was read; a reading that goes on ends at its next report."""
        if self._heap.task is not None:
            self._heap.task.stop()
        self._window.tasks.progressed.disconnect(self._progress)
        self._heap, self._dialog = _Heap(), None

    def _progress(self, share: float, told: str) -> None:
        del told
        if self._dialog is not None and self._heap.task is not None:
            self._dialog.progress(share)

    # -- which plans ---------------------------------------------------------------------------

    def _folder(self) -> str:
        desk = self._window.desk
        seen = next(iter(self._heap.found), None) or (desk.plan.path if desk else None)
        return str(seen.parent if seen is not None else self._doors.plans)

    def _ask_files(self) -> None:
        w = self._window.words
        kinds = f"{w.translate('Window', 'Plans')} (*{SUFFIX} *.json)"
        title = w.translate("Collect", "Add plans")
        names, _ = QFileDialog.getOpenFileNames(self._dialog, title, self._folder(), kinds)
        if names:
            self.add([Path(name) for name in names])

    def _ask_folder(self) -> None:
        title = self._window.words.translate("Collect", "Add all plans of a folder")
        name = QFileDialog.getExistingDirectory(self._dialog, title, self._folder())
        if name:
            self.add([Path(name)])

    def add(self, paths: Sequence[Path]) -> None:
        """Read more files; those that are there already are read anew."""
        self._heap.given += paths
        self._renew()

    def _leave_out(self, names: Sequence[str]) -> None:
        from planner.exchange.plan_sources import named

        heap = self._heap
        called = named(heap.found) | {path: path.name for path in heap.unread}
        for path, name in called.items():
            if name in names:
                heap.found.pop(path, None)
                heap.unread.pop(path, None)
        self._renew()

    def _say_names(self, said: dict[str, bool]) -> None:
        self._heap.said |= said
        self._renew()

    def _renew(self) -> None:
        """Read what is new and put everything together, in a worker."""
        heap, look, given = self._heap, self._doors.look, tuple(self._heap.given)
        if heap.task is not None:
            heap.task.stop()
        words, held, said = self._window.words, dict(heap.found), dict(heap.said)
        told = words.translate("Collect", "Reading plans …")

        def work(report: Report) -> tuple[list[Found], list[Unread], Collected]:
            from planner.exchange.plan_sources import plan_files, read_plans, sources_of
            from planner.services.collect_facts import Wish
            from planner.services.collecting import collect

            files = plan_files(given, lambda share: report(share, told))
            found, unread = read_plans(files, look, lambda share: report(share * 0.8, told))
            every = held | {each.path: each for each in found}
            ordered = [every[path] for path in plan_files(every)]
            wish = Wish(
                words.translate("Collect", "Collected plans"),
                frozenset(name for name, one in said.items() if one),
                frozenset(name for name, one in said.items() if not one),
            )
            made = collect(sources_of(ordered), wish, lambda s: report(0.8 + s / 5, told))
            return ordered, unread, made

        self._run(work, self._show, self._fail)

    def _run(
        self,
        work: Callable[[Report], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Work for the dialog that is open; once it is closed nothing comes of it there."""
        heap, dialog = self._heap, self._dialog
        assert dialog is not None

        def current(act: Callable[[], object]) -> None:
            if heap.task is task:
                heap.task = None
                if heap is self._heap:
                    dialog.work(False)
                    act()

        dialog.work(True)
        task = heap.task = self._window.tasks.run(
            work,
            lambda made: current(lambda: done(made)),
            lambda error: current(lambda: failed(error)),
        )

    def _show(self, came: tuple[list[Found], list[Unread], Collected]) -> None:
        found, unread, made = came
        heap = self._heap
        if heap.given and not found and not unread:
            told = self._window.words.translate("Collect", "There is no plan in {name}.")
            self._window.bottom.tell(told.format(name=heap.given[0].name), True)
        heap.given.clear()
        heap.found = {each.path: each for each in found}
        heap.unread |= {each.path: each for each in unread}
        for path in heap.found:
            heap.unread.pop(path, None)
        if self._dialog is not None:
            self._dialog.show_collected(self._unread(), made)

    def _unread(self) -> list[tuple[str, str]]:
        from planner.services.collect_words import unread_text

        words = self._window.words
        return [
            (path.name, unread_text(words, path.name, each.error))
            for path, each in self._heap.unread.items()
        ]

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Stopped):
            self._window.bottom.tell(self._why(error), True)

    def _why(self, error: Exception) -> str:
        from planner.domain.problem import Refused
        from planner.services.problem_words import problem_line

        words = self._window.words
        if isinstance(error, Refused):
            told = words.translate("Collect", "These plans don't go together: {why}")
            return told.format(why=problem_line(words, error.problems[0]))
        return words.translate("Collect", "This is our fault; no plan was changed.")

    # -- what is handed on ---------------------------------------------------------------------

    def _ask_export(self, document: str, names: bool) -> None:
        from planner.ui.exporting import FORMATS
        from planner.ui.models.collect_documents import TITLES

        w = self._window.words
        if document == "profiles":
            title = w.translate("Export", "Which folder are the profiles to lie in?")
            name = QFileDialog.getExistingDirectory(self._dialog, title, self._folder())
            if name:
                self.write(document, Path(name), names)
            return
        endings = [end for end, _ in FORMATS[document]]
        filters = [f"{w.translate('Export', told)} (*.{end})" for end, told in FORMATS[document]]
        start = f"{w.translate('Report', TITLES[document])}.{endings[0]}"
        name, chosen = QFileDialog.getSaveFileName(
            self._dialog,
            w.translate("Export", "Export"),
            str(Path(self._folder()) / start),
            ";;".join(filters),
            filters[0],
        )
        if name:
            usual = endings[filters.index(chosen)] if chosen in filters else endings[0]
            self.write(document, ended(Path(name), endings, usual), names)

    def write(self, document: str, path: Path, names: bool) -> None:
        """Write a document of what is collected, in a worker; profiles into a folder."""
        from planner.ui.collect_export import Order, write_collected

        made = self._dialog.collected if self._dialog is not None else None
        if made is None:
            return
        window, words, desk = self._window, self._window.words, self._window.desk
        today = desk.today if desk is not None else self._doors.today
        held = desk is None or not desk.in_company
        order = Order(document, made.content, today, words, names, held)
        self._run(
            lambda report: write_collected(order, path, report),
            lambda written: (
                told_profiles(window, path, written)
                if document == "profiles"
                else told_written(window, words, path)
            ),
            lambda error: window.bottom.tell(*why_failed(words, path, error)),
        )

    def _ask_keep(self) -> None:
        w = self._window.words
        title = w.translate("Window", "Where is the new plan to lie?")
        start = Path(self._folder()) / (w.translate("Collect", "Collected plans") + SUFFIX)
        kinds = f"{w.translate('Window', 'Plans')} (*{SUFFIX})"
        name, _ = QFileDialog.getSaveFileName(self._dialog, title, str(start), kinds)
        if name:
            path = Path(name)
            self.keep(path if path.suffix == SUFFIX else Path(name + SUFFIX))

    def keep(self, path: Path) -> None:
        """Make a plan file of what is collected and open it."""
        made = self._dialog.collected if self._dialog is not None else None
        if made is None:
            return
        make, content = self._doors.make_plan, made.content.apart()
        content.plan = replace(content.plan, name=path.stem)
        told = self._window.words.translate("Collect", "Making {name} …").format(name=path.name)

        def work(report: Report) -> None:
            report(0.1, told)
            make(path, content)

        words, bottom = self._window.words, self._window.bottom
        self._run(
            work,
            lambda _: self._open(path),
            lambda error: bottom.tell(*why_failed(words, path, error)),
        )

    def _open(self, path: Path) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self._opener.open(path)
