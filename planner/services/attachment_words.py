"""Sentences about attachments: what can't be attached or opened, and what helps."""

from __future__ import annotations

import datetime as dt
from typing import Final

from planner.domain.attachment import Attachment, Badge
from planner.domain.content import Content
from planner.services.media_types import media_word
from planner.services.wording import QT_TRANSLATE_NOOP, Words

SENTENCES: dict[str, str] = {
    "attachment.of": QT_TRANSLATE_NOOP(
        "Problem", "Nothing can be attached to “{value}”; name the kind as one of {known}."
    ),
    "attachment.name": QT_TRANSLATE_NOOP(
        "Problem", "A name holds no / or \\ and nothing unseen; write the file's name alone."
    ),
    "attachment.media_type": QT_TRANSLATE_NOOP(
        "Problem", "“{value}” is no media type; write one like application/pdf, or leave it empty."
    ),
    "attachment.both": QT_TRANSLATE_NOOP(
        "Problem", "An attachment is a file or a link; leave one out."
    ),
    "attachment.nothing": QT_TRANSLATE_NOOP(
        "Problem", "There is nothing to attach; give a file or a link."
    ),
    "attachment.link": QT_TRANSLATE_NOOP(
        "Problem",
        "“{value}” is no link that can be kept; write one that begins with https://, http://, "
        "file:/// or mailto:.",
    ),
    "attachment.content": QT_TRANSLATE_NOOP(
        "Problem", "The record of this file is not whole; attach the file anew."
    ),
    "attachment.read_off": QT_TRANSLATE_NOOP(
        "Problem", "This follows from the content and is read from there; leave it out."
    ),
    "attachment.base64": QT_TRANSLATE_NOOP(
        "Problem", "The content is no base64; write the bytes of the file that way."
    ),
    "attachment.empty": QT_TRANSLATE_NOOP(
        "Problem", "{name} is empty, so there is nothing to keep; choose another file."
    ),
    "attachment.large": QT_TRANSLATE_NOOP(
        "Problem",
        "{name} has {size} MB, a plan keeps files of up to {limit} MB; make it smaller, or attach "
        "a link to where it lies.",
    ),
    "attachment.folder": QT_TRANSLATE_NOOP(
        "Problem", "{name} is a folder; attach the files in it, or a link to it."
    ),
    "attachment.no_file": QT_TRANSLATE_NOOP(
        "Problem", "{name} is no file that can be kept; attach a link to it."
    ),
    "attachment.gone": QT_TRANSLATE_NOOP(
        "Problem", "{name} is not there any more; look where it was moved to."
    ),
    "attachment.unreadable": QT_TRANSLATE_NOOP(
        "Problem", "{name} can't be read ({cause}); ask for the permission or copy it."
    ),
    "attachment.lost": QT_TRANSLATE_NOOP(
        "Problem",
        "The content of this attachment is damaged; mend the plan with `vorlauf check --repair`, "
        "which looks for it in the copies too.",
    ),
    "attachment.runs": QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” could run as a program, so it is not opened from here; save it with "
        "“Save as …” and look at it there.",
    ),
    "attachment.link_runs": QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” leads to what could run as a program, so it is not opened from here; look at it "
        "in its folder.",
    ),
    "attachment.many": QT_TRANSLATE_NOOP(
        "Problem",
        "{count} files have {size} MB together, {limit} MB go in at once; attach some at a time.",
    ),
    "attachment.only_link": QT_TRANSLATE_NOOP(
        "Problem", "“{name}” is a link: there is nothing to save; open {link}."
    ),
    "attachment.unknown": QT_TRANSLATE_NOOP(
        "Problem", "No attachment has the id “{id}”; `vorlauf attachments` lists them."
    ),
    "attachment.whose": QT_TRANSLATE_NOOP(
        "Problem", "No record has the id “{id}”; name it like needs:{id} or look at its id."
    ),
    "attachment.several": QT_TRANSLATE_NOOP(
        "Problem", "Several records have the id “{id}”; name one as {found}."
    ),
    "attachment.cannot_open": QT_TRANSLATE_NOOP(
        "Problem", "No program was found for “{name}”; save it and open it from there."
    ),
    "health.content": QT_TRANSLATE_NOOP(
        "Problem", "The content of “{name}” is not there any more; have the file mended."
    ),
}
"""Code → sentence, joined with the others in `problem_words`."""

