"""The manual in both languages: whole, true to the program, and in the product's words.

What a page tells a reader to type is typed here, and the figures it names are worked out.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer
from defusedxml import ElementTree

from planner import __main__, cli
from planner.domain.content import Content
from planner.domain.plan import Plan
from planner.exchange.pasted import read_pasted
from planner.services.figures import make_figures
from planner.services.quick_line import quick_preview
from planner.services.resources import resource
from planner.services.samples import make_sample
from planner.services.slot_words import STATE_WORDS
from planner.services.starting import AloneWish, start_alone, start_team
from planner.services.verbs import run_verb
from planner.services.wording import LANGUAGES, load_words
from planner.ui.dialogs.about import (
    detail_lines,
    list_lines,
    matrix_lines,
    path_lines,
    timeline_lines,
)
from planner.ui.menus import COMMANDS
from planner.ui.places import PLACES
from tests.command_line import Run, run
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY

__all__ = ["run"]

HELP = resource("help")
PAGES = sorted(path.name for path in (HELP / "en").glob("*.md"))
EVERY_PAGE = [(language, name) for language in LANGUAGES for name in PAGES]
FENCE = re.compile(r"^```(\w+) ?([\w.-]*)\n(.*?)^```$", re.M | re.S)
"""Kind of a block, the file it is to be kept in (or nothing), what stands in it."""

GERMAN_KEYS = {"Strg": "Ctrl", "Umschalt": "Shift", "Eingabe": "Enter", "Entf": "Del",
               "Pos1": "Home", "Ende": "End", "Leertaste": "Space", "Links": "Left",
               "Rechts": "Right", "Mausrad": "wheel",
               "Pfeiltasten": "Arrow keys"}  # fmt: skip

NEVER = (
    "Fokus Dashboard Cockpit Insights Trend Trends Treiber Event Events Hypothese Vermutung"
    " Bedarfe Skill Skills Level Score Rating Ratings Beurteilung Bewertung Gap Defizit Schwäche"
    " Coverage Kopfmonopol Katalogobjekt Lernaktion Task Tasks Slot Slots Sitz Timeline Zeitstrahl"
    " Roadmap Due fällig Fälligkeit überfällig Deadline Sow-by Backlog To-do To-dos Durchlaufzeit"
    " Slack Marge Vorhalt unbesetzt Bereitschaft Readiness proaktiv überrollt Affekt Bias Prognose"
    " Vorhersage Forecast Tripwire Stolperdraht Review Reviews Traceability Kette Klausur Retreat"
    " Session Meeting Exit-Plan Ledger Solver Optimierer Szenario Kapazität du dich dir dein"
    " deine deinen euch"
)
"""Words the product has better ones for, as far as they mean only that."""


def text_of(language: str, name: str) -> str:
    return (HELP / language / name).read_text(encoding="utf-8")


def prose_of(language: str, name: str) -> str:
    """A page as it is read: without blocks, code and the targets of links."""
    text = re.sub(r"`[^`]+`", "", FENCE.sub("", text_of(language, name)))
    return re.sub(r"\]\([^)]*\)", "]", text)


def code_of(language: str, name: str) -> Iterator[str]:
    """Pieces of code within lines."""
    for piece in re.findall(r"`([^`]+)`", FENCE.sub("", text_of(language, name))):
        yield " ".join(piece.split())


def headings(language: str, name: str) -> list[str]:
    """The heading marks of a page, in order."""
    return re.findall(r"^(#+) ", FENCE.sub("", text_of(language, name)), re.M)


# -- whole ---------------------------------------------------------------------------------


def test_both_languages_have_the_same_pages() -> None:
    assert PAGES
    assert sorted(path.name for path in (HELP / "de").iterdir()) == PAGES


@pytest.mark.parametrize("name", PAGES)
def test_both_languages_have_the_same_headings_and_blocks(name: str) -> None:
    assert headings("en", name) == headings("de", name)
    blocks = [[block[1] for block in FENCE.findall(text_of(each, name))] for each in LANGUAGES]
    assert len(blocks[0]) == len(blocks[1])


@pytest.mark.parametrize(("language", "name"), EVERY_PAGE)
def test_a_page_opens_with_its_title_and_stays_short(language: str, name: str) -> None:
    text = text_of(language, name)
    assert text.startswith("# ")
    assert headings(language, name).count("#") == 1
    assert len(text.splitlines()) <= 140


@pytest.mark.parametrize(("language", "name"), EVERY_PAGE)
def test_every_link_leads_to_a_page(language: str, name: str) -> None:
    targets = re.findall(r"\]\(([^)]*)\)", text_of(language, name))
    assert set(targets) <= set(PAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_page_leads_to_every_other(language: str) -> None:
    found = set(re.findall(r"\]\(([^)]*)\)", text_of(language, "index.md")))
    assert found == set(PAGES) - {"index.md"}


# -- what is typed -------------------------------------------------------------------------


def options() -> set[str]:
    """Every option of every command."""
    whole = typer.main.get_command(cli.app)
    commands = [whole, *getattr(whole, "commands", {}).values()]
    found = {option for each in commands for p in each.params for option in p.opts}
    return found | {"--help", "-h"}


@pytest.mark.parametrize(("language", "name"), EVERY_PAGE)
def test_every_command_and_option_named_exists(language: str, name: str) -> None:
    known = options()
    for piece in code_of(language, name):
        words = piece.split()
        if words[0] == "vorlauf" and len(words) > 1:
            is_plan = words[1].endswith(".vorlauf") or words[1].startswith("-")
            assert is_plan or words[1] in __main__.COMMANDS | {"demo"}, piece
        if words[0] == "vorlauf" or words[0].startswith("--"):
            assert {word for word in words if word.startswith("-") and word != "-"} <= known, piece


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_has_its_place(language: str) -> None:
    titles = re.findall(r"^## (.*)$", text_of(language, "command-line.md"), re.M)
    named = {word for title in titles for word in re.findall(r"[a-z-]+", title.split(":")[0])}
    assert named >= __main__.COMMANDS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_exit_code_is_explained(language: str) -> None:
    rows = re.findall(r"^\| (\d) \|", text_of(language, "command-line.md"), re.M)
    assert rows == ["0", "1", "2", "3", "4"]


def typed(text: str) -> list[list[str]]:
    """The commands of a page's blocks, as words."""
    lines = [line for kind, _, body in FENCE.findall(text) if kind == "sh"
             for line in body.splitlines()]  # fmt: skip
    return [shlex.split(line)[1:] for line in lines]


