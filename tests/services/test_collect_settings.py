"""Settings and money of collected plans, and what is said of them."""

from __future__ import annotations

from typing import Any

import pytest

from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.offering import Offering
from planner.domain.plan import Plan
from planner.services.collect_facts import Beside, OtherMoney, Versions
from planner.services.collect_settings import Differs
from planner.services.collect_words import remark_text
from planner.services.wording import load_words
from tests.services.test_collecting import gathered


def test_what_most_plans_say_counts_and_the_others_are_named() -> None:
    plans = [Content(Plan(buffer_weeks=weeks, country=country)) for weeks, country in
             [(4, None), (6, "DE"), (6, None)]]  # fmt: skip
    collected = gathered(*plans)
    assert collected.content.plan.buffer_weeks == 6
    assert collected.content.plan.country == "DE"
    told = [(each.plans, each.names[0]) for each in collected.remarks if isinstance(each, Differs)]
    assert told == [(("A", "C"), "country"), (("A",), "buffer_weeks")]


def test_the_most_careful_settings_about_people_hold() -> None:
    careful = Plan(works_council=True, min_group=8)
    found = gathered(Content(Plan()), Content(careful), Content(Plan())).content.plan
    assert found.works_council
    assert found.min_group == 8


def test_budgets_add_up_by_the_year() -> None:
    year, quarter = Plan(budget=10_000), Plan(budget=2_000, budget_period="quarter")
    found = gathered(Content(year), Content(quarter), Content(Plan())).content.plan
    assert (found.budget, found.budget_period) == (18_000, "year")
    found = gathered(Content(quarter), Content(quarter)).content.plan
    assert (found.budget, found.budget_period) == (4_000, "quarter")


def test_other_money_is_left_out_and_that_is_said() -> None:
    def costs(currency: str, title: str) -> Content:
        return Content(
            Plan(currency=currency, budget=500),
            {
                "competencies": [Competency(id="c", name="Polish")],
                "offerings": [Offering(id="o", title=title, competency="c", cost=300)],
            },
        )

    collected = gathered(costs("EUR", "a"), costs("EUR", "b"), costs("CHF", "c"))
    content = collected.content
    assert [each.cost for each in content.offerings.values()] == [300, 300, None]
    assert content.plan.budget == 1_000
    assert OtherMoney(("C",), "CHF") in collected.remarks


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_remark_is_a_whole_sentence(language: Any) -> None:
    words = load_words(language)
    remarks: list[Any] = [
        OtherMoney(("Nord",), "CHF"),
        Beside("Nord", "competencies", "Polish", "Polish (Nord)"),
        Beside("Nord", "roles", "Head", "Head (Nord)"),
        Versions("Nord", "Süd", 1),
        Versions("Nord", "Süd", 3),
        Versions("", "", 3),
        Differs(("Nord",), ("country", "region"), (None, None), ("DE", "BY")),
        Differs(("Nord",), ("buffer_weeks",), (6,), (1,)),
        Differs(("Nord",), ("step_weeks",), (8,), (16,)),
        Differs(("Nord",), ("assess_months",), (0,), (1,)),
        Differs(("Nord",), ("release_hours",), (40,), (None,)),
        Differs(("Nord",), ("precedence",), (("self", "manager", "evidence"),) * 1,
                (("evidence", "manager", "self"),)),
    ]  # fmt: skip
    for remark in remarks:
        told = remark_text(words, remark)
        assert ("Nord" in told) == (remark != Versions("", "", 3))
        assert told.endswith(".")
        assert not any(each in told for each in ("{", "None"))
