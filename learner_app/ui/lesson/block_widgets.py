"""Blocks as native widgets: each has its role for a screen reader, and nested blocks are widgets again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from learner_app.domain.wording import say
from learner_app.formats import blocks as b
from learner_app.ui.accessibility import Heading
from learner_app.ui.lesson.code_view import CodeView
from learner_app.ui.lesson.labels import TextLabel, TextLook, be_stop
from learner_app.ui.lesson.picture import PictureView
from learner_app.ui.parts.button import button, give_icon
from learner_app.ui.parts.surface import rule
from learner_app.ui.parts.text import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.ui.theme import Theme

_ALIGN = {
    "": Qt.AlignmentFlag.AlignLeading,
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


class BlockWidgets:
    """Makes widgets for blocks.

    Args:
        direction: "ltr" or "rtl", for blocks whose author said nothing.
        follow: Gets the address of a link that was followed.
        fetch_picture: Gets a view whose picture is to be brought from disk.
        look: Of running text, where it is not to be the usual one.
    """

    def __init__(
        self,
        theme: Theme,
        direction: str,
        follow: Callable[[str], None],
        fetch_picture: Callable[[PictureView, b.Picture], None],
        look: TextLook | None = None,
    ) -> None:
        self._theme = theme
        self._direction = direction
        self._follow = follow
        self._fetch_picture = fetch_picture
        self._look = look or TextLook()

    def widget(self, block: b.Block) -> QWidget:
        """One widget for one block."""
        makers: dict[type[b.Block], Callable[..., QWidget]] = {
            b.Heading: self._heading,
            b.Paragraph: self._paragraph,
            b.ListBlock: self._list,
            b.Table: self._table,
            b.Picture: self._picture,
            b.Code: self._code,
            b.Note: self._note,
            b.Quote: self._quote,
            b.Details: self._details,
            b.Rule: lambda _block: rule(),
        }
        return makers[type(block)](block)

    def _paragraph(self, block: b.Paragraph) -> TextLabel:
        return self._text(block.html, block.text, block.direction)

    def _text(self, html: str, plain: str, direction: str, kind: str = "reading") -> TextLabel:
        return TextLabel(html, plain, direction or self._direction, self._follow, kind, self._look)

    def _heading(self, block: b.Heading) -> Heading:
        made = Heading(block.text, block.level)
        made.setContentsMargins(0, self._theme.tokens.space["l"] if block.level <= 2 else 0, 0, 0)
        be_stop(made)
        return made

    def _column(self, blocks: tuple[b.Block, ...], into: QVBoxLayout) -> None:
        for inner in blocks:
            into.addWidget(self.widget(inner))

    def _list(self, block: b.ListBlock) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(self._theme.tokens.space["s"], 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.tokens.space["m"])
        grid.setVerticalSpacing(self._theme.tokens.space["s"])
        grid.setColumnStretch(1, 1)
        for row, item in enumerate(block.items):
            mark = label(f"{block.start + row}." if block.ordered else "•", kind="reading", tone="muted")
            mark.setWordWrap(False)
            grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing)
            cell = QVBoxLayout()
            cell.setSpacing(self._theme.tokens.space["s"])
            self._column(item.blocks, cell)
            grid.addLayout(cell, row, 1)
            self._tell_item(cell, mark.text() if block.ordered else "", row + 1, len(block.items))
        return made

    @staticmethod
    def _tell_item(cell: QVBoxLayout, mark: str, number: int, count: int) -> None:
        """Let the first text of an item say, to those who do not see the list, which of how many it is."""
        top = cell.itemAt(0)
        first = top.widget() if top is not None else None
        if isinstance(first, TextLabel):
            first.setAccessibleName(f"{mark} {first.plain}".strip())
            first.setAccessibleDescription(say("{number} of {count}", number=number, count=count))

    def _table(self, block: b.Table) -> QWidget:
        made = QFrame()
        made.setProperty("kind", "table")
        made.setAccessibleName(block.caption or say("Table"))
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        names = [cell.text for cell in block.header]
        row = 0
        if block.caption:
            caption = label(block.caption, kind="caption")
            be_stop(caption)
            grid.addWidget(caption, row, 0, 1, max(len(names), 1))
            row += 1
        if block.has_header:
            self._table_row(grid, row, block.header, [])
            row += 1
        for number, cells in enumerate(block.rows):
            self._table_row(grid, row + number, cells, names)
        return made

    def _table_row(self, grid: QGridLayout, row: int, cells: tuple[b.Cell, ...], names: list[str]) -> None:
        column = 0
        for cell in cells:
            text = self._text(cell.html, cell.text, "", "head-cell" if cell.is_header else "cell")
            text.setAlignment(_ALIGN[cell.align] | Qt.AlignmentFlag.AlignTop)
            if column < len(names) and names[column]:
                text.setAccessibleName(say("{what}: {value}", what=names[column], value=cell.text))
            grid.addWidget(text, row, column, cell.row_span, cell.column_span)
            for picture in cell.pictures:
                grid.addWidget(self._picture(picture), row, column, cell.row_span, cell.column_span)
            column += cell.column_span

    def _picture(self, block: b.Picture) -> QWidget:
        view = PictureView(self._theme, block)
        if block.blob is not None:
            self._fetch_picture(view, block)
        if not block.link:
            return view
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(view)
        link = block.link
        follow = button(
            say("Open {address} (needs a connection)", address=link), lambda: self._follow(link), kind="link"
        )
        column.addWidget(follow, 0, Qt.AlignmentFlag.AlignLeading)
        return made

    def _code(self, block: b.Code) -> CodeView:
        return CodeView(self._theme, block)

    def _note(self, block: b.Note) -> QFrame:
        tone, icon, name = _note_look(block.kind)
        made = QFrame()
        made.setProperty("kind", "note")
        made.setProperty("tone", tone)
        space = self._theme.tokens.space
        column = QVBoxLayout(made)
        column.setContentsMargins(space["l"], space["m"], space["l"], space["l"])
        column.setSpacing(space["s"])
        head = QHBoxLayout()
        head.setSpacing(space["s"])
        picture = QLabel()
        picture.setPixmap(self._theme.pixmap(icon, "accent" if tone == "info" else tone))
        head.addWidget(picture)
        title = label(block.title or name, kind="strong")
        be_stop(title)
        head.addWidget(title, 1)
        column.addLayout(head)
        self._column(block.blocks, column)
        return made

    def _quote(self, block: b.Quote) -> QFrame:
        made = self._set_off(block.direction)
        column = QVBoxLayout(made)
        space = self._theme.tokens.space
        column.setContentsMargins(space["l"], space["s"], space["l"], space["s"])
        column.setSpacing(space["s"])
        self._column(block.blocks, column)
        return made

    def _set_off(self, direction: str) -> QFrame:
        made = QFrame()
        made.setProperty("kind", "quote-rtl" if (direction or self._direction) == "rtl" else "quote")
        return made

    def _details(self, block: b.Details) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        inner = self._set_off(block.direction)
        inner.setVisible(block.is_open)
        inside = QVBoxLayout(inner)
        self._column(block.blocks, inside)
        toggle = button(block.summary, None, kind="tile")
        toggle.setCheckable(True)
        toggle.setChecked(block.is_open)
        toggle.setAccessibleDescription(say("Shows or hides what is below"))
        give_icon(toggle, self._theme.icon("forward"))
        toggle.toggled.connect(inner.setVisible)
        column.addWidget(toggle)
        column.addWidget(inner)
        return made


def _note_look(kind: str) -> tuple[str, str, str]:
    """Tone, icon and name of a note of that kind."""
    return {
        "tip": ("success", "star", say("Tip")),
        "important": ("warning", "warning", say("Important")),
        "warning": ("warning", "warning", say("Warning")),
        "danger": ("danger", "error", say("Danger")),
        "example": ("info", "document", say("Example")),
        "exercise": ("info", "practice", say("Exercise")),
        "goals": ("info", "check", say("Goals")),
        "summary": ("success", "check", say("Summary")),
    }.get(kind, ("info", "info", say("Note")))
