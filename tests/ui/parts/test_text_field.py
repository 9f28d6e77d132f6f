"""A field of text is named to whoever comes to it by key, and then its text is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from learner_app.ui.parts.text_field import TextField
from learner_app.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def fields(qtbot: QtBot) -> Iterator[tuple[TextField, TextField]]:
    """Two, one below the other; the first has the keyboard."""
    form = QWidget()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    first, second = TextField(), TextField()
    column.addWidget(first)
    column.addWidget(second)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    first.setFocus()
    yield first, second
    form.close()


def test_a_button_inside_empties_it_and_is_there_only_then(qtbot: QtBot, qapp: QApplication) -> None:
    field = TextField()
    qtbot.addWidget(field)
    theme = Theme(qapp, "light")
    field.offer_clearing(theme)
    field.resize(300, 40)
    field.show()
    (clear,) = field.findChildren(QToolButton)
    assert not clear.isVisible()
    field.setText("Amina")
    assert clear.isVisible()
    assert field.rect().contains(clear.geometry())
    assert abs(clear.geometry().center().y() - field.rect().center().y()) <= 1
    assert clear.geometry().center().x() > 250
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert clear.geometry().center().x() < 50
    before = clear.width()
    theme.choose("light", 200)
    assert clear.width() == 2 * before
    clear.click()
    assert field.text() == ""
    assert not clear.isVisible()


def test_tab_selects_what_stands_in_it(fields: tuple[TextField, TextField], qtbot: QtBot) -> None:
    first, second = fields
    second.setText("Amina")
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    qtbot.waitUntil(lambda: second.selectedText() == "Amina")


def test_what_is_typed_at_once_is_not_selected_and_stays(fields: tuple[TextField, TextField], qtbot: QtBot) -> None:
    first, second = fields
    second.setText("Amina")
    QTest.keyClick(first, Qt.Key.Key_Tab)
    QTest.keyClicks(second, " B")
    qtbot.waitUntil(lambda: first.selectedText() == "")
    QTest.keyClicks(second, "a")
    assert second.text() == "Amina Ba"


def test_it_has_the_keyboard_before_anything_in_it_is_selected(
    fields: tuple[TextField, TextField], qtbot: QtBot, qapp: QApplication
) -> None:
    first, second = fields
    second.setText("Amina")
    selected: list[str] = []

    def look(_before: object, _now: object) -> None:
        selected.append(second.selectedText())

    qapp.focusChanged.connect(look)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    qtbot.waitUntil(second.hasSelectedText)
    qapp.focusChanged.disconnect(look)
    assert selected == [""]
