"""Documents of a large plan: the timeline as PDF, also beside matplotlib; the sow-by list."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from planner.exchange.sow_list import write_sow_list
from planner.services.figures import make_figures
from planner.services.wording import Words, load_words
from planner.ui.models.timeline import Chart
from planner.ui.printing import TimelinePages, Wish, chart_of, export_timeline
from tests.benchmarks import instances
from tests.benchmarks.bench import Figure, Work, cpu, ratio

FEW, MANY = 1_000, 10_000


def figures() -> Iterator[Figure]:
    app = QGuiApplication.instance() or QGuiApplication([])
    words = load_words("en")
    with tempfile.TemporaryDirectory(prefix="vorlauf-bench-") as folder:
        out = Path(folder)
        yield from _beside_matplotlib(words, out)
        content = instances.plan(500, 60, needs=50, assessments=5000, actions=MANY)
        chart = chart_of(make_figures(content, instances.TODAY))
        for told, wish, ending in (
            ("PDF in pages", Wish(), "pdf"),
            ("one large sheet", Wish(one=True), "pdf"),
            ("SVG", Wish(), "svg"),
        ):
            file = out / f"t.{ending}"
            spent = cpu(lambda f=file, e=ending, w=wish: export_timeline(chart, words, f, e, w))
            yield Figure(f"the timeline of 10,000 actions as {told}", spent, 1.0, "CPU s")
        crowd = instances.plan(1000, 60, needs=20, crowd=1000, assessments=20_000)
        many = make_figures(crowd, instances.TODAY)
        table = cpu(lambda: write_sow_list(many, words, out / "s.xlsx", "xlsx"))
        yield Figure("the sow-by list of 20,000 slots as xlsx", table, 5, "CPU s")
    app.processEvents()


def _beside_matplotlib(words: Words, out: Path) -> Iterator[Figure]:
    few, many = (_bars(size) for size in (FEW, MANY))
    paged, drawn = _paged(few, words, out), _drawn(few, out / "m.pdf")
    beside = ratio(paged, drawn, rounds=3)
    yield Figure(f"the timeline of {FEW} actions as PDF in pages", beside, 0.05, "× matplotlib")
    count = {chart: TimelinePages(chart, words, Wish()).count for chart in (few, many)}
    each = ratio(_paged(many, words, out), paged, rounds=5) * count[few] / count[many]
    yield Figure(f"a page of the timeline of {MANY} actions", each, 1.2, f"× of {FEW} actions")


def _bars(actions: int) -> Chart:
    content = instances.plan(actions // 20, 60, actions=actions)
    return chart_of(make_figures(content, instances.TODAY))


def _paged(chart: Chart, words: Words, out: Path) -> Work:
    return lambda: export_timeline(chart, words, out / "p.pdf", "pdf", Wish())


def _drawn(chart: Chart, path: Path) -> Work:
    """The same bars with their titles, and nothing else."""
    from matplotlib.backends.backend_pdf import FigureCanvasPdf
    from matplotlib.figure import Figure as Drawing

    actions = chart.content.actions

    def draw() -> None:
        drawing = Drawing(figsize=(11.7, chart.height / 100))
        FigureCanvasPdf(drawing)
        axes = drawing.add_subplot()
        for bar, top in zip(chart.bars, chart.tops.tolist(), strict=True):
            axes.barh(top, bar.end - bar.start, left=bar.start, height=22)
            axes.text(bar.start, top, actions[bar.action or ""].title, fontsize=6)
        drawing.savefig(path)

    return draw
