"""Painting to PDF, SVG and PNG. The command line comes in here and nowhere else."""

from planner.ui.paper_wish import Part, Wish
from planner.ui.printing.documents import pages_of
from planner.ui.printing.profiles import export_profiles, whose_profiles
from planner.ui.printing.proofs import export_proofs
from planner.ui.printing.sow_list import export_sow_list
from planner.ui.printing.team import export_team
from planner.ui.printing.timeline import TimelinePages, chart_of, export_timeline
from planner.ui.printing.training import export_training

__all__ = [
    "Part",
    "TimelinePages",
    "Wish",
    "chart_of",
    "export_profiles",
    "export_proofs",
    "export_sow_list",
    "export_team",
    "export_timeline",
    "export_training",
    "pages_of",
    "whose_profiles",
]
