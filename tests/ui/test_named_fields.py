"""Every field the plan's own description names can be edited, or added anew, in the details.

Two lists stand against each other that don't know of one another: what is written here by
hand, word by word, and what the page of a record really shows.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from planner.domain.kinds import KINDS, record_type
from planner.domain.record import key_of
from planner.ui.models.fields import Field, fields_of
from planner.ui.shell import Shell
from planner.ui.views.inspector_assessments import AssessmentsSection
from planner.ui.views.inspector_page import RecordPage
from planner.ui.widgets.choice_fields import ChoiceField, YesField
from planner.ui.widgets.entry_table import EntryTable
from planner.ui.widgets.field_editor import FieldEditor, LineField
from planner.ui.widgets.forecast_field import ForecastField
from planner.ui.widgets.level_texts import LevelTexts
from planner.ui.widgets.line_fields import LongField
from planner.ui.widgets.reading_table import ReadingTable
from planner.ui.widgets.reference_fields import ReferencesField
from planner.ui.widgets.step_field import StepField
from tests.ui.inspecting import page_of, with_more

NAMED: dict[str, str] = {
    "plan": "name owner time_zone country region currency hourly_rate safety buffer_weeks budget"
    " budget_period release_hours assess_months min_group precedence works_council notes",
    "scales": "name levels(label behaviour) notes",
    "competencies": "name parent scale code level_texts expires_months assess_months"
    " steps(from to weeks hours) prerequisites(competency level) external_reference not_same notes",
    "offerings": "title kind competency from to hours weeks cost seats terms(start end) repeats"
    " prerequisites(competency level) provider link not_same notes",
    "teams": "name notes",
    "roles": "name requires(competency level weight knock_out from) notes",
    "people": "name team role target_role target_on hours_per_week"
    " hours_changes(from hours_per_week) absences(start end) joined left external"
    " personnel_number cost_centre me notes",
    "assessments": "person competency level on kind valid_until evidence notes",
    "partners": "name kind contact_rhythm last_contact notes",
    "signals": "basis text quote on partner source value_chain_tier origin premises confidential"
    " supports contradicts notes",
    "developments": "title about criterion chance risk sector coverage status loss_of_partner"
    " plan_b horizon safety notes"
    " forecasts(by on desire worry hope probability earliest likely latest)"
    " reviews(on note)",
    "indicators": "title source threshold check_every_days readings(on value) agreed_action"
    " development notes",
    "needs": "title development goal kind competency level people count team role structure owner"
    " lead_time_weeks stage planned_end in_force_on due margin_weeks notes",
    "actions": "title people effects(competency from to) start end hours cost status discussed_on"
    " fixed offering predecessors progress log(person on hours) check(method on passed) notes",
    "goals": "title owner review_days notes status reason",
    "decisions": "title forecast_of signals conviction notes",
}
"""Kind → the fields it is described by; of entries their own, in brackets."""
ADDED_ANEW = {("assessments", "person"), ("assessments", "competency"), ("assessments", "level"),
              ("assessments", "on"), ("assessments", "kind")}  # fmt: skip
"""What somebody said on a day is never overwritten: a new assessment is added."""


def named(kind: str) -> dict[str, list[str]]:
    """Key of a field → keys of its entries, read from the list above."""
    found: dict[str, list[str]] = {}
    words = NAMED[kind].replace("(", " ( ").replace(")", " ) ").split()
    within = ""
    for word in words:
        if word == "(":
            within = next(reversed(found))
        elif word == ")":
            within = ""
        elif within:
            found[within].append(word)
        else:
            found[word] = []
    return found


def by_key(page: RecordPage) -> dict[str, tuple[Field, FieldEditor]]:
    """Every field that really stands on a page, with its editor."""
    found = {row.field.key: (row.field, row.editor) for row in page.rows.values()}
    title = fields_of(page.kind).title
    if title is not None:
        found[title.key] = (title, page.heading.editor)
    return found


def can_be_changed(editor: FieldEditor) -> bool:
    """True if keys change something here."""
    if isinstance(editor, LineField):
        return not editor.line.isReadOnly()
    if isinstance(editor, LongField):
        return not editor.box.isReadOnly()
    if isinstance(editor, LevelTexts):
        return all(can_be_changed(line) for line in editor.lines)
    if isinstance(editor, ReferencesField):
        return not editor.line.isHidden()
    if isinstance(editor, ForecastField):
        return not editor.new.isHidden()
    if isinstance(editor, ReadingTable):
        return not editor.value.isHidden()
    if isinstance(editor, EntryTable):
        full = not editor.add.isHidden()
        return full or bool(editor.rows)
    return isinstance(editor, ChoiceField | YesField | StepField) and editor.isEnabled()


@pytest.mark.parametrize("kind", NAMED)
def test_every_named_field_stands_on_the_page_and_can_be_changed(shell: Shell, kind: str) -> None:
    page = with_more(page_of(shell, kind))
    shown = by_key(page)
    assert named(kind).keys() <= shown.keys()
    for key, entries in named(kind).items():
        field, editor = shown[key]
        if (kind, key) not in ADDED_ANEW:
            assert can_be_changed(editor), (kind, key)
        if field.editor == "period":
            continue
        assert set(entries) <= {column.key for column in field.columns}, (kind, key)


def test_what_is_kept_of_an_assessment_is_asked_for_in_a_new_one(shell: Shell) -> None:
    page = page_of(shell, "people", "weber")
    section = page.findChild(AssessmentsSection)
    assert section is not None
    section.begin()
    assert section.form is not None
    assert {"competency", "level", "kind", "on", "valid_until", "evidence"} == set(
        section.form.cells
    )


def test_every_named_entry_has_a_cell_of_its_own(shell: Shell) -> None:
    page = page_of(shell, "developments", "d1")
    field = page.rows["forecasts"].editor
    assert isinstance(field, ForecastField)
    field.begin()
    assert field.form is not None
    assert set(named("developments")["forecasts"]) == set(field.form.cells)


def test_the_list_names_every_kind_and_only_fields_that_are_there() -> None:
    kinds: dict[str, Any] = {**KINDS, "plan": record_type("plan")}
    assert NAMED.keys() <= kinds.keys()
    for kind in NAMED:
        kept = {f.name for f in fields(record_type(kind)) if f.metadata.get("lines")}
        known = {key_of(f.name) for f in fields(record_type(kind))} - kept
        assert named(kind).keys() <= known, kind
        assert {f.key for f in fields_of(kind).all()} == known - {"id"}


def test_every_field_says_what_it_is(shell: Shell) -> None:
    for kind in NAMED:
        page = with_more(page_of(shell, kind))
        for row in page.rows.values():
            assert row.label.text(), (kind, row.field.name)
            assert any(isinstance(each, QLabel) for each in row.findChildren(QWidget))
