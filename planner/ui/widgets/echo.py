"""What the foot of the window says, said once more in the dialog that stands before it."""

from __future__ import annotations

from planner.ui.widgets.bottom_bar import BottomBar
from planner.ui.widgets.elided import Elided


class Echo(Elided):
    """Empty until the foot says something; a dialog that stays open lets nobody wonder whether
    its button did anything."""

    def __init__(self) -> None:
        super().__init__("")
        self.setObjectName("quiet")

    def listen_to(self, foot: BottomBar) -> None:
        """Repeat what the foot says from now on."""
        foot.said.connect(self.setText)
