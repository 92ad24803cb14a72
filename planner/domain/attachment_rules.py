"""What an attachment must hold to make sense."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.attachment import (
    MOST_BYTES,
    NEVER_HOLD,
    Attachment,
    has_unseen,
    is_hash,
    is_link,
    is_media_type,
)
from planner.domain.kinds import KINDS
from planner.domain.problem import Problem


def attachment_problems(r: Attachment) -> Iterator[Problem]:
    """What is wrong with it by itself; whether its record is there is asked of all references."""
    if r.of.kind not in KINDS or r.of.kind in NEVER_HOLD:
        known = ", ".join(kind for kind in KINDS if kind not in NEVER_HOLD)
        yield Problem("attachment.of", "of.kind", {"value": r.of.kind[:60], "known": known})
    if any(sign in r.name for sign in "/\\") or has_unseen(r.name):
        yield Problem("attachment.name", "name")
    if r.media_type and not is_media_type(r.media_type):
        yield Problem("attachment.media_type", "media_type", {"value": r.media_type[:60]})
    yield from _holds(r)


def _holds(r: Attachment) -> Iterator[Problem]:
    """A link or bytes, and what was made of the bytes only beside them."""
    if bool(r.link) == bool(r.content):
        yield Problem("attachment.both" if r.link else "attachment.nothing", "link")
    if r.link and not is_link(r.link):
        yield Problem("attachment.link", "link", {"value": r.link[:60]})
    kept = is_hash(r.content) and 0 < r.size <= MOST_BYTES
    if not kept if r.content else r.size or r.badge:
        yield Problem("attachment.content", "content")
