"""The open format `vorlauf-plan/1`: a whole plan as one JSON text, in and out, lossless.

Reading names every problem with its path and line and takes nothing over if there is one.
Writing is deterministic, one record a line, so that two plans compare well line by line.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from planner.domain.attachment import Attachment
from planner.domain.content import Content
from planner.domain.kinds import KINDS, LATER
from planner.domain.plain import read_record, to_plain
from planner.domain.plan import Plan
from planner.domain.problem import Problem, Refused, refuse
from planner.domain.record import Record
from planner.exchange.attached_records import BytesOf, plain_attachment, read_attachment
from planner.exchange.json_text import Cursor, decode, explain, line_at, with_lines
from planner.services.checking import problems_of_plan

FORMAT = "vorlauf-plan/1"
MAX_BYTES = 512 * 1024 * 1024
"""A larger file is refused before it is read; half a million people's ratings are far below."""

_TOP = ("format", "plan", *KINDS)
_encode = json.JSONEncoder(ensure_ascii=False).encode


def load_file(path: Path) -> Content:
    """The plan in a file of the open format.

    Raises:
        Refused: with every problem, each with its path and line.
        OSError: the file cannot be read.
    """
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise refuse("file.too_large", size=size // 2**20, limit=MAX_BYTES // 2**20)
    return read_plan(decode(path.read_bytes()))


def read_plan(text: str) -> Content:
    """The plan a text of the open format holds, checked by every rule.

    Raises:
        Refused: with every problem, each with its path and line.
    """
    try:
        content, problems = _PlanReader(text).read()
        problems = problems or list(problems_of_plan(content))
        refused = with_lines(text, problems) if problems else None
    except RecursionError:
        raise refuse("json.deep") from None
    except ValueError as error:
        raise Refused([explain(error, text)]) from None
    if refused:
        raise refused
    return content


class _PlanReader:
    """One pass over the text; each record is made as soon as it is read."""

    def __init__(self, text: str) -> None:
        self._cursor = Cursor(text)
        self._problems: list[Problem] = []
        self._plan = Plan()
        self._records: dict[str, list[Record]] = {}
        self._loose: dict[str, bytes] = {}

    def read(self) -> tuple[Content, list[Problem]]:
        """The content, and what is wrong; if anything is, the content must not be used."""
        cursor, seen = self._cursor, set()
        if not cursor.opens("{"):
            cursor.value()
            self._refuse("plan.not_an_object", "")
            return Content(self._plan), self._problems
        for key in cursor.members():
            if key in seen:
                line = line_at(cursor.text, cursor.key_at)
                raise refuse("json.duplicate_key", key, line=line)
            seen.add(key)
            self._read_part(key)
        cursor.end()
        if "format" not in seen:
            self._refuse("format.missing", "format", format=FORMAT)
        content = Content(self._plan, self._records)
        content.loose = self._loose
        return content, self._problems

    def _read_part(self, key: str) -> None:
        if key in KINDS:
            self._read_kind(key)
            return
        value = self._cursor.value()
        if key == "format":
            self._check_format(value)
        elif key == "plan":
            self._read_settings(value)
        elif key in LATER:
            if value != []:  # an empty list holds nothing that could be lost
                self._refuse("kind.later", key, kind=key)
        else:
            self._refuse("key.unknown", key, known=", ".join(_TOP))

    def _refuse(self, code: str, path: str, **values: Any) -> None:
        self._problems.append(Problem(code, path, values))

    def _check_format(self, value: Any) -> None:
        if value == FORMAT:
            return
        newer = isinstance(value, str) and value.startswith("vorlauf-plan/")
        self._refuse(
            "format.other" if newer else "format.unknown",
            "format",
            format=FORMAT,
            value=str(value)[:60],
        )

    def _read_settings(self, value: Any) -> None:
        if isinstance(value, dict) and "id" in value:
            self._refuse("plan.id", "plan.id")
        plan = read_record(Plan, value, "plan", self._problems)
        self._plan = plan or self._plan

    def _read_kind(self, kind: str) -> None:
        cursor, problems, record_type = self._cursor, self._problems, KINDS[kind]
        if not cursor.opens("["):
            value = cursor.value()
            self._refuse("type.list", kind, value=str(value)[:60])
            return
        records: list[Record] = []
        nameless = kind == "assessments"
        for index in cursor.indices():
            plain = cursor.value()
            if kind == "attachments":
                path = f"{kind}[{index}]"
                record: Record | None = read_attachment(plain, path, problems, self._loose)
            elif nameless and type(plain) is dict and "id" not in plain:
                plain["id"] = ""
                record = read_record(record_type, plain, f"{kind}[{index}]", problems)
            else:
                record = read_record(record_type, plain, f"{kind}[{index}]", problems)
                if record is not None and plain["id"] == "":
                    self._refuse("id.empty", f"{kind}[{index}].id")
            if record is not None:
                records.append(record)
        if not problems:
            records = _with_ids(records) if nameless else records
            self._check_ids(kind, records)
        self._records[kind] = records

    def _check_ids(self, kind: str, records: list[Record]) -> None:
        if len({record.id for record in records}) == len(records):
            return
        first: dict[str, int] = {}
        for index, record in enumerate(records):
            earlier = first.setdefault(record.id, index)
            if earlier != index:
                path = f"{kind}[{index}].id"
                self._refuse("id.duplicate", path, id=record.id, first=f"{kind}[{earlier}]")


def _with_ids(records: list[Record]) -> list[Record]:
    """Assessments need no id in a file; the n-th without one gets the n-th free "as…"."""
    taken = {record.id for record in records}
    free = (id_ for id_ in (f"as{n}" for n in range(1, 2 * len(records) + 2)) if id_ not in taken)
    return [record if record.id else replace(record, id=next(free)) for record in records]


def dump_lines(content: Content, read: BytesOf | None = None) -> Iterator[str]:
    """The plan as text in the open format, piece by piece, each with its line end.

    `read` gives the bytes of attachments by their hash; without it the plan has them itself.
    """
    read = read or content.loose.__getitem__
    yield "{\n" + f'"format": "{FORMAT}",\n"plan": {_line(content.plan, read)}'
    for kind in KINDS:
        records = content.table(kind)
        if records:
            yield f',\n"{kind}": ['
            before = "\n "
            for record in records.values():
                yield before + _line(record, read)
                before = ",\n "
            yield "\n]"
    yield "\n}\n"


def dump_plan(content: Content, read: BytesOf | None = None) -> str:
    """The whole plan as one text."""
    return "".join(dump_lines(content, read))


def _line(record: Any, read: BytesOf) -> str:
    plain = plain_attachment(record, read) if type(record) is Attachment else to_plain(record)
    return _encode({key: _short(value) for key, value in plain.items()})


def _short(value: Any) -> Any:
    """Whole floats without ".0": 5 and 5.0 are one value and must be one text."""
    if type(value) is float and value.is_integer():
        return int(value)
    if type(value) is list:
        return [_short(each) for each in value]
    if type(value) is dict:
        return {key: _short(each) for key, each in value.items()}
    return value
