"""Sentences for foreign files. Each says what is wrong, then after a semicolon the cure."""

from __future__ import annotations

from planner.services.wording import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    # the file
    "table.too_large": QT_TRANSLATE_NOOP(
        "Problem", "The file has {size} MB, at most {limit} MB are read; split it."
    ),
    "table.too_many_cells": QT_TRANSLATE_NOOP(
        "Problem",
        "The table reaches over {rows} rows and {columns} columns, more than can be read; delete "
        "what stands far below or to the right, or split it.",
    ),
    "table.too_many_texts": QT_TRANSLATE_NOOP(
        "Problem", "The table holds more text than can be read at once; split it."
    ),
    "table.inflates": QT_TRANSLATE_NOOP(
        "Problem",
        "Unpacked the file would have {size} MB, at most {limit} MB are read; split it.",
    ),
    "table.old_or_locked": QT_TRANSLATE_NOOP(
        "Problem",
        "This is an old .xls file or one with a password; save it as .xlsx without a password.",
    ),
    "table.other_office": QT_TRANSLATE_NOOP(
        "Problem", "This is a document of another kind; save it as .xlsx or .csv."
    ),
    "table.no_workbook": QT_TRANSLATE_NOOP(
        "Problem", "This is no workbook; choose an .xlsx or .csv file."
    ),
    "table.no_table": QT_TRANSLATE_NOOP(
        "Problem", "This is no table; choose an .xlsx or .csv file."
    ),
    "table.empty": QT_TRANSLATE_NOOP(
        "Problem", "No table with heads was found; put heads into the first row."
    ),
    "table.quotes": QT_TRANSLATE_NOOP(
        "Problem",
        "The quotation marks in row {row} don't fit together; close or double them there.",
    ),
    "table.damaged": QT_TRANSLATE_NOOP(
        "Problem", "The file is damaged; open it in a spreadsheet program and save it anew."
    ),
    "table.unusual": QT_TRANSLATE_NOOP(
        "Problem",
        "The file is written in an unusual way; open it in a spreadsheet program and save it anew.",
    ),
    "import.not_recognised": QT_TRANSLATE_NOOP(
        "Problem", "It is not clear what this file holds; say its kind, one of {known}."
    ),
    "import.no_plan": QT_TRANSLATE_NOOP(
        "Problem",
        "This is no plan in the open format; choose one written by this program, or a table.",
    ),
    "collect.nothing": QT_TRANSLATE_NOOP(
        "Problem",
        "There is no plan in what was named; name plan files or a folder that holds some.",
    ),
    # the mapping
    "map.value": QT_TRANSLATE_NOOP(
        "Problem", "{value} can't be used here; write something like {example}."
    ),
    "map.header_row": QT_TRANSLATE_NOOP(
        "Problem", "There are no heads in row {row}; give a row with heads, from 1 to {rows}."
    ),
    # rows and cells
    "import.ambiguous": QT_TRANSLATE_NOOP(
        "Problem",
        "{count} entries of the plan go by this name; tell them apart by personnel number or code.",
    ),
    "import.twice": QT_TRANSLATE_NOOP(
        "Problem",
        "This stands in {first} already; join the two, or tell them apart by number or code.",
    ),
    "import.plan_moved": QT_TRANSLATE_NOOP(
        "Problem", "“{id}” was changed after the preview; look at the preview again."
    ),
    "import.no_head": QT_TRANSLATE_NOOP(
        "Problem", "The column is filled but has no head; write one, or empty the column."
    ),
    "import.no_name": QT_TRANSLATE_NOOP(
        "Problem", "There is no name in this row; write one, or empty the row."
    ),
    "import.total_row": QT_TRANSLATE_NOOP(
        "Problem", "“{value}” looks like a sum, not like a person; delete the row."
    ),
    "import.broken_cell": QT_TRANSLATE_NOOP(
        "Problem",
        "The cell has no value ({value}); mend it, then save the file in a spreadsheet program.",
    ),
    "import.date_for_text": QT_TRANSLATE_NOOP(
        "Problem",
        "The spreadsheet made a day of it ({value}); format the cell as text and type it again.",
    ),
    "import.date_for_level": QT_TRANSLATE_NOOP(
        "Problem",
        "A day stands where a level should ({value}); format the cell as text and type the level.",
    ),
    "import.no_level": QT_TRANSLATE_NOOP(
        "Problem", "“{value}” is no level here; write one of {labels}, or leave the cell empty."
    ),
    "import.no_hours": QT_TRANSLATE_NOOP(
        "Problem", "“{value}” are no hours a week; write a number like 4 or 2.5."
    ),
    "import.no_day": QT_TRANSLATE_NOOP(
        "Problem", "“{value}” is no day; write it like 2027-02-15 or 15.02.2027."
    ),
    "import.no_yes": QT_TRANSLATE_NOOP("Problem", "“{value}” is neither yes nor no; write one."),
    # lists of offerings
    "offerings.no_heads": QT_TRANSLATE_NOOP(
        "Problem",
        "No heads for a title and a competency were found; write Title and Competency over two "
        "columns.",
    ),
    "offerings.missing": QT_TRANSLATE_NOOP(
        "Problem", "The title or the competency is missing; fill in the cell, or empty the row."
    ),
    "offerings.no_start": QT_TRANSLATE_NOOP(
        "Problem", "There is an end without a start; write the first day too."
    ),
    "offerings.no_number": QT_TRANSLATE_NOOP(
        "Problem", "“{value}” is no number; write one like 12 or 450.50."
    ),
    # what is only said
    "import.hidden_rows": QT_TRANSLATE_NOOP("Problem", "Hidden rows were read too: {rows}."),
    "import.alike": QT_TRANSLATE_NOOP(
        "Problem",
        "“{name}” may be {others} of the plan; if so, say it in the mapping under “same”.",
    ),
    "import.other_sheets": QT_TRANSLATE_NOOP(
        "Problem", "Only the sheet “{sheet}” was read, not {others}."
    ),
    # self-assessment sheets
    "self.no_mark": QT_TRANSLATE_NOOP(
        "Problem", "This is no self-assessment sheet of this program; take the one sent out."
    ),
    "self.person": QT_TRANSLATE_NOOP(
        "Problem",
        "It is not clear who “{name}” is in this plan; write the name as in the plan, and keep "
        "the key beside it.",
    ),
    "self.two_people": QT_TRANSLATE_NOOP(
        "Problem",
        "The name “{name}” stands beside the key of {other}; write the name whose answers these "
        "are, or empty the key.",
    ),
    "self.day": QT_TRANSLATE_NOOP(
        "Problem", "“{value}” is no day; write one like 2026-11-23, or leave the cell empty."
    ),
    "self.competency": QT_TRANSLATE_NOOP(
        "Problem", "“{value}” is no competency of this plan; add it, or empty the answer."
    ),
    # DigComp
    "digcomp.no_levels": QT_TRANSLATE_NOOP(
        "Problem",
        "The sheet with the eight levels is missing; take the data supplement as published.",
    ),
    "digcomp.no_competences": QT_TRANSLATE_NOOP(
        "Problem",
        "No competences numbered like 1.1 were found; take the data supplement as published.",
    ),
    "digcomp.levels_missing": QT_TRANSLATE_NOOP(
        "Problem", "The table of levels lacks {missing}; add a row for each."
    ),
    "digcomp.level_number": QT_TRANSLATE_NOOP(
        "Problem", "“{value}” is no level; write a whole number from 1 to 8."
    ),
    "digcomp.level_twice": QT_TRANSLATE_NOOP(
        "Problem", "Level {value} stands here twice; leave one out."
    ),
    "digcomp.no_text": QT_TRANSLATE_NOOP("Problem", "The text is missing; fill in the cell."),
    "digcomp.number": QT_TRANSLATE_NOOP(
        "Problem", "“{value}” is no competence number; write one like 1.2, as text."
    ),
    "digcomp.number_unknown": QT_TRANSLATE_NOOP(
        "Problem", "There is no competence “{value}”; mend the number or add the competence."
    ),
    "digcomp.area": QT_TRANSLATE_NOOP(
        "Problem", "Area “{value}” does not go with competence {number}; mend one of them."
    ),
    "digcomp.two_names": QT_TRANSLATE_NOOP(
        "Problem", "The same number is called “{first}” further up; give both the same name."
    ),
    "digcomp.mark": QT_TRANSLATE_NOOP(
        "Problem", "The id “{value}” does not go with competence {number}; mend one of them."
    ),
    "digcomp.level_unknown": QT_TRANSLATE_NOOP(
        "Problem", "“{value}” is no proficiency level; use one of {known}."
    ),
}
"""Code → sentence; what is wrong and the cure are split at the semicolon."""
