"""Tells the use cases what is played, so that it is recorded, kept, and completed in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.bridge.client import Client
    from learner_app.domain.course import Tier
    from learner_app.domain.media import Way
    from learner_app.services.learning.media_views import MediaView
    from learner_app.services.learning.playing import PlaySession
    from learner_app.services.session import Session

_TELL_EVERY_MS = 1_000
"""What a kill may cost is this and what the use case adds to it; together they stay below five seconds."""


class Listening(QObject):
    """One recording from opening it in the player to leaving it. Asks in the order in which things happen.

    Signals:
        completed: (Way) so much was played that the unit is completed; once.
    """

    completed = Signal(object)

    def __init__(self, client: Client, view: MediaView, tier: Tier, parent: QObject) -> None:
        super().__init__(parent)
        self._client = client
        self._is_playing = False
        self._told = QElapsedTimer()
        self._sessions: list[PlaySession] = []  # filled and used in the disk's lane alone
        self._course, self._unit, self._tier = view.course, view.unit.id, tier
        self._length_ms = view.duration_ms

    def begin(self, length_ms: int) -> None:
        """The recording is open; its length as the player says it, for a package that does not."""
        if self._told.isValid():
            return
        self._told.start()
        course, unit, tier, length = self._course, self._unit, self._tier, self._length_ms or length_ms

        def start(session: Session) -> None:
            """Kept where it is begun: the window would hear of it after the lane has come to what is told next."""
            self._sessions.append(session.media.begin(course, unit, tier, length))

        self._client.ask(self, start, lambda _: None)

    def show(self, *, has_picture: bool) -> None:
        """Another rendition is played from now on."""
        self._tell(lambda played: played.show(has_picture=has_picture))

    def play(self, at_ms: int) -> None:
        """It begins to play."""
        self._is_playing = True
        self._tell(lambda played: played.play(at_ms))

    def reach(self, at_ms: int) -> None:
        """It has come so far; call it as often as you like."""
        if self._is_playing and self._told.elapsed() >= _TELL_EVERY_MS:
            self._told.restart()
            self._tell(lambda played: played.reach(at_ms))

    def pause(self, at_ms: int) -> None:
        """It stops, at its end too."""
        if self._is_playing:
            self._is_playing = False
            self._tell(lambda played: played.pause(at_ms))

    def seek(self, from_ms: int, to_ms: int) -> None:
        """The learner jumps."""
        self._tell(lambda played: played.seek(from_ms, to_ms))

    def end(self, at_ms: int) -> None:
        """The player is left."""
        self._is_playing = False
        self._tell(lambda played: played.end(at_ms))

    def _tell(self, deed: Callable[[PlaySession], Way | None]) -> None:
        """The lane answers in order: by the time it comes to this, the session was begun or could not be."""

        def do(_session: object) -> Way | None:
            return deed(self._sessions[0]) if self._sessions else None

        def done(way: Way | None) -> None:
            if way is not None:
                self.completed.emit(way)

        if self._told.isValid():
            self._client.ask(self, do, done)
