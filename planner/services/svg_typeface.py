"""Drawings that carry the program's typeface: any browser shows them as they were meant.

An SVG only names its typeface. Where that is not installed, letters of another width would run
into each other; so both weights the drawing uses stand in it, a hundred kilobytes each. Programs
that read no typeface out of a drawing take the next one of the list, at last any without serifs.
"""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from typing import Final

from planner.services.resources import resource

FAMILY: Final = "Inter"
_FILES: Final = {400: "Inter-Regular.otf", 600: "Inter-SemiBold.otf"}
_HEAVY: Final = re.compile(rb"font(-weight)?[=:]\s*\"?(600|700|bold)")
_NAMED: Final = re.compile(rb"(font(?:-family)?(?:=\"|: )[^\";>]*DejaVu Sans'?)")
"""Where a drawing names its typefaces, up to the last one."""


def with_typeface(svg: bytes) -> bytes:
    """The same drawing with its typeface in it; one without letters as it is."""
    if FAMILY.encode() not in svg:
        return svg
    weights = [400, 600] if _HEAVY.search(svg) else [400]
    style = b"<style>" + b"".join(map(_face, weights)) + b"</style>"
    at = svg.index(b">", svg.index(b"<svg")) + 1
    return svg[:at] + style + _NAMED.sub(rb"\1,sans-serif", svg[at:])


@cache
def _face(weight: int) -> bytes:
    data = b64encode(resource("fonts", _FILES[weight]).read_bytes())
    head = f"@font-face{{font-family:{FAMILY};font-weight:{weight};src:url(data:font/otf;base64,"
    return head.encode() + data + b')format("opentype")}'
