"""How commands are called, said in the reader's language: help pages and wrong calls.

Typer writes English. Its texts of ours come from the catalogue; the few of its own that a user
sees are put in their place, in the finished page.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from copy import copy
from typing import Any, Final

import typer
from typer.core import TyperCommand, TyperGroup
from typer.models import CommandInfo

from planner.services.wording import QT_TRANSLATE_NOOP, Words, load_words, system_language

_OWN: Final = (
    (re.compile(r"^Usage:", re.M), QT_TRANSLATE_NOOP("Usage", "Usage:")),
    (re.compile(r"^Options:", re.M), QT_TRANSLATE_NOOP("Usage", "Options:")),
    (re.compile(r"^Arguments:", re.M), QT_TRANSLATE_NOOP("Usage", "Arguments:")),
    (re.compile(r"^Commands:", re.M), QT_TRANSLATE_NOOP("Usage", "Commands:")),
    (re.compile(r"\[OPTIONS\]"), QT_TRANSLATE_NOOP("Usage", "[OPTIONS]")),
    (re.compile(r"COMMAND \[ARGS\]\.\.\."), QT_TRANSLATE_NOOP("Usage", "COMMAND [ARGS]...")),
    (re.compile(r"\[required\]"), QT_TRANSLATE_NOOP("Usage", "[required]")),
    (re.compile(r"\[default: "), QT_TRANSLATE_NOOP("Usage", "[default: ")),
)
"""What typer itself writes on a help page."""
_TYPE: Final = re.compile(r"^(  [^-\s]\S*) <(?:path|str|list\[(?:str|Path)\])>", re.M)
"""What Python takes an argument for; who calls a command has no use for it."""
_TEXT: Final = re.compile(r"(--[\w-]+) <str>")
_PLACES: Final = (
    QT_TRANSLATE_NOOP("Usage", "DAY"),
    QT_TRANSLATE_NOOP("Usage", "DAY..DAY"),
    QT_TRANSLATE_NOOP("Usage", "DAY|+WEEKS"),
    QT_TRANSLATE_NOOP("Usage", "FILE"),
    QT_TRANSLATE_NOOP("Usage", "FILE|URL"),
    QT_TRANSLATE_NOOP("Usage", "KIND"),
    QT_TRANSLATE_NOOP("Usage", "OUT"),
    QT_TRANSLATE_NOOP("Usage", "RECORD"),
    QT_TRANSLATE_NOOP("Usage", "WEEKS"),
    QT_TRANSLATE_NOOP("Usage", "WORDS"),
)
"""What stands for a value; NAME, ID, TEXT, N and JSON are the same in both languages."""
_HELP: Final = QT_TRANSLATE_NOOP("Usage", "Show this message and exit.")
_EXTRA: Final = re.compile(r"unexpected extra argument(?:s|\(s\))? \((.*)\)", re.S)


class WrongValue(typer.BadParameter):
    """A value that can't be used; `sentence` is a marked English one, `values` stand in it."""

    def __init__(self, sentence: str, /, **values: str) -> None:
        super().__init__(sentence.format(**values))
        self.sentence, self.values = sentence, values


def language_of(arguments: Sequence[str]) -> str:
    """The language a call asks for by `--lang`, before it is known whether it is a right one."""
    for place, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        if name == "--lang":
            asked = value or next(iter(arguments[place + 1 :]), "")
            return asked if asked in ("de", "en") else system_language()
    return system_language()


class _SpokenCommand(TyperCommand):
    """A command whose help page speaks a language."""

    words: Words

    def get_help(self, ctx: Any) -> str:
        return _page(super().get_help(ctx), self.words)

    def get_usage(self, ctx: Any) -> str:
        return _page(super().get_usage(ctx), self.words)


class _SpokenGroup(TyperGroup):
    """The program itself; its page lists the commands."""

    words: Words

    def get_help(self, ctx: Any) -> str:
        return _page(super().get_help(ctx), self.words)

    def get_usage(self, ctx: Any) -> str:
        return _page(super().get_usage(ctx), self.words)


def _page(text: str, words: Words) -> str:
    for pattern, own in _OWN:
        text = pattern.sub(words.translate("Usage", own), text)
    text = _TYPE.sub(lambda found: found[1].ljust(len(found[0])), text)
    text = _TEXT.sub(r"\1 TEXT ", text)
    return text.replace(_HELP, words.translate("Usage", _HELP))


