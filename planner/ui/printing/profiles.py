"""Profiles of many people, a page of their own for each, into a folder."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from planner.domain.people import present
from planner.domain.record import label_of
from planner.services.figures import Figures
from planner.services.media_types import safe_name
from planner.services.naming import by_name
from planner.services.profile import profile_of
from planner.services.whole_file import all_whole
from planner.services.wording import Words
from planner.ui.file_names import free
from planner.ui.pages import Report, unheard
from planner.ui.printing.profile import export_profile


def whose_profiles(figures: Figures, team: str | None = None) -> list[str]:
    """Everybody who is there on the day of the figures, or those of a team, by name."""
    people = figures.content.people.values()
    there = [p.id for p in people if present(p, figures.today) and (not team or p.team == team)]
    return by_name(figures.content, there)


def export_profiles(
    figures: Figures,
    people: Iterable[str],
    words: Words,
    folder: Path,
    *,
    levels: bool = True,
    report: Report = unheard,
) -> list[Path]:
    """Write a PDF for each person, all or none; nothing that lies there is replaced.

    A name that is taken, also by somebody who is called the same, gets a number. Where one of
    them can't be written, or `report` stops the work, those written before are taken away again.
    Of a copy without names each page is headed as that calls the person: a pile of pages without
    any heading could not be told apart.

    Args:
        levels: False leaves out everything that tells what somebody holds.

    Raises:
        StorageProblem, OSError: the folder or a file in it can't be written.
    """
    whose = list(people)
    folder.mkdir(parents=True, exist_ok=True)
    with all_whole() as made:
        for done, person in enumerate(whose):
            path = free(folder / profile_file(figures, person, words))
            told = words.translate("Export", "Writing {name} …").format(name=path.name)
            report(0.02 + 0.98 * done / len(whose), told)
            profile = profile_of(figures, person)
            export_profile(figures.content, profile, words, path, levels=levels)
            made.append(path)
    return made


def profile_file(figures: Figures, person: str, words: Words) -> str:
    """ "Profile Anna Berg.pdf", as every system takes it."""
    stem = words.translate("Profile", "Profile")
    return safe_name(f"{stem} {label_of(figures.content.people[person])}.pdf")
