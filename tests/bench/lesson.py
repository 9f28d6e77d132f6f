"""Opening a lesson of 5,000 words: from the bytes of its blob to its first screen painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from learner_app.formats import blocks
from learner_app.formats.markdown_html import to_safe_html
from learner_app.overriding import override
from learner_app.ui.lesson.block_widgets import BlockWidgets
from learner_app.ui.lesson.reader import Reader
from learner_app.ui.theme import Theme
from tests.bench.lesson_text import lesson_text
from tests.bench.results import Result
from tests.bench.timing import percentile, took_ms

if TYPE_CHECKING:
    from pathlib import Path

WORDS = 5_000
ROUNDS = 30
GOAL_MS = 100.0


class _Window(QObject):
    """Opens the lesson again and again in a window that is shown, and waits for its paints."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._application = application
        self._theme = Theme(application, "light", 100)
        self._reader = Reader(self._theme)
        self._reader.resize(900, 700)
        self._reader.show()

    def open(self, data: bytes) -> None:
        """Everything between the bytes and the first paint."""
        laid_out = blocks.blocks(data.decode())
        widgets = BlockWidgets(self._theme, "ltr", lambda _: None, lambda _view, _picture: None)
        self._reader.fill(laid_out, widgets, 0, "ltr")
        self._application.installEventFilter(self)
        self._application.exec()

    def rest(self) -> None:
        """Take the lesson away; what is left of it goes with the next round of the event loop."""
        self._reader.clear()
        QTimer.singleShot(0, self._application.exit)
        self._application.exec()

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._application.removeEventFilter(self)
            QTimer.singleShot(0, self._application.exit)
        return False


def measure(_scratch: Path) -> list[Result]:
    """The way that the lesson screen goes, without the disk: sanitise, blocks, widgets, paint."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    window, taken = _Window(application), []
    data = to_safe_html(lesson_text(WORDS), resolve=lambda _: None).html.encode()
    for _ in range(ROUNDS + 3):
        taken.append(took_ms(lambda: window.open(data)))
        window.rest()
    counted = taken[3:]
    detail = f"{len(data) / 1024:.0f} KB of HTML; median {percentile(counted, 50):.0f}, most {max(counted):.0f}"
    name = "opening a lesson of 5,000 words, 95th percentile"
    return [Result(name, percentile(counted, 95), "ms", GOAL_MS, f"{detail} of {ROUNDS}")]
