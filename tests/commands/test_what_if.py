"""what-if on the command line: told, not written; written as one undo step where wished."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from tests.command_line import TODAY, Run


def tried(run: Run, plan: Path, *words: object) -> dict[str, Any]:
    code, out, err = run("what-if", plan, "--json", "--today", TODAY, *words)
    assert (code, err) == (0, "")
    found = json.loads(out)
    assert isinstance(found, dict)
    return found


def digest(plan: Path) -> str:
    return hashlib.sha256(plan.read_bytes()).hexdigest()


def rows(run: Run, plan: Path, today: str = TODAY) -> Any:
    return json.loads(run("sow", plan, "--json", "--today", today)[1])


def test_a_moved_wave_is_told_and_the_file_stays_as_it_is(run: Run, plan: Path) -> None:
    before = digest(plan)
    found = tried(run, plan, "--wave", "poland", "--by", 26)
    assert (found["too_late"], found["in_time"], found["no_longer_late"]) == (0, 1, 0)
    (entry,) = found["differences"]
    assert (entry["need"], entry["person"], entry["turn"]) == ("n1", "anna", "in_time")
    assert (entry["before"]["state"], entry["after"]["state"]) == ("late", "ahead")
    assert entry["before"]["due"] == "2027-02-15"
    assert found["edit"] is None
    assert digest(plan) == before


def test_taken_over_it_is_what_was_told_and_one_undo_brings_it_back(run: Run, plan: Path) -> None:
    before = run("dump", plan)[1]
    found = tried(run, plan, "--wave", "poland", "--to", "2027-12-30", "--apply")
    assert found["edit"]
    after = {row["need"]: row for row in rows(run, plan)}["n1"]
    told = found["differences"][0]["after"]
    assert {key: after[key] for key in told} == told
    dumped = json.loads(run("dump", plan)[1])
    forecasts = dumped["developments"][0]["forecasts"]
    assert [f["likely"] for f in forecasts] == ["2027-07-01", "2027-12-30"]
    assert (forecasts[1]["by"], forecasts[1]["probability"]) == ("anna", 0.8)
    undo = plan.with_name("undo.jsonl")
    undo.write_text('{"do": "undo"}\n', encoding="utf-8")
    assert run("apply", plan, undo)[0] == 0
    assert run("dump", plan)[1] == before


def test_the_date_moved_on_shows_the_figures_of_that_day(run: Run, plan: Path) -> None:
    before = digest(plan)
    found = tried(run, plan, "--date-on", "2027-07-12")
    assert found["seen_from"] == "2027-07-12"
    assert tried(run, plan, "--date-on", "+33") == found
    (entry,) = found["differences"]
    after = {row["need"]: row for row in rows(run, plan, "2027-07-12")}["n1"]
    assert {key: after[key] for key in entry["after"]} == entry["after"]
    applied = tried(run, plan, "--date-on", "2027-07-12", "--apply")
    assert applied["edit"] is None, "a later date leaves nothing to be written"
    assert json.loads(run("dump", plan)[1])
    assert digest(plan) == before


def test_any_edit_can_be_tried(run: Run, plan: Path) -> None:
    later = json.dumps({"do": "move_action", "action": "a1", "to": "2027-03-01"})
    buffer = json.dumps({"do": "change_plan", "buffer_weeks": 1})
    found = tried(run, plan, "--edit", later, "--edit", buffer)
    (entry,) = found["differences"]
    assert (entry["turn"], entry["days"]) == ("less", -49)
    assert found["others"] == 1


def test_as_a_table_with_the_counts_beside(run: Run, plan: Path) -> None:
    what = ("what-if", plan, "--today", TODAY, "--lang", "en")
    code, out, err = run(*what, "--wave", "poland", "--by", 26)
    assert code == 0
    assert "■ too late → ▲ ahead" in out
    assert "20.6 weeks behind → 5.4 weeks" in out
    assert err == "1 is in time then\n"
    assert run(*what, "--wave", "poland", "--by", 0)[1:] == (
        "",
        "Nothing would change.\n",
    )


def test_what_cannot_be_tried_is_said_in_a_sentence(run: Run, plan: Path) -> None:
    for words, said in (
        ((), "--wave, --date-on or --edit"),
        (("--wave", "zed", "--by", 1), "zed"),
        (("--wave", "fog", "--by", 1), "Nobody has said yet"),
        (("--wave", "poland"), "how far"),
        (("--wave", "poland", "--by", 1, "--to", "2027-12-30"), "how far"),
        (("--wave", "poland", "--by", "nan"), "outside"),
        (("--wave", "poland", "--by", 100), "31 Dec 2028"),
        (("--date-on", "2026-11-23"), "later day"),
        (("--date-on", "2201-01-01"), "2200"),
        (("--edit", "{"), "cut off"),
        (("--edit", '{"do": "fly"}'), "fly"),
    ):
        code, out, err = run("what-if", plan, "--today", TODAY, "--lang", "en", *words)
        assert (code, out) == (4, ""), words
        assert said in err, words
        assert "Traceback" not in err
    assert run("what-if", plan, "--date-on", "soon")[0] == 2


def test_an_empty_plan_has_nothing_that_could_differ(run: Run, tmp_path: Path) -> None:
    source, path = tmp_path / "empty.json", tmp_path / "empty.vorlauf"
    source.write_text('{"format": "vorlauf-plan/1"}', encoding="utf-8")
    run("load", source, path)
    assert tried(run, path, "--date-on", "+10")["differences"] == []
