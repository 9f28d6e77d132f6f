"""Python's search for what only holds itself, kept to the window's thread.

By itself it runs in whichever thread happens to make the next object. A lane that reads a long text would then destroy
widgets that the window is done with, in the middle of whatever Qt does with all widgets: a new style sheet, say.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from typing import ClassVar

_EVERY_MS = 1_000


class Collecting(QObject):
    """Does that search from now on, as often as Python would; belongs to the window's thread."""

    _at_work: ClassVar[int] = 0

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_ended = False
        Collecting._at_work += 1
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def end(self) -> None:
        """Leave it to Python again, once the other threads have ended."""
        if self._is_ended:
            return
        self._is_ended = True
        self._timer.stop()
        Collecting._at_work -= 1
        if not Collecting._at_work:
            gc.enable()

    @staticmethod
    def _look() -> None:
        """Collect the oldest generation that is due; nothing where little was made, as in a window at rest."""
        due = [
            age
            for age, (made, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if made > limit > 0
        ]
        if due:
            gc.collect(max(due))
