from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from planner.services.finding import MOST_WEIGHED, Entry, Finder

TEXTS = {
    "new": "New development",
    "move": "Move action …",
    "anna": "Anna Berg",
    "muller": "Jürgen Müller",
    "pl": "Polnisch",
    "course": "Polnisch B1 (Tandem mit Kurs)",
    "check": "KI-gestützte Zeichnungsprüfung",
    "law": "Straßenrecht",
}
HINTS = {"new": "Ctrl+N Strg+N", "pl": "PL competency", "anna": "person", "muller": "person"}
FINDER = Finder(Entry(key, text, HINTS.get(key, "")) for key, text in TEXTS.items())


def found(typed: str, finder: Finder = FINDER) -> list[object]:
    return [hit.entry.key for hit in finder.find(typed)]


def marked(typed: str, key: str) -> list[str]:
    hit = next(hit for hit in FINDER.find(typed) if hit.entry.key == key)
    return [hit.entry.text[first:last] for first, last in hit.spans]


def test_nothing_typed_shows_what_there_is() -> None:
    assert found("  ") == list(TEXTS)
    assert found("+ …") == []


def test_words_are_found_begun_and_in_any_order() -> None:
    assert found("berg an") == ["anna"]
    assert found("dev new") == ["new"]
    assert found("anna weber") == []


def test_umlauts_are_found_in_each_spelling() -> None:
    for typed in ("Müller", "mueller", "MULLER", "jurgen", "Juergen mu", "Mu\u0308ller"):
        assert found(typed) == ["muller"], typed
    assert found("strassen") == found("straßen") == ["law"]


def test_slips_are_forgiven() -> None:
    assert found("plonisch") == ["pl", "course"]
    assert found("develpoment") == ["new"]
    assert found("jurgn") == ["muller"]
    assert found("zeichnugsp") == ["check"]


def test_the_end_of_a_compound_is_found() -> None:
    assert found("prüfung") == ["check"]


def test_the_better_fit_stands_higher() -> None:
    assert found("pl") == ["pl"]
    assert found("polnisch") == ["pl", "course"]
    assert found("b1 polnisch") == ["course"]
    finder = Finder([Entry("long", "Polnisch für alle"), Entry("short", "Polnisch")])
    assert found("polnisch", finder) == ["short", "long"]


def test_what_is_equal_keeps_its_order() -> None:
    finder = Finder(Entry(n, "Anna Berg") for n in (3, 1, 2))
    assert found("anna", finder) == [3, 1, 2]


def test_hints_find_and_count_less() -> None:
    assert found("strg n") == ["new"]
    finder = Finder([Entry("hinted", "Deutsch", "Anna"), Entry("named", "Und noch viel mehr Anna")])
    assert found("anna", finder) == ["named", "hinted"]


def test_every_word_counts() -> None:
    finder = Finder([Entry("both", "Team plan"), Entry("one", "Team Team")])
    assert found("team plan", finder) == ["both"]


def test_what_was_found_is_marked() -> None:
    assert marked("pol ta", "course") == ["Pol", "Ta"]
    assert marked("mueller", "muller") == ["Müller"]
    assert marked("mül", "muller") == ["Mül"]
    assert marked("prüf", "check") == ["prüf"]
    assert marked("plonisch", "pl") == ["Polnisch"]
    assert marked("person", "anna") == []


def test_entries_are_put_and_dropped() -> None:
    finder = Finder([Entry("a", "Ulla"), Entry("b", "Ben")])
    finder.put(Entry("a", "Annika Zorn"))
    finder.put(Entry("c", "Zoe"))
    assert found("ann", finder) == ["a"]
    assert found("ulla", finder) == []
    assert found("zo", finder) == ["c", "a"]
    finder.drop("a")
    finder.drop("nobody")
    assert found("ann", finder) == []
    assert found("", finder) == ["b", "c"]


def test_where_too_many_fit_the_exact_ones_are_weighed() -> None:
    many = [Entry(n, f"Annabell {n}") for n in range(MOST_WEIGHED + 50)]
    finder = Finder([*many, Entry("last", "Anna")])
    assert found("anna", finder)[0] == "last"
    assert len(finder.find("anna", most=7)) == 7


@given(st.lists(st.text("abü e", max_size=12), max_size=8), st.text("abü e", max_size=8))
def test_whatever_holds_what_was_typed_is_found(texts: list[str], typed: str) -> None:
    finder = Finder(Entry(n, text) for n, text in enumerate(texts))
    hits = finder.find(typed, most=100)
    keys = [hit.entry.key for hit in hits]
    assert len(keys) == len(set(keys))
    words = typed.split()
    for number, text in enumerate(texts):
        if words and all(any(w.startswith(t) for w in text.split()) for t in words):
            assert number in keys
    for hit in hits:
        assert all(0 <= first < last <= len(hit.entry.text) for first, last in hit.spans)
