"""What is wrong with an input: a code and values. Words are added outside, in any language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing refused. `path` names the field ("people[3].absences[0].end")."""

    code: str
    path: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)

    def inside(self, prefix: str) -> Problem:
        """The same problem, seen from further out."""
        if not self.path:
            path = prefix
        elif not prefix or self.path.startswith("["):
            path = prefix + self.path
        else:
            path = f"{prefix}.{self.path}"
        return Problem(self.code, path, self.values)


class Refused(Exception):
    """The user's input breaks a rule; nothing was changed."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(f"{p.path}: {p.code} {dict(p.values)}" for p in self.problems))


def refuse(code: str, path: str = "", **values: Any) -> Refused:
    """A `Refused` with one problem, to be raised."""
    return Refused([Problem(code, path, values)])
