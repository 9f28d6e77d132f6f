"""Help is in the window, offline, and read like a lesson."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from learner_app.services.help import TOPICS, help_pages
from learner_app.ui.help.page import HelpPage

if TYPE_CHECKING:
    from tests.window import Desk


def test_every_page_has_a_title_and_words() -> None:
    pages = help_pages()

    assert tuple(page.topic for page in pages) == TOPICS
    assert all(page.title and len(page.blocks) > 3 for page in pages)


def test_f1_opens_help_and_the_way_back_leads_where_one_was(desk: Desk) -> None:
    desk.show("records")
    desk.press("F1")

    assert isinstance(desk.page, HelpPage)
    assert "Getting started" in desk.texts()
    choice = desk.page.findChild(QComboBox)
    assert choice is not None
    choice.setFocus()
    desk.press("Down")
    desk.press("Down")
    assert "Larger text" in desk.texts()
    desk.press("Alt+Left")
    assert desk.screen == "records"
