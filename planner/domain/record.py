"""What every record shares: an id, frozen fields, and fields that point at other records.

A record is a frozen dataclass. A field that holds the id of another record says so with
`ref(...)` or `refs(...)`; deleting, linking, merging and checking all read that one mark.
A Python name that ends in an underscore (`from_`) stands for the key without it (`from`).
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One entry of a plan. `id` is a free string, unique within its kind."""

    id: str


def ref(kind: str, *, required: bool = False, cascade: bool = False) -> Any:
    """A field that holds the id of one record of `kind` (its plural name), or None.

    Args:
        kind: plural name of the kind pointed at, as in the open format ("people").
        required: the field has no default; deleting the target deletes the holder.
        cascade: deleting the target deletes the holder although the field may be empty.
    """
    metadata = {"ref": kind, "cascade": required or cascade}
    return field(metadata=metadata) if required else field(default=None, metadata=metadata)


def refs(kind: str) -> Any:
    """A field that holds a tuple of ids of records of `kind`; a deleted one drops out."""
    return field(default=(), metadata={"ref": kind, "cascade": False})


def ref_in(name: str) -> Any:
    """A field that holds the id of a record of any kind; the field `name` beside it says which.

    Deleting the record deletes the holder.
    """
    return field(metadata={"ref_in": name, "cascade": True})


def lines(default: Any = ()) -> Any:
    """A field of lines the program keeps: nobody writes, edits or looks for words in them."""
    return field(default=default, metadata={"lines": True})


def key_of(name: str) -> str:
    """The open format's key for a Python field name (`from_` → `from`)."""
    return name.rstrip("_")


def label_of(record: Any) -> str:
    """The title or name a person reads, the id where neither is set."""
    for name in ("title", "name", "text"):
        value = getattr(record, name, "")
        if value:
            return str(value)
    return str(record.id)


def field_names(record_type: Any) -> tuple[str, ...]:
    """Python names of all fields, in the order they are declared."""
    return tuple(f.name for f in fields(record_type))
