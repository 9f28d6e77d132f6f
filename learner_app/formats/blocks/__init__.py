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
from learner_app.formats.blocks.reader import blocks
from learner_app.formats.blocks.text import copy_text, plain_text

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
    "blocks",
    "copy_text",
    "plain_text",
]
