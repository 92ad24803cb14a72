"""Kinds of file that can be taken over: how each is recognised and read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from planner.domain.content import Content
from planner.domain.problem import refuse
from planner.exchange.digcomp import is_digcomp, read_digcomp
from planner.exchange.import_options import Options, read_options
from planner.exchange.matrix import is_matrix, read_matrix
from planner.exchange.offering_list import is_offering_list, read_offering_list
from planner.exchange.open_format import load_file
from planner.exchange.reading import Reading, seen_by
from planner.exchange.self_sheet import is_self_sheet, read_self_sheet
from planner.exchange.spreadsheet import Sheet
from planner.exchange.table_file import read_sheets
from planner.services.importing import Choices, Heed, make_preview, unheard
from planner.services.joining import SOURCE, preview_join
from planner.services.likeness import KINDS_ASKED
from planner.services.matching import fold
from planner.services.preview import Preview


@dataclass(frozen=True, slots=True)
class Importer:
    """One kind of file."""

    recognises: Callable[[Sequence[Sheet]], bool]
    read: Callable[[Sequence[Sheet], Content, dt.date, Options], Reading]
    each_alone: bool = False
    """True where no line needs another; see `Preview.each_alone`."""


IMPORTERS: dict[str, Importer] = {
    "self": Importer(is_self_sheet, read_self_sheet, each_alone=True),
    "digcomp": Importer(is_digcomp, read_digcomp),
    "offerings": Importer(is_offering_list, read_offering_list),
    "matrix": Importer(is_matrix, read_matrix),
}
"""Kind of table → how it is read; recognised in this order, the most particular first."""
KINDS = (SOURCE, *IMPORTERS)
"""Every kind of file that can be taken over."""


def recognise(path: Path) -> str:
    """The kind of a file, by what stands in it.

    Raises:
        Refused: it is none of them, or can't be read at all.
    """
    return SOURCE if is_plan(path) else _kind_of(read_sheets(path), path)


def is_plan(path: Path) -> bool:
    """True for a text that begins like the open format.

    Raises:
        OSError: the file can't be read.
    """
    with path.open("rb") as file:
        return file.read(64).removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{")


def read_plan_file(path: Path) -> Content:
    """A whole plan from a file of the open format.

    Raises:
        Refused: it is no plan, or one with mistakes; each with its place.
        OSError: the file can't be read.
    """
    if not is_plan(path) or not _names_a_format(path):
        raise refuse("import.no_plan", path.name)
    return load_file(path)


def _names_a_format(path: Path) -> bool:
    """True if the open format's first key stands near the beginning, as it has to."""
    with path.open("rb") as file:
        return b'"format"' in file.read(1 << 16)


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
    choices: Choices | None = None,
    heed: Heed = unheard,
) -> Preview:
    """What taking a file over would do to a plan.

    Args:
        path: the file.
        kind: one of `KINDS`; None recognises it.
        content: the plan.
        today: the day levels without a day of their own are dated.
        mapping: plain values as in `import_options.Options`; a whole plan needs none.
        choices: what the user wants of it.
        heed: told how far it is; may raise to stop.

    Raises:
        Refused: the file is no table, of no known kind, or the mapping is wrong.
        OSError: the file can't be read.
    """
    if kind is not None and kind not in KINDS:
        raise refuse("type.choice", "kind", value=kind, choices=", ".join(KINDS))
    heed(0.0)
    if kind == SOURCE or (kind is None and is_plan(path)):
        other = read_plan_file(path)
        heed(0.5)
        return preview_join(content, other, file=path.name, choices=choices,
                            heed=lambda share: heed(0.5 + share / 2))  # fmt: skip
    options = read_options(mapping, content)
    choices = _with_answers(choices or Choices(), options, content)
    return _read_table(path, kind, content, today, options, choices, heed)


def _with_answers(choices: Choices, options: Options, content: Content) -> Choices:
    """Who is meant, as the mapping says it too."""
    said = {
        (kind, fold(name)): id_
        for name, id_ in options.same.items()
        for kind in KINDS_ASKED
        if content.get(kind, id_) is not None
    }
    return replace(choices, same={**said, **choices.same})


def _read_table(
    path: Path,
    kind: str | None,
    content: Content,
    today: dt.date,
    options: Options,
    choices: Choices | None,
    heed: Heed,
) -> Preview:
    sheets = read_sheets(path)
    heed(0.2)
    kind = kind or _kind_of(sheets, path)
    reading = seen_by(IMPORTERS[kind].read(sheets, content, today, options), content, today)
    heed(0.4)
    preview = make_preview(
        content,
        reading.candidates,
        reading.refusals,
        file=path.name,
        source=kind,
        remarks=reading.remarks,
        choices=choices,
        heed=lambda share: heed(0.4 + share * 0.6),
    )
    return replace(
        preview,
        columns=tuple(reading.columns),
        holdable=reading.holdable,
        sheets=tuple(sheet.name for sheet in sheets if sheet.rows),
        each_alone=IMPORTERS[kind].each_alone,
    )
