"""A transcript as one text of Qt's: headings, paragraphs and who speaks; for the reading view and for paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor

from learner_app.domain.wording import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QColor, QTextDocument

    from learner_app.formats.transcript_document import Document, Paragraph, Section

_HEADINGS = {1: 1.7, 2: 1.35, 3: 1.15}
_HEADING_SPACING = 130  # lines of one title belong together
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


@dataclass(frozen=True, slots=True)
class Type:
    """How a text is set.

    Attributes:
        font: Its size is that of running text, in pixels or in points.
        spacing_percent: Of a line's own height.
        muted: For who speaks; None for the colour of the text.
    """

    font: QFont
    spacing_percent: int
    muted: QColor | None = None


class Typist:
    """Writes into a document, from its end on.

    Attributes:
        starts_ms: When each block of the document is said, by its number.
        headings: Number and title of each block that is a heading.
    """

    def __init__(self, document: QTextDocument, look: Type, *, is_rtl: bool) -> None:
        self._look = look
        self._document = document
        document.clear()
        document.setDefaultFont(look.font)
        document.setDocumentMargin(0)
        self._cursor = QTextCursor(document)
        self._is_rtl = is_rtl
        self._is_first = True
        self.starts_ms: list[int] = []
        self.headings: list[tuple[int, str]] = []

    def write_document(self, document: Document) -> None:
        """A whole document, with its titles."""
        self.heading(document.title, 1, 0)
        if document.source:
            self.line(document.source)
        for part in document.parts:
            self._is_rtl = part.direction == "rtl"
            if document.is_whole_course:
                self.heading(part.title, 2, 0)
            self.write_sections(part.sections, 3 if document.is_whole_course else 2)

    def write_sections(self, sections: Iterable[Section], level: int) -> None:
        """Chapters, with headings of that level."""
        self._cursor.beginEditBlock()
        for section in sections:
            if section.title:
                self.heading(section.title, level, section.start_ms)
            for paragraph in section.paragraphs:
                self.paragraph(paragraph)
        self._cursor.endEditBlock()

    def heading(self, text: str, level: int, start_ms: int) -> None:
        """A heading."""
        above = 0 if self._is_first else self._line_height * 1.2
        self._begin_block(text, start_ms, above=above, below=self._line_height * 0.4, level=level)
        self.headings.append((len(self.starts_ms) - 1, text))
        self._insert(text, weight=QFont.Weight.DemiBold, scale=_HEADINGS[level])

    def line(self, text: str) -> None:
        """A line of its own, quieter than the text."""
        self._begin_block(text, 0, below=self._line_height * 0.6)
        self._insert(text, is_muted=True)

    def paragraph(self, paragraph: Paragraph) -> None:
        """What somebody says, or what is seen."""
        self._begin_block(paragraph.text, paragraph.start_ms, below=self._line_height * 0.6)
        name = say("Description", "of what is seen in a video") if paragraph.is_description else paragraph.speaker
        whole = say("{what}: {value}", what=name, value=paragraph.text) if name else paragraph.text
        before, text, after = whole.partition(paragraph.text)
        self._insert(before, weight=QFont.Weight.DemiBold, is_muted=True)
        self._insert(text, is_italic=paragraph.is_description)
        self._insert(after, weight=QFont.Weight.DemiBold, is_muted=True)

    @property
    def _line_height(self) -> float:
        font = self._look.font
        return 1.3 * (font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF())

    def _begin_block(self, text: str, start_ms: int, *, above: float = 0, below: float = 0, level: int = 0) -> None:
        look = QTextBlockFormat()
        look.setHeadingLevel(level)
        look.setTopMargin(above)
        look.setBottomMargin(below)
        spacing = min(self._look.spacing_percent, _HEADING_SPACING) if level else self._look.spacing_percent
        look.setLineHeight(float(spacing), _PROPORTIONAL)
        look.setLayoutDirection(_direction(text, is_rtl=self._is_rtl))
        side = Qt.AlignmentFlag.AlignRight if self._is_rtl else Qt.AlignmentFlag.AlignLeft
        look.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        if self._is_first:
            self._cursor.setBlockFormat(look)
            self._is_first = False
        else:
            self._cursor.insertBlock(look)
        self.starts_ms.append(start_ms)

    def _insert(
        self,
        text: str,
        *,
        weight: QFont.Weight = QFont.Weight.Normal,
        scale: float = 1.0,
        is_italic: bool = False,
        is_muted: bool = False,
    ) -> None:
        if not text:
            return
        font = QFont(self._look.font)
        font.setWeight(weight)
        font.setItalic(is_italic)
        if font.pixelSize() > 0:
            font.setPixelSize(round(font.pixelSize() * scale))
        else:
            font.setPointSizeF(font.pointSizeF() * scale)
        look = QTextCharFormat()
        look.setFont(font)
        if is_muted and self._look.muted is not None:
            look.setForeground(self._look.muted)
        self._cursor.insertText(text, look)


def _direction(text: str, *, is_rtl: bool) -> Qt.LayoutDirection:
    """Which way a paragraph runs: that of its first letter, whoever is named before; a quotation reads as such."""
    strong = (bidirectional(letter) for letter in text)
    first = next((kind for kind in strong if kind in ("L", "R", "AL")), "R" if is_rtl else "L")
    return Qt.LayoutDirection.LeftToRight if first == "L" else Qt.LayoutDirection.RightToLeft
