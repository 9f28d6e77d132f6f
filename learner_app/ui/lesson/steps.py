"""Going through a lesson text by text with the keyboard, so that a screen reader says each as one comes to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from learner_app.domain.wording import say
from learner_app.ui.accessibility import Heading
from learner_app.ui.key_names import key_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.ui.lesson.reader import Reader

_KEYS = (("Ctrl+Down", 1, False), ("Ctrl+Up", -1, False), ("Ctrl+Shift+Down", 1, True), ("Ctrl+Shift+Up", -1, True))


class Steps(QObject):
    """Moves the keyboard to the next or the previous stop of a reader, or to the next heading."""

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader)
        self._reader = reader
        reader.setAccessibleDescription(say("{keys} reads on, text by text", keys=key_name(_KEYS[0][0])))
        for keys, direction, is_heading in _KEYS:
            shortcut = QShortcut(QKeySequence(keys), reader)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._stepper(direction, is_heading=is_heading))

    def step(self, direction: int, *, is_heading: bool) -> None:
        """Go one on (1) or back (-1); stay where there is no other."""
        stops = self._reader.stops()
        focused = QApplication.focusWidget()
        if focused in stops:
            at = stops.index(focused)
        else:  # as if the one before the first in sight had it
            at = next((n for n, stop in enumerate(stops) if not stop.visibleRegion().isEmpty()), 0) - 1
        others = stops[at + 1 :] if direction > 0 else stops[: max(at, 0)][::-1]
        found = next((stop for stop in others if not is_heading or isinstance(stop, Heading)), None)
        if found is not None:
            found.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._reader.bring_into_view(found)

    def _stepper(self, direction: int, *, is_heading: bool) -> Callable[[], None]:
        return lambda: self.step(direction, is_heading=is_heading)
