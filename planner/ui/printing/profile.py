"""A person's profile as one page A4: the radar beside what is missing, then the parts below."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import QImage, QPainter, QTextDocument

from planner.domain.content import Content
from planner.domain.record import label_of
from planner.services.profile import Profile
from planner.services.profile_words import Part, profile_line, profile_parts
from planner.services.wording import Words
from planner.services.works_council_words import off_line
from planner.ui.colours import LIGHT
from planner.ui.fonts import paper_font
from planner.ui.models.radar import radar_of
from planner.ui.printing.one_page import fitted, foot_line, write_page
from planner.ui.printing.paper import painting
from planner.ui.widgets.radar import HIGH, WIDE, paint_radar

LONGEST: Final = 160
"""Characters of a cell."""
_SHARP: Final = 4
"""Dots of the radar's picture for each pixel of the page."""
_RADAR: Final = "radar"


def export_profile(
    content: Content,
    profile: Profile,
    words: Words,
    path: Path,
    *,
    levels: bool = True,
    name: bool = True,
) -> None:
    """Write a profile as a PDF of one page, complete or not at all.

    Args:
        levels: False leaves out everything that tells what somebody holds.
        name: False leaves the person's name out.

    Raises:
        StorageProblem: the file can't be written.
    """
    title = words.translate("Profile", "Profile")
    write_page(lambda: profile_page(content, profile, words, levels, name), title, path)


def profile_page(
    content: Content, profile: Profile, words: Words, levels: bool, name: bool
) -> QTextDocument:
    """The page; where it would be too long text gets smaller, then the last lines are counted."""
    parts = profile_parts(words, content, profile, levels)
    shown = levels and bool(profile.axes)
    picture = _picture(content, profile, words) if shown else None

    off = foot_line(off_line(words, content.plan))

    def fill(page: QTextDocument, most: int | None) -> None:
        if picture is not None:
            kind = QTextDocument.ResourceType.ImageResource
            page.addResource(kind.value, QUrl(_RADAR), picture)
        head = _head(content, profile, words, name)
        page.setHtml(head + _body(parts, words, picture is not None, most) + off)

    return fitted(fill, max(len(part.rows) for part in parts))


def _picture(content: Content, profile: Profile, words: Words) -> QImage:
    image = QImage(WIDE * _SHARP, HIGH * _SHARP, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with painting(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.scale(_SHARP, _SHARP)
        radar = radar_of(words, content, profile)
        paint_radar(painter, QRectF(0, 0, WIDE, HIGH), radar, LIGHT, paper_font())
    return image


def _head(content: Content, profile: Profile, w: Words, name: bool) -> str:
    title = w.translate("Profile", "Profile")
    if name:
        title = _short(label_of(profile.person))
    as_of = w.translate("Paper", "as of {day}").format(day=w.day(profile.on))
    line = " · ".join(part for part in (profile_line(w, content, profile), as_of) if part)
    return (
        f"<p style='font-size:22px; margin:0'><b>{escape(title)}</b></p>"
        f"<p style='color:{LIGHT.quiet}; margin:0'>{escape(_short(line))}</p>"
    )


def _body(parts: list[Part], w: Words, radar: bool, most: int | None) -> str:
    """The radar with what is only sentences beside it, the tables below."""
    told = [part for part in parts if not part.rows]
    tables = [part for part in parts if part.rows]
    beside = "".join(_part(part, w, most) for part in told)
    if radar:
        image = f"<img src='{_RADAR}' width='{WIDE}' height='{HIGH}'>"
        beside = (
            "<table width='100%' cellspacing='0' cellpadding='0'><tr>"
            f"<td width='{WIDE}'>{image}</td><td>{beside}</td></tr></table>"
        )
    return beside + "".join(_part(part, w, most) for part in tables)


def _part(part: Part, w: Words, most: int | None) -> str:
    # A table swallows the margin of what follows it: an empty line of its own keeps the distance.
    made = ["<p style='margin:0; font-size:7px'>&nbsp;</p>"]
    made.append(f"<p style='margin-bottom:3px; margin-top:3px'><b>{escape(part.title)}</b></p>")
    made += [f"<p style='margin:0'>{escape(line[:600])}</p>" for line in part.lines]
    if not part.rows:
        return "".join(made)
    shown = part.rows if most is None else part.rows[:most]
    made.append("<table width='100%' cellspacing='0' cellpadding='3'>")
    # In rich text a cell has no line of its own: a ground parts the head from the rows.
    head = "".join(f"<td bgcolor='{LIGHT.raised}'>{escape(text)}</td>" for text in part.head)
    made.append(f"<tr>{head}</tr>")
    for row in shown:
        made.append("<tr>" + "".join(f"<td>{escape(_short(cell))}</td>" for cell in row) + "</tr>")
    made.append("</table>")
    if len(shown) < len(part.rows):
        text = w.translate("Focus", "and {n} more").format(n=len(part.rows) - len(shown))
        made.append(f"<p style='margin:0'>{escape(text)}</p>")
    return "".join(made)


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= LONGEST else flat[: LONGEST - 1] + "…"
