"""Plans of a day, kept to be compared with."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from planner.domain.baseline import Baseline
from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.domain.kept import baseline_of
from planner.domain.problem import refuse
from planner.domain.record import label_of
from planner.domain.slots import Slot
from planner.services.editing import Unit, write
from planner.services.figures import make_figures
from planner.services.ports import Store


def keep_baseline(store: Store, title: str = "", *, today: date) -> Edit | None:
    """Keep the plan of today, to see later what slipped; without a title it gets the day's."""
    return keep_plan(store, make_figures(store.content, today).slots, title, today)


def keep_plan(store: Store, slots: Sequence[Slot], title: str, today: date) -> Edit | None:
    """The same where the slots of today are known already."""
    content = store.content
    named = " ".join(title.split()) or free_title(content, today.isoformat())
    id_ = Unit(content).new_id("baselines")
    with write(store, "keep_baseline", title=named) as unit:
        unit.put("baselines", baseline_of(content, slots, today, id_, named))
    return unit.edit


def free_title(content: Content, wished: str) -> str:
    """A title no kept plan has yet: a second one of a day is counted."""
    taken = {label_of(baseline) for baseline in content.baselines.values()}
    count, title = 1, wished
    while title in taken:
        count += 1
        title = f"{wished} ({count})"
    return title


def newest_baseline(content: Content) -> Baseline | None:
    """The plan kept last: of the newest day the one entered last."""
    newest: Baseline | None = None
    for baseline in content.baselines.values():
        if newest is None or baseline.on >= newest.on:
            newest = baseline
    return newest


def baseline_named(content: Content, name: str | None) -> Baseline:
    """A kept plan by its id or title; without a name the newest.

    Raises:
        Refused: there is none, or none of that name.
    """
    newest = newest_baseline(content)
    if newest is None:
        raise refuse("baseline.none", "baseline")
    if name is None:
        return newest
    found = content.baselines.get(name)
    named = [each for each in content.baselines.values() if label_of(each) == name]
    if found is None and not named:
        known = ", ".join(label_of(each) for each in content.baselines.values())
        raise refuse("baseline.unknown", "baseline", name=name[:60], known=known)
    return found or named[-1]
