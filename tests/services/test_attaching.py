"""Attaching to records: use cases against the fake and a real file, whose bytes lie there once."""

from __future__ import annotations

import base64
import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given as examples
from hypothesis import strategies as st

from planner.domain.attachment import MOST_BYTES, hash_of
from planner.domain.problem import Refused
from planner.domain.rules import check_content
from planner.exchange.attached_file import given, given_path
from planner.exchange.open_format import dump_plan, read_plan
from planner.services.attaching import attach, given_file, given_link, plain_name
from planner.services.importing import take_over as take_import
from planner.services.joining import preview_join
from planner.services.layer import Layer
from planner.services.media_types import runs, safe_name
from planner.services.merging import merge_competencies
from planner.services.merging_offerings import merge_offerings
from planner.services.problem_words import problem_text
from planner.services.records import change_record, delete_record
from planner.services.samples import make_sample
from planner.services.titles import title_text
from planner.services.together import do_together
from planner.services.trying import take_over
from planner.services.verbs import run_verb
from planner.services.wording import load_words
from tests.badges import ASSERTION, written
from tests.memory_store import MemoryStore
from tests.read_plan import TODAY
from tests.storage.plan_files import everything, make_plan, open_plan

WORDS = load_words("en")


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore(make_sample("practice", "en", TODAY))


def told(refused: pytest.ExceptionInfo[Refused]) -> str:
    return problem_text(WORDS, refused.value.problems[0])


def test_a_file_and_a_link_are_attached_in_one_step_and_taken_back(store: MemoryStore) -> None:
    before = everything(store.content)
    files = [given_file("B1.json", written(ASSERTION)), given_link("https://a.example/x/b.pdf")]
    edit = attach(store, "people", "kaya", files, today=TODAY)
    assert edit is not None
    assert title_text(WORDS, edit.title) == "Attached 2 things to Mira Kaya"
    file, link = store.content.attached_to("people", "kaya")
    assert (file.name, file.media_type, file.size) == (
        "B1.json", "application/json", len(written(ASSERTION)),
    )  # fmt: skip
    assert file.badge is not None
    assert store.contents[file.content] == written(ASSERTION)
    assert (link.name, link.link, link.content) == ("b.pdf", "https://a.example/x/b.pdf", "")
    assert file.on == link.on == TODAY
    assert not check_content(store.content)
    store.undo()
    assert everything(store.content) == before


def test_what_belongs_to_a_record_goes_with_it_and_comes_back(store: MemoryStore) -> None:
    before = everything(store.content)
    edit = delete_record(store, "needs", "n3")
    assert edit is not None
    assert title_text(WORDS, edit.title).endswith("and with it 1 attachment")
    assert not store.content.attached_to("needs", "n3")
    store.undo()
    assert everything(store.content) == before


def test_merging_takes_what_is_attached_along(store: MemoryStore) -> None:
    link = [given_link("mailto:a@b.example")]
    attach(store, "competencies", "PL", link, today=TODAY)
    attach(store, "people", "kaya", link, today=TODAY)
    merge_competencies(store, "PL", "EN")
    assert len(store.content.attached_to("competencies", "EN")) == 1
    assert len(store.content.attached_to("people", "kaya")) == 1
    first, second = sorted(
        (each for each in store.content.offerings.values() if each.competency == "EN"),
        key=lambda each: each.repeats,
    )[:2]
    attach(store, "offerings", first.id, link, today=TODAY)
    if first.repeats == second.repeats or not (first.terms and second.terms):
        merge_offerings(store, first.id, second.id)
        assert len(store.content.attached_to("offerings", second.id)) == 1


def line(**values: Any) -> dict[str, Any]:
    return {"do": "add_attachment", "of": {"kind": "needs", "id": "n3"}, **values}


