"""The way to the check before one leaves; the same on Today and on Sync."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.wording import say
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import RowCard
from learner_app.ui.parts.text import label

if TYPE_CHECKING:
    from learner_app.ui.page import Desk


def ready_card(desk: Desk) -> RowCard:
    """An invitation with one button."""
    go = button(
        say("Get ready"),
        lambda: desk.navigator.go(Place(Screen.READY)),
        description=say("Checks that all is here for a trip"),
    )
    card = RowCard(desk.theme, go, "compass")
    card.texts.addWidget(label(say("Going where there is no network?"), kind="strong"))
    card.texts.addWidget(label(say("See beforehand that all you need is here, and fetch what is not."), tone="muted"))
    return card
