"""Transcripts out of the program: a file, a course in one file, pages, and paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog

from learner_app.formats.captions import Cue
from learner_app.formats.transcript_document import Document, Part, sections
from learner_app.ui.transcript.saving import TranscriptSaving, as_pdf, typed
from tests.fakes.recordings import COURSE, FILM, recorded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.ui.conftest import Linked
    from tests.window import Desk


@pytest.fixture
def learned(linked: Linked) -> Iterator[Desk]:
    linked.hub.publish(recorded())
    linked.sign_in()
    with linked.session() as session:
        assert not session.sync.run().problems
    with linked.window() as desk:
        yield desk


class Told:
    """What the page was told, as a note would show it."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []

    def __call__(self, text: str, tone: str) -> None:
        self.said.append((text, tone))


def saving(desk: Desk, told: Told) -> TranscriptSaving:
    return TranscriptSaving(desk.page.desk, desk.page, told)


def choose(desk: Desk, told: Told, path: Path) -> tuple[str, str]:
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog) and each.isVisible())
    dialog.fileSelected.emit(str(path))
    dialog.close()
    desk.qtbot.waitUntil(lambda: bool(told.said))
    return told.said[-1]


@pytest.mark.parametrize(
    ("what", "name", "begins"),
    [
        ("file", "film.html", b"<!doctype html>"),
        ("file", "film.txt", b"The bridge\n"),
        ("file", "film.pdf", b"%PDF-"),
        ("course", "voices.txt", b"Voices\n"),
        ("course", "voices.PDF", b"%PDF-"),
    ],
)
def test_ta16_a_transcript_is_saved_as_what_its_name_says(
    learned: Desk, tmp_path: Path, what: str, name: str, begins: bytes
) -> None:
    told = Told()
    saving(learned, told).export(what, COURSE, FILM, "en", with_times=True)
    learned.settle()
    said, tone = choose(learned, told, tmp_path / name)
    assert tone == "success"
    assert str(tmp_path / name) in said
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_why_a_file_could_not_be_written_is_told(learned: Desk, tmp_path: Path) -> None:
    (tmp_path / "in the way").touch()
    told = Told()
    saving(learned, told).export("file", COURSE, FILM, "en", with_times=True)
    learned.settle()
    said, tone = choose(learned, told, tmp_path / "in the way" / "film.pdf")
    assert tone == "danger"
    assert "in the way" in said


def test_printing_asks_for_the_printer_first(learned: Desk) -> None:
    saving(learned, Told()).export("print", COURSE, FILM, "en", with_times=True)
    learned.settle()
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, QPrintDialog) and each.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].reject()


def test_what_is_printed_has_its_headings_in_order_and_runs_the_way_of_its_script(qapp: QApplication) -> None:
    film = Part("The pump", "en", "ltr", sections((Cue(0, 900, "It fails.", "Amina"),), (), (Cue(0, 0, "Why"),)))
    arabic = Part("المضخة", "ar", "rtl", sections((Cue(0, 900, "المضخة لا تعمل.", "Amina"),)))
    made = typed(Document("Water", "", "en", "ltr", (film, arabic)))
    blocks = [made.findBlockByNumber(number) for number in range(made.blockCount())]
    assert [(each.text(), each.blockFormat().headingLevel()) for each in blocks] == [
        ("Water", 1),
        ("The pump", 2),
        ("Why", 3),
        ("Amina: It fails.", 0),
        ("المضخة", 2),
        ("Amina: المضخة لا تعمل.", 0),
    ]
    assert [each.textDirection().name for each in blocks[3:]] == ["LeftToRight", "RightToLeft", "RightToLeft"]


def test_a_long_transcript_goes_on_on_further_pages(qapp: QApplication) -> None:
    said = tuple(Cue(at * 1000, at * 1000 + 900, f"Sentence {at} of a long talk about pumps.") for at in range(400))
    pdf = as_pdf(Document("Pumps", "Water", "en", "ltr", (Part("Pumps", "en", "ltr", sections(said)),)))
    assert pdf.count(b"/Type /Page\n") > 3
