"""What a text on the screen is called in the other language, to be found by either."""

from __future__ import annotations

from functools import cache

from planner.services.wording import Language, Words, load_words


def in_other_language(words: Words, text: str) -> str:
    """A text of the catalogue in the other language; empty for one that is not in it.

    What a command would do may stand behind a colon ("Undo: Moved …"); then its name counts.
    """
    known = _pairs(words.language)
    return known.get(text) or known.get(text.partition(": ")[0], "")


def in_both_languages(context: str, text: str) -> str:
    """A text of the code in English and in German."""
    return f"{text} {load_words('de').translate(context, text)}" if text else ""


@cache
def _pairs(language: Language) -> dict[str, str]:
    """Text in a language → the same in the other."""
    pairs = load_words("de").pairs()
    if language == "de":
        return {german: english for english, german in pairs}
    return dict(pairs)
