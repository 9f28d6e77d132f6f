"""What assistive technology is told of texts that Qt's own classes say too little about."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible

from learner_app.ui.accessibility import Heading, install_roles
from learner_app.ui.lesson.labels import TextLabel
from tests.window import ARABIC, WEAK

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from tests.window import Desk

Attribute = QAccessible.Attribute


def attributes(widget: QWidget) -> dict[QAccessible.Attribute, object]:
    found = QAccessible.queryAccessibleInterface(widget).attributesInterface()
    return {key: found.attributeValue(key) for key in found.attributeKeys()}


def test_a_heading_tells_its_level_and_stays_what_it_is_however_often_it_is_asked(qtbot: QtBot) -> None:
    install_roles()
    heading = Heading("Two", 2)
    qtbot.addWidget(heading)
    for _ in range(200):
        interface = QAccessible.queryAccessibleInterface(heading)
        assert interface.role() is QAccessible.Role.Heading
        assert interface.textInterface() is None
        assert attributes(heading)[Attribute.Level] == 2
    gc.collect()
    assert attributes(heading)[Attribute.Level] == 2


def test_the_texts_of_a_lesson_are_in_the_language_of_their_course(desk: Desk) -> None:
    for course, unit, language in (
        (ARABIC, "first", QLocale.Language.Arabic),
        (WEAK, "text-first", QLocale.Language.English),
    ):
        page = desk.lesson(course, unit)
        texts: list[QWidget] = [*page.findChildren(Heading), *page.findChildren(TextLabel)]
        told = [attributes(each) for each in texts if each.isVisible()]
        assert len(told) > 2
        assert {locale.language() for each in told if isinstance(locale := each[Attribute.Locale], QLocale)} == {
            language
        }
