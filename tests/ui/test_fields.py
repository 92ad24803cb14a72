"""Every field of every kind can be edited, and what is typed is read as people write it."""

from __future__ import annotations

import datetime as dt
from dataclasses import fields, is_dataclass
from typing import Any, get_args

import pytest

from planner.domain.content import Content
from planner.domain.development import About
from planner.domain.kinds import KINDS, record_type
from planner.domain.plain import hints
from planner.domain.plan import Plan
from planner.domain.slots import STATES
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui.models.entry_labels import ENTRY_LABELS
from planner.ui.models.field_choices import CHOICES, choice_word
from planner.ui.models.field_labels import KIND_LABELS, TITLES
from planner.ui.models.field_reading import (
    Candidate,
    Unread,
    candidates,
    matching,
    read_day,
    read_number,
    read_period,
    read_reference,
    read_share,
    read_whole,
    shown_number,
    shown_period,
    shown_share,
)
from planner.ui.models.fields import Field, applies, columns_of, fields_of
from tests.ui.windows import TODAY

EVERY_KIND = [*KINDS, "plan"]
ENGLISH, GERMAN = load_words("en"), load_words("de")


def names_of(record: Any) -> set[str]:
    return {f.name for f in fields(record)}


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_no_field_of_a_record_is_forgotten(kind: str) -> None:
    shown = [field.name for field in fields_of(kind).all()]
    record = record_type(kind)
    kept = {f.name for f in fields(record) if {"lines", "made"} & f.metadata.keys()}
    assert set(shown) == names_of(record) - {"id"} - kept
    assert len(shown) == len(set(shown))


def test_no_label_names_a_field_that_is_not_there() -> None:
    assert KIND_LABELS.keys() == set(EVERY_KIND)
    for kind, labels in KIND_LABELS.items():
        assert {*labels.main, *labels.more} <= names_of(record_type(kind))
        assert not labels.main.keys() & labels.more.keys()


def entry_types() -> set[Any]:
    """Record types that stand within others."""
    found: set[Any] = set()
    for kind in EVERY_KIND:
        kept = {f.name for f in fields(record_type(kind)) if {"lines", "made"} & f.metadata.keys()}
        for name, hint in hints(record_type(kind)).items():
            if name in kept:
                continue
            inner = [each for arg in get_args(hint) for each in (arg, *get_args(arg))]
            found |= {each for each in inner if is_dataclass(each)}
    return found


def test_no_column_of_an_entry_is_forgotten() -> None:
    assert {entry.__name__ for entry in entry_types()} == ENTRY_LABELS.keys()
    for entry in entry_types():
        assert {column.name for column in columns_of(entry)} == names_of(entry)


def test_every_choice_has_its_word_in_both_languages() -> None:
    for kind in EVERY_KIND:
        for field in fields_of(kind).all():
            for value in field.choices:
                assert value in CHOICES or value in STATES
                assert choice_word(GERMAN, field.name, value)


def test_labels_are_told_apart_within_a_kind() -> None:
    for words in (ENGLISH, GERMAN):
        for kind in EVERY_KIND:
            shown = [words.translate("Field", f.label) for f in fields_of(kind).all()]
            assert len(shown) == len(set(shown)), (words.language, kind, shown)


def test_the_heading_is_what_people_call_it() -> None:
    for kind in EVERY_KIND:
        title = fields_of(kind).title
        assert (title is None) == (kind == "assessments")
        assert title is None or title.name in TITLES


def test_what_was_said_once_is_kept() -> None:
    kept = {(kind, f.name) for kind in EVERY_KIND for f in fields_of(kind).all() if f.kept}
    assert {("developments", "forecasts"), ("roles", "requires"), ("assessments", "level")} <= kept
    assert ("people", "absences") not in kept


def field(kind: str, name: str) -> Field:
    return next(each for each in fields_of(kind).all() if each.name == name)


def test_a_structure_shows_no_level_and_a_competency_no_stage() -> None:
    content = make_sample("practice", "en", TODAY)
    structure = next(need for need in content.needs.values() if need.kind == "structure")
    competency = next(need for need in content.needs.values() if need.kind == "competency")
    assert applies(structure, field("needs", "stage"))
    assert not applies(structure, field("needs", "level"))
    assert applies(competency, field("needs", "level"))
    assert not applies(competency, field("needs", "stage"))


