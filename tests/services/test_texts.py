"""All text of a record, and the search through all text of a plan."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.action import Action
from planner.domain.content import Content
from planner.domain.development import Development, Review
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.domain.scale import Level, Scale
from planner.domain.signal import Signal
from planner.services.text_scan import TextScan
from planner.services.text_search import LONGEST, SHOWN, SHOWN_ALONE, Sought, TextSearch, excerpt
from planner.services.texts import folded_text, texts_of

DAY = dt.date(2026, 11, 23)
NOTE = "Started well. The course is in Polish; Mrs Müller-Weiß teaches it! Ends in May."


def plan_with(**records: list[object]) -> Content:
    return Content(Plan(name="Pumps"), records)  # type: ignore[arg-type]


PLAN = plan_with(
    people=[Person(id="m", name="Anna Müller", notes="Reads Polish slowly")],
    signals=[Signal(id="s", text="Partner opens a plant", quote="We hire Polish welders")],
    actions=[Action(id="a", title="Polish B1", start=DAY, end=DAY, notes=NOTE)],
)


def search(content: Content = PLAN) -> TextSearch:
    return TextSearch(content, TextScan(content))


def ids(typed: str, kind: str = "") -> list[str]:
    return [hit.id for hit in search().find(typed, kind).hits]


def test_texts_within_lists_are_texts_of_their_field() -> None:
    scale = Scale(id="x", name="CEFR", levels=(Level(label="B1", behaviour="gets by"),))
    assert list(texts_of(scale)) == [("name", "CEFR"), ("levels", "B1"), ("levels", "gets by")]
    wave = Development(
        id="d", title="Plant", status="watched", reviews=(Review(on=DAY, note="asked Kaya"),)
    )
    assert list(texts_of(wave)) == [("title", "Plant"), ("reviews", "asked Kaya")]


def test_ids_and_chosen_words_are_no_text() -> None:
    person = Person(id="weber", name="Jonas", team="design")
    assert list(texts_of(person)) == [("name", "Jonas")]
    assert "berlin" not in folded_text(Plan(name="P", time_zone="Europe/Berlin"))


def test_every_word_must_stand_in_the_record_but_not_in_one_field() -> None:
    assert ids("anna polish") == ["m"]
    assert ids("anna welders") == []
    assert set(ids("polish")) == {"a", "m", "s"}


@pytest.mark.parametrize("typed", ["Müller", "Mueller", "muller", "MÜLLER", "müll"])
def test_umlauts_are_found_in_each_spelling(typed: str) -> None:
    assert set(ids(typed)) == {"a", "m"}


@pytest.mark.parametrize("typed", ["weiss", "Weiß", "weis"])
def test_sharp_s_is_found_in_each_spelling(typed: str) -> None:
    assert ids(typed) == ["a"]


@pytest.mark.parametrize("typed", ["Polihs", "Pollish", "welderss", "elder"])
def test_slips_and_parts_of_words_are_found(typed: str) -> None:
    assert "s" in ids(typed)


def test_a_name_counts_more_than_a_note() -> None:
    assert ids("polish")[0] == "a"


def test_a_kind_alone() -> None:
    assert ids("polish", "people") == ["m"]
    assert ids("polish", "needs") == []


def test_the_hit_names_its_field_and_marks_the_words_in_their_sentence() -> None:
    hit = search().find("mueller teach").hits[0]
    assert (hit.kind, hit.id, hit.field) == ("actions", "a", "notes")
    assert hit.sentence == "The course is in Polish; Mrs Müller-Weiß teaches it!"
    assert [hit.sentence[a:b] for a, b in hit.spans] == ["Müller", "teaches"]


def test_a_long_sentence_is_cut_around_the_hit() -> None:
    text = "word " * 100 + "needle " + "word " * 100
    shown, spans = excerpt(text, Sought([("needle",)]))
    assert len(shown) <= LONGEST + 4
    assert [shown[a:b] for a, b in spans] == ["needle"]
    assert shown.startswith("… ")
    assert shown.endswith(" …")


@given(st.text("ab .!\n\tüß", max_size=400), st.sampled_from(["a", "ab*", "b*", "uss*"]))
def test_what_is_marked_is_what_was_meant(text: str, meant: str) -> None:
    shown, spans = excerpt(text, Sought([(meant,)]))
    plain = meant.rstrip("*")
    for a, b in spans:
        assert 0 <= a < b <= len(shown)
        assert shown[a:b].replace("ü", "u").replace("ß", "ss").startswith(plain[: b - a])


def test_many_hits_give_each_kind_its_first_ones() -> None:
    people = [Person(id=f"p{n}", name=f"Person {n}", notes="polish") for n in range(400)]
    content = plan_with(people=people, signals=[Signal(id="s", text="polish")])
    found = search(content).find("polish")
    assert found.more
    assert [hit.id for hit in found.hits if hit.kind == "signals"] == ["s"]
    assert sum(hit.kind == "people" for hit in found.hits) == SHOWN
    assert sum(hit.kind == "people" for hit in search(content).find("polish", "people").hits) == (
        SHOWN_ALONE
    )


@pytest.mark.parametrize("typed", ["", "  ", "…!?", '"', "*", "AND", "a OR b NOT c", "=SUM(A1)"])
def test_strange_queries_do_no_harm(typed: str) -> None:
    search().find(typed)