def test_apply_takes_bytes_as_base64_or_a_link(store: MemoryStore) -> None:
    answer = run_verb(store, line(name="a.txt", content=base64.b64encode(b"abc").decode()), TODAY)
    made = store.content.attachments[str(answer.added)]
    assert (made.content, made.size, made.on) == (hash_of(b"abc"), 3, TODAY)
    run_verb(store, line(link="file:///srv/x", id="l1", on="2026-01-02", notes="n"), TODAY)
    assert store.content.attachments["l1"].notes == "n"
    change = {"do": "change_attachment", "attachment": "l1", "name": "Another"}
    run_verb(store, change, TODAY)
    assert store.content.attachments["l1"].name == "Another"


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        ({}, "nothing to attach"),
        ({"link": "https://a.example", "content": "YQ=="}, "leave one out"),
        ({"link": "javascript:alert(1)"}, "no link that can be kept"),
        ({"link": "data:text/html,x"}, "no link that can be kept"),
        ({"link": "https://"}, "no link that can be kept"),
        ({"link": "https://a.example/\u202ex"}, "no link that can be kept"),
        ({"content": "no base64!", "name": "a"}, "no base64"),
        ({"content": "YQ==", "name": "../../x"}, "holds no / or \\"),
        ({"content": "YQ==", "name": "a\u202efdp.exe"}, "nothing unseen"),
        ({"content": "YQ==", "name": "x" * 1001}, "1001 characters"),
        ({"content": "YQ==", "name": "a", "media_type": "x"}, "no media type"),
        ({"link": "https://a.example", "of": {"kind": "wolves", "id": "n3"}}, "attached to “wol"),
        ({"link": "https://a.example", "of": {"kind": "attachments", "id": "att1"}}, "attached to"),
        ({"link": "https://a.example", "of": {"kind": "needs", "id": "no"}}, "id “no”"),
        ({"link": "https://a.example", "id": "att1"}, "is taken"),
    ],
)
def test_what_cannot_be_attached_is_told_with_its_cure(
    store: MemoryStore, values: dict[str, Any], wanted: str
) -> None:
    before = everything(store.content)
    with pytest.raises(Refused) as caught:
        run_verb(store, {**line(), **values}, TODAY)
    assert wanted in told(caught)
    assert everything(store.content) == before
    for words in (WORDS, load_words("de")):
        assert problem_text(words, caught.value.problems[0])


def test_content_is_never_changed_only_attached_anew(store: MemoryStore) -> None:
    for key, value in (("content", "YQ=="), ("of", {"kind": "people", "id": "ott"})):
        with pytest.raises(Refused) as caught:
            change_record(store, "attachments", "att1", {key: value})
        assert caught.value.problems[0].code == "field.never_overwritten"
    with pytest.raises(Refused) as caught:
        change_record(store, "attachments", "att1", {"link": "https://a.example"})
    assert "leave one out" in told(caught)


def test_files_that_cannot_be_kept_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "large").write_bytes(b"")
    with (tmp_path / "large").open("r+b") as file:
        file.truncate(MOST_BYTES + 1)
    for name, wanted in (
        (".", "is a folder"),
        ("empty", "is empty"),
        ("large", "large has 21 MB, a plan keeps files of up to 20 MB"),
        ("gone", "not there any more"),
        ("x" * 300, "can't be read"),
    ):
        with pytest.raises(Refused) as caught:
            given_path(tmp_path / name)
        assert wanted in told(caught), name
    (tmp_path / "whole").write_bytes(b"x" * MOST_BYTES)
    assert len(given_path(tmp_path / "whole").data) == MOST_BYTES
    assert given("https://a.example/x").link
    assert given(str(tmp_path / "whole")).data


def test_names_are_made_harmless() -> None:
    assert plain_name("../../etc/passwd") == "passwd"
    assert plain_name("C:\\Users\\x\\B1.pdf") == "B1.pdf"
    assert plain_name("a\0\u202eb\n.pdf") == "a b .pdf"
    assert plain_name("..") == ""
    long = plain_name("x" * 5000 + ".pdf")
    assert len(long) <= 200
    assert long.endswith(".pdf")
    assert safe_name("con.txt") == "_con.txt"
    assert safe_name(".bashrc") == "bashrc"
    assert safe_name("a:b*c?.pdf. ") == "a_b_c_.pdf"
    assert safe_name("...") == "attachment"
    assert safe_name("x" * 500 + ".pdf").endswith(".pdf")
    assert safe_name("Prüfstand (Entwurf) 2.txt") == "Prüfstand (Entwurf) 2.txt"


@examples(st.text())
def test_no_name_leads_out_of_a_folder(name: str) -> None:
    safe = safe_name(name)
    assert Path("folder", safe).resolve().parent == Path("folder").resolve()
    assert safe
    assert not safe.startswith(".")
    assert len(safe) <= 121
    assert "/" not in plain_name(name)


@pytest.mark.parametrize("name", ["x.EXE", "x.sh", "a.desktop", "x.pdf.exe", "page.html", "x.exe."])
def test_programs_are_known_by_their_name_or_their_beginning(name: str) -> None:
    assert runs(name)
    assert not runs("x.pdf", b"%PDF-1.7")
    assert runs("x.pdf", b"MZ\x90")
    assert runs("notes", b"#!/bin/sh\n")
    assert runs("x.txt", b"\n[Desktop Entry]\nExec=x")


# -- in a file ----------------------------------------------------------------------------------


def contents_in(path: Path) -> list[str]:
    with closing(open_plan(path, read_only=True)) as found:
        rows = found._connection.execute("SELECT sha256, length(data) FROM contents").fetchall()
        return [str(row[0]) for row in rows]


