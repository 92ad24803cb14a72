"""new, load and dump: plans made, brought in and taken out as open text."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from planner.bootstrap import new_plan
from planner.commands.opening import reading
from planner.commands.output import DONE, busy, say, write_out
from planner.domain.content import Content
from planner.services.whole_file import spare_plans
from planner.services.wording import Words


def make(plan: Path, sample: str, today: date, words: Words) -> int:
    """A new plan file with a sample's content, in a language."""
    from planner.services.samples import make_sample

    new_plan(plan, make_sample(sample, words.language, today, plan.stem))
    say(words.translate("Command", "Made {file}.").format(file=plan))
    return DONE


def load(file: str, plan: Path, words: Words) -> int:
    """A new plan file from a file of the open format ("-" is stdin)."""
    if plan.exists():
        from planner.services.ports import StorageProblem

        raise StorageProblem("plan.exists", file=plan.name)
    with busy(words.translate("Command", "Reading …")), _without_pauses():
        content = _read(file)
        new_plan(plan, content)
    say(_told(words, content).format(file=plan))
    return DONE


def _read(file: str) -> Content:
    from planner.exchange.json_text import decode
    from planner.exchange.open_format import load_file, read_plan

    return read_plan(decode(sys.stdin.buffer.read())) if file == "-" else load_file(Path(file))


def _told(words: Words, content: Content) -> str:
    return words.count(
        sum(1 for _ in content.everything()),
        words.translate("Command", "Loaded {n} record into {{file}}."),
        words.translate("Command", "Loaded {n} records into {{file}}."),
    )


def dump(plan: Path, out: Path | None, words: Words) -> int:
    """A plan as text of the open format, to a file or to stdout."""
    from planner.exchange.open_format import dump_lines

    with _without_pauses(), reading(plan) as opened:
        lines = dump_lines(opened.store.content, opened.attached.read)
        if out is None:
            for piece in _larger(lines):
                write_out(piece)
            return DONE
        with busy(words.translate("Command", "Writing …")):
            write_file(out, (piece.encode("utf-8") for piece in _larger(lines)))
    return DONE


def dump_schema() -> int:
    """The JSON Schema of the open format."""
    from planner.exchange.open_format import FORMAT
    from planner.exchange.open_format_schema import schema_text

    write_out(schema_text(FORMAT))
    return DONE


def write_file(path: Path, pieces: Iterable[bytes]) -> None:
    """Write a file whole or not at all: beside its place first, then moved into it; never over
    a plan."""
    spare_plans(path)
    if path.exists() and not path.is_file():
        # A pipe or a device has no "beside".
        with path.open("wb") as stream:
            stream.writelines(pieces)
        return
    with tempfile.NamedTemporaryFile(
        dir=path.parent, prefix=f".{path.name}.", delete=False
    ) as file:
        made = Path(file.name)
        try:
            for piece in pieces:
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
            file.close()
            made.replace(path)
        except BaseException:
            made.unlink(missing_ok=True)
            raise


def _larger(pieces: Iterable[str]) -> Iterator[str]:
    """Pieces joined to about a megabyte: a write per record would cost more than the record."""
    held: list[str] = []
    size = 0
    for piece in pieces:
        held.append(piece)
        size += len(piece)
        if size > 1_000_000:
            yield "".join(held)
            held, size = [], 0
    yield "".join(held)


@contextmanager
def _without_pauses() -> Iterator[None]:
    """Hundreds of thousands of records are made and none thrown away: the collector would
    look through all of them again and again (a third of the time) and find nothing."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
