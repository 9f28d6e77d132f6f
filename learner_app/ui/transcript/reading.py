"""The reading view: the transcript as one text, in the font, size, spacing, width and colours of a person's choice."""

from __future__ import annotations

import tomllib
from bisect import bisect_left, bisect_right
from string import ascii_lowercase
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit

from learner_app.domain.wording import say
from learner_app.formats.transcript_document import sections
from learner_app.overriding import override
from learner_app.resources import resource
from learner_app.ui.parts.find_bar import Match, matches
from learner_app.ui.stylesheet import stylesheet
from learner_app.ui.tokens import read_tokens
from learner_app.ui.transcript.typed_text import Type, Typist

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent

    from learner_app.services.learning.media_views import Transcript
    from learner_app.ui.theme import Theme
    from learner_app.ui.tokens import Tokens
    from learner_app.ui.transcript.choices import ReaderLook

_LETTERS = ascii_lowercase + 5 * " "  # about what a line has of each


class ReadingView(QTextEdit):
    """Shows one transcript; selects, copies and is read with the keys of any text.

    Signals:
        place_chosen: (int) Enter on a paragraph, which begins at this millisecond.
        moved_by_reader: The reader scrolled.
        end_seen: The last line stands on the screen.
    """

    place_chosen = Signal(int)
    moved_by_reader = Signal()
    end_seen = Signal()

    def __init__(self, theme: Theme, look: ReaderLook) -> None:
        super().__init__()
        self._theme = theme
        self._look = look
        self._transcript: Transcript | None = None
        self._starts_ms: list[int] = []
        self._matches: list[Match] = []
        self.headings: list[tuple[int, str]] = []
        self.setProperty("kind", "document")
        self.setAccessibleName(say("Transcript as a text"))
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        bar = self.verticalScrollBar()
        bar.actionTriggered.connect(self.moved_by_reader, Qt.ConnectionType.QueuedConnection)
        bar.valueChanged.connect(lambda _: self._look_for_end())
        bar.rangeChanged.connect(lambda _low, _high: self._look_for_end())

    def fill(self, transcript: Transcript, position_ms: int) -> None:
        """Show a transcript from a place on."""
        self._transcript = transcript
        self._set(position_ms)

    def restyle(self, look: ReaderLook) -> None:
        """Set the same text in another way, with the place kept."""
        place = self.top_ms()
        self._look = look
        self._set(place)

    def top_ms(self) -> int:
        """When the paragraph at the top is said."""
        if not self._starts_ms:
            return 0
        block = self.cursorForPosition(QPoint(self.viewport().width() // 2, 4)).blockNumber()
        return self._starts_ms[min(block, len(self._starts_ms) - 1)]

    def go_to_block(self, number: int) -> None:
        """Bring a block to the top; the caret comes along."""
        cursor = QTextCursor(self.document().findBlockByNumber(number))
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - self._tokens().space["m"])

    def look_for(self, words: str) -> int:
        """How many places have these words, whatever their case; remembers them."""
        self._matches = matches(self._texts(), words)
        return len(self._matches)

    def nearest(self) -> int:
        """The first of these places from where the reader is on; 0 where there is none."""
        top = self.cursorForPosition(QPoint(self.viewport().width() // 2, 4)).blockNumber()
        return next((at for at, match in enumerate(self._matches) if match.text >= top), 0)

    def show_place(self, number: int | None) -> str:
        """Mark a place and bring it into sight, None for none; gives the text it is in."""
        if number is None:
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
            return ""
        match = self._matches[number]
        block = self.document().findBlockByNumber(match.text)
        cursor = QTextCursor(block)
        before, found = block.text()[: match.start], block.text()[match.start : match.start + match.length]
        cursor.setPosition(block.position() + _units(before))
        cursor.setPosition(cursor.position() + _units(found), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return block.text()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._starts_ms:
            block = self.textCursor().blockNumber()
            self.place_chosen.emit(self._starts_ms[min(block, len(self._starts_ms) - 1)])
            return
        super().keyPressEvent(event)
        self.moved_by_reader.emit()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        self._fit()
        super().resizeEvent(event)

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self._look_for_end)

    def _set(self, position_ms: int) -> None:
        if self._transcript is None:
            return
        tokens = self._tokens()
        template = resource("themes", "reading.qss").read_text(encoding="utf-8")
        self.setStyleSheet(stylesheet(template, tokens, lambda icon, _colour: icon))
        look = Type(self._font(), self._look.spacing_percent, QColor(tokens.colour["muted"]))
        typist = Typist(self.document(), look, is_rtl=self._transcript.direction == "rtl")
        found = sections(self._transcript.cues, self._transcript.descriptions, self._transcript.chapters)
        typist.write_sections(found, 2)
        self._starts_ms, self.headings = typist.starts_ms, typist.headings
        self._fit()
        said = self._starts_ms[max(bisect_right(self._starts_ms, position_ms) - 1, 0)] if self._starts_ms else 0
        self.go_to_block(bisect_left(self._starts_ms, said))  # its chapter's title, where that begins with it

    def _fit(self) -> None:
        """Keep the column as wide as is wanted, in the middle."""
        space = self._theme.tokens.space
        letter = QFontMetricsF(self._font()).horizontalAdvance(_LETTERS) / len(_LETTERS)
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        side = max(space["l"], (room - round(letter * self._look.width)) // 2)
        self.setViewportMargins(side, space["m"], side, space["m"])

    def _font(self) -> QFont:
        font = QFont(QApplication.font())
        if self._look.font != "window":
            font.setFamilies(reading_families(self._look.font))
            is_serif = self._look.font == "serif"
            font.setStyleHint(QFont.StyleHint.Serif if is_serif else QFont.StyleHint.SansSerif)
        font.setPixelSize(round(self._theme.tokens.type["reading"] * self._look.size_percent / 100))
        return font

    def _tokens(self) -> Tokens:
        if self._look.colours == "window":
            return self._theme.tokens
        return read_tokens(resource("themes", f"{self._look.colours}.toml"), self._theme.text_percent)

    def _texts(self) -> list[str]:
        document = self.document()
        return [document.findBlockByNumber(number).text() for number in range(document.blockCount())]

    def _look_for_end(self) -> None:
        bar = self.verticalScrollBar()
        if self.isVisible() and self._starts_ms and bar.value() >= bar.maximum():
            self.end_seen.emit()


def reading_families(kind: str) -> list[str]:
    """The fonts on this computer that are of a kind ("sans", "serif", "dyslexia"), the best first; may be empty."""
    wanted = tomllib.loads(resource("themes", "reading.toml").read_text(encoding="utf-8"))[kind]
    here = set(QFontDatabase.families())
    return [family for family in wanted if family in here]


def _units(text: str) -> int:
    """Its length as Qt counts: in UTF-16."""
    return len(text.encode("utf-16-le")) // 2
