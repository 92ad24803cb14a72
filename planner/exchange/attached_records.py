"""Attachments in the open format: the bytes themselves stand there as base64, under `content`.

What the program reads off the bytes (their hash, their size, what a badge says) is left out, and
read anew when the file comes in: a file cannot claim what its bytes don't say.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from planner.domain.attachment import MOST_BYTES, Attachment, hash_of
from planner.domain.plain import read_record, to_plain
from planner.domain.problem import Problem, Refused
from planner.services.attaching import bytes_of, too_large
from planner.services.open_badge import badge_of

BytesOf = Callable[[str], bytes]
READ_OFF: Final = ("size", "badge")
"""Fields that follow from the bytes."""


def read_attachment(
    plain: Any, path: str, problems: list[Problem], loose: dict[str, bytes]
) -> Attachment | None:
    """A record from plain values; its bytes go into `loose`, what is wrong into `problems`."""
    if not isinstance(plain, dict):
        return read_record(Attachment, plain, path, problems)  # type: ignore[no-any-return]
    known = {key: value for key, value in plain.items() if key not in READ_OFF}
    claimed = (key for key in READ_OFF if key in plain)
    problems += [Problem("attachment.read_off", f"{path}.{key}") for key in claimed]
    record: Attachment | None = read_record(Attachment, known, path, problems)
    if record is None or not record.content:
        return record
    try:
        data = bytes_of(record.content)
        if len(data) > MOST_BYTES:
            raise too_large(record.name, len(data))
    except Refused as refused:
        problems += [problem.inside(path) for problem in refused.problems]
        return None
    name = hash_of(data)
    loose[name] = data
    return replace(record, content=name, size=len(data), badge=badge_of(data))


def plain_attachment(record: Attachment, read: BytesOf) -> dict[str, Any]:
    """A record as plain values, with its bytes."""
    plain = to_plain(record)
    for key in READ_OFF:
        plain.pop(key, None)
    if record.content:
        plain["content"] = base64.b64encode(read(record.content)).decode("ascii")
    return plain
