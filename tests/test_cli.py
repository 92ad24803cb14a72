"""The command line as a user or a program meets it: words, codes, files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from planner import __main__, __version__, bootstrap, cli
from planner.commands import documents, output
from planner.services.verbs import all_verbs

TODAY = "2026-11-23"
PLAN: dict[str, Any] = {
    "format": "vorlauf-plan/1",
    "plan": {"name": "Body electronics", "country": "DE", "region": "BY"},
    "competencies": [
        {"id": "polish", "name": "Polish", "scale": "cefr"},
        {"id": "cad", "name": "CAD", "steps": [{"from": 0, "to": 1, "weeks": 8}]},
    ],
    "people": [
        {
            "id": "anna",
            "name": "Anna Berg",
            "hours_per_week": 5,
            "absences": [{"start": "2026-12-24", "end": "2027-01-06"}],
        },
        {"id": "ben", "name": "Ben Łąka"},
    ],
    "assessments": [
        {"person": "anna", "competency": "polish", "level": 2, "on": "2026-11-02", "kind": "self"}
    ],
    "developments": [
        {
            "id": "poland",
            "title": "Expansion to Poland",
            "horizon": "2028-12-31",
            "forecasts": [
                {
                    "by": "anna",
                    "on": "2026-12-01",
                    "probability": 0.8,
                    "earliest": "2027-01-01",
                    "likely": "2027-07-01",
                    "latest": "2028-07-01",
                }
            ],
        },
        {"id": "fog", "title": "Something in the fog", "status": "hunch"},
    ],
    "needs": [
        {
            "id": "n1",
            "development": "poland",
            "competency": "polish",
            "level": 3,
            "people": ["anna"],
        },
        {"id": "n2", "development": "fog", "competency": "cad", "level": 1, "people": ["ben"]},
    ],
    "offerings": [
        {
            "id": "o1",
            "title": "Evening course B1",
            "competency": "polish",
            "from": 2,
            "to": 3,
            "weeks": 26,
            "hours": 78,
            "terms": [{"start": "2027-01-11", "end": "2027-07-09"}],
        }
    ],
    "actions": [
        {
            "id": "a1",
            "title": "Evening course B1",
            "people": ["anna"],
            "offering": "o1",
            "effects": [{"competency": "polish", "from": 2, "to": 3}],
            "start": "2027-01-11",
            "end": "2027-07-09",
        }
    ],
}

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in this process; returns its exit code, stdout and stderr."""

    def call(*words: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["vorlauf", *map(str, words)])
        code = __main__.main()
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


@pytest.fixture
def plan(tmp_path: Path, run: Run) -> Path:
    """A plan file with the content of `PLAN`."""
    source = tmp_path / "source.json"
    source.write_text(json.dumps(PLAN), encoding="utf-8")
    path = tmp_path / "plan.vorlauf"
    assert run("load", source, path)[0] == 0
    return path


def edits(tmp_path: Path, *lines: object) -> Path:
    path = tmp_path / "edits.jsonl"
    path.write_text(
        "".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines),
        encoding="utf-8",
    )
    return path


# -- which way the first word leads --------------------------------------------------------


def test_the_commands_named_without_importing_them_are_those_there_are() -> None:
    registered = {
        command.name or command.callback.__name__ for command in cli.app.registered_commands
    }
    assert registered == __main__.COMMANDS


@pytest.mark.parametrize("option", ["--help", "-h", "--version"])
def test_options_about_the_program_are_the_command_lines(run: Run, option: str) -> None:
    code, out, _ = run(option)
    assert code in (0, 2)
    assert option == "-h" or __version__ in out or "sow" in out


def test_options_may_stand_before_the_command(run: Run, plan: Path) -> None:
    before = run("--today", TODAY, "--lang", "en", "sow", plan, "--json")
    assert before == run("sow", plan, "--json", "--today", TODAY, "--lang", "en")


