"""How the timeline is looked at: lanes, order, filters; kept as a saved view. Knows no Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, get_args

from planner.domain.action import ActionStatus
from planner.domain.content import Content
from planner.domain.record import label_of
from planner.domain.saved_view import Grouping, LaneOrder, SavedView
from planner.domain.state import STATES
from planner.services.figures import Figures
from planner.services.matching import fold
from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.ui.models.timeline import Chart
from planner.ui.models.timeline_sieve import EVERYTHING, Narrowed
from planner.ui.models.view_titles import free_title
from planner.ui.wording import state_word, status_word

Choice = tuple[str, str]
"""(value, label)"""
Span = tuple[dt.date, dt.date] | None
"""First and last day that are seen; None: everything is fitted in."""

GROUPING_WORDS: Final[dict[Grouping, str]] = {
    "competency": QT_TRANSLATE_NOOP("Timeline", "Competency"),
    "person": QT_TRANSLATE_NOOP("Timeline", "Person"),
    "development": QT_TRANSLATE_NOOP("Timeline", "Expected development"),
    "team": QT_TRANSLATE_NOOP("Timeline", "Team"),
    "kind": QT_TRANSLATE_NOOP("Timeline", "Kind of action"),
}
SHORT_WORDS: Final[dict[Grouping, str]] = {
    "development": QT_TRANSLATE_NOOP("Timeline", "Development"),
    "kind": QT_TRANSLATE_NOOP("Timeline", "Kind"),
}
"""What is said of them where there is little room."""
ORDER_WORDS: Final[dict[LaneOrder, str]] = {
    "usual": QT_TRANSLATE_NOOP("Timeline", "Usual order"),
    "sow_by": QT_TRANSLATE_NOOP("Timeline", "Sow-by"),
    "head_start": QT_TRANSLATE_NOOP("Timeline", "Head start"),
    "name": QT_TRANSLATE_NOOP("Timeline", "Name"),
}
FILTER_WORDS: Final[dict[str, str]] = {
    "people": QT_TRANSLATE_NOOP("Timeline", "Person"),
    "developments": QT_TRANSLATE_NOOP("Timeline", "Expected development"),
    "states": QT_TRANSLATE_NOOP("Timeline", "State"),
    "statuses": QT_TRANSLATE_NOOP("Timeline", "Status"),
}
"""Field of `Narrowed` → what the filter is called. The team is chosen for the whole window."""


@dataclass(frozen=True, slots=True)
class Showing:
    """What is asked of a chart beside its plan and its team."""

    grouping: Grouping = "competency"
    order: LaneOrder = "usual"
    narrowed: Narrowed = EVERYTHING
    folded: frozenset[str] | None = None
    """Keys of the groups to be folded; None: those that are folded stay so."""

    def turned(self, key: str, value: str, on: bool) -> Showing:
        """One value of a filter more, or less."""
        held = set(getattr(self.narrowed, key))
        (held.add if on else held.discard)(value)
        values: dict[str, Any] = {key: frozenset(held)}
        return replace(self, narrowed=replace(self.narrowed, **values))

    def saying(self, text: str) -> Showing:
        """Other words to look for."""
        return replace(self, narrowed=replace(self.narrowed, text=text))


def chart_of(figures: Figures, showing: Showing, team: str | None, words: Words) -> Chart:
    """The chart of what is asked for."""
    chart = Chart(figures, showing.grouping, team, showing.order, showing.narrowed, words)
    if showing.folded:
        chart.fold_only(showing.folded)
    return chart


# -- filters -----------------------------------------------------------------------------


def choices_of(words: Words, content: Content, key: str) -> Sequence[Choice]:
    """What a filter may be set to, in the order in which it is offered."""
    if key == "states":
        return [(state, state_word(words, state)) for state in STATES]
    if key == "statuses":
        held = [status for status in get_args(ActionStatus) if status != "dropped"]
        return [(status, status_word(words, status)) for status in held]
    found = [(record.id, label_of(record)) for record in content.table(key).values()]
    return sorted(found, key=lambda choice: fold(choice[1]))


def label_in(words: Words, content: Content, key: str, value: str) -> str:
    """What one value of a filter is called; its id where its record is gone."""
    if key in ("states", "statuses"):
        return next(label for each, label in choices_of(words, content, key) if each == value)
    record = content.get(key, value)
    return label_of(record) if record is not None else value


def chips_of(words: Words, content: Content, narrowed: Narrowed) -> list[tuple[str, str, str]]:
    """(filter, value, label) of everything it is narrowed to, by label within a filter."""
    found = []
    for key in FILTER_WORDS:
        own = [(key, value, label_in(words, content, key, value)) for value in
               getattr(narrowed, key)]  # fmt: skip
        found += sorted(own, key=lambda chip: fold(chip[2]))
    return found


# -- saved views -------------------------------------------------------------------------


def showing_of(view: SavedView) -> Showing:
    """What a saved view asks for."""
    narrowed = Narrowed(
        frozenset(view.people),
        frozenset(view.developments),
        frozenset(view.states),
        frozenset(view.statuses),
        view.text,
    )
    return Showing(view.grouping, view.order, narrowed, frozenset(view.folded))


def span_of(view: SavedView) -> Span:
    """The days a saved view shows."""
    return (view.first, view.last) if view.first and view.last else None


def seen_as(
    words: Words, content: Content, showing: Showing, team: str | None, span: Span
) -> dict[str, Any]:
    """What is seen as plain values of a saved view, with a title for it."""
    title = title_for(words, content, showing, team)
    return {"title": title, **values_of(showing, team, span, content)}


def values_of(showing: Showing, team: str | None, span: Span, content: Content) -> dict[str, Any]:
    """What is seen as plain values of a saved view; what is gone meanwhile is left out."""
    narrowed = showing.narrowed
    first, last = span or (None, None)
    return {
        "grouping": showing.grouping,
        "order": showing.order,
        "team": team,
        "people": _known(content, "people", narrowed.people),
        "developments": _known(content, "developments", narrowed.developments),
        "states": [state for state in STATES if state in narrowed.states],
        "statuses": [each for each in get_args(ActionStatus) if each in narrowed.statuses],
        "text": narrowed.text.strip(),
        "folded": sorted(showing.folded or ()),
        "first": first.isoformat() if first else None,
        "last": last.isoformat() if last else None,
    }


def _known(content: Content, kind: str, ids: Iterable[str]) -> list[str]:
    return sorted(id_ for id_ in ids if content.get(kind, id_) is not None)


def title_for(words: Words, content: Content, showing: Showing, team: str | None) -> str:
    """A title for what is seen: "View by Person · Sow-by · Design"; none is there twice."""
    by = words.translate("Timeline", GROUPING_WORDS[showing.grouping])
    parts = [words.translate("Timeline", "View by {what}").format(what=by)]
    if showing.order != "usual":
        parts.append(words.translate("Timeline", ORDER_WORDS[showing.order]))
    if team is not None and team in content.teams:
        parts.append(label_of(content.teams[team]))
    parts += [label for _, _, label in chips_of(words, content, showing.narrowed)]
    if showing.narrowed.text.strip():
        parts.append(words.quoted(showing.narrowed.text.strip()))
    return free_title(parts, (view.title for view in content.saved_views.values()))
