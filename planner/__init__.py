"""Vorlauf: an offline planner that counts back from expected developments to sow-by dates."""

__version__ = "0.1.0"
