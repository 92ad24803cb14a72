"""What the window is given by the program's start: ways to open and make plans.

The window knows neither files nor SQL; it gets functions.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from planner.domain.content import Content
    from planner.services.ports import Backup, PlanFile

Kind = Literal["empty", "practice", "me"]
"""What a new plan holds: nothing, a whole department, or one person's own way."""


Counts = tuple[int, int]
"""People and assessments in a copy of a plan."""


@dataclass(frozen=True, slots=True)
class Doors:
    """`open_plan` and `restore` may raise `StorageProblem`; `new_plan` never overwrites."""

    open_plan: Callable[[Path], PlanFile]
    new_plan: Callable[[Path, Kind, str], None]
    make_plan: Callable[[Path, Content], None]
    """Makes a plan file that holds what was put together; never overwrites."""
    preload: Callable[[], None]
    """Loads, in any thread, what single edits are written with later."""
    backups: Callable[[Path], Sequence[Backup]]
    """The copies of a plan, newest first."""
    restore: Callable[[Path, int], Path | None]
    """Puts a copy in the plan's place; returns where the plan was moved to."""
    counts: Callable[[Backup], Counts | None]
    """What a copy holds; None where it can't be read."""
    copy: Callable[[Path, Path], None]
    """Makes a whole copy of a plan, which may be open."""
    move: Callable[[Path, Path], None]
    """Moves a closed plan with its copies; until it is there the old one stays."""
    report: Callable[[Path | None], str]
    """Versions, counts and the end of the log; no name, no title, no text."""
    load: Callable[[Path, Path], None]
    """Makes a plan file of a file of the open format; may raise `Refused` too."""
    look: Callable[[Path], Content]
    """What a plan holds, of whatever version; nothing of it is changed or locked."""
    plans: Path
    """The folder new plans are offered in."""
    today: dt.date
