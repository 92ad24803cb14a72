"""A person's own proofs as one page A4: the same page on paper and in the preview."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtGui import QTextDocument

from planner.domain.content import Content
from planner.domain.record import label_of
from planner.services.attachment_words import proof_word
from planner.services.proofs import Done, Held, Proofs
from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.services.works_council_words import off_line
from planner.ui.colours import LIGHT
from planner.ui.printing.one_page import fitted, foot_line, write_page

LONGEST: Final = 160
"""Characters of a title or a piece of evidence."""
_HELD_WIDE: Final = (26, 11, 14, 17, 22, 10)
_DONE_WIDE: Final = (49, 14, 14, 13, 10)
"""Shares of the page in per cent, so that the columns of both tables stand under each other."""

BY: Final = {
    "self": QT_TRANSLATE_NOOP("Proofs", "myself"),
    "manager": QT_TRANSLATE_NOOP("Proofs", "manager"),
    "evidence": QT_TRANSLATE_NOOP("Proofs", "evidence"),
    "learned": QT_TRANSLATE_NOOP("Proofs", "learned, not assessed yet"),
}


def export_proofs(
    content: Content, proofs: Proofs, words: Words, path: Path, *, name: bool = True
) -> None:
    """Write one person's proofs as a PDF of one page, complete or not at all.

    Args:
        name: False leaves the person's name out.

    Raises:
        StorageProblem: the file can't be written.
    """
    title = words.translate("Proofs", "My proofs")
    write_page(lambda: page_of(content, proofs, words, name), title, path)


def page_of(content: Content, proofs: Proofs, words: Words, name: bool) -> QTextDocument:
    """The page; where it would be too long text gets smaller, then the last lines are counted."""

    def fill(page: QTextDocument, most: int | None) -> None:
        page.setHtml(_html(content, proofs, words, name, most))

    return fitted(fill, max(len(proofs.held), len(proofs.done)))


def _html(content: Content, proofs: Proofs, w: Words, name: bool, most: int | None) -> str:
    title = w.translate("Proofs", "My proofs")
    as_of = w.translate("Paper", "as of {day}").format(day=w.day(proofs.on))
    line = " · ".join(part for part in (_short(proofs.name) if name else "", as_of) if part)
    parts = [
        f"<p style='font-size:{{big}}px; margin:0'><b>{escape(title)}</b></p>",
        f"<p style='color:{LIGHT.quiet}; margin:0'>{escape(line)}</p>",
    ]
    if proofs.aim is not None:
        text = w.translate("Proofs", "On the way to: {aim}")
        parts.append(f"<p>{escape(text.format(aim=_short(proofs.aim.title)))}</p>")
    parts += _held(content, proofs.held, w, most)
    parts += _done(proofs.done, w, most)
    # A table swallows the margin of what follows it.
    parts.append(f"<p style='margin:0'>&nbsp;</p><p>{escape(_hours(proofs, w))}</p>")
    parts.append(foot_line(off_line(w, content.plan)))
    return "".join(parts).replace("{big}", "22")


def _held(content: Content, held: Sequence[Held], w: Words, most: int | None) -> list[str]:
    head = [
        w.translate("Proofs", "Competency"),
        w.translate("Proofs", "Level"),
        w.translate("Proofs", "On"),
        w.translate("Proofs", "Said by"),
        w.translate("Proofs", "Evidence"),
        w.translate("Proofs", "Hours"),
    ]
    rows = [
        [
            label_of(content.competencies[each.competency]),
            w.level(content, each.competency, each.level),
            w.day(each.on),
            w.translate("Proofs", BY[each.by]),
            _evidence(each, w),
            w.short(each.hours) if each.hours else "",
        ]
        for each in held
    ]
    title = w.translate("Proofs", "What I can do")
    return _table(w, title, [*zip(head, _HELD_WIDE, strict=True)], rows, most)


def _evidence(held: Held, w: Words) -> str:
    until = ""
    if held.until is not None:
        until = w.translate("Proofs", "valid until {day}").format(day=w.day(held.until))
    attached = _short("; ".join(proof_word(w, each) for each in held.attached))
    return ", ".join(part for part in (_short(held.evidence), attached, until) if part)


def _done(done: Sequence[Done], w: Words, most: int | None) -> list[str]:
    head = [
        w.translate("Proofs", "What I did"),
        w.translate("Proofs", "From"),
        w.translate("Proofs", "To"),
        w.translate("Proofs", "Check"),
        w.translate("Proofs", "Hours"),
    ]
    said = {
        True: w.translate("Proofs", "passed"),
        False: w.translate("Proofs", "not passed"),
        None: "",
    }
    rows = [
        [d.title, w.day(d.start), w.day(d.end), said[d.passed], w.short(d.hours) if d.hours else ""]
        for d in done
    ]
    title = w.translate("Proofs", "What is done")
    return _table(w, title, [*zip(head, _DONE_WIDE, strict=True)], rows, most)


def _table(
    w: Words,
    title: str,
    head: list[tuple[str, int]],
    rows: list[list[str]],
    most: int | None,
) -> list[str]:
    """A table under its title, its head with the columns' widths; nothing without rows."""
    if not rows:
        return []
    shown = rows if most is None else rows[:most]
    made = [f"<p style='margin-bottom:4px; margin-top:22px'><b>{escape(title)}</b></p>"]
    made.append("<table width='100%' cellspacing='0' cellpadding='4'>")
    # In rich text a cell has no line of its own: a ground parts the head from the rows.
    cells = "".join(
        f"<td width='{wide}%' bgcolor='{LIGHT.raised}'>{escape(text)}</td>" for text, wide in head
    )
    made.append(f"<tr>{cells}</tr>")
    for row in shown:
        cells = "".join(f"<td>{escape(_short(text))}</td>" for text in row)
        made.append(f"<tr>{cells}</tr>")
    made.append("</table>")
    if len(shown) < len(rows):
        text = w.translate("Focus", "and {n} more").format(n=len(rows) - len(shown))
        made.append(f"<p>{escape(text)}</p>")
    return made


def _hours(proofs: Proofs, w: Words) -> str:
    if proofs.empty:
        return w.translate(
            "Proofs", "Nothing to show yet: assess a level, or log the first hours learned."
        )
    if proofs.since is None:
        return ""
    one = w.translate("Proofs", "{n} hour learned since {{day}}")
    many = w.translate("Proofs", "{n} hours learned since {{day}}")
    return w.count(proofs.hours, one, many).format(day=w.day(proofs.since))


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= LONGEST else flat[: LONGEST - 1] + "…"
