"""One reading of a level by its label, whoever asks: a cell, a field, a line, a pasted table."""

from __future__ import annotations

import pytest

from planner.domain.competency import Competency
from planner.domain.content import Content
from planner.domain.plan import Plan
from planner.domain.problem import Refused
from planner.domain.scale import BUILT_IN, Level, Scale
from planner.exchange.level_words import level_of
from planner.services.level_labels import level_named
from planner.services.quick_line import QuickReader
from planner.services.typed import typed_level
from tests.read_plan import TODAY

WORDS = Scale(id="w", levels=tuple(Level(label=t) for t in ("keine", "Grundlagen", "Könner")))
MIXED = Scale(id="m", levels=tuple(Level(label=t) for t in ("1 kennt", "2 kann", "3 lehrt")))
FINE = Scale(id="f", levels=tuple(Level(label=t) for t in ("A1", "A1+", "A2")))


@pytest.mark.parametrize(
    ("scale", "text", "level"),
    [
        (BUILT_IN["0-4"], "3", 3),
        (BUILT_IN["0-4"], "3,0", 3),
        (BUILT_IN["cefr"], "b1", 3),
        (BUILT_IN["cefr"], "Niveau B1", 3),
        (MIXED, "1", 0),
        (MIXED, "2 kann", 1),
        (MIXED, "kann", None),
        (WORDS, "Konner", 2),
        (WORDS, "2", 2),
        (WORDS, "7", None),
        (FINE, "A1+", 1),
        (FINE, "A1", 0),
        (BUILT_IN["0-4"], "", None),
    ],
)
def test_cells_and_fields_read_alike(scale: Scale, text: str, level: int | None) -> None:
    competency = Competency(id="c", name="Sprache", scale=scale.id)
    content = Content(Plan(), {"scales": [scale], "competencies": [competency]})
    cell = level_of(text, scale)
    assert (cell if isinstance(cell, int) else None) == level
    if level is None:
        with pytest.raises(Refused):
            typed_level(content, "c", text)
    else:
        assert typed_level(content, "c", text) == level


@pytest.mark.parametrize(
    ("scale", "said"),
    [(BUILT_IN["cefr"], "B1"), (MIXED, "2"), (WORDS, "Könner"), (WORDS, "Stufe 2")],
)
def test_the_line_reads_what_a_cell_reads(scale: Scale, said: str) -> None:
    competency = Competency(id="c", name="Sprache", scale=scale.id)
    content = Content(Plan(), {"scales": [scale], "competencies": [competency]})
    preview = QuickReader(content, TODAY).preview(f"Sprache {said}, Herbst 2028")
    (need,) = (preview.content.needs[id_] for id_ in preview.created("needs"))
    assert need.level == level_of(said, scale)


def test_in_a_sentence_a_lone_number_counts_no_words() -> None:
    assert level_named(WORDS, "2", counts=False, in_line=True) is None
    assert level_named(WORDS, "2", in_line=True) == 2
