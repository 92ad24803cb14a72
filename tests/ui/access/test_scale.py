"""At 200 %, and where the system's letters are large: nothing is cut on any screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from planner.services.resources import resource

ROOT = resource("help").parent.parent
SCALES = {"200 %": ({"QT_SCALE_FACTOR": "2"}, 2), "large letters": ({"QT_FONT_DPI": "144"}, 1.5)}
"""What is set, and the scale Qt makes of it."""


@pytest.mark.parametrize("scale", SCALES)
def test_no_screen_is_cut_at_a_large_scale(scale: str) -> None:
    asked = [sys.executable, "-m", "tests.ui.access.scaled"]
    wished, made = SCALES[scale]
    env = {**os.environ, **wished}
    told = subprocess.run(asked, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr[-2000:]
    seen = json.loads(told.stdout)
    assert seen["scale"] == made
    assert seen["screens"] > 60
    lines = [f"{fault}\n    on {', '.join(on[:4])}" for fault, on in seen["faults"].items()]
    assert not lines, f"{len(lines)} faults\n" + "\n".join(lines)
