"""Lesson HTML as typed blocks for a screen, and blocks as plain text."""

from __future__ import annotations

from learner_app.formats.blocks.model import (
    NOTE_KINDS,
    Align,
    Block,
    Cell,
    Code,
    Details,
    Direction,
    Heading,
    ListBlock,
    ListItem,
    Note,
    Paragraph,
    Picture,
    Quote,
    Rule,
    Table,
)

__all__ = [
    "NOTE_KINDS",
    "Align",
    "Block",
    "Cell",
    "Code",
    "Details",
    "Direction",
    "Heading",
    "ListBlock",
    "ListItem",
    "Note",
    "Paragraph",
    "Picture",
    "Quote",
    "Rule",
    "Table",
]
