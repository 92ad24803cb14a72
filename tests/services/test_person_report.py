"""The report on one person: everything that names them, and nobody else."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest

from planner.domain.attachment import Attachment, Subject
from planner.domain.content import Content
from planner.domain.development import Forecast
from planner.domain.edit import Title
from planner.domain.kinds import KINDS
from planner.domain.people import Person
from planner.domain.plain import to_plain
from planner.domain.references import points_at
from planner.domain.signal import Signal
from planner.services.figures import Figures, make_figures
from planner.services.paper_table import shown
from planner.services.person_report import person_report, report_row, report_to_write
from planner.services.ports import Entry
from planner.services.samples import make_sample
from planner.services.titles import title_text
from planner.services.wording import load_words
from planner.ui.models.person_paper import person_paper
from tests.read_plan import TODAY

WORDS = load_words("en")


def figures() -> Figures:
    """The practice plan with two people's forecasts on one development and a name in a signal."""
    content = make_sample("practice", "en", TODAY)
    records = {kind: list(content.table(kind).values()) for kind in KINDS}
    day = dt.date(2027, 1, 1)
    both = tuple(
        Forecast(by=by, on=TODAY, desire=1, worry=2, hope=3, probability=share, earliest=day,
                 likely=day, latest=day)
        for by, share in (("weber", 0.25), ("kaya", 0.75))
    )  # fmt: skip
    first = records["developments"][0]
    records["developments"][0] = replace(first, forecasts=both)
    records["signals"].append(Signal(id="s-new", text="Jonas Weber says the plant is bought"))
    return make_figures(Content(content.plan, records), TODAY)


def others(content: Content) -> list[Person]:
    return [each for each in content.people.values() if each.id != "weber"]


def test_it_holds_every_record_that_names_the_person() -> None:
    seen = figures()
    found = {kind: {r.id for r in some} for kind, some in person_report(seen, "weber", ()).records}
    wanted: dict[str, set[str]] = {}
    for kind, record in seen.content.everything():
        if points_at(record, "people", "weber"):
            wanted.setdefault(kind, set()).add(record.id)
    assert found == wanted
    assert {"assessments", "actions", "needs", "developments"} <= found.keys()


@pytest.mark.parametrize("person", ["weber", "kaya"])
def test_it_names_nobody_else(person: str) -> None:
    seen = figures()
    row = report_row(seen, person_report(seen, person, ()), WORDS)
    told = json.dumps([row["person"], row["records"]])
    for other in seen.content.people:
        if other != person:
            assert f'"{other}"' not in told
    developments = row["records"]["developments"]
    shares = [f["probability"] for d in developments for f in d.get("forecasts", ())]
    assert shares == [0.25 if person == "weber" else 0.75]


def test_it_says_where_the_name_stands_in_a_text_and_what_follows() -> None:
    seen = figures()
    row = report_row(seen, person_report(seen, "weber", ()), WORDS)
    assert {"kind": "signals", "id": "s-new", "title": "Jonas Weber says the plant is bought"} in (
        row["mentioned_in"]
    )
    assert row["person"] == to_plain(seen.content.people["weber"])
    assert row["levels"]
    assert all(each["person"] == "weber" for each in (*row["levels"], *row["needs"]))


def test_the_works_council_profile_hides_nothing_of_it() -> None:
    seen = figures()
    before = report_row(seen, person_report(seen, "kaya", ()), WORDS)["records"]
    seen.content.plan = replace(seen.content.plan, works_council=True)
    assert report_row(seen, person_report(seen, "kaya", ()), WORDS)["records"] == before


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_page_tells_the_same_in_words(language: str) -> None:
    seen, words = figures(), load_words(language)
    paper = person_paper(seen, person_report(seen, "weber", ()), words)
    told = "\n".join(
        shown(words, cell) for table in paper.tables for row in table.rows for cell in row
    )
    report = person_report(seen, "weber", ())
    for kind, records in report.records:
        assert records, kind
    for assessment in dict(report.records)["assessments"]:
        assert words.day(assessment.on) in told
    assert {"en": "Level: 2", "de": "Stufe: 2"}[language] in told, "not “Stufe: Stufe 2”"
    assert not [each.name for each in others(seen.content) if each.name in told]


def test_what_is_attached_to_the_person_and_their_assessments_belongs_to_it() -> None:
    content = figures().content
    own = next(a for a in content.assessments.values() if a.person == "weber")
    other = next(a for a in content.assessments.values() if a.person == "kaya")
    records = {kind: list(content.table(kind).values()) for kind in KINDS}
    records["attachments"] = [
        Attachment(id=id_, of=Subject(kind=kind, id=of), name=id_, link="https://example.org")
        for id_, kind, of in (
            ("a", "people", "weber"), ("b", "assessments", own.id), ("c", "assessments", other.id),
            ("d", "people", "kaya"),
        )
    ]  # fmt: skip
    seen = make_figures(Content(content.plan, records), TODAY)
    report = dict(person_report(seen, "weber", ()).records)
    assert [each.id for each in report["attachments"]] == ["a", "b"]
    assert report["attachments"][1].of.id == own.id


@pytest.mark.parametrize("wished", [False, True])
def test_what_signals_say_in_confidence_is_written_only_if_it_is_asked_for(wished: bool) -> None:
    seen = figures()
    said = seen.content.signals["s-new"]
    seen.content._records["signals"]["s-new"] = replace(said, confidential=True, quote="in tears")
    at = dt.datetime(2026, 11, 1, 9, tzinfo=dt.UTC)
    history = [
        Entry(n, at, "edit", None, "done", Title("change", values))
        for n, values in enumerate((
            {"kind": "signals", "title": said.text}, {"kind": "people", "title": "Jonas Weber"},
        ))
    ]  # fmt: skip
    worded, report = report_to_write(seen, "weber", history, WORDS, confidential=wished)
    word = said.text if wished else "confidential"
    [mention] = [each for each in report.mentions if each.id == "s-new"]
    assert mention.title == word
    assert [title_text(WORDS, each.title) for each in report.history] == [
        f"Changed {said.text}" if wished else "Changed “confidential”", "Changed Jonas Weber",
    ]  # fmt: skip
    assert worded.content.signals["s-new"].text == word
    assert bool(worded.content.signals["s-new"].quote) == wished
    assert seen.content.signals["s-new"].text == said.text, "the plan itself stays as it is"
