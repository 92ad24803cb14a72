"""What is attached to a record, and which bytes records name."""

from __future__ import annotations

from collections.abc import Iterable

from planner.domain.attachment import Attachment
from planner.domain.content import Content


def attached_to(content: Content, kind: str, id_: str) -> list[Attachment]:
    """What is attached to a record, in the order it came."""
    found = content.attachments.values()
    return [each for each in found if each.of.id == id_ and each.of.kind == kind]


def named_contents(attachments: Iterable[Attachment]) -> set[str]:
    """The hashes of the bytes attachments name; a link names none."""
    return {each.content for each in attachments if each.content}