def test_the_same_bytes_lie_in_the_file_once_and_the_journal_holds_none(tmp_path: Path) -> None:
    path = make_plan(tmp_path, make_sample("practice", "en", TODAY))
    data = b"nothing else holds these bytes " * 1000
    with closing(open_plan(path)) as found:
        for who in ("kaya", "ott"):
            attach(found.store, "people", who, [given_file("a.txt", data)], today=TODAY)
        assert found.attached.read(hash_of(data)) == data
        packed = found._connection.execute("SELECT max(length(changes)) FROM journal").fetchone()
        assert packed[0] < 1000
    assert contents_in(path).count(hash_of(data)) == 1
    with closing(open_plan(path)) as found:
        found.store.undo()
        found.store.undo()
        assert not found.store.content.attached_to("people", "kaya")
    with closing(open_plan(path)) as found:
        found.store.redo()
        (back,) = found.store.content.attached_to("people", "kaya")
        assert found.attached.read(back.content) == data
        assert not found.store.content.loose


def test_what_is_attached_while_trying_is_in_the_plan_once_it_is_taken_over(
    tmp_path: Path,
) -> None:
    path = make_plan(tmp_path, make_sample("practice", "en", TODAY))
    with closing(open_plan(path)) as found:
        layer = Layer(found.store.content)
        attach(layer, "people", "kaya", [given_file("a.txt", b"tried")], today=TODAY)
        assert not found.store.content.attached_to("people", "kaya")
        take_over(found.store, layer)
        (file,) = found.store.content.attached_to("people", "kaya")
        assert found.attached.read(file.content) == b"tried"


def test_a_plan_that_is_joined_brings_its_bytes_along(tmp_path: Path) -> None:
    other = MemoryStore(make_sample("practice", "en", TODAY))
    attach(other, "people", "kaya", [given_file("a.txt", b"joined")], today=TODAY)
    text = dump_plan(other.content, other.contents.__getitem__)
    path = make_plan(tmp_path, make_sample("practice", "en", TODAY))
    with closing(open_plan(path)) as found:
        preview = preview_join(found.store.content, read_plan(text), file="other.json")
        take_import(found.store, preview)
        (file,) = found.store.content.attached_to("people", "kaya")
        assert found.attached.read(file.content) == b"joined"


def test_a_wish_that_is_refused_leaves_no_bytes(tmp_path: Path) -> None:
    path = make_plan(tmp_path, make_sample("practice", "en", TODAY))
    with closing(open_plan(path)) as found:
        before = everything(found.store.content)
        with pytest.raises(Refused):
            attach(found.store, "people", "nobody", [given_file("a", b"new")], today=TODAY)
        wishes = [
            lambda s: attach(s, "people", "kaya", [given_file("a", b"new")], today=TODAY),
            lambda s: change_record(s, "people", "kaya", {"team": "none"}),
        ]
        with pytest.raises(Refused):
            do_together(found.store, wishes)
        assert everything(found.store.content) == before
        do_together(found.store, [*wishes[:1], lambda s: delete_record(s, "needs", "n4")])
    assert hash_of(b"new") in contents_in(path)


def test_a_plan_goes_through_the_open_format_with_all_its_bytes(tmp_path: Path) -> None:
    path = make_plan(tmp_path, make_sample("practice", "en", TODAY))
    with closing(open_plan(path)) as found:
        attach(found.store, "needs", "n3", [given_file("b.json", written(ASSERTION))], today=TODAY)
        text = dump_plan(found.store.content, found.attached.read)
        whole = everything(found.store.content)
    content = read_plan(text)
    assert everything(content)[1:] == whole[1:]
    assert dump_plan(content) == text
    plain = json.loads(text)["attachments"][-1]
    assert base64.b64decode(plain["content"]) == written(ASSERTION)
    assert not {"size", "badge", "sha256"} & plain.keys()


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        ({"content": "%%%"}, "no base64"),
        ({"content": base64.b64encode(b"x" * (MOST_BYTES + 1)).decode()}, "up to 20 MB"),
        ({"badge": {"name": "Forged"}}, "follows from the content"),
        ({"link": "ftp://a.example", "content": None}, "no link that can be kept"),
        ({"content": None}, "nothing to attach"),
        ({"of": {"kind": "people"}}, "missing"),
        ({"of": 7}, "not an object"),
        ({"name": 7}, "not a text"),
    ],
)
def test_a_file_of_the_open_format_is_held_to_the_rules(
    change: dict[str, Any], wanted: str
) -> None:
    plain = json.loads(dump_plan(make_sample("practice", "en", TODAY)))
    entry = {**plain["attachments"][0], **change}
    plain["attachments"] = [{key: each for key, each in entry.items() if each is not None}]
    with pytest.raises(Refused) as caught:
        read_plan(json.dumps(plain))
    assert wanted in told(caught)
    assert caught.value.problems[0].path.startswith("attachments[0]")
