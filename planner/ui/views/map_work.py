"""What hands do to the map: name a need, plan it, join, take an offering. Each is one step back."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog

from planner.domain.beyond import level_label
from planner.domain.need import Need
from planner.services.need_plans import join_action, plan_needs, plan_offering
from planner.services.records import delete_record
from planner.ui.desk import Desk
from planner.ui.dialogs.copy_needs import CopyNeeds, can_copy
from planner.ui.dialogs.map_ends import ChooseEnd
from planner.ui.dialogs.next_step import next_word, take_next_step
from planner.ui.models.map_ends import End, ends_of
from planner.ui.models.map_graph import SOURCE, Box, Key, source_of
from planner.ui.views.map_editor import NeedEditor
from planner.ui.views.map_view import MapView


class MapWork:
    """Turns what the view asks for into wishes. What was made is chosen afterwards."""

    def __init__(self, desk: Desk, view: MapView, editor: NeedEditor) -> None:
        self._desk, self._view, self.editor = desk, view, editor
        self.dialog: QDialog | None = None
        view.name_asked.connect(self.name)
        view.plan_asked.connect(self.plan)
        view.join_asked.connect(self.join)
        view.offer_asked.connect(self.offer)
        view.pull_asked.connect(self.pull)
        view.delete_asked.connect(self.delete)
        view.refused.connect(lambda told: self._tell(told, trouble=True))
        editor.added.connect(self._show_added)
        editor.left.connect(view.setFocus)

    def _tell(self, told: str, *, trouble: bool = False) -> None:
        self._desk.editor.told.emit(told, trouble)

    def may_write(self) -> bool:
        """False, and told why, while the plan can only be read."""
        if self._desk.plan.read_only:
            w = self._desk.words
            self._tell(w.translate("Matrix", "This plan can only be read here."), trouble=True)
        return not self._desk.plan.read_only

    # -- naming ------------------------------------------------------------------------------

    def source_of_box(self, key: Key) -> Key | None:
        """Whose needs would be named from a box."""
        if key.kind == "ask":
            return Key("goals" if key.level else "developments", key.id)
        return key if key.kind in ("developments", "goals") else None

    def name(self, start: Key, end: Key | None, at: QPoint) -> None:
        """Open the line editor where the pulled line ended."""
        source = self.source_of_box(start)
        if source is None:
            w = self._desk.words
            told = w.translate("Map", "Pull from a development or a goal to name a need.")
            self._tell(told, trouble=True)
            return
        if not self.may_write():
            return
        text, structure = self._begun(end)
        own = end is not None and end.kind == "skills" and self._asks(source, end)
        if own:
            w = self._desk.words
            self._tell(w.translate("Map", "It is asked for already; name who else needs it."))
        self.editor.begin((source.kind, source.id), at, text, structure)

    def _asks(self, source: Key, end: Key) -> bool:
        place = self._view.map.place_of(end)
        needs = self._view.map.graph.needs_at(place, source) if place is not None else ()
        return any(source_of(need) == source for need in needs)

    def _begun(self, end: Key | None) -> tuple[str, str]:
        """What stands in the line already, where it ended on something that is asked for."""
        if end is None or end.kind not in ("skills", "structures"):
            return "", ""
        if end.kind == "structures":
            need = self._desk.content.needs[end.id]
            return f"{need.title}, ", need.structure or ""
        content = self._desk.content
        level = level_label(content, end.id, end.level)
        competency = content.competencies[end.id]
        return f"{competency.name or competency.id} {level}, ", ""

    def _show_added(self, needs: list[str]) -> None:
        key = self._view.map.key_for("needs", needs[0]) if needs else None
        content = self._desk.content
        if key is not None and needs[0] in content.needs:
            source = source_of(content.needs[needs[0]])
            if source in self._view.map.shown.folded:
                self._view.fold(source)
            self._view.choose_key(key)
        self._view.setFocus()

    # -- planning ----------------------------------------------------------------------------

    def needs_of(self, key: Key) -> tuple[str, ...]:
        """The needs a line from a box stands for."""
        place, content = self._view.map.place_of(key), self._desk.content
        needs = self._view.map.graph.boxes[place].needs if place is not None else ()
        return tuple(need for need in needs if need in content.needs)

    def plan(self, start: Key) -> None:
        """Plan a need the best way there is."""
        needs = self.needs_of(start)
        if not self.may_write():
            return
        if needs:
            self._desk.editor.run(plan_needs, needs, today=self._desk.today)
        else:
            self._step(start)

    def _step(self, start: Key) -> None:
        """What a target role asks for is planned as in the lists, slot by slot."""
        place = self._view.map.place_of(start)
        slots = self._view.map.graph.boxes[place].slots if place is not None else ()
        slot = next((slot for slot in slots if next_word(self._desk, slot)), None)
        if slot is not None:
            self.dialog = take_next_step(self._desk, slot, self._view)
        else:
            w = self._desk.words
            self._tell(w.translate("Map", "It is brought in time; there is nothing to plan."))

    def join(self, start: Key, end: Key) -> None:
        """Have those asked take part in learning that is planned already."""
        if self.may_write():
            needs, today = self.needs_of(start), self._desk.today
            if not needs:
                self._step(start)
                return
            self._desk.editor.run(join_action, end.id, needs, today=today)

    def offer(self, start: Key, end: Key) -> None:
        """Have those asked take an offering."""
        if self.may_write():
            needs, today = self.needs_of(start), self._desk.today
            if not needs:
                self._step(start)
                return
            self._desk.editor.run(plan_offering, end.id, needs, today=today)

    def pull(self, box: Box) -> None:
        """A line by the keyboard: the editor for what a source needs, else a list of ends."""
        if not self.may_write():
            return
        if box.column == SOURCE or box.key.kind == "ask":
            place = self._view.map.place_of(box.key)
            assert place is not None
            at = self._view.scene.box(place)
            self.name(box.key, None, QPoint(at.right() + 24, at.top()))
            return
        if box.key.kind not in ("skills", "structures"):
            w = self._desk.words
            told = w.translate("Map", "Lines begin at a development or at a need; choose one.")
            self._tell(told, trouble=True)
            return
        title = self._view.scene.texts.title(box)
        ends = ends_of(self._desk.content, box.key, self._desk.words)
        self.dialog = ChooseEnd(
            self._desk.words, title, ends, lambda end: self._end(box.key, end), self._view
        )
        self.dialog.open()

    def _end(self, start: Key, end: End) -> None:
        if end.aim == "plan":
            self.plan(start)
        elif end.aim == "join" and end.key is not None:
            self.join(start, end.key)
        elif end.key is not None:
            self.offer(start, end.key)

    # -- others ------------------------------------------------------------------------------

    def record_of(self, box: Box) -> tuple[str, str]:
        """The record a box is looked at by; of a shared competency the need of one source."""
        if box.key.kind == "skills":
            place = self._view.map.graph.places[box.key]
            needs: tuple[Need, ...] = self._view.map.graph.needs_at(place, self._view.source)
            one = len(needs) == 1 and needs[0].id in self._desk.content.needs
            return ("needs", needs[0].id) if one else ("competencies", box.key.id)
        if box.key.kind == "structures":
            return "needs", box.key.id
        source = self.source_of_box(box.key)
        if source is not None:
            return source.kind, source.id
        return (box.key.kind, box.key.id) if box.key.kind in ("actions", "roles") else ("", "")

    def delete(self, box: Box) -> None:
        """Delete what a box stands for; of what several share nothing, but it is told."""
        kind, id_ = self.record_of(box)
        w = self._desk.words
        if box.key.kind == "ask" or not kind:
            return
        if kind == "competencies":
            told = w.translate(
                "Map", "Several needs stand here; open one of them and delete it there."
            )
            self._tell(told, trouble=True)
        elif box.key.kind != "roles" and self.may_write():
            self._desk.editor.run(delete_record, kind, id_)

    def copy_from(self, key: Key) -> None:
        """Choose what another development needs, and have this one ask for it too."""
        if self.may_write():
            self.dialog = CopyNeeds(self._desk, key.id, self._view)
            self.dialog.open()

    def can_copy(self, key: Key | None) -> bool:
        """True if another development asks for something this one doesn't."""
        return key is not None and can_copy(self._desk.content, key.kind, key.id)
