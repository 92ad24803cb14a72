"""What a slot is for, in words, whatever its ids look like."""

from __future__ import annotations

import datetime as dt

from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.need import Need
from planner.domain.people import Person, Requirement, Role
from planner.domain.plan import Plan
from planner.services.figures import make_figures
from planner.services.slot_words import slot_serves
from planner.services.why import why_slot
from planner.services.wording import load_words
from planner.ui.wording import purpose

TODAY = dt.date(2026, 11, 23)


def test_ids_may_hold_colons_and_look_like_a_target_roles() -> None:
    line = Requirement(competency="iso:9001", level=1)
    content = Content(
        Plan(),
        {
            "competencies": [Competency(id="iso:9001", name="ISO 9001")],
            "roles": [Role(id="q:1", name="Auditor", requires=(line,))],
            "people": [Person(id="p", target_role="q:1")],
            "needs": [Need(id="role:mine", competency="iso:9001", level=1, people=("p",))],
        },
    )
    figures, words = make_figures(content, TODAY), load_words("en")
    own, of_role = figures.slots
    assert slot_serves(content, own) == ""
    assert purpose(words, content, own) == ""
    assert slot_serves(content, of_role) == "Auditor"
    assert purpose(words, content, of_role) == "the role Auditor"
    assert "give the need a day" in why_slot(figures, own, words)
    assert "new role is to begin" in why_slot(figures, of_role, words)
