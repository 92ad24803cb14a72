"""The works-council profile: nothing of what it switches off is told on any page or document.

What must not be there is looked for while the profile is off first, so that these tests see it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from planner.commands.document_list import DOCUMENTS, OF_ONE
from planner.domain.assessment import Assessment
from planner.domain.content import Content
from planner.domain.development import Forecast
from planner.domain.idea import Criterion, Idea, Points
from planner.domain.kinds import KINDS
from planner.domain.works_council import FEATURES, Feature
from planner.exchange.open_format import dump_plan
from planner.services.audit import audit_of
from planner.services.audit_words import audit_paper, audit_rows
from planner.services.figures import make_figures
from planner.services.people import assess
from planner.services.profile import profile_of
from planner.services.samples import make_sample
from planner.services.ways_out import ways_out
from planner.services.wording import load_words
from planner.services.works_council_words import off_line, quiet_line
from planner.ui.printing.profile import profile_page
from planner.ui.shell import Shell
from planner.ui.views.profile import ProfileDialog
from tests.command_line import Run, run
from tests.ui.conftest import OpenWindow
from tests.ui.inspecting import page_of, with_more
from tests.ui.paper import write_as_text
from tests.ui.test_in_company import texts
from tests.ui.windows import TODAY

__all__ = ["run"]

WORDS = load_words("en")
TELLS: dict[Feature, re.Pattern[str]] = {
    "candidates": re.compile(r"alphabetical; |\d weeks, from \d"),
    "role_fit": re.compile(r"Held: \d+ of \d+|missing: |nothing is missing|All of it:"),
    "self_manager": re.compile(r"self \S+ · manager|self-assessment is \d"),
    "others_estimates": re.compile(r"\b37\s?%|\b7\.3\b|wish −3|−3 · "),
}
"""What each of them looks like where it is told."""


def compared() -> Content:
    """The practice plan with views that differ, a role to grow into, estimates and points of
    others; Weber is the one who looks.
    """
    content = make_sample("practice", "en", TODAY)
    records: dict[str, list[Any]] = {kind: list(content.table(kind).values()) for kind in KINDS}
    records["people"] = [replace(p, me=p.id == "weber") for p in records["people"]]
    kaya = next(n for n, p in enumerate(records["people"]) if p.id == "kaya")
    records["people"][kaya] = replace(records["people"][kaya], target_role="teamleitung")
    before = TODAY - dt.timedelta(2)
    for id_, kind, level in (("x1", "manager", 1), ("x2", "self", 3)):
        said = Assessment(
            id=id_, person="kaya", competency="800", level=level, on=before, kind=kind
        )  # type: ignore[arg-type]
        records["assessments"].append(said)
    day = TODAY + dt.timedelta(400)
    forecasts = [
        Forecast(by=by, on=before + dt.timedelta(at), desire=desire, worry=2, hope=1,
                 probability=share, earliest=day, likely=day, latest=day)
        for at, (by, desire, share) in enumerate(
            (("kaya", -3, 0.37), ("weber", 1, 0.55), ("kaya", -3, 0.62))
        )
    ]  # fmt: skip
    first = records["developments"][3]
    records["developments"][3] = replace(first, forecasts=tuple(forecasts))
    records["criteria"] = [Criterion(id="use", name="Use")]
    points = tuple(Points(criterion="use", by=by, points=n) for by, n in
                   (("kaya", 7.3), ("weber", 4.0)))  # fmt: skip
    records["attachments"] = []  # their bytes lie beside the records
    records["ideas"] = [Idea(id="i", title="An idea", points=points)]
    return Content(content.plan, records)


def told(found: Iterator[str]) -> set[Feature]:
    """What of all that some texts tell."""
    every = "\n".join(found)
    return {feature for feature, tell in TELLS.items() if tell.search(every)}


def pages(shell: Shell) -> Iterator[tuple[str, QWidget]]:
    """The pages of the records that could tell it, but that of the one who looks, and a cell."""
    desk = shell.desk
    assert desk is not None
    for kind in (
        "people",
        "roles",
        "needs",
        "developments",
        "ideas",
        "competencies",
        "assessments",
    ):
        few = list(desk.content.table(kind))[:8] if kind == "assessments" else None
        for id_ in few or list(desk.content.table(kind)):
            if id_ != "weber":
                yield f"{kind} {id_}", with_more(page_of(shell, kind, id_))
    desk.choose_cell("kaya", "800")
    QApplication.processEvents()
    yield "cell", shell.inspecting.inspector  # type: ignore[misc]


def test_no_page_of_a_record_tells_what_is_off(window: OpenWindow) -> None:
    shell = window(compared())
    desk = shell.desk
    assert desk is not None
    seen: set[Feature] = set()
    for _, page in pages(shell):
        seen |= told(texts(page))
        if len(seen) == len(FEATURES):
            break
    assert seen == set(FEATURES)
    dialog = switched(shell)
    assert shell.bottom._stands.text() == "Works-council profile"
    quiet: set[Feature] = set()
    for name, page in pages(shell):
        every = list(texts(page))
        own = {"role_fit"} if name == "roles teamleitung" else set()  # Weber's, who looks
        assert told(iter(every)) == own, name
        quiet |= {f for f in FEATURES if quiet_line(WORDS, f) in every}
    assert quiet == set(FEATURES)
    assert "Held:" in "\n".join(texts(page_of(shell, "people", "weber")))
    profile = ProfileDialog(desk, "kaya", shell)
    assert told(texts(profile)) == set()
    assert profile.role.isHidden()
    profile.deleteLater()
    desk.editor.undo()
    assert shell.bottom._stands.isHidden()
    assert told(texts(page_of(shell, "people", "kaya"))) >= {"role_fit", "self_manager"}
    del dialog


def switched(shell: Shell) -> QWidget:
    """The profile switched on where it is set, by mouse."""
    from planner.ui.dialogs.settings import SettingsDialog

    dialog = SettingsDialog(shell, TODAY, lambda _: None, shell)
    dialog.show()
    box = dialog.fields["works_council"].widget
    assert isinstance(box, QCheckBox)
    QTest.keyClick(box, Qt.Key.Key_Space)
    QTest.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
    assert shell.desk is not None
    assert shell.desk.content.plan.works_council
    return dialog


def test_one_is_told_of_another_as_before_where_nothing_is_off() -> None:
    figures = make_figures(compared(), TODAY)
    page = profile_page(figures.content, profile_of(figures, "kaya"), WORDS, True, True)
    assert told(iter([page.toPlainText()])) >= {"role_fit"}
    figures.content.plan = replace(figures.content.plan, works_council=True)
    page = profile_page(figures.content, profile_of(figures, "kaya"), WORDS, True, True)
    text = page.toPlainText()
    assert told(iter([text])) == set()
    assert off_line(WORDS, figures.content.plan) in text
    own = profile_page(figures.content, profile_of(figures, "weber"), WORDS, True, True)
    assert told(iter([own.toPlainText()])) == {"role_fit"}


def test_nobody_else_is_a_way_out() -> None:
    content = compared()
    for on in (False, True):
        content.plan = replace(content.plan, works_council=on)
        figures = make_figures(content, TODAY)
        ways = [way.code for slot in figures.slots for way in ways_out(figures, slot)]
        assert ("person" in ways) is not on
        assert ways


def test_a_target_role_asks_only_for_oneself() -> None:
    content = compared()
    content.people["weber"]
    both = make_figures(content, TODAY)
    assert {s.person for s in both.slots if s.need.startswith("role:")} >= {"kaya"}
    content.plan = replace(content.plan, works_council=True)
    alone = make_figures(content, TODAY)
    assert {s.person for s in alone.slots if s.need.startswith("role:")} <= {"weber"}


def test_own_points_can_be_changed_without_losing_those_of_others(window: OpenWindow) -> None:
    from planner.ui.widgets.entry_table import EntryTable

    content = compared()
    content.plan = replace(content.plan, works_council=True)
    shell = window(content)
    table = with_more(page_of(shell, "ideas", "i")).rows["points"].editor
    assert isinstance(table, EntryTable)
    (row,) = table.rows
    row["points"].wished.emit(9.0)
    assert shell.desk is not None
    assert [p.points for p in shell.desk.content.ideas["i"].points] == [7.3, 9.0]
    edit = shell.desk.editor.run(assess, "kaya", "800", 2, today=TODAY)
    assert edit is not None


@pytest.mark.parametrize("company", [False, True])
def test_whoever_is_named_is_chosen_by_name_alone(window: OpenWindow, company: bool) -> None:
    from planner.ui.dialogs.planning import NameSomeone

    content = compared()
    content.plan = replace(content.plan, works_council=not company)
    shell = window(content)
    desk = shell.desk
    assert desk is not None
    if company:
        desk.turn_company(True)
    open_ = [s for s in desk.figures.slots if s.person is None and s.competency and s.due]
    found = [d for s in open_ if (d := NameSomeone(desk, s, shell)).people.count()]
    assert found
    for dialog in found:
        names = [dialog.people.itemText(n) for n in range(dialog.people.count())]
        assert set(names) <= {p.name for p in desk.content.people.values()}
        assert names == sorted(names)
        nobody = [n for n in range(len(names)) if dialog.people.itemData(n) not in dialog.chains]
        if nobody:
            dialog.people.setCurrentIndex(nobody[0])
            dialog.accept()
            assert dialog.trouble.text().startswith("No way")
    dialog = next(d for d in found if d.chains)
    dialog.people.setCurrentIndex(dialog.people.findData(next(iter(dialog.chains))))
    before = len(desk.content.actions)
    dialog.accept()
    assert len(desk.content.actions) > before


def test_a_proof_says_what_is_asked_and_held_and_counts_no_gap_of_others() -> None:
    content = compared()
    audit = audit_of(content, TODAY, TODAY, team="kon")
    weber = content.people["weber"]
    for on, me, told in ((False, False, True), (True, True, True), (True, False, False)):
        people = {**content.people, "weber": replace(weber, me=me)}
        records = {kind: content.table(kind).values() for kind in KINDS} | {
            "people": people.values()
        }
        seen = Content(replace(content.plan, works_council=on), records)
        assert ("missing" in str(audit_paper(seen, audit, WORDS).tables)) is told
        lines = [line for row in audit_rows(seen, audit) for line in row["competencies"]]
        assert any(line["missing"] for line in lines) is told
        assert any(line["required"] for line in lines)


CHARTS = ("levels-over-time", "load", "readiness")
LEAKS = {
    ("calendar", "ics"): "role:teamassistenz",
    ("matrix", "csv"): "(?m)^Mira Kaya.*,– ›2,– ›2",
    ("profile", "pdf"): "Held: 0 of 2",
    ("proof", "json"): r'"missing": \d',
    ("self-assessment", "xlsx"): "Facilitating",
    ("sow-by", "csv"): "Team assistant",
    ("sow-by", "json"): "role:teamassistenz",
    ("sow-by", "pdf"): "Team assistant",
    ("sow-by", "xlsx"): "Team assistant",
    ("timeline", "pdf"): "the role Team lead",
}
"""What of others a document tells while nothing is off."""


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the two plans lie that all documents are made of."""
    return tmp_path_factory.mktemp("plans")


