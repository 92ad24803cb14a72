"""What Qt for Python does at every import of the program, and need not do."""

from __future__ import annotations

import linecache
import sys
from typing import Any


def spare_sources() -> None:
    """Let modules be imported without their source being read and kept; after Qt's own import.

    WORKAROUND: Qt for Python reads the source of each module imported after it, to see whether
    it may use names in snake case, and Python keeps what was read: 18 MB and 0.1 s for the whole
    window. Nothing here uses such names. A bundle holds no sources, so there it finds none.
    What was read before, while Qt itself was imported, is let go (1 MB).
    """
    feature: Any = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda _: False
    linecache.clearcache()
