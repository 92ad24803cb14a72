"""The parts of a record's page that are worked in, kind by kind."""

from __future__ import annotations

from typing import NamedTuple

from planner.ui.desk import Desk
from planner.ui.views.inspector_assessments import AssessmentsSection
from planner.ui.views.inspector_attachments import NEVER, AttachmentsSection
from planner.ui.views.inspector_catalogue import BeforeAfterSection, SeatsSection
from planner.ui.views.inspector_expected import ExpectedSection
from planner.ui.views.inspector_file import FileSection
from planner.ui.views.inspector_indicators import IndicatorsSection
from planner.ui.views.inspector_members import MembersSection
from planner.ui.views.inspector_needs import NeedsSection
from planner.ui.views.inspector_parts import Section
from planner.ui.views.inspector_review import DevelopmentReview, GoalReview
from planner.ui.views.inspector_risk import RiskSection
from planner.ui.views.inspector_roles import MissingSection, ProfileLink, RolePeopleSection
from planner.ui.views.inspector_shared import CandidatesSection, SharedSection
from planner.ui.views.inspector_signals import SignalsSection
from planner.ui.views.inspector_stand_ins import AloneSection, SuccessorsSection


class Sections(NamedTuple):
    """What stands above the reasons and the chain, and what below them."""

    above: tuple[Section, ...] = ()
    below: tuple[Section, ...] = ()


def sections_of(desk: Desk, kind: str, id_: str) -> Sections:
    """What can be worked in beside the fields; what is attached comes last of it.

    Where it is what the record lives by (a proof, a draft), it stands above the reasons.
    """
    own = _own_sections(desk, kind, id_)
    if kind in NEVER:
        return own
    attached = AttachmentsSection(desk, kind, id_)
    if kind == "assessments" or (kind == "needs" and not attached.rare):
        return Sections((*own.above, attached), own.below)
    return Sections(own.above, (*own.below, attached))


def _own_sections(desk: Desk, kind: str, id_: str) -> Sections:
    """What only this kind has; nothing for most kinds."""
    if kind == "developments":
        return Sections(
            (ExpectedSection(desk, id_),),
            (
                SignalsSection(desk, id_),
                NeedsSection(desk, kind, id_),
                SharedSection(desk, kind, id_),
                RiskSection(desk, id_),
                IndicatorsSection(desk, id_),
                DevelopmentReview(desk, id_),
            ),
        )
    if kind == "goals":
        return Sections((GoalReview(desk, id_),), (NeedsSection(desk, kind, id_),))
    if kind == "people":
        return Sections(
            (
                ProfileLink(desk, id_),
                AssessmentsSection(desk, kind, id_),
                MissingSection(desk, id_),
            ),
            (AloneSection(desk, id_),),
        )
    if kind == "roles":
        return Sections((RolePeopleSection(desk, id_), SuccessorsSection(desk, id_)))
    if kind == "competencies":
        return Sections(
            (
                AssessmentsSection(desk, kind, id_),
                BeforeAfterSection(desk, id_),
                SharedSection(desk, kind, id_),
            )
        )
    if kind == "offerings":
        return Sections((SeatsSection(desk, id_),))
    if kind == "needs":
        return Sections((CandidatesSection(desk, id_),))
    if kind == "attachments":
        return Sections((FileSection(desk, id_),))
    if kind == "teams":
        return Sections((MembersSection(desk, id_),))
    return Sections()
