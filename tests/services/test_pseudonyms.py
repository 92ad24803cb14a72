"""A plan without names: nobody left, nothing else changed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.domain.assessment import Assessment
from planner.domain.content import Content
from planner.domain.edit import Change
from planner.domain.kept import baseline_of
from planner.domain.kinds import KINDS
from planner.domain.plain import to_plain
from planner.domain.rules import check_content
from planner.services.figures import make_figures
from planner.services.name_scrub import name_scrub
from planner.services.pseudonyms import without_names
from planner.services.samples import make_sample
from planner.services.wording import load_words
from tests.read_plan import TODAY

PEOPLE = [("Anna Berg", "P1"), ("Anna Roth", "P2"), ("Weber, Jonas", "P3"), ("Li Öz-Lang", "P4")]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Anna Berg speaks", "P1 speaks"),
        ("Bergs Kurs, ROTHS Kurs", "P1 Kurs, ROTHS Kurs"),
        ("with BERG and Berg, Anna", "with P1 and P1"),
        ("Anna calls", "somebody calls"),
        ("Jonas Weber / Weber Jonas / Jonas", "P3 / P3 / P3"),
        ("Lang and lang, Langer", "P4 and lang, Langer"),
        ("Oez comes", "P4 comes"),
        ("jonas.weber@firma.de, WEBER JONAS", "P3@firma.de, P3"),
        ("weber and jonas", "weber and jonas"),
        ("nobody here", "nobody here"),
        ("", ""),
    ],
)
def test_names_are_found_however_they_are_mentioned(text: str, shown: str) -> None:
    assert name_scrub(PEOPLE, "somebody")(text) == shown


@pytest.mark.parametrize("language", ["de", "en"])
def test_nobody_is_left_anywhere(language: str) -> None:
    content = make_sample("practice", language, TODAY)
    nameless = without_names(content, load_words(language))
    assert check_content(nameless) == []
    everything = [to_plain(nameless.plan), *(to_plain(r) for _, r in nameless.everything())]
    text = repr(everything)
    for person in content.people.values():
        for part in person.name.split():
            assert f" {part} " not in text
        assert f"'{person.id}'" not in text
    assert "4110" not in text


def test_dates_and_states_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    content = make_sample("practice", "de", TODAY)
    words = load_words("de")
    before = make_figures(content, TODAY).slots
    after = make_figures(without_names(content, words), TODAY).slots
    assert [(s.need, s.due, s.sow_by, s.state) for s in before] == [
        (s.need, s.due, s.sow_by, s.state) for s in after
    ]


def test_numbers_follow_the_needs_not_the_alphabet() -> None:
    nameless = without_names(make_sample("practice", "en", TODAY), load_words("en"))
    assert nameless.needs["n1"].people == ("Person 1", "Person 2")
    assert nameless.people["Person 1"].hours_per_week == 5


def test_nobody_is_named_in_an_id_either() -> None:
    content = make_sample("practice", "en", TODAY)
    own = Assessment(id="weber.PL.2026-11-01", person="weber", competency="PL", level=1, on=TODAY)
    action = replace(content.actions["a13"], id="kurs-jonas", predecessors=())
    need = replace(content.needs["n1"], id="need-of-weber")
    after = replace(content.actions["a13"], id="later", predecessors=("kurs-jonas",))
    with_ids = Content(
        content.plan,
        {
            **{kind: content.table(kind).values() for kind in KINDS},
            "assessments": [own],
            "actions": [action, after],
            "needs": [need],
        },
    )
    kept = baseline_of(with_ids, make_figures(with_ids, TODAY).slots, TODAY, "b", "Then")
    with_ids = with_ids.laid_over([Change("baselines", "b", None, kept, 1)])
    nameless = without_names(with_ids, load_words("en"))
    assert check_content(nameless) == []
    assert list(nameless.assessments) == ["assessments-1"]
    assert list(nameless.actions) == ["actions-1", "later"]
    assert nameless.actions["later"].predecessors == ("actions-1",)
    assert [line.split()[0] for line in nameless.baselines["b"].actions] == ["actions-1", "later"]
    assert not [s for s in nameless.baselines["b"].slots if "weber" in s or "jonas" in s]
    assert make_figures(nameless, TODAY).of_need("needs-1")
