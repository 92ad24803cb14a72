"""In which order the matrix stands: people by name alone, competencies as one asks. No Qt.

People are gathered by team or role, or all together, and stand by name within: nobody is ranked.
Competencies may stand by how much is missing in them, since that is what one plans for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, get_args

from planner.domain.content import Content
from planner.domain.saved_matrix import ColumnOrder, PeopleBy
from planner.services.matching import fold

Grouping = PeopleBy
Sorting = ColumnOrder
GROUPINGS: Final[tuple[Grouping, ...]] = get_args(PeopleBy)
SORTINGS: Final[tuple[Sorting, ...]] = get_args(ColumnOrder)
_KIND: Final[Mapping[str, str]] = {"team": "teams", "role": "roles"}


def groups_of(
    content: Content, grouping: Grouping, people: Sequence[int], person: Callable[[int], Any]
) -> dict[str, list[int]]:
    """Places of people by the id of their team or role, or all under an empty one; as they came."""
    if grouping == "name":
        return {"": list(people)}
    groups: dict[str, list[int]] = {id_: [] for id_ in content.table(_KIND[grouping])}
    groups[""] = []
    for n in people:
        groups[getattr(person(n), grouping) or ""].append(n)
    return groups


def sorted_columns(
    groups: Mapping[str, Sequence[int]],
    sorting: Sorting,
    name: Callable[[int], str],
    gaps: Callable[[int], int],
) -> list[tuple[str, list[int]]]:
    """Categories with their competencies; a category stays together and stands by its first.

    Args:
        gaps: how many people are below what is needed in a competency.
    """
    if sorting == "catalogue":
        return [(key, list(members)) for key, members in groups.items()]

    def rank(n: int) -> tuple[int, str]:
        return (-gaps(n) if sorting == "gaps" else 0, fold(name(n)))

    found = [(key, sorted(members, key=rank)) for key, members in groups.items()]
    found.sort(key=lambda group: rank(group[1][0]))
    return found
