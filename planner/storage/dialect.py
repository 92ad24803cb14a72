"""Column types as STRICT tables know them: TEXT, INTEGER, BLOB, and ANY for numbers.

A column of type ANY keeps 16 and 16.0 apart exactly as they were entered.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, Float, String
from sqlalchemy.ext.compiler import compiles

STRICT = {"sqlite_strict": True}
"""Table options: SQLite itself refuses a value of the wrong type."""


@compiles(String, "sqlite")
def _text(*_: Any, **__: Any) -> str:
    return "TEXT"


@compiles(Float, "sqlite")
def _number(*_: Any, **__: Any) -> str:
    return "ANY"


@compiles(Boolean, "sqlite")
def _yes_no(*_: Any, **__: Any) -> str:
    return "INTEGER"
