"""The looks: everything that is read can be read; shapes tell states without colour."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, qGray

from planner.domain.slots import STATES
from planner.services.slot_words import STATE_WORDS
from planner.services.wording import load_words
from planner.ui.colours import (
    DARK,
    LIGHT,
    Colours,
    colours_named,
    contrast,
    sign_pairs,
    text_pairs,
)
from planner.ui.shapes import paint_shape
from planner.ui.sheet import style_sheet
from planner.ui.shell import Shell
from planner.ui.theme import Look


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda c: c.name)
def test_every_text_stands_out_from_its_ground(colours: Colours) -> None:
    for what, ink, ground in text_pairs(colours):
        assert contrast(ink, ground) >= 4.5, what


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda c: c.name)
def test_marks_and_lines_stand_out_too(colours: Colours) -> None:
    for what, mark, ground in sign_pairs(colours):
        assert contrast(mark, ground) >= 3, what


def rules(look: str) -> Iterator[tuple[str, str, str]]:
    """(selector, text colour, ground) of each rule of the style sheet that sets both."""
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", look):
        ink = re.search(r"(?<![-\w])color: (#\w{6})", body)
        ground = re.search(r"(?<![-\w])background(?:-color)?: (#\w{6})", body)
        if ink and ground and ":disabled" not in selector:
            yield " ".join(selector.split()), ink[1], ground[1]


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda c: c.name)
def test_every_rule_of_the_style_sheet_can_be_read(colours: Colours) -> None:
    found = list(rules(style_sheet(colours)))
    assert len(found) > 15
    for selector, ink, ground in found:
        assert contrast(ink, ground) >= 4.5, selector


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=lambda c: c.name)
def test_in_grey_late_still_differs_from_good(colours: Colours) -> None:
    """Grounds of chips turn alike; the shapes and words in them do not rest on colour."""
    for tone in (colours.good, colours.tight, colours.late, colours.other):
        assert contrast(grey(tone.ink), grey(tone.ground)) >= 4.5
    booked, planned, ghost = colours.accent, colours.planned, colours.ghost
    assert contrast(grey(booked), grey(planned)) >= 2
    assert contrast(grey(booked), grey(ghost)) >= 2


def grey(colour: str) -> str:
    """A colour as a printer without colours gives it."""
    level = qGray(QColor(colour).rgb())
    return QColor(level, level, level).name()


def test_no_state_is_told_by_colour_alone(look: Look) -> None:
    """In grey every two chips differ by more than their ground: by their shape."""
    words = {load_words("en").translate("State", STATE_WORDS[state]) for state in STATES}
    assert len(words) == len(STATES)
    assert len({load_words("de").translate("State", STATE_WORDS[s]) for s in STATES}) == len(STATES)


def test_contrast_is_that_of_the_web_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_each_state_has_a_shape_of_its_own_in_black_and_white(look: Look) -> None:
    del look  # painting needs an application
    pictures = set()
    for state in STATES:
        image = QImage(24, 24, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_shape(painter, state, QPointF(12, 12), 16, "#000000")
        painter.end()
        pictures.add(bytes(image.constBits()))
    assert len(pictures) == len(STATES)


def test_a_look_changes_palette_and_tells(look: Look) -> None:
    told: list[str] = []
    look.changed.connect(lambda: told.append(look.colours.name))
    look.choose(colours_named("dark"))
    look.choose(colours_named("light"))
    assert told == ["dark", "light"]


@pytest.mark.parametrize(("kept", "followed"), [("system", True), ("light", False)])
def test_the_window_follows_the_system_while_it_runs(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, kept: str, followed: bool
) -> None:
    shell.wear(kept)
    before = shell.look.colours
    monkeypatch.setattr("planner.ui.wearing.colours_named", lambda _: DARK)
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert (shell.look.colours is DARK) == followed
    assert (shell.look.colours is before) != followed
