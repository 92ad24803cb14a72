"""The curve behind a chance."""

from __future__ import annotations

from planner.services.figures import make_figures
from planner.services.ready_curve import ready_curve
from planner.services.samples import make_sample
from tests.read_plan import TODAY


def test_the_curve_rises_and_ends_with_the_actions_that_bring_it() -> None:
    figures = make_figures(make_sample("practice", "en", TODAY), TODAY)
    counts = set()
    for slot in figures.slots:
        points = ready_curve(figures, slot)
        actions = figures.bringing(slot)
        if not points:
            continue
        counts.add(min(len(actions), 2))
        days, shares = zip(*points, strict=True)
        assert list(days) == sorted(days)
        assert list(shares) == sorted(shares)
        assert shares[0] == 0
        assert shares[-1] <= 1
        assert days[0] <= actions[-1].end.toordinal() <= days[-1]
    assert counts == {1, 2}


def test_what_is_held_or_brought_by_nothing_has_none() -> None:
    figures = make_figures(make_sample("practice", "en", TODAY), TODAY)
    for slot in figures.slots:
        if slot.state in ("ready", "unplanned", "unstaffed"):
            assert ready_curve(figures, slot) == ()
