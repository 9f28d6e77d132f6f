"""A transcript panel in a window of its own, and recordings to fill it with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from learner_app.formats.captions import Cue
from learner_app.overriding import override
from learner_app.services.learning.media_views import Transcript
from learner_app.ui.accessibility import install_roles
from learner_app.ui.theme import Theme
from learner_app.ui.transcript.panel import TranscriptPanel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from learner_app.ui.transcript.view import CueView

SECOND = 1000
_WORDS = (
    "The pump fails when the filter is full of sand.",
    "Nobody has cleaned it since spring, and in the dry season there is more sand than water in the lower tank.",
    "Listen first.",
)


def cues(count: int, speakers: tuple[str, ...] = ("Amina", "João")) -> tuple[Cue, ...]:
    """One every four seconds, each of three seconds; the speakers take turns every third."""
    return tuple(
        Cue(at * 4 * SECOND, (at * 4 + 3) * SECOND, f"{at}. {_WORDS[at % 3]}", speakers[at // 3 % len(speakers)])
        for at in range(count)
    )


def transcript(
    cues: tuple[Cue, ...] = (), descriptions: tuple[Cue, ...] = (), chapters: tuple[Cue, ...] = (), language: str = "en"
) -> Transcript:
    direction = "rtl" if language in ("ar", "he") else "ltr"
    return Transcript(language, direction, cues, descriptions, (), chapters)


def english(count: int = 60) -> Transcript:
    return transcript(cues(count))


class _Turn:
    """One round of the event loop."""

    _has_come = False

    def come(self) -> None:
        self._has_come = True

    def has_come(self) -> bool:
        return self._has_come


@dataclass(slots=True)
class Shown:
    """The panel, and the tests' hands and eyes."""

    panel: TranscriptPanel
    qtbot: QtBot

    @property
    def view(self) -> CueView:
        return self.panel._view

    def settle(self) -> None:
        """Let everything that was asked for be laid out and painted."""
        for _ in range(2):
            turn = _Turn()
            QTimer.singleShot(0, turn.come)
            self.qtbot.waitUntil(turn.has_come)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focused = self.panel.window().focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifiers)
        self.settle()

    def scroll(self, pages: int) -> None:
        """As with the bar."""
        bar = self.view.verticalScrollBar()
        for _ in range(pages):
            bar.triggerAction(bar.SliderAction.SliderPageStepAdd)
        self.settle()

    def top_of(self, number: int) -> int:
        """Where a row begins on the screen."""
        return self.view.visualRect(self.view.model().index(number, 0)).top()

    @property
    def back_button(self) -> QWidget:
        return self.panel._back_bar


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> Iterator[Shown]:
    install_roles()
    theme = Theme(qapp, "light", 100)
    panel = TranscriptPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(700, 600)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.first_focus().setFocus()
    yield Shown(panel, qtbot)
    theme.deleteLater()


class Paints(QObject):
    """Counts how often a widget is painted, and how much of it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.heights: list[int] = []
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.heights.append(event.region().boundingRect().height())  # type: ignore[attr-defined]  # a paint event
        return super().eventFilter(watched, event)
