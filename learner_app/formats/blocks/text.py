"""Blocks as plain text: for search, for copying, for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.formats.blocks.model import (
    Code,
    Details,
    Heading,
    ListBlock,
    Note,
    Paragraph,
    Picture,
    Quote,
    Rule,
    Table,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from learner_app.formats.blocks.model import Block, Cell


def plain_text(blocks: Iterable[Block]) -> str:
    """What a reader sees, one empty line between blocks, without marks of any kind but list bullets and numbers."""
    return "\n\n".join(filter(None, (_text(block, is_marked=False) for block in blocks)))


def copy_text(block: Block) -> str:
    """A block for the clipboard: readable as it is, and as Markdown."""
    return _text(block, is_marked=True)


def _text(block: Block, *, is_marked: bool) -> str:
    match block:
        case Heading():
            return f"{'#' * block.level} {block.text}" if is_marked else block.text
        case Paragraph() | Code():
            return block.text
        case ListBlock():
            return _list(block, is_marked)
        case Table():
            return _table(block)
        case Picture():
            return f"{block.alt}\n{block.caption}".strip()
        case Quote():
            return _quoted(_joined(block.blocks, is_marked), is_marked)
        case Note():
            return _titled(block.title, block.blocks, is_marked)
        case Details():
            return _titled(block.summary, block.blocks, is_marked)
        case Rule():
            return "---" if is_marked else ""


def _quoted(inner: str, is_marked: bool) -> str:
    return "\n".join(f"> {line}".rstrip() for line in inner.split("\n")) if is_marked else inner


def _joined(blocks: Iterable[Block], is_marked: bool) -> str:
    return "\n\n".join(filter(None, (_text(block, is_marked=is_marked) for block in blocks)))


def _titled(title: str, blocks: Iterable[Block], is_marked: bool) -> str:
    return "\n\n".join(filter(None, (title, _joined(blocks, is_marked))))


def _list(block: ListBlock, is_marked: bool) -> str:
    lines: list[str] = []
    for number, item in enumerate(block.items, block.start):
        mark = f"{number}. " if block.ordered else ("- " if is_marked else "• ")
        inner = "\n".join(filter(None, (_text(part, is_marked=is_marked) for part in item.blocks)))
        first, *rest = inner.split("\n")
        lines.append(mark + first)
        lines.extend(" " * len(mark) + line if line else "" for line in rest)
    return "\n".join(lines)


def _table(block: Table) -> str:
    rows = [block.header, *block.rows] if block.header else list(block.rows)
    written = ["\t".join(_cell(cell) for cell in row) for row in rows]
    return "\n".join(filter(None, (block.caption, *written)))


def _cell(cell: Cell) -> str:
    text = " ".join(cell.text.split())
    return " ".join(filter(None, (text, *(picture.alt for picture in cell.pictures))))
