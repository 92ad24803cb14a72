"""Working days of a country and region: weekends and public holidays, by `holidays`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from planner.domain.days import Calendar, Weekdays


class WorkCalendar:
    """Monday to Friday without public holidays; years are looked up when first asked for."""

    def __init__(self, country: str, region: str | None) -> None:
        import holidays  # costs 0.1 s; a plan without a country does without

        self._days = holidays.country_holidays(country, subdiv=region)
        self._known: dict[dt.date, bool] = {}

    def is_working(self, day: dt.date) -> bool:
        """True unless `day` is a weekend day or a public holiday."""
        known = self._known.get(day)
        if known is None:
            known = day.weekday() < 5 and day not in self._days
            self._known[day] = known
        return known

    def name_of(self, day: dt.date) -> str | None:
        """The name of the public holiday, None if it is none."""
        return self._days.get(day)


def calendar_of(country: str | None, region: str | None) -> Calendar:
    """The calendar of a plan; without a country, or one `holidays` doesn't know: weekdays.

    A region the country doesn't know falls back to the country's own holidays.
    """
    if not country:
        return Weekdays()
    attempts: tuple[Callable[[], Calendar], ...] = (
        lambda: WorkCalendar(country, region or None),
        lambda: WorkCalendar(country, None),
    )
    for attempt in attempts:
        try:
            return attempt()
        except NotImplementedError:
            continue
    return Weekdays()


def known_places() -> dict[str, tuple[str, ...]]:
    """Country codes with the codes of their regions, as `holidays` knows them."""
    import holidays

    return {code: tuple(regions) for code, regions in holidays.list_supported_countries().items()}


def region_names(country: str) -> dict[str, str]:
    """Region codes of a country with the names `holidays` has for them, else the code."""
    import holidays

    own = getattr(holidays, country, None)
    names = own.get_subdivision_aliases() if own is not None else {}
    return {code: names[code][0] if names.get(code) else code for code in names}


def known_place(country: str, region: str | None) -> bool:
    """True if `holidays` knows the country and, where one is given, its region."""
    import holidays

    supported = holidays.list_supported_countries()
    return country in supported and (not region or region in supported[country])
