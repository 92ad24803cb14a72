"""What is known of a record stays true when a day of its own changes, made anew or not."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QAbstractButton, QWidget

from planner.services.records import change_record
from planner.ui.models.fields import Field, fields_of
from planner.ui.models.record_links import CHAIN
from planner.ui.shell import Shell
from planner.ui.views.inspector_facts import Facts
from planner.ui.views.inspector_page import RecordPage
from tests.ui.inspecting import EVERY_KIND, facts_of, page_of, said_by

FAR = (-400, 700)
"""Days something is moved by: far enough for a state to turn."""
DAYS = {
    kind: [field for field in fields_of(kind).all() if field.editor == "day"]
    for kind in EVERY_KIND
    if kind not in CHAIN  # of those a chain shows the record itself: made anew anyway
}


def told(facts: QWidget) -> tuple[str, list[tuple[str, str]]]:
    """Every word of what is known, also those only screen readers hear."""
    pressed = facts.findChildren(QAbstractButton)
    return said_by(facts), [(b.accessibleName(), b.accessibleDescription()) for b in pressed]


def afresh(page: RecordPage, shell: Shell) -> tuple[str, list[tuple[str, str]]]:
    desk = shell.desk
    assert desk is not None
    made = Facts(desk, (page.kind, page.id), desk.choose, None, page._named or {})
    found = told(made)
    made.deleteLater()
    return found


def test_what_is_known_follows_the_days_of_a_record(shell: Shell) -> None:
    for kind, days in DAYS.items():
        if days:
            page_of(shell, kind)  # makes one where the plan holds none
            assert shell.desk is not None
            for id_ in [*shell.desk.content.table(kind)][:4]:
                _moved(shell, page_of(shell, kind, id_), days)


def _moved(shell: Shell, page: RecordPage, days: list[Field]) -> None:
    desk = shell.desk
    assert desk is not None
    for field in days:
        now = getattr(page.record, field.name) or desk.today
        for far in FAR:
            new = (now + dt.timedelta(days=far)).isoformat()
            desk.editor.run(change_record, page.kind, page.id, {field.key: new})
            assert told(facts_of(page)) == afresh(page, shell), (page.id, field.name, far)
