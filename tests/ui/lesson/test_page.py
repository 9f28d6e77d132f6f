"""Reading a lesson."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QAccessible, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMessageBox, QPlainTextEdit, QWidget

from learner_app.domain.ids import CourseId, UnitId
from learner_app.formats.blocks import Paragraph, Picture
from learner_app.overriding import override
from learner_app.ui.accessibility import Heading
from learner_app.ui.lesson.block_widgets import BlockWidgets
from learner_app.ui.lesson.labels import TextLabel
from learner_app.ui.lesson.reader import Reader
from learner_app.ui.theme import Theme
from tests.window import ARABIC, EVERYTHING, WEAK, Desk, opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def reader(desk: Desk) -> Reader:
    return desk.page.findChildren(Reader)[0]


def text_label(desk: Desk, words: str) -> TextLabel:
    return next(each for each in desk.page.findChildren(TextLabel) if words in each.plain)


def blob_with(profile: Path, words: bytes) -> Path:
    return next(path for path in (profile / "content").rglob("*") if path.is_file() and words in path.read_bytes())


class Browser(QObject):
    """Stands where the system's browser would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    for scheme in ("http", "https", "mailto", "file", "javascript"):
        QDesktopServices.setUrlHandler(scheme, made, "open")  # type: ignore[arg-type]  # takes text, whatever the stub says
    yield made
    for scheme in ("http", "https", "mailto", "file", "javascript"):
        QDesktopServices.unsetUrlHandler(scheme)


