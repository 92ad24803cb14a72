"""The first word decides, options are checked, nothing heavy is loaded for help."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from planner import __main__, __version__, cli
from tests import command_line
from tests.command_line import TODAY, Run

plan, run = command_line.plan, command_line.run


def test_the_commands_named_without_importing_them_are_those_there_are() -> None:
    registered = {
        command.name or command.callback.__name__ for command in cli.app.registered_commands
    }
    assert registered == __main__.COMMANDS


@pytest.mark.parametrize("option", ["--help", "-h", "--version"])
def test_options_about_the_program_are_the_command_lines(run: Run, option: str) -> None:
    code, out, _ = run(option)
    assert code == 0
    assert __version__ in out or "sow" in out


def test_options_may_stand_before_the_command(run: Run, plan: Path) -> None:
    before = run("--today", TODAY, "--lang", "en", "sow", plan, "--json")
    assert before == run("sow", plan, "--json", "--today", TODAY, "--lang", "en")


def test_help_answers_without_loading_anything_heavy() -> None:
    code = (
        "import sys; sys.argv = ['vorlauf', '--help']\n"
        "from planner.__main__ import main\n"
        "assert main() == 0\n"
        "heavy = {'rich', 'numpy', 'PySide6', 'sqlcipher3', 'sqlmodel', 'sqlalchemy', 'alembic',\n"
        "         'holidays', 'openpyxl', 'matplotlib', 'pydantic'}\n"
        "print(sorted(heavy & sys.modules.keys()), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


@pytest.mark.parametrize("command", sorted(__main__.COMMANDS))
def test_every_command_knows_today_and_a_language(run: Run, command: str) -> None:
    code, out, _ = run(command, "--help")
    assert code == 0
    assert "--today" in out
    assert "--lang" in out


def test_a_wrong_call_says_how_it_is_called(run: Run, plan: Path) -> None:
    for words in (
        ["sow"],
        ["sow", plan, "--today", "soon"],
        ["dump"],
        ["apply"],
        ["levels", plan, "--on", "2027-02-30"],
        ["export", plan],
        ["sow", plan, "--lang", "fr"],
    ):
        code, out, err = run(*words)
        assert (code, out) == (2, ""), words
        assert err


def test_without_a_screen_the_window_is_a_sentence(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    code, out, err = run("some.vorlauf")
    assert (code, out) == (3, "")
    assert "vorlauf demo" in err
