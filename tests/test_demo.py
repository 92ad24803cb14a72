from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def test_without_a_screen_the_demo_is_a_written_report(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-m", "planner", "demo", str(tmp_path / "report"), "--lang", "en"],
            env={**environment, "XDG_DATA_HOME": str(tmp_path), "HOME": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert str(tmp_path / "report") in done.stdout
    written = {path.name for path in (tmp_path / "report").iterdir()}
    assert written == {"timeline.pdf", "timeline.png", "sow-by.xlsx"}
