"""What Focus and the timeline say while nothing is expected yet: one line makes the beginning."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.desk import Desk
from planner.ui.widgets.empty_page import EmptyPage

FOCUS = (
    QT_TRANSLATE_NOOP("Begin", "What is coming, who is it about, by when?"),
    QT_TRANSLATE_NOOP(
        "Begin",
        "One line is enough, like “Polish B1, Weber + Kaya, spring 2028”. From there the program "
        "counts back to the last day on which learning can begin, and lists it here.",
    ),
)
TIMELINE = (
    QT_TRANSLATE_NOOP("Begin", "Who learns what, before which wave?"),
    QT_TRANSLATE_NOOP(
        "Begin",
        "Developments swell here as waves, and the learning before them stands as bars. It fills "
        "with the first line you note.",
    ),
)


def is_bare(desk: Desk) -> bool:
    """True while nothing is expected, wished, needed or planned."""
    content = desk.content
    return not (content.developments or content.goals or content.needs or content.actions)


class BeginHere(EmptyPage):
    """Its button opens the search box for a line to note."""

    def __init__(self, desk: Desk, said: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._said = desk, said
        self.button.setEnabled(not desk.plan.read_only)
        self.asked.connect(desk.note_asked)
        self.setFocusProxy(self.button)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the desk's language."""
        w = self._desk.words
        title, text = self._said
        self.say(
            w.translate("Begin", title),
            w.translate("Begin", text),
            w.translate("Begin", "Note a line (Ctrl+K)"),
        )
