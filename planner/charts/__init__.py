"""Ink for statistical charts, one file per chart."""
