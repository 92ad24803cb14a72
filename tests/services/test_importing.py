"""Taking files over: previewed line by line, then all or nothing as one edit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.domain.problem import Refused
from planner.domain.record import Record
from planner.services.import_words import SENTENCES
from planner.services.importing import make_preview, take_over
from planner.services.matching import Matcher, fold, same_name, slug
from planner.services.preview import Candidate, Place, Preview, refused_line
from planner.services.preview_words import plain_preview, what_and_cure
from planner.services.wording import load_words
from tests.memory_store import MemoryStore


def preview_of(content: Content, *records: tuple[str, Record], bad: bool = False) -> Preview:
    candidates = [Candidate(kind, r, Place(i, "B")) for i, (kind, r) in enumerate(records, 2)]
    refusals = [refused_line("people", Place(9), "import.no_name")] if bad else []
    return make_preview(content, candidates, refusals, file="list.csv", source="matrix")


def test_one_edit_that_one_undo_takes_back() -> None:
    store = MemoryStore()
    preview = preview_of(
        store.content,
        ("competencies", Competency(id="area", name="Area")),
        ("competencies", Competency(id="leaf", name="Leaf", parent="area")),
        ("people", Person(id="Anna", name="Anna")),
    )
    edit = take_over(store, preview)
    assert edit is not None
    assert (edit.title.code, dict(edit.title.values)) == (
        "import_file",
        {"file": "list.csv", "new": 3, "changed": 0},
    )
    assert store.content.competencies["leaf"].parent == "area"
    assert (
        take_over(store, preview_of(store.content, ("people", Person(id="x", name="ANNA")))) is None
    )
    store.undo()
    assert not store.content.people
    assert not store.content.competencies


def test_with_a_refused_line_nothing_is_taken_over() -> None:
    store = MemoryStore()
    preview = preview_of(store.content, ("people", Person(id="a", name="A")), bad=True)
    assert preview.counts == {"new": 1, "changed": 0, "same": 0, "refused": 1}
    with pytest.raises(Refused):
        take_over(store, preview)
    assert not store.content.people


def test_rules_of_the_plan_refuse_lines_with_their_place() -> None:
    preview = preview_of(Content(Plan()), ("people", Person(id="a", name="A" * 2000)))
    (line,) = preview.refused
    assert (str(line.place), line.problem and line.problem.code) == ("B2", "text.long")


def test_a_plan_that_moved_on_is_previewed_again() -> None:
    person = Person(id="a", name="A", hours_per_week=2)
    store = MemoryStore(Content(Plan(), {"people": [person]}))
    preview = preview_of(store.content, ("people", Person(id="x", name="A", hours_per_week=3)))
    store.content.apply(
        preview_of(store.content, ("people", replace(person, hours_per_week=5))).changes
    )
    with pytest.raises(Refused) as refused:
        take_over(store, preview)
    assert refused.value.problems[0].code == "import.plan_moved"
    assert store.content.people["a"].hours_per_week == 5


def test_what_a_file_leaves_empty_stays() -> None:
    person = Person(id="a", name="Jörg Müller", hours_per_week=2, notes="keep")
    content = Content(Plan(), {"people": [person]})
    preview = preview_of(
        content, ("people", Person(id="x", name="Mueller, Joerg", hours_per_week=3))
    )
    assert [change.after for change in preview.changes] == [replace(person, hours_per_week=3)]
    assert preview.lines[0].fields == ("hours_per_week",)


def test_references_come_before_codes_and_codes_before_names() -> None:
    content = Content(
        Plan(),
        {
            "competencies": [
                Competency(id="by-name", name="Polish"),
                Competency(id="by-code", name="Something", code="PL"),
                Competency(id="by-ref", name="Else", code="QQ", external_reference="x:1"),
            ]
        },
    )
    matcher = Matcher(content)
    asked = Competency(id="k", name="polish", code="pl", external_reference="x:1")
    assert matcher.like("competencies", asked) == ["by-ref"]
    assert matcher.like("competencies", replace(asked, external_reference="")) == ["by-code"]
    assert matcher.like("competencies", Competency(id="k", name="POLISH")) == ["by-name"]
    other = Competency(id="k", name="Else", external_reference="x:2")
    assert matcher.like("competencies", other) == []


def test_who_hangs_on_a_refused_record_is_not_refused_again() -> None:
    content = Content(Plan(), {"competencies": [Competency(id=i, name="Same") for i in "ab"]})
    preview = preview_of(
        content,
        ("competencies", Competency(id="key", name="Same")),
        ("competencies", Competency(id="leaf", name="Leaf", parent="key")),
    )
    assert [line.problem.code for line in preview.lines if line.problem] == ["import.ambiguous"]


@pytest.mark.parametrize(
    ("one", "other"), [("Müller", "MUELLER"), ("Straße", "STRASSE"), ("Åsa  Öz", "asa oez")]
)
def test_spellings_that_mean_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)
    assert same_name(f"{one}, Jo", f"jo {other}")


def test_ids_can_be_read_and_typed() -> None:
    assert slug("Jörg Müller-Öz (2)") == "joerg-mueller-oez-2"
    assert slug("1.2 Foo") == "1.2-foo"
    assert slug("日本") == ""


def test_ids_of_names_without_latin_letters() -> None:
    preview = preview_of(
        Content(Plan()),
        ("people", Person(id="李雷", name="李雷")),
        ("people", Person(id="韩梅", name="韩梅")),
    )
    assert [change.id for change in preview.changes] == ["p", "p-2"]


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_every_refusal_says_what_is_wrong_and_the_cure(code: str) -> None:
    said_only = code in ("import.hidden_rows", "import.other_sheets")
    for language in ("en", "de"):
        sentence = load_words(language).translate("Problem", SENTENCES[code])
        assert sentence.count("; ") == (0 if said_only else 1), sentence


def test_lines_in_words() -> None:
    words = load_words("en")
    plain = plain_preview(preview_of(Content(Plan()), bad=True), words)
    assert plain["lines"] == [
        {
            "outcome": "refused",
            "kind": "people",
            "id": None,
            "label": "",
            "sheet": None,
            "row": 9,
            "column": None,
            "what": "There is no name in this row.",
            "cure": "Write one, or empty the row.",
        }
    ]
    line = refused_line(
        "assessments", Place(3, "C"), "import.no_level", value="a; b", labels="0; 1"
    )
    assert line.problem is not None
    assert what_and_cure(line.problem, words) == (
        "“a; b” is no level here.",
        "Write one of 0; 1, or leave the cell empty.",
    )