# -- numbers -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "2.5", 2.5), ("de", "2,5", 2.5), ("de", "2.5", 2.5), ("en", "2,5", 2.5),
        ("en", "12,500", 12500), ("de", "12.500", 12500), ("de", "12.500,5", 12500.5),
        ("en", "−3", -3), ("en", "", None), ("en", " 1 000 ", 1000),
    ],
)  # fmt: skip
def test_numbers_are_read_by_the_marks_of_the_language(
    language: str, text: str, value: float | None
) -> None:
    assert read_number(text, load_words(language)) == value


@pytest.mark.parametrize("value", [0, 0.5, 2.25, 12500, -3, 1234567.125])
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_number_shown_is_read_again(language: str, value: float) -> None:
    words = load_words(language)
    assert read_number(shown_number(value, words), words) == value


@pytest.mark.parametrize("text", ["three", "1e5", "--2", "0x10", "9" * 30, "=SUM(A1)", "1.2.3"])
def test_what_is_no_number_is_named(text: str) -> None:
    with pytest.raises(Unread, match="is no number; write one like"):
        read_number(text, ENGLISH)


def test_whole_numbers_have_no_rest() -> None:
    assert read_whole("3", ENGLISH) == 3
    with pytest.raises(Unread, match="whole number"):
        read_whole("2.5", ENGLISH)


@pytest.mark.parametrize(
    ("text", "value"), [("80", 0.8), ("80 %", 0.8), ("0.8", 0.8), ("0,8", 0.8), ("1 %", 0.01)]
)
def test_shares_are_read_with_and_without_a_sign(text: str, value: float) -> None:
    assert read_share(text, ENGLISH) == value
    assert read_share(shown_share(value, GERMAN), GERMAN) == value


# -- days ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("15.9.27", dt.date(2027, 9, 15)),
        ("in 3 Wochen", TODAY + dt.timedelta(weeks=3)),
        ("in 3 weeks", TODAY + dt.timedelta(weeks=3)),
        ("Q3 2027", dt.date(2027, 7, 1)),
        ("", None),
    ],
)
def test_days_are_read_as_they_are_said(text: str, day: dt.date | None) -> None:
    assert read_day(text, GERMAN, TODAY) == day


def test_what_is_no_day_is_named_in_the_language() -> None:
    with pytest.raises(Unread, match="ist keine Zeitangabe"):
        read_day("bald mal", GERMAN, TODAY)


@pytest.mark.parametrize("words", [ENGLISH, GERMAN])
@pytest.mark.parametrize("text", ["Q3 2027", "spring 2028", "15.9.27"])
def test_a_period_shown_is_read_again(words: Any, text: str) -> None:
    found = read_period(text, words, TODAY)
    assert isinstance(found, About)
    assert read_period(shown_period(found, words), words, TODAY) == found


# -- records -------------------------------------------------------------------------------

PEOPLE = [Candidate("1", "Jörg Müller"), Candidate("2", "Jonas Weber"), Candidate("3", "Jo")]


@pytest.mark.parametrize(
    ("text", "id_"), [("mueller", "1"), ("web", "2"), ("ber jon", "2"), ("jo", "3"), ("", None)]
)
def test_a_name_is_found_by_its_parts(text: str, id_: str | None) -> None:
    assert read_reference(text, PEOPLE, ENGLISH) == id_


def test_a_name_that_may_be_several_lists_them() -> None:
    with pytest.raises(Unread, match="may be Jörg Müller, Jonas Weber"):
        read_reference("e", PEOPLE, ENGLISH)
    with pytest.raises(Unread, match="Nothing here is called"):
        read_reference("Xaver", PEOPLE, ENGLISH)
    assert matching(PEOPLE, "j")[-1].id == "3"


def test_namesakes_are_told_apart() -> None:
    from planner.domain.people import Person

    twins = [Person(id=id_, name="Kim Lee") for id_ in ("p1", "p2")]
    found = candidates(Content(Plan(), {"people": twins}), ENGLISH, "people")
    assert [each.label for each in found] == ["Kim Lee (p1)", "Kim Lee (p2)"]
    assert read_reference("Kim Lee (p2)", found, ENGLISH) == "p2"


def test_built_in_scales_can_be_named() -> None:
    found = candidates(Content(Plan()), GERMAN, "scales")
    assert read_reference("sprachen", found, GERMAN) == "cefr"
