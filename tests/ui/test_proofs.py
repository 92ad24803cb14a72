"""One person's proofs: one page always, the name only if wished, whole or not there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from planner.domain.action import LearningLog
from planner.domain.content import Content
from planner.domain.people import Person
from planner.services.figures import make_figures
from planner.services.ports import StorageProblem
from planner.services.proofs import Done, Held, Proofs, proofs_of
from planner.services.samples import make_sample
from planner.services.wording import load_words
from planner.ui.exporting import ask_export
from planner.ui.printing import export_proofs
from planner.ui.printing.one_page import PAGE, SIZES, picture_of
from planner.ui.printing.proofs import page_of
from planner.ui.proofs_export import ask_proofs
from planner.ui.shell import Shell
from tests.ui.conftest import OpenWindow
from tests.ui.test_printing import pages
from tests.ui.windows import TODAY


def sample(lang: str = "en", name: str = "Mia Lund") -> tuple[Content, Proofs]:
    content = make_sample("me", lang, TODAY)
    content._records["people"]["me"] = replace(content.people["me"], name=name)
    return content, proofs_of(make_figures(content, TODAY), "me")


def text_of(content: Content, proofs: Proofs, lang: str = "en", name: bool = True) -> str:
    return page_of(content, proofs, load_words(lang), name).toPlainText()


def test_the_page_says_what_there_is(qapp: QApplication) -> None:
    text = text_of(*sample())
    head = ["My proofs", "Mia Lund · as of 23 Nov 2026", "On the way to: Team lead"]
    for part in (*head, "English", "B2", "14 Sep 2026", "evidence", "B2 certificate", "myself"):
        assert part in text, part
    german = text_of(*sample("de"), lang="de")
    assert "Meine Nachweise" in german
    assert "Zertifikat B2" in german


def test_the_name_may_be_left_out(qapp: QApplication) -> None:
    assert "Mia" not in text_of(*sample(), name=False)


def test_nothing_yet_says_how_to_begin(qapp: QApplication) -> None:
    content = Content(make_sample("empty", "en", TODAY).plan, {"people": [Person(id="me")]})
    text = text_of(content, proofs_of(make_figures(content, TODAY), "me"))
    assert "assess a level, or log the first hours" in text


@pytest.mark.parametrize("many", [0, 1, 30, 60, 400])
@pytest.mark.parametrize("word", ["Budgeting", "=SUM(A1) <b>x</b> & 🦊 عمر", "long " * 400])
def test_it_is_always_one_page(qapp: QApplication, tmp_path: Path, many: int, word: str) -> None:
    content, proofs = sample()
    held = tuple(Held("EN", 4, TODAY, "evidence", word, None, 3) for _ in range(many))
    done = tuple(Done(word, TODAY, TODAY, 2.5, True) for _ in range(many))
    crowded = replace(proofs, held=held, done=done)
    page = page_of(content, crowded, load_words("en"), True)
    assert page.size().height() <= PAGE.height()
    if many == 400:
        assert "more" in page.toPlainText()
    out = tmp_path / "proofs.pdf"
    export_proofs(content, crowded, load_words("en"), out)
    assert pages(out.read_bytes()) == 1
    assert [file.name for file in tmp_path.iterdir()] == ["proofs.pdf"]


def test_text_gets_smaller_only_where_it_must(qapp: QApplication) -> None:
    content, proofs = sample()
    sizes = []
    for many in (3, 30, 400):
        held = tuple(Held("EN", 4, TODAY, "evidence", "", None, 3) for _ in range(many))
        page = page_of(content, replace(proofs, held=held), load_words("en"), True)
        sizes.append(page.defaultFont().pixelSize())
    assert sizes == sorted(sizes, reverse=True)
    assert (sizes[0], sizes[-1]) == (SIZES[0], SIZES[-1])
    few = page_of(content, replace(proofs, held=proofs.held * 18), load_words("en"), True)
    assert "more" not in few.toPlainText()


def test_where_nothing_can_be_written_nothing_is(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(StorageProblem):
        export_proofs(*sample(), load_words("en"), tmp_path / "no folder" / "proofs.pdf")


def test_the_preview_is_black_on_white_whatever_the_look(qapp: QApplication) -> None:
    content, proofs = sample()
    image = picture_of(page_of(content, proofs, load_words("en"), True), 500, 2)
    assert image.pixelColor(3, 3).lightness() == 255
    darkest = min(
        image.pixelColor(x, y).lightness() for x in range(80, 400, 2) for y in range(80, 130)
    )
    assert darkest < 80


# -- in the window ---------------------------------------------------------------------------


@pytest.fixture
def me(window: OpenWindow) -> Shell:
    return window(sample()[0])


def told(shell: Shell) -> str:
    return " ".join(label.text() for label in shell.bottom.findChildren(QLabel))


def test_it_is_shown_first_then_written(
    me: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("planner.ui.telling.QDesktopServices.openUrl", lambda _: True)
    dialog = ask_proofs(me)
    assert dialog is not None
    assert "Mia Lund" in dialog.page.accessibleName()
    dialog.nameless.setChecked(True)
    assert "Mia Lund" not in dialog.page.accessibleName()
    out = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    dialog.accept()
    written = tmp_path / "mine.pdf"
    qtbot.waitUntil(written.exists, timeout=10_000)
    qtbot.waitUntil(lambda: "Written: " in told(me), timeout=10_000)
    assert pages(written.read_bytes()) == 1


def test_without_an_answer_the_page_stays_open(me: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = ask_proofs(me)
    assert dialog is not None
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dialog.accept()
    assert dialog.isVisible()
    dialog.reject()


def test_without_anybody_a_sentence_says_so(window: OpenWindow) -> None:
    shell = window(make_sample("empty", "en", TODAY))
    told: list[str] = []
    assert shell.desk is not None
    shell.desk.editor.told.connect(lambda text, _: told.append(text))
    ask_export(shell, "proofs", "pdf")
    assert told == ["There is nobody in this plan yet; add a person first."]


def test_hours_logged_stand_on_it(qapp: QApplication) -> None:
    content, _ = sample()
    log = (LearningLog(person="me", on=TODAY, hours=2.5),)
    content._records["actions"]["a2"] = replace(content.actions["a2"], log=log)
    text = text_of(content, proofs_of(make_figures(content, TODAY), "me"))
    assert "2.5 hours learned since 23 Nov 2026" in text
