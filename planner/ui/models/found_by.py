"""What people call a command or a setting besides its own words, to be found by. No Qt."""

from __future__ import annotations

from typing import Final

from planner.services.wording import QT_TRANSLATE_NOOP

COMMANDS: Final = {
    "open": QT_TRANSLATE_NOOP("Search", "load, file"),
    "collect": QT_TRANSLATE_NOOP("Search", "HR, several plans, many files, merge, put together"),
    "import": QT_TRANSLATE_NOOP("Search", "Excel, xlsx, csv, spreadsheet, read in"),
    "timeline": QT_TRANSLATE_NOOP("Search", "PDF, SVG, PNG, picture, save"),
    "sow": QT_TRANSLATE_NOOP("Search", "Excel, xlsx, csv, PDF, table, save"),
    "calendar": QT_TRANSLATE_NOOP("Search", "calendar, appointments, ics, Outlook"),
    "print": QT_TRANSLATE_NOOP("Search", "PDF, paper, printer, preview"),
    "backups": QT_TRANSLATE_NOOP("Search", "restore, go back, safety copy"),
    "duplicate": QT_TRANSLATE_NOOP("Search", "copy, save as"),
    "company": QT_TRANSLATE_NOOP("Search", "hide, presentation, projector, share the screen"),
    "keys": QT_TRANSLATE_NOOP("Search", "shortcuts, keyboard"),
    "manual": QT_TRANSLATE_NOOP("Search", "help, instructions"),
    "about": QT_TRANSLATE_NOOP("Search", "version, licences"),
}
"""Name of a command of the menus → words."""
DOCUMENTS: Final = {
    "training": QT_TRANSLATE_NOOP("Search", "budget, costs, money, training, Excel, PDF, HR"),
    "matrix": QT_TRANSLATE_NOOP("Search", "skills matrix, Excel, csv, HR"),
    "profiles": QT_TRANSLATE_NOOP("Search", "individual development plans, everybody, PDF, HR"),
}
"""Document that is under Reports and in no menu → words."""
SETTINGS: Final = {
    "look": QT_TRANSLATE_NOOP("Search", "theme, dark, light, colours"),
    "day": QT_TRANSLATE_NOOP("Search", "date, today, demonstration"),
    "safety": QT_TRANSLATE_NOOP("Search", "safety, certainty"),
    "region": QT_TRANSLATE_NOOP("Search", "state, province"),
    "country": QT_TRANSLATE_NOOP("Search", "country"),
    "works_council": QT_TRANSLATE_NOOP("Search", "data protection, privacy"),
}
"""Key of a setting → words."""
