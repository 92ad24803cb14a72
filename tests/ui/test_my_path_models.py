"""What *My path* says and shows, without a window."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.domain.content import Content
from planner.services.figures import make_figures
from planner.services.my_path import path_of
from planner.services.samples import make_sample
from planner.services.shift import hours_done, push_of
from planner.services.what_if import try_push
from planner.services.wording import load_words
from planner.ui.models.axis import Axis
from planner.ui.models.my_path_bars import PathBar, axis_of, bars_of
from planner.ui.models.my_path_tables import actions_table, path_table, shown_weeks, weeks_table
from planner.ui.models.my_path_words import (
    facts_line,
    heading,
    levels_line,
    push_line,
    quote_line,
    weeks_line,
)
from planner.ui.models.timeline_blocks import BOOKED, GHOST, LOST, PLANNED
from planner.ui.views.my_path_lane import months_of
from tests.read_plan import TODAY, plan_of


@pytest.fixture(params=["en", "de"])
def lang(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def sample(lang: str) -> Content:
    return make_sample("me", lang, TODAY)


def test_the_headline_and_its_line(lang: str) -> None:
    content, words = sample(lang), load_words(lang)
    path = path_of(make_figures(content, TODAY), "me")
    said = (heading(words, path, "D"), facts_line(words, content, path))
    assert (
        said
        == {
            "en": (
                "Team lead from D",
                (
                    "4 hours a week to learn · 44 weeks left · "
                    "next: Facilitating, begin by 14 Dec 2026"
                ),
            ),
            "de": (
                "Teamleitung ab D",
                (
                    "4 Stunden Lernzeit je Woche · noch 44 Wochen · "
                    "als Nächstes: Moderieren, spätestens am 14.12.2026 beginnen"
                ),
            ),
        }[lang]
    )


def test_levels_are_told_and_hidden_in_company(lang: str) -> None:
    content, words = sample(lang), load_words(lang)
    rows = path_of(make_figures(content, TODAY), "me").rows
    told = [levels_line(words, content, row, False) for row in rows]
    assert told[0] == {"en": "B2, proven", "de": "B2, nachgewiesen"}[lang]
    assert told[1:] == ["0 → 2", "1 → 3", "0 → 2", "0 → 1"]
    hidden = [levels_line(words, content, row, True) for row in rows]
    assert hidden == [f"{'to' if lang == 'en' else 'bis'} {n}" for n in ("B2", "2", "3", "2", "1")]


def bars(content: Content) -> list[list[PathBar]]:
    words = load_words("en")
    rows = path_of(make_figures(content, TODAY), "me").rows
    return [bars_of(words, row, TODAY) for row in rows]


def test_each_row_has_its_bars() -> None:
    english, talks, facilitating, budget, law = bars(sample("en"))
    assert english == []
    assert [(bar.kind, bar.text) for bar in talks] == [
        (BOOKED, "Evening series: leading talks, booked")
    ]
    assert [(bar.kind, bar.sign, bar.text) for bar in facilitating] == [
        (GHOST, True, "sow by 14 Dec 2026")
    ]
    assert dt.date.fromordinal(facilitating[0].start) == dt.date(2026, 12, 14)
    assert [bar.kind for bar in budget] == [PLANNED, GHOST]
    assert [(bar.late, bar.text) for bar in law] == [(True, "ends after 1 Oct 2027")]


def test_bars_that_touch_stand_below_each_other_and_no_way_is_said() -> None:
    content = plan_of(
        {
            "competencies": [{"id": "es"}],
            "people": [{"id": "me"}],
            "needs": [
                {"id": "n", "competency": "es", "level": 4, "people": ["me"], "due": "2026-12-20"}
            ],
            "actions": [
                {"id": f"a{i}", "people": ["me"], "start": "2026-11-01", "end": "2026-12-01",
                 "effects": [{"competency": "es", "to": 1}]}
                for i in range(5)
            ],
        }
    )  # fmt: skip
    (found,) = bars(content)
    assert [bar.row for bar in found] == [0, 1, 2, 2, 2, 2]
    assert found[-1].kind == LOST
    assert "no way" in found[-1].text or "had to be sown" in found[-1].text


def test_the_axis_holds_everything() -> None:
    content = sample("en")
    path, lanes = path_of(make_figures(content, TODAY), "me"), bars(content)
    axis = axis_of(path, lanes, TODAY)
    days = [day for own in lanes for bar in own for day in (bar.start, bar.end)]
    assert axis.first < TODAY.toordinal()
    assert axis.first <= min(days) <= max(days) < axis.last


@pytest.mark.parametrize("wide", [0, 1, 80, 300, 600, 2000])
@pytest.mark.parametrize("days", [30, 400, 4000, 60_000])
def test_the_labels_of_months_have_room(wide: int, days: int) -> None:
    first = TODAY.toordinal()
    found = list(months_of(Axis(first, first + days), wide))
    assert all(day.day == 1 for day in found)
    assert len(found) <= max(wide / 85 + 1, 1)


def test_tables_say_the_same_as_the_picture(lang: str) -> None:
    content, words = sample(lang), load_words(lang)
    figures = make_figures(content, TODAY)
    path, done = path_of(figures, "me"), hours_done(content, "me")
    head, rows = path_table(words, content, path, TODAY, False)
    assert [len(row) for row in rows] == [len(head)] * 5
    assert rows[2][3] == words.day(dt.date(2026, 12, 14))
    assert words.day(dt.date(2027, 1, 14)) in rows[1][2]
    assert "B2" in rows[0][1]
    _, hidden = path_table(words, content, path, TODAY, True)
    assert "→" not in "".join(row[1] for row in hidden)
    head, rows = weeks_table(words, done)
    assert len(rows) == len(done.weeks)
    head, rows = actions_table(words, content, done)
    assert [row[0] for row in rows] == [content.actions[a].title for a in ("a2", "a1", "a3")]


def test_hours_in_one_line(lang: str) -> None:
    content, words = sample(lang), load_words(lang)
    line = weeks_line(words, hours_done(content, "me"), dt.date(2027, 2, 3))
    assert (
        line
        == {
            "en": "This week 0 of 4.4 hours · 0 of 98 hours in all",
            "de": "Diese Woche 0 von 4,4 Stunden · insgesamt 0 von 98 Stunden",
        }[lang]
    )


def test_the_weeks_around_today_are_shown() -> None:
    done = hours_done(sample("en"), "me")
    for today in (TODAY, dt.date(2027, 5, 5), dt.date(2030, 1, 1)):
        shown = shown_weeks(done, today, 10)
        assert len(shown) == 10
    assert shown_weeks(done, dt.date(2027, 5, 5), 9)[3].monday == dt.date(2027, 5, 3)


def test_a_push_is_said_beforehand() -> None:
    content, words = sample("en"), load_words("en")
    figures = make_figures(content, TODAY)
    before = [row.slot for row in path_of(figures, "me").rows]
    push = push_of(content, "me", TODAY)
    line = push_line(words, push, before, try_push(figures, before, push, 3), content)
    assert line.startswith("1 learning step moves; Evening series: leading talks, Labour law")
    assert "no longer" not in line
    line = push_line(words, push, before, try_push(figures, before, push, 40), content)
    assert line.endswith("then no longer in time: Budgeting.")


def test_what_was_said_stands_in_quotation_marks() -> None:
    said, who = quote_line(load_words("de"), sample("de"), "s1")
    assert said == "„In zwei Jahren führt hier jemand, der die Versuche kennt.“"
    assert who == "Tom · 03.11.2026"
