"""Documents of a large plan: the timeline as PDF, the sow-by list as a table."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from planner.exchange.sow_list import write_sow_list
from planner.services.figures import make_figures
from planner.services.wording import load_words
from planner.ui.printing import Wish, chart_of, export_timeline
from tests.benchmarks import instances
from tests.benchmarks.bench import Figure, cpu


def figures() -> Iterator[Figure]:
    app = QGuiApplication.instance() or QGuiApplication([])
    words = load_words("en")
    with tempfile.TemporaryDirectory(prefix="vorlauf-bench-") as folder:
        content = instances.plan(500, 60, needs=50, assessments=5000, actions=10_000)
        shown = make_figures(content, instances.TODAY)
        out = Path(folder)
        chart = chart_of(shown)
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
