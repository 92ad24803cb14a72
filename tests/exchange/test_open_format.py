from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings

from planner.domain.content import Content
from planner.domain.kinds import KINDS, LATER
from planner.domain.problem import Problem, Refused
from planner.exchange import open_format
from planner.exchange.json_text import decode
from planner.exchange.open_format import FORMAT, dump_plan, load_file, read_plan
from planner.exchange.open_format_schema import schema, schema_text
from planner.services.problem_words import problem_text
from planner.services.resources import resource
from planner.services.wording import load_words
from tests.plans import contents

SMALL = """{
 "format": "vorlauf-plan/1",
 "plan": {"name": "Body electronics", "country": "DE", "region": "BY"},
 "competencies": [{"id": "polish", "name": "Polish", "scale": "cefr",
   "steps": [{"from": 0, "to": 1, "weeks": 16, "hours": 90}]}],
 "people": [
  {"id": "anna", "name": "Anna Berg", "hours_per_week": 5,
   "absences": [{"start": "2026-12-24", "end": "2027-01-06"}]},
  {"id": "ben"}
 ],
 "assessments": [
  {"person": "anna", "competency": "polish", "level": 2, "on": "2026-11-02", "kind": "self"},
  {"id": "as1", "person": "ben", "competency": "polish", "level": 1, "on": "2026-11-02"},
  {"person": "ben", "competency": "polish", "level": 2, "on": "2026-11-03"}
 ],
 "developments": [{"id": "poland", "title": "Expansion to Poland", "horizon": "2028-12-31",
   "forecasts": [{"on": "2026-12-01", "probability": 0.8, "earliest": "2027-01-01",
     "likely": "2027-07-01", "latest": "2028-07-01"}]}],
 "needs": [{"id": "n1", "development": "poland", "competency": "polish", "level": 3,
   "people": ["anna"]}]
}
"""


def same(a: Content, b: Content) -> bool:
    tables = all(list(a.table(k).items()) == list(b.table(k).items()) for k in KINDS)
    return a.plan == b.plan and tables


def problems(text: str) -> list[Problem]:
    with pytest.raises(Refused) as caught:
        read_plan(text)
    found = list(caught.value.problems)
    words = load_words("en")
    assert all(problem_text(words, problem) for problem in found)
    return found


def only(text: str) -> tuple[str, str, int]:
    (problem,) = problems(text)
    return problem.code, problem.path, problem.values["line"]


def test_load_of_dump_is_the_same_plan_and_dump_of_load_the_same_text() -> None:
    content = read_plan(SMALL)
    text = dump_plan(content)
    assert same(read_plan(text), content)
    assert dump_plan(read_plan(text)) == text


@given(contents())
def test_every_plan_comes_back_as_it_was(content: Content) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(open_format, "problems_of_plan", lambda _: [])
        text = dump_plan(content)
        assert same(read_plan(text), content)
        assert dump_plan(read_plan(text)) == text


@cache
def validator() -> Any:
    """What holds a plan against the schema; taking its library in costs seconds."""
    import jsonschema

    made = schema(FORMAT)
    jsonschema.Draft202012Validator.check_schema(made)
    return jsonschema.Draft202012Validator(made)


@settings(max_examples=15)
@given(contents())
def test_every_dump_fits_the_schema(content: Content) -> None:
    validator().validate(json.loads(dump_plan(content)))


def test_the_shipped_schema_is_the_one_the_records_give() -> None:
    shipped = resource("schema", "vorlauf-plan-1.schema.json").read_text(encoding="utf-8")
    assert shipped == schema_text(FORMAT)


def test_the_schema_is_one_and_knows_wrong_from_right() -> None:
    assert validator().is_valid(json.loads(SMALL))
    for wrong in ({}, {"format": FORMAT, "people": [{}]}, {"format": FORMAT, "extra": 1}):
        assert not validator().is_valid(wrong)
    for value in (-1.5, "many", [1]):
        plan = {"format": FORMAT, "needs": [{"id": "n", "count": value}]}
        assert not validator().is_valid(plan)


