"""What the system says of a file, in the plan's language."""

from __future__ import annotations

import errno
import os

from planner.domain.problem import Problem
from planner.services.disk_causes import cause_text
from planner.services.problem_words import problem_text
from planner.services.wording import load_words


def test_what_a_system_says_is_said_in_the_plans_language() -> None:
    german = load_words("de")
    gone = OSError(errno.ENOENT, os.strerror(errno.ENOENT))
    assert cause_text(german, gone) == "gibt es nicht"
    assert cause_text(load_words("en"), gone) == "it is not there"
    full = OSError(errno.ENOSPC, "In its own words")  # not every system says what Python does
    assert cause_text(load_words("en"), full) == "the disk is full"
    assert cause_text(german, OSError(errno.ENOSPC, "")) == cause_text(german, full)
    assert cause_text(german, OSError("odd")) == "odd"
    values = {"file": "a.vorlauf", "cause": os.strerror(errno.EIO)}
    told = problem_text(german, Problem("disk.failed", "", values))
    assert os.strerror(errno.EIO) not in told
