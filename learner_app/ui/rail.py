"""The narrow rail on the left: the screens a person moves between all day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from learner_app.domain.wording import say
from learner_app.ui.key_names import key_name
from learner_app.ui.navigation import RAIL, Screen

if TYPE_CHECKING:
    from learner_app.ui.theme import Theme


class Rail(QFrame):
    """One button a screen; arrow keys move between them, Alt+1 … reach them from anywhere.

    They are no check boxes: assistive technology would toggle one and go nowhere.

    Signals:
        chosen: (Screen) a button was pressed.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "rail")
        self.setAccessibleName(say("Main navigation"))
        self._theme = theme
        space = theme.tokens.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space["m"], space["l"], space["m"], space["m"])
        column.setSpacing(space["xs"])
        self._mark = self._product(column)
        self._buttons: dict[Screen, QPushButton] = {}
        self._keys: dict[Screen, str] = {}
        self._current: Screen | None = None
        self._is_compact = False
        self._needs_look = 0
        for number, screen in enumerate(RAIL, start=1):
            column.addWidget(self._entry(screen, number))
        column.addStretch(1)
        self.set_compact(is_compact=False)
        theme.changed.connect(self._on_theme_changed)

    def set_compact(self, *, is_compact: bool) -> None:
        """Show icons alone where the window is narrow; names stay in tool tips and for screen readers."""
        self._is_compact = is_compact
        self._name()
        self._mark.setVisible(not is_compact)
        px, margins = self._theme.tokens.px, 2 * self._theme.tokens.space["m"]
        widest = max(map(_width, self._buttons.values()))  # some languages have long words
        self.setFixedWidth(margins + (px(44) if is_compact else max(min(px(176), 300) - margins, widest)))

    def select(self, screen: Screen | None) -> None:
        """Show where the learner is; None where the screen is not one of the rail."""
        before, self._current = self._current, screen
        for each in (before, screen):
            if each is not None:
                self._show_current(each)

    def show_needs_look(self, count: int) -> None:
        """How many things somebody should look at, told at Sync."""
        if count != self._needs_look:
            self._needs_look = count
            self._name()
            self._paint(Screen.SYNC)

    def focus_current(self) -> None:
        """Put the keyboard on the entry of the present screen, or the first."""
        self._buttons[self._current or RAIL[0]].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _product(self, column: QVBoxLayout) -> QLabel:
        row = QHBoxLayout()
        name = QLabel("Learner")
        name.setProperty("kind", "h3")
        row.addSpacing(self._theme.tokens.space["s"])
        row.addWidget(name, 1)
        column.addLayout(row)
        column.addSpacing(self._theme.tokens.space["m"])
        return name

    def _entry(self, screen: Screen, number: int) -> QPushButton:
        entry = QPushButton()
        entry.setProperty("kind", "rail")
        entry.setAutoDefault(True)  # Enter presses it too, on every system
        self._keys[screen] = key_name(f"Alt+{number}")
        self._size(entry)
        entry.clicked.connect(lambda: self.chosen.emit(screen))
        self._buttons[screen] = entry
        self._show_current(screen)
        return entry

    def _name(self) -> None:
        for screen, entry in self._buttons.items():
            count = self._needs_look if screen is Screen.SYNC else 0
            name = screen_name(screen)
            told = _with_needs_look(name, count) if count else name
            entry.setText("" if self._is_compact else f"  {name}" + (f"  ({count})" if count else ""))
            entry.setAccessibleName(told)  # style sheets have no gap between a button's icon and its text, hence above
            entry.setToolTip(f"{told} ({self._keys[screen]})")

    def _show_current(self, screen: Screen) -> None:
        entry, keys = self._buttons[screen], self._keys[screen]
        is_current = screen is self._current
        entry.setProperty("current", is_current)
        entry.setAccessibleDescription(say("You are here. {keys}", keys=keys) if is_current else keys)
        entry.style().unpolish(entry)
        entry.style().polish(entry)
        self._paint(screen)

    def _paint(self, screen: Screen) -> None:
        entry = self._buttons[screen]
        name, colour = screen.value, "accent" if screen is self._current else "text"
        if screen is Screen.SYNC and self._needs_look:
            name, colour = "warning", "warning"
        entry.setIcon(self._theme.icon(name, colour))

    def _on_theme_changed(self) -> None:
        for screen, entry in self._buttons.items():
            self._size(entry)
            self._paint(screen)

    def _size(self, entry: QPushButton) -> None:
        entry.setMinimumHeight(self._theme.tokens.px(40))
        side = self._theme.tokens.px(20)
        entry.setIconSize(QSize(side, side))


def _width(entry: QPushButton) -> int:
    """What an entry needs, also while it is the bold one."""
    bold = entry.font()
    bold.setBold(True)
    grows = QFontMetrics(bold).horizontalAdvance(entry.text()) - entry.fontMetrics().horizontalAdvance(entry.text())
    return entry.sizeHint().width() + max(0, grows)


def screen_name(screen: Screen) -> str:
    """What a screen of the rail is called."""
    return {
        Screen.TODAY: say("Today"),
        Screen.LIBRARY: say("Library"),
        Screen.SYNC: say("Sync"),
        Screen.RECORDS: say("Records"),
        Screen.SETTINGS: say("Settings"),
    }[screen]


def _with_needs_look(name: str, count: int) -> str:
    from learner_app.ui import words  # not needed before the first paint

    return words.in_a_row((name, words.needs_look(count)))
