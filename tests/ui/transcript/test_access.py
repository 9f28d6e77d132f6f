"""The transcript by ear, by key, in large text and from right to left."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget

from learner_app.formats.captions import Cue
from learner_app.services.learning.media_views import TranscriptInfo
from learner_app.ui.theme import Theme
from learner_app.ui.transcript.panel import TranscriptPanel
from tests.ui.transcript.conftest import SECOND, Shown, cues, english, transcript
from tests.window import name_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface

SEEN = (Cue(5 * SECOND, 6 * SECOND, "A hand opens the lid."),)
CHAPTERS = (Cue(0, 0, "Why pumps fail"),)
ARABIC = tuple(Cue(at * 4000, at * 4000 + 3000, "المضخة لا تعمل (model X-200)!", "أمينة") for at in range(40))


def list_of(shown: Shown) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(shown.view)


def told(item: QAccessibleInterface) -> tuple[str, str]:
    return item.text(QAccessible.Text.Name), item.text(QAccessible.Text.Description)


@pytest.fixture
def events(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """What a screen reader hears of by itself: the event, and the row."""
    heard: list[tuple[str, int]] = []
    tell = QAccessible.updateAccessibility

    def hear(event: object) -> None:
        heard.append((event.type().name, event.child()))  # type: ignore[attr-defined]  # Qt's own
        tell(event)  # type: ignore[arg-type]

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    return heard


def test_a_screen_reader_finds_a_list_with_every_row_in_it(shown: Shown) -> None:
    shown.panel.fill(transcript(cues(5000), SEEN, CHAPTERS))
    found = list_of(shown)
    assert (found.role(), found.text(QAccessible.Text.Name)) == (QAccessible.Role.List, "Transcript")
    assert found.childCount() == 5002
    rows = [found.child(number) for number in (0, 1, 3, 5001)]
    assert {row.role() for row in rows} == {QAccessible.Role.ListItem}
    assert [told(row) for row in rows] == [
        ("Chapter: Why pumps fail", "0:00"),
        ("Amina: 0. The pump fails when the filter is full of sand.", "0:00"),
        ("Description: A hand opens the lid.", "0:05"),
        (f"Amina: 4999. {cues(5000)[4999].text.partition(' ')[2]}", "5:33:16"),
    ]


def test_rows_out_of_sight_have_a_place_too(shown: Shown) -> None:
    shown.panel.fill(english(5000))
    found = list_of(shown)
    near, far = found.child(1).rect(), found.child(4000).rect()
    assert near.height() > 24
    assert far.top() > near.bottom()
    assert found.childAt(near.center().x(), near.center().y()).text(QAccessible.Text.Name).startswith("Amina: 1.")


def test_the_current_sentence_is_called_so_but_not_read_aloud_over_the_recording(
    shown: Shown, events: list[tuple[str, int]]
) -> None:
    shown.panel.fill(english())
    shown.settle()
    events.clear()
    for ms in range(0, 60 * SECOND, 500):
        shown.panel.follow(ms)
    shown.settle()
    assert events == []
    assert told(list_of(shown).child(14))[1] == "0:56, current sentence"
    assert told(list_of(shown).child(13))[1] == "0:52"


def test_going_through_the_rows_tells_which_one_has_the_keyboard(shown: Shown, events: list[tuple[str, int]]) -> None:
    shown.panel.fill(english())
    events.clear()
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_End)
    assert [row for event, row in events if event == "Focus"] == [1, 59]


def test_coming_to_the_list_tells_the_row_where_the_reader_is(shown: Shown, events: list[tuple[str, int]]) -> None:
    shown.panel.fill(english(), position_ms=20 * 4 * SECOND)
    shown.press(Qt.Key.Key_Backtab)
    events.clear()
    shown.press(Qt.Key.Key_Tab)
    assert events == [("Focus", 20)]


def test_the_way_back_puts_the_keyboard_on_the_current_sentence(shown: Shown, events: list[tuple[str, int]]) -> None:
    shown.panel.fill(english())
    shown.panel.follow(40 * 4 * SECOND)
    shown.scroll(1)
    events.clear()
    back = next(each for each in shown.panel.findChildren(QAbstractButton) if each.text().strip().startswith("Back to"))
    back.click()
    assert shown.panel.window().focusWidget() is shown.view
    assert ("Focus", 40) in events


def test_everything_has_a_name_a_size_and_a_place_in_the_order_of_tab(shown: Shown) -> None:
    shown.panel.fill(transcript(cues(40), SEEN, CHAPTERS))
    for is_reader in (False, True):
        shown.panel._bar.reader_switched.emit(is_reader)
        shown.settle()
        stops = [
            each
            for each in shown.panel.findChildren(QWidget)
            if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert [each for each in stops if not name_of(each).strip()] == []
        assert [each for each in stops if each.width() < 24 or each.height() < 24] == []
        visited = set()
        for _ in range(3 * len(stops)):
            focused = shown.panel.window().focusWidget()
            assert focused is not None
            visited.add(focused)
            shown.press(Qt.Key.Key_Tab)
        assert visited == set(stops), "nothing is left out, and nothing traps"


def test_selected_rows_are_copied_with_who_says_them(shown: Shown) -> None:
    shown.panel.fill(transcript(cues(40), SEEN))
    shown.press(Qt.Key.Key_Home)
    for _ in range(3):
        shown.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    shown.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == (
        "Amina: 0. The pump fails when the filter is full of sand.\n"
        f"{cues(2)[1].text}\n"
        "Description: A hand opens the lid.\n"
        "Amina: 2. Listen first."
    )


def test_times_can_be_taken_away_and_the_place_stays(shown: Shown) -> None:
    shown.panel.fill(english(500), position_ms=300 * 4 * SECOND)
    before = shown.panel.place_ms()
    shown.panel._bar.times_switched.emit(False)
    assert shown.panel.place_ms() == before
    assert not shown.panel.choices.shows_times


# Sizes and directions


@pytest.fixture
def made(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[TranscriptPanel]:
    theme_name, percent, width, side = request.param
    qapp.setLayoutDirection(side)
    theme = Theme(qapp, theme_name, percent)
    panel = TranscriptPanel(theme)
    panel.resize(QSize(width, 700))
    panel.show()
    yield panel
    panel.close()
    panel.deleteLater()
    theme.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
SHAPES = [
    ("light", 100, 320, LTR),
    ("light", 200, 640, LTR),
    ("dark", 200, 420, RTL),
    ("high-contrast", 200, 1200, RTL),
]


@pytest.mark.parametrize("made", SHAPES, ids=str, indirect=True)
@pytest.mark.parametrize("said", [cues(40), ARABIC], ids=["en", "ar"])
def test_no_line_is_cut_and_no_row_lies_over_another(made: TranscriptPanel, said: tuple[Cue, ...]) -> None:
    made.fill(transcript(said, SEEN, CHAPTERS, language="ar" if said is ARABIC else "en"))
    view = made._view
    bottom = None
    for number in range(8):
        place = view.visualRect(view.model().index(number, 0))
        lines = view._typesetter.set_row(number)
        assert lines.text.boundingRect().width() <= place.width()
        assert lines.text_top + lines.text.boundingRect().height() <= place.height()
        assert bottom is None or place.top() == bottom + 1
        bottom = place.bottom()
    for each in made.findChildren(QLabel):
        if each.isVisible() and each.text():
            assert each.width() >= each.sizeHint().width(), each.text()


def ink(panel: TranscriptPanel, number: int) -> list[int]:
    """The columns of a row that have something in them, from the left."""
    view = panel._view
    place = view.visualRect(view.model().index(number, 0))
    image = view.viewport().grab(place).toImage()
    ground = QColor(panel._theme.tokens.colour["surface"]).rgb()
    rows = range(0, image.height(), 2)
    return [x for x in range(image.width()) if any(image.pixel(QPoint(x, y)) != ground for y in rows)]


@pytest.mark.parametrize("made", [("light", 100, 700, LTR), ("light", 100, 700, RTL)], ids=str, indirect=True)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_rows_begin_where_their_language_begins_whatever_the_window_does(made: TranscriptPanel, language: str) -> None:
    said = ARABIC if language == "ar" else (Cue(0, 900, "Short."), *cues(40))
    made.fill(transcript(said, language=language))
    inked = ink(made, 1 if language == "ar" else 0)
    width = made._view.viewport().width()
    from_start = [width - x for x in reversed(inked)] if language == "ar" else inked
    gap = next(after for before, after in itertools.pairwise(from_start) if after - before > 8)
    assert from_start[0] < 30, "the time comes first"
    assert gap < 90, "then what is said"
    assert width - from_start[-1] > 30, "and at the end there is room"


def test_languages_are_offered_with_what_fetching_them_costs(shown: Shown) -> None:
    there = (TranscriptInfo("en", 9_000, True), TranscriptInfo("ar", 12_000, False))
    shown.panel.show_languages(there[:1], "en")
    menu = shown.panel.findChildren(QComboBox)[0]
    assert not menu.isVisible()
    shown.panel.show_languages(there, "en")
    assert menu.isVisible()
    assert [menu.itemText(at) for at in range(menu.count())] == ["English", "العربية (to fetch, 12 kB)"]
    asked: list[str] = []
    shown.panel.language_asked.connect(asked.append)
    menu.setFocus()
    shown.press(Qt.Key.Key_Down)
    assert asked == ["ar"]
