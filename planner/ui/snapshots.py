"""A plan as it stands now, for a worker to read while edits go on."""

from __future__ import annotations

from planner.domain.content import Content


def snapshot(content: Content) -> Content:
    """The same records in a content of its own: edits go on while a worker reads."""
    kinds: dict[str, list[object]] = {}
    for kind, record in content.everything():
        kinds.setdefault(kind, []).append(record)
    return Content(content.plan, kinds)  # type: ignore[arg-type]
