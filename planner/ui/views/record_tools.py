"""What opens a dialog about chosen records of a kind, offered in the menus of its list."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from planner.domain.content import Content
from planner.domain.problem import Refused
from planner.domain.scale import BUILT_IN, Scale
from planner.services.keeping_apart import Kind
from planner.services.problem_words import problem_text
from planner.services.records import put_new
from planner.services.typed import typed_choice
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.desk import Desk
from planner.ui.models.field_choices import built_in_scales


@dataclass(frozen=True, slots=True)
class Tool:
    """Opens a dialog; can be used while as many records are chosen. `writes`: it changes them.

    `can`: what else must hold of the one that is chosen.
    """

    key: str
    text: str
    open: Callable[[Desk, Sequence[str], QWidget], object]
    least: int = 1
    most: int = 1
    writes: bool = True
    can: Callable[[Content, str], bool] = lambda *_: True


def _merge(desk: Desk, ids: Sequence[str], parent: QWidget) -> None:
    from planner.ui.dialogs.merging import Merging  # read when one is wanted

    Merging(desk, ids[0], ids[1] if len(ids) > 1 else None, parent).open()


def _find_twice(kind: Kind) -> Callable[[Desk, Sequence[str], QWidget], None]:
    def find(desk: Desk, _: Sequence[str], parent: QWidget) -> None:
        from planner.ui.dialogs.duplicates import Duplicates

        Duplicates(desk, kind, parent).open()

    return find


_TWICE: Final = QT_TRANSLATE_NOOP("List", "Find duplicates…")

_ASK: Final = QT_TRANSLATE_NOOP("List", "Ask for it in a development…")


def _ask_for_role(desk: Desk, ids: Sequence[str], parent: QWidget) -> None:
    from planner.ui.dialogs.role_needs import RoleNeeds

    RoleNeeds(desk, None, ids[0], parent).open()


def _add_need(desk: Desk, ids: Sequence[str], _: QWidget) -> None:
    desk.choose("developments", ids[0])
    desk.part_asked.emit("needs")


def _copy_needs(desk: Desk, ids: Sequence[str], parent: QWidget) -> None:
    from planner.ui.dialogs.copy_needs import CopyNeeds

    CopyNeeds(desk, ids[0], parent).open()


def _can_copy(content: Content, id_: str) -> bool:
    from planner.ui.dialogs.copy_needs import can_copy

    return can_copy(content, "developments", id_)


def _take_role(desk: Desk, ids: Sequence[str], parent: QWidget) -> None:
    from planner.ui.dialogs.role_needs import RoleNeeds

    RoleNeeds(desk, ids[0], None, parent).open()


def _can_take(content: Content, _: str) -> bool:
    from planner.ui.dialogs.role_needs import can_ask

    return can_ask(content)


_BUILT_IN: Final = QT_TRANSLATE_NOOP("List", "Take in a built-in scale…")


def _take_in_scale(desk: Desk, _: Sequence[str], parent: QWidget) -> None:
    """As the plan's own under the same id: what is measured in it stays so; words may change."""
    from planner.ui.widgets.choice_popup import ChoicePopup, offers_hint

    w, own = desk.words, desk.content.scales
    built_in = built_in_scales(w).items()
    left = {id_: Scale(id=id_, name=name) for id_, name in built_in if id_ not in own}
    if not left:
        told = w.translate("List", "All built-in scales are in this plan already.")
        desk.editor.told.emit(told, False)
        return

    def take(text: str) -> str:
        try:
            chosen = typed_choice(text, [(each.id, each.name) for each in left.values()])
        except Refused as refused:
            return problem_text(w, refused.problems[0])
        scale = replace(left[chosen], levels=BUILT_IN[chosen].levels)
        if desk.editor.run(put_new, "scales", scale) is not None:
            desk.choose("scales", chosen)
        return ""

    head = w.translate("List", "Which scale?")
    names = [each.name for each in left.values()]
    popup = ChoicePopup(head, names, take, parent, offers_hint(w))
    popup.open_at(parent.mapToGlobal(QPoint(parent.width() // 3, parent.height() // 3)))


_PROFILE: Final = QT_TRANSLATE_NOOP("List", "Profile…")


def _show_profile(desk: Desk, ids: Sequence[str], _: QWidget) -> None:
    desk.profile_asked.emit(ids[0])


TOOLS: Final[Mapping[str, tuple[Tool, ...]]] = {
    "competencies": (
        Tool("merge", QT_TRANSLATE_NOOP("List", "Merge…"), _merge, most=2),
        Tool("twice", _TWICE, _find_twice("competencies"), least=0, writes=False),
    ),
    "developments": (
        Tool("need", QT_TRANSLATE_NOOP("List", "Add what it will ask of us…"), _add_need),
        Tool(
            "copy",
            QT_TRANSLATE_NOOP("List", "Copy needs from another development…"),
            _copy_needs,
            can=_can_copy,
        ),
        Tool("role", QT_TRANSLATE_NOOP("List", "Needs of a role…"), _take_role, can=_can_take),
    ),
    "offerings": (Tool("twice", _TWICE, _find_twice("offerings"), least=0, writes=False),),
    "people": (Tool("profile", _PROFILE, _show_profile, writes=False),),
    "roles": (Tool("needs", _ASK, _ask_for_role),),
    "scales": (Tool("built_in", _BUILT_IN, _take_in_scale, least=0),),
}
"""Kind → its tools."""
