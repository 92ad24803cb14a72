"""All that one picture of the timeline needs: chart, axis, words, colours, what is chosen.

The screen and the paper fill it in differently and paint it with the same functions.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter

from planner.ui.colours import Colours
from planner.ui.models.axis import Axis
from planner.ui.models.timeline import Chart
from planner.ui.models.timeline_blocks import Bar, Lane
from planner.ui.models.timeline_words import ChartWords
from planner.ui.models.waves import Wave, label_rows, waves_of
from planner.ui.views.labels import SMALL, SMALL_BOLD, Labels
from planner.ui.views.pictures import Pictures

TICKS: Final = 30
FLAG: Final = 16
ABOVE: Final = 12
"""Room for the pill of today between the axis and the labels of the waves."""
CREST: Final = 34
FOOT: Final = 36
NAMES: Final = 256
LEAST_NAMES: Final = 180
NARROW: Final = 640
"""Pixels below which the names give way, so that most of the picture stays for the days."""
MOST_FLAGS: Final = 8
LONGEST_FLAG: Final = 172


@dataclass(slots=True)
class Drag:
    """A bar being moved or stretched: its place and where it would come to lie."""

    bar: int
    start: int
    end: int
    text: str = ""
    ready: int | None = None
    along: frozenset[str] = frozenset()
    """Actions that move by as many days."""


@dataclass(slots=True)
class Flag:
    """The label of a wave: where it starts, in which row; `row` None: listed elsewhere."""

    wave: Wave
    left: float
    title: str
    note: str
    row: int | None
    before: bool = False
    """It stands left of its wave, because the axis ends."""


Note = Callable[["Scene", QPointF | None, Bar | None], tuple[str, Sequence[str]] | None]
"""What something painted beside the bars says, as a title and lines: at a point, or of a bar."""
Overlay = Callable[[QPainter, "Scene"], None]
"""Paints something of its own where the lanes are; the painter is clipped to them."""


@dataclass(slots=True)
class Scene:
    """One picture. `x` and `y` are what is scrolled away, in pixels."""

    chart: Chart
    texts: ChartWords
    axis: Axis
    colours: Colours
    labels: Labels
    width: int = 0
    height: int = 0
    x: int = 0
    y: int = 0
    names: int = NAMES
    foot: int = FOOT
    """Height of the legend."""
    pictures: Pictures | None = None
    """What was painted before; None on paper, where everything is drawn."""
    selected: int | None = None
    selected_group: str | None = None
    selected_lane: str | None = None
    """The key of a lane that is itself chosen, none of its bars."""
    drag: Drag | None = None
    compared: str = ""
    """What the kept plan is called whose outlines are drawn."""
    version: int = 0
    """Counts up with the words and the waves."""
    under: list[Overlay] = field(default_factory=list)
    """Painted below the bars, over tints and lines; kept in the picture of the lanes."""
    over: list[Overlay] = field(default_factory=list)
    """Painted over the bars; kept in the picture of the lanes."""
    live: list[Overlay] = field(default_factory=list)
    """Painted over all that, anew each time: what moves with the hand."""
    notes: list[Note] = field(default_factory=list)
    """Told where the pointer rests."""
    waves: Sequence[Wave] = field(default_factory=list)
    flags: list[Flag] = field(default_factory=list)
    flag_rows: int = 1
    kinds: tuple[tuple[int, int], frozenset[int]] | None = None
    """Kinds of signs in the whole chart, and of which chart and version they are."""
    placed: tuple[object, list[Any]] | None = None
    """Where the labels of the waves stand, and of what sight that is."""
    _flags_at: tuple[float, int] = (-1.0, 0)

    def renew(self) -> None:
        """What overlays show is another now: nothing that was kept is right any more."""
        self.version += 1

    def is_chosen(self, lane: Lane) -> bool:
        """True for the lane of the chosen bar, or one that is itself chosen."""
        if self.selected is None:
            return lane.key == self.selected_lane
        return self.chart.lane_of(self.selected) is lane

    def rewave(self) -> None:
        """Look at the developments anew."""
        chart = self.chart
        self.version += 1
        self.waves = waves_of(chart.content, chart.figures.slots)
        self.forget_flags()
        self.lay_flags()

    def forget_flags(self) -> None:
        """The axis begins or ends elsewhere: lay the labels out anew when they are needed."""
        self._flags_at = (-1.0, 0)

    def lay_flags(self) -> None:
        """Give every wave's label a row; again only when the scale has changed."""
        most = MOST_FLAGS
        if not self.paper:
            most = min(max(int(self.height * 0.26 / FLAG), 2), MOST_FLAGS)
        if self._flags_at == (self.axis.per_day, most):
            return
        self._flags_at = (self.axis.per_day, most)
        flags = []
        for wave in self.waves:
            title = self.labels.shortened(wave.title, LONGEST_FLAG, SMALL_BOLD)
            note = self.texts.waves.share(wave)
            flag = Flag(wave, self.axis.x(wave.likely), title, note, None)
            wide = self.flag_width(flag) + 14
            flag.before = flag.left + wide > self.axis.width and flag.left >= wide
            flags.append(flag)
        spans = [self._span(flag) for flag in flags]
        rows, self.flag_rows = label_rows(spans, most)
        for flag, row in zip(flags, rows, strict=True):
            flag.row = row
        self.flags = flags

    def _span(self, flag: Flag) -> tuple[float, float]:
        wide = self.flag_width(flag) + 14
        return (flag.left - wide, flag.left) if flag.before else (flag.left, flag.left + wide)

    def flag_width(self, flag: Flag) -> float:
        """Pixels a wave's label takes across."""
        title = self.labels.width(flag.title, SMALL_BOLD)
        return title + 6 + self.labels.width(flag.note, SMALL)

    @property
    def paper(self) -> bool:
        """True where everything must stay lines and letters."""
        return self.pictures is None

    @property
    def head(self) -> int:
        """Height of the header: the axis, the labels of the waves, and the waves."""
        return TICKS + ABOVE + (self.flag_rows * FLAG + CREST if self.waves else 0)

    @property
    def lanes(self) -> QRect:
        """Where the lanes are seen, right of the names and below the header."""
        return QRect(
            self.names, self.head, self.width - self.names, self.height - self.head - self.foot
        )

    def to_x(self, ordinal: float) -> float:
        """Where a day lies in the picture."""
        return self.names + self.axis.x(ordinal) - self.x

    def to_ordinal(self, x: float) -> float:
        """Which day lies at a place of the picture."""
        return self.axis.ordinal(x - self.names + self.x)

    def to_y(self, top: float) -> float:
        """Where a height of the chart lies in the picture."""
        return self.head + top - self.y

    def to_top(self, y: float) -> float:
        """Which height of the chart lies at a place of the picture."""
        return y - self.head + self.y
