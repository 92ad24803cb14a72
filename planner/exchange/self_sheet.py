"""Self-assessment sheets: a workbook sent to one person, and the same one coming back.

The answers of a question are a list to choose from: label and what the level looks like.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from planner.domain.assessment import Assessment
from planner.domain.content import Content
from planner.domain.people import Person
from planner.domain.problem import Problem, refuse
from planner.domain.record import label_of
from planner.exchange.import_options import Options
from planner.exchange.level_words import level_of, says_nothing
from planner.exchange.reading import Reading
from planner.exchange.safe_text import harmless
from planner.exchange.spreadsheet import Cell, Sheet, letter, text_of
from planner.exchange.workbook import workbook
from planner.services.matching import Matcher, same_name
from planner.services.preview import Candidate, Place, refused_line
from planner.services.self_sheet import BETWEEN, MARK, SelfSheet
from planner.services.whole_file import whole
from planner.services.wording import Words

_MARK_AT: Final = (0, 3)
_NAME_AT, _ID_AT = (1, 1), (1, 3)
_DAY_AT, _MADE_AT = (2, 1), (2, 3)
_HEAD: Final = 4
_ANSWER, _KEY = 2, 3
_HIGH: Final = 1000
"""Rows of the lists behind the answers."""


def write_self_sheet(sheet: SelfSheet, words: Words, out: Path) -> None:
    """Write one person's workbook, whole or not at all.

    Raises:
        OSError: the file can't be written.
    """
    with whole(out) as part, workbook(part) as book:
        _fill(book, sheet, words)


def _fill(book: Any, asked: SelfSheet, words: Words) -> None:
    w = words
    page = book.add_worksheet(w.translate("SelfSheet", "Self-assessment"))
    lists = book.add_worksheet(w.translate("SelfSheet", "Levels"))
    bold, quiet = book.add_format({"bold": True}), book.add_format({"font_color": "#808080"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top", "bg_color": "#fff7e0"})
    day = book.add_format({"num_format": "yyyy-mm-dd", "align": "left", "bg_color": "#fff7e0"})
    page.write_string(0, 0, w.translate("SelfSheet", "Self-assessment"), bold)
    page.write_string(*_MARK_AT, MARK, quiet)
    page.write_string(1, 0, w.translate("SelfSheet", "Name"))
    page.write_string(*_NAME_AT, harmless(asked.name)[:1000], bold)
    page.write_string(*_ID_AT, harmless(asked.person)[:1000], quiet)
    page.write_string(2, 0, w.translate("SelfSheet", "Filled in on"))
    page.write_blank(*_DAY_AT, None, day)
    page.write_string(*_MADE_AT, asked.made.isoformat(), quiet)
    told = w.translate("SelfSheet", "Choose a level in each line; leave empty what you can’t say.")
    page.write_string(3, 0, told, quiet)
    heads = (
        w.translate("SelfSheet", "Competency"),
        w.translate("SelfSheet", "Needed"),
        w.translate("SelfSheet", "My level"),
        w.translate("SelfSheet", "Key"),
    )
    for column, head in enumerate(heads):
        page.write_string(_HEAD, column, head, bold)
    for number, question in enumerate(asked.questions):
        row = _HEAD + 1 + number
        page.write_string(row, 0, harmless(question.name)[:1000])
        page.write_string(row, 1, harmless(question.needed)[:1000])
        page.write_blank(row, _ANSWER, None, wrapped)
        page.write_string(row, _KEY, harmless(question.competency)[:1000], quiet)
        _offer(page, lists, (row, number), question)
    page.set_column(0, 0, 34)
    page.set_column(1, 1, 12)
    page.set_column(_ANSWER, _ANSWER, 64)
    page.set_column(_KEY, _KEY, 26)
    page.freeze_panes(_HEAD + 1, 1)
    lists.set_column(0, max(len(asked.questions), 1), 40)


def _offer(page: Any, lists: Any, at: tuple[int, int], question: Any) -> None:
    """The answers as a list of the second sheet: a rule in the cell holds too few letters."""
    row, column = at
    lists.write_string(0, column, harmless(question.name)[:1000])
    for n, each in enumerate(question.answers[:_HIGH], 1):
        lists.write_string(n, column, harmless(each))
    name, last = lists.get_name().replace("'", "''"), len(question.answers[:_HIGH]) + 1
    col = letter(column)
    source = f"='{name}'!${col}$2:${col}${last}"
    page.data_validation(row, _ANSWER, row, _ANSWER, {"validate": "list", "source": source})


# -- coming back -----------------------------------------------------------------------------


def is_self_sheet(sheets: Sequence[Sheet]) -> bool:
    """True if a sheet bears the mark of what was sent out."""
    return _sheet(sheets) is not None


def _sheet(sheets: Sequence[Sheet]) -> Sheet | None:
    return next((each for each in sheets if _text(each, _MARK_AT) == MARK), None)


def _cell(sheet: Sheet, at: tuple[int, int]) -> Cell:
    line = sheet.rows[at[0]] if at[0] < len(sheet.rows) else []
    return line[at[1]] if at[1] < len(line) else ""


def _text(sheet: Sheet, at: tuple[int, int]) -> str:
    return text_of(_cell(sheet, at))


def read_self_sheet(
    sheets: Sequence[Sheet], content: Content, today: dt.date, options: Options
) -> Reading:
    """Every answer as a self-assessment of the day it was filled in; without one, of today.

    An answer that was taken in since the sheet was made keeps the day it has: the same sheet
    can come again once what could not be read is mended, and nothing is taken twice.

    Raises:
        Refused: no sheet, a person the plan doesn't have, a day that lies ahead.
    """
    sheet = _sheet(sheets)
    if sheet is None:
        raise refuse("self.no_mark")
    person = _person(sheet, content)
    on = options.on or _day(sheet, today)
    since = _made(sheet, today) if on is None else None
    reading, matcher = Reading(), Matcher(content)
    for row in range(_HEAD + 1, len(sheet.rows)):
        cell = _cell(sheet, (row, _ANSWER))
        if says_nothing(cell):
            continue
        place = Place(row + 1, letter(_ANSWER), sheet.name)
        label = _text(sheet, (row, 0))
        competency = _competency(sheet, row, content, matcher)
        if competency is None:
            reading.refusals.append(
                refused_line("competencies", place, "self.competency", label, value=label[:60])
            )
            continue
        level = _level(cell, content, competency)
        if isinstance(level, Problem):
            reading.refusals.append(
                refused_line("assessments", place, level.code, label, **level.values)
            )
            continue
        said = Assessment(
            id=f"{row}", person=person, competency=competency, level=level, on=on or today,
            kind="self",
        )  # fmt: skip
        if since is not None:
            said = _as_taken_in(content, said, since)
        reading.candidates.append(Candidate("assessments", said, place))
    return reading


def _person(sheet: Sheet, content: Content) -> str:
    """By the key, which tells people of one name apart; without it by the name, if only one.

    A name and a key of two people name nobody: it could be either's word.
    """
    id_, name = _text(sheet, _ID_AT), _text(sheet, _NAME_AT)
    known = content.people.get(id_)
    if known is not None and (not name or same_name(known.name or known.id, name)):
        return id_
    found = Matcher(content).like("people", Person(id=name or "?", name=name)) if name else []
    at = str(Place(2, "B", sheet.name))
    if known is not None and found:
        raise refuse("self.two_people", at, name=name[:60], other=label_of(known)[:60])
    if len(found) != 1:
        raise refuse("self.person", at, name=name[:60])
    return found[0]


def _day(sheet: Sheet, today: dt.date) -> dt.date | None:
    """The day it was filled in; None where it says none."""
    cell = _cell(sheet, _DAY_AT)
    if not text_of(cell):
        return None
    day = cell.date() if isinstance(cell, dt.datetime) else cell
    if isinstance(day, str):
        try:
            day = dt.date.fromisoformat(text_of(day))
        except ValueError:
            raise refuse("self.day", "B3", value=text_of(cell)[:60]) from None
    if not isinstance(day, dt.date):
        raise refuse("self.day", "B3", value=text_of(cell)[:60])
    if day > today:
        raise refuse("assessment.ahead", "B3", day=day.isoformat(), today=today.isoformat())
    return day


def _made(sheet: Sheet, today: dt.date) -> dt.date:
    """The day the sheet was written; one that says none that can be read is as of today."""
    cell = _cell(sheet, _MADE_AT)
    try:
        if isinstance(cell, dt.datetime):
            return cell.date()
        return dt.date.fromisoformat(text_of(cell))
    except ValueError:
        return today


def _as_taken_in(content: Content, said: Assessment, since: dt.date) -> Assessment:
    """What somebody said on a day since then, where it is the newest they said and the same."""
    own = [a for a in content.assessments_of(said.person, said.competency) if a.kind == "self"]
    newest = max(reversed(own), key=lambda each: each.on, default=None)
    if newest is None or newest.level != said.level or not since <= newest.on <= said.on:
        return said
    return replace(said, on=newest.on)


def _competency(sheet: Sheet, row: int, content: Content, matcher: Matcher) -> str | None:
    id_ = _text(sheet, (row, _KEY))
    if id_ in content.competencies:
        return id_
    found = matcher.called("competencies", _text(sheet, (row, 0)))
    return found[0] if len(found) == 1 else None


def _level(cell: Cell, content: Content, competency: str) -> int | Problem:
    """The level an answer begins with: of several labels that fit the longest is meant."""
    text = text_of(cell)
    levels = content.scale_of(competency).levels
    fitting = [
        (len(level.label), n)
        for n, level in enumerate(levels)
        if level.label and (text == level.label or text.startswith(level.label + BETWEEN.rstrip()))
    ]
    if fitting:
        return max(fitting)[1]
    return level_of(cell, content.scale_of(competency))
