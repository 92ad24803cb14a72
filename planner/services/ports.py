"""What services need from the outside: something that remembers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal, Protocol, runtime_checkable

from planner.domain.content import Content
from planner.domain.edit import Change, Edit, Title
from planner.domain.problem import Problem

SUFFIX: Final = ".vorlauf"
"""What the name of a plan's file ends with."""


class StorageProblem(Exception):
    """The file or the disk, not the user's rule and not our fault: a code and values.

    Whatever is raised as this has changed nothing: neither the file nor the content.
    """

    def __init__(self, code: str, **values: Any) -> None:
        self.code = code
        self.values = values
        super().__init__(f"{code} {values}")

    @property
    def problem(self) -> Problem:
        """The same as a `Problem`, to be worded like any other."""
        return Problem(self.code, "", self.values)


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a plan open for writing, and since when (UTC)."""

    user: str
    host: str
    pid: int
    since: dt.datetime | None


def held_by(who: Holder, file: str, code: str = "plan.in_use") -> StorageProblem:
    """That a plan can't be written, with who has it, to be raised."""
    return StorageProblem(
        code, file=file, user=who.user, host=who.host, pid=who.pid, since=who.since
    )


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal: what was done when (UTC).

    `state` of an edit is done, undone or cut (a newer edit came after its undo); `of` is the
    edit an undo or redo speaks of.
    """

    number: int
    at: dt.datetime
    act: Literal["edit", "undo", "redo"]
    of: int | None
    state: str
    title: Title


@dataclass(frozen=True, slots=True)
class Backup:
    """A verified copy. `number` counts from 1, the newest; `edits` = journal entries in it."""

    number: int
    path: Path
    made: dt.datetime
    reason: str
    edits: int
    size: int


@dataclass(frozen=True, slots=True)
class Health:
    """What a check of a file found; nothing found is sound. `how` says what a repair did."""

    problems: tuple[Problem, ...]
    how: Literal["", "rebuilt", "restored", "copied", "rescued"] = ""
    """Nothing is lost: rebuilt from all records, restored from a copy and the journal since.
    Else: copied from the last copy (later edits are lost), rescued (`lost` records)."""
    aside: Path | None = None
    lost: int = 0

    @property
    def sound(self) -> bool:
        """True if nothing is wrong."""
        return not self.problems


Contents = Mapping[str, bytes]
"""Bytes of attachments by their SHA-256."""


class Store(Protocol):
    """A plan that remembers. Every call that changes it is one transaction on the disk."""

    content: Content
    """All records; already patched when `commit`, `undo` or `redo` returns."""

    def commit(
        self, title: Title, changes: Sequence[Change], contents: Contents | None = None
    ) -> Edit:
        """Write the changes and their journal entry in one transaction, patch `content`.

        `contents` are bytes the changes name that the plan may not hold yet.
        """
        ...

    def undo(self) -> Edit | None:
        """Take the last edit back; returns what that changed, None if there is nothing."""
        ...

    def redo(self) -> Edit | None:
        """Do the edit taken back last again."""
        ...

    def undo_title(self) -> Title | None:
        """What `undo` would take back."""
        ...

    def redo_title(self) -> Title | None:
        """What `redo` would do again."""
        ...


@runtime_checkable
class Pausing(Protocol):
    """A store that takes a breath between the parts of a large write."""

    pause: Callable[[float], None] | None
    """Called then with the share that is done. What it raises gives the whole write up: the
    file and `content` stay as they were."""


class Texts(Protocol):
    """Says which records hold words, in all text and notes of a plan.

    Words are folded as by `matching.fold`. Each word looked for comes as the words it may stand
    for, of which one must be held; one that ends in `*` may be begun only.
    """

    def holding(
        self, meant: Sequence[Sequence[str]], kind: str, most: int
    ) -> Sequence[tuple[str, str]]:
        """Kinds and ids of at most `most` records that hold every word; "" is any kind."""
        ...

    def holding_of_each(
        self, meant: Sequence[Sequence[str]], most: int
    ) -> Sequence[tuple[str, str]]:
        """The same with at most `most` records of each kind."""
        ...

    def words(self) -> Sequence[str]:
        """Every word there is, folded."""
        ...


class Attached(Protocol):
    """The bytes of attachments, read one by one: a plan is opened without them."""

    def read(self, sha256: str) -> bytes:
        """The bytes of a hash; raises `StorageProblem` where they can't be read any more."""
        ...


class PlanFile(Protocol):
    """An open plan: its store, and what can be done with the file beside editing."""

    path: Path
    holder: Holder | None
    """Who else writes it, if that is why we only read."""
    read_only: str
    """Why we only read: "" (we write), "asked", "in_use" or "folder" (can't be written)."""

    @property
    def store(self) -> Store:
        """The records; its changing calls raise `StorageProblem` while we only read."""
        ...

    @property
    def texts(self) -> Texts:
        """Finds words in all text and notes."""
        ...

    @property
    def attached(self) -> Attached:
        """Reads what is attached to records."""
        ...

    def index_texts(self) -> Iterator[None]:
        """See that all text can be found by an index, piece by piece; edits may come between."""
        ...

    def warm_up(self) -> None:
        """Load what single edits are written with; called when one has been made."""
        ...

    def refresh(self) -> Sequence[Edit]:
        """While reading only: take over what the writer has done since, oldest first."""
        ...

    def given_back(self) -> bool:
        """While somebody else had it: whether they closed it, so that it could be written here."""
        ...

    def history(self, kind: str, id_: str) -> Sequence[Entry]:
        """Journal entries that touched a record, oldest first."""
        ...

    def journal(self, most: int = 200) -> Sequence[Entry]:
        """The newest journal entries, newest first."""
        ...

    def back_up(self, reason: str) -> Backup:
        """Make a verified copy now; may run in a worker's thread."""
        ...

    def back_up_if_due(self, reason: str) -> Backup | None:
        """A copy if something changed and the last one is old enough for this reason."""
        ...

    def backups(self) -> Sequence[Backup]:
        """Verified copies, newest first."""
        ...

    def save_as(self, path: Path) -> None:
        """A whole copy with its journal under another name; also when the file vanished."""
        ...

    def close(self) -> None:
        """Give the file back; safe to call twice."""
        ...
