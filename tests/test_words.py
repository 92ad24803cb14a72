"""Every text of the program stands in the German catalogue, with the same gaps to fill."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import planner
from planner.services.resources import resource
from planner.services.wording import Words, load_words

SOURCE = Path(planner.__file__).parent
LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")
GAP = re.compile(r"\{\w*\}")


def messages(catalogue: Path) -> dict[tuple[str, str], str]:
    """(context, English) → German, "" where it is unfinished."""
    found = {}
    for context in ET.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            done = translation.text if translation.get("type") is None else None
            key = (context.findtext("name") or "", message.findtext("source") or "")
            found[key] = done or ""
    return found


GERMAN = messages(resource("i18n", "vorlauf_de.ts"))


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """What the code says now, as Qt's own tool finds it."""
    catalogue = tmp_path_factory.mktemp("words") / "now.ts"
    files = sorted(str(path) for path in SOURCE.rglob("*.py"))
    subprocess.run([LUPDATE, *files, "-ts", catalogue], check=True, capture_output=True)
    return set(messages(catalogue))


def test_nothing_is_left_untranslated(texts: set[tuple[str, str]]) -> None:
    assert len(texts) > 400
    assert sorted(texts - {key for key, german in GERMAN.items() if german}) == []


def _literal(node: ast.AST) -> tuple[str, str] | None:
    """Context and text of a call to `translate` that names both."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        said = [a.value for a in node.args[:2] if isinstance(a, ast.Constant)]
        if node.func.attr == "translate" and len(said) == 2:
            return str(said[0]), str(said[1])
    return None


def test_qts_tool_sees_every_text_the_code_says(texts: set[tuple[str, str]]) -> None:
    """It is blind within an f-string; such a text would stay English without a word."""
    trees = [ast.parse(path.read_text("utf-8")) for path in SOURCE.rglob("*.py")]
    said = {_literal(node) for tree in trees for node in ast.walk(tree)} - {None}
    assert len(said) > 400
    assert said - texts == set()


def test_nothing_stands_in_the_catalogue_that_nobody_says(texts: set[tuple[str, str]]) -> None:
    assert sorted(GERMAN.keys() - texts) == []


def test_both_languages_fill_the_same_gaps() -> None:
    for (context, english), german in GERMAN.items():
        # "one person learns" may say its number in a word.
        gaps, wanted = set(GAP.findall(german)), set(GAP.findall(english))
        assert gaps <= wanted, (context, english)
        assert wanted - gaps <= {"{n}"}, (context, english)


def test_menu_letters_are_set_in_both_or_neither() -> None:
    for (context, english), german in GERMAN.items():
        if context == "Menu":
            assert ("&" in english) == ("&" in german), english


def test_german_sets_a_space_before_what_goes_on() -> None:
    glued = [german for german in GERMAN.values() if re.search(r"\w…$", german)]
    assert not glued


def test_numbers_and_days_follow_the_language() -> None:
    german, english = load_words("de"), Words("en", {})
    assert german.number(-1234.5) == "−1.234,5"
    assert english.number(-1234.5) == "−1,234.5"
    assert german.weeks(1) == "1 Woche"
    assert german.weeks(2.9) == "2,9 Wochen"
    assert english.weeks(1) == "1 week"
