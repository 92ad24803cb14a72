"""What is tried, in words: the sentence of the band. Knows no Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.services.confidential import shown_title
from planner.services.wording import Words


def what_if_sentence(
    words: Words, content: Content, steps: Sequence[Edit], day: dt.date | None, in_company: bool
) -> str:
    """ "What if: Poland is now expected around 1 May 2028; seen from 3 Jan 2027"."""
    parts = [shown_title(words, content, step.title, in_company) for step in steps[:1]]
    if len(steps) > 1:
        one = words.translate("WhatIf", "and {n} more change")
        many = words.translate("WhatIf", "and {n} more changes")
        parts = [f"{parts[0]} {words.count(len(steps) - 1, one, many)}"]
    if day is not None:
        text = words.translate("WhatIf", "it were {day} already")
        parts.insert(0, text.format(day=words.day(day)))
    if not parts:
        parts = [words.translate("WhatIf", "whatever you change now is only tried")]
    return words.translate("WhatIf", "What if: {what}").format(what="; ".join(parts))
