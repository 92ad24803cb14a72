"""search: words in all text and notes of a plan, for a program or for a person."""

from __future__ import annotations

import dataclasses
from functools import partial
from itertools import groupby
from pathlib import Path

from planner.commands.opening import reading
from planner.commands.output import DONE, say, write_json_list, write_out
from planner.services.confidential import not_found
from planner.services.text_search import TextHit, TextSearch
from planner.services.text_words import group_word
from planner.services.wording import Words


def search(plan: Path, text: str, kind: str, in_company: bool, as_json: bool, words: Words) -> int:
    """Every record found, kind by kind: its name, the field and the sentence."""
    with reading(plan) as opened:
        content = opened.store.content
        without = partial(not_found, content) if in_company else None
        found = TextSearch(content, opened.texts).find(text, kind, without)
    if as_json:
        write_json_list(_plain(hit) for hit in found.hits)
        return DONE
    if not found.hits:
        say(words.translate("Search", "No text and no note holds all of this."))
    counts = dict(found.counts)
    for each, hits in groupby(found.hits, key=lambda hit: hit.kind):
        write_out(f"{group_word(words, each)} ({counts[each]}{'+' if found.more else ''})\n")
        write_out("".join(f"  {_line(hit)}\n" for hit in hits))
    return DONE


def _plain(hit: TextHit) -> dict[str, str]:
    told = dataclasses.asdict(hit)
    return {name: told[name] for name in ("kind", "id", "name", "field", "sentence")}


def _line(hit: TextHit) -> str:
    sentence = " ".join(hit.sentence.split())
    return hit.name if sentence == hit.name else f"{hit.name}: {sentence}"
