"""A chart on a sheet of its own: PDF, SVG or PNG, with the program's typeface, whole or not at all.

matplotlib is used through its objects alone: no pyplot, no window, nothing kept from chart to
chart but the typeface.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from planner.services.resources import resource
from planner.services.svg_typeface import with_typeface
from planner.services.whole_file import whole

if TYPE_CHECKING:
    from matplotlib.figure import Figure

FORMATS: Final = ("pdf", "svg", "png")
DPI: Final = 200
MOST_PIXELS: Final = 20_000
"""Pixels a picture may be high; a longer chart is drawn coarser."""

_SETTINGS: Final[dict[Any, Any]] = {
    "font.family": ["Inter", "DejaVu Sans"],
    "font.enable_last_resort": False,  # a plain box says as much, and a bundle is smaller
    "svg.fonttype": "none",  # text stays text: it can be searched and read aloud
    "svg.hashsalt": "vorlauf",  # the same chart gives the same file
    "text.parse_math": False,  # a title may hold two dollar signs
}


def write_chart(draw: Callable[[Figure], None], title: str, out: Path, format_: str) -> None:
    """Draw a chart on a new sheet and write it to a file.

    Args:
        draw: gives the sheet its size and draws on it.
        title: what the file says it is.
        format_: one of `FORMATS`; a PDF is one page as large as the chart.

    Raises:
        OSError: the file can't be written.
    """
    import matplotlib as mpl
    from matplotlib.figure import Figure

    _load_typeface()
    with whole(out) as part:
        with mpl.rc_context(_SETTINGS), warnings.catch_warnings():
            # A letter neither typeface has is drawn as a box; the file is still of use.
            warnings.filterwarnings("ignore", "Glyph ")
            figure = Figure()
            draw(figure)
            dpi = min(DPI, MOST_PIXELS / figure.get_figheight())
            _canvas(figure, format_)
            figure.savefig(part, format=format_, dpi=dpi, metadata=_metadata(title, format_))
        if format_ == "svg":
            part.write_bytes(with_typeface(part.read_bytes()))


class Picture(NamedTuple):
    """A chart as dots: four bytes each (red, green, blue, full), row by row."""

    wide: int
    high: int
    dots: bytes


def chart_picture(draw: Callable[[Figure], None], dpi: float) -> Picture:
    """Draw a chart on a new sheet and hand it back as dots, for the screen or the clipboard."""
    import matplotlib as mpl
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    _load_typeface()
    with mpl.rc_context(_SETTINGS), warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph ")
        figure = Figure()
        draw(figure)
        figure.set_dpi(min(dpi, MOST_PIXELS / figure.get_figheight()))
        canvas: Any = FigureCanvasAgg(figure)
        canvas.draw()
        wide, high = canvas.get_width_height()
        return Picture(wide, high, bytes(canvas.buffer_rgba()))


def chart_svg(draw: Callable[[Figure], None], title: str) -> bytes:
    """The same as lines and letters."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    _load_typeface()
    made = BytesIO()
    with mpl.rc_context(_SETTINGS), warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph ")
        figure = Figure()
        draw(figure)
        _canvas(figure, "svg")
        figure.savefig(made, format="svg", metadata=_metadata(title, "svg"))
    return made.getvalue()


def _canvas(figure: Figure, format_: str) -> None:
    """Give the sheet the canvas of a format; imported by name, so that a bundle has all three."""
    if format_ == "pdf":
        from matplotlib.backends.backend_pdf import FigureCanvasPdf

        FigureCanvasPdf(figure)
    elif format_ == "svg":
        from matplotlib.backends.backend_svg import FigureCanvasSVG

        FigureCanvasSVG(figure)
    else:
        from matplotlib.backends.backend_agg import FigureCanvasAgg

        FigureCanvasAgg(figure)


def _metadata(title: str, format_: str) -> dict[str, str | None]:
    if format_ == "pdf":
        return {"Title": title, "Creator": "Vorlauf", "CreationDate": None}
    if format_ == "svg":
        return {"Title": title, "Creator": "Vorlauf", "Date": None}
    return {"Title": title, "Software": "Vorlauf"}


@cache
def _load_typeface() -> None:
    """Hand over the program's typeface, which no system has; once in a process."""
    # It tells of each weight that only one of two typefaces has.
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)
    from matplotlib import font_manager

    for path in sorted(resource("fonts").glob("*.otf")):
        font_manager.fontManager.addfont(path)
