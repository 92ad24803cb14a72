"""The places of the window. A new place is one more line here and a file under `views`."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.desk import Desk
from planner.ui.place import Place, PlaceView
from planner.ui.tab_words import TABS


def _focus(desk: Desk) -> PlaceView:
    from planner.ui.views.focus import FocusView

    return FocusView(desk)


def _timeline(desk: Desk) -> PlaceView:
    from planner.ui.views.timeline import TimelinePlace

    return TimelinePlace(desk)


def _signals(desk: Desk) -> PlaceView:
    from planner.ui.models import partners, signals
    from planner.ui.views.list_place import ListPlace, Tab, named

    tabs = (
        Tab(signals.LISTING),
        Tab(partners.LISTING),
    )
    return ListPlace(desk, named(TABS["signals"], tabs))


def _developments(desk: Desk) -> PlaceView:
    from planner.ui.models import developments, indicators
    from planner.ui.views.list_place import ListPlace, Tab, named

    tabs = (
        Tab(developments.LISTING),
        Tab(indicators.LISTING),
    )
    return ListPlace(desk, named(TABS["developments"], tabs))


def _needs(desk: Desk) -> PlaceView:
    from planner.ui.exporting import FORMATS, ask_export_from
    from planner.ui.models import risks
    from planner.ui.models.needs import LISTING
    from planner.ui.views.list_place import ListPlace, Tab, named
    from planner.ui.views.map_place import MapPlace
    from planner.ui.views.structures import StructuresBoard

    def needs_map(desk: Desk) -> MapPlace:
        return MapPlace(desk, FORMATS["map"], ask_export_from)

    tabs = (
        Tab(None, make=needs_map, kinds=("needs",)),
        Tab(LISTING),
        Tab(None, make=StructuresBoard),
        Tab(risks.LISTING, page="risks"),
    )
    return ListPlace(desk, named(TABS["needs"], tabs))


def _competencies(desk: Desk) -> PlaceView:
    from planner.ui.matrix_export import ask_matrix_export
    from planner.ui.models import competencies, offerings, people, roles, scales, teams
    from planner.ui.views.list_place import ListPlace, Tab, named
    from planner.ui.views.matrix_place import MatrixPlace
    from planner.ui.views.team_view import TeamPlace

    def team(desk: Desk) -> TeamPlace:
        from planner.ui.team_export import ask_team_export  # paper is for who asks for it

        return TeamPlace(desk, ask_team_export)

    def ask_self_sheets(place: MatrixPlace) -> None:
        from planner.ui.self_sheets import ask_self_sheets as ask  # seldom wanted

        ask(place)

    def matrix(desk: Desk) -> MatrixPlace:
        return MatrixPlace(desk, ask_matrix_export, ask_self_sheets)

    tabs = (
        Tab(None, make=matrix, kinds=("saved_matrices",)),
        Tab(people.LISTING),
        Tab(competencies.LISTING, page="catalogue"),
        Tab(offerings.LISTING),
        Tab(teams.LISTING, page="teams-roles"),
        Tab(roles.LISTING, page="teams-roles"),
        Tab(scales.LISTING, page="scales"),
        Tab(None, make=team, page="team"),
    )
    return ListPlace(desk, named(TABS["competencies"], tabs))


def _ideas(desk: Desk) -> PlaceView:
    from planner.ui.models import criteria, decisions, goals, ideas
    from planner.ui.views.list_place import ListPlace, Tab, named

    tabs = (
        Tab(ideas.LISTING),
        Tab(goals.LISTING),
        Tab(decisions.LISTING),
        Tab(criteria.LISTING),
    )
    return ListPlace(desk, named(TABS["ideas"], tabs))


def _my_path(desk: Desk) -> PlaceView:
    from planner.ui.views.my_path import MyPathView

    def ask_proofs(widget: QWidget, person: str) -> None:
        from planner.ui.proofs_export import ask_proofs_from  # paper is for who asks for it

        ask_proofs_from(widget, person)

    return MyPathView(desk, ask_proofs)


def _reports(desk: Desk) -> PlaceView:
    from planner.ui.exporting import FORMATS, ask_export_from
    from planner.ui.views.reports import ReportsPlace

    return ReportsPlace(desk, FORMATS, ask_export_from)


def _late(desk: Desk) -> int:
    return sum(slot.state == "late" for slot in desk.figures.slots)


PLACES: tuple[Place, ...] = (
    Place(
        "focus",
        QT_TRANSLATE_NOOP("Place", "Focus"),
        "focus",
        "Ctrl+1",
        _focus,
        count=_late,
        alone=True,
    ),
    Place(
        "signals",
        QT_TRANSLATE_NOOP("Place", "Signals"),
        "signals",
        "Ctrl+2",
        _signals,
        joins="signals",
    ),
    Place(
        "developments",
        QT_TRANSLATE_NOOP("Place", "Developments"),
        "developments",
        "Ctrl+3",
        _developments,
    ),
    Place(
        "needs",
        QT_TRANSLATE_NOOP("Place", "Needs"),
        "needs",
        "Ctrl+4",
        _needs,
        as_table=True,
        joins="needs",
    ),
    Place(
        "competencies",
        QT_TRANSLATE_NOOP("Place", "Competencies"),
        "competencies",
        "Ctrl+5",
        _competencies,
        as_table=True,
    ),
    Place(
        "path",
        QT_TRANSLATE_NOOP("Place", "My path"),
        "path",
        "Ctrl+9",
        _my_path,
        as_table=True,
        alone=True,
        together=False,
    ),
    Place(
        "timeline",
        QT_TRANSLATE_NOOP("Place", "Timeline"),
        "timeline",
        "Ctrl+6",
        _timeline,
        zooms=True,
        alone=True,
    ),
    Place(
        "ideas",
        QT_TRANSLATE_NOOP("Place", "Ideas"),
        "ideas",
        "Ctrl+7",
        _ideas,
        joins="ideas goals decisions",
    ),
    Place("reports", QT_TRANSLATE_NOOP("Place", "Reports"), "reports", "Ctrl+8", _reports),
)
"""In the order of the rail. Numbers keep the key of each place as more of them join."""
