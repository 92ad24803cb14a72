"""Kinds of file that can be taken over: how each is recognised and read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.domain.content import Content
from planner.domain.problem import refuse
from planner.exchange.digcomp import is_digcomp, read_digcomp
from planner.exchange.import_options import Options, read_options
from planner.exchange.matrix import is_matrix, read_matrix
from planner.exchange.reading import Reading
from planner.exchange.spreadsheet import Sheet
from planner.exchange.table_file import read_sheets
from planner.services.importing import make_preview
from planner.services.preview import Preview


@dataclass(frozen=True, slots=True)
class Importer:
    """One kind of file."""

    recognises: Callable[[Sequence[Sheet]], bool]
    read: Callable[[Sequence[Sheet], Content, dt.date, Options], Reading]


IMPORTERS: dict[str, Importer] = {
    "digcomp": Importer(is_digcomp, read_digcomp),
    "matrix": Importer(is_matrix, read_matrix),
}
"""Kind → how it is read; recognised in this order, the most particular first."""


def recognise(path: Path) -> str:
    """The kind of a file, by what stands in it.

    Raises:
        Refused: it is none of them, or can't be read at all.
    """
    return _kind_of(read_sheets(path), path)


def _kind_of(sheets: Sequence[Sheet], path: Path) -> str:
    for kind, importer in IMPORTERS.items():
        if importer.recognises(sheets):
            return kind
    raise refuse("import.not_recognised", path.name, known=", ".join(IMPORTERS))


def read(
    path: Path,
    kind: str | None,
    content: Content,
    today: dt.date,
    mapping: Mapping[str, Any] | None = None,
) -> Preview:
    """What taking a file over would do to a plan.

    Args:
        path: the file.
        kind: a key of `IMPORTERS`; None recognises it.
        content: the plan.
        today: the day levels without a day of their own are dated.
        mapping: plain values as in `import_options.Options`.

    Raises:
        Refused: the file is no table, of no known kind, or the mapping is wrong.
        OSError: the file can't be read.
    """
    if kind is not None and kind not in IMPORTERS:
        raise refuse("type.choice", "kind", value=kind, choices=", ".join(IMPORTERS))
    options = read_options(mapping, content)
    sheets = read_sheets(path)
    kind = kind or _kind_of(sheets, path)
    reading = IMPORTERS[kind].read(sheets, content, today, options)
    return make_preview(
        content,
        reading.candidates,
        reading.refusals,
        file=path.name,
        source=kind,
        remarks=reading.remarks,
    )
