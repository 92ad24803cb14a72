"""Documents name what is attached to a proof; a badge is never said to be checked."""

from __future__ import annotations

import datetime as dt

from planner.domain.content import Content
from planner.services.attaching import attach, given_file, given_link
from planner.services.audit import audit_of
from planner.services.audit_words import audit_paper, audit_rows
from planner.services.figures import make_figures
from planner.services.profile import profile_of
from planner.services.profile_words import profile_parts
from planner.services.proofs import proofs_of
from planner.services.pseudonyms import without_names
from planner.services.wording import load_words
from planner.ui.printing.proofs import page_of
from tests.badges import ASSERTION, written
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY
from tests.services.test_audit import small

EN, DE = load_words("en"), load_words("de")
LATER = dt.date(2026, 11, 25)


def proved() -> Content:
    """Anna's certificate of 2025 is attached, and much later a badge beside it."""
    store = MemoryStore(small())
    day = dt.date(2025, 2, 1)
    attach(store, "assessments", "s1", [given_file("Zeugnis Anna.pdf", b"%PDF")], today=day)
    badge = [given_file("b1.json", written(ASSERTION))]
    attach(store, "assessments", "s1", badge, today=LATER)
    attach(store, "people", "anna", [given_link("https://example.org/anna")], today=day)
    return store.content


def test_an_audit_names_what_proves_a_level_and_what_came_later() -> None:
    content = proved()
    audit = audit_of(content, dt.date(2025, 6, 1), TODAY, person="anna")
    [table] = audit_paper(content, audit, DE).tables
    told = str(table.rows[0][3])
    assert "Certificate 7, Anlagen: Zeugnis Anna.pdf; b1.json (Open Badge: Polish B1" in told
    assert "Unterschrift nicht geprüft; angefügt am 25.11.2026)" in told
    [row] = audit_rows(content, audit)
    names = [each["name"] for each in row["competencies"][0]["attachments"]]
    assert names == ["Zeugnis Anna.pdf", "b1.json"]
    assert row["competencies"][0]["attachments"][1]["badge"]["signature"] == "not checked"
    assert row["competencies"][1]["attachments"] == []


def test_profile_and_own_proofs_name_it_only_where_levels_are_told(qapp: object) -> None:
    content = proved()
    figures = make_figures(content, dt.date(2025, 6, 1))
    [held, _] = proofs_of(figures, "anna").held
    assert [each.name for each in held.attached] == ["Zeugnis Anna.pdf", "b1.json"]
    page = page_of(content, proofs_of(figures, "anna"), EN, True).toPlainText()
    assert "signature not checked" in page
    profile = profile_of(figures, "anna")
    parts = {part.key: part for part in profile_parts(EN, content, profile, True)}
    assert [row[0] for row in parts["attachments"].rows] == [
        "anna",
        "Zeugnis Anna.pdf",
        "b1.json (Open Badge: Polish B1, Language school North; signature not checked)",
    ]
    hidden = {part.key for part in profile_parts(EN, content, profile, False)}
    assert "attachments" not in hidden


def test_documents_without_names_leave_files_and_addresses_out() -> None:
    content = without_names(proved(), EN)
    assert not content.attachments
    assert not content.loose
    (who,) = (each.id for each in content.people.values() if each.role)
    audit = audit_of(content, dt.date(2025, 6, 1), TODAY, person=who)
    paper = audit_paper(content, audit, EN)
    assert "Zeugnis" not in str(paper)
