"""Attaching files and links to records, and what is known of what is attached."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final
from urllib.parse import unquote, urlsplit

from planner.domain.attachment import (
    MOST_BYTES,
    Attachment,
    Subject,
    hash_of,
    is_link,
    without_unseen,
)
from planner.domain.edit import Edit
from planner.domain.kinds import KINDS
from planner.domain.problem import Refused, refuse
from planner.services.editing import Unit, write
from planner.services.media_types import media_type_of
from planner.services.naming import name_of, name_of_record
from planner.services.open_badge import badge_of
from planner.services.ports import Store

LONGEST_NAME: Final = 200
"""Characters of a name taken from a file; the end of it stays."""


@dataclass(frozen=True, slots=True)
class Given:
    """A file or a link to be attached. A file has `data`, a link has `link`."""

    name: str
    data: bytes = b""
    link: str = ""
    media_type: str = ""


def given_file(name: str, data: bytes, media_type: str = "") -> Given:
    """A file by its name and its bytes.

    Raises:
        Refused: it is empty or too large.
    """
    shown = plain_name(name)
    if not data:
        raise refuse("attachment.empty", "content", name=shown)
    if len(data) > MOST_BYTES:
        raise too_large(shown, len(data))
    return Given(shown, data, media_type=media_type or media_type_of(shown))


def given_link(link: str, name: str = "") -> Given:
    """A link, named by its end where nobody names it otherwise.

    Raises:
        Refused: it is no address, or one that would run something.
    """
    link = link.strip()
    if not is_link(link):
        raise refuse("attachment.link", "link", value=link[:60])
    return Given(plain_name(name or _end_of(link)), link=link)


def too_large(name: str, size: int) -> Refused:
    """Why a file of so many bytes is not taken."""
    limit = MOST_BYTES // 2**20
    return refuse("attachment.large", "content", name=name, size=-(-size // 2**20), limit=limit)


def plain_name(name: str) -> str:
    """The last part of a name without what nobody sees; never longer than a line."""
    last = re.split(r"[/\\]", name.rstrip("/\\"))[-1]
    shown = without_unseen(last)
    if shown.strip(". ") == "":
        return ""
    if len(shown) <= LONGEST_NAME:
        return shown
    return f"{shown[: LONGEST_NAME - 21]}…{shown[-20:]}"


def _end_of(link: str) -> str:
    parts = urlsplit(link)
    if parts.scheme == "mailto":
        return unquote(parts.path)
    return unquote(parts.path).rstrip("/").rpartition("/")[2] or (parts.hostname or "")


def attach(
    store: Store, kind: str, id_: str, given: Sequence[Given], *, today: date
) -> Edit | None:
    """Attach files and links to one record: one step, all of them or none.

    Raises:
        Refused: there is no such record, or one of them breaks a rule.
    """
    record = store.content.get(kind, id_)
    if record is None:
        raise refuse("id.unknown", "of.id", kind=kind, id=id_)
    to = name_of_record(store.content, record)
    code = "attach" if len(given) == 1 else "attach_many"
    title = given[0].name if given else ""
    with write(store, code, title=title, to=to, count=len(given)) as unit:
        put_given(unit, kind, id_, given, today)
    return unit.edit


def put_given(unit: Unit, kind: str, id_: str, given: Sequence[Given], today: date) -> None:
    """Attach within a wish that does more."""
    for each in given:
        made = made_of(each, Subject(kind=kind, id=id_), unit.new_id("attachments"))
        if each.data:
            unit.keep(each.data)
        unit.put("attachments", replace(made, on=today))


def made_of(given: Given, of: Subject, id_: str) -> Attachment:
    """The record of what was given, without a day."""
    if given.link:
        return Attachment(
            id=id_, of=of, name=given.name, link=given.link, media_type=given.media_type
        )
    return Attachment(
        id=id_,
        of=of,
        name=given.name or id_,
        media_type=given.media_type,
        content=hash_of(given.data),
        size=len(given.data),
        badge=badge_of(given.data),
    )


def add_attachment(
    store: Store,
    of: Subject,
    name: str = "",
    link: str = "",
    content: str = "",
    media_type: str = "",
    on: date | None = None,
    notes: str = "",
    id: str | None = None,  # noqa: A002 - the open format's key
    *,
    today: date,
) -> Edit | None:
    """Attach a link, or a file whose bytes are given as base64, to a record.

    Raises:
        Refused: neither or both are given, or a rule is broken.
    """
    if bool(link) == bool(content):
        raise refuse("attachment.both" if link else "attachment.nothing", "link")
    given = given_link(link, name) if link else given_file(name, bytes_of(content), media_type)
    unit = Unit(store.content)
    if id is not None and store.content.get("attachments", id) is not None:
        raise refuse("id.taken", "id", kind="attachments", id=id)
    made = made_of(given, of, id or unit.new_id("attachments"))
    made = replace(made, name=name or made.name, on=on or today, notes=notes)
    made = replace(made, media_type=media_type or made.media_type)
    to = name_of(store.content, of.kind, of.id) if of.kind in KINDS else of.id
    with write(store, "attach", title=made.name, to=to) as writing:
        if given.data:
            writing.keep(given.data)
        writing.put("attachments", made)
    return writing.edit


def bytes_of(text: str) -> bytes:
    """The bytes of a base64 text.

    Raises:
        Refused: it is none.
    """
    try:
        return base64.b64decode(text.encode("ascii"), validate=True)
    except (UnicodeEncodeError, binascii.Error):
        raise refuse("attachment.base64", "content") from None
