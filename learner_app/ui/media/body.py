"""How a recording's page is arranged: player and transcript beside each other, or below each other where narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from learner_app.overriding import override
from learner_app.ui.accessibility import Heading
from learner_app.ui.page import scrolled
from learner_app.ui.transcript.panel import TranscriptPanel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QResizeEvent

    from learner_app.ui.media.fetching import Fetching
    from learner_app.ui.media.player import Player
    from learner_app.ui.theme import Theme
    from learner_app.ui.transcript.choices import Choices

_BESIDE_FROM = 860  # pixels at 100 %: room for a picture of 480 and a transcript of 340
_PICTURE_SHARE = 0.45  # of the height, where the transcript is below: some of it is to be seen too
_LEAST_PICTURE = 120


class MediaBody(QWidget):
    """Holds what it is given. The transcript has all the room where there is no player."""

    def __init__(self, theme: Theme, fetching: Fetching, choices: Choices) -> None:
        super().__init__()
        self._theme = theme
        self._player: Player | None = None
        space = theme.tokens.space
        self.title = Heading("", 1)
        self.notes = QVBoxLayout()
        self._held = QWidget()
        self._held.installEventFilter(self)
        self._left = QVBoxLayout(self._held)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.setSpacing(space["m"])
        self._left.addWidget(self.title)
        self._left.addLayout(self.notes)
        self._left.addWidget(fetching)
        self.transcript = TranscriptPanel(theme, choices)
        self.transcript.setMinimumHeight(theme.tokens.px(320))
        self._card = QFrame()
        self._card.setProperty("kind", "card")
        inside = QVBoxLayout(self._card)
        edge = theme.tokens.radius // 2
        inside.setContentsMargins(edge, edge, edge, edge)
        inside.addWidget(self.transcript)
        content = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom, content)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(space["l"])
        self._both.addWidget(self._held, 0, Qt.AlignmentFlag.AlignTop)
        self._both.addWidget(self._card)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content, width=theme.tokens.px(1400), margin=space["l"]))

    @property
    def player(self) -> Player | None:
        """What plays; None while nothing can be played."""
        return self._player

    def start(self) -> QWidget:
        """What takes the keyboard when the page opens."""
        return self.transcript.first_focus() if self._player is None else self._player.controls.play

    def hold(self, player: Player | None) -> None:
        """Show a player, or none."""
        if self._player is not None and player is not self._player:
            self._left.removeWidget(self._player)
            self._player.deleteLater()
        if player is not None and player is not self._player:
            self._left.addWidget(player)
            player.show()
        self._player = player
        self._arrange()

    def show_transcript(self, *, is_there: bool) -> None:
        """Whether there is anything to read."""
        self._card.setVisible(is_there)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # a note came or went, or the controls need another line
            self._arrange()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        is_wide = self._player is not None and self.width() >= self._theme.tokens.px(_BESIDE_FROM)
        directions = QBoxLayout.Direction
        self._both.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        self._both.setStretch(0, 3 if is_wide else 0)
        self._both.setStretch(1, 2 if is_wide else 1)
        if self._player is not None:
            self._player.allow_height(self._room_for_picture(is_wide=is_wide))

    def _room_for_picture(self, *, is_wide: bool) -> int:
        """What is left of the height beside all that is around the picture; below it a part of the transcript shows."""
        around = self._left.sizeHint().height() - (self._player.picture_height if self._player is not None else 0)
        room = self.height() - 2 * self._theme.tokens.space["l"] - around
        if not is_wide:
            room = min(room, round(self.height() * _PICTURE_SHARE))
        return max(room, self._theme.tokens.px(_LEAST_PICTURE))
