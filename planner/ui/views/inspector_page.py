"""One record in the inspector: its heading, its fields, and what is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner.services.confidential import SAID, confidential_word, is_confidential, shown_name
from planner.services.records import delete_record
from planner.ui.desk import Desk
from planner.ui.dialogs.frame import text
from planner.ui.dialogs.next_step import next_word
from planner.ui.models.company import HELD, hidden_word
from planner.ui.models.field_reading import shown_number
from planner.ui.models.fields import Field, applies, fields_of
from planner.ui.models.kind_words import kind_word
from planner.ui.models.next_steps import slot_now, slot_step
from planner.ui.models.next_steps_of_kinds import next_step_of
from planner.ui.models.record_links import LINK_KEY, LINKS, named_by
from planner.ui.settings import Settings
from planner.ui.views.chart_links import ChartLinks
from planner.ui.views.inspector_attachments import AttachmentsSection
from planner.ui.views.inspector_chips import chip_words, chips_of
from planner.ui.views.inspector_commit import commit
from planner.ui.views.inspector_concern import felt, kinds_shown, names, only_plain
from planner.ui.views.inspector_facts import Facts
from planner.ui.views.inspector_history import History
from planner.ui.views.inspector_next import NextCard
from planner.ui.views.inspector_parts import emptied
from planner.ui.views.inspector_sections import sections_of
from planner.ui.widgets.field_editor import LineField
from planner.ui.widgets.field_row import FieldRow
from planner.ui.widgets.heading import Heading

if TYPE_CHECKING:
    from planner.domain.edit import Edit
    from planner.domain.slots import Slot


class RecordPage(QWidget):
    """Fields that are patched, and facts that are made anew, when an edit concerns them."""

    def __init__(
        self, desk: Desk, settings: Settings, kind: str, id_: str, slot: Slot | None = None
    ) -> None:
        super().__init__()
        self._desk, self._settings = desk, settings
        self.kind, self.id = kind, id_
        self._slot = slot
        self.rows: dict[str, FieldRow] = {}
        self._fields = fields_of(kind)
        self.heading = Heading(desk, self._fields.title, self._commit)
        self._chips = QWidget()
        self._said_by_chips: list[tuple[str, str]] | None = None
        self._main, self._more = QVBoxLayout(), QVBoxLayout()
        self.more = QPushButton()
        self.delete = QPushButton()
        self._named: dict[str, list[str]] | None = None
        self.next: NextCard | None = None
        self.facts: Facts | None = None
        """What is known of the record beside its fields."""
        self._lay_out()
        key = QShortcut(QKeySequence(LINK_KEY), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.link)
        for field in self._fields.main:
            self._add_row(field, self._main)
        if self._settings.text(self._key) == "open":
            self._open_more(True)
        self.retranslate()

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 10, 16)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self._chips)
        column.addSpacing(2)
        for rows in (self._main, self._more):
            rows.setSpacing(1)
        column.addLayout(self._main)
        self.more.setObjectName("fieldLink")
        self.more.clicked.connect(self._turn_more)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._more)
        found = sections_of(self._desk, self.kind, self.id)
        self.sections = (*found.above, *found.below, History(self._desk, self.kind, self.id))
        self.attachments = next(
            (s for s in self.sections if isinstance(s, AttachmentsSection)), None
        )
        self.more.setVisible(bool(self._fields.more) or self._rarely_attached)
        self._next, self._known = QVBoxLayout(), QVBoxLayout()
        column.addLayout(self._next)
        for section in found.above:
            column.addWidget(section)
        column.addLayout(self._known)
        for section in self.sections[len(found.above) :]:
            column.addWidget(section)
        self.charts = ChartLinks(self._desk, self.kind, self.id)
        column.addWidget(self.charts)
        self.delete.setObjectName("fieldLink")
        self.delete.clicked.connect(
            lambda: self._desk.editor.run(delete_record, self.kind, self.id, today=self._desk.today)
        )
        column.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignLeft)
        self.delete.setVisible(self.kind != "plan" and not self._desk.plan.read_only)
        column.addStretch(1)

    @property
    def record(self) -> Any:
        """The record as it stands now; None if it is gone."""
        return self._desk.content.get(self.kind, self.id)

    # -- fields ------------------------------------------------------------------------------

    def _add_row(self, field: Field, column: QVBoxLayout) -> None:
        row = FieldRow(self._desk, field, self._commit, self._competency)
        row.go_asked.connect(self._desk.choose)
        column.addWidget(row)
        self.rows[field.name] = row

    @property
    def _rarely_attached(self) -> bool:
        return self.attachments is not None and self.attachments.rare

    def _competency(self) -> str | None:
        """Whose scale the levels of this record belong to; of a scale itself, its own id."""
        if self.kind in ("competencies", "scales"):
            return self.id
        found = getattr(self.record, "competency", None)
        return found if isinstance(found, str) else None

    @property
    def _key(self) -> str:
        return f"inspector/more-{self.kind}"

    def _turn_more(self) -> None:
        on = self._settings.text(self._key) != "open"
        self._settings.keep(self._key, "open" if on else "")
        self._open_more(on)
        self.retranslate()

    def _open_more(self, on: bool) -> None:
        """The rare fields are made when they are first wanted."""
        if self.attachments is not None:
            self.attachments.wanted = on
        for field in self._fields.more:
            if on and field.name not in self.rows:
                self._add_row(field, self._more)
            if field.name in self.rows:
                self.rows[field.name].setVisible(on)

    def _commit(self, field: Field, value: object) -> str:
        """Run the use case of a field; returns why it was refused."""
        told = commit(self._desk, (self.kind, self.id), field, value)
        if not told and self.record is not None:
            self._show(field)
        return told

    def _show(self, field: Field) -> None:
        value, veil = getattr(self.record, field.name), self._veil(field)
        if field is self._fields.title:
            self.heading.show_value(veil or value, hidden=bool(veil))
        elif field.name in self.rows:
            row = self.rows[field.name]
            row.show_value(field.default if veil else value)
            row.hide_value(veil)

    def _veil(self, field: Field) -> str:
        """What stands in the place of a value while others look on; empty where it is shown."""
        desk = self._desk
        if not desk.in_company:
            return ""
        if (self.kind, field.name) in HELD:
            return hidden_word(desk.words)
        kept = field.name in SAID and is_confidential(desk.content, self.record)
        return confidential_word(desk.words) if kept else ""

    # -- showing -----------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Everything in the desk's language."""
        w = self._desk.words
        told = w.translate("Inspector", "More fields")
        is_open = self._settings.text(self._key) == "open"
        self.more.setText(f"{'▾' if is_open else '▸'} {told}")
        self.more.setAccessibleName(told)
        self.more.setAccessibleDescription(
            w.translate("Inspector", "open") if is_open else w.translate("Inspector", "closed")
        )
        self.charts.retranslate()
        self.delete.setText(w.translate("Inspector", "Delete"))
        for row in self.rows.values():
            row.retranslate()
            self._show(row.field)
        self._show_needed_rows()
        self.next = self._said_by_chips = None
        self._show_heading()
        self._renew_facts()
        self._renew_work()

    def _show_heading(self) -> None:
        w = self._desk.words
        desk = self._desk
        own = shown_name(w, desk.content, self.kind, self.id, desk.in_company)
        kind = kind_word(w, self.kind) if self.kind != "plan" else w.translate("Inspector", "Plan")
        self.heading.name(kind, own)
        if self._fields.title:
            self._show(self._fields.title)
        found = chip_words(self._desk, self.kind, self.id, self._slot)
        if found == self._said_by_chips:
            return
        self._said_by_chips = found
        chips = chips_of(self._desk, found)
        self._column.replaceWidget(self._chips, chips)
        self._chips.hide()
        self._chips.deleteLater()
        self._chips = chips
        chips.setVisible(bool(found))

    def _show_needed_rows(self) -> None:
        """Leave out what says nothing here; say what the offering stands for in empty fields."""
        for field in self._fields.main:
            self.rows[field.name].setVisible(applies(self.record, field))
        offering = self._desk.content.offerings.get(getattr(self.record, "offering", None) or "")
        for name in ("hours", "cost") if self.kind == "actions" else ():
            value = self._of_offering(offering, name)
            told = self._desk.words.translate("Inspector", "{n} by the offering")
            editor = self.rows[name].editor
            assert isinstance(editor, LineField)
            editor.hint(told.format(n=value) if value else "–")

    def _of_offering(self, offering: object, name: str) -> str:
        value = getattr(offering, name, None)
        if value is None or name != "cost":
            return shown_number(value, self._desk.words)
        return self._desk.words.money(value, self._desk.content.plan.currency)

    def _renew_facts(self) -> None:
        if self.facts is not None:
            self._known.removeWidget(self.facts)
            self.facts.hide()
            self.facts.deleteLater()
        if self._named is None:
            self._named = named_by(self._desk.content, self.kind, self.id)
        what = (self.kind, self.id)
        self.facts = Facts(self._desk, what, self._desk.choose, self._slot, self._named)
        self._known.addWidget(self.facts)
        self.facts.show()  # at once: else the page is laid out, and seen, without it first

    def _renew_work(self) -> None:
        """The sections and the one sensible next step; of a slot that is shown, that slot's."""
        for section in self.sections:
            section.renew()
        w, figures = self._desk.words, self._desk.figures
        step = next_step_of(figures, w, self.kind, self.id, self._desk.in_company)
        mine = slot_now(figures, self._slot)
        if mine is not None and next_word(self._desk, mine):
            step = slot_step(figures, w, mine)
        if self.next is not None and self.next.shows(step):
            return
        emptied(self._next)
        self._next.addSpacing(8)
        head = text(w.translate("Details", "Next step"), "strong")
        self.next = NextCard(self._desk, step, self._desk.choose, self.open_part)
        for part in (head, self.next):
            self._next.addWidget(part)
            part.show()

    def link(self) -> None:
        """Put the cursor where this record is linked with others; nothing where it never is."""
        way, name = LINKS.get(self.kind, ("", ""))
        if way:
            self.open_part(way, name)

    def open_part(self, way: str, name: str) -> None:
        """Put the cursor into a field, also one that is closed away, or into a section."""
        if way == "section":
            for section in self.sections:
                if section.key == name:
                    section.begin()
                    return
        if name not in self.rows and any(f.name == name for f in self._fields.more):
            self._turn_more()
        row = self.rows.get(name)
        if row is not None:
            row.editor.begin()

    # -- edits -------------------------------------------------------------------------------

    def take_over(self, edit: Edit, needs: frozenset[str]) -> None:
        """Patch what an edit changed."""
        own = any((c.kind, c.id) == (self.kind, self.id) for c in edit.changes)
        kinds = edit.kinds()
        record = self.record
        for row in self.rows.values():
            field = row.field
            other = row.value != getattr(record, field.name) or bool(row.veil.text())
            if kinds_shown(field) & kinds or (own and (other or self._veil(field))):
                self._show(field)
        if own:
            self._show_needed_rows()
        concerned = self._concerned(edit, needs)
        if concerned or own:
            self._show_heading()
            self._renew_work()
        else:
            for section in self.sections:
                section.hear(edit)
        if concerned or (own and not all(only_plain(c, self.id) for c in edit.changes)):
            self._renew_facts()

    def _concerned(self, edit: Edit, needs: frozenset[str]) -> bool:
        assert self.facts is not None
        shown = self.facts.shown
        if names(edit, self.kind, self.id):
            self._named = None
            return True
        if needs & self.facts.needs or felt(edit, self.kind):
            return True
        return any((change.kind, change.id) in shown for change in edit.changes)
