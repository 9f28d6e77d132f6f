"""The quiz page in a window of its own, on a real client whose session is a fake."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from learner_app.bridge.client import Client
from learner_app.ui.accessibility import install_roles
from learner_app.ui.navigation import Navigator, Place, Screen
from learner_app.ui.page import Desk
from learner_app.ui.quiz.page import QuizPage
from learner_app.ui.theme import Theme
from tests.fakes.quiz_taker import Taker
from tests.fakes.quizzes import COURSE, QUIZ, FakeQuizzes, fake_session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def take(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Taker]]:
    """Opens the quiz screen on these quizzes, in a text size."""
    install_roles()
    theme = Theme(qapp, "light")
    clients: list[Client] = []

    def open_page(quizzes: FakeQuizzes, text_percent: int = 100) -> Taker:
        theme.choose("light", text_percent)
        client = Client(tmp_path, opener=lambda: fake_session(quizzes))
        clients.append(client)
        navigator = Navigator(Place(Screen.QUIZ, COURSE, QUIZ.id))
        page = QuizPage(Desk(client, navigator, theme))
        qtbot.addWidget(page)
        page.resize(900, 700)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.show_place(navigator.place)
        return Taker(qtbot, page, navigator, client)

    yield open_page
    for client in clients:
        client.close()
    theme.deleteLater()
