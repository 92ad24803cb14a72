"""What the heads of foreign lists call the columns about a person, in German and English."""

from __future__ import annotations

from planner.services.matching import fold

_WORDS: dict[str, str] = {
    "name": "name, names, person, people, employee, employee name, full name, member, team member,"
    " colleague, who, mitarbeiter, mitarbeiterin, mitarbeiter/in, mitarbeiter:in, mitarbeiter*in,"
    " mitarbeitende, mitarbeitender, mitarbeitende/r, personen, wer, vor- und nachname,"
    " vorname nachname, vorname und nachname, nachname vorname, beschäftigte, kollege",
    "first_name": "first name, firstname, given name, forename, vorname",
    "last_name": "last name, lastname, surname, family name, nachname, familienname",
    "team": "team, teams, department, dept, dept., group, unit, abteilung, abt., gruppe, bereich,"
    " organisationseinheit",
    "role": "role, roles, function, position, job, job title, title, rolle, funktion, stelle,"
    " tätigkeit, berufsbezeichnung",
    "hours_per_week": "hours a week, hours per week, hours/week, h/week, h per week, hrs/week,"
    " hours, learning hours, learning hours a week, learning hours per week, learning time,"
    " learning hours/week, stunden pro woche, stunden je woche, stunden/woche, std pro woche,"
    " std./woche, std/woche, std. pro woche, h/woche, h pro woche, lernstunden, lernzeit,"
    " lernstunden pro woche, lernstunden je woche, lernstunden/woche, lernzeit pro woche",
    "joined": "joined, join date, joining date, start date, hired, hire date, since, entry,"
    " eintritt, eintrittsdatum, eingetreten, beginn, seit, dabei seit",
    "left": "left, leaving date, leave date, end date, exit, exit date, austritt, austrittsdatum,"
    " ausgetreten, ende, bis",
    "external": "external, contractor, extern, externe, externer",
    "personnel_number": "personnel number, personnel no, personnel no., staff number, staff no,"
    " employee id, employee number, employee no, id, personalnummer, personal-nr, personal-nr.,"
    " personalnr, personalnr., pers.-nr., persnr, pnr, stammnummer",
    "cost_centre": "cost centre, cost center, kostenstelle, kst",
    "notes": "notes, note, remark, remarks, comment, comments, bemerkung, bemerkungen, notiz,"
    " notizen, kommentar",
}
PERSON_COLUMNS: tuple[str, ...] = tuple(_WORDS)
"""What a column may hold about a person; the names a mapping uses."""

_KNOWN = {fold(word.strip()): role for role, words in _WORDS.items() for word in words.split(",")}


def _folded(words: str) -> frozenset[str]:
    return frozenset(fold(word.strip()) for word in words.split(","))


_COMPETENCY = _folded(
    "competency, competencies, competence, competences, skill, skills, capability, topic, ability,"
    " kompetenz, kompetenzen, fähigkeit, fähigkeiten, qualifikation, qualifikationen, thema"
)
TOTALS = _folded(
    "total, sum, average, mean, count, required, target, summe, gesamt, durchschnitt, mittelwert,"
    " anzahl, schnitt, ø, soll"
)
"""What stands in the first cell of a row that sums people up instead of being one."""


OWN_FOOT = _folded(
    "Covered / needed, then: when needed, from: today, only one,"
    " Besetzt / nötig, dann: am Tag des Bedarfs, von: heute, nur eine Person, nur eine"
)
"""The foot of the matrix this program writes, in every language: nobody's line, left alone."""


def role_of(head: str) -> str | None:
    """What a column about a person holds, by its head; None where it is something else."""
    return _KNOWN.get(fold(head)) or _KNOWN.get(fold(head.partition("(")[0]))


def is_competency_word(head: str) -> bool:
    """True for the head of a column that lists competencies."""
    return fold(head.partition("(")[0].partition("/")[0]) in _COMPETENCY
