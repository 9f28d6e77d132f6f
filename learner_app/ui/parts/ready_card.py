"""The way to the check before one leaves; the same on Today and on Sync."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from learner_app.domain.wording import say
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import Card
from learner_app.ui.parts.text import label

if TYPE_CHECKING:
    from learner_app.ui.page import Desk


def ready_card(desk: Desk) -> Card:
    """An invitation with one button."""
    card = Card(desk.theme)
    space = desk.theme.tokens.space
    row = QHBoxLayout()
    row.setSpacing(space["l"])
    icon = QLabel()
    icon.setPixmap(desk.theme.pixmap("compass", "muted", 24))
    row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    texts = QVBoxLayout()
    texts.setSpacing(space["xs"])
    texts.addWidget(label(say("Going where there is no network?"), kind="strong"))
    texts.addWidget(label(say("See beforehand that all you need is here, and fetch what is not."), tone="muted"))
    row.addLayout(texts, 1)
    go = button(
        say("Get ready"),
        lambda: desk.navigator.go(Place(Screen.READY)),
        description=say("Checks that all is here for a trip"),
    )
    row.addWidget(go, 0, Qt.AlignmentFlag.AlignVCenter)
    card.body.addLayout(row)
    return card
