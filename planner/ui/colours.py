"""Every colour of the two looks, light and dark, and the contrast between any two.

Every pair of text and ground is listed in `text_pairs`, and a test computes their contrast.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple


class Tone(NamedTuple):
    """Colours of one meaning: `ink` on `ground` for chips, `mark` for shapes and lines."""

    ink: str
    ground: str
    mark: str


class Colours(NamedTuple):
    """All colours of one look, as hex strings."""

    name: str
    window: str
    surface: str
    raised: str
    line: str
    line_soft: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    accent_hover: str
    chosen: str
    on_chosen: str
    field: str
    good: Tone
    tight: Tone
    late: Tone
    other: Tone
    planned: str
    planned_line: str
    on_planned: str
    ghost: str
    ghost_line: str
    wave: str
    wave_ink: str
    due_line: str
    today: str
    on_today: str
    load: str
    away: str

    def tone(self, state: str) -> Tone:
        """The tone of a slot's state; never the only sign of it."""
        if state in ("ready", "ahead"):
            return self.good
        return {"tight": self.tight, "late": self.late}.get(state, self.other)


LIGHT: Final = Colours(
    name="light",
    window="#f5f6f8",
    surface="#ffffff",
    raised="#f2f4f7",
    line="#d8dde4",
    line_soft="#e6e9ee",
    text="#1a1f29",
    quiet="#5c6675",
    accent="#0b5cad",
    on_accent="#ffffff",
    accent_hover="#094c90",
    chosen="#e5eefb",
    on_chosen="#0a4c92",
    field="#f5f6f8",
    good=Tone(ink="#0a5a3f", ground="#d5f0e4", mark="#23795a"),
    tight=Tone(ink="#6b4700", ground="#fcebc8", mark="#b87400"),
    late=Tone(ink="#8c1c18", ground="#fbdbd8", mark="#bb2f26"),
    other=Tone(ink="#434d5c", ground="#e8ebf0", mark="#5c6675"),
    planned="#cfdff5",
    planned_line="#6690cf",
    on_planned="#15386a",
    ghost="#eef0f4",
    ghost_line="#8b95a5",
    wave="#4f86d4",
    wave_ink="#1d4a8c",
    due_line="#123f7d",
    today="#bb2f26",
    on_today="#ffffff",
    load="#6690cf",
    away="#e6e9ee",
)

DARK: Final = Colours(
    name="dark",
    window="#171c24",
    surface="#1c222c",
    raised="#232b37",
    line="#343f4e",
    line_soft="#2a3340",
    text="#e7ebf1",
    quiet="#9eabbc",
    accent="#6ea8f0",
    on_accent="#0d1b2e",
    accent_hover="#8bbaf5",
    chosen="#1d375c",
    on_chosen="#abcdfb",
    field="#232b37",
    good=Tone(ink="#84e3b9", ground="#123e32", mark="#4dc295"),
    tight=Tone(ink="#ffca68", ground="#47340d", mark="#e7a93a"),
    late=Tone(ink="#ffa29a", ground="#4c1d1c", mark="#ef7167"),
    other=Tone(ink="#bcc6d4", ground="#2d3644", mark="#9eabbc"),
    planned="#25456f",
    planned_line="#4f7fbd",
    on_planned="#d3e4fd",
    ghost="#252d39",
    ghost_line="#7d8a9c",
    wave="#5b93df",
    wave_ink="#a9caf8",
    due_line="#8db8f2",
    today="#ef7167",
    on_today="#2a0b09",
    load="#4f83c4",
    away="#2f3947",
)


def text_pairs(c: Colours) -> Iterator[tuple[str, str, str]]:
    """(what it is, text colour, ground) of everything that is read."""
    for ground in ("window", "surface", "raised", "field"):
        yield f"text on {ground}", c.text, getattr(c, ground)
        yield f"quiet on {ground}", c.quiet, getattr(c, ground)
    for name in ("good", "tight", "late", "other"):
        tone: Tone = getattr(c, name)
        yield f"{name} chip", tone.ink, tone.ground
        yield f"{name} words", tone.ink, c.surface
    yield "accent button", c.on_accent, c.accent
    yield "accent button hovered", c.on_accent, c.accent_hover
    yield "chosen", c.on_chosen, c.chosen
    yield "text on chosen", c.text, c.chosen
    yield "quiet on chosen", c.quiet, c.chosen
    yield "accent words", c.accent, c.surface
    yield "booked bar", c.on_accent, c.accent
    yield "planned bar", c.on_planned, c.planned
    yield "ghost", c.text, c.ghost
    yield "wave", c.wave_ink, c.surface
    yield "absent", c.quiet, c.away
    yield "today", c.on_today, c.today
    yield "undo bar", c.surface, c.text
    yield "notice", c.tight.ink, c.tight.ground
    yield "link on the page", c.accent, c.window
    yield "hovered link", c.accent, c.raised


def sign_pairs(c: Colours) -> Iterator[tuple[str, str, str]]:
    """(what it is, its colour, ground) of marks, lines and frames that say something.

    They need less than text: 3 to 1 (WCAG 2.2, 1.4.11).
    """
    for ground in ("window", "surface", "raised", "field", "chosen"):
        yield f"focus on {ground}", c.accent, getattr(c, ground)
    yield "focus around the primary button", c.text, c.surface
    for name in ("good", "tight", "late", "other"):
        tone: Tone = getattr(c, name)
        yield f"{name} mark", tone.mark, c.surface
        yield f"{name} mark on a chosen row", tone.mark, c.chosen
        yield f"{name} shape in its chip", tone.ink, tone.ground
    yield "share of a bar", c.good.mark, c.other.ground
    yield "outline of what is planned", c.planned_line, c.surface
    yield "outline of what is not planned", c.ghost_line, c.surface
    yield "outline of what is too late", c.late.mark, c.surface
    yield "wave", c.wave, c.surface
    yield "due line", c.due_line, c.surface
    yield "today", c.today, c.surface
    yield "load", c.load, c.surface
    yield "edge of an absence", c.ghost_line, c.surface


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1–21 (WCAG 2.2, relative luminance)."""

    def luminance(colour: str) -> float:
        parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
        r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def colours_named(name: str) -> Colours:
    """The colours of "light" or "dark"; for "system" those it asks for, light if it doesn't."""
    if name in ("light", "dark"):
        return DARK if name == "dark" else LIGHT
    from PySide6.QtGui import QGuiApplication

    return DARK if QGuiApplication.styleHints().colorScheme().name == "Dark" else LIGHT


def first_colours(name: str) -> Colours:
    """The same before the first paint, when the palette is still the system's own.

    Asking for the colour scheme loads all of Qt's enums, a tenth of the time until then.
    """
    if name in ("light", "dark"):
        return DARK if name == "dark" else LIGHT
    from PySide6.QtGui import QGuiApplication

    return DARK if QGuiApplication.palette().window().color().lightness() < 128 else LIGHT