class Resizes(QObject):
    """Counts how often a widget gets another size."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.count = 0
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        self.count += event.type() is QEvent.Type.Resize
        return super().eventFilter(watched, event)


def question() -> QMessageBox | None:
    boxes = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible()]
    return boxes[0] if boxes else None


def test_it_opens_where_it_was_left_after_the_program_was_started_again(qtbot: QtBot, profile: Path) -> None:
    with opened(qtbot, profile) as desk:
        desk.lesson(EVERYTHING, "long")
        bar = reader(desk).verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        desk.settle()
        left_at = reader(desk).position()
        assert left_at > 10
    with opened(qtbot, profile) as desk:
        desk.lesson(EVERYTHING, "long")
        assert reader(desk).position() == left_at


def test_the_place_is_kept_while_reading_and_survives_a_kill(qtbot: QtBot, profile: Path) -> None:
    with opened(qtbot, profile) as desk:
        desk.lesson(EVERYTHING, "long")
        bar = reader(desk).verticalScrollBar()
        with qtbot.waitSignal(reader(desk).position_rested):
            bar.setValue(bar.maximum() // 3)
        desk.settle()
        left_at = reader(desk).position()
        kept = desk.ask(lambda session: session.lessons.open(CourseId(EVERYTHING), UnitId("long")))
        assert kept.position == left_at > 5


def test_opening_the_next_lesson_begins_at_its_top(desk: Desk) -> None:
    desk.lesson(EVERYTHING, "long")
    bar = reader(desk).verticalScrollBar()
    bar.setValue(bar.maximum())
    desk.settle()
    desk.lesson(WEAK, "text-first")
    assert reader(desk).verticalScrollBar().value() == 0


def test_nothing_of_a_lesson_is_squeezed_however_narrow_the_window(desk: Desk) -> None:
    for width in (1120, 640, 900):
        desk.window.resize(width, 700)
        desk.lesson(WEAK, "text-first")
        desk.settle()
        squeezed = [
            each.text()[:60]
            for each in reader(desk).findChildren(QLabel)
            if each.isVisible() and each.text() and each.height() < each.heightForWidth(each.width())
        ]
        assert squeezed == []


def test_what_stands_in_sight_stays_as_it_is_while_the_rest_of_a_lesson_is_made(
    qapp: QApplication, qtbot: QtBot
) -> None:
    theme = Theme(qapp, "light", 100)
    shown = Reader(theme)
    qtbot.addWidget(shown)
    shown.resize(800, 600)
    with qtbot.waitExposed(shown):
        shown.show()
    words = "Every paragraph of this lesson is long enough to be broken into lines. " * 4
    paragraphs = tuple(Paragraph(f"{number}. {words}", f"{number}. {words}") for number in range(60))
    shown.fill(paragraphs, BlockWidgets(theme, "ltr", lambda _: None, lambda _view, _picture: None), 0, "ltr")
    first = shown.findChildren(TextLabel)[0]
    bar, seen = shown.verticalScrollBar(), Resizes(first)

    lengths = [bar.maximum()]
    qtbot.waitUntil(lambda: len(shown.findChildren(TextLabel)) == len(paragraphs))
    lengths.append(bar.maximum())

    assert seen.count == 0
    assert lengths[1] > 4 * lengths[0] > 0
    assert first.height() >= first.heightForWidth(first.width())


def test_ctrl_f_goes_from_match_to_match_and_escape_gives_the_keyboard_back(desk: Desk) -> None:
    desk.lesson(EVERYTHING, "long")
    desk.press("Ctrl+F")
    field = desk.focus
    assert isinstance(field, QLineEdit)
    desk.type("paragraph 2")
    marked = [each.plain for each in desk.page.findChildren(TextLabel) if each.hasSelectedText()]
    assert [text[:12] for text in marked] == ["Paragraph 2."]
    desk.press("Return")
    marked = [each.plain for each in desk.page.findChildren(TextLabel) if each.hasSelectedText()]
    assert [text[:13] for text in marked] == ["Paragraph 20."]
    assert "2 of 11" in desk.texts()
    desk.press("Shift+Return")
    assert "1 of 11" in desk.texts()
    desk.press("Escape")
    assert not field.isVisible()
    assert desk.focus is reader(desk)
    assert not [each for each in desk.page.findChildren(TextLabel) if each.hasSelectedText()]


def test_finding_goes_round_and_scrolls_to_the_match(desk: Desk) -> None:
    desk.lesson(EVERYTHING, "long")
    desk.press("Ctrl+F")
    desk.type("Paragraph 60")
    assert reader(desk).verticalScrollBar().value() > 0
    assert text_label(desk, "Paragraph 60.").visibleRegion().boundingRect().height() > 0
    desk.press("Return")
    assert "1 of 1" in desk.texts()


def test_what_is_not_there_is_said_to_be_not_found(desk: Desk) -> None:
    desk.lesson(EVERYTHING, "long")
    desk.press("Ctrl+F")
    desk.type("submarine")
    assert "Not found" in desk.texts()


def test_copying_the_lesson_takes_all_of_it_as_text(desk: Desk) -> None:
    desk.lesson(EVERYTHING, "blocks")
    desk.press("Ctrl+Shift+C")
    copied = QGuiApplication.clipboard().text()
    for part in ("Every block", "A paragraph with", "a second point", "Rope", "4 kg", "print(", "Check twice."):
        assert part in copied


def test_copying_takes_the_block_that_has_the_keyboard(desk: Desk) -> None:
    desk.lesson(EVERYTHING, "blocks")
    text_label(desk, "A paragraph with").setFocus()
    desk.press("Ctrl+C")
    assert QGuiApplication.clipboard().text().startswith("A paragraph with a link out")
    assert "second point" not in QGuiApplication.clipboard().text()


def test_done_adds_a_record_and_moves_on(desk: Desk) -> None:
    desk.lesson(EVERYTHING, "blocks")
    before = len(desk.ask(lambda session: session.records.all()))
    desk.press_button("Done, go on")
    newest = desk.ask(lambda session: session.records.all())
    assert (newest[-1 - before].verb.value, newest[-1 - before].what) == ("completed", "Every block")
    assert desk.window.navigator.place.unit == "long"
    desk.lesson(EVERYTHING, "blocks")
    assert "Done" in desk.texts()


def test_after_the_last_lesson_done_leads_back_to_the_course(desk: Desk) -> None:
    desk.lesson(ARABIC, "first")
    desk.press_button("Done")
    desk.press_button("Back to the course")
    assert desk.screen == "course"


def test_a_damaged_lesson_says_repairing_and_never_shows_garbage(qtbot: QtBot, profile: Path) -> None:
    path = blob_with(profile, b"A paragraph with")
    path.chmod(0o600)
    path.write_bytes(path.read_bytes().replace(b"A paragraph with", b"A paragraph wXth"))
    with opened(qtbot, profile) as desk:
        desk.lesson(EVERYTHING, "blocks")
        shown = desk.texts()
        assert "repaired" in shown
        assert "wXth" not in shown
        desk.press_button("Back to the course")
        assert desk.screen == "course"


def test_a_locked_lesson_says_what_it_waits_for(desk: Desk) -> None:
    desk.lesson(EVERYTHING, "later")
    assert "is still locked" in desk.texts()
    shown = {
        each.text() or each.accessibleName() for each in desk.page.findChildren(QAbstractButton) if each.isVisible()
    }
    assert shown == {"Back to the course"}, "nothing to find, copy or hear"
    assert "Go on with “Every block” first." in desk.texts()


def test_a_picture_is_shown_with_its_description_as_its_name(desk: Desk) -> None:
    desk.lesson(EVERYTHING, "blocks")
    shown = [each for each in desk.page.findChildren(QLabel) if each.accessibleName() == "A harness on a hook"]
    assert len(shown) == 1
    assert not shown[0].pixmap().isNull()


def test_a_picture_the_author_never_gave_leaves_a_place_with_its_description(desk: Desk) -> None:
    desk.lesson(EVERYTHING, "blocks")
    assert "Picture: A rope that was never drawn" in desk.texts()
    assert "This picture is not part of the course." in desk.texts()


def test_a_picture_that_is_not_here_says_that_it_comes(qtbot: QtBot, profile: Path) -> None:
    with opened(qtbot, profile) as desk:
        view = desk.ask(lambda session: session.lessons.open(CourseId(EVERYTHING), UnitId("blocks")))
        blob = next(block.blob for block in view.blocks if isinstance(block, Picture) and block.blob)
        next((profile / "content").rglob(blob)).unlink()
        desk.lesson(EVERYTHING, "blocks")
        assert "Picture: A harness on a hook" in desk.texts()
        assert "It comes with the next sync." in desk.texts()


def test_a_link_out_asks_first_and_opens_only_after_yes(desk: Desk, browser: Browser) -> None:
    desk.lesson(EVERYTHING, "blocks")
    label = text_label(desk, "A paragraph with")
    label.linkActivated.emit("https://example.org/handbook")
    box = question()
    assert box is not None
    assert "example.org/handbook" in box.informativeText()
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert browser.opened == []
    label.linkActivated.emit("https://example.org/handbook")
    again = question()
    assert again is not None
    again.button(QMessageBox.StandardButton.Open).click()
    assert browser.opened == ["https://example.org/handbook"]


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "ftp://example.org/x", "smb://h/x"])
def test_a_link_of_another_scheme_is_never_opened(desk: Desk, browser: Browser, address: str) -> None:
    desk.lesson(EVERYTHING, "blocks")
    text_label(desk, "A paragraph with").linkActivated.emit(address)
    assert question() is None
    assert browser.opened == []


def test_a_link_is_reached_and_followed_from_the_keyboard(desk: Desk, browser: Browser) -> None:
    desk.lesson(EVERYTHING, "blocks")
    assert reader(desk).hasFocus()
    link = text_label(desk, "A paragraph with")
    desk.press("Tab")
    assert link.hasFocus()
    desk.press("Tab")  # now it is on the link itself
    assert link.hasFocus()
    desk.press("Return")
    box = question()
    assert box is not None
    box.button(QMessageBox.StandardButton.Cancel).click()


def test_a_lesson_from_right_to_left_is_laid_out_so_and_code_is_not(desk: Desk) -> None:
    desk.lesson(ARABIC, "first")
    label = text_label(desk, "اقرأ")
    assert label.layoutDirection() is Qt.LayoutDirection.RightToLeft
    heading = next(each for each in reader(desk).findChildren(Heading) if each.text() == "الدرس الأول")
    assert heading.alignment() & Qt.AlignmentFlag.AlignRight
    marks = [each for each in reader(desk).findChildren(QLabel) if each.text() == "•"]
    words = text_label(desk, "أولا")
    assert (
        marks[0].mapTo(reader(desk), marks[0].rect().center()).x()
        > words.mapTo(reader(desk), words.rect().center()).x()
    )
    desk.lesson(EVERYTHING, "blocks")
    code = reader(desk).findChildren(QPlainTextEdit)[0]
    assert code.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert text_label(desk, "A paragraph with").layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_code_shows_all_its_lines_and_scrolls_sideways_alone(desk: Desk) -> None:
    for percent in (100, 200):
        desk.theme.choose("light", percent)
        desk.lesson(EVERYTHING, "blocks")
        code = reader(desk).findChildren(QPlainTextEdit)[0]
        assert code.horizontalScrollBar().maximum() > 0
        assert code.verticalScrollBar().maximum() == 0


def test_a_cell_is_read_with_the_name_of_its_column(desk: Desk) -> None:
    desk.lesson(EVERYTHING, "blocks")
    interface = QAccessible.queryAccessibleInterface(text_label(desk, "4 kg"))
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "Weight: 4 kg"


def test_the_lesson_scrolls_by_key(desk: Desk) -> None:
    desk.lesson(EVERYTHING, "long")
    desk.press("PgDown")
    assert reader(desk).verticalScrollBar().value() > 100
    desk.press("End")
    assert reader(desk).verticalScrollBar().value() == reader(desk).verticalScrollBar().maximum()
    desk.press("Home")
    assert reader(desk).verticalScrollBar().value() == 0
