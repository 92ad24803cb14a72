"""What covers the risk of a development: each need with how it stands, and what does not fit."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout

from planner.services.records import change_record
from planner.services.risk_words import cover_name, cover_parts, coverage_word, flag_sentence
from planner.services.risks import Risk, is_risk, risk_of
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.models.record_links import Link
from planner.ui.views.inspector_parts import Section, emptied, left, link_line
from planner.ui.widgets.reference_fields import NameButton
from planner.ui.wording import state_word


class RiskSection(Section):
    """There as soon as a development has a risk; the said coverage is changed by a hand only."""

    key = "risk"

    def __init__(self, desk: Desk, development: str) -> None:
        super().__init__(desk)
        self._id = development
        self.links: list[NameButton] = []
        self._body = QVBoxLayout()
        self._body.setSpacing(2)
        self.take = QPushButton()
        self.take.setObjectName("fieldLink")
        self.take.clicked.connect(self._take)
        self.column.addLayout(self._body)
        self.column.addLayout(left(self.take))

    def renew(self) -> None:
        record = self.desk.content.developments.get(self._id)
        self.setVisible(record is not None and is_risk(record))
        emptied(self._body)
        self.links = []
        if record is None or not is_risk(record):
            return
        self._show(risk_of(self.desk.figures, record))

    def _show(self, risk: Risk) -> None:
        desk, w = self.desk, self.desk.words
        head = w.translate("Risk", "What covers the risk")
        self._body.addWidget(text(head, "strong"))
        for cover in risk.covers:
            name = cover_name(w, desk.content, cover)
            more = ", ".join(cover_parts(w, cover))
            state, heard = state_word(w, cover.state), ", ".join(filter(None, (more, head)))
            link = Link("needs", cover.need.id, name, state, cover.state, heard)
            self._body.addWidget(link_line(desk, link, desk.choose, self.links, here=False))
            if more:
                self._body.addWidget(text(more, "small"))
        if not risk.covers:
            told = w.translate("Risk", "Nothing yet: no structure and no competency is planned.")
            self._body.addWidget(text(told, "quiet"))
        for flag in risk.flags:
            sign = "■" if flag.code in ("nothing", "late") else "◆"
            self._body.addWidget(text(f"{sign} {flag_sentence(w, desk.content, flag)}"))
        told = w.translate("Risk", "By what is planned: {coverage}")
        self._body.addWidget(text(told.format(coverage=coverage_word(w, risk.planned)), "quiet"))
        self.take.setText(
            w.translate("Risk", "Say so: {coverage}").format(
                coverage=coverage_word(w, risk.planned)
            )
        )
        self.take.setVisible(risk.said != risk.planned and not desk.plan.read_only)

    def _take(self) -> None:
        record = self.desk.content.developments[self._id]
        planned = risk_of(self.desk.figures, record).planned
        self.desk.editor.run(change_record, "developments", self._id, {"coverage": planned})
