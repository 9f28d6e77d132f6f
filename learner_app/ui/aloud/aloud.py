"""Reads what a page shows aloud and marks what is being read; absent where this computer has no voice for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from learner_app.bridge.voice import Voice
from learner_app.domain.wording import say
from learner_app.ui.aloud.bar import READ_KEYS, STOP_KEYS, AloudBar
from learner_app.ui.key_names import key_name
from learner_app.ui.parts.button import button

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from learner_app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Passage:
    """A text to be read, and what is marked and brought into view meanwhile."""

    text: str
    widget: QWidget


class Aloud(QObject):
    """A button that begins, the bar that leads through, and the mark. The page has a place for button and bar.

    Nothing of it is to be seen where there can be no voice for the language.
    """

    def __init__(
        self,
        page: QWidget,
        theme: Theme,
        passages: Callable[[], tuple[Sequence[Passage], int]],
        show: Callable[[QWidget], None],
        *,
        chosen: Callable[[], tuple[str, int]],
        voice: Voice | None = None,
    ) -> None:
        """`passages` gives all there is to read and where to begin; `show` scrolls. `chosen`: see `AloudBar`."""
        super().__init__(page)
        self._passages = passages
        self._show_widget = show
        self._language = ""
        self._reading: tuple[Passage, ...] = ()
        self._marked: QWidget | None = None
        self.button = button(
            say("Read aloud"),
            self._read_or_pause,
            kind="link",
            name=say("Read aloud from here ({keys})", keys=key_name(READ_KEYS)),
        )
        self.button.hide()
        self.bar = AloudBar(theme, voice or Voice(self), chosen)
        self.bar.at.connect(self._on_at)
        self.bar.voiceless.connect(lambda: self._show(is_offered=False))
        self._shortcuts = [self._shortcut(page, keys, act) for keys, act in self._keys()]

    def offer(self, language: str) -> None:
        """Another text is shown, in that language (a BCP 47 tag): what was read is over."""
        self.bar.stop()
        self._language = language
        self.bar.hide()
        self._show(is_offered=self.bar.may_read(language))

    def _show(self, *, is_offered: bool) -> None:
        self.button.setVisible(is_offered)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(is_offered)

    def stop(self) -> None:
        """Say no more."""
        self.bar.stop()

    def _keys(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        return (READ_KEYS, self._read_or_pause), (STOP_KEYS, self.bar.stop)

    @staticmethod
    def _shortcut(page: QWidget, keys: str, act: Callable[[], None]) -> QShortcut:
        made = QShortcut(QKeySequence(keys), page)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.activated.connect(act)
        made.setEnabled(False)
        return made

    def _read_or_pause(self) -> None:
        if self.bar.is_reading:
            self.bar.toggle()
            return
        passages, first = self._passages()
        self._reading = tuple(passages)
        self.bar.read([passage.text for passage in self._reading], self._language, first)

    def _on_at(self, number: int) -> None:
        if self._marked is not None:
            _mark(self._marked, is_read=False)
            self._marked = None
        if number >= 0:
            self._marked = self._reading[number].widget
            _mark(self._marked, is_read=True)
            self._show_widget(self._marked)


def _mark(widget: QWidget, *, is_read: bool) -> None:
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setProperty("aloud", is_read)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
