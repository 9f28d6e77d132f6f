"""Key pictures of a recording that is heard or read: the one of the moment, brought from disk when it is needed."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learner_app.bridge.client import Client
    from learner_app.domain.ids import BlobHash
    from learner_app.formats.manifest import KeyPicture


class Stills(QObject):
    """Knows which picture belongs to which moment.

    Signals:
        shown: (QImage) another one than before; null where there is none.
    """

    shown = Signal(object)

    def __init__(self, client: Client, parent: QObject) -> None:
        super().__init__(parent)
        self._client = client
        self._pictures: Sequence[KeyPicture] = ()
        self._starts: list[int] = []
        self._wanted: BlobHash | None = None

    def fill(self, pictures: Sequence[KeyPicture]) -> None:
        """Those of another recording, by time."""
        self._pictures = pictures
        self._starts = [one.at_ms for one in pictures]
        self._wanted = None

    def look(self, position_ms: int) -> None:
        """The recording is at this place; the first picture serves what is before it."""
        if not self._pictures:
            return
        blob = self._pictures[max(0, bisect_right(self._starts, position_ms) - 1)].picture
        if blob != self._wanted:
            self._wanted = blob
            self._client.ask(
                self, lambda session: session.media.picture(blob), lambda data: self._show(blob, data), lambda _: None
            )

    def _show(self, blob: BlobHash, data: bytes | None) -> None:
        if blob == self._wanted:
            self.shown.emit(QImage.fromData(data) if data else QImage())
