"""Working days of a country and region: weekends and public holidays, by `holidays`."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable
from importlib.util import find_spec, module_from_spec
from types import ModuleType

from planner.domain.days import Calendar, Weekdays


def _library() -> ModuleType:
    """`holidays`; 0.05 s, so not before a plan has a country.

    WORKAROUND: it looks a country's module up by name, but the package around it imports those
    of all 250 for that: 7 MB and another 0.05 s. With the package there and nothing of it run
    only the country asked for is imported.
    """
    import holidays

    package = "holidays.countries"
    spec = None if package in sys.modules else find_spec(package)
    if spec is not None:
        sys.modules[package] = module_from_spec(spec)
    return holidays


class WorkCalendar:
    """Monday to Friday without public holidays; years are looked up when first asked for."""

    def __init__(self, country: str, region: str | None) -> None:
        self._days = _library().country_holidays(country, subdiv=region)
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
        name: str | None = self._days.get(day)
        return name


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
    supported = _library().list_supported_countries()
    return {code: tuple(regions) for code, regions in supported.items()}


def region_names(country: str) -> dict[str, str]:
    """Region codes of a country with the names `holidays` has for them, else the code."""
    own = getattr(_library(), country, None)
    names = own.get_subdivision_aliases() if own is not None else {}
    return {code: names[code][0] if names.get(code) else code for code in names}


def known_place(country: str, region: str | None) -> bool:
    """True if `holidays` knows the country and, where one is given, its region."""
    supported = _library().list_supported_countries()
    return country in supported and (not region or region in supported[country])
