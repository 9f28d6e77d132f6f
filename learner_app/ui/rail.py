"""The narrow rail on the left: the screens a person moves between all day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from learner_app.ui.navigation import RAIL, Screen

if TYPE_CHECKING:
    from learner_app.ui.theme import Theme

WORDS = {
    Screen.TODAY: "Today",
    Screen.LIBRARY: "Library",
    Screen.RECORDS: "Records",
    Screen.SETTINGS: "Settings",
}


class Rail(QFrame):
    """One checkable button a screen; arrow keys move between them, Alt+1 … reach them from anywhere.

    Signals:
        chosen: (Screen) a button was pressed.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "rail")
        self.setAccessibleName("Main navigation")
        self._theme = theme
        space = theme.tokens.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space["m"], space["l"], space["m"], space["m"])
        column.setSpacing(space["xs"])
        self._mark = self._product(column)
        self._buttons: dict[Screen, QPushButton] = {}
        for number, screen in enumerate(RAIL, start=1):
            column.addWidget(self._entry(screen, number))
        column.addStretch(1)
        self.set_compact(is_compact=False)
        theme.changed.connect(self._on_theme_changed)

    def set_compact(self, *, is_compact: bool) -> None:
        """Show icons alone where the window is narrow; names stay in tool tips and for screen readers."""
        for screen, entry in self._buttons.items():
            entry.setText("" if is_compact else _spaced(screen))
        self._mark.setVisible(not is_compact)
        px = self._theme.tokens.px
        self.setFixedWidth(px(44) + 2 * self._theme.tokens.space["m"] if is_compact else min(px(176), 300))

    def select(self, screen: Screen | None) -> None:
        """Show where the learner is; None where the screen is not one of the rail."""
        for each, entry in self._buttons.items():
            entry.setChecked(each is screen)

    def focus_current(self) -> None:
        """Put the keyboard on the entry of the present screen, or the first."""
        checked = next((entry for entry in self._buttons.values() if entry.isChecked()), self._buttons[RAIL[0]])
        checked.setFocus(Qt.FocusReason.ShortcutFocusReason)

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
        entry = QPushButton(_spaced(screen))
        entry.setProperty("kind", "rail")
        entry.setCheckable(True)
        entry.setAutoDefault(True)  # Enter presses it too, on every system
        entry.setAccessibleName(WORDS[screen])
        entry.setAccessibleDescription(f"Alt+{number}")
        entry.setToolTip(f"{WORDS[screen]} (Alt+{number})")
        entry.setMinimumHeight(self._theme.tokens.px(40))
        side = self._theme.tokens.px(20)
        entry.setIconSize(QSize(side, side))
        entry.clicked.connect(lambda: self.chosen.emit(screen))
        entry.toggled.connect(lambda _: self._paint(screen))
        self._buttons[screen] = entry
        self._paint(screen)
        return entry

    def _paint(self, screen: Screen) -> None:
        entry = self._buttons[screen]
        entry.setIcon(self._theme.icon(screen.value, "accent" if entry.isChecked() else "text"))

    def _on_theme_changed(self) -> None:
        for screen in self._buttons:
            self._paint(screen)


def _spaced(screen: Screen) -> str:
    return f"  {WORDS[screen]}"  # style sheets have no gap between a button's icon and its text
