"""What is recognised in a quick line, in any order and in both languages."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest

from planner.services.quick_line import quick_preview
from planner.services.quick_naming import MOST_CHOICES, choice_key
from planner.services.quick_parts import Choice
from tests.read_plan import TODAY, plan_of
from tests.services.quick_plans import READER, TEAM_PLAN, codes, needs, told

SPRING = {
    "title": "Polnisch B1",
    "about": ("2028-03-01", "2028-05-31"),
    "needs": [("Polnisch", "B1", ["Jonas Weber", "Mira Kaya"])],
    "due": None,
}


@pytest.mark.parametrize(
    "order", list(permutations(["Polnisch B1", "Weber + Kaya", "Frühjahr 2028"]))
)
@pytest.mark.parametrize("between", [", ", " ", "; ", " – "])
def test_who_what_and_when_in_any_order(order: tuple[str, ...], between: str) -> None:
    assert told(READER.preview(between.join(order))) == SPRING


@pytest.mark.parametrize(
    "line",
    [
        "polnisch b1 weber kaya frühjahr 2028",
        "POLNISCH B1, WEBER & KAYA, FRÜHJAHR 2028",
        "Weber und Kaya: Polnisch auf B1, im Frühjahr 2028",
        "spring 2028 Weber and Kaya PL B1",
        "Weber, Kaya, Polnsich Stufe B1, Fruehjahr 2028",
        "Jonas Weber + M. Kaya lernen Polnisch B1 bis zum Frühjahr 2028",
        "B1 in Polnisch for Weber and Mira, spring 28",
        "Polni B1, Jon + Kay, Mrz 2028 bis Mai 2028",
        "Webr, Kaya; Polnisch mindestens B1 | 1.3.2028 – 31.5.2028",
    ],
)
def test_the_same_wish_in_many_words(line: str) -> None:
    assert told(READER.preview(line)) == SPRING


def test_what_is_left_over_is_the_title() -> None:
    found = told(READER.preview("Expansion to Poland by spring 2028: Polish B1 for Weber and Kaya"))
    assert found["title"] == "Expansion to Poland"
    assert found["needs"] == [("Polish", "B1", ["Jonas Weber", "Mira Kaya"])]
    line = "Forschung und Entwicklung zieht um, Moderation 2, Weber, 2028"
    assert READER.preview(line).title == "Forschung und Entwicklung zieht um"


# -- people and teams -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("2 aus Konstruktion", (["count", 2, "design"],)),
        ("2 of Konstruktion", (["count", 2, "design"],)),
        ("zwei Leute aus der Konstruktion", (["count", 2, "design"],)),
        ("2x Konstruktion", (["count", 2, "design"],)),
        ("one from Versuch und Prüfung", (["count", 1, "test"],)),
        ("3 Personen", (["count", 3, None],)),
        ("Konstruktion", (["jonas", "mira"],)),
        ("alle aus Konstruktion", (["jonas", "mira"],)),
        ("Team Konstruktion", (["jonas", "mira"],)),
        ("Außendienst", (["count", 1, "empty"],)),
        ("Weber + 2 aus Versuch", (["jonas"], ["count", 2, "test"])),
        ("Konstruktion + Groß", (["jonas", "mira", "rene"],)),
        ("Teamleitung", (["anna"],)),
    ],
)
def test_teams_give_their_people_or_a_number(who: str, expected: tuple[list[Any], ...]) -> None:
    for line in (f"Moderation 2, {who}, 2028", f"{who} Moderation 2 in 2028"):
        preview = READER.preview(line)
        assert preview.ready, (line, preview.problems)
        assert preview.title == "Moderation 2"
        found = [["count", n.count, n.team] if n.count else list(n.people) for n in needs(preview)]
        assert found == list(expected), line


def test_a_number_after_a_competency_is_its_level() -> None:
    (need,) = needs(READER.preview("Moderation 3 Konstruktion 2028"))
    assert (need.level, need.people) == (3, ("jonas", "mira"))


def test_two_of_one_name_are_to_be_chosen() -> None:
    line = "Moderation 2, Müller, 2028"
    assert codes(line) == ["quick.several"]
    (part,) = [p for p in READER.preview(line).parts if p.kind == "person"]
    assert part.unclear
    assert [choice.label for choice in part.choices] == ["Anna Müller", "Jan Müller"]
    for choice in part.choices:
        preview = READER.preview(line, {choice_key(part.text): choice})
        assert [need.people for need in needs(preview)] == [(choice.id,)]
    for typed in ("Anna Müller", "A. Mueller", "Müller Jan", "J. Muller"):
        (need,) = needs(READER.preview(f"Moderation 2, {typed}, 2028"))
        assert need.people == (("jan",) if "J" in typed else ("anna",))


def test_people_of_the_very_same_name_are_told_apart() -> None:
    plain = {**TEAM_PLAN, "people": [{**p, "name": "Kim Ost"} for p in TEAM_PLAN["people"][1:4]]}
    (part,) = [
        p for p in quick_preview(plan_of(plain), "Moderation 2, Ost", TODAY).parts if p.unclear
    ]
    labels = [choice.label for choice in part.choices]
    assert len(set(labels)) == 3
    assert sorted(labels)[:2] == [
        label for label in sorted(labels) if label.startswith("Kim Ost · Konstruktion · ")
    ]
    assert "Kim Ost · Versuch und Prüfung" in labels


def test_a_whole_name_is_meant_before_a_longer_one() -> None:
    longer = {"id": "other", "name": "Jonas Weber Neu"}
    content = plan_of({**TEAM_PLAN, "people": [longer, *TEAM_PLAN["people"]]})
    (need,) = needs(quick_preview(content, "Moderation 2, Jonas Weber, 2028", TODAY))
    assert need.people == ("jonas",)
    assert quick_preview(content, "Moderation 2, Weber, 2028", TODAY).problems


def test_unknown_names_beside_people_are_new_people() -> None:
    preview = READER.preview("Moderation 2, Weber + Özgür Schmidt & Diaz, Mai 2028")
    assert told(preview)["needs"] == [("Moderation", "2", ["Jonas Weber", "Özgür Schmidt", "Diaz"])]
    assert len(preview.created("people")) == 2
    assert [s.state for s in preview.slots] == ["unplanned"] * 3
    for_ = READER.preview("Moderation 2 für Schmidt, 2028")
    assert told(for_)["needs"] == [("Moderation", "2", ["Schmidt"])]


def test_other_words_beside_people_are_no_people() -> None:
    for words in ("Umzug", "+ Neue Große Schöne Halle", "+ umzug", "+ Halle 3", ", Umzug"):
        preview = READER.preview(f"Moderation 2, Weber {words}, Mai 2028")
        assert preview.title == words.strip("+, ")
        assert told(preview)["needs"][0][2] == ["Jonas Weber"]


def test_a_name_that_is_almost_known_may_be_chosen() -> None:
    preview = READER.preview("Moderation 2, Weber + Kayser, 2028")
    (part,) = [p for p in preview.parts if p.kind == "new_person"]
    assert [c.kind for c in part.choices][-1] == "title"
    preview = READER.preview("Moderation 2, Weber + Grosz, 2028")
    assert told(preview)["needs"] == [("Moderation", "2", ["Jonas Weber", "René Groß"])]
    (part,) = [p for p in preview.parts if not p.sure]
    assert {choice.kind for choice in part.choices} == {"new_person", "title"}


def test_a_month_may_be_a_name() -> None:
    (need,) = needs(READER.preview("August Krüger Moderation 2, August 2028"))
    assert need.people == ("august",)
    (need,) = needs(READER.preview("Moderation 2, Weber, August 2028"))
    assert need.people == ("jonas",)
    (need,) = needs(READER.preview("Moderation 2, August, Mai 2028"))
    assert need.people == ("august",)


def people_and_time(line: str) -> tuple[list[str], str]:
    """Who and when, in a plan with people who are called like a season or a month."""
    names = {"petra": "Petra Sommer", "jan": "Jan Winter", "lin": "Lin Mai", "mira": "Mira Kaya"}
    plain = {**TEAM_PLAN, "people": [{"id": id_, "name": name} for id_, name in names.items()]}
    parts = quick_preview(plan_of(plain), f"Moderation 2, {line}", TODAY).parts
    when = next((part.text for part in parts if part.kind == "when"), "")
    return [part.id or part.text for part in parts if part.kind in ("person", "new_person")], when


@pytest.mark.parametrize(
    ("line", "people", "when"),
    [
        ("Petra Sommer 2027", ["petra"], "2027"),
        ("Sommer 2027", ["petra"], "2027"),
        ("Mai 2027", ["lin"], "2027"),
        ("Sommer, Frühjahr 2028", ["petra"], "Frühjahr 2028"),
        ("Sommer + Winter 2027", ["petra", "jan"], "2027"),
        ("Kaya und Winter 2027", ["mira", "jan"], "2027"),
        ("Kaya, Sommer 2027", ["mira"], "Sommer 2027"),
        ("Sommer, Sommer 2027", ["petra"], "Sommer 2027"),
        ("Kaya im Winter 2027", ["mira"], "im Winter 2027"),
        ("im Sommer 2027", [], "im Sommer 2027"),
        ("Petra im Sommer 2027", ["petra"], "im Sommer 2027"),
    ],
)
def test_a_known_name_wins_over_a_season(line: str, people: list[str], when: str) -> None:
    assert people_and_time(line) == (people, when)


def test_a_name_that_may_be_a_season_is_told() -> None:
    plain = {**TEAM_PLAN, "people": [{"id": "petra", "name": "Petra Sommer"}]}
    preview = quick_preview(plan_of(plain), "Moderation 2, Sommer 2027", TODAY)
    assert [hint.code for hint in preview.hints] == ["quick.name_or_season"]
    assert not READER.preview("Moderation 2, Weber, Sommer 2027").hints


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Moderation 2, Ada Schmidt, 2028", "Ada Schmidt"),
        ("Ada Schmidt: Moderation 2 bis 2028", "Ada Schmidt"),
        ("Moderation 2 Özgür Schmidt 2028", "Özgür Schmidt"),
        ("Diaz lernt Moderation 2 bis 2028", "Diaz"),
        ("Schmidt needs Moderation 2 by 2028", "Schmidt"),
        ("Moderation 2, Frau Schmidt, 2028", "Schmidt"),
        ("Moderation 2, Weber, Ada Schmidt, 2028", "Ada Schmidt"),
    ],
)
def test_somebody_nobody_knows_yet_is_a_new_person(line: str, name: str) -> None:
    preview = READER.preview(line)
    assert not preview.problems
    (new,) = preview.created("people")
    assert preview.content.people[new].name == name
    (part,) = [p for p in preview.parts if p.kind == "new_person"]
    assert [choice.kind for choice in part.choices][-1] == "title"


@pytest.mark.parametrize(
    "words",
    ["Neues Werk", "Werk Polen", "Umzug braucht Platz", "Erweiterung", "Ada Schmidt GmbH 2"],
)
def test_a_title_with_capitals_is_no_new_person(words: str) -> None:
    preview = READER.preview(f"{words}, Moderation 2, 2028")
    assert not preview.created("people")
    assert preview.title == words


# -- competencies and levels -----------------------------------------------------------


@pytest.mark.parametrize(
    ("what", "competency", "level"),
    [
        ("HV 2E", "hv", 3),
        ("hochvolt 2e", "hv", 3),
        ("2E Hochvolt-Arbeiten", "hv", 3),
        ("Moderation Stufe 3", "mod", 3),
        ("level 3 Moderation", "mod", 3),
        ("Moderation ≥ 3", "mod", 3),
        ("mod 3", "mod", 3),
        ("CAD 2", "cad", 2),
        ("3D-Konstruktion 2", "cad", 2),
        ("Konstruktion 3D 2", "cad", 2),
        ("Zoll und Ursprung 1", "trade", 1),
        ("zoll 1", "trade", 1),
        ("Speaking up very good", "talk", 2),
        ("Speaking up: level 1", "talk", 1),
        ("Teamassistenz 2", "assist", 2),
        ("team 2", "assist", 2),
        ("english B2", "en", 4),
    ],
)
def test_competencies_by_name_code_and_beginning(what: str, competency: str, level: int) -> None:
    for line in (f"{what}, Weber, 2028", f"Weber, 2028, {what}"):
        preview = READER.preview(line)
        assert [(n.competency, n.level) for n in needs(preview)] == [(competency, level)], line
        assert not preview.created("competencies")


def test_a_word_that_only_begins_a_name_stays_in_the_title() -> None:
    preview = READER.preview("Team lead by 1 Oct 2027: Moderation 3, Weber")
    assert told(preview)["title"] == "Team lead"
    assert told(preview)["needs"] == [("Moderation", "3", ["Jonas Weber"])]


def test_a_guess_amid_other_words_is_one_of_them() -> None:
    preview = READER.preview("Wegber Projekt, Moderation 2, Kaya, 2028")
    assert (preview.title, told(preview)["needs"][0][2]) == ("Wegber Projekt", ["Mira Kaya"])
    preview = READER.preview("Wegber, Moderation 2, 2028")
    assert told(preview)["needs"][0][2] == ["Jonas Weber"]


def test_a_level_beyond_a_comma_rates_no_beginning_of_a_name() -> None:
    preview = READER.preview("Neues Team, 2 aus Konstruktion, Moderation 2, 2028")
    assert preview.title == "Neues Team"
    assert [(n.competency, n.level, n.count) for n in needs(preview)] == [("mod", 2, 2)]


def test_what_was_chosen_wins_over_longer_names() -> None:
    chosen = {choice_key("Weber"): Choice("new_person", None, "Weber")}
    preview = READER.preview("Moderation 2, Jonas Weber, 2028", chosen)
    assert "Weber" in told(preview)["needs"][0][2]


def test_several_competencies_make_several_needs() -> None:
    both = told(READER.preview("PL B1 + EN B2, Weber, 2028"))
    assert both["needs"] == [
        ("Polnisch", "B1", ["Jonas Weber"]),
        ("Englisch", "B2", ["Jonas Weber"]),
    ]
    assert both["title"] == "Polnisch B1, Englisch B2"
    shared = told(READER.preview("Polnisch und Englisch B1, Weber, 2028"))
    assert [need[:2] for need in shared["needs"]] == [("Polnisch", "B1"), ("Englisch", "B1")]


@pytest.mark.parametrize(
    ("what", "name", "label", "scale"),
    [
        ("Spanisch B1", "Spanisch", "B1", "cefr"),
        ("A2 Dänisch", "Dänisch", "A2", "cefr"),
        ("Schweißen Stufe 3", "Schweißen", "3", None),
        ("Schweißen 3", "Schweißen", "3", None),
        ("Prüfstand 1E", "Prüfstand", "1E", "hv"),
    ],
)
def test_a_name_nobody_knows_beside_a_level_is_a_new_competency(
    what: str, name: str, label: str, scale: str | None
) -> None:
    preview = READER.preview(f"{what}, Weber, 2028")
    assert told(preview)["needs"] == [(name, label, ["Jonas Weber"])]
    (id_,) = preview.created("competencies")
    assert preview.content.competencies[id_].scale == scale


def test_what_comes_close_to_a_new_name_may_be_chosen_instead() -> None:
    (part,) = [p for p in READER.preview("Moderieren 2, Weber").parts if p.kind == "new_competency"]
    assert [(choice.kind, choice.id) for choice in part.choices] == [
        ("competency", "mod"),
        ("title", None),
    ]
    chosen = {choice_key(part.text): part.choices[0]}
    assert [n.competency for n in needs(READER.preview("Moderieren 2, Weber", chosen))] == ["mod"]


def test_of_levels_standing_apart_the_nearest_counts() -> None:
    preview = READER.preview("A2, Weber, Kaya, Polnisch, Groß, B1, 2028")
    assert (needs(preview)[0].level, preview.title) == (3, "A2")


def test_a_number_on_a_scale_of_words_must_be_called_a_level() -> None:
    assert codes("Speaking up 1, Weber, 2028") == ["quick.level_unknown"]


def test_two_competencies_of_one_beginning_are_to_be_chosen() -> None:
    names = [{"id": "n", "name": "Verhandeln Nord"}, {"id": "s", "name": "Verhandeln Süd"}]
    content = plan_of({**TEAM_PLAN, "competencies": names})
    preview = quick_preview(content, "verhandeln, Weber, 2028", TODAY)
    assert [problem.code for problem in preview.problems] == ["quick.several"]
    chosen = {"verhandeln": preview.parts[0].choices[1]}
    preview = quick_preview(content, "verhandeln 2, Weber, 2028", TODAY, chosen)
    assert [need.competency for need in needs(preview)] == ["s"]


def test_a_number_in_a_title_is_no_level() -> None:
    preview = READER.preview("Phase 3 beginnt, Herbst 2028")
    assert (preview.title, preview.created("competencies")) == ("Phase 3 beginnt", ())


def test_the_title_can_be_said_to_be_a_competency_or_a_person() -> None:
    line = "Spanisch, Weber, 2028"
    assert codes(line) == ["quick.what_missing"]
    chosen = {choice_key("Spanisch"): Choice("new_competency", None, "Spanisch")}
    assert codes(line, chosen) == ["quick.level_missing"]
    preview = READER.preview("Spanisch 2, Weber, 2028", chosen)
    assert told(preview)["needs"] == [("Spanisch", "2", ["Jonas Weber"])]
    person = {choice_key("Schmidt"): Choice("new_person", None, "Schmidt")}
    preview = READER.preview("Moderation 2, Schmidt, 2028", person)
    assert told(preview)["needs"] == [("Moderation", "2", ["Schmidt"])]
    title = {choice_key("Weber"): Choice("title", None, "Weber")}
    assert READER.preview("Moderation 2, Weber, 2028", title).title == "Weber"


def test_of_very_many_that_fit_some_are_shown() -> None:
    crowd = [{"id": f"p{n}", "name": f"Kim {n}"} for n in range(MOST_CHOICES + 9)]
    preview = quick_preview(plan_of({**TEAM_PLAN, "people": crowd}), "Moderation 2, Kim", TODAY)
    assert len(preview.parts[-1].choices) == MOST_CHOICES
    assert preview.problems[0].values["names"] == "Kim 0, Kim 1, Kim 10, Kim 11, Kim 12 …"