_KB: Final = 1024


def size_word(words: Words, size: int) -> str:
    """ "120 KB", "3.4 MB"."""
    if size < _KB:
        return words.translate("Attachment", "{n} bytes").format(n=size)
    if size < _KB * _KB:
        return f"{words.number(size / _KB, 0)} KB"
    return f"{words.number(size / _KB / _KB, 1)} MB"


def kind_of_file(words: Words, each: Attachment) -> str:
    """What it is: "Open Badge", "PDF", "link"."""
    if each.link:
        return words.translate("Attachment", "link")
    if each.badge is not None:
        return "Open Badge"
    return media_word(words, each.media_type)


def attachment_line(words: Words, each: Attachment) -> str:
    """ "PDF · 120 KB · 23 Nov 2026"."""
    told = short_line(words, each)
    return f"{told} · {words.day(each.on)}" if each.on is not None else told


def short_line(words: Words, each: Attachment) -> str:
    """ "PDF · 120 KB"."""
    told = kind_of_file(words, each)
    plain = each.size and each.badge is None  # of a badge nobody asks how large it is
    return f"{told} · {size_word(words, each.size)}" if plain else told


def unchecked(words: Words) -> str:
    """What is always said of a badge."""
    return words.translate("Attachment", "signature not checked")


def badge_lines(words: Words, badge: Badge) -> list[str]:
    """What a badge says of itself, a line each; the last says that nobody checked it."""
    told = [badge.name]
    if badge.issuer:
        told.append(words.translate("Attachment", "by {issuer}").format(issuer=badge.issuer))
    if badge.recipient:
        text = words.translate("Attachment", "for {recipient}")
        told.append(text.format(recipient=badge.recipient))
    days = badge_days(words, badge)
    return [*told, *([days] if days else []), unchecked(words)]


def badge_days(words: Words, badge: Badge) -> str:
    """ "issued on 3 May 2026, runs out on 3 May 2028"; empty where it says neither."""
    parts = []
    if badge.issued_on is not None:
        text = words.translate("Attachment", "issued on {day}")
        parts.append(text.format(day=words.day(badge.issued_on)))
    if badge.expires_on is not None:
        text = words.translate("Attachment", "runs out on {day}")
        parts.append(text.format(day=words.day(badge.expires_on)))
    return ", ".join(parts)


def proof_word(words: Words, each: Attachment, on: dt.date | None = None) -> str:
    """An attachment in a document: its name, and for a badge what it says and doesn't prove.

    `on`: the day the document speaks of; what came later says when.
    """
    more = []
    if each.badge is not None:
        said = ", ".join(part for part in (each.badge.name, each.badge.issuer) if part)
        more += [f"Open Badge: {said}", unchecked(words)]
    if on is not None and each.on is not None and each.on > on:
        text = words.translate("Attachment", "attached on {day}")
        more.append(text.format(day=words.day(each.on)))
    return f"{each.name} ({'; '.join(more)})" if more else each.name


def attached_words(
    words: Words, content: Content, assessment: str, on: dt.date | None = None
) -> str:
    """What is attached to an assessment, in a document; empty for nothing."""
    found = content.attached_to("assessments", assessment)
    if not found:
        return ""
    one = words.translate("Attachment", "attachment: {names}")
    many = words.translate("Attachment", "attachments: {names}")
    names = "; ".join(proof_word(words, each, on) for each in found)
    return (one if len(found) == 1 else many).format(names=names)
