"""The quiet line about what is to be sown soon."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from planner import bootstrap
from planner.services.figures import make_figures
from planner.services.samples import make_sample
from planner.services.soon import soon_line, sown_soon
from planner.services.wording import load_words
from tests.ui.started import Start, desk_of, plan, shell_of, start
from tests.ui.windows import TODAY

__all__ = ["plan", "start"]


@pytest.mark.parametrize("lang", ["en", "de"])
def test_what_begins_soon_is_said_without_a_name(lang: str) -> None:
    content = make_sample("practice", lang, TODAY)
    words = load_words(lang)
    every = sorted(s.sow_by for s in make_figures(content, TODAY).slots
                   if s.sow_by and s.state in ("unplanned", "partly", "unstaffed"))  # fmt: skip
    day = every[0] - dt.timedelta(days=14)
    figures = make_figures(content, day)
    assert sown_soon(figures)[0].sow_by == every[0]
    line = soon_line(figures, words)
    assert words.day(every[0]) in line
    assert not [p.name for p in content.people.values() if p.name in line]
    assert soon_line(make_figures(content, day - dt.timedelta(days=1)), words) == ""


def test_it_comes_once_a_day_and_can_be_put_away(
    start: Start, tmp_path: Path, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    soon = dt.date(2026, 12, 10)
    opening = start()
    opening._doors = replace(opening._doors, today=soon)
    opening.reminding._today = soon
    opening.open(plan)
    shell = shell_of(opening)
    assert shell.reminder.isVisible()
    assert shell.reminder.text.text().startswith("To be sown within 14 days: ")
    shell.speak("de")
    assert shell.reminder.text.text().startswith("In den nächsten 14 Tagen zu säen: ")
    shell.reminder.away.click()
    assert not shell.reminder.isVisible()
    opening.open(plan)
    assert not shell.reminder.isVisible()
    other = tmp_path / "Other.vorlauf"
    bootstrap.new_plan(other, make_sample("practice", "en", TODAY))
    opening.open(other)
    assert shell.reminder.isVisible()
    shell.go("timeline")
    shell.reminder.show_button.click()
    assert shell.place == "focus"
    assert not shell.reminder.isVisible()
    opening.reminding._today = soon + dt.timedelta(days=1)
    opening._doors = replace(opening._doors, today=soon + dt.timedelta(days=1))
    opening.open(plan)
    assert shell.reminder.isVisible()


def test_seen_from_another_day_it_is_silent(start: Start, plan: Path) -> None:
    opening = start()
    opening._day = dt.date(2026, 12, 10)
    opening.open(plan)
    assert desk_of(opening).today == dt.date(2026, 12, 10)
    assert not shell_of(opening).reminder.isVisible()