@pytest.mark.parametrize(
    ("language", "name"), [each for each in EVERY_PAGE if typed(text_of(*each))]
)
def test_what_a_page_says_to_type_works(
    language: str, name: str, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for kind, file, body in FENCE.findall(text_of(language, name)):
        if file:
            assert kind in ("csv", "json")
            (tmp_path / file).write_text(body, encoding="utf-8")
    for words in typed(text_of(language, name)):
        code, said, told = run(*words)
        assert code == 0, (words, told)
        assert not (words[0] == "sow" and not said), words


@pytest.mark.parametrize(("language", "name"), EVERY_PAGE)
def test_every_edit_shown_is_accepted_by_the_sample(language: str, name: str) -> None:
    store = MemoryStore(make_sample("practice", language, TODAY))
    for kind, file, body in FENCE.findall(text_of(language, name)):
        for line in body.splitlines() if (kind, file) == ("json", "") else []:
            assert run_verb(store, json.loads(line), TODAY).edit is not None, line


# -- the window ----------------------------------------------------------------------------


def shown(text: str) -> str:
    """A text of the window as a reader sees it; what is filled in becomes an ellipsis."""
    plain = re.sub(r"\{\w*\}", "…", text.replace("&", "")).strip()
    return re.sub(r"[\s:]*…$", "", plain).strip()


def window_words(language: str) -> set[str]:
    """Every text of the window in a language."""
    found = {"Deutsch", "English"}
    root = ElementTree.parse(resource("i18n", "vorlauf_de.ts")).getroot()
    for message in root.iter("message"):
        part = "source" if language == "en" else "translation"
        found.add(shown(message.findtext(part) or ""))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_in_bold_stands_in_the_window(language: str) -> None:
    known = window_words(language)
    for name in PAGES:
        for label in re.findall(r"\*\*(.+?)\*\*", FENCE.sub("", text_of(language, name)), re.S):
            for part in " ".join(label.split()).split(" → "):
                assert shown(part) in known, (name, label)


def keys_of_the_window() -> set[str]:
    found = {keys for command in COMMANDS for keys in command.keys}
    found |= {place.shortcut for place in PLACES}
    words = load_words("en")
    found_in = (timeline_lines, list_lines, matrix_lines, path_lines, detail_lines)
    lines = [line for lines_of in found_in for line in lines_of(words)]
    return found | {keys for keys, _ in lines}


def keys_of_the_page(language: str) -> set[str]:
    cells = re.findall(r"^\| (.+?) \| .+ \|$", text_of(language, "shortcuts.md"), re.M)
    found = {key for cell in cells for key in cell.split(", ")} - {"key", "Taste"}
    for german, english in GERMAN_KEYS.items() if language == "de" else ():
        found = {key.replace(german, english) for key in found}
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_keys_are_those_of_the_window(language: str) -> None:
    assert keys_of_the_page(language) == keys_of_the_window()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["sow-by.md", "words.md"])
def test_every_state_is_explained(language: str, name: str) -> None:
    words = load_words(language)
    for state in STATE_WORDS.values():
        assert re.search(rf"\| {words.translate('State', state)}\b", text_of(language, name))