def test_each_record_stands_on_a_line_of_its_own() -> None:
    lines = dump_plan(read_plan(SMALL)).splitlines()
    assert ' {"id": "ben"}' in lines
    assert sum('"person": "ben"' in line for line in lines) == 2
    assert lines[1] == f'"format": "{FORMAT}",'


def test_letters_stay_letters() -> None:
    text = SMALL.replace("Anna Berg", "Łucja Żurek שלום 🌊")
    assert "Łucja Żurek שלום 🌊" in dump_plan(read_plan(text))


def test_a_number_has_one_way_of_being_written() -> None:
    text = SMALL.replace('"hours_per_week": 5', '"hours_per_week": 5.0')
    assert dump_plan(read_plan(text)) == dump_plan(read_plan(SMALL))


def test_assessments_without_an_id_get_free_ones_in_their_order() -> None:
    assert list(read_plan(SMALL).assessments) == ["as2", "as1", "as3"]


def test_missing_keys_take_their_defaults() -> None:
    content = read_plan(f'{{"format": "{FORMAT}"}}')
    assert content.plan.safety == 0.8
    assert content.plan.buffer_weeks == 4


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('"end": "2027-01-06"', '"end": "x"', ("type.date", "people[0].absences[0].end", 8)),
        (
            '"end": "2027-01-06"',
            '"end": "2026-01-06"',
            ("date.order", "people[0].absences[0].end", 8),
        ),
        (', "end": "2027-01-06"', "", ("key.missing", "people[0].absences[0].end", 8)),
        (
            '"probability": 0.8',
            '"probability": 0',
            ("share.range", "developments[0].forecasts[0].probability", 17),
        ),
        (
            '"probability": 0.8',
            '"probability": 1.2',
            ("share.range", "developments[0].forecasts[0].probability", 17),
        ),
        ('"level": 3', '"level": 9', ("level.outside", "needs[0].level", 19)),
        ('["anna"]', '["nobody"]', ("id.unknown", "needs[0].people[0]", 20)),
        ('{"id": "ben"}', '{"id": "ben", "nam": "Ben"}', ("key.unknown", "people[1].nam", 9)),
        ('{"id": "ben"}', '{"id": "anna"}', ("id.duplicate", "people[1].id", 9)),
        ('{"id": "ben"}', '{"name": "Ben"}', ("key.missing", "people[1].id", 9)),
        ('{"id": "ben"}', '{"id": ""}', ("id.empty", "people[1].id", 9)),
        ('{"id": "ben"}', '{"id": "ben",\n"id": "b"}', ("json.duplicate_key", "people[1].id", 10)),
        ('{"id": "ben"}', '"ben"', ("type.object", "people[1]", 9)),
        ('"country": "DE"', '"id": "p"', ("plan.id", "plan.id", 3)),
        ('"format": "vorlauf-plan/1"', '"format": "vorlauf-plan/2"', ("format.other", "format", 2)),
        ('"format": "vorlauf-plan/1"', '"format": "csv"', ("format.unknown", "format", 2)),
        ('"format": "vorlauf-plan/1",\n', "", ("format.missing", "format", 1)),
    ],
)
def test_what_is_wrong_is_named_with_its_path_and_line(
    old: str, new: str, expected: tuple[str, str, int]
) -> None:
    assert old in SMALL
    found = [(p.code, p.path, p.values["line"]) for p in problems(SMALL.replace(old, new, 1))]
    assert expected in found


def test_every_problem_is_named_at_once() -> None:
    text = SMALL.replace('"level": 2', '"level": "B1"').replace(
        '"start": "2026-12-24"', '"start": 7'
    )
    assert {p.path for p in problems(text)} == {
        "people[0].absences[0].start",
        "assessments[0].level",
        "assessments[2].level",
    }


