"""What is written in and beside the matrix; worded when it is painted or read out. No Qt."""

from __future__ import annotations

from html import escape
from typing import Final

from planner.domain.record import label_of
from planner.domain.slots import STATES, State
from planner.engine.level_grid import Cell
from planner.services.renewal_words import due_line, runs_out_line
from planner.services.renewals import due_again_of, expiry_of
from planner.services.trend import Trend, trend_head, trend_sentence
from planner.services.why import why_slot
from planner.services.wording import Words
from planner.ui.models.matrix import Column, Matrix, Row
from planner.ui.models.matrix_marks import OLD, OUT
from planner.ui.wording import purpose, state_word

NONE_YET: Final = "–"
"""Stands for the lowest level: nothing held yet."""
_MOST: Final = 4
"""Slots a tooltip explains."""


class MatrixWords:
    """Texts of one matrix in one language; in `company` nobody's level is said."""

    def __init__(self, matrix: Matrix, words: Words, company: bool) -> None:
        self.matrix, self.words, self.company = matrix, words, company

    def group(self, row: Row) -> str:
        """A team's or role's name."""
        if self.matrix.shown.grouping == "name":
            return self.words.translate("Matrix", "Everybody, by name")
        kind = "teams" if self.matrix.shown.grouping == "team" else "roles"
        record = self.matrix.figures.content.get(kind, row.group)
        if record is not None:
            return label_of(record)
        if kind == "teams":
            return self.words.translate("Timeline", "Without a team")
        return self.words.translate("Matrix", "Without a role")

    def person(self, place: int) -> str:
        """A person's name."""
        return " ".join(label_of(self.matrix.person(place)).split())

    def presence(self, place: int) -> str:
        """Why somebody counts for nothing on the day: not here yet, or gone."""
        person, day = self.matrix.person(place), self.matrix.day
        if person.joined is not None and person.joined > day:
            told = self.words.translate("Matrix", "from {day} on")
            return told.format(day=self.words.day(person.joined))
        if person.left is not None and person.left < day:
            told = self.words.translate("Matrix", "until {day}")
            return told.format(day=self.words.day(person.left))
        return ""

    def head(self, column: Column) -> str:
        """A competency's or folded category's name."""
        if column.competency is not None:
            return " ".join(label_of(self.matrix.competency(column.competency)).split())
        record = self.matrix.figures.content.competencies.get(column.category)
        return " ".join(label_of(record).split()) if record else column.category

    def code(self, column: Column) -> str:
        """A competency's short code, for where its name has no room; empty for none."""
        if column.competency is None:
            return ""
        return self.matrix.competency(column.competency).code

    def category(self, id_: str) -> str:
        """A category's name; of those without one, nothing."""
        record = self.matrix.figures.content.competencies.get(id_)
        return " ".join(label_of(record).split()) if record else ""

    # -- cells -------------------------------------------------------------------------------

    def level(self, cell: Cell) -> str:
        """The level held, as a short label; a dash for none and for who is not there."""
        level = self.matrix.cells.level(cell)
        if level == 0 or not self.matrix.cells.here[cell[0]]:
            return NONE_YET
        return self.words.short_level(self.matrix.figures.content, self.matrix.pair(cell)[1], level)

    def needed(self, cell: Cell) -> str:
        """The level needed, as a short label; empty for none."""
        level = int(self.matrix.cells.needed[cell])
        competency = self.matrix.pair(cell)[1]
        return (
            self.words.short_level(self.matrix.figures.content, competency, level)
            if level >= 0
            else ""
        )

    def sentence(self, cell: Cell) -> str:
        """A cell read aloud: "Jonas Weber, Polish: A1, needed B1, tight"."""
        w, state = self.words, self.matrix.cells.state(cell)
        names = f"{self.person(cell[0])}, {self.head(Column('', cell[1]))}"
        parts = []
        if not self.company:
            level = self.level(cell)
            parts.append(w.translate("Matrix", "none yet") if level == NONE_YET else level)
        if needed := self.needed(cell):
            parts.append(w.translate("Matrix", "needed {level}").format(level=needed))
            if state is not None and not self.company:
                parts.append(state_word(w, state))
        parts += [self.mark(cell), self.presence(cell[0])]
        told = ", ".join(part for part in parts if part)
        return f"{names}: {told}" if told else names

    def mark(self, cell: Cell) -> str:
        """What its mark says: the level runs out, or is old by now; empty for none."""
        mark = 0 if self.company else int(self.matrix.cells.marks[cell])
        pair, figures = self.matrix.pair(cell), self.matrix.figures
        if mark == OUT and (out := expiry_of(figures, pair)):
            return runs_out_line(self.words, out.last, figures.today)
        if mark == OLD and (due := due_again_of(figures, pair)):
            return due_line(self.words, due)
        return ""

    def tip(self, cell: Cell) -> str:
        """A cell's sentence, and why its slots stand as they do; rich text, so that it wraps."""
        lines = []
        if not self.company:
            for slot in self.matrix.cells.slots.get(cell, ())[:_MOST]:
                aim = purpose(self.words, self.matrix.figures.content, slot)
                why = why_slot(self.matrix.figures, slot, self.words)
                lines.append(f"{aim}: {why}" if aim else why)
        return paragraphs(self.sentence(cell), *lines)

    # -- heads and foot ----------------------------------------------------------------------

    def folded(self, row: int, column: int) -> str:
        """The worst state of a person in a folded category, in a word; empty for nothing."""
        matrix = self.matrix
        if self.company or not (row < len(matrix.rows) and column < len(matrix.columns)):
            return ""
        person, at = matrix.rows[row].person, matrix.columns[column]
        if person is None or at.competency is not None:
            return ""
        state = matrix.worst_in(at.category, person)
        return state_word(self.words, state) if state else ""

    def folded_sentence(self, row: int, column: int) -> str:
        """ "Ben Adler, Languages: late"; empty where nothing is asked for."""
        told = self.folded(row, column)
        person = self.matrix.rows[row].person if told else None
        if person is None:
            return ""
        return f"{self.person(person)}, {self.head(self.matrix.columns[column])}: {told}"

    def head_tip(self, column: Column) -> str:
        """A competency's whole name, its code, category, and how it is covered."""
        if column.competency is None:
            return paragraphs(self.head(column))
        code = self.matrix.competency(column.competency).code
        name = self.head(column)
        return paragraphs(
            f"{name} ({code})" if code and code != name else name,
            self.category(column.category),
            self.foot_sentence(column.competency),
        )

    def head_sentence(self, column: Column) -> str:
        """ "Polish: covered 1 of 4, 2 when they are needed": head and foot of a column."""
        told = "" if column.competency is None else self.foot_sentence(column.competency)
        return f"{self.head(column)}: {told}" if told else self.head(column)

    def foot(self, competency: int) -> str:
        """ "1/3": covered of needed; empty where nothing is needed."""
        covered, needed = self.matrix.cells.covered(competency, self.matrix.shown.team)
        return f"{covered}/{needed}" if needed else ""

    def foot_sentence(self, competency: int) -> str:
        """ "covered 1 of 3, only one person"."""
        w = self.words
        covered, needed = self.matrix.cells.covered(competency, self.matrix.shown.team)
        parts = []
        if needed:
            told = w.translate("Matrix", "covered {some} of {all}")
            parts.append(told.format(some=covered, all=needed))
        if trend := self.trend(competency):
            parts.append(trend_sentence(w, trend))
        if self.lonely(competency):
            parts.append(w.translate("Matrix", "only one person can do it"))
        return ", ".join(parts)

    def trend(self, competency: int) -> Trend | None:
        """Where a column is heading; None where nothing is needed."""
        return self.matrix.cells.trend(competency, self.matrix.shown.team)

    def trend_head(self) -> str:
        """What the trend is measured against."""
        return trend_head(self.words, self.matrix.day == self.matrix.figures.today)

    def lonely(self, competency: int) -> bool:
        """True if it is to be said that only one person can do it."""
        return not self.company and self.matrix.cells.only_one(competency)

    def count(self) -> str:
        """How many people are shown of how many; empty where all are."""
        shown, every = self.matrix.people_shown, len(self.matrix.figures.content.people)
        if shown == every:
            return ""
        told = self.words.translate("Matrix", "{some} of {all} people")
        return told.format(some=shown, all=every)

    def legend(self) -> str:
        """What colour, figure and signs mean, in one line."""
        w = self.words
        if self.company:
            return w.translate("Matrix", "In company: only what is needed is shown, no levels.")
        when = w.translate("Matrix", "level today")
        if self.matrix.day != self.matrix.figures.today:
            when = w.translate("Matrix", "level on {day}").format(day=w.day(self.matrix.day))
        return " · ".join(
            (
                w.translate("Matrix", "Colour: gap to what is needed, not the level"),
                w.translate("Matrix", "Label: {when}").format(when=when),
                w.translate("Matrix", "›needed level"),
                " ".join(f"{sign} {state_word(w, state)}" for sign, state in self._signs()),
                *self._marks(),
            )
        )

    def _signs(self) -> list[tuple[str, State]]:
        """The signs that occur, in the order of the states."""
        held = self.matrix.cells.states
        return [each for each in _SIGNS if (held == STATES.index(each[1])).any()]

    def _marks(self) -> list[str]:
        """What the marks mean, if there are any."""
        w, marks = self.words, self.matrix.cells.marks
        found = []
        if (marks == OLD).any():
            found.append(w.translate("Matrix", "underlined: due again"))
        if (marks == OUT).any():
            found.append(w.translate("Matrix", "corner: runs out"))
        return found


_SIGNS: Final[tuple[tuple[str, State], ...]] = (
    ("●", "ready"), ("▲", "ahead"), ("◆", "tight"), ("■", "late"), ("◐", "partly"),
    ("◇", "unplanned"),
)  # fmt: skip


def paragraphs(title: str, *rest: str) -> str:
    """Rich text of a title and paragraphs, so that long lines wrap."""
    body = "".join(f"<p style='margin:4px 0 0 0'>{escape(each)}</p>" for each in rest if each)
    return f"<p style='margin:0'><b>{escape(title)}</b></p>{body}"
