"""Every screen in both languages, small and large: can all read it, hear it, and move in it?"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from planner.ui.theme import Look
from tests.ui.access import faults
from tests.ui.access.walk import every_screen

CHECKS = (
    faults.without_name,
    faults.same_names,
    faults.wrong_way,
    faults.cancels,
    faults.clipped,
    faults.outside,
)
SMALL, LARGE = (1024, 700), (1440, 900)
Found = dict[str, dict[str, list[str]]]
"""Check → fault → the screens that have it."""


@pytest.fixture(scope="module", params=[("en", LARGE), ("de", SMALL)], ids=["en", "de-small"])
def found(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    look: Look,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Found]:
    """The faults of all screens by check; each screen is looked at once."""
    language, size = request.param
    told: Found = {check.__name__: {} for check in CHECKS}
    told["screens"] = {}
    for screen in every_screen(qapp, look, tmp_path_factory.mktemp("walk"), language, size):
        told["screens"][screen.name] = []
        for check in CHECKS:
            if size == SMALL and check is faults.wrong_way:
                continue  # the same way at every size; each key costs
            for fault in dict.fromkeys(check(screen)):
                told[check.__name__].setdefault(fault, []).append(screen.name)
    yield told
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("check", [check.__name__ for check in CHECKS])
def test_no_screen_has_faults(found: Found, check: str) -> None:
    lines = [f"{fault}\n    on {', '.join(on[:4])}" for fault, on in found[check].items()]
    assert not lines, f"{len(lines)} faults\n" + "\n".join(lines)
