"""One person's profile: shown, printed, and written as a page in a worker."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from planner.services.figures import make_figures
from planner.services.media_types import safe_name
from planner.services.my_path import whose_path
from planner.services.naming import name_of
from planner.services.profile import Profile
from planner.ui.file_names import ended
from planner.ui.shell import Shell
from planner.ui.snapshots import document_of
from planner.ui.telling import told_failed, told_written
from planner.ui.views.profile import ProfileDialog


def ask_profile(window: Shell, person: str = "") -> ProfileDialog | None:
    """Show a profile: of the one named, of the one looked at, or of "me"."""
    desk = window.desk
    if desk is None:
        return None
    chosen = desk.choice[1] if desk.choice is not None and desk.choice[0] == "people" else None
    whose = whose_path(desk.content, [person or None, chosen])
    if whose is None:
        told = desk.words.translate(
            "Export", "There is nobody in this plan yet; add a person first."
        )
        desk.editor.told.emit(told, True)
        return None
    dialog = ProfileDialog(desk, whose, window)
    dialog.print_asked.connect(lambda profile: print_profile(window, dialog, profile))
    dialog.pdf_asked.connect(lambda profile: ask_file(window, dialog, profile))
    dialog.open()
    return dialog


def print_profile(window: Shell, dialog: ProfileDialog, profile: Profile) -> None:
    """Print the page as it would be on paper; in company without levels."""
    from planner.ui.dialogs.print_preview import ask_printer
    from planner.ui.printing.one_page import OnePage
    from planner.ui.printing.profile import profile_page

    desk = window.desk
    assert desk is not None
    page = profile_page(desk.content, profile, desk.words, not desk.in_company, True)
    ask_printer(dialog, OnePage(page, desk.words.translate("Profile", "Profile")), desk)


def ask_file(window: Shell, dialog: ProfileDialog, profile: Profile) -> None:
    """Where to write it, and then write it in a worker."""
    desk = window.desk
    assert desk is not None
    w = desk.words
    stem = w.translate("Profile", "Profile")
    named = f"{stem} {name_of(desk.content, 'people', profile.person.id)}"
    kind = f"{w.translate('Export', 'PDF, one page')} (*.pdf)"
    start = desk.plan.path.parent / safe_name(f"{named}.pdf")
    chosen, _ = QFileDialog.getSaveFileName(dialog, stem, str(start), kind)
    if not chosen:
        return
    write_profile(window, profile, ended(Path(chosen), ("pdf",), "pdf"))


def write_profile(window: Shell, profile: Profile, path: Path) -> None:
    """Write the page of a profile beside its role; in company without levels."""
    desk = window.desk
    assert desk is not None
    content, words, today, levels = document_of(desk), desk.words, desk.today, not desk.in_company
    person, role = profile.person.id, profile.gaps.role if profile.gaps else None

    def work(report: object) -> Path:
        from planner.services.profile import profile_of
        from planner.ui.printing.profile import export_profile

        del report
        shown = profile_of(make_figures(content, today), person, role)
        export_profile(content, shown, words, path, levels=levels)
        return path

    window.tasks.run(
        work,
        lambda made: told_written(window, words, made),
        lambda error: told_failed(desk, words, path, error),
    )
