"""Where bars lay in a kept plan, as columns beside those of the chart. Knows no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from planner.domain.drift import Slip
from planner.ui.models.timeline import Chart
from planner.ui.models.timeline_blocks import Bar, Lane
from planner.ui.models.timeline_layout import BAR, LANE

Sign = Literal["moved", "dropped", "new"]
LOWER: Final = 5
"""Pixels an outline lies below the bar it belongs to, so that both are seen."""


@dataclass(frozen=True, slots=True)
class Outline:
    """One outline: days as ordinals (`end` the day after), pixels from the chart's top.

    `now` is the day after the bar's last one, or None without a bar. A `new` one has no outline
    but a sign at its bar: `start` is where that begins.
    """

    sign: Sign
    start: int
    end: int
    top: int
    now: int | None
    slip: Slip


class Outlines:
    """The outlines of one chart against one kept plan; made anew when either is another."""

    def __init__(self, chart: Chart, found: Iterable[Slip]) -> None:
        self._chart, self._version = chart, chart.version
        self._slips = {(slip.kind, slip.id): slip for slip in found}
        lanes = list(_with_tops(chart))
        made = [*self._beside_bars(lanes), *self._of_dropped(lanes)]
        self.all = sorted(made, key=lambda outline: outline.top)

    def fits(self, chart: Chart) -> bool:
        """True while a chart lies as it lay when these were made."""
        return chart is self._chart and chart.version == self._version

    def between(self, top: float, bottom: float) -> Iterator[Outline]:
        """Those that touch the pixels from `top` to `bottom`."""
        for outline in self.all:
            if outline.top > bottom:
                return
            if outline.top + BAR + LOWER >= top:
                yield outline

    def at(self, top: float, day: float) -> Iterator[Outline]:
        """Those in which a height of the chart and a day lie; without an outline there is none."""
        for each in self.between(top, top):
            inside = each.top <= top <= each.top + BAR and each.start <= day < each.end
            if inside and each.sign != "new":
                yield each

    def slip_of(self, bar: Bar | None) -> Slip | None:
        """How a bar slipped; None where it lies as it lay, or stands for nothing planned."""
        if bar is None:
            return None
        if bar.action is not None:
            return self._slips.get(("actions", bar.action))
        return self._slips.get(("needs", bar.slot.need)) if bar.slot is not None else None

    def _beside_bars(self, lanes: list[tuple[Lane, list[tuple[Bar, int]]]]) -> Iterator[Outline]:
        for _, bars in lanes:
            for bar, top in bars:
                slip = self.slip_of(bar)
                if slip is None or slip.after is None:
                    continue
                if slip.before is None:
                    yield Outline("new", bar.start, bar.end, top, bar.end, slip)
                    continue
                start, end = _lay(slip, bar)
                yield Outline("moved", start, end, top + LOWER, bar.end, slip)

    def _of_dropped(self, lanes: list[tuple[Lane, list[tuple[Bar, int]]]]) -> Iterator[Outline]:
        gone = [slip for slip in self._slips.values() if slip.after is None and slip.before]
        if not gone:
            return
        by_person: dict[str, list[Lane]] = {}
        for lane, _ in lanes:
            for person in lane.people:
                by_person.setdefault(person, []).append(lane)
        for slip in gone:
            assert slip.before is not None
            first, last = slip.before
            for top in sorted({lane.top for lane in _lanes_of(slip, by_person)}):
                at = top + (LANE - BAR) // 2 + LOWER
                yield Outline("dropped", first.toordinal(), last.toordinal() + 1, at, None, slip)


def _lay(slip: Slip, bar: Bar) -> tuple[int, int]:
    """Where a bar lay: an action by its days, a structure as long as it is now."""
    assert slip.before is not None
    end = slip.before[1].toordinal() + 1
    if slip.kind == "needs":
        return end - (bar.end - bar.start), end
    return slip.before[0].toordinal(), end


def _lanes_of(slip: Slip, by_person: dict[str, list[Lane]]) -> Iterator[Lane]:
    """The lanes in which an action that is gone would stand."""
    for person in slip.people:
        for lane in by_person.get(person, ()):
            asked = {slot.competency for slot in lane.slots if slot.competency}
            if not asked or not slip.competencies or asked & set(slip.competencies):
                yield lane


def _with_tops(chart: Chart) -> Iterator[tuple[Lane, list[tuple[Bar, int]]]]:
    """Lanes that are not folded away, with their bars and the bars' tops."""
    tops = chart.tops.tolist()
    for lane in chart.lanes:
        first, after = chart.places_of(lane)
        yield lane, [(chart.bars[place], tops[place]) for place in range(first, after)]
