"""Plans that were open lately, the last one first; a missing one stays until others push it out."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from planner.ui.settings import Settings

MOST: Final = 8
_KEY: Final = "plan/recent"


def recent_plans(settings: Settings) -> list[Path]:
    """Paths of plans opened lately; some may be gone."""
    return [Path(line) for line in settings.text(_KEY).split("\n") if line][:MOST]


def forget(settings: Settings, plan: Path) -> None:
    """A plan that was moved is no longer looked for where it was."""
    path = plan.absolute()
    others = [each for each in recent_plans(settings) if each != path]
    settings.keep(_KEY, "\n".join(map(str, others)))


def remember(settings: Settings, plan: Path) -> None:
    """Put a plan that was opened in front."""
    path = plan.absolute()
    others = [each for each in recent_plans(settings) if each != path]
    settings.keep(_KEY, "\n".join(map(str, [path, *others][:MOST])))
