"""Somebody who takes a quiz with the keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from learner_app.bridge.client import Client
    from learner_app.ui.navigation import Navigator
    from learner_app.ui.quiz.page import QuizPage


class Taker:
    """Presses keys and says what is on the screen and what a screen reader would say."""

    def __init__(self, qtbot: QtBot, page: QuizPage, navigator: Navigator, client: Client) -> None:
        self.qtbot = qtbot
        self.page = page
        self.navigator = navigator
        self.client = client

    @property
    def focused(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the keyboard"
        return found

    @property
    def hears(self) -> str:
        """What a screen reader says of the widget in focus."""
        return self.focused.accessibleName()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.focused, key, modifier)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.focused, text)

    def wait_until_hears(self, words: str) -> None:
        def heard() -> None:
            found = QApplication.focusWidget()
            assert found is not None
            said = found.accessibleName() or getattr(found, "text", str)()
            assert words in said

        self.qtbot.waitUntil(heard)

    def wait_for(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition)

    def sees(self, words: str) -> bool:
        """Whether a label or button that is shown has these words."""
        texts = (getattr(child, "text", str) for child in self.page.findChildren(QWidget) if child.isVisible())
        return any(words in text() for text in texts if callable(text))

    def start(self) -> None:
        self.wait_for(lambda: self.sees("Start") or self.sees("Continue"))
        self.press(Qt.Key.Key_Return)
        self.wait_for(self.page.question_view.isVisible)
