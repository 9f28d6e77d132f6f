"""Learning from a recording: played, or read, or both; it opens where it was left and ends in "Done"."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from learner_app.domain.course import Tier
from learner_app.domain.errors import StillArriving
from learner_app.domain.media import Way
from learner_app.domain.progress import Status
from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.ui import words
from learner_app.ui.accessibility import Heading, announce
from learner_app.ui.media.fetching import Fetching
from learner_app.ui.media.foot import MediaFoot
from learner_app.ui.media.keys import PlayerKeys
from learner_app.ui.navigation import Place, Screen, unit_place
from learner_app.ui.page import Desk, Page, scrolled
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import Note, emptied, unopened
from learner_app.ui.parts.text import label
from learner_app.ui.transcript.panel import TranscriptPanel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from learner_app.domain.course import Unit
    from learner_app.domain.errors import ExpectedFailure
    from learner_app.domain.ids import RecordId, UnitId
    from learner_app.services.learning.media_views import MediaView, Transcript
    from learner_app.ui.media.player import Player, Standing

logger = logging.getLogger(__name__)

_BESIDE_FROM = 860  # pixels at 100 %: room for a picture of 500 and a transcript of 340
_PICTURE_SHARE = 0.5  # of the page's height; the transcript is to be seen too
_PICTURE_SHARE_BESIDE = 0.66


class MediaPage(Page):
    """Shows a MediaView and its Transcript."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName(say("Recording"))
        self._place = Place(Screen.MEDIA)
        self._view: MediaView | None = None
        self._failure: ExpectedFailure | None = None
        self._standing: Standing | None = None
        self._player: Player | None = None
        self._open_for = QElapsedTimer()
        self._make_parts()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._either = QStackedLayout()
        column.addWidget(self._make_bar())
        column.addLayout(self._either, 1)  # before it has widgets: it shows the first at once, as a window of its own
        column.addWidget(self._foot)
        self._either.addWidget(self._area)
        self._either.addWidget(self._failed)
        self._keys = PlayerKeys(self, self._key_map())

    @override
    def show_place(self, place: Place) -> None:
        self._put_away()
        self._place = place
        self._open()

    @override
    def carry(self) -> object:
        return self._player.standing if self._player is not None else None

    @override
    def take_over(self, place: Place, carried: object) -> None:
        self.show_place(place)
        self._standing = carried  # type: ignore[assignment]  # what `carry` gave

    @override
    def look_again(self) -> None:
        if self._view is not None or isinstance(self._failure, StillArriving):
            self._open()

    @override
    def leave(self) -> None:
        self._put_away()

    @override
    def first_focus(self) -> QWidget | None:
        if self._player is not None and self._player.isVisible():
            return self._player.controls.play
        return self._transcript.first_focus()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _make_parts(self) -> None:
        theme = self.desk.theme
        space = theme.tokens.space
        self._title = Heading("", 1)
        self._notes = QVBoxLayout()
        self._recording = QVBoxLayout()
        self._fetching = Fetching(self.desk, self._open)
        left = QVBoxLayout()
        left.setSpacing(space["m"])
        left.addWidget(self._title)
        left.addLayout(self._notes)
        left.addWidget(self._fetching)
        left.addLayout(self._recording)
        self._transcript = TranscriptPanel(theme)
        self._transcript.setMinimumHeight(theme.tokens.px(340))
        self._transcript.seek_asked.connect(self._seek)
        self._transcript.language_asked.connect(self._show_language)
        self._transcript.position_rested.connect(self._keep_reading_position)
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        edge = theme.tokens.line
        inside.setContentsMargins(edge, edge, edge, edge)
        inside.addWidget(self._transcript)
        self._transcript_card = card
        content = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom, content)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(space["l"])
        self._both.addLayout(left, 3)
        self._both.addWidget(card, 2)
        self._left = left
        self._area = scrolled(content, width=theme.tokens.px(1400), margin=space["l"])
        self._failed = QWidget()
        self._failed_column = QVBoxLayout(self._failed)
        self._foot = MediaFoot(theme)
        self._foot.done_asked.connect(self._complete)
        self._foot.unit_asked.connect(self._open_unit)
        self._foot.course_asked.connect(self._open_course)

    def _make_bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("kind", "bar")
        space = self.desk.theme.tokens.space
        row = QHBoxLayout(bar)
        row.setContentsMargins(space["l"], space["xs"], space["l"], space["xs"])
        row.setSpacing(space["s"])
        self._course_link = button("", self._open_course, kind="link", name=say("Back to the course"))
        self._facts = label(kind="caption")
        row.addWidget(self._course_link)
        row.addWidget(self._facts, 1)
        return bar

    def _key_map(self) -> dict[str, object]:
        def on(act: str, *arguments: object) -> object:
            def do() -> None:
                if self._player is not None:
                    getattr(self._player, act)(*arguments)

            return do

        return {}
