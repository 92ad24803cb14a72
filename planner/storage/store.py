"""The plan in memory and its file as one: every change is a transaction on the disk first."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from planner.domain.content import Content
from planner.domain.edit import Change, Edit, Title
from planner.services.ports import Contents, StorageProblem
from planner.storage import attached, journal, texts
from planner.storage.cipher import Connection, one_moment
from planner.storage.faults import disk_faults
from planner.storage.read import read_content
from planner.storage.wal import wal_path
from planner.storage.writers import PlainWriter, Writer

FEW = 50
"""Changes up to which an edit is written row by row; beyond, plain statements are faster."""

PIECE = 1000
"""Records whose text is put into the index at a time: a blink, so that the window answers."""

FRESH = 10
"""Edits made last that are kept as they are."""

Clock = Callable[[], dt.datetime]


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = os.stat(path)  # noqa: PTH116 - a third of the time, and asked at every edit
    except OSError:
        return None
    return found.st_dev, found.st_ino


class PlanStore:
    """Implements `services.ports.Store` on a plan file.

    `may_write` says why not, by raising, or returns. Content changes only after the disk has
    taken the transaction; when anything goes wrong before, both are as they were.
    """

    def __init__(
        self, connection: Connection, path: Path, clock: Clock, may_write: Callable[[], None]
    ) -> None:
        self._connection = connection
        self._path = path
        self._clock = clock
        self._may_write = may_write
        self._plain = PlainWriter(connection, self._breathe)
        self.pause: Callable[[float], None] | None = None
        """See `services.ports.Pausing`."""
        self._breaths, self._all_breaths = 0, 1
        self._rows: Writer | None = None
        with disk_faults(path):
            self.content: Content = read_content(connection)
            self._seen = journal.last_number(connection)
        self._indexed = True
        self._writing = False
        self._missed: list[Change] | None = None
        """What was edited while the index is being made."""
        self._fresh: dict[int, Edit] = {}
        """The edits of this session made last: taking them back need not read them again."""
        # Reading has made the log if it was not there; both must stay the files they are.
        self._files = (path, wal_path(path))
        self._known = tuple(_identity(file) for file in self._files)

    # -- services.ports.Store --------------------------------------------------------

    def commit(
        self, title: Title, changes: Sequence[Change], contents: Contents | None = None
    ) -> Edit:
        """Write changes and journal entry as one transaction, then patch the content.

        Raises:
            StorageProblem: the disk or the file; nothing was changed.
        """
        with self._transaction():
            self._write(changes)
            if contents:
                attached.put(self._connection, contents)
            number = journal.add_edit(
                self._connection, self._clock(), title, changes, self._breathe
            )
            self._index(changes, number)
        edit = Edit(number, title, tuple(changes))
        self._fresh[number] = edit
        if len(self._fresh) > FRESH:
            del self._fresh[next(iter(self._fresh))]
        return self._done(edit, number)

    def undo(self) -> Edit | None:
        """Take the last edit back, also one of an earlier session."""
        number = self._ask(journal.next_to_undo)
        return None if number is None else self._step("undo", number)

    def redo(self) -> Edit | None:
        """Do the edit taken back last again."""
        number = self._ask(journal.next_to_redo)
        return None if number is None else self._step("redo", number)

    def undo_title(self) -> Title | None:
        """What `undo` would take back."""
        number = self._ask(journal.next_to_undo)
        return None if number is None else journal.title_of(self._connection, number)

    def redo_title(self) -> Title | None:
        """What `redo` would do again."""
        number = self._ask(journal.next_to_redo)
        return None if number is None else journal.title_of(self._connection, number)

    # -- beside editing --------------------------------------------------------------

    def write_rows_with(self, writer: Writer) -> None:
        """From now on write small edits with this one."""
        self._rows = writer

    def index_texts(self) -> None:
        """Make the index over all text anew unless it holds all there is."""
        for _ in self.indexing():
            pass

    def indexing(self) -> Iterator[None]:
        """The same piece by piece, each on the disk when it is handed back.

        Edits may come in between; they are taken over at the end. Given up halfway, the index
        is not relied on and is made anew the next time.
        """
        yield from self._breaths_taken()
        with disk_faults(self._path):
            if texts.is_current(self._connection):
                return
        self._indexed, self._missed = False, []
        try:
            with self._transaction():
                texts.begin(self._connection)
            for rows in texts.pieces(self.content, PIECE):
                yield from self._breaths_taken()
                with self._transaction():
                    texts.put(self._connection, rows)
                yield
            yield from self._breaths_taken()
            with self._transaction():
                texts.finish(self._connection, self.content, self._missed)
            self._indexed = True
        finally:
            self._missed = None

    def _breaths_taken(self) -> Iterator[None]:
        """Wait as long as a large edit is taking a breath."""
        while self._writing:
            yield

    def read_with(self, connection: Connection) -> None:
        """From now on read through this connection."""
        self._connection = connection

    def refresh(self) -> tuple[Edit, ...]:
        """Take over what another process has written since, oldest first."""
        with disk_faults(self._path), one_moment(self._connection):
            edits = tuple(journal.since(self._connection, self._seen))
            self._seen = journal.last_number(self._connection)
        for edit in edits:
            self.content.apply(edit.changes)
        return edits

    # -- how -------------------------------------------------------------------------

    def _ask(self, question: Callable[[Connection], int | None]) -> int | None:
        with disk_faults(self._path):
            return question(self._connection)

    def _breathe(self, count: int) -> None:
        """Between two parts of a large write: rows, journal, index."""
        self._breaths += count
        if self.pause is not None:
            self.pause(min(self._breaths / self._all_breaths, 1.0))

    def _write(self, changes: Sequence[Change]) -> None:
        self._breaths, self._all_breaths = 0, 3 * len(changes) or 1
        few = self._rows if len(changes) <= FEW else None
        (few or self._plain).write(changes)

    def _index(self, changes: Sequence[Change], entry: int) -> None:
        if self._indexed:
            self._indexed = texts.keep(self._connection, changes, self._seen, entry, self._breathe)

    def _step(self, act: str, number: int) -> Edit:
        edit = self._fresh.get(number)
        if edit is None:
            with disk_faults(self._path):
                edit = journal.edit_of(self._connection, number)
            turned = self._from_what_stands(edit.reversed() if act == "undo" else edit)
        else:
            turned = edit.reversed() if act == "undo" else edit
        with self._transaction():
            self._write(turned.changes)
            entry = journal.add_step(self._connection, self._clock(), act, edit)
            self._index(turned.changes, entry)
        return self._done(turned, entry)

    def _from_what_stands(self, edit: Edit) -> Edit:
        """An old entry knows nothing of fields that came later: what stands is not told by it."""
        changes = tuple(
            replace(change, before=self.content.get(change.kind, change.id))
            for change in edit.changes
        )
        return replace(edit, changes=changes)

    def _done(self, edit: Edit, entry: int) -> Edit:
        self._seen = entry
        self.content.apply(edit.changes)
        if self._missed is not None:
            self._missed += edit.changes
        return edit

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """One BEGIN IMMEDIATE … COMMIT; rolled back whole if anything inside fails."""
        self._may_write()
        self._still_there()
        with disk_faults(self._path):
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                self._writing = True
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(driver.Error):
                    self._connection.execute("ROLLBACK")
                raise
            finally:
                self._writing = False
        # Writes to a file removed meanwhile "succeed"; the edit must not count as saved.
        self._still_there()

    def _still_there(self) -> None:
        for i, file in enumerate(self._files):
            if self._known[i] is None:
                continue
            found = _identity(file)
            if found != self._known[i]:
                code = "plan.vanished" if found is None else "plan.replaced"
                raise StorageProblem(code, file=self._path.name)
