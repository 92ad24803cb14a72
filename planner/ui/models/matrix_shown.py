"""What the matrix is narrowed to, what is hidden in it, and what stays put at its left. No Qt.

Hidden people and competencies are only out of sight: they count at the foot as before. What is
hidden, folded and kept at the left is remembered for each plan, by ids alone.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from planner.domain.content import Content
from planner.domain.record import label_of
from planner.services.matching import fold
from planner.ui.models.matrix_order import GROUPINGS, SORTINGS, Grouping, Sorting

T = TypeVar("T")
_SETS: Final = ("folded", "hidden_people", "hidden_competencies")


@dataclass(slots=True)
class Shown:
    """What the matrix is narrowed to."""

    text: str = ""
    team: str | None = None
    only_gaps: bool = False
    only_needed: bool = False
    development: str | None = None
    grouping: Grouping = "team"
    sorting: Sorting = "catalogue"
    folded: set[str] = field(default_factory=set)
    """Keys of groups and ids of categories that are folded."""
    hidden_people: set[str] = field(default_factory=set)
    hidden_competencies: set[str] = field(default_factory=set)
    frozen: list[str] = field(default_factory=list)
    """Competencies that stand first and stay where they are when the others are scrolled."""

    @property
    def narrowed(self) -> bool:
        """True if something is left out."""
        return bool(
            self.text or self.team or self.only_gaps or self.only_needed or self.development
        )

    def hidden(self, kind: str) -> set[str]:
        """The ids of what is hidden of people, or of competencies."""
        return self.hidden_people if kind == "people" else self.hidden_competencies

    def show_hidden(self) -> None:
        """Bring everything back that is hidden."""
        self.hidden_people.clear()
        self.hidden_competencies.clear()

    def freeze(self, competencies: Sequence[str]) -> None:
        """Keep competencies at the left; if all of them are kept there already, let them go."""
        if all(each in self.frozen for each in competencies):
            self.frozen = [each for each in self.frozen if each not in competencies]
        else:
            self.frozen += [each for each in competencies if each not in self.frozen]


def hidden_of(content: Content, shown: Shown) -> list[tuple[str, str, str]]:
    """(kind, id, name) of what is hidden and still there, people first, by name."""
    found = [
        (kind, id_, " ".join(label_of(content.table(kind)[id_]).split()))
        for kind in ("people", "competencies")
        for id_ in shown.hidden(kind) & content.table(kind).keys()
    ]
    return sorted(found, key=lambda each: (each[0] != "people", fold(each[2]), each[1]))


def kept_text(shown: Shown) -> str:
    """What is remembered of how the matrix is looked at; empty where nothing is unusual."""
    kept: dict[str, Any] = {name: sorted(getattr(shown, name)) for name in _SETS}
    kept["frozen"] = shown.frozen
    kept = {name: value for name, value in kept.items() if value}
    usual = Shown()
    for name in ("grouping", "sorting"):
        if getattr(shown, name) != getattr(usual, name):
            kept[name] = getattr(shown, name)
    return json.dumps(kept, sort_keys=True) if kept else ""


def take_kept(shown: Shown, text: str) -> bool:
    """Look as was remembered; True if that is unusual. What can't be read is not remembered."""
    try:
        kept = json.loads(text) if text else {}
    except ValueError:
        return False
    if not isinstance(kept, Mapping):
        return False
    for name in _SETS:
        setattr(shown, name, set(_ids(kept.get(name))))
    shown.frozen = list(dict.fromkeys(_ids(kept.get("frozen"))))
    shown.grouping = _one_of(kept.get("grouping"), GROUPINGS, shown.grouping)
    shown.sorting = _one_of(kept.get("sorting"), SORTINGS, shown.sorting)
    return bool(kept)


def _ids(value: object) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def _one_of(value: object, choices: Collection[T], usual: T) -> T:
    return next((each for each in choices if each == value), usual)
