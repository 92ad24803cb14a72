"""What serves more than one development; and who could be named for a number of people."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.works_council import allowed
from planner.services.naming import name_of, with_level
from planner.services.works_council_words import quiet_line
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.models.kind_words import kind_word
from planner.ui.models.map_graph import Key
from planner.ui.models.shared_needs import candidates_of, has_pool, shared_of
from planner.ui.views.inspector_parts import Section, emptied
from planner.ui.widgets.elided import Elided
from planner.ui.widgets.reference_fields import NameButton


class _Listed(Section):
    """A head, lines that lead on, and a quiet line below; not there while there are none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.links: list[NameButton] = []
        self._body = QVBoxLayout()
        self._body.setSpacing(1)
        self.column.addLayout(self._body)

    def _begin(self, head: str) -> None:
        emptied(self._body)
        self.links = []
        self._body.addWidget(text(head, "strong"))

    def _line(self, key: Key, note: str) -> None:
        name = name_of(self.desk.content, key.kind, key.id)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        button = NameButton(name)
        button.setAccessibleName(f"{kind_word(self.desk.words, key.kind)}: {name}")
        button.setAccessibleDescription(note)
        button.clicked.connect(lambda: self.desk.choose(key.kind, key.id))
        self.links.append(button)
        row.addWidget(button, 3)
        if note:
            row.addWidget(Elided(note, "small"), 3)
        self._body.addWidget(line)


class SharedSection(_Listed):
    """Competencies this asks for and others do too; of a competency, all that ask for it."""

    key = "shared"

    def __init__(self, desk: Desk, kind: str, id_: str) -> None:
        super().__init__(desk)
        self._kind, self._id = kind, id_

    def renew(self) -> None:
        content, w = self.desk.content, self.desk.words
        found = shared_of(content, self._kind, self._id)
        self.setVisible(bool(found))
        if not found:
            emptied(self._body)
            return
        self._begin(w.translate("Map", "Serves more than one"))
        for shared in found:
            if self._kind == "competencies":
                for key in shared.others:
                    self._line(key, "")
                continue
            names = [name_of(content, key.kind, key.id) for key in shared.others]
            told = w.translate("Map", "also for {names}").format(names=", ".join(names))
            self._line(Key("competencies", shared.competency), told)


class CandidatesSection(_Listed):
    """Who could be named, in alphabetical order, and how long it would take. Never printed."""

    key = "candidates"

    def __init__(self, desk: Desk, need: str) -> None:
        super().__init__(desk)
        self._need = need

    def renew(self) -> None:
        desk, w = self.desk, self.desk.words
        # How long it takes tells what somebody holds: not while others look on.
        found, more = ([], 0) if desk.in_company else candidates_of(desk.figures, self._need)
        record = desk.content.needs.get(self._need)
        off = not allowed(desk.content.plan, "candidates") and not desk.in_company
        off = off and record is not None and has_pool(record)
        self.setVisible(bool(found) or off)
        if not found:
            emptied(self._body)
            if off:
                self._body.addWidget(text(quiet_line(w, "candidates"), "quiet"))
            return
        need = desk.content.needs[self._need]
        name = name_of(desk.content, "competencies", need.competency or "")
        level = w.level(desk.content, need.competency or "", need.level or 0)
        head = w.translate("Map", "Candidates for {what}")
        self._begin(head.format(what=with_level(name, level)))
        for each in found:
            weeks = w.translate("Map", "no term fits")
            self._line(Key("people", each.person), weeks if each.weeks is None else w.weeks(each.weeks))  # noqa: E501  # fmt: skip
        if more:
            self._body.addWidget(text(w.translate("Focus", "and {n} more").format(n=more), "quiet"))
        told = w.translate("Map", "alphabetical; how long it would take")
        self._body.addWidget(text(told, "small"))
