"""What a program and all it starts take, seen from outside, until it comes to rest."""

from __future__ import annotations

import os
import time
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")
REST, IDLE, MOST = 4.0, 0.02, 240.0
"""Seconds that count as rest, the share of a processor below which it rests, the most to wait."""


def tree(root: int) -> list[int]:
    """A process and everything that came from it."""
    parents: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            fields = _fields(int(entry.name))
            if fields:
                parents.setdefault(int(fields[1]), []).append(int(entry.name))
    found = [root]
    for each in found:
        found += parents.get(each, ())
    return found


def _fields(process: int) -> list[str]:
    """What /proc tells of a process behind its name; empty if it is gone."""
    try:
        told = Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return []
    return told.rpartition(")")[2].split()


def cpu_of(root: int) -> float:
    """CPU seconds up to now, those of children that ended included."""
    ticks = 0
    for process in tree(root):
        fields = _fields(process)
        if fields:
            ticks += sum(map(int, fields[11:15] if process == root else fields[11:13]))
    return ticks / TICK


def memory_of(root: int) -> float:
    """MB held now; what several processes share is counted once."""
    total = 0
    for process in tree(root):
        try:
            told = Path(f"/proc/{process}/smaps_rollup").read_text()
        except OSError:
            continue
        total += next(int(line.split()[1]) for line in told.splitlines() if line[:4] == "Pss:")
    return total / 1024


def until_rest(root: int) -> float:
    """Wait until it hardly works any more; returns its CPU seconds up to then."""
    begun = time.monotonic()
    marks = [(begun, cpu_of(root))]
    while time.monotonic() - begun < MOST:
        time.sleep(0.25)
        marks.append((time.monotonic(), cpu_of(root)))
        now, spent = marks[-1]
        before = [each for each in marks if now - each[0] >= REST]
        if before and spent - before[-1][1] < IDLE * (now - before[-1][0]):
            return spent
    return marks[-1][1]
