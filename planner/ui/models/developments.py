"""The list of expected developments: what comes, when, how likely, how prepared we are. No Qt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from planner.domain.arrival import arrival_of
from planner.domain.development import Development
from planner.domain.edit import Edit
from planner.domain.problem import Problem
from planner.domain.record import label_of
from planner.domain.slots import Slot
from planner.domain.spoken_forms import Period
from planner.services.developments import arrive_development, set_development_status
from planner.services.many_records import Draft
from planner.services.ports import Store
from planner.services.typed import typed_day, typed_period, typed_text
from planner.services.wording import QT_TRANSLATE_NOOP
from planner.ui.models import list_choices
from planner.ui.models.columns import Columns
from planner.ui.models.list_fields import (
    cell_of,
    changing,
    day_text,
    of_team,
    ref_filter,
    value_filter,
)
from planner.ui.models.record_list import (
    Cell,
    Column,
    Entry,
    EntryField,
    Field,
    Instead,
    Listing,
    Sight,
    Wish,
)
from planner.ui.models.state_cells import (
    first_due,
    meter_cell,
    prepared,
    state_cell,
    state_filter,
    state_rank,
)

KIND = "developments"
COLUMNS = Columns(KIND)


def _slots(sight: Sight, record: Development) -> Sequence[Slot]:
    return of_team(sight, sight.slots_of(record.id))


def period_text(sight: Sight, first: dt.date, last: dt.date) -> str:
    """ "Mar 2027 – May 2027", one month alone, or a day."""
    words = sight.words
    if first == last:
        return words.day(first)
    if (first.year, first.month) == (last.year, last.month):
        return words.month(first)
    if first.year == last.year and (first.month, last.month) == (1, 12):
        return str(first.year)
    return f"{words.month(first)} – {words.month(last)}"


def _when(sight: Sight, record: Development) -> Cell:
    words = sight.words
    if record.status == "arrived" and record.arrived_on:
        text = words.translate("List", "came {day}").format(day=words.day(record.arrived_on))
        return Cell(text)
    if record.forecasts:
        arrival = arrival_of(record)
        return Cell(words.month(arrival.likely) if arrival else "")
    if record.about is None:
        return Cell()
    return Cell(period_text(sight, record.about.from_, record.about.to), "quiet")


def _when_order(sight: Sight, record: Development) -> dt.date | None:
    del sight
    if record.arrived_on:
        return record.arrived_on
    arrival = arrival_of(record)
    return arrival.likely if arrival else None


def _when_begin(sight: Sight, record: Development) -> str:
    days = sight.words
    if record.status == "arrived" and record.arrived_on:
        return days.day(record.arrived_on)
    if record.about is None:
        return ""
    first, last = record.about.from_, record.about.to
    return days.day(first) if first == last else f"{days.day(first)} – {days.day(last)}"


def _when_instead(_: Sight, record: Development) -> Instead | None:
    """A forecast says when; only a new one, which asks for the feelings first, says otherwise."""
    if not record.forecasts or (record.status == "arrived" and record.arrived_on):
        return None
    problem = Problem("typed.forecast_holds", values={"title": label_of(record)})
    return Instead("forecasts", problem)


def _when_wish(sight: Sight, record: Development, text: str) -> Wish:
    if record.status == "arrived" and record.arrived_on:
        day = typed_day(text, sight.today)
        return changing(KIND, record.id, arrived_on=day.isoformat() if day else None)
    return changing(KIND, record.id, about=about_of(typed_period(text, sight.today)))


def about_of(period: Period | None) -> dict[str, str] | None:
    """A period as the open format holds it."""
    if period is None:
        return None
    return {"from": period.first.isoformat(), "to": period.last.isoformat()}


def _likely(_: Sight, record: Development) -> float | None:
    if record.status == "arrived":
        return None
    arrival = arrival_of(record)
    return arrival.probability if arrival and not arrival.guessed else None


def _likely_cell(sight: Sight, record: Development) -> Cell:
    share = _likely(sight, record)
    if share is not None:
        return Cell(sight.words.percent(share))
    guessed = arrival_of(record) is not None and record.status != "arrived"
    return Cell(sight.words.translate("Timeline", "guessed") if guessed else "", "quiet")


def _due(sight: Sight, record: Development) -> dt.date | None:
    return first_due(_slots(sight, record))


def _due_text(sight: Sight, record: Development) -> str:
    return day_text(sight, _due(sight, record))


def _status_wish(sight: Sight, record: Development, value: str) -> Wish:
    def wish(store: Store) -> Edit | None:
        if value == "arrived":
            return arrive_development(store, record.id, today=sight.today)
        return set_development_status(store, record.id, value)  # type: ignore[arg-type]

    return wish


def _status(sight: Sight, record: Development) -> str:
    return dict(list_choices.statuses(sight))[record.status]


def _rests_on(sight: Sight, record: Development) -> Cell:
    signals = sight.content.signals.values()
    some = sum(record.id in signal.supports for signal in signals)
    against = sum(record.id in signal.contradicts for signal in signals)
    words = sight.words
    parts = [words.translate("List", "{n} for").format(n=some)] if some else []
    if against:
        parts.append(words.translate("List", "{n} against").format(n=against))
    return Cell(", ".join(parts), "quiet")


def _drafts(sight: Sight, lines: Sequence[Sequence[str]]) -> list[Draft]:
    """A title and an answer to "about when?" are enough for a hunch."""
    found: list[Draft] = []
    for line in lines:
        values = {"title": typed_text(cell_of(line, 0)), "status": "hunch"}
        about = about_of(typed_period(cell_of(line, 1), sight.today))
        found.append((KIND, {**values, "about": about} if about else values))
    return found


def _shown(sight: Sight, record: Development) -> bool:
    """With a team chosen, what asks something of its people or of everybody's structures."""
    return sight.team is None or bool(_slots(sight, record)) or not sight.slots_of(record.id)


