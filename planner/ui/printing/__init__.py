"""Painting to PDF, SVG and PNG. The command line comes in here and nowhere else."""

from planner.ui.printing.timeline import export_timeline

__all__ = ["export_timeline"]
