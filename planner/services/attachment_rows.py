"""Attachments as plain values, for programs; never their bytes."""

from __future__ import annotations

from typing import Any

from planner.domain.attachment import Attachment, Badge


def attachment_row(each: Attachment) -> dict[str, Any]:
    """One attachment; the hash says which file it was, to whoever has it."""
    return {
        "id": each.id,
        "of": {"kind": each.of.kind, "id": each.of.id},
        "name": each.name,
        "media_type": each.media_type or None,
        "link": each.link or None,
        "size": each.size or None,
        "sha256": each.content or None,
        "on": each.on.isoformat() if each.on else None,
        "badge": _badge(each.badge) if each.badge is not None else None,
    }


def _badge(badge: Badge) -> dict[str, Any]:
    return {
        "name": badge.name,
        "issuer": badge.issuer or None,
        "recipient": badge.recipient or None,
        "issued_on": badge.issued_on.isoformat() if badge.issued_on else None,
        "expires_on": badge.expires_on.isoformat() if badge.expires_on else None,
        "signature": "not checked",
    }
