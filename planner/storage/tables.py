"""The tables of a plan file, as SQLModel rows: where its schema comes together.

One class per kind of record, a column per field. Rows never leave `storage`: with `table=True`
they do not validate, so the rules live in the domain's records. A test holds rows and records
to the same fields.

Tables are STRICT: a text in a number's column is refused by SQLite itself. Numbers with a
fraction lie in columns of type ANY, which keep 16 and 16.0 apart exactly as entered.
"""

from __future__ import annotations

from sqlmodel import SQLModel

from planner.storage import (
    tables_of_attachments,  # noqa: F401 - importing them is what makes the tables known
    tables_of_doing,  # noqa: F401
    tables_of_expecting,  # noqa: F401
    tables_of_file,  # noqa: F401
    tables_of_people,  # noqa: F401
)
from planner.storage.table_rows import Row

ROWS: dict[str, type[Row]] = {str(row.__tablename__): row for row in Row.__subclasses__()}
"""Kind → its row class; "plan" for the settings."""


def schema() -> list[str]:
    """The statements that make an empty plan file's tables and indices."""
    from sqlalchemy.dialects.sqlite import dialect as sqlite
    from sqlalchemy.schema import CreateIndex, CreateTable

    made: list[str] = []
    for table in SQLModel.metadata.sorted_tables:
        made.append(str(CreateTable(table).compile(dialect=sqlite())).strip())
        ordered = sorted(table.indexes, key=lambda index: str(index.name))
        made += [str(CreateIndex(index).compile(dialect=sqlite())) for index in ordered]
    return made
