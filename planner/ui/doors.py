"""What the window is given by the program's start: ways to open and make plans.

The window knows neither files nor SQL; it gets functions.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from planner.services.ports import PlanFile

Kind = Literal["empty", "practice", "me"]
"""What a new plan holds: nothing, a whole department, or one person's own way."""


@dataclass(frozen=True, slots=True)
class Doors:
    """`open_plan` may raise `StorageProblem`; `new_plan` never overwrites."""

    open_plan: Callable[[Path], PlanFile]
    new_plan: Callable[[Path, Kind, str], None]
    preload: Callable[[], None]
    """Loads, in any thread, what single edits are written with later."""
    plans: Path
    """The folder new plans are offered in."""
    today: dt.date
