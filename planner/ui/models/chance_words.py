"""A chance in words people can picture: "about 3 in 4". Knows no Qt."""

from __future__ import annotations

from typing import Final

from planner.services.wording import Words

_PARTS: Final = ((1, 10), (1, 5), (1, 4), (1, 3), (1, 2), (2, 3), (3, 4), (4, 5), (9, 10))


def chance_words(words: Words, chance: float) -> str:
    """The nearest simple share; near 0 and 1 in plain words."""
    if chance >= 0.97:
        return words.translate("Chance", "almost certain")
    if chance <= 0.03:
        return words.translate("Chance", "hardly any")
    some, all_ = min(_PARTS, key=lambda part: abs(part[0] / part[1] - chance))
    return words.translate("Chance", "about {some} in {all}").format(some=some, all=all_)
