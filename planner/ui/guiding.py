"""The guided start at work: its page over whatever is seen, and what is done with the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.ui.doors import Doors

if TYPE_CHECKING:
    from planner.services.guided import GuidedPreview
    from planner.services.guided_answers import Answers
    from planner.ui.beginning import Beginning
    from planner.ui.desk import Desk
    from planner.ui.shell import Shell
    from planner.ui.views.guided import Guided


class Guiding(QObject):
    """The answers live as long as the window, so that leaving loses nothing."""

    def __init__(self, window: Shell, doors: Doors, beginning: Beginning) -> None:
        super().__init__(window)
        self._window, self._doors, self._beginning = window, doors, beginning
        self.page: Guided | None = None
        self._heard: Desk | None = None
        window.worded.connect(self._reword)

    def show(self) -> None:
        """Show the page that was seen last, with what was typed."""
        from planner.ui.views.guided import Guided

        if self.page is None:
            self.page = Guided(self._window.look, self._window.words, self._read)
            self.page.asked.connect(self._take)
            self.page.left.connect(self._window.leave_page)
        desk = self._window.desk
        if desk is not None and desk is not self._heard:
            self._heard = desk  # it says when others look on
            desk.worded.connect(self._reword)
        self._reword()
        self._window.show_page(self.page)
        self.page.take_keyboard()

    def _reword(self) -> None:
        if self.page is not None:
            self.page.retranslate(self._window.words)

    def _read(self, answers: Answers) -> GuidedPreview:
        from planner.domain.content import Content
        from planner.domain.plan import Plan
        from planner.services.guided import guided_preview

        desk = self._window.desk
        if desk is not None:
            return guided_preview(
                desk.content,
                answers,
                desk.today,
                desk.figures.calendar,
                in_company=desk.in_company,
            )
        return guided_preview(Content(Plan()), answers, self._doors.today)

    def _take(self) -> None:
        """Take the answers over, into a new plan if none is open; then Focus shows the day."""
        from planner.domain.content import Content
        from planner.domain.plan import Plan
        from planner.services.guided import take_guided

        window, page = self._window, self.page
        assert page is not None
        fresh = window.desk is None
        if fresh:
            name = window.words.translate("Start", "My plan")
            if not self._beginning.make(Content(Plan(name=name)), "focus"):
                return
        assert window.desk is not None
        if window.desk.editor.run(take_guided, self._read(page.answers)) is not None:
            page.clear()
            window.go("focus")
            if fresh:
                self._beginning.tell_where()
