from __future__ import annotations

import errno
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from planner import bootstrap
from planner.commands import output
from tests.command_line import Run


def test_a_long_list_of_problems_is_cut(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "MOST_PROBLEMS", 3)
    people = [{"id": str(n), "team": "x"} for n in range(9)]
    source = tmp_path / "many.json"
    source.write_text(json.dumps({"format": "vorlauf-plan/1", "people": people}), encoding="utf-8")
    _, _, err = run("load", source, tmp_path / "x.vorlauf")
    assert len(err.splitlines()) == 4
    assert "6 more" in err


def test_our_own_fault_is_one_sentence_and_a_log(
    run: Run, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("a fault on purpose")

    monkeypatch.setattr("planner.commands.sow.make_figures", fail)
    code, out, err = run("sow", plan)
    assert (code, out) == (1, "")
    assert "Traceback" not in err
    assert len(err.splitlines()) == 1
    log = bootstrap.log_file(bootstrap.folders().log)
    text = log.read_text(encoding="utf-8")
    assert "Traceback of RuntimeError:" in text
    assert "test_output.py:33 fail" in text
    assert "a fault on purpose" not in text  # what a fault says may hold a name


class Full(io.StringIO):
    """A stdout behind which the disk is full."""

    def write(self, _: str) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_behind_stdout_is_said(
    run: Run, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", Full())
    code, _, err = run("dump", plan)
    assert code == 3
    assert "the disk is full" in err
    assert len(err.splitlines()) == 1


def test_a_reader_that_leaves_early_is_no_fault(plan: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "planner", "dump", str(plan)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    assert process.wait(30) in (0, 3)
    assert said == b""
