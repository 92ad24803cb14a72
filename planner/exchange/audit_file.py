"""A proof for an audit as JSON, for programs."""

from __future__ import annotations

import json
from pathlib import Path

from planner.domain.content import Content
from planner.services.audit import Audit
from planner.services.audit_words import audit_rows
from planner.services.whole_file import whole


def audit_json(content: Content, audit: Audit) -> str:
    """The text of it: people with their competencies, in the order of the document."""
    return json.dumps(audit_rows(content, audit), ensure_ascii=False, indent=1) + "\n"


def write_audit_json(content: Content, audit: Audit, out: Path) -> None:
    """Write it, whole or not at all.

    Raises:
        OSError: the file can't be written.
    """
    with whole(out) as part:
        part.write_text(audit_json(content, audit), encoding="utf-8")
