"""The timeline from the command line: on which paper, grouped how, through which view."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from planner.domain.content import Content
from planner.domain.problem import refuse
from planner.domain.record import label_of
from planner.domain.saved_view import Grouping, LaneOrder, SavedView
from planner.services.figures import Figures
from planner.services.matching import fold
from planner.services.wording import Words


@dataclass(frozen=True, slots=True)
class OnPaper:
    """How the timeline is wanted; what is left open is as the view says, else as usual."""

    paper: str = "a4"
    pages: int = 1
    part: tuple[dt.date, dt.date] | None = None
    grouping: Grouping | None = None
    order: LaneOrder | None = None
    view: str = ""
    dpi: int = 200
    in_company: bool = False


def write_timeline(
    figures: Figures, words: Words, team: str, wanted: OnPaper, out: Path, format_: str
) -> None:
    """Write it as it is wanted.

    Raises:
        Refused: there is no such view, or it would be too many pages.
        StorageProblem: the file can't be written.
    """
    from planner.ui.printing import Part, Wish, chart_of, export_timeline

    view = view_called(figures.content, wanted.view) if wanted.view else None
    days = wanted.part
    if days is None and view is not None and view.first and view.last:
        days = view.first, view.last
    part = None
    if days is not None:
        part = Part(first=days[0].toordinal(), last=days[1].toordinal() + 1)
    chart = chart_of(
        figures, words, team=team or None, view=view, grouping=wanted.grouping, order=wanted.order
    )
    one = wanted.paper == "sheet"
    wish = Wish(
        paper="a4" if one else wanted.paper,
        across=wanted.pages,
        one=one,
        part=part,
        dpi=wanted.dpi,
        held=not wanted.in_company,
    )
    export_timeline(chart, words, out, format_, wish)


def view_called(content: Content, said: str) -> SavedView:
    """The kept view of a name, or with this id.

    Raises:
        Refused: there is none.
    """
    views = content.saved_views
    if said in views:
        return views[said]
    found = [view for view in views.values() if fold(view.title) == fold(said)]
    if len(found) != 1:
        known = ", ".join(label_of(view) for view in views.values())
        raise refuse("view.unknown" if known else "view.none", value=said[:60], known=known[:300])
    return found[0]
