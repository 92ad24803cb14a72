"""Competencies: what someone can do, how it is measured, how long one level up takes."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.record import Record, lines, ref, refs


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The way one level up without an offering: net weeks and hours of learning."""

    from_: int
    to: int
    weeks: float | None = None
    hours: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Prerequisite:
    """A level in another competency that must be held before learning starts."""

    competency: str = ref("competencies", required=True)
    level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Beyond:
    """A level the scale once had above its end and that is still named somewhere."""

    level: int
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Competency(Record):
    """One competency. `parent` makes the category tree, `level_texts` are by level index.

    `beyond` are levels that were in use when its scale became shorter and were to stay as they
    are: records may name them, nothing new does.

    `expires_months` is how long an evidence or the result of a learning action counts,
    `assess_months` after how many months it is assessed again, where the plan's rhythm does not
    fit (0: never). `not_same` are others that only look alike: nobody asks again whether they are
    one.
    """

    name: str = ""
    code: str = ""
    parent: str | None = ref("competencies")
    scale: str | None = ref("scales")
    level_texts: tuple[str, ...] = ()
    expires_months: int | None = None
    assess_months: int | None = None
    beyond: tuple[Beyond, ...] = lines()
    steps: tuple[Step, ...] = ()
    prerequisites: tuple[Prerequisite, ...] = ()
    external_reference: str = ""
    not_same: tuple[str, ...] = refs("competencies")
    notes: str = ""
