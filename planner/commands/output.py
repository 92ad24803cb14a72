"""What a command says, where, and with which exit code.

Machine output goes to stdout, everything said to a person to stderr.
"""

from __future__ import annotations

import io
import json
import logging
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from typing import Any

from planner.domain.problem import Problem, Refused
from planner.services.disk_causes import cause_text
from planner.services.ports import StorageProblem
from planner.services.problem_words import problem_line, problem_text
from planner.services.wording import Words, load_words, system_language

DONE, OUR_FAULT, WRONG_CALL, DISK, INPUT_REFUSED, STOPPED = 0, 1, 2, 3, 4, 130
MOST_PROBLEMS = 50
"""Problems printed of one file; the rest is counted."""

Body = Callable[[Words], int]
log = logging.getLogger(__name__)


def run(body: Body, language: str | None, file: str = "") -> int:
    """Run a command's body; whatever goes wrong becomes one sentence and an exit code.

    Args:
        body: does the work and returns the exit code.
        language: "de", "en", or None for the system's.
        file: name of the input, put before lines that are refused.
    """
    try:
        _speak_utf8()
        return _attempt(body, load_words(language or system_language()), file)
    except KeyboardInterrupt:
        return STOPPED
    except Exception:
        log.exception("a command failed")
        say(_fault_sentence(load_words(language or "en")))
        return OUR_FAULT


def _attempt(body: Body, words: Words, file: str) -> int:
    try:
        code = body(words)
        sys.stdout.flush()
    except Refused as refused:
        say_problems(words, refused.problems, file)
        return INPUT_REFUSED
    except StorageProblem as problem:
        say(problem_text(words, problem.problem))
        return DISK
    except BrokenPipeError:
        _drop_stdout()
        return DISK
    except OSError as error:
        say(_disk_sentence(words, error))
        _drop_stdout()
        return DISK
    return code


def _speak_utf8() -> None:
    """Output is UTF-8 with plain line ends, whatever the system's habit is."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")


def say(text: str) -> None:
    """One line to the person; a stderr that is gone is no reason to fail."""
    try:
        sys.stderr.write(text + "\n")
        sys.stderr.flush()
    except OSError:
        log.info("nobody reads what is said")


def say_problems(words: Words, problems: Iterable[Problem], file: str = "") -> None:
    """Each problem on a line: file, line, path, sentence."""
    found = list(problems)
    for problem in found[:MOST_PROBLEMS]:
        say(placed(words, problem, file))
    if len(found) > MOST_PROBLEMS:
        more = words.translate("Command", "… and {n} more.")
        say(more.format(n=len(found) - MOST_PROBLEMS))


def placed(words: Words, problem: Problem, file: str = "") -> str:
    """ "plan.json:12: people[3].absences[0].end: This day lies before …"."""
    line = problem.values.get("line")
    place = f"{file}:{line}: " if file and line else f"{file}: " if file else ""
    return place + problem_line(words, problem)


def _disk_sentence(words: Words, error: OSError) -> str:
    text = words.translate(
        "Command", "{file}: {cause}. Check the name, the permission and the space on the disk."
    )
    return text.format(file=error.filename or "stdout", cause=cause_text(words, error))


def _fault_sentence(words: Words) -> str:
    from planner.bootstrap import folders, log_file

    text = words.translate(
        "Command",
        "Something went wrong in the program itself; what was saved is safe. "
        "The details are in {log}.",
    )
    return text.format(log=log_file(folders().log))


def _drop_stdout() -> None:
    """What is left unwritten can't be written: keep Python from failing on it as it ends."""
    try:
        sys.stdout.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())


def write_out(text: str) -> None:
    """Machine output, to stdout."""
    sys.stdout.write(text)


def write_json_list(entries: Iterable[Any]) -> None:
    """A JSON list, one entry a line."""
    lines = ",\n ".join(json.dumps(entry, ensure_ascii=False) for entry in entries)
    write_out(f"[\n {lines}\n]\n" if lines else "[]\n")


@contextmanager
def busy(text: str) -> Iterator[None]:
    """A turning sign beside a sentence while something takes long; only on a terminal."""
    if not sys.stderr.isatty():
        with nullcontext():
            yield
        return
    from rich.console import Console

    with Console(stderr=True).status(text):
        yield
