"""A field's wish, run through the editor; what is refused is told by the fields' own labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.ui.desk import Desk
from planner.ui.models.field_wishes import refusal, wish_of
from planner.ui.models.fields import Field

if TYPE_CHECKING:
    from planner.domain.edit import Edit
    from planner.services.ports import Store


def commit(desk: Desk, what: tuple[str, str], field: Field, value: object) -> str:
    """Set a field of a record (kind, id); returns why it was refused, empty where it holds."""
    from planner.domain.problem import Refused

    kind, id_ = what
    caught: list[str] = []
    wish = wish_of(kind, id_, field, value, desk.today)

    def tried(store: Store) -> Edit | None:
        try:
            return wish(store)
        except Refused as refused:
            caught.append(refusal(desk.words, kind, refused.problems[0]))
            raise

    told: list[str] = []
    hear = desk.editor.told.connect(lambda text, bad: told.append(text) if bad else None)
    desk.editor.run(tried)
    desk.editor.told.disconnect(hear)
    if caught:  # at the foot of the window too, by the same words
        desk.editor.told.emit(caught[0], True)
    return (caught or told or [""])[0]
