"""collect: several plans in one new plan, to be exported together."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.bootstrap import look_into, new_plan
from planner.commands.output import DISK, DONE, INPUT_REFUSED, busy, say, write_out
from planner.domain.problem import Refused, refuse
from planner.exchange.plan_sources import Found, Unread, plan_files, read_plans, sources_of
from planner.services.collect_facts import Collected
from planner.services.collect_facts import Wish as Names
from planner.services.collect_words import (
    counts_text,
    remark_text,
    shared_text,
    summary,
    unread_text,
)
from planner.services.collecting import collect
from planner.services.ports import StorageProblem
from planner.services.wording import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What `vorlauf collect` was called with; without `out` nothing is made."""

    plans: Sequence[Path]
    out: Path | None
    name: str
    same: Sequence[str]
    apart: Sequence[str]
    skip: bool
    as_json: bool


def gather(wish: Wish, words: Words) -> int:
    """Read all plans and make one of them; a file that can't be read stops it unless skipped."""
    if wish.out is not None and wish.out.exists():
        raise StorageProblem("plan.exists", file=wish.out.name)
    with busy(words.translate("Command", "Reading …")):
        found, unread = read_plans(plan_files(wish.plans), look_into)
    for each in unread:
        say(unread_text(words, each.path.name, each.error))
    if unread and not wish.skip:
        told = words.translate(
            "Command",
            "Nothing was made. Mend or leave out what can't be read, or use --skip-unreadable.",
        )
        say(told)
        return INPUT_REFUSED if all(isinstance(u.error, Refused) for u in unread) else DISK
    if not found:
        raise refuse("collect.nothing")
    names = Names(
        name=wish.name or (wish.out.stem if wish.out else ""),
        same=frozenset(wish.same),
        apart=frozenset(wish.apart),
    )
    collected = collect(sources_of(found), names)
    if wish.out is not None:
        new_plan(wish.out, collected.content)
    _tell(wish, collected, found, unread, words)
    return DONE


def _tell(
    wish: Wish, collected: Collected, found: Sequence[Found], unread: Sequence[Unread], words: Words
) -> None:
    if wish.as_json:
        plain = _plain(wish, collected, found, unread, words)
        write_out(json.dumps(plain, ensure_ascii=False, indent=1) + "\n")
        return
    for (name, counts), each in zip(collected.came, found, strict=True):
        say(f"{name}: {counts_text(words, counts)} ({each.path})")
    for shared in collected.shared:
        one = words.translate("Collect", "taken for one person")
        several = words.translate("Collect", "taken for several people")
        say(f"{shared_text(shared)}: {one if shared.one else several}")
    for remark in collected.remarks:
        say(remark_text(words, remark))
    say(summary(words, collected))
    if wish.out is not None:
        say(words.translate("Command", "Made {file}.").format(file=wish.out))


def _plain(
    wish: Wish, collected: Collected, found: Sequence[Found], unread: Sequence[Unread], words: Words
) -> dict[str, Any]:
    return {
        "made": str(wish.out) if wish.out else None,
        "plans": [
            {"file": str(each.path), "name": name, **counts}
            for (name, counts), each in zip(collected.came, found, strict=True)
        ],
        "names": [
            {"name": each.name, "plans": list(each.plans), "one": each.one}
            for each in collected.shared
        ],
        "remarks": [remark_text(words, remark) for remark in collected.remarks],
        "unread": [
            {"file": str(u.path), "why": unread_text(words, u.path.name, u.error)} for u in unread
        ],
    }