# -- figures -------------------------------------------------------------------------------


EXAMPLES = (("moreno", "DAT"), ("vogt", "PL"), ("petersen", "SIM"), ("roth", "800"))
"""Person and competency of the lines that are worked out in `sow-by.md`."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_worked_examples_are_what_the_program_says(language: str) -> None:
    words = load_words(language)
    content = make_sample("practice", language, TODAY)
    slots = {(s.person, s.competency): s for s in make_figures(content, TODAY).slots}
    text = " ".join(text_of(language, "sow-by.md").split())
    for person, competency in EXAMPLES:
        slot = slots[person, competency]
        assert slot.lead_time_weeks is not None
        days = (slot.due, slot.safe, slot.sow_by)
        row = [content.people[person].name, *map(words.day, days)]
        pattern = ".*?".join(map(re.escape, [*row, words.number(slot.lead_time_weeks)]))
        assert re.search(rf"\| {pattern} \|", text), (row, slot.lead_time_weeks)
    for person, competency in (("richter", "PLM"), ("falk", "PLM"), ("weber", "800")):
        slot = slots[person, competency]
        assert words.day(slot.ready) in text
        assert words.number(abs(slot.head_start_weeks or 0)) in text
    chance = make_figures(content, TODAY).chance(slots["weber", "800"])
    assert chance is not None
    assert f"{chance:.0%}".replace("%", " %") in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_dates_are_what_the_program_says(
    language: str, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    text, words = text_of(language, "first-steps.md"), load_words(language)
    for _, file, body in FENCE.findall(text):
        if file:
            (tmp_path / file).write_text(body, encoding="utf-8")
    said = ""
    for line in typed(text):
        code, printed, _ = run(*line, *(["--json"] if line[0] == "sow" else []))
        assert code == 0
        said += printed if line[0] == "sow" else ""
    rows = [json.loads(line.rstrip(",")) for line in said.splitlines() if line.startswith(" {")]
    days = [row["sow_by"] for row in rows if row["sow_by"]]
    assert len(days) == 3
    for day in days:
        assert words.day(dt.date.fromisoformat(day)) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_minute_in_the_window_ends_where_the_page_says(language: str) -> None:
    """Paste, line and own wish of the first page, read as the window reads them."""
    text, words = text_of(language, "first-steps.md"), load_words(language)
    pasted, line = [body for kind, _, body in FENCE.findall(text) if kind == "text"]
    content = start_team(read_pasted(pasted, Content(Plan()), TODAY), "Team").content
    assert len(content.people) == 3
    preview = quick_preview(content, line.strip(), TODAY)
    assert len(preview.slots) == 2
    what, _, when = line.strip().split(", ")
    wish = start_alone(AloneWish(what, when), name="", me="Me", today=TODAY)
    for slot in (*preview.slots, *wish.slots):
        assert slot.sow_by is not None
        assert words.day(slot.sow_by) in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("sample", "states"), [("practice", 39), ("me", 5)])
def test_the_sample_is_as_the_page_tells(language: str, sample: str, states: int) -> None:
    words, content = load_words(language), make_sample(sample, language, TODAY)
    figures = make_figures(content, TODAY)
    assert len(figures.slots) == states
    text = " ".join(text_of(language, "sample.md").split())
    if sample == "me":
        for slot in figures.slots:
            day = slot.ready or slot.sow_by
            assert day is None or words.day(day) in text
        return
    for development in content.developments.values():
        told = development.status in ("arrived", "did_not_come") or development.title in text
        assert told, development.title
    for slot in figures.slots:
        if slot.state == "late":
            assert words.day(slot.ready or slot.safe) in text


# -- words ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PAGES)
def test_the_german_pages_speak_the_words_of_the_product(name: str) -> None:
    said = set(re.findall(r"[\w-]+", prose_of("de", name)))
    assert not said & {*NEVER.split()}
    assert not re.search(r"\d\.\d (Wochen|Stunden)", prose_of("de", name)), "a decimal comma"


@pytest.mark.parametrize(("language", "name"), EVERY_PAGE)
def test_days_are_written_as_the_language_does(language: str, name: str) -> None:
    text = prose_of(language, name)
    german, english = r"\b\d{1,2}\.\d{1,2}\.\d{4}\b", r"\b\d{1,2} (Jan|Feb|Mar|Apr|May) \d{4}\b"
    assert not re.search(english if language == "de" else german, text)


def test_the_book_is_named_right() -> None:
    german = "Theorie U: Von der Zukunft her führen. Presencing als soziale Technik"
    for language in LANGUAGES:
        text = " ".join(text_of(language, "reading.md").split())
        assert german in text
        assert "C. Otto Scharmer" in text
        assert "Theory U: Leading from the Future as It Emerges" in text