def _said(text: str | None, words: Words) -> str | None:
    return words.translate("Usage", text) if text else text


def _called(program: typer.Typer, arguments: Sequence[str]) -> typer.Typer:
    """The program with the one command that is called; with all of them where none is named first.

    Reading how every other is called takes longer than many a command.
    """
    first = next(iter(arguments), "")
    called = [each for each in program.registered_commands if _name(each) == first]
    part = copy(program)
    part.registered_commands = called or program.registered_commands
    return part


def _name(command: CommandInfo) -> str:
    name = getattr(command.callback, "__name__", "")
    return command.name or typer.main.get_command_name(name)


def _spoken(program: typer.Typer, words: Words) -> Any:
    """The program's commands with their texts in a language."""
    program.info.cls = _SpokenGroup
    for each in program.registered_commands:
        each.cls = _SpokenCommand
    whole = typer.main.get_command(program)
    for command in (whole, *getattr(whole, "commands", {}).values()):
        command.words = words
        command.help, command.epilog = _said(command.help, words), _said(command.epilog, words)
        # In the list of commands the first half of it, whole: typer would cut it in a word.
        command.short_help = f"{(command.help or '').partition(';')[0].rstrip('.')}."
        for each in command.params:
            each.help = _said(getattr(each, "help", None), words)
            each.metavar = _said(each.metavar, words)
            # Whoever opens a file says why it can't be read, and what to do.
            each.type_descriptor.parameter_info.readable = False
    return whole


def run(program: typer.Typer, arguments: Sequence[str], name: str) -> int:
    """Run a typer program in the language asked for, without letting it leave the process.

    Returns:
        Its exit code; 2 for a wrong call, with one sentence to stderr.
    """
    words = load_words(language_of(arguments))
    command = _spoken(_called(program, arguments), words)
    try:
        code = command.main(args=list(arguments), prog_name=name, standalone_mode=False)
    except typer.Abort:
        return 130
    except Exception as error:
        if not hasattr(error, "exit_code"):
            raise
        sys.stderr.write(_wrong_call(error, words))
        return int(error.exit_code)
    return int(code or 0)


def _wrong_call(error: Any, words: Words) -> str:
    """One sentence on what is wrong with a call, after how it is called."""
    context = getattr(error, "ctx", None)
    if context is None:
        return f"{_sentence(error, words)}\n"
    if type(error).__name__ == "NoArgsIsHelpError":
        return f"{error.format_message()}\n"
    hint = words.translate("Usage", "“{command} --help” says more.")
    lines = (
        context.get_usage(),
        _sentence(error, words),
        hint.format(command=context.command_path),
    )
    return "\n".join(lines) + "\n"


def _sentence(error: Any, words: Words) -> str:
    kind, message = type(error).__name__, str(error.format_message())
    param = getattr(error, "param", None)
    name = param.get_error_hint().replace("'", "") if param is not None else ""
    hint = getattr(error, "param_hint", None)
    name = hint if isinstance(hint, str) else name
    if isinstance(error, WrongValue):
        return words.translate("Usage", error.sentence).format(**error.values)
    if kind == "MissingParameter":
        return words.translate("Usage", "{name} is missing.").format(name=name)
    if kind == "NoSuchOption":
        near = ", ".join(error.possibilities or ())
        text = words.translate("Usage", "There is no option {name}.")
        told = words.translate("Usage", "Was {near} meant?").format(near=near) if near else ""
        return f"{text.format(name=error.option_name)} {told}".strip()
    if kind == "BadOptionUsage":
        text = words.translate("Usage", "{name} needs a value, or takes none.")
        return text.format(name=error.option_name)
    if found := _EXTRA.search(message):
        text = words.translate("Usage", "This is too much: {words}.")
        return text.format(words=found[1][:200])
    choices = getattr(getattr(param, "type_descriptor", None), "choices", None)
    if choices:
        text = words.translate("Usage", "{name} takes one of: {choices}.")
        return text.format(name=name, choices=", ".join(map(str, choices)))
    if name:
        text = words.translate("Usage", "The value of {name} can't be used.")
        return text.format(name=name)
    return message
