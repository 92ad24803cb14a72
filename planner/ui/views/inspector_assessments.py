"""Assessments on the page of a person or a competency: the newest of each, and a new one."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from planner.domain.assessment import Assessment
from planner.domain.works_council import allowed
from planner.services.badge_dates import assess_with_proof
from planner.services.kind_counts import kind_count
from planner.services.matching import fold
from planner.services.naming import name_of
from planner.services.renewal_words import apart_line
from planner.services.told import told_of
from planner.services.works_council_words import quiet_line
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.models.field_choices import choice_word
from planner.ui.models.field_wishes import refusal
from planner.ui.models.fields import Field, fields_of
from planner.ui.models.record_links import Link
from planner.ui.views.inspector_parts import Section, emptied, left, link_line
from planner.ui.widgets.draft_form import DraftForm, Refusal
from planner.ui.widgets.field_row import make_editor
from planner.ui.widgets.proof_box import ProofBox
from planner.ui.widgets.reference_fields import NameButton
from planner.ui.wording import from_now

MOST = 12
"""Lines that are shown; the rest is counted."""
_OTHER = {"people": "competencies", "competencies": "people"}
_NAME = {"people": "person", "competencies": "competency"}


class AssessmentsSection(Section):
    """One line for each competency of a person, or for each person in a competency."""

    key = "assessments"

    def __init__(self, desk: Desk, kind: str, id_: str) -> None:
        super().__init__(desk)
        self._kind, self._id = kind, id_
        self.form: DraftForm | None = None
        self.proof: ProofBox | None = None
        self.links: list[NameButton] = []
        self.new = QPushButton()
        self.new.setObjectName("fieldLink")
        self.new.clicked.connect(self.begin)
        self._head = text("", "strong")
        self.column.addWidget(self._head)
        self._list = QVBoxLayout()
        self._list.setSpacing(1)
        self.column.addLayout(self._list)
        self._draft = QVBoxLayout()
        self.column.addLayout(self._draft)
        self.column.addLayout(left(self.new))

    # -- showing -----------------------------------------------------------------------------

    def newest(self) -> list[Assessment]:
        """The newest of each kind and pair, by the other one's name, then the newest first."""
        own = _NAME[self._kind]
        other = _NAME[_OTHER[self._kind]]
        content = self.desk.content
        found: dict[tuple[str, str], Assessment] = {}
        for each in self._told(content.having("assessments", own, self._id)):
            key = (getattr(each, other), each.kind)
            if key not in found or found[key].on <= each.on:
                found[key] = each
        names = {key[0]: fold(name_of(content, _OTHER[self._kind], key[0])) for key in found}
        return sorted(
            found.values(), key=lambda a: (names[getattr(a, other)], -a.on.toordinal(), a.kind)
        )

    def _told(self, said: list[Assessment]) -> list[Assessment]:
        """What may be told of each pair."""
        content = self.desk.content
        if allowed(content.plan, "self_manager"):
            return said
        pairs: dict[tuple[str, str], list[Assessment]] = {}
        for each in said:
            pairs.setdefault((each.person, each.competency), []).append(each)
        return [each for pair in pairs.values() for each in told_of(content, pair)]

    def renew(self) -> None:
        desk, w = self.desk, self.desk.words
        self._head.setText(w.translate("Details", "Assessments"))
        self.new.setText(w.translate("Details", "New assessment …"))
        self.new.setVisible(self.form is None and not desk.plan.read_only and not desk.in_company)
        if desk.in_company and self.form is not None:
            self._close()
        emptied(self._list)
        self.links = []
        found = self.newest()
        for each in found[:MOST]:
            self._list.addWidget(link_line(desk, self._link(each), desk.choose, self.links, False))
        for line in self._apart(found)[:MOST]:
            self._list.addWidget(text(line))
        told = ""
        if not found:
            told = w.translate("Details", "None yet.")
        elif len(found) > MOST:
            told = w.translate("Focus", "and {n} more").format(n=len(found) - MOST)
        if desk.in_company:
            told = w.translate("Details", "Levels are hidden while others look on (F9).")
        elif found and not allowed(desk.content.plan, "self_manager"):
            self._list.addWidget(text(quiet_line(w, "self_manager"), "quiet"))
        if told:
            self._list.addWidget(text(told, "quiet"))

    def _apart(self, found: list[Assessment]) -> list[str]:
        """Where self and manager differ: "Polish: self A2 · manager B1"; hidden from others."""
        if self.desk.in_company:
            return []
        other = _OTHER[self._kind]
        by = {(getattr(each, _NAME[other]), each.kind): each for each in found}
        lines = []
        for (id_, kind), own in by.items():
            said = by.get((id_, "manager"))
            if kind == "self" and said is not None and said.level != own.level:
                told = apart_line(self.desk.words, self.desk.content, own, said)
                lines.append(f"{name_of(self.desk.content, other, id_)}: {told}")
        return lines

    def _link(self, each: Assessment) -> Link:
        desk, w = self.desk, self.desk.words
        other = _OTHER[self._kind]
        title = name_of(desk.content, other, getattr(each, _NAME[other]))
        seen = choice_word(w, "kind", each.kind)
        parts = [seen, w.day(each.on), from_now(w, each.on, desk.today)]
        if not desk.in_company:
            parts.insert(0, w.level(desk.content, each.competency, each.level))
        if each.valid_until is not None and each.valid_until < desk.today:
            parts.append(w.translate("Details", "no longer valid"))
        if attached := desk.content.attached_to("assessments", each.id):
            parts.append(kind_count(w, "attachments", len(attached)))
        return Link("assessments", each.id, title, " · ".join(parts))

    # -- a new one ---------------------------------------------------------------------------

    def begin(self) -> None:
        if self.form is None and not self.new.isHidden():
            own = _NAME[self._kind]
            values = {own: self._id, "on": self.desk.today}
            if self._kind == "competencies":
                values["competency"] = self._id
            name = self.desk.words.translate("Details", "New assessment")
            self.form = DraftForm(
                self.desk,
                name,
                self._fields(own),
                make_editor,
                self._take,
                values,
                lambda draft: self._id if own == "competency" else draft["competency"],
            )
            self.form.closed.connect(self._close)
            self._add_proof(self.form)
            self._draft.addWidget(self.form)
            self.new.hide()
        if self.form is not None:
            self.form.begin()

    def _add_proof(self, form: DraftForm) -> None:
        """What proves a level is attached at once; the days a badge says are offered."""
        self.proof = proof = ProofBox(self.desk)
        form.column.insertWidget(form.column.count() - 1, proof)

        def show() -> None:
            proof.setVisible(form.values["kind"] == "evidence")

        def take(issued: dt.date | None, expires: dt.date | None) -> None:
            if issued is not None:
                form.fill("on", issued)
            if expires is not None:
                form.fill("valid_until", expires)

        form.filled.connect(show)
        proof.days_asked.connect(take)
        show()

    def _fields(self, own: str) -> list[Field]:
        known = {field.name: field for field in fields_of("assessments").all()}
        order = ["person", "competency", "level", "kind", "on", "valid_until", "evidence"]
        return [known[name] for name in order if name != own]

    def _take(self, values: dict[str, Any]) -> Refusal | None:
        from planner.domain.problem import Refused

        values[_NAME[self._kind]] = self._id
        caught: list[Refusal] = []
        given = self.proof.given if self.proof and values["kind"] == "evidence" else []

        def wish(store: Any) -> Any:
            try:
                return assess_with_proof(store, given, today=self.desk.today, **values)
            except Refused as refused:
                problem = refused.problems[0]
                caught.append(
                    (
                        problem.path.rpartition(".")[2],
                        refusal(self.desk.words, "assessments", problem),
                    )
                )
                raise

        self.desk.editor.run(wish)
        return caught[0] if caught else None

    def _close(self) -> None:
        if self.form is None:
            return
        self._draft.removeWidget(self.form)
        self.form.hide()
        self.form.deleteLater()
        self.form = self.proof = None
        self.renew()
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)
