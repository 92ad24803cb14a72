"""Which documents come in pages, and how each is laid out."""

from __future__ import annotations

import datetime as dt

from planner.domain.record import label_of
from planner.services.figures import Figures
from planner.services.team_view import team_view
from planner.services.team_words import team_paper
from planner.services.wording import Words
from planner.ui.models.timeline import Chart
from planner.ui.pages import Pages, Report
from planner.ui.paper_wish import Wish
from planner.ui.printing.map import map_pages
from planner.ui.printing.sow_list import SowPages
from planner.ui.printing.table_pages import TablePages
from planner.ui.printing.timeline import TimelinePages


def pages_of(
    document: str,
    figures: Figures,
    words: Words,
    team: str | None,
    report: Report,
    *,
    in_company: bool = False,
    on: dt.date | None = None,
    development: str = "",
) -> Pages:
    """The pages of "sow", "timeline", "map" or "team", of one team or of all; in company without
    levels held. `on` and `development`: what the team is looked at for, else today and all."""
    if document == "map":
        return map_pages(figures, words, team=team)
    if document == "team":
        view = team_view(figures, team, on or figures.today, development or None)
        paper = team_paper(figures.content, view, words, in_company=in_company)
        return TablePages(paper, words, label_of(figures.content.plan), report)
    if document == "timeline":
        wish = Wish(held=not in_company)
        return TimelinePages(Chart(figures, team=team), words, wish, report)
    return SowPages(figures, words, team, report, in_company=in_company)
