"""A button that opens a list of which one is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learner_app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of a menu.

    Attributes:
        key: What is told when it is chosen.
    """

    key: object
    text: str


class MenuButton(QPushButton):
    """Shows what is chosen; its menu marks that, so that a screen reader says it too.

    Signals:
        chosen: (object) the key of an offer; not where it was chosen already.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, what: str, icon: str) -> None:
        super().__init__()
        self._what = what
        self._menu = QMenu(self)
        self._menu.setAccessibleName(what)
        self._group: QActionGroup | None = None
        self._told: tuple[tuple[Offer, ...], object, str] = (), None, ""
        self.setProperty("kind", "quiet")
        self.setIcon(theme.icon(icon))
        self.setAutoDefault(True)
        self.setMenu(self._menu)
        self.setAccessibleName(what)
        self.setToolTip(what)
        self.hide()

    @property
    def offers(self) -> list[QAction]:
        """What can be chosen."""
        return self._menu.actions()

    def show_offers(self, offers: Sequence[Offer], chosen: object, shown: str, *, is_choice: bool = True) -> None:
        """Offer these.

        Args:
            offers: The lines, in their order.
            chosen: The key of the one that holds; what is none of the keys for none.
            shown: What the button says of it; empty for its icon alone.
            is_choice: False for a list of places to go to, which can be gone to again.
        """
        told = tuple(offers), chosen, shown
        if told == self._told:
            return  # somebody may have it open
        self._told = told
        self._menu.clear()
        self._group = QActionGroup(self)
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for offer in offers:
            action = QAction(offer.text.replace("&", "&&"), self._menu)
            action.setCheckable(True)
            action.setChecked(offer.key == chosen)
            action.triggered.connect(lambda _=False, offer=offer: self._choose(offer, chosen, is_choice=is_choice))
            self._group.addAction(action)
            self._menu.addAction(action)
        self.setText(shown)
        self.setAccessibleDescription(shown)
        self.setVisible(bool(offers))

    def _choose(self, offer: Offer, chosen: object, *, is_choice: bool) -> None:
        """The mark stays where it is: whoever is told moves it, once what was chosen holds."""
        for action, other in zip(self.offers, self._told[0], strict=True):
            action.setChecked(other.key == chosen)
        if offer.key != chosen or not is_choice:
            self.chosen.emit(offer.key)
