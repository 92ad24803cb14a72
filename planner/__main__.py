"""The first word decides: a command's name goes to the command line, anything else opens the
window. Only what is chosen is imported.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

COMMANDS = frozenset(
    {
        "new",
        "load",
        "dump",
        "sow",
        "levels",
        "mend",
        "expiring",
        "apply",
        "import",
        "export",
        "collect",
    }
    | {
        "search",
        "check",
        "backups",
        "doctor",
        "what-if",
        "slipped",
        "missing",
        "risks",
        "no-regret",
    }
    | {"proof", "works-council", "attach", "attachments", "detach", "collect"}
)
"""Names of the commands, without importing them (a test holds them to those of `cli`)."""
ABOUT = frozenset({"--help", "-h", "--version"})
WITH_VALUE = frozenset({"--lang", "--today"})
"""Options before the first word that are followed by a value."""


def first_word(arguments: Sequence[str]) -> int:
    """Place of the first argument that is neither an option nor its value; else their number."""
    skip = False
    for place, argument in enumerate(arguments):
        if skip:
            skip = False
        elif argument in WITH_VALUE:
            skip = True
        elif not argument.startswith("-"):
            return place
    return len(arguments)


def main() -> int:
    """Start what the first word asks for; returns the exit code."""
    arguments = sys.argv[1:]
    place = first_word(arguments)
    word = next(iter(arguments[place:]), "")
    rest = [*arguments[:place], *arguments[place + 1 :]]
    if word == "demo":
        from planner import demo

        return demo.main(rest)
    if word in COMMANDS or ABOUT & set(arguments):
        from planner import cli

        return cli.main([word, *rest] if word in COMMANDS else arguments)
    from planner.commands import screen

    if not screen.can_open_window():
        return screen.say_no_screen()
    from planner import app

    return app.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
