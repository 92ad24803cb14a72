"""Open Badges as they come out of other programs, made up."""

from __future__ import annotations

import base64
import json
from typing import Any

ASSERTION: dict[str, Any] = {
    "@context": "https://w3id.org/openbadges/v2",
    "type": "Assertion",
    "id": "https://badges.example.org/a/7",
    "recipient": {"type": "email", "hashed": True, "salt": "s", "identity": "sha256$28d50415"},
    "badge": {
        "type": "BadgeClass",
        "name": "Polish B1",
        "issuer": {"type": "Issuer", "name": "Language school North", "url": "https://example.org"},
    },
    "issuedOn": "2026-05-03T10:00:00Z",
    "expires": "2028-05-03T10:00:00Z",
    "verification": {"type": "hosted"},
}
"""Open Badges 2.0, the class within."""

CREDENTIAL: dict[str, Any] = {
    "@context": [
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ],
    "id": "https://badges.example.org/c/7",
    "type": ["VerifiableCredential", "OpenBadgeCredential"],
    "issuer": {"id": "did:example:9", "type": ["Profile"], "name": "Chamber East"},
    "validFrom": "2026-06-01T00:00:00Z",
    "validUntil": "2029-06-01T00:00:00Z",
    "credentialSubject": {
        "type": ["AchievementSubject"],
        "identifier": [{"type": "IdentityObject", "hashed": True, "identityHash": "sha256$ab12"}],
        "achievement": {"type": ["Achievement"], "name": "High voltage 2E"},
    },
    "proof": [{"type": "DataIntegrityProof", "proofValue": "z58"}],
}
"""Open Badges 3.0."""

RECORD: dict[str, Any] = {
    "type": ["VerifiableCredential", "ClrCredential"],
    "issuer": "https://clr.example.org",
    "name": "Record of learning",
    "validFrom": "2026-07-01T00:00:00Z",
    "credentialSubject": {"type": ["ClrSubject"], "verifiableCredential": [CREDENTIAL]},
}
"""A comprehensive learner record."""


def written(badge: Any) -> bytes:
    """A badge as its file."""
    return json.dumps(badge, ensure_ascii=False).encode()


def token(badge: dict[str, Any]) -> bytes:
    """A badge as a signed token; the signature is anything."""
    parts = [{"alg": "RS256", "typ": "JWT"}, {"vc": badge, "nbf": 1780272000, "exp": 1874966400}]
    shown = [base64.urlsafe_b64encode(written(part)).rstrip(b"=") for part in parts]
    return b".".join([*shown, b"c2lnbmF0dXJl"])