LISTING = Listing(
    key=KIND,
    kind=KIND,
    columns=(
        COLUMNS.title("title", QT_TRANSLATE_NOOP("List", "Expected development")),
        Column(
            "when", QT_TRANSLATE_NOOP("List", "About when"), _when, 142, _when_order,
            Field(_when_begin, _when_wish, instead=_when_instead),
        ),
        COLUMNS.said("due", QT_TRANSLATE_NOOP("List", "Ready by"), _due_text, 122, _due),
        Column(
            "state", QT_TRANSLATE_NOOP("List", "State"),
            lambda sight, record: state_cell(sight, _slots(sight, record)), 156,
            lambda sight, record: state_rank(_slots(sight, record)),
        ),
        COLUMNS.said("status", QT_TRANSLATE_NOOP("List", "Status"), _status, 110,
                     field=Field(_status, _status_wish, list_choices.statuses)),
        Column(
            "prepared", QT_TRANSLATE_NOOP("List", "Prepared"),
            lambda sight, record: meter_cell(sight, _slots(sight, record)), 128,
            lambda sight, record: prepared(_slots(sight, record)),
        ),
        Column("likely", QT_TRANSLATE_NOOP("List", "Probability"), _likely_cell, 108, _likely),
        Column("signals", QT_TRANSLATE_NOOP("List", "Signals"), _rests_on, 120, first=False),
        COLUMNS.choice("sector", QT_TRANSLATE_NOOP("List", "Sector"), list_choices.sectors,
                       first=False),
        COLUMNS.ref("partner", "partners", QT_TRANSLATE_NOOP("List", "Partner"), first=False),
        COLUMNS.number("chance", QT_TRANSLATE_NOOP("List", "Chance 1–5"), first=False, whole=True),
        COLUMNS.number("risk", QT_TRANSLATE_NOOP("List", "Risk 1–5"), first=False, whole=True),
        COLUMNS.choice("coverage", QT_TRANSLATE_NOOP("List", "Risk covered"),
                       list_choices.coverages, first=False),
        COLUMNS.text("criterion", QT_TRANSLATE_NOOP("List", "Known by"), 200),
    ),
    entry=Entry(
        QT_TRANSLATE_NOOP("List", "Expected development"),
        (
            EntryField("title", QT_TRANSLATE_NOOP("List", "What do you see coming?")),
            EntryField("when", QT_TRANSLATE_NOOP("List", "About when? (spring 2028)"), 220),
        ),
        _drafts,
    ),
    filters=(
        state_filter(QT_TRANSLATE_NOOP("List", "State"), _slots),
        value_filter("status", QT_TRANSLATE_NOOP("List", "Status"), list_choices.statuses),
        value_filter("sector", QT_TRANSLATE_NOOP("List", "Sector"), list_choices.sectors),
        ref_filter("partner", "partners", QT_TRANSLATE_NOOP("List", "Partner")),
    ),
    order=("due", False),
    search=lambda _, record: f"{label_of(record)} {record.criterion} {record.notes}",
    shown=_shown,
    empty_title=QT_TRANSLATE_NOOP("List", "What do you see coming?"),
    empty_text=QT_TRANSLATE_NOOP(
        "List",
        "A new customer plant, a law, a new system: write it down in a few words and say about "
        "when. From that day the program counts back to the last day on which learning can begin.",
    ),
    waves=True,
)  # fmt: skip
