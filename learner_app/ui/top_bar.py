"""The bar above every screen: the way back, the search field and help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from learner_app.domain.wording import say
from learner_app.ui.key_names import key_name
from learner_app.ui.parts.button import button
from learner_app.ui.parts.text_field import TextField

if TYPE_CHECKING:
    from learner_app.ui.theme import Theme

_PAUSE_MS = 120  # typing pauses shorter than this do not start a search (a guess: about one keystroke)


class TopBar(QFrame):
    """Back, search over everything that is here, and help.

    Signals:
        back_wanted: The way back was asked for.
        help_wanted: The help pages were asked for.
        search_wanted: (str) words to look for, after a short pause in typing or at once with Enter.
    """

    back_wanted = Signal()
    help_wanted = Signal()
    search_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        self._theme = theme
        space = theme.tokens.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space["m"], space["s"], space["l"], space["s"])
        row.setSpacing(space["m"])
        self._back = button("", self.back_wanted.emit, kind="quiet", name=say("Back"), description=key_name("Alt+Left"))
        self._field = TextField()
        self._field.setPlaceholderText(say("Search courses, lessons and questions  ({keys})", keys=key_name("Ctrl+K")))
        self._field.setAccessibleName(say("Search"))
        self._field.setAccessibleDescription(
            say("Finds courses, lessons and questions on this computer while you type")
        )
        self._field.offer_clearing(theme)
        self._field.setMaximumWidth(theme.tokens.px(520))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_timeout)
        self._field.textEdited.connect(self._on_field_text_edited)
        self._field.returnPressed.connect(self._on_pause_timeout)
        row.addWidget(self._back)
        row.addWidget(self._field, 1)
        row.addStretch(0)
        self._help = button("", self.help_wanted.emit, kind="quiet", name=say("Help"), description=key_name("F1"))
        row.addWidget(self._help)
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    def set_back(self, *, is_possible: bool) -> None:
        """Enable or disable the way back."""
        self._back.setEnabled(is_possible)

    def focus_search(self) -> None:
        """Put the keyboard into the field, with what stands there selected."""
        self._field.take_keyboard()

    def clear_search(self) -> None:
        """Empty the field without searching."""
        self._pause.stop()
        self._field.clear()

    def _on_field_text_edited(self, _text: str) -> None:
        self._pause.start()

    def _on_pause_timeout(self) -> None:
        self._pause.stop()
        self.search_wanted.emit(self._field.text().strip())

    def _on_theme_changed(self) -> None:
        self._back.setIcon(self._theme.icon("back"))
        self._help.setIcon(self._theme.icon("info"))
