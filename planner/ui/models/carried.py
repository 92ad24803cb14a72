"""Records that are dragged: as what they travel, and where they may be let go.

Imported before a plan is read, so what links records comes with the first drag.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QMimeData

RECORDS: Final = "application/x-vorlauf-records"


class Carried(NamedTuple):
    """Records of one kind on their way."""

    kind: str
    ids: tuple[str, ...]


def packed(kind: str, ids: Sequence[str], text: str) -> QMimeData:
    """What is dragged; other programs get its names as text."""
    data = QMimeData()
    data.setData(RECORDS, json.dumps({"kind": kind, "ids": list(ids)}).encode())
    data.setText(text)
    return data


def unpacked(data: QMimeData) -> Carried | None:
    """The records that are dragged; None for anything else."""
    if not data.hasFormat(RECORDS):
        return None
    found = json.loads(bytes(data.data(RECORDS).data()))
    return Carried(found["kind"], tuple(found["ids"]))


def fits(carried: Carried | None, onto_kind: str) -> bool:
    """True if it means something to let them go on a record of a kind."""
    from planner.services.linking import LINKS

    return carried is not None and (carried.kind, onto_kind) in LINKS
