"""Plans of the fixtures as contents, read without the open format's own reader."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

from planner.domain.content import Content
from planner.domain.kinds import KINDS
from planner.domain.plain import from_plain
from planner.domain.plan import Plan

FIXTURES = Path(__file__).parent / "fixtures"
TODAY = dt.date(2026, 11, 23)


def plan_of(plain: dict[str, Any]) -> Content:
    """A content from the open format's keys; assessments are numbered in their order."""
    records = {}
    for kind, record_type in KINDS.items():
        entries = plain.get(kind, [])
        if kind == "assessments":
            entries = [{"id": f"as{i}", **entry} for i, entry in enumerate(entries, 1)]
        records[kind] = [from_plain(record_type, entry, kind) for entry in entries]
    return Content(from_plain(Plan, plain.get("plan", {})), records)


def fixture(name: str) -> Any:
    """A fixture's JSON."""
    return json.loads((FIXTURES / name).read_text("utf-8"))