@pytest.mark.parametrize("kind", LATER)
def test_kinds_that_come_later_are_refused_by_name(kind: str) -> None:
    record = '[{"id": "x"}]'
    assert only(f'{{"format": "{FORMAT}",\n"{kind}": {record}}}') == ("kind.later", kind, 2)


def test_an_empty_list_of_a_later_kind_loses_nothing() -> None:
    assert read_plan(f'{{"format": "{FORMAT}", "ideas": []}}') is not None


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("", "json.ends_early", 1),
        ('{"format": "vorlauf-plan/1",\n', "json.ends_early", 2),
        ('{"format": "vorlauf-plan/1"\n"people": []}', "json.comma", 2),
        ('{"format": "vorlauf-plan/1",\n}', "json.trailing_comma", 2),
        ('{"people": [{"id": "a"},\n]}', "json.trailing_comma", 2),
        ("{'format': 1}", "json.key", 1),
        ('{"format" "x"}', "json.colon", 1),
        ('{"format": nix}', "json.value", 1),
        ('{"format": "x', "json.string_end", 1),
        ('{"format": "a\nb"}', "json.control", 1),
        ('{"format": "\\q"}', "json.escape", 1),
        ('{"format": "x"}\n{}', "json.extra", 2),
        ("[1, 2]", "plan.not_an_object", 1),
        ('{"format": "vorlauf-plan/1",\n"x": NaN}', "json.not_a_number", 2),
        ('{"format": "vorlauf-plan/1",\n"x": [-Infinity]}', "json.not_a_number", 2),
        ('{"format": "vorlauf-plan/1",\n"x": ' + "1" * 5000 + "}", "json.number_long", 2),
    ],
)
def test_broken_json_is_named_with_its_line(text: str, code: str, line: int) -> None:
    (problem,) = problems(text)
    assert (problem.code, problem.values["line"]) == (code, line)


@pytest.mark.parametrize(
    "text", ["[" * 100_000, '{"format": "vorlauf-plan/1", "people": ' + "[" * 100_000]
)
def test_brackets_without_end_are_refused(text: str) -> None:
    (problem,) = problems(text)
    assert problem.code == "json.deep"


def test_a_lone_surrogate_is_refused() -> None:
    text = f'{{"format": "{FORMAT}",\n"people": [{{"id": "a", "name": "\\ud800"}}]}}'
    assert only(text) == ("text.unreadable", "people[0].name", 2)


def test_a_number_beyond_all_bounds_is_refused() -> None:
    text = f'{{"format": "{FORMAT}",\n"people": [{{"id": "a", "hours_per_week": 1e999}}]}}'
    assert only(text) == ("type.number", "people[0].hours_per_week", 2)


def test_keys_with_dots_and_brackets_are_found_too() -> None:
    text = f'{{"format": "{FORMAT}",\n"people": [\n{{"id": "a",\n"x.y[0]": 1}}]}}'
    assert only(text) == ("key.unknown", "people[0].x.y[0]", 4)


def test_a_byte_order_mark_does_no_harm() -> None:
    assert same(read_plan(decode(b"\xef\xbb\xbf" + SMALL.encode())), read_plan(SMALL))


@pytest.mark.parametrize(
    ("data", "code", "place"),
    [
        (SMALL.encode("utf-16"), "text.utf16", {"line": 1}),
        (
            SMALL.replace("Anna", "Änna").encode("latin-1"),
            "text.not_utf8",
            {"line": 7, "column": 27},
        ),
    ],
)
def test_what_is_not_utf8_is_refused(data: bytes, code: str, place: dict[str, int]) -> None:
    with pytest.raises(Refused) as caught:
        decode(data)
    (problem,) = caught.value.problems
    assert problem.code == code
    assert dict(problem.values) == place


def test_a_file_beyond_the_limit_is_not_even_read(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plan.json"
    path.write_text(SMALL, encoding="utf-8")
    assert len(load_file(path).people) == 2
    monkeypatch.setattr(open_format, "MAX_BYTES", 100)
    with pytest.raises(Refused, match=r"file\.too_large"):
        load_file(path)
