"""The pages of the manual in one language, and finding words in them. Offline, without Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from planner.services.finding import Entry, Finder, Hit
from planner.services.matching import fold
from planner.services.resources import resource
from planner.services.spelling import words_of

FIRST = "index"
_ORDER = (
    "index", "first-steps", "sample", "focus", "my-path", "timeline", "timeline-hands",
    "mending", "what-if", "search", "inspector", "developments", "needs", "risks", "map",
    "people-and-levels", "catalogue", "scales", "teams-roles", "team", "attachments", "profile",
    "offerings-and-actions", "ideas", "sow-by",
    "import-export", "documents", "collecting", "privacy", "plan-file", "settings", "backups",
    "accessibility", "shortcuts", "words",
    "command-line", "reading",
)  # fmt: skip
"""Pages in the order a newcomer reads them; others follow by name."""

_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_AROUND = 42
"""Characters shown on each side of what was found."""


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page: `name` is its file's without the ending, `text` its Markdown."""

    name: str
    title: str
    text: str

    @property
    def plain(self) -> str:
        """The text as it is read, without marks, on one line."""
        bare = _LINK.sub(r"\1", self.text)
        return " ".join(re.sub(r"[#*`|]|^-{3,}|-{3,}", " ", bare).split())


@dataclass(frozen=True, slots=True)
class Found:
    """A page that holds what was looked for, and the words around the first place."""

    page: HelpPage
    around: str


@cache
def help_pages(language: str) -> tuple[HelpPage, ...]:
    """All pages of a language, in reading order."""
    found = {path.stem: path.read_text(encoding="utf-8") for path in _files(language)}
    names = [name for name in _ORDER if name in found]
    names += sorted(found.keys() - set(_ORDER))
    return tuple(HelpPage(name, _title(found[name]), found[name]) for name in names)


def _files(language: str) -> list[Path]:
    return sorted(resource("help", language).glob("*.md"))


def _title(text: str) -> str:
    return text.partition("\n")[0].lstrip("# ").strip()


def page_named(language: str, name: str) -> HelpPage | None:
    """A page by its name, with or without the ending and what stands after "#"."""
    wanted = name.partition("#")[0].removesuffix(".md")
    return next((page for page in help_pages(language) if page.name == wanted), None)


@cache
def _finder(language: str) -> Finder:
    return Finder(Entry(page.name, page.title, _headings(page)) for page in help_pages(language))


def _headings(page: HelpPage) -> str:
    return " ".join(re.findall(r"^##+ (.*)$", page.text, re.M))


def pages_titled(language: str, typed: str, most: int) -> list[Hit]:
    """Pages whose title or headings hold what was typed; the keys are their names."""
    return _finder(language).find(typed, most)


def search_pages(language: str, typed: str) -> list[Found]:
    """Pages that hold every word typed, those that say them in a title first."""
    query = [word.text for word in words_of(typed)]
    if not query:
        return [Found(page, "") for page in help_pages(language)]
    found = []
    for page in help_pages(language):
        words = {word.text for word in words_of(page.text)}
        if all(any(typed in word for word in words) for typed in query):
            found.append(Found(page, _around(page.plain, query[0])))
    return sorted(found, key=lambda each: not _in_title(each.page, query))


def _in_title(page: HelpPage, query: list[str]) -> bool:
    title = fold(page.title)
    return any(word in title for word in query)


def _around(plain: str, word: str) -> str:
    at = next((each for each in words_of(plain) if word in each.text), None)
    if at is None:
        return ""
    first = plain.rfind(" ", 0, max(at.start - _AROUND, 0) + 1) + 1
    last = plain.find(" ", min(at.end + _AROUND, len(plain)))
    last = len(plain) if last < 0 else last
    return f"{'… ' if first else ''}{plain[first:last]}{' …' if last < len(plain) else ''}"
