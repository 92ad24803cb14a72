"""`python -m tests.benchmarks.peers [--modules DIR] [--actions N] [--pictures DIR]`: the same plan
in other programs.

In one run, each in a window of the same size on a screen of its own, seen from outside: CPU seconds
and memory until the plan stands there and nothing works any more, and CPU time for each step of the
wheel down, as far as there is something below. What is not installed is left out and named. No part
of `make bench`: nobody needs these programs for anything else.

The first DIR is a `node_modules` that holds `vis-timeline` and `dhtmlx-gantt`; both need
`chromium`. GNOME Planner is `planner`, Calligra Plan `calligraplan` (and `dbus-run-session`), the
hand is `xdotool`, the screen `Xvfb`. The pictures show what stood there, before and after the wheel
was turned.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from planner import bootstrap
from planner.domain.content import Content
from tests.benchmarks import instances
from tests.benchmarks.bench import ROOT
from tests.benchmarks.peers import plans
from tests.benchmarks.peers.processes import memory_of, until_rest

WIDE, HIGH, STEPS = 1440, 900, 60
Words = list[str | Path]


@dataclass(frozen=True, slots=True)
class Peer:
    """A program, what it needs, and how it is asked to show a plan that was `made` for it."""

    name: str
    needs: tuple[str, ...]
    make: Callable[[Content, Path], None]
    words: Callable[[Path], Words]
    module: Path | None = None
    ending: str = "html"
    edge: int | None = None
    """Where the list beside its chart ends at first; it is drawn aside where it takes most room."""

    @property
    def missing(self) -> list[str]:
        """What is not here."""
        found = [each for each in self.needs if shutil.which(each) is None]
        return found + ([str(self.module)] if self.module and not self.module.exists() else [])


def peers(modules: Path, home: Path) -> Iterator[Peer]:
    """Vorlauf first, then the others."""

    def browser(page: Path) -> Words:
        profile = f"--user-data-dir={home / page.stem}"
        size = f"--window-size={WIDE},{HIGH}"
        plain = ["--no-sandbox", "--no-first-run", profile, size]
        return ["chromium", *plain, f"--app={page.as_uri()}"]

    vis, gantt = modules / "vis-timeline", modules / "dhtmlx-gantt"
    program = ROOT / ".venv/bin/vorlauf"
    yield Peer("Vorlauf", (), _vorlauf, lambda path: [program, path.with_suffix(".vorlauf")])
    yield Peer(
        "GNOME Planner", ("planner",), plans.gnome_planner, lambda path: ["planner", path],
        ending="planner",
    )  # fmt: skip
    yield Peer(
        "Calligra Plan", ("calligraplan", "dbus-run-session"), plans.calligra_plan,
        lambda path: ["dbus-run-session", "--", "calligraplan", path],
        ending="plan", edge=1036,
    )  # fmt: skip
    yield Peer("the browser alone", ("chromium",), lambda _, path: plans.empty_page(path), browser)
    yield Peer(
        "vis-timeline", ("chromium",), lambda plan, path: plans.vis_timeline(plan, path, modules),
        browser, vis,
    )  # fmt: skip
    yield Peer(
        "DHTMLX Gantt", ("chromium",), lambda plan, path: plans.dhtmlx(plan, path, modules),
        browser, gantt,
    )  # fmt: skip


def _vorlauf(content: Content, path: Path) -> None:
    bootstrap.new_plan(path.with_suffix(".vorlauf"), content)
    settings = path.parent / ".config" / "vorlauf" / "window.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[window]\nplace=timeline\nsize=@Size({WIDE} {HIGH})\n")


def measure(
    peer: Peer, content: Content, folder: Path, screen: str, pictures: Path | None
) -> tuple[float, float, float]:
    """CPU seconds and MB until it rests, then CPU milliseconds for a step of the wheel."""
    path = folder / f"{peer.name.lower().replace(' ', '-')}.{peer.ending}"
    peer.make(content, path)
    own = {**os.environ, "DISPLAY": screen, "HOME": str(folder), "QT_QPA_PLATFORM": "xcb"}
    quiet = subprocess.DEVNULL
    running = subprocess.Popen(
        [str(word) for word in peer.words(path)], env=own, stdout=quiet, stderr=quiet, cwd=folder
    )
    try:
        until_rest(running.pid)
        _fill_screen(own)
        if peer.edge:
            _draw_aside(peer.edge, own)
        shown = until_rest(running.pid)
        held = memory_of(running.pid)
        _picture(screen, pictures, path.stem)
        hand = ["xdotool", "mousemove", str(WIDE // 2), str(HIGH // 2), "click", "--delay", "60"]
        subprocess.run([*hand, "--repeat", str(STEPS), "5"], env=own, check=True)
        scrolled = until_rest(running.pid) - shown
        _picture(screen, pictures, f"{path.stem}-scrolled")
    finally:
        running.terminate()
        running.wait()
    return shown, held, 1000 * scrolled / STEPS


def _fill_screen(own: dict[str, str]) -> None:
    """Every program in a window of the same size; on this screen nobody else sees to that."""
    search = ["xdotool", "search", "--onlyvisible", "--name", "."]
    found = subprocess.run(search, env=own, capture_output=True, text=True, check=False)
    for window in found.stdout.split():
        for words in (
            ["windowmove", window, "0", "0"],
            ["windowsize", window, str(WIDE), str(HIGH)],
        ):
            subprocess.run(["xdotool", *words], env=own, check=False, stderr=subprocess.DEVNULL)


def _draw_aside(edge: int, own: dict[str, str]) -> None:
    """Give the chart the room that ours has."""
    at = ["mousemove", str(edge), str(HIGH // 2), "mousedown", "1", "sleep", "0.2"]
    to = ["mousemove", "600", str(HIGH // 2), "sleep", "0.2", "mousemove", "300", str(HIGH // 2)]
    subprocess.run(["xdotool", *at, *to, "sleep", "0.2", "mouseup", "1"], env=own, check=True)


def _picture(screen: str, pictures: Path | None, name: str) -> None:
    """Keep what stands on the screen: a figure of a plan that is not there means nothing."""
    if pictures is not None:
        from PIL import ImageGrab

        pictures.mkdir(parents=True, exist_ok=True)
        ImageGrab.grab(xdisplay=screen).save(pictures / f"{name}.png")


def main() -> int:
    """Print the table; 2 where there is no screen or no hand."""
    asked = argparse.ArgumentParser(prog="tests.benchmarks.peers")
    asked.add_argument("--modules", type=Path, default=Path("node_modules"))
    asked.add_argument("--actions", type=int, default=10_000)
    asked.add_argument("--pictures", type=Path)
    given = asked.parse_args()
    lost = [each for each in ("Xvfb", "xdotool") if shutil.which(each) is None]
    if lost:
        print(f"Not measured: {', '.join(lost)} is missing.")
        return 2
    content = instances.plan(500, 60, needs=50, assessments=5000, actions=given.actions)
    print(f"{given.actions} actions of 500 people\n{'':20}{'CPU s':>9}{'MB':>9}{'ms a step':>11}")
    with tempfile.TemporaryDirectory(prefix="vorlauf-peers-") as name, _Screen() as screen:
        for peer in peers(given.modules.resolve(), Path(name)):
            if peer.missing:
                print(f"{peer.name:20} left out: {', '.join(peer.missing)} is missing", flush=True)
                continue
            shown, held, step = measure(peer, content, Path(name), screen, given.pictures)
            print(f"{peer.name:20}{shown:9.2f}{held:9.0f}{step:11.1f}", flush=True)
    return 0


class _Screen:
    """A screen nobody looks at; its name within."""

    def __enter__(self) -> str:
        told, tell = os.pipe()
        size = f"{WIDE}x{HIGH}x24"
        words = ["Xvfb", "-displayfd", str(tell), "-screen", "0", size, "-nolisten", "tcp"]
        self._running = subprocess.Popen(words, pass_fds=[tell], stderr=subprocess.DEVNULL)
        os.close(tell)
        with os.fdopen(told) as line:
            return f":{line.readline().strip()}"

    def __exit__(self, *_: object) -> None:
        self._running.terminate()
        self._running.wait()


if __name__ == "__main__":
    sys.exit(main())
