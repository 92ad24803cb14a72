"""A name nobody has entered yet, typed where records are linked: offered as new, then made."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from planner.services.matching import fold
from planner.services.naming import cut
from planner.services.newcomers import NAMED_BY, NewName
from planner.services.wording import Words
from planner.ui.models.field_reading import Candidate, Offered, Unknown, Unread
from planner.ui.models.kind_words import kind_word


class NewNames:
    """Remembers what was offered as new: only Enter, pressed once more, makes it.

    `wished`: a new one was asked for, so the first Enter makes it.
    """

    def __init__(self, kind: str, wished: bool = False) -> None:
        self._kind, self._wished = kind, wished
        self._offered = ""

    def take(
        self, unknown: Unknown, text: str, among: Sequence[Candidate], words: Words, entered: bool
    ) -> NewName:
        """The new name, if it was wished or offered before and Enter says so.

        Raises:
            Unread: it is offered now, or of this kind a name alone would say too little.
        """
        name = " ".join(text.split())
        if self._kind not in NAMED_BY:
            raise unknown
        if entered and (self._wished or name == self._offered):
            self._offered = ""
            return NewName(name)
        self._offered = name if entered else ""
        if entered:
            raise Offered(self._offer(name, among, words))
        raise Unread(str(unknown))

    def _offer(self, name: str, among: Sequence[Candidate], words: Words) -> str:
        """Says so; beside a slip, what was probably meant."""
        known = {fold(each.label): each.label for each in among}
        near = difflib.get_close_matches(fold(name), known, 1)
        shown = cut(name, SHOWN)
        told = words.translate("Field", "Nothing here is called “{text}”.").format(text=shown)
        if near:
            meant = words.translate("Field", "Is {known} meant?")
            told += " " + meant.format(known=words.quoted(known[near[0]]))
        more = words.translate("Field", "Enter once more adds it as new: {kind}.")
        return f"{told} {more.format(kind=kind_word(words, self._kind))}"


SHOWN = 60
"""Characters of the name in the sentence."""
