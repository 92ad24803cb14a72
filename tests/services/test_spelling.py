from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.services.matching import fold
from planner.services.spelling import reach, slips, words_of

WORDS = st.text("abcdeñüß", min_size=1, max_size=9)


def distance(first: str, second: str) -> int:
    """Slips by the definition: try each of them at the first letter that differs."""
    if not first or not second:
        return len(first) + len(second)
    if first[0] == second[0]:
        return distance(first[1:], second[1:])
    ways = [
        distance(first[1:], second[1:]),
        distance(first[1:], second),
        distance(first, second[1:]),
    ]
    if first[:2] == second[1::-1] and len(first) > 1:
        ways.append(distance(first[2:], second[2:]))
    return 1 + min(ways)


def test_words_know_where_they_stand() -> None:
    line = "Weber+Kaya: 3D-Konstruktion, C++"
    assert [(w.text, line[w.start : w.end]) for w in words_of(line)] == [
        ("weber", "Weber"),
        ("kaya", "Kaya"),
        ("3d", "3D"),
        ("konstruktion", "Konstruktion"),
        ("c++", "C++"),
    ]


def test_umlauts_are_one_word_however_they_are_written() -> None:
    for written in ("Müller", "Mueller", "MULLER", "Mu\u0308ller"):
        assert [word.text for word in words_of(written)] == ["muller"]


@given(st.text("aeuüöß e\u0308Æ-1", max_size=20))
def test_a_word_is_folded_as_everywhere(text: str) -> None:
    for word in words_of(text):
        assert word.text == fold(text[word.start : word.end])


def test_a_folded_beginning_reaches_as_far_as_it_was_written() -> None:
    assert [reach("Mueller", n) for n in (1, 2, 3, 6)] == [1, 2, 4, 7]
    assert [reach("Müller", n) for n in (1, 2, 3, 6)] == [1, 2, 3, 6]
    assert reach("Straße", 5) == 5


@pytest.mark.parametrize(
    ("typed", "word", "count"),
    [
        ("polnisch", "polnisch", 0),
        ("plonisch", "polnisch", 1),
        ("polnsich", "polnisch", 1),
        ("polnich", "polnisch", 1),
        ("pollnisch", "polnisch", 1),
        ("maier", "meier", 1),
        ("kap", "kay", None),  # too short to be sure
        ("lead", "lea", None),
        ("weber", "reber", None),  # another first letter makes another name
        ("spanisch", "polnisch", None),
        ("danisch", "spanisch", None),
        ("weber", "weberknecht", None),
        ("scholze", "schulte", None),
        ("scholzen", "schulten", 2),
    ],
)
def test_slips_are_counted(typed: str, word: str, count: int | None) -> None:
    assert slips(typed, word) == count


def test_a_word_begun_may_slip_too() -> None:
    assert slips("plonis", "polnisch", begun=True) == 1
    assert slips("polni", "polnisch", begun=True) == 0
    assert slips("plonis", "polnisch") is None


@given(WORDS, WORDS)
def test_slips_are_the_distance_by_definition(typed: str, word: str) -> None:
    found = slips("x" + typed, "x" + word)
    real = distance(typed, word)
    assert found is None or found >= real
    # The definition walks greedily over what is equal; where it finds few, so does the table.
    if real <= 1 and min(len(typed), len(word)) >= 3:
        assert found is not None
        assert found <= real
