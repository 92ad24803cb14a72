"""Errands of the menus that need no more than the window: documents, pictures, help.

What each needs is imported when it is asked for, so that the window is there sooner.
"""

from __future__ import annotations

from planner.ui.shell import Shell


def export(window: Shell, document: str) -> None:
    """Ask where a document of the plan is to go, and write it."""
    from planner.ui.exporting import ask_export

    ask_export(window, document)


def print_seen(window: Shell) -> None:
    """The preview of what is printed."""
    from planner.ui.exporting import preview_print

    preview_print(window)


def copy_picture(window: Shell) -> None:
    """What is seen of the timeline, as a picture for another program."""
    from planner.ui.timeline_export import copy_seen

    copy_seen(window)


def show_chart(window: Shell, about: str) -> None:
    """A chart of something, or the proof of it, to look at and to keep."""
    from planner.ui.chart_export import ask_chart
    from planner.ui.models.over_time import Subject

    which, kind, id_ = about.split(":", 2)
    if which == "report":
        from planner.ui.person_export import ask_person_report

        ask_person_report(window, id_)
        return
    if which == "proof":
        from planner.ui.audit_export import ask_audit

        ask_audit(window, (kind, id_) if kind else None)
        return
    ask_chart(window, Subject(which, kind, id_))


def show_profile(window: Shell, person: str) -> None:
    """What a person holds and is asked for, as a page."""
    from planner.ui.profile_export import ask_profile

    ask_profile(window, person)


def show_keys(window: Shell) -> None:
    """The sheet of all shortcuts."""
    from planner.ui.dialogs import about

    about.show_keys(window.words, window.menus.in_order(), window)


def show_program(window: Shell) -> None:
    """What this program is, and whose work is in it."""
    from planner.ui.dialogs.about import show_about

    show_about(window.words, window)
