"""A file written whole or not at all: made beside its place, then put there in one step."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from planner.services.ports import SUFFIX, StorageProblem

_KEPT = 40
"""Characters of a file's name that the part beside it keeps: a long name with more is too long."""


def spare_plans(out: Path) -> None:
    """Refuse a name a plan lies under: a document would take its place, and its journal with it.

    Raises:
        StorageProblem: document.plan.
    """
    if out.suffix.lower() == SUFFIX and out.is_file():
        raise StorageProblem("document.plan", file=out.name)


@contextmanager
def whole(out: Path) -> Iterator[Path]:
    """The name to write a file under; it takes the place of `out` when all of it is written.

    What goes wrong inside leaves `out` as it was, and nothing beside it.

    Raises:
        OSError: the file can't be put in its place.
        StorageProblem: a plan lies there.
    """
    spare_plans(out)
    part = out.with_name(f".{out.name[-_KEPT:]}.{secrets.token_hex(4)}.part")
    try:
        yield part
        part.replace(out)
    except OSError as error:
        if error.filename is not None and Path(error.filename) == part:
            error.filename = str(out)  # what somebody asked for, not what it was called meanwhile
        raise
    finally:
        with suppress(NotADirectoryError):  # then there is nothing of it either
            part.unlink(missing_ok=True)


@contextmanager
def all_whole() -> Iterator[list[Path]]:
    """Several files or none of them: those put into the list are taken away again if one fails,
    or the work is stopped."""
    made: list[Path] = []
    try:
        yield made
    except BaseException:
        for path in made:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        raise
