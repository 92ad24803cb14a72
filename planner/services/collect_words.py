"""What came of collecting plans, in words: for a dialog and for the command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from planner.domain.problem import Refused
from planner.services.collect_facts import (
    COUNTED,
    Beside,
    Collected,
    OtherMoney,
    Remark,
    SharedName,
    Versions,
)
from planner.services.collect_settings import Differs
from planner.services.disk_causes import cause_text
from planner.services.ports import StorageProblem
from planner.services.problem_words import problem_line, problem_text
from planner.services.wording import Words

_MOST: Final = 8
"""Plans that are named in one sentence."""


def remark_text(words: Words, remark: Remark) -> str:
    """One sentence to be known before the collected plan is handed on."""
    w = words
    if isinstance(remark, OtherMoney):
        told = w.translate(
            "Collect", "{plans}: in {currency}; these costs and budgets are left out."
        )
        return told.format(plans=_listed(remark.plans), currency=remark.currency)
    if isinstance(remark, Beside):
        told = w.translate(
            "Collect",
            "“{title}” of {plan} has other levels, another code or category; it stands there as "
            "“{now}”.",
        )
        if remark.kind == "roles":
            told = w.translate(
                "Collect",
                "The role “{title}” of {plan} asks for something else; it stands there as “{now}”.",
            )
        return told.format(plan=remark.plan, title=remark.title, now=remark.now)
    if isinstance(remark, Versions):
        return _versions(w, remark)
    return _differs(w, remark)


def _versions(w: Words, remark: Versions) -> str:
    if not remark.plan:
        told = w.translate(
            "Collect",
            "{n} records stand differently in several plans; what was changed last counts.",
        )
        return told.format(n=remark.count)
    told = w.count(
        remark.count,
        w.translate(
            "Collect",
            "{n} record stands differently in {{plan}} and {{counts}}; that of {{counts}} "
            "counts, it was changed later.",
        ),
        w.translate(
            "Collect",
            "{n} records stand differently in {{plan}} and {{counts}}; those of {{counts}} "
            "count, they were changed later.",
        ),
    )
    return told.format(plan=remark.plan, counts=remark.counts)


def _differs(w: Words, remark: Differs) -> str:
    told = w.translate("Collect", "{plans}: {own}; here {counts}.")
    say = _SETTINGS[remark.names[0]]
    plans = _listed(remark.plans)
    return told.format(plans=plans, own=say(w, remark.own), counts=say(w, remark.counts))


def _listed(plans: Sequence[str]) -> str:
    shown = ", ".join(plans[:_MOST])
    return shown if len(plans) <= _MOST else f"{shown} …"


def _holidays(w: Words, values: tuple[Any, ...]) -> str:
    country, region = values
    if not country:
        return w.translate("Collect", "no public holidays")
    where = f"{country}-{region}" if region else country
    return w.translate("Collect", "the public holidays of {where}").format(where=where)


def _buffer(w: Words, values: tuple[Any, ...]) -> str:
    return w.translate("Collect", "a buffer of {weeks}").format(weeks=w.weeks(values[0]))


def _step(w: Words, values: tuple[Any, ...]) -> str:
    return w.translate("Collect", "{weeks} a level").format(weeks=w.weeks(values[0]))


def _again(w: Words, values: tuple[Any, ...]) -> str:
    if not values[0]:
        return w.translate("Collect", "no rhythm of assessments")
    return w.count(
        values[0],
        w.translate("Collect", "an assessment every month"),
        w.translate("Collect", "an assessment every {n} months"),
    )


def _hours(w: Words, values: tuple[Any, ...]) -> str:
    if values[0] is None:
        return w.translate("Collect", "no limit of learning hours a year")
    told = w.translate("Collect", "{hours} learning hours a year")
    return told.format(hours=w.short(values[0]))


_KINDS: Final[Mapping[str, Callable[[Words], str]]] = {
    "evidence": lambda w: w.translate("Collect", "evidence"),
    "manager": lambda w: w.translate("Collect", "manager"),
    "self": lambda w: w.translate("Collect", "self"),
}


def _order(w: Words, values: tuple[Any, ...]) -> str:
    order = " > ".join(_KINDS[each](w) for each in values[0])
    return w.translate("Collect", "the order {order} of assessments").format(order=order)


_SETTINGS: Final[Mapping[str, Callable[[Words, tuple[Any, ...]], str]]] = {
    "country": _holidays,
    "buffer_weeks": _buffer,
    "step_weeks": _step,
    "assess_months": _again,
    "release_hours": _hours,
    "precedence": _order,
}


def shared_text(shared: SharedName) -> str:
    """Who stands in which plans."""
    return f"{shared.name} · {', '.join(shared.plans)}"


def unread_text(words: Words, name: str, error: StorageProblem | Refused | OSError) -> str:
    """Why a file was not read, with what helps."""
    w = words
    if isinstance(error, StorageProblem):
        return problem_text(w, error.problem)
    if isinstance(error, Refused):
        return f"{name}: {problem_line(w, error.problems[0])}"
    told = w.translate("Collect", "{name} can't be read: {cause}. Look whether it is there.")
    return told.format(name=name, cause=cause_text(w, error))


def counts_text(words: Words, counts: Mapping[str, int]) -> str:
    """How much a plan holds, by kind."""
    w = words
    parts = {
        "people": (w.translate("Collect", "{n} person"), w.translate("Collect", "{n} people")),
        "developments": (
            w.translate("Collect", "{n} development"),
            w.translate("Collect", "{n} developments"),
        ),
        "actions": (
            w.translate("Collect", "{n} learning action"),
            w.translate("Collect", "{n} learning actions"),
        ),
    }
    return " · ".join(w.count(counts[kind], *each) for kind, each in parts.items())


def summary(words: Words, collected: Collected) -> str:
    """How much came together: plans, people, developments, learning actions."""
    w = words
    one, many = w.translate("Collect", "{n} plan"), w.translate("Collect", "{n} plans")
    every = {kind: len(collected.content.table(kind)) for kind in COUNTED}
    return f"{w.count(len(collected.came), one, many)} · {counts_text(w, every)}"
