"""A preview in words: for the screen line by line, for machines as plain values."""

from __future__ import annotations

from typing import Any

from planner.domain.problem import Problem
from planner.services.preview import Line, Preview
from planner.services.problem_words import SENTENCES, problem_text
from planner.services.wording import Words


def what_and_cure(problem: Problem, words: Words) -> tuple[str, str]:
    """A problem's sentence in its two halves: what is wrong, and what helps."""
    template = words.translate("Problem", SENTENCES[problem.code])
    what, cut, cure = template.partition("; ")
    if not cut:
        return problem_text(words, problem), ""
    cure = cure[:1].upper() + cure[1:]
    return what.format(**problem.values) + ".", cure.format(**problem.values)


def plain_line(line: Line, words: Words) -> dict[str, Any]:
    """One line of a preview by the keys of `vorlauf import --json`."""
    plain: dict[str, Any] = {
        "outcome": line.outcome,
        "kind": line.kind,
        "id": line.id or None,
        "label": line.label,
        "sheet": line.place.sheet or None,
        "row": line.place.row or None,
        "column": line.place.column or None,
    }
    if line.fields:
        plain["fields"] = list(line.fields)
    if line.problem:
        plain["what"], plain["cure"] = what_and_cure(line.problem, words)
    return plain


def plain_preview(preview: Preview, words: Words) -> dict[str, Any]:
    """A whole preview as plain values: counts, remarks and every line."""
    return {
        "file": preview.file,
        "kind": preview.source,
        "counts": dict(preview.counts),
        "remarks": [problem_text(words, remark) for remark in preview.remarks],
        "alike": [
            {"kind": each.kind, "name": each.name, "may_be": [id_ for id_, _ in each.may_be]}
            for each in preview.alike
        ],
        "lines": [plain_line(line, words) for line in preview.lines],
    }
