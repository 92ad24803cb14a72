"""Looks an xlsx file over before anything reads its cells.

An xlsx is a zip of XML, and a small one can be made to fill the memory: parts that inflate a
thousandfold, a lone cell in the last corner of the sheet (the reader lays out the whole
rectangle), one long text that a million cells share. A reader written in Rust ends the whole
program when memory runs out, so all of it is measured here first, on the bytes themselves.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from dataclasses import dataclass, field
from xml.etree.ElementTree import ParseError

from planner.domain.problem import refuse
from planner.exchange.spreadsheet import check_extent, column_of

MAX_INFLATED = 100 * 1024 * 1024
MAX_PARTS = 2_000
MAX_OTHER = 8 * 1024 * 1024
"""Bytes of a part that is neither a sheet nor the shared texts."""
MAX_TEXTS = 500_000
MAX_SHARED = 32 * 1024 * 1024
"""Characters of text in all cells together, each cell counted by itself."""
MAX_WITH_TEXTS = 32 * 1024 * 1024
"""Bytes of a sheet beyond those its cells take: texts it holds itself instead of sharing them."""
BYTES_A_CELL = 20
MAX_MERGES = 40_000

_NEEDED = re.compile(r"(?:xl/(?!theme|media|drawings|charts|printerSettings|externalLinks).*|"
                     r"_rels/.*|\[Content_Types\])", re.I)  # fmt: skip
_PREFIXED = re.compile(rb"<[^\s<>/!?\"'=:]+:c[\s/>]")
_OTHER = re.compile(rb'<c(?! r=")[^"]')
_TAG = re.compile(rb"(<(?:[^\s<>/!?\"'=:]+:)?(row|c)(?=[\s/>])[^>]*>)")
_ANY_ROW = re.compile(rb"<(?:[^\s<>/!?\"'=:]+:)?row(?=[\s/>])[^>]*>")
_COLUMNS = re.compile(rb'<c r="([A-Z]{1,3})[1-9]\d{0,6}"')
_ROWS = re.compile(rb'<c r="[A-Z]{1,3}([1-9]\d{0,6})"')
_SIMPLE = re.compile(rb"<[\w:.-]+((?:\s+[\w:.-]+=\"[^\"<>]*\"|\s+[\w:.-]+='[^'<>]*')*)\s*/?>")
_REF = re.compile(rb"\sr=[\"']([A-Za-z]{1,3})([1-9]\d{0,6})[\"']")
_R = re.compile(rb"\sr=")
_ROW_NUMBER = re.compile(rb"\sr=[\"']([1-9]\d{0,6})[\"']")
_HIDDEN = re.compile(rb"\shidden=[\"'](?:1|true)[\"']")
_TEXT_ENTRY = re.compile(rb"<(?:[^\s<>/!?\"'=:]+:)?si(?=[\s/>])")
_VALUE = re.compile(rb"v(?:\s[^>]*)?>\s*(\d{1,9})\s*<")
# A search for a pattern goes through a sheet in half the time that `in` takes.
_ANY_PREFIXED = re.compile(rb":c")
_ANY_ERROR = re.compile(rb't="e"')
_ANY_FORMULA = re.compile(rb"f>")
_ANY_SHARED = re.compile(rb" si=")
_ANY_HIDDEN = re.compile(rb"hidden=")
_ERROR = re.compile(rb"\sr=\"([A-Z]{1,3})(\d+)\"[^>]*\st=\"e\"[^>]*>(?:\s*<[\w:]*f[^<]*</[\w:]*f>)?"
                    rb"\s*<[\w:]*v>([^<]{1,20})<")  # fmt: skip
_UNCOMPUTED = re.compile(
    rb"<(?:\w+:)?c r=\"([A-Z]{1,3})(\d+)\"(?![^>]*t=\"str\")[^>]*>\s*"
    rb"<(?:\w+:)?f(?:\s[^>]*)?(?:/>|>([^<]*)</(?:\w+:)?f>)\s*"
    rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)


@dataclass(frozen=True, slots=True)
class Oddities:
    """What a reader of values alone does not see: broken cells (row, column from 0) and
    hidden rows (from 1)."""

    broken: tuple[tuple[int, int, str], ...] = ()
    hidden: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Guarded:
    """A workbook without the parts nobody reads, and the oddities by sheet name."""

    data: io.BytesIO
    oddities: dict[str, Oddities] = field(default_factory=dict)


def guarded(data: bytes) -> Guarded:
    """A workbook whose size when read is known to be harmless.

    Raises:
        Refused: it is no workbook, damaged, larger than can be read, or written in a way no
            spreadsheet program writes.
    """
    try:
        parts = _inflated(data)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError,
            ValueError, OSError, UnicodeError) as error:  # fmt: skip
        raise refuse("table.damaged") from error
    sheets = {name: _sheet(part) for name, part in parts.items() if _is_sheet(name, part)}
    _check_texts(parts, sheets)
    try:
        names = _sheet_names(parts)
    except (ParseError, ValueError, LookupError) as error:
        raise refuse("table.damaged") from error
    oddities = {name: _oddities(parts[part]) for name, part in names.items() if part in sheets}
    return Guarded(_packed(parts), oddities)


def _inflated(data: bytes) -> dict[str, bytes]:
    """The parts of a workbook, each read to its end and checked against its checksum."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
        names = [entry.filename for entry in entries]
        if "mimetype" in names:
            raise refuse("table.other_office")
        if len(set(names)) != len(names):
            raise refuse("table.damaged")
        needed = [entry for entry in entries if _NEEDED.match(entry.filename)]
        size = sum(entry.file_size for entry in needed)
        if len(needed) > MAX_PARTS or size > MAX_INFLATED:
            limit = MAX_INFLATED // 2**20
            raise refuse("table.inflates", size=size // 2**20, limit=limit)
        parts = {entry.filename: archive.read(entry) for entry in needed}
    if not any(name.lower() == "xl/workbook.xml" for name in parts):
        raise refuse("table.no_workbook")
    return parts


def _packed(parts: dict[str, bytes]) -> io.BytesIO:
    """The parts as an archive again, nothing compressed: what was checked is what is read.

    Takes the parts out one by one: a large file is not held twice.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        while parts:
            archive.writestr(*parts.popitem())
    packed.seek(0)
    return packed


def _is_sheet(name: str, part: bytes) -> bool:
    if b"\0" in part[:200]:
        raise refuse("table.unusual", name)
    shared = name.lower() == "xl/sharedstrings.xml"
    sheet = b"sheetData" in part
    if len(part) > MAX_OTHER and not shared and not sheet:
        raise refuse("table.inflates", size=len(part) // 2**20, limit=MAX_OTHER // 2**20)
    return sheet and not shared


def _sheet(part: bytes) -> int:
    """How many cells a sheet holds, after its extent was found harmless."""
    merges = part.count(b"mergeCell")
    if merges > MAX_MERGES:
        raise refuse("table.too_many_texts", count=merges, most=MAX_MERGES)
    odd = sum(tag[-1:] in b" \n\t\r/>" for tag in _OTHER.findall(part))
    odd += len(_PREFIXED.findall(part)) if _ANY_PREFIXED.search(part) else 0
    tags = odd + part.count(b'<c r="')
    if len(part) - BYTES_A_CELL * tags > MAX_WITH_TEXTS:
        raise refuse("table.too_many_texts", count=len(part), most=MAX_WITH_TEXTS)
    rows = _ROWS.findall(part)
    if len(rows) == tags:
        columns = set(_COLUMNS.findall(part))
        check_extent(
            max(map(int, set(rows)), default=0), max(map(_column, columns), default=-1) + 1
        )
    else:
        _check_odd_extent(part)
    return tags


def _column(letters: bytes) -> int:
    return column_of(letters.decode())


def _check_odd_extent(part: bytes) -> None:
    """The extent of a sheet whose cells don't all begin with their address, tag by tag.

    A row or cell without an address follows the one before it.
    """
    rows = columns = column = 0
    for tag, name in _TAG.findall(part):
        found = _address(tag, _ROW_NUMBER if name == b"row" else _REF)
        if name == b"row":
            rows, column = max(rows, int(found[1])) if found else rows + 1, 0
        elif found:
            rows, column = max(rows, int(found[2])), _column(found[1]) + 1
        else:
            column += 1
        columns = max(columns, column)
    check_extent(rows, columns)


def _address(tag: bytes, pattern: re.Pattern[bytes]) -> re.Match[bytes] | None:
    """The address a row's or cell's tag names; refuses a tag that can be read in two ways."""
    simple = _SIMPLE.fullmatch(tag)
    if simple is None:
        raise refuse("table.unusual")
    found = pattern.search(simple[1])
    if found is None and _R.search(simple[1]):
        raise refuse("table.unusual")
    return found


def _check_texts(parts: dict[str, bytes], sheets: dict[str, int]) -> None:
    """Refuse shared texts that would fill the memory once each cell holds its own."""
    part = next((p for name, p in parts.items() if name.lower() == "xl/sharedstrings.xml"), b"")
    starts = [found.start() for found in _TEXT_ENTRY.finditer(part)]
    if len(starts) > MAX_TEXTS:
        raise refuse("table.too_many_texts", count=len(starts), most=MAX_TEXTS)
    ends = [*starts[1:], len(part)][: len(starts)]
    lengths = [after - start for start, after in zip(starts, ends, strict=True)]
    longest = max(lengths, default=0)
    if sum(sheets.values()) * longest <= MAX_SHARED:
        return
    total = 0
    for name in sheets:
        for value in _VALUE.findall(parts[name]):
            index = int(value)
            total += lengths[index] if index < len(lengths) else 0
    if total > MAX_SHARED:
        raise refuse("table.too_many_texts", count=total, most=MAX_SHARED)


def _sheet_names(parts: dict[str, bytes]) -> dict[str, str]:
    """Sheet name → name of its part."""
    from defusedxml import ElementTree

    relations = {}
    for part, text in parts.items():
        if part.lower() == "xl/_rels/workbook.xml.rels":
            for each in ElementTree.fromstring(text):
                relations[each.get("Id")] = (each.get("Target") or "").lstrip("/")
    names = {}
    book = next(text for part, text in parts.items() if part.lower() == "xl/workbook.xml")
    for each in ElementTree.fromstring(book).iter():
        if each.tag.endswith("}sheet"):
            key = next((v for k, v in each.attrib.items() if k.endswith("}id")), None)
            target = relations.get(key, "")
            names[each.get("name") or ""] = target if target in parts else f"xl/{target}"
    return names


def _oddities(part: bytes) -> Oddities:
    broken = []
    if _ANY_ERROR.search(part):
        for letters, row, text in _ERROR.findall(part):
            broken.append((int(row) - 1, _column(letters), text.decode("utf-8", "replace")))
    if _ANY_FORMULA.search(part) or _ANY_SHARED.search(part):
        for letters, row, formula in _UNCOMPUTED.findall(part):
            shown = "=" + formula.decode("utf-8", "replace")
            broken.append((int(row) - 1, _column(letters), shown))
    hidden: frozenset[int] = frozenset()
    if _ANY_HIDDEN.search(part):
        rows = (tag for tag in _ANY_ROW.findall(part) if _HIDDEN.search(tag))
        numbers = (_ROW_NUMBER.search(tag) for tag in rows)
        hidden = frozenset(int(found[1]) for found in numbers if found)
    return Oddities(tuple(broken), hidden)
