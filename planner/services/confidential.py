"""What a signal says in confidence: those who look on read that there is one, not its words; nor
does who is handed a document, unless whoever writes it asks for them.

The one rule of it; what names a signal on screen, finds it or tells what was done to it asks here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from planner.domain.attachment import Attachment
from planner.domain.content import Content
from planner.domain.edit import Change, Title
from planner.domain.signal import Signal
from planner.services.naming import name_of, name_of_record
from planner.services.titles import title_text
from planner.services.wording import Words

SAID: Final = ("text", "quote", "origin", "notes", "name", "link", "badge")
"""Fields that hold the words of a signal, or tell what is attached to one."""
OF_LEVELS_HELD: Final = frozenset({"assessments"})
"""Kinds whose notes speak of levels people hold: not shown while others look on."""
TELLING: Final = frozenset({"assessments", "people"})
"""Kinds whose attachments may tell levels: not shown while others look on."""
_KINDS: Final = ("signals", "attachments")
_NAMING: Final = ("title", "to", "other")
"""Values of an edit's title that name a record."""


def is_confidential(content: Content, record: Any) -> bool:
    """True for a confidential signal, and for what is attached to one."""
    if isinstance(record, Attachment):
        record = content.get(record.of.kind, record.of.id)
    return isinstance(record, Signal) and record.confidential


def not_found(content: Content, kind: str, id_: str) -> bool:
    """True for what a search does not find while others look on: nothing in confidence, and nothing
    that speaks of levels people hold, a proof of one neither.
    """
    record = content.get(kind, id_)
    return kind in OF_LEVELS_HELD or may_prove(record) or is_confidential(content, record)


def may_prove(record: Any) -> bool:
    """True for what is attached to somebody or to an assessment: it may tell a level."""
    return isinstance(record, Attachment) and record.of.kind in TELLING


def confidential_word(words: Words) -> str:
    """What stands in the place of its words."""
    return words.translate("Company", "confidential")


def shown(words: Words, record: Any, in_company: bool) -> Any:
    """A record as those may read it who look on; every other one as it is."""
    if not (in_company and isinstance(record, Signal) and record.confidential):
        return record
    return replace(record, text=confidential_word(words), quote="", origin="", notes="")


def without_confidential(words: Words, content: Content) -> Content:
    """A plan to make documents of: signals and what is attached to them, in confidence, say that
    they are there and no more. All else is shared; the plan itself where nothing is confidential.
    """
    changes = [
        Change(kind, record.id, record, _wordless(words, record), content.place(kind, record.id))
        for kind in _KINDS
        for record in content.table(kind).values()
        if is_confidential(content, record)
    ]
    return content.laid_over(changes) if changes else content


def _wordless(words: Words, record: Any) -> Any:
    if isinstance(record, Attachment):
        return replace(record, name=confidential_word(words), link="", badge=None, notes="")
    return shown(words, record, True)


def shown_name(words: Words, content: Content, kind: str, id_: str, in_company: bool) -> str:
    """The name of a record by its id, as far as those who look on may read it."""
    if in_company and is_confidential(content, content.get(kind, id_)):
        return confidential_word(words)
    return name_of(content, kind, id_)


def shown_title(words: Words, content: Content, title: Title, in_company: bool) -> str:
    """What an edit is called; to those who look on without a confidential name.

    An edit keeps names as they were. One of a signal that goes by it no longer, since it was
    renamed or deleted, may have been confidential, and is not told either.
    """
    if in_company and any(_is_kept(content, title, name) for name in _NAMING):
        title = without_names(words, title)
    return title_text(words, title)


def without_names(words: Words, title: Title) -> Title:
    """The title of an edit with a word for every record it names."""
    word = words.quoted(confidential_word(words))
    named = {name: word for name in _NAMING if name in title.values}
    return replace(title, values={**title.values, **named})


def _is_kept(content: Content, title: Title, name: str) -> bool:
    value = title.values.get(name)
    if not isinstance(value, str):
        return False
    kind = title.values.get("kind")
    if value in _names(content, _KINDS, confidential=True):
        return True
    return kind in _KINDS and value not in _names(content, (kind,), confidential=False)


def _names(content: Content, kinds: tuple[str, ...], *, confidential: bool) -> Iterator[str]:
    for kind in kinds:
        for record in content.table(kind).values():
            if is_confidential(content, record) == confidential:
                yield name_of_record(content, record)
