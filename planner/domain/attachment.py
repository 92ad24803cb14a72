"""Attachments: a file kept in the plan, or a link, that belongs to another record.

The bytes of a file are no part of the record: it names them by their SHA-256, and they lie once
beside all records, however often they are attached. So a plan is read, and an edit kept, without
ever touching them.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final
from urllib.parse import urlsplit

from planner.domain.record import Record, lines, ref_in

MOST_BYTES: Final = 20 * 1024 * 1024
"""What one file may have; a plan is copied whole at every backup."""
SCHEMES: Final = ("https", "http", "file", "mailto")
"""What a link may begin with: the rest runs programs, or hides what it holds."""
NEVER_HOLD: Final = frozenset({"attachments", "plan"})
"""Kinds nothing can be attached to."""

_HASH: Final = re.compile(r"[0-9a-f]{64}\Z")
_MEDIA_TYPE: Final = re.compile(r"[\w.+-]{1,60}/[\w.+-]{1,100}\Z", re.ASCII)
_UNSEEN: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]"
)
"""Controls and what turns the direction of writing: "fdp.exe" must not look like "exe.pdf"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The record something belongs to: its kind by the plural name ("needs"), and its id."""

    kind: str
    id: str = ref_in("kind")


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """What an Open Badge says of itself. Its signature is never checked: that takes a network."""

    name: str
    issuer: str = ""
    recipient: str = ""
    issued_on: dt.date | None = None
    expires_on: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(Record):
    """A file kept in the plan, or a link, with what it belongs to.

    Either `link` holds an address, or `content` the SHA-256 of the bytes and `size` how many
    there are. `badge` is read from the bytes when they are attached. What is marked `made` nobody
    edits, but its words are looked for.
    """

    of: Subject = field(metadata={"cascade": True, "lines": True})
    name: str = ""
    media_type: str = ""
    link: str = ""
    content: str = lines("")
    size: int = lines(0)
    badge: Badge | None = field(default=None, metadata={"made": True})
    on: dt.date | None = None
    notes: str = ""


def hash_of(data: bytes) -> str:
    """The name bytes are kept under."""
    return sha256(data).hexdigest()


def is_hash(text: str) -> bool:
    """True if a text can be the name of kept bytes."""
    return bool(_HASH.match(text))


def is_media_type(text: str) -> bool:
    """True for a media type like "application/pdf"."""
    return bool(_MEDIA_TYPE.match(text))


def without_unseen(text: str) -> str:
    """A text without characters that nobody sees, on one line."""
    return " ".join(_UNSEEN.sub(" ", text).split())


def has_unseen(text: str) -> bool:
    """True if a text holds characters that nobody sees."""
    return bool(_UNSEEN.search(text))


def is_link(text: str) -> bool:
    """True for an address that may be kept: of a page, a file, or somebody's mail."""
    if has_unseen(text) or " " in text or not text.isprintable():
        return False
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    if parts.scheme not in SCHEMES:
        return False
    if parts.scheme == "mailto":
        return "@" in parts.path
    return bool(parts.path.strip("/")) if parts.scheme == "file" else bool(parts.hostname)


def named_contents(attachments: Iterable[Attachment]) -> set[str]:
    """The hashes of the bytes attachments name; a link names none."""
    return {each.content for each in attachments if each.content}
