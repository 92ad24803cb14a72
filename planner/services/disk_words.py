"""Sentences for the file and the disk: what is safe, and what to do."""

from __future__ import annotations

from planner.services.wording import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    # the plan file
    "plan.exists": QT_TRANSLATE_NOOP(
        "Problem", "{file} is there already and stays as it is; choose another name."
    ),
    "plan.missing": QT_TRANSLATE_NOOP(
        "Problem", "{file} is not there; look at its name and folder."
    ),
    "plan.empty": QT_TRANSLATE_NOOP(
        "Problem", "{file} is empty, so it holds no plan; go back to a copy of it."
    ),
    "plan.foreign": QT_TRANSLATE_NOOP(
        "Problem", "{file} is no plan and was left alone; choose a .vorlauf file."
    ),
    "plan.passphrase": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is protected by a passphrase this version can't ask for; use a newer one.",
    ),
    "plan.damaged": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is damaged and was left alone; mend it with `vorlauf check --repair` or go back "
        "to a copy with `vorlauf backups --restore`.",
    ),
    "plan.beyond_repair": QT_TRANSLATE_NOOP(
        "Problem", "Nothing of {file} can be read any more; go back to a copy of it."
    ),
    "plan.newer": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} was written by a newer version ({version}, this one reads up to {known}) and was "
        "left alone; install the newer version.",
    ),
    "plan.older": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} was written by an older version; open it for writing once to bring it up to date.",
    ),
    "plan.in_use": QT_TRANSLATE_NOOP(
        "Problem",
        "{user} has {file} open on {host} (process {pid}), so it can only be read; "
        "close it there first.",
    ),
    "plan.read_only": QT_TRANSLATE_NOOP(
        "Problem", "{file} was opened for reading only; open it for writing."
    ),
    "plan.busy": QT_TRANSLATE_NOOP(
        "Problem", "{file} is being written by another program; try again in a moment."
    ),
    "plan.vanished": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} was moved or deleted while it was open, nothing more was written; "
        "save the plan under another name.",
    ),
    "plan.replaced": QT_TRANSLATE_NOOP(
        "Problem",
        "Another file took the place of {file} while it was open, nothing more was written; "
        "save the plan under another name.",
    ),
    # the disk
    "disk.full": QT_TRANSLATE_NOOP(
        "Problem", "The disk is full, what was saved before is safe; make room and try again."
    ),
    "disk.read_only": QT_TRANSLATE_NOOP(
        "Problem", "{file} lies where nothing can be written; copy it to a folder of yours."
    ),
    "disk.no_place": QT_TRANSLATE_NOOP(
        "Problem", "Nothing can be written in {folder}: {file} was not made; choose another folder."
    ),
    "disk.no_permission": QT_TRANSLATE_NOOP(
        "Problem", "You may not open or write {file}; ask for the permission or copy it."
    ),
    "disk.failed": QT_TRANSLATE_NOOP(
        "Problem",
        "The disk failed at {file} ({cause}), what was saved before is safe; check the disk.",
    ),
    "memory.full": QT_TRANSLATE_NOOP(
        "Problem", "The memory is full, what was saved is safe; close other programs and try again."
    ),
    # copies
    "backup.unknown": QT_TRANSLATE_NOOP(
        "Problem", "There is no copy {number}, there are {count}; choose one of the list."
    ),
    "backup.damaged": QT_TRANSLATE_NOOP(
        "Problem", "The copy {file} is damaged and was not used; choose another one."
    ),
    # findings of a check
    "health.page": QT_TRANSLATE_NOOP(
        "Problem", "A page of the file is damaged ({detail}); have the file mended."
    ),
    "health.structure": QT_TRANSLATE_NOOP(
        "Problem", "The inside of the file does not fit together ({detail}); have it mended."
    ),
    "health.reference": QT_TRANSLATE_NOOP(
        "Problem", "A record points at one that is not there ({detail}); have the file mended."
    ),
    "health.log": QT_TRANSLATE_NOOP(
        "Problem",
        "The log beside the file is damaged, {count} edits in it can't be read; "
        "have the file mended.",
    ),
    "health.settings": QT_TRANSLATE_NOOP(
        "Problem", "The settings of the plan are missing; have the file mended."
    ),
    "health.unreadable": QT_TRANSLATE_NOOP(
        "Problem", "What stands here can't be read; have the file mended."
    ),
}
"""Code → sentence, joined with the others in `problem_words`."""
