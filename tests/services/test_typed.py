"""What is typed into a field is read as people say it, or refused with a cure."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.domain.content import Content
from planner.domain.problem import Refused
from planner.services.problem_words import problem_text
from planner.services.samples import make_sample
from planner.services.typed import (
    typed_choice,
    typed_competency,
    typed_day,
    typed_last_day,
    typed_level,
    typed_levels,
    typed_money,
    typed_number,
    typed_people,
    typed_periods,
    typed_text,
    typed_whole,
)
from planner.services.typed_words import SENTENCES
from planner.services.wording import Language, load_words
from tests.read_plan import TODAY


@pytest.fixture(scope="module")
def content() -> Content:
    return make_sample("practice", "en", TODAY)


def refused(call: object, *given: object) -> str:
    assert callable(call)
    with pytest.raises(Refused) as caught:
        call(*given)
    return caught.value.problems[0].code


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("15.9.27", dt.date(2027, 9, 15)),
        ("in 3 Wochen", dt.date(2026, 12, 14)),
        ("Q3 2027", dt.date(2027, 7, 1)),
        ("Ende 2027", dt.date(2027, 12, 31)),
        ("  ", None),
    ],
)
def test_days_are_read_as_people_say_them(text: str, day: dt.date | None) -> None:
    assert typed_day(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("15.9.27", dt.date(2027, 9, 15)),
        ("Q3 2027", dt.date(2027, 9, 30)),
        ("2028", dt.date(2028, 12, 31)),
        ("  ", None),
    ],
)
def test_what_goes_on_goes_on_to_the_end_of_a_period(text: str, day: dt.date | None) -> None:
    assert typed_last_day(text, TODAY) == day


def test_what_is_no_day_is_refused() -> None:
    assert refused(typed_day, "someday", TODAY) == "typed.period"
    for far in ("01.01.2201", "1.6.1899", "Q3 2300"):
        assert refused(typed_day, far, TODAY) == "date.range"
    assert typed_day("31.12.2200", TODAY) == dt.date(2200, 12, 31)


@pytest.mark.parametrize(
    ("text", "number"),
    [("2,5", 2.5), ("2.5", 2.5), ("1.234,5", 1234.5), ("1,234.5", 1234.5), ("−3", -3), ("", None)],
)
def test_numbers_take_either_mark(text: str, number: float | None) -> None:
    assert typed_number(text) == number


def test_what_is_no_number_is_refused() -> None:
    assert refused(typed_number, "a lot") == "typed.number"
    assert refused(typed_whole, "2,5") == "typed.whole"
    for text in ("1e5", "inf", "nan", "9" * 30, "=SUM(A1)"):
        assert refused(typed_number, text) == "typed.number"
    assert typed_whole("12") == 12


def test_a_title_is_one_line_with_something_in_it() -> None:
    assert typed_text("  two\n lines ") == "two lines"
    assert refused(typed_text, " \t") == "typed.empty"


def test_a_choice_is_found_by_a_part_but_never_guessed() -> None:
    choices = [("a", "watched"), ("b", "in preparation"), ("c", "preparing")]
    assert typed_choice("WATCH", choices) == "a"
    assert typed_choice("preparing", choices) == "c"
    assert refused(typed_choice, "prepar", [choices[1], ("d", "in preparations")]) == (
        "quick.several"
    )
    assert refused(typed_choice, "gone", choices) == "typed.choice"


def test_people_are_named_by_parts_of_their_names(content: Content) -> None:
    names = [content.people[id_].name for id_ in typed_people(content, "weber; K. Voss + weber")]
    assert names == ["Jonas Weber", "Karl Voss"]
    assert refused(typed_people, content, "Nobody Atall") == "typed.person"


def test_a_level_is_said_by_its_label(content: Content) -> None:
    assert typed_level(content, "PL", "b1") == 3
    assert typed_level(content, "PLM", "level 3") == 3
    assert typed_level(content, "PLM", "Stufe 2") == 2
    assert refused(typed_level, content, "PL", "Z9") == "quick.level_unknown"
    assert refused(typed_level, content, "PL", "") == "quick.level_missing"


def test_a_competency_comes_with_its_level(content: Content) -> None:
    assert typed_competency(content, "Polish B1") == ("PL", 3)
    assert typed_competency(content, "polish, level B1") == ("PL", 3)
    assert refused(typed_competency, content, "Polish") == "quick.level_missing"
    assert refused(typed_competency, content, "Juggling 3") == "typed.competency"


def test_levels_lead_from_one_to_another(content: Content) -> None:
    assert typed_levels(content, "PL", "A1 → A2") == (1, 2)
    assert typed_levels(content, "PL", "A1 to B1") == (1, 3)
    assert typed_levels(content, "PL", "B1") == (2, 3)


def test_several_periods_stand_beside_each_other() -> None:
    found = typed_periods("5.7.2027 – 23.7.2027; 1.9.2027", TODAY)
    assert [(p.first, p.last) for p in found] == [
        (dt.date(2027, 7, 5), dt.date(2027, 7, 23)),
        (dt.date(2027, 9, 1), dt.date(2027, 9, 1)),
    ]


def test_every_refusal_names_a_cure_in_both_languages() -> None:
    from planner.domain.problem import Problem

    values = {"value": "x", "choices": "a, b", "title": "y", "count": 2}
    for code in SENTENCES:
        told = {problem_text(load_words(lang), Problem(code, "", values)) for lang in ("de", "en")}
        assert len(told) == 2
        assert all(";" in sentence for sentence in told), code


@pytest.mark.parametrize(
    ("text", "language", "amount"),
    [
        ("1.250 €", "de", 1250), ("€1,250.50", "en", 1250.5), ("EUR 320", "de", 320),
        ("320EUR", "en", 320), ("40", "de", 40), ("12,50", "de", 12.5), ("", "de", None),
        ("$ 40", "en", 40),
    ],
)  # fmt: skip
def test_an_amount_may_carry_its_currency(
    text: str, language: Language, amount: float | None
) -> None:
    assert typed_money(text, language) == amount


@pytest.mark.parametrize("text", ["abc", "EUR", "€", "12 apples"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        typed_money(text, "en")


@pytest.mark.parametrize(
    ("value", "currency", "english", "german"),
    [
        (1250, "EUR", "€1,250", "1.250\u00a0€"),
        (1250.5, "EUR", "€1,250.50", "1.250,50\u00a0€"),
        (40, "CHF", "CHF\u00a040", "40\u00a0CHF"),
        (-3, "USD", "−$3", "−3\u00a0$"),
        (7, "", "7", "7"),
    ],
)
def test_money_is_written_as_the_language_writes_it(
    value: float, currency: str, english: str, german: str
) -> None:
    for language, wanted in (("en", english), ("de", german)):
        words = load_words(language)
        assert words.money(value, currency) == wanted
        if value > 0:  # what is shown can be typed again
            assert typed_money(wanted, words.language) == value