@pytest.mark.parametrize("document", sorted(set(DOCUMENTS) - {"slipped", "person-report"}))
def test_no_document_tells_what_is_off(
    run: Run, tmp_path: Path, kept: Path, document: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_as_text(monkeypatch)
    source, plan, before = (kept / name for name in ("p.json", "p.vorlauf", "off.vorlauf"))
    for each, on in ((before, False), (plan, True)):
        if not each.exists():
            content = compared()
            content.plan = replace(content.plan, works_council=on)
            source.write_text(dump_plan(content), encoding="utf-8")
            assert run("load", source, each)[0] == 0
    of = ("--competency", "800") if document == "levels-over-time" else ("--person", "kaya")
    of = of if document in (*OF_ONE, "levels-over-time", "proof") else ()
    for ending in DOCUMENTS[document][1]:
        if ending == "png" or (ending == "pdf" and document in CHARTS):
            continue  # the same painting as in the others
        out = tmp_path / f"d.{ending}"
        words = ("--document", document, *of, "-o", out, "--lang", "en", "--today", "2026-11-23")
        code, _, err = run("export", plan, *words)
        assert code == 0, err
        text = read(out)
        if leak := LEAKS.get((document, ending)):
            assert not re.search(leak, text), ending
            out.unlink()
            assert run("export", before, *words)[0] == 0
            assert re.search(leak, read(out)), ending
        assert told(iter([text])) == set(), ending
        if ending in ("svg", "html", "md", "pdf") or (
            ending == "xlsx" and document != "self-assessment"
        ):
            assert "Works-council profile" in text


def read(path: Path) -> str:
    """Everything a file says, what stands at its foot too."""
    if path.suffix == ".svg":  # numbers of its lines are no figures
        return "\n".join(re.findall(r">([^<]+)<", path.read_text(encoding="utf-8")))
    if path.suffix == ".pdf":
        text = path.read_bytes()
        return "" if text.startswith(b"%PDF") else text.decode()
    if path.suffix != ".xlsx":
        return path.read_text(encoding="utf-8-sig")
    book = openpyxl.load_workbook(path)
    parts = []
    for sheet in book:
        parts += [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value]
        parts += [str(sheet.oddFooter.left.text), str(sheet.oddHeader.left.text)]
    return "\n".join(parts)