def test_help_answers_without_loading_anything_heavy() -> None:
    code = (
        "import sys; sys.argv = ['vorlauf', '--help']\n"
        "from planner.__main__ import main\n"
        "assert main() == 0\n"
        "heavy = {'rich', 'numpy', 'PySide6', 'sqlcipher3', 'sqlmodel', 'sqlalchemy', 'alembic',\n"
        "         'holidays', 'openpyxl', 'matplotlib', 'pydantic'}\n"
        "print(sorted(heavy & sys.modules.keys()), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


@pytest.mark.parametrize("command", sorted(__main__.COMMANDS))
def test_every_command_knows_today_and_a_language(run: Run, command: str) -> None:
    code, out, _ = run(command, "--help")
    assert code == 0
    assert "--today" in out
    assert "--lang" in out


# -- plans in and out ------------------------------------------------------------------------


def test_load_of_dump_is_the_same_plan(run: Run, plan: Path, tmp_path: Path) -> None:
    first, again = tmp_path / "first.json", tmp_path / "again.vorlauf"
    assert run("dump", plan, "-o", first)[0] == 0
    assert run("load", first, again)[0] == 0
    assert run("dump", again)[1] == first.read_text(encoding="utf-8")
    assert "Ben Łąka" in first.read_text(encoding="utf-8")


def test_an_existing_plan_is_never_overwritten(run: Run, plan: Path, tmp_path: Path) -> None:
    before = plan.read_bytes()
    source = tmp_path / "source.json"
    assert run("load", source, plan)[0] == 3
    assert run("new", plan)[0] == 3
    assert plan.read_bytes() == before


def test_the_schema_is_printed(run: Run) -> None:
    code, out, _ = run("dump", "--schema")
    assert code == 0
    assert json.loads(out)["title"] == "vorlauf-plan/1"


def test_what_is_not_there_is_a_matter_of_the_disk(run: Run, tmp_path: Path) -> None:
    code, out, err = run("sow", tmp_path / "none.vorlauf")
    assert (code, out) == (3, "")
    assert "none.vorlauf" in err
    assert run("load", tmp_path / "none.json", tmp_path / "x.vorlauf")[0] == 3


def test_a_wrong_call_says_how_it_is_called(run: Run, plan: Path) -> None:
    for words in (
        ["sow"],
        ["sow", plan, "--today", "soon"],
        ["dump"],
        ["apply"],
        ["levels", plan, "--on", "2027-02-30"],
        ["export", plan],
        ["sow", plan, "--lang", "fr"],
    ):
        code, out, err = run(*words)
        assert (code, out) == (2, ""), words
        assert err


# -- bad input -------------------------------------------------------------------------------


def changed(path: list[Any], value: Any) -> str:
    """The plan with one value changed, one record a line so that lines mean something."""
    plan = json.loads(json.dumps(PLAN))
    inner = plan
    for key in path[:-1]:
        inner = inner[key]
    if value is None:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    return json.dumps(plan, indent=1, ensure_ascii=False)


FORECAST = ["developments", 0, "forecasts", 0]
BAD: list[tuple[str, list[Any], Any, str]] = [
    ("absence upside down", ["people", 0, "absences", 0, "end"], "2026-12-01", "swap"),
    ("absence without end", ["people", 0, "absences", 0, "end"], None, "add it"),
    ("action upside down", ["actions", 0, "end"], "2026-01-01", "swap"),
    ("forecast upside down", [*FORECAST, "latest"], "2027-02-01", "swap"),
    ("term upside down", ["offerings", 0, "terms", 0, "end"], "2026-01-01", "swap"),
    ("probability of 0", [*FORECAST, "probability"], 0, "like 0.8"),
    ("probability of 120 %", [*FORECAST, "probability"], 1.2, "like 0.8"),
    ("level outside its scale", ["needs", 0, "level"], 9, "use 0 to 6"),
    ("level below its scale", ["assessments", 0, "level"], -1, "use 0 to 6"),
    ("cycle of predecessors", ["actions", 0, "predecessors"], ["a1"], "take one"),
    ("unknown person", ["needs", 0, "people"], ["nobody"], "mend the id"),
    ("unknown competency", ["needs", 0, "competency"], "latin", "mend the id"),
    ("unknown country", ["plan", "country"], "XX", "codes like DE"),
    ("title of 10,000 characters", ["developments", 0, "title"], "ü" * 10_000, "shorten"),
    ("a day that is none", ["actions", 0, "start"], "2027-02-30", "like 2027"),
    ("a number as text", ["people", 0, "hours_per_week"], "five", "like 2.5"),
    ("a kind that comes later", ["ideas"], [], "leave them out"),
    ("a mistyped key", ["people", 0, "hours_per_wek"], 5, "hours_per_week"),
]


def spelled(path: list[Any]) -> str:
    text = "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in path)
    return text.removeprefix(".")


@pytest.mark.parametrize(("name", "path", "value", "cure"), BAD, ids=[case[0] for case in BAD])
def test_bad_input_is_named_with_path_line_and_cure(
    run: Run, tmp_path: Path, name: str, path: list[Any], value: Any, cure: str
) -> None:
    text = changed(path, value)
    source, plan = tmp_path / "bad.json", tmp_path / "bad.vorlauf"
    source.write_text(text, encoding="utf-8")
    code, out, err = run("load", source, plan)
    assert (code, out) == (4, "")
    assert not plan.exists()
    first = next(line for line in err.splitlines() if spelled(path) in line)
    assert first.startswith("bad.json:")
    assert cure in first
    line = text.splitlines()[int(first.split(":")[1]) - 1]
    there = path[-2] if value is None else path[-1]
    assert value is None or f'"{there}"' in line or str(value[0]) in line


CIRCLE = [
    {"id": "a", "competency": "polish", "from": 0, "to": 1},
    {"id": "b", "competency": "cad", "from": 0, "to": 1},
]


def test_a_circle_of_prerequisites_means_no_chain_and_check_names_it(
    run: Run, tmp_path: Path
) -> None:
    plan = json.loads(json.dumps(PLAN))
    plan["competencies"][0]["prerequisites"] = [{"competency": "cad", "level": 1}]
    plan["competencies"][1]["prerequisites"] = [{"competency": "polish", "level": 1}]
    source, path = tmp_path / "circle.json", tmp_path / "circle.vorlauf"
    source.write_text(json.dumps(plan), encoding="utf-8")
    assert run("load", source, path)[0] == 0
    code, _, err = run("check", path)
    assert code == 0
    assert "competencies[0].prerequisites" in err


@pytest.mark.parametrize(
    "text", ["🌊" * 300, "שלום עולם \u202e", "e\u0301\u0308", "\u200d", "line\nbreak\t", "a" * 1000]
)
def test_texts_of_every_kind_come_back_as_they_were(run: Run, tmp_path: Path, text: str) -> None:
    source, path = tmp_path / "text.json", tmp_path / "text.vorlauf"
    source.write_text(changed(["developments", 0, "title"], text), encoding="utf-8")
    assert run("load", source, path)[0] == 0
    assert json.loads(run("dump", path)[1])["developments"][0]["title"] == text
    assert run("sow", path)[0] == 0


def test_a_person_without_hours_and_a_development_without_a_forecast_are_handled(
    run: Run, plan: Path
) -> None:
    code, out, _ = run("sow", plan, "--json", "--today", TODAY)
    row = json.loads(out)[1]
    assert (code, row["need"], row["due"], row["state"]) == (0, "n2", None, "unplanned")
    assert "forecast" in row["why"]


def test_a_long_list_of_problems_is_cut(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "MOST_PROBLEMS", 3)
    people = [{"id": str(n), "team": "x"} for n in range(9)]
    source = tmp_path / "many.json"
    source.write_text(json.dumps({"format": "vorlauf-plan/1", "people": people}), encoding="utf-8")
    _, _, err = run("load", source, tmp_path / "x.vorlauf")
    assert len(err.splitlines()) == 4
    assert "6 more" in err


# -- figures ---------------------------------------------------------------------------------


def test_sow_prints_the_figures_of_every_slot(run: Run, plan: Path) -> None:
    code, out, err = run("sow", plan, "--json", "--today", TODAY)
    assert (code, err) == (0, "")
    first = json.loads(out)[0]
    assert first.pop("why")
    assert first == {
        "need": "n1",
        "person": "anna",
        "due": "2027-02-15",
        "lead_time_weeks": None,
        "sow_by": None,
        "ready": "2027-07-09",
        "head_start_weeks": -20.6,
        "state": "late",
        "p_ready": 0.49,
    }


def test_sow_of_one_person_or_development(run: Run, plan: Path) -> None:
    ben = run("sow", plan, "--json", "--person", "ben")[1]
    assert [row["need"] for row in json.loads(ben)] == ["n2"]
    poland = run("sow", plan, "--json", "--development", "poland")[1]
    assert [row["need"] for row in json.loads(poland)] == ["n1"]
    code, _, err = run("sow", plan, "--person", "zed")
    assert code == 4
    assert "zed" in err


def test_sow_as_a_table_shows_every_slot_and_why(run: Run, plan: Path) -> None:
    code, out, err = run("sow", plan, "--today", TODAY, "--lang", "en")
    assert code == 0
    assert "too late" in out
    assert "Anna Berg" in out
    assert "Polish B1" in out
    assert "the 20" in out
    assert "1 too late" in err


def test_sow_of_an_empty_plan_says_so(run: Run, tmp_path: Path) -> None:
    source, path = tmp_path / "empty.json", tmp_path / "empty.vorlauf"
    source.write_text('{"format": "vorlauf-plan/1"}', encoding="utf-8")
    run("load", source, path)
    assert run("sow", path, "--json")[:2] == (0, "[]\n")
    assert run("sow", path)[2]


def test_levels_leave_zero_out_and_say_what_brought_them(run: Run, plan: Path) -> None:
    def levels(*words: str) -> Any:
        return json.loads(run("levels", plan, "--json", "--today", TODAY, *words)[1])

    row = {"person": "anna", "competency": "polish", "level": 2}
    assert levels() == [{**row, "by": "assessment", "since": "2026-11-02"}]
    assert levels("--on", "2026-11-01") == []
    later = levels("--on", "2027-07-09")
    assert later == [{**row, "level": 3, "by": "action", "since": "2027-07-09"}]
    assert "B1" in run("levels", plan, "--on", "2027-07-09")[1]


# -- apply -----------------------------------------------------------------------------------


def answers(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_each_line_is_answered_and_a_refused_one_does_not_end_it(
    run: Run, plan: Path, tmp_path: Path
) -> None:
    path = edits(
        tmp_path,
        {"do": "move_action", "action": "a1", "to": "2027-02-01"},
        "",
        {"do": "move_action", "action": "a1", "to": "2199-02-31"},
        "{broken",
        {"do": "add_person", "id": "cem"},
    )
    code, out, _ = run("apply", plan, path)
    first, second, third, last = answers(out)
    assert code == 4
    assert (first["ok"], last["ok"], last["id"]) == (1, 5, "cem")
    assert last["edit"] == first["edit"] + 1
    assert (second["line"], third["line"]) == (3, 4)
    assert "like 2027-02-15" in second["error"]
    people = json.loads(run("dump", plan)[1])["people"]
    assert people[-1]["id"] == "cem"


def test_stop_ends_at_the_first_refused_line(run: Run, plan: Path, tmp_path: Path) -> None:
    path = edits(tmp_path, {"do": "nothing"}, {"do": "add_person", "id": "cem"})
    code, out, _ = run("apply", plan, path, "--stop")
    assert code == 4
    assert len(answers(out)) == 1


def test_edits_can_be_undone_in_a_later_session(run: Run, plan: Path, tmp_path: Path) -> None:
    before = run("dump", plan)[1]
    assert run("apply", plan, edits(tmp_path, {"do": "delete_person", "person": "anna"}))[0] == 0
    assert run("dump", plan)[1] != before
    assert run("apply", plan, edits(tmp_path, {"do": "undo"}))[0] == 0
    assert run("dump", plan)[1] == before
    code, out, _ = run("apply", plan, edits(tmp_path, {"do": "undo"}))
    assert code == 4
    assert "nothing to undo" in answers(out)[0]["error"]


def test_today_is_the_day_named(run: Run, plan: Path, tmp_path: Path) -> None:
    run("apply", plan, edits(tmp_path, {"do": "discuss_action", "action": "a1"}), "--today", TODAY)
    assert json.loads(run("dump", plan)[1])["actions"][0]["discussed_on"] == TODAY


def test_lines_are_read_from_stdin_and_answered_one_by_one(plan: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "planner", "apply", str(plan)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin
    assert process.stdout
    for n in (1, 2):
        process.stdin.write(json.dumps({"do": "add_person", "id": f"p{n}"}) + "\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["ok"] == n
    process.stdin.close()
    assert process.wait(30) == 0
    process.stdout.close()


def test_a_plan_somebody_else_writes_is_refused_and_named(
    run: Run, plan: Path, tmp_path: Path
) -> None:
    path = edits(tmp_path, {"do": "add_person", "id": "cem"})
    held = bootstrap.open_plan(plan)
    try:
        code, out, err = run("apply", plan, path)
        assert (code, out) == (3, "")
        assert str(os.getpid()) in err
        assert run("sow", plan, "--json")[0] == 0
    finally:
        held.close()


def test_every_verb_is_listed_with_its_fields(run: Run) -> None:
    code, out, _ = run("apply", "--list")
    assert code == 0
    for verb in all_verbs().values():
        assert f"\n{verb.name} –" in out
        assert all(field.key in out for field in verb.fields)


# -- health ----------------------------------------------------------------------------------


def test_a_whole_plan_is_whole(run: Run, plan: Path) -> None:
    code, out, err = run("check", plan)
    assert (code, err) == (0, "")
    assert "11 records" in out


def test_a_damaged_plan_is_seen_and_mended(run: Run, plan: Path) -> None:
    data = bytearray(plan.read_bytes())
    data[len(data) // 2] ^= 1
    plan.write_bytes(data)
    code, _, err = run("check", plan)
    assert code == 3
    assert "--repair" in err
    assert plan.read_bytes() == data
    assert run("check", plan, "--repair")[0] == 0
    assert run("check", plan)[0] == 0


@pytest.mark.parametrize("data", [b"", b"Just a text.", b"\0" * 8192])
def test_what_is_no_plan_is_refused_and_left_alone(run: Run, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "foreign.vorlauf"
    path.write_bytes(data)
    for command in ("sow", "dump", "check", "apply"):
        code, out, err = run(command, path)
        assert (code, out) == (3, "")
        assert "foreign.vorlauf" in err
    assert path.read_bytes() == data


def test_copies_are_listed_and_one_is_put_back(run: Run, plan: Path, tmp_path: Path) -> None:
    assert "no copy" in run("backups", plan)[2]
    opened = bootstrap.open_plan(plan)
    opened.back_up("manual")
    opened.close()
    before = run("dump", plan)[1]
    run("apply", plan, edits(tmp_path, {"do": "delete_person", "person": "anna"}))
    assert run("backups", plan)[1].count("\n") == 1
    assert run("backups", plan, "--restore", 1)[0] == 0
    assert run("dump", plan)[1] == before
    assert run("backups", plan, "--restore", 99)[0] == 3


def test_the_doctor_names_nobody(run: Run, plan: Path) -> None:
    code, out, _ = run("doctor", plan)
    assert code == 0
    assert "people: 2" in out
    for word in ("Anna", "Berg", "Polish", "Body electronics", "plan.vorlauf", str(Path.home())):
        assert word not in out


def test_our_own_fault_is_one_sentence_and_a_log(
    run: Run, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("a fault on purpose")

    monkeypatch.setattr("planner.commands.sow.make_figures", fail)
    code, out, err = run("sow", plan)
    assert (code, out) == (1, "")
    assert "Traceback" not in err
    assert len(err.splitlines()) == 1
    log = bootstrap.log_file(bootstrap.folders().log)
    assert "a fault on purpose" in log.read_text(encoding="utf-8")


def test_a_full_disk_behind_stdout_is_said(plan: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("only where the system has a device that is always full")
    with full.open("w") as out:
        done = subprocess.run(
            [sys.executable, "-m", "planner", "dump", str(plan)],
            stdout=out,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 3
    assert len(done.stderr.splitlines()) == 1


# -- documents -------------------------------------------------------------------------------


def test_documents_are_listed_with_their_formats(run: Run) -> None:
    code, out, _ = run("export", "--list")
    assert code == 0
    for name, (_, formats) in documents.DOCUMENTS.items():
        assert name in out
        assert ", ".join(formats) in out


def test_a_document_that_is_not_there_is_a_wrong_call(run: Run, plan: Path, tmp_path: Path) -> None:
    for words in (["--document", "poem"], ["--document", "timeline", "--format", "xlsx"]):
        code, _, err = run("export", plan, *words, "-o", tmp_path / "out.pdf")
        assert code == 2
        assert "--list" in err
    assert not (tmp_path / "out.pdf").exists()
