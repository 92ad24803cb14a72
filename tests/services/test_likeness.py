"""Names that are almost the plan's: asked for, never decided."""

from __future__ import annotations

import pytest

from planner.domain.content import Content
from planner.domain.people import Person
from planner.domain.plan import Plan
from planner.services.importing import Choices, make_preview
from planner.services.likeness import Likenesses
from planner.services.matching import fold
from planner.services.preview import Candidate, Place

NAMES = ("Elif Kaya", "Jonas Weber", "Anna Weber", "Małgorzata Wiśniewska", "Jürgen Groß")


def people() -> Content:
    return Content(Plan(), {"people": [Person(id=str(i), name=n) for i, n in enumerate(NAMES)]})


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Elif Kaja", ["0"]),
        ("Kaya", ["0"]),
        ("E. Kaya", ["0"]),
        ("Jonas Webber", ["1"]),
        ("Weber, J.", ["1"]),
        ("Weber", ["1", "2"]),
        ("Malgorzata Wisnewska", ["3"]),
        ("Peter Weber", []),
        ("Ada Fremd", []),
        ("", []),
        ("=SUM(A1)", []),
    ],
)
def test_who_may_be_meant(name: str, meant: list[str]) -> None:
    assert Likenesses(people()).to("people", name) == meant


def test_the_answer_is_taken_and_the_plan_keeps_its_spelling() -> None:
    content = people()
    said = Candidate("people", Person(id="x", name="Kaya", hours_per_week=4), Place(2))
    first = make_preview(content, [said], file="f", source="matrix")
    assert [each.may_be for each in first.alike] == [(("0", "Elif Kaya"),)]
    wanted = Choices(same={("people", fold("Kaya")): "0"})
    again = make_preview(content, [said], file="f", source="matrix", choices=wanted)
    assert not again.alike
    [change] = again.changes
    assert (change.id, change.after) == ("0", Person(id="0", name="Elif Kaya", hours_per_week=4))


def test_only_what_is_new_comes_in_if_that_is_wished() -> None:
    content = people()
    known = Candidate("people", Person(id="x", name="Elif Kaya", hours_per_week=4), Place(2))
    new = Candidate("people", Person(id="y", name="Ada Fremd"), Place(3))
    preview = make_preview(
        content, [known, new], file="f", source="matrix", choices=Choices(only_new=True)
    )
    assert dict(preview.counts) == {"new": 1, "changed": 0, "same": 1, "refused": 0}
    assert [change.before for change in preview.changes] == [None]


def test_it_is_told_how_far_and_may_be_stopped() -> None:
    class Enough(Exception):
        pass

    heard: list[float] = []

    def heed(share: float) -> None:
        heard.append(share)
        if share > 0.2:
            raise Enough

    many = [Candidate("people", Person(id=str(i), name=f"P {i}"), Place(i)) for i in range(3000)]
    with pytest.raises(Enough):
        make_preview(Content(Plan()), many, file="f", source="matrix", heed=heed)
    assert heard == sorted(heard)
