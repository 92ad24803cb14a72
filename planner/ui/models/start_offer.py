"""What may be pasted. Imported before a plan is read, so nothing heavy stands here."""

from __future__ import annotations

from planner.services.wording import Words
from planner.ui.models.palette_rows import Line


def understood(w: Words) -> tuple[str, list[Line]]:
    """What may be pasted, while nothing is."""
    lines = (
        w.translate("Start", "A team behind the name, or “Team: Design” above it"),
        w.translate("Start", "A table: names down, competencies across, levels between"),
        w.translate("Start", "Levels as you write them: 0–4, A1–C2, DQR"),
    )
    head = w.translate("Start", "This is understood:")
    return head, [Line(f"· {line}") for line in lines]
