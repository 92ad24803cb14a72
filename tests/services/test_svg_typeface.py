"""Drawings that carry their typeface."""

from __future__ import annotations

from base64 import b64decode

import pytest
from defusedxml import ElementTree

from planner.services.resources import resource
from planner.services.svg_typeface import with_typeface

QT = """<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><title>a &lt; b</title>
<g font-family="Inter,Segoe UI,DejaVu Sans" font-weight="{weight}"><text>{said}</text></g></svg>"""
SAID = "set in DejaVu Sans"


@pytest.mark.parametrize(("weight", "files"), [(400, 1), (600, 2)])
def test_a_drawing_holds_the_weights_it_uses_and_ends_without_serifs(
    weight: int, files: int
) -> None:
    svg = with_typeface(QT.format(weight=weight, said=SAID).encode())
    root = ElementTree.fromstring(svg)
    style = root[0].text or ""
    assert root[0].tag.endswith("style")
    assert style.count("@font-face") == files
    data = style.partition("base64,")[2].partition(")")[0]
    assert b64decode(data) == (resource("fonts") / "Inter-Regular.otf").read_bytes()
    assert root[2].get("font-family") == "Inter,Segoe UI,DejaVu Sans,sans-serif"
    assert root[2][0].text == SAID, "words of a plan stay as they are"


def test_charts_name_their_typefaces_another_way_and_one_without_letters_stays() -> None:
    chart = (
        b"""<svg><text style="font: 600 12px 'Inter', 'DejaVu Sans'; fill: red">a</text></svg>"""
    )
    told = with_typeface(chart)
    assert b"'DejaVu Sans',sans-serif; fill: red" in told
    assert told.count(b"@font-face") == 2
    assert with_typeface(b"<svg><path/></svg>") == b"<svg><path/></svg>"
