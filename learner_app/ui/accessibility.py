"""What a screen reader is told beyond what Qt says by itself: roles, and news that nobody moved the focus to.

A widget that Qt has no class for says what it is by its property "role": "heading", "list" or "item". What a text is
written in is the locale of its widget, or of one around it.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.ui.parts.text import PlainText

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessible, QAccessibleInterface
    from PySide6.QtWidgets import QWidget


HAS_ORCA = sys.platform == "linux"
"""Whether the screen reader is Orca: it says the new title of a window and the level of a heading by itself.

News (`announce`) it says from version 45 on.
"""


class Heading(PlainText):
    """A heading that a screen reader announces as one; its level is in the description for those that do not ask."""

    def __init__(self, text: str = "", level: int = 1) -> None:
        super().__init__()
        self.setProperty("kind", f"h{min(level, 3)}")
        self.setProperty("role", "heading")
        self.setProperty("level", level)
        if not HAS_ORCA:
            self.setAccessibleDescription(say("level {level}", level=level))
        self.setText(text)

    @override
    def setText(self, text: str, /) -> None:
        super().setText(text)
        self.setAccessibleName(text)


def _make(_key: str, thing: QObject) -> QAccessibleInterface | None:
    name = thing.property("role") if thing.isWidgetType() else None
    if name is None:
        return None
    from PySide6.QtGui import QAccessible

    from learner_app.ui.accessible_widget import AccessibleWidget

    role = QAccessible.Role
    roles = {"heading": role.Heading, "list": role.List, "item": role.ListItem}
    return AccessibleWidget(cast("QWidget", thing), roles[name])


def install_roles() -> None:
    """Tell Qt about our roles; before the first page is made, again does no harm."""
    from PySide6.QtGui import QAccessible  # 6 ms, here and below: not before the first paint

    QAccessible.installFactory(_make)


def announce(widget: QWidget, text: str) -> None:
    """Say `text` to a screen reader without moving the focus. Some readers ignore it: move the focus for results."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def tell_place(window: QWidget, words: str) -> None:
    """Say once what is in front now: in the window's title, and as news where nobody reads that out."""
    window.setWindowTitle(say("{place} – Learner", place=words))
    if not HAS_ORCA:
        announce(window, words)


def tell_of_row(widget: QWidget, what: QAccessible.Event, number: int) -> None:
    """Tell a screen reader what became of a row, for lists that Qt does not know the rows of."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    event = QAccessibleEvent(widget, what)
    event.setChild(number)
    QAccessible.updateAccessibility(event)
