"""Help pages and wrong calls in both languages."""

from __future__ import annotations

import re

import pytest

from planner import __main__, cli
from planner.commands.usage import language_of
from planner.services.wording import load_words
from tests import command_line
from tests.command_line import Run

plan, run = command_line.plan, command_line.run
ENGLISH = re.compile(
    r"\b(the|of|with|usage|options|arguments|commands|message|only|"
    r"day|file|weeks|record|words)\b",
    re.I,
)


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("command", ["", "demo", *sorted(__main__.COMMANDS)])
def test_a_german_page_has_no_english_word(run: Run, command: str) -> None:
    code, out, _ = run(*filter(None, [command]), "--help", "--lang", "de")
    assert code == 0
    assert "Aufruf:" in out
    assert "Diese Seite zeigen." in out
    assert not re.search(r"<(path|str|list)|\w\.\.\.$", out, re.M)
    assert not ENGLISH.findall(re.sub(r"--\w+|<[^>]*>|\[[a-z]+\]", "", out))


def test_every_help_text_stands_in_the_page(run: Run) -> None:
    german = load_words("de")
    for command in cli.app.registered_commands:
        name = command.name or command.callback.__name__  # type: ignore[union-attr]
        _, out, _ = run(name, "--help", "--lang", "de")
        assert command.help
        told = german.translate("Usage", command.help)
        assert told != command.help
        assert told in flat(out)
        _, out, _ = run(name, "--help", "--lang", "en")
        assert command.help in flat(out)


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (["sow"], "PLAN fehlt."),
        (["sow", "x", "--tody"], "Eine Option --tody gibt es nicht. War --today gemeint?"),
        (["sow", "x", "--today", "morgen"], "„morgen“ ist kein Tag; die Form ist 2027-02-15."),
        (["sow", "x", "y", "z"], "Das ist zu viel: y z."),
        (["new", "x", "--sample", "foo"], "--sample nimmt eines von: practice, me, empty."),
        (["backups", "x", "--restore", "n"], "Der Wert von --restore ist nicht zu gebrauchen."),
        (["dump"], "Die Plandatei nennen: PLAN fehlt."),
        (["export", "x"], "Mehr sagt „vorlauf export --help“."),
    ],
)
def test_a_wrong_call_is_answered_in_german(run: Run, call: list[str], said: str) -> None:
    code, out, told = run(*call, "--lang", "de")
    assert (code, out) == (2, "")
    assert said in flat(told)
    assert told.startswith("Aufruf: vorlauf")
    assert not ENGLISH.findall(re.sub(r"--\w+|„[^“]*“", "", told))


@pytest.mark.parametrize(
    ("call", "language"),
    [(["sow", "--lang", "de"], "de"), (["--lang=en", "sow"], "en"), (["--lang", "xx"], "de")],
)
def test_the_language_is_known_before_the_call_is_right(
    monkeypatch: pytest.MonkeyPatch, call: list[str], language: str
) -> None:
    monkeypatch.setattr("planner.commands.usage.system_language", lambda: "de")
    assert language_of(call) == language
