"""What an Open Badge says of itself: 2.0 assertions, 3.0 credentials and the records of a CLR.

Only read, never proved: a signature can be checked by nobody who is offline, and who shows the
badge is told so. Whatever is no badge, or is made to do harm, is an ordinary file.
"""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from planner.domain.attachment import Badge, without_unseen
from planner.domain.plain import FIRST_YEAR, LAST_YEAR

MOST_BYTES: Final = 2 * 1024 * 1024
"""A larger file is no badge; real ones have some thousand bytes, with a picture some hundred."""
LONGEST: Final = 200
"""Characters of a name that are kept."""

_COMPACT: Final = re.compile(rb"\s*[\w-]{8,}\.([\w-]{16,})\.[\w-]+\s*\Z")
"""A signed credential as JSON Web Token: head, body and signature."""
_CREDENTIALS: Final = frozenset({"OpenBadgeCredential", "AchievementCredential"})
_RECORDS: Final = frozenset({"ClrCredential", "Clr"})

Plain = Mapping[str, Any]


def badge_of(data: bytes) -> Badge | None:
    """The badge a file holds; None where it is none."""
    if len(data) > MOST_BYTES:
        return None
    plain = _json(data)
    if not isinstance(plain, dict):
        return None
    if isinstance(plain.get("vc"), dict):  # the body of a token
        plain = {**plain["vc"], **_of_token(plain)}
    kinds = set(_texts(plain.get("type")))
    if kinds & _RECORDS:
        return _record(plain)
    if kinds & _CREDENTIALS:
        return _credential(plain)
    return _assertion(plain) if "Assertion" in kinds else None


def _json(data: bytes) -> Any:
    found = _COMPACT.match(data)
    try:
        if found is not None:
            body = found[1]
            data = base64.urlsafe_b64decode(body + b"=" * (-len(body) % 4))
        return json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError, binascii.Error):
        return None


def _of_token(token: Plain) -> dict[str, Any]:
    """Days a token tells in seconds."""
    return {"validFrom": token.get("nbf"), "validUntil": token.get("exp")}


def _assertion(plain: Plain) -> Badge | None:
    """Open Badges 2.0: the class of the badge may lie within, or only be named."""
    badge = _object(plain.get("badge"))
    name = _text(badge.get("name")) or _text(plain.get("badge"))
    if not name:
        return None
    issuer = badge.get("issuer")
    recipient = _object(plain.get("recipient"))
    return Badge(
        name=name,
        issuer=_text(_object(issuer).get("name")) or _text(issuer),
        recipient=_text(recipient.get("identity")),
        issued_on=_day(plain.get("issuedOn")),
        expires_on=_day(plain.get("expires")),
    )


def _credential(plain: Plain) -> Badge | None:
    """Open Badges 3.0."""
    subject = _first(plain.get("credentialSubject"))
    achievement = _first(subject.get("achievement"))
    name = _text(achievement.get("name")) or _text(plain.get("name"))
    return _with_dates(plain, name, subject) if name else None


def _record(plain: Plain) -> Badge | None:
    """A comprehensive learner record: named after itself, else after what it holds first."""
    subject = _first(plain.get("credentialSubject"))
    within = _first(subject.get("verifiableCredential"))
    inner = _credential(within)
    name = _text(plain.get("name")) or (inner.name if inner else "")
    return _with_dates(plain, name, subject) if name else None


def _with_dates(plain: Plain, name: str, subject: Plain) -> Badge:
    issuer = plain.get("issuer")
    return Badge(
        name=name,
        issuer=_text(_object(issuer).get("name"))
        or _text(_object(issuer).get("id"))
        or _text(issuer),
        recipient=next(_recipients(subject), ""),
        issued_on=_day(plain.get("validFrom")) or _day(plain.get("issuanceDate")),
        expires_on=_day(plain.get("validUntil")) or _day(plain.get("expirationDate")),
    )


def _recipients(subject: Plain) -> Iterator[str]:
    """Whom it was given to: as it stands there, mostly a hash of an address."""
    found = _text(_first(subject.get("identifier")).get("identityHash")) or _text(subject.get("id"))
    if found:
        yield found


def _object(value: Any) -> Plain:
    return value if isinstance(value, dict) else {}


def _first(value: Any) -> Plain:
    return _object(value[0] if isinstance(value, list) and value else value)


def _text(value: Any) -> str:
    """A text on one line; of a text in several languages the first one."""
    if isinstance(value, dict):
        value = next(iter(value.values()), "")
    if not isinstance(value, str):
        return ""
    shown = without_unseen(value[: LONGEST * 4].encode("utf-8", "ignore").decode("utf-8"))
    return shown if len(shown) <= LONGEST else f"{shown[: LONGEST - 1]}…"


def _texts(value: Any) -> list[str]:
    found = value if isinstance(value, list) else [value]
    return [each for each in found[:50] if isinstance(each, str)]


def _day(value: Any) -> dt.date | None:
    """The day of a moment, written out or in seconds since 1970."""
    try:
        if isinstance(value, str):
            day = dt.date.fromisoformat(value[:10])
        elif isinstance(value, int | float) and not isinstance(value, bool):
            day = dt.datetime.fromtimestamp(value, dt.UTC).date()
        else:
            return None
    except (ValueError, OverflowError, OSError):
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None
