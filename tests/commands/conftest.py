"""The fixtures every test of a command stands on."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from planner import bootstrap
from planner.services.samples import make_sample
from tests.command_line import TODAY, plan, run

__all__ = ["plan", "run"]


@pytest.fixture
def practice(tmp_path: Path) -> Path:
    """The practice plan in English as a file."""
    path = tmp_path / "practice.vorlauf"
    bootstrap.new_plan(path, make_sample("practice", "en", dt.date.fromisoformat(TODAY)))
    return path
