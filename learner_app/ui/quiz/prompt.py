"""The texts of a question as widgets: prompts as native blocks, options as one rich line."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from learner_app.formats import blocks as b
from learner_app.formats.blocks import blocks, plain_text
from learner_app.ui.lesson.block_widgets import BlockWidgets
from learner_app.ui.lesson.labels import TextLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.domain.quiz import Question
    from learner_app.ui.lesson.picture import PictureView
    from learner_app.ui.theme import Theme

_LINK = re.compile(r"</?a\b[^>]*>")


class Prompt(QWidget):
    """What is asked, block by block. Goes through the sanitiser again on its way (see `formats.blocks`)."""

    def __init__(
        self,
        theme: Theme,
        question: Question,
        direction: str,
        follow: Callable[[str], None],
        fetch_picture: Callable[[PictureView, b.Picture], None],
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.tokens.space["m"])
        found = blocks(question.html) if question.html else ()
        if not found:
            found = (b.Paragraph(escape(question.text, quote=False), question.text),)
        widgets = BlockWidgets(theme, direction, follow, fetch_picture)
        for block in found:
            if isinstance(block, b.Paragraph):
                toward = block.direction or direction
                column.addWidget(TextLabel(block.html, block.text, toward, follow, "prompt"))
            else:
                column.addWidget(widgets.widget(block))


def option_label(text: str, html: str, direction: str) -> TextLabel:
    """An option's text. It is not for selecting or following: a click on it goes to what it stands in."""
    found = blocks(html) if html else ()
    match found:
        case (b.Paragraph(html=inline, text=plain),):
            made = TextLabel(_without_links(inline), plain, direction, _ignore, "option-text")
        case ():
            made = TextLabel("", text, direction, _ignore, "option-text")
        case _:
            lines = escape(plain_text(found), quote=False).replace("\n", "<br>")
            made = TextLabel(lines, text, direction, _ignore, "option-text")
    made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return made


def _without_links(html: str) -> str:
    # Inline HTML of `formats.blocks` writes links in one way only, so this finds them all.
    return _LINK.sub("", html)


def _ignore(_address: str) -> None:
    """Options have no links to follow."""
