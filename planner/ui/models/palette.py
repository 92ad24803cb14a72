"""What the search box finds: a line to note, records, commands, pages of the manual. No Qt.

The index over the plan is built once and patched by each edit; a key press only looks.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from planner.domain.content import Content
from planner.services.confidential import confidential_word, is_confidential, may_prove
from planner.services.finding import Entry, Finder, Hit
from planner.services.naming import name_of, name_of_record
from planner.services.quick_line import LONGEST, QuickPreview, QuickReader
from planner.services.quick_naming import choice_key
from planner.services.wording import Words
from planner.ui.models.help_pages import pages_titled
from planner.ui.models.kind_words import KIND_WORDS, kind_word
from planner.ui.models.palette_rows import Pick, Row

if TYPE_CHECKING:
    from planner.domain.days import Calendar
    from planner.domain.edit import Edit
    from planner.domain.outlook import Outlook
    from planner.services.quick_parts import Choice

KINDS: Final = tuple(kind for kind in KIND_WORDS if kind not in ("scales", "assessments"))
"""Kinds that are found; a scale or an assessment is shown by its competency."""
MOST: Final = {"records": 8, "commands": 5, "help": 4}
_NOTES: Final = 400
"""Characters of notes and quotes that are searched."""


@dataclass(frozen=True, slots=True)
class Command:
    """Something a menu can do: `number` finds it again, `hint` is where it stands, by what is in
    `also` it is found too."""

    number: int
    text: str
    keys: str = ""
    hint: str = ""
    ready: bool = True
    also: str = ""


class Palette:
    """Finds in one plan and one language; without a plan only commands and pages."""

    def __init__(
        self,
        words: Words,
        commands: Sequence[Command],
        content: Content | None = None,
        today: dt.date | None = None,
        calendar: Calendar | None = None,
        in_company: bool = False,
        outlook: Callable[[], Outlook] | None = None,
    ) -> None:
        self._words, self._content = words, content
        self._outlook = outlook
        self._in_company = in_company
        self._today = today
        self._calendar = calendar
        self._reader: QuickReader | None = None
        self._chosen: dict[str, Choice] = {}
        self._records = Finder(self._entries())
        self.know_commands(commands)

    def _entries(self) -> list[Entry]:
        if self._content is None:
            return []
        return [
            self._entry(kind, record)
            for kind in KINDS
            for record in self._content.table(kind).values()
            if not (self._in_company and may_prove(record))
        ]

    def _entry(self, kind: str, record: Any) -> Entry:
        assert self._content is not None
        if self._in_company and is_confidential(self._content, record):
            word = confidential_word(self._words)
            return Entry((kind, record.id), word, kind_word(self._words, kind))
        more = (getattr(record, name, "") for name in ("code", "notes", "quote"))
        people = (name_of(self._content, "people", id_) for id_ in getattr(record, "people", ()))
        hint = " ".join((kind_word(self._words, kind), *people, *more))[:_NOTES]
        name = name_of_record(self._content, record)
        if kind == "needs" and record.competency and record.level is not None and not record.title:
            name = f"{name} {self._words.level(self._content, record.competency, record.level)}"
        return Entry((kind, record.id), name, hint)

    def know_commands(self, commands: Sequence[Command]) -> None:
        """Take the commands as they can be chosen now."""
        self._by_number = {command.number: command for command in commands}
        self._commands = Finder(
            Entry(each.number, each.text, f"{each.hint} {each.keys}") for each in commands
        )
        self._also = Finder(Entry(each.number, "", each.also) for each in commands)

    def take_over(self, edit: Edit) -> None:
        """Keep up with an edit."""
        self._reader = None
        for change in edit.changes:
            if change.kind in KINDS:
                if change.after is None or (self._in_company and may_prove(change.after)):
                    self._records.drop((change.kind, change.id))
                else:
                    self._records.put(self._entry(change.kind, change.after))

    def pick(self, pick: Pick) -> None:
        """Remember what a part is to stand for while the line is typed on."""
        self._chosen[choice_key(pick.part)] = pick.choice

    def forget_picks(self) -> None:
        """A new line begins."""
        self._chosen.clear()

    # -- finding ---------------------------------------------------------------------

    def find(self, typed: str) -> list[Row]:
        """Everything that fits, section after section; all commands where nothing is typed."""
        if not typed.strip():
            return [self._command_row(hit) for hit in self._commands.find("", 200)]
        found = [self._record_rows(typed), self._command_rows(typed), self._help_rows(typed)]
        found.sort(key=lambda each: -each[0])
        rows = [row for _, section in found for row in section]
        preview = self.preview(typed)
        quick, first = self._quick_rows(preview, bool(rows))
        able, asked = self._able_rows(preview)
        if asked:
            return [*able, *rows]
        return [*quick, *rows, *able] if first else [*rows, *able, *quick]

    def _able_rows(self, preview: QuickPreview | None) -> tuple[list[Row], bool]:
        """Who can today what a line names, and whether that is just what it asks."""
        from planner.ui.models.palette_able import able_rows

        if preview is None or self._outlook is None or self._in_company:
            return [], False
        return able_rows(self._words, self._outlook(), preview.parts)

    def _record_rows(self, typed: str) -> tuple[float, list[Row]]:
        hits = self._records.find(typed, MOST["records"])
        return _best(hits), [self._record_row(hit) for hit in hits]

    def _record_row(self, hit: Hit) -> Row:
        assert isinstance(hit.entry.key, tuple)
        kind, _ = hit.entry.key
        hint = " · ".join(filter(None, (self._about(*hit.entry.key), kind_word(self._words, kind))))
        return Row("records", hit.entry.key, hit.entry.text, hint, hit.spans)

    def _about(self, kind: str, id_: str) -> str:
        """Whose or what for, to tell records of one name apart."""
        assert self._content is not None
        record = self._content.get(kind, id_)
        if kind == "actions" and record.people:
            return name_of(self._content, "people", record.people[0])
        if kind == "needs" and record.development:
            return name_of(self._content, "developments", record.development)
        if kind == "people" and record.team:
            return name_of(self._content, "teams", record.team)
        return str(getattr(record, "code", ""))

    def _command_rows(self, typed: str) -> tuple[float, list[Row]]:
        """By their own words, then by what else they are called; nobody sees that, so it is not
        guessed at."""
        hits = self._commands.find(typed, MOST["commands"])
        own = {hit.entry.key for hit in hits}
        hits += [hit for hit in self._also.find(typed, 2 * MOST["commands"], slips=False)
                 if hit.entry.key not in own][: MOST["commands"] - len(hits)]  # fmt: skip
        return _best(hits), [self._command_row(hit) for hit in hits]

    def _command_row(self, hit: Hit) -> Row:
        command = self._by_number[int(str(hit.entry.key))]
        hint = command.keys or command.hint
        what = command.number if command.ready else None
        return Row("commands", what, command.text, hint, hit.spans)

    def _help_rows(self, typed: str) -> tuple[float, list[Row]]:
        hits = pages_titled(self._words.language, typed, MOST["help"])
        rows = [Row("help", hit.entry.key, hit.entry.text, "", hit.spans) for hit in hits]
        return _best(hits) - 0.1, rows

    # -- the quick line --------------------------------------------------------------

    def preview(self, typed: str) -> QuickPreview | None:
        """What a line would create; None without a plan."""
        if self._content is None or self._today is None:
            return None
        if self._reader is None:
            self._reader = QuickReader(self._content, self._today, self._calendar)
        return self._reader.preview(typed[: LONGEST + 1], self._chosen)

    def _quick_rows(self, preview: QuickPreview | None, others: bool) -> tuple[list[Row], bool]:
        """The rows of the quick line, and whether they stand before all others."""
        from planner.ui.models.palette_quick import quick_rows

        if preview is None or (not preview.parts and not preview.problems):
            return [], False
        read = [part for part in preview.parts if part.kind not in ("title", "level")]
        levelled = any(part.kind == "level" for part in preview.parts)
        meant = len(read) + levelled >= 2 or any(part.kind == "when" for part in read)
        if not preview.ready and others and not meant:
            return [], False
        return quick_rows(self._words, preview), meant or not others


def _best(hits: Sequence[Hit]) -> float:
    return max((hit.score for hit in hits), default=-1.0)
