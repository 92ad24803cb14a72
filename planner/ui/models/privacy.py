"""The page for a works council: what is kept about people, why, how long, who sees it. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from planner.domain.content import Content
from planner.domain.record import label_of
from planner.services.paper_table import Paper, Table
from planner.services.purposes import PURPOSES, Kept, Purpose, Seen
from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.services.works_council_words import FEATURE_WORDS, off_line
from planner.ui.models.fields import fields_of
from planner.ui.models.kind_words import kind_word

_KEPT: Final[Mapping[Kept, str]] = {
    "person": QT_TRANSLATE_NOOP("Privacy", "until the person is deleted"),
    "entry": QT_TRANSLATE_NOOP("Privacy", "until the entry is deleted"),
    "value": QT_TRANSLATE_NOOP("Privacy", "until it is changed, or the entry deleted"),
}
_SEEN: Final[Mapping[Seen, str]] = {
    "all": QT_TRANSLATE_NOOP("Privacy", "who opens the plan"),
    "company": QT_TRANSLATE_NOOP("Privacy", "who opens the plan; hidden in company (F9)"),
    "named": QT_TRANSLATE_NOOP("Privacy", "who opens the plan; not in documents without names"),
}
_KINDS: Final[Mapping[str, str]] = {
    "actions": QT_TRANSLATE_NOOP("Privacy", "Learned by the day it was kept"),
    "structures": QT_TRANSLATE_NOOP("Privacy", "Structures on that day"),
    "slots": QT_TRANSLATE_NOOP("Privacy", "How needs stood on that day"),
    "of": QT_TRANSLATE_NOOP("Privacy", "What it belongs to"),
    "content": QT_TRANSLATE_NOOP("Privacy", "The file itself"),
    "badge": QT_TRANSLATE_NOOP("Privacy", "What a badge says"),
    "folded": QT_TRANSLATE_NOOP("Privacy", "What is folded"),
}
"""Fields nobody edits, and what they are called here."""


def privacy_paper(content: Content, words: Words) -> Paper:
    """The document: one table, a row for the fields of a kind that serve the same purpose."""
    w = words
    heads = (
        w.translate("Privacy", "Entry"),
        w.translate("Privacy", "Fields"),
        w.translate("Privacy", "What for"),
        w.translate("Privacy", "Kept"),
        w.translate("Privacy", "Seen by"),
        w.translate("Privacy", "In the works-council profile"),
    )
    rows = [_row(w, kind, purpose) for kind, purposes in PURPOSES.items() for purpose in purposes]
    title = w.translate("Privacy", "Fields that concern people")
    table = Table(title, heads, (12, 26, 30, 18, 20, 18), tuple(rows))
    head = w.translate("Privacy", "What is kept about people, and what for")
    foot = off_line(w, content.plan)
    return Paper(head, label_of(content.plan), _notes(content, w), (table,), foot)


def _notes(content: Content, w: Words) -> tuple[str, ...]:
    on = content.plan.works_council
    least = content.plan.min_group
    return (
        w.translate(
            "Privacy",
            "Everything lies in one file on this machine; nothing is sent anywhere. Reasons for "
            "absences, marks and rankings have no field. People stand by the alphabet.",
        ),
        w.translate(
            "Privacy",
            "The journal in the plan keeps what was there before, also what was deleted, so that "
            "it can be taken back. Copies are kept of 12 days, 10 weeks and 9 months.",
        ),
        w.translate("Privacy", "Figures of a team are shown from {n} people on.").format(n=least),
        w.translate("Privacy", "The works-council profile is on.")
        if on
        else w.translate("Privacy", "The works-council profile is off."),
    )


def _row(w: Words, kind: str, purpose: Purpose) -> tuple[str, ...]:
    told = w.translate("Privacy", "Plan") if kind == "plan" else kind_word(w, kind)
    return (
        told,
        ", ".join(label for name in purpose.fields if (label := _label(w, kind, name))),
        w.translate("Privacy", purpose.what_for),
        w.translate("Privacy", _KEPT[purpose.kept]),
        w.translate("Privacy", _SEEN[purpose.seen]),
        _off(w, purpose),
    )


def _off(w: Words, purpose: Purpose) -> str:
    if purpose.off is None:
        return w.translate("Privacy", "shown")
    what = w.translate("Council", FEATURE_WORDS[purpose.off])
    return w.translate("Privacy", "not shown: {what}").format(what=what)


def _label(w: Words, kind: str, name: str) -> str:
    if name == "id":
        return w.translate("Privacy", "an id of its own")
    labels = {field.name: field.label for field in fields_of(kind).all()}
    if name in labels:
        return w.translate("Field", labels[name])
    return w.translate("Privacy", _KINDS[name])
