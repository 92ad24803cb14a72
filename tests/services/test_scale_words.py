"""What levels look like, and scales that are in use."""

from __future__ import annotations

import pytest

from planner.domain.content import Content
from planner.domain.problem import Refused
from planner.domain.scale import BUILT_IN, Level, Scale
from planner.services.history import undo
from planner.services.problem_words import problem_text
from planner.services.records import change_record
from planner.services.samples import make_sample
from planner.services.scale_words import BEHAVIOUR, behaviour_of, level_meaning
from planner.services.wording import LANGUAGES, load_words
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY


@pytest.mark.parametrize("scale", BUILT_IN.values(), ids=BUILT_IN)
def test_every_level_of_a_built_in_scale_is_told_in_both_languages(scale: Scale) -> None:
    assert len(BEHAVIOUR[scale.id]) == len(scale.levels)
    told = [
        [behaviour_of(load_words(language), scale, n) for n in range(len(scale.levels))]
        for language in LANGUAGES
    ]
    for texts in told:
        assert all(texts)
        assert len(set(texts)) == len(texts), "each level is told apart"
    assert not set(told[0]) & set(told[1])
    assert behaviour_of(load_words("en"), scale, 99) == behaviour_of(load_words("en"), scale, -1)


def test_own_words_win() -> None:
    words = load_words("en")
    own = Scale(id="0-4", levels=(Level(label="0"), Level(label="1", behaviour="Welds alone.")))
    assert [behaviour_of(words, own, n) for n in (0, 1, 2)] == ["", "Welds alone.", ""]
    content = make_sample("practice", "en", TODAY)
    assert level_meaning(words, content, "PL", 3)
    change_record(MemoryStore(content), "competencies", "PL", {"level_texts": ["", "Says hello."]})
    assert level_meaning(words, content, "PL", 1) == "Says hello."


def labels(content: Content, scale: str, count: int) -> list[dict[str, str]]:
    return [{"label": level.label} for level in content.scales[scale].levels[:count]]


def test_a_scale_in_use_says_what_points_beyond_it() -> None:
    content = make_sample("practice", "en", TODAY)
    store = MemoryStore(content)
    with pytest.raises(Refused) as refused:
        change_record(store, "scales", "q", {"levels": labels(content, "q", 3)})
    first = refused.value.problems[0]
    assert (first.code, first.path) == ("scale.in_use", "scales[q].levels")
    beyond = [
        each
        for each in content.assessments.values()
        if content.scale_of(each.competency).id == "q" and each.level > 2
    ]
    assert first.values["assessments"] == len(beyond) > 0
    assert f"assessments {len(beyond)}" in problem_text(load_words("en"), first)
    assert not store.done


def test_a_scale_that_grows_or_is_renamed_is_taken_back_whole() -> None:
    content = make_sample("practice", "en", TODAY)
    store, before = MemoryStore(content), content.scales["q"]
    levels = [{"label": f"S{n}"} for n in range(len(before.levels) + 1)]
    change_record(store, "scales", "q", {"levels": levels})
    assert len(content.scales["q"].levels) == len(before.levels) + 1
    undo(store)
    assert content.scales["q"] == before
