"""What badges say is read as it stands there; whatever is none, or does harm, is a file."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.attachment import Badge
from planner.services.attachment_words import badge_lines
from planner.services.open_badge import badge_of
from planner.services.wording import load_words
from tests.badges import ASSERTION, CREDENTIAL, RECORD, token, written

DAY = dt.date


def test_each_way_of_writing_a_badge_is_known() -> None:
    assert badge_of(written(ASSERTION)) == Badge(
        name="Polish B1",
        issuer="Language school North",
        recipient="sha256$28d50415",
        issued_on=DAY(2026, 5, 3),
        expires_on=DAY(2028, 5, 3),
    )
    new = Badge(
        name="High voltage 2E",
        issuer="Chamber East",
        recipient="sha256$ab12",
        issued_on=DAY(2026, 6, 1),
        expires_on=DAY(2029, 6, 1),
    )
    assert badge_of(written(CREDENTIAL)) == new
    assert badge_of(token(CREDENTIAL)) == new
    record = badge_of(written(RECORD))
    assert record is not None
    assert (record.name, record.issuer) == ("Record of learning", "https://clr.example.org")


def test_nobody_reads_a_badge_without_reading_that_nobody_checked_it() -> None:
    badge = badge_of(written(ASSERTION))
    assert badge is not None
    assert badge_lines(load_words("en"), badge)[-1] == "signature not checked"
    assert badge_lines(load_words("de"), badge)[-1] == "Unterschrift nicht geprüft"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no json",
        b"[" * 100_000,
        b'{"type":' * 50_000,
        b"[" + b"1e9," * 100_000 + b"1]",
        b'{"type": "Assertion", "badge": ' + b"9" * 100_000 + b"}",
        b'{"type": "Assertion"}',
        b'{"type": {"a": 1}, "badge": {"name": "x"}}',
        b'{"type": ["OpenBadgeCredential"], "credentialSubject": 7}',
        b'{"type": ["OpenBadgeCredential"], "credentialSubject": [[]]}',
        b"\xff\xfe\x00",
        b" " * (2 * 1024 * 1024) + written(ASSERTION),
    ],
)
def test_what_is_no_badge_or_does_harm_is_an_ordinary_file(data: bytes) -> None:
    assert badge_of(data) is None


def test_texts_of_a_badge_show_nothing_unseen_and_stay_short() -> None:
    made = json.loads(json.dumps(ASSERTION))
    made["badge"]["name"] = "exe.\u202efdp\0\n" + "x" * 10_000
    made["issuedOn"] = 1e300
    made["expires"] = "2999-01-01"
    badge = badge_of(written(made))
    assert badge is not None
    assert "\u202e" not in badge.name
    assert "\n" not in badge.name
    assert len(badge.name) <= 200
    assert badge.issued_on is badge.expires_on is None


VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(sorted(CREDENTIAL)), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(st.sampled_from([ASSERTION, CREDENTIAL, RECORD]), st.data())
def test_a_value_of_another_type_never_ends_the_program(whole: dict[str, Any], data: Any) -> None:
    made = json.loads(json.dumps(whole))
    key = data.draw(st.sampled_from(sorted(made)))
    made[key] = data.draw(VALUES)
    badge = badge_of(written(made))
    assert badge is None or badge.name
