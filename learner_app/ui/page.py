"""What every screen is: a page that shows one place and can be told to look again."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from learner_app.ui.parts.flow import Flow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout

    from learner_app.bridge.client import Client
    from learner_app.ui.navigation import Navigator, Place
    from learner_app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Desk:
    """What a page works with; handed to each when it is made."""

    client: Client
    navigator: Navigator
    theme: Theme


class Page(QWidget):
    """Base of the screens. Subclasses build their widgets once and fill them in `show_place`.

    A page is made the first time it is shown and lives on; `show_place` may be called again and again.

    Attributes:
        has_own_text_size: What is read on it has a size of its own (`Preferences.reader_percent`).
        is_titled: What it shows has a title, which it tells by `tell_opened` as soon as it knows it.
        is_untold: A place was opened and nobody has been told yet what it is.

    Signals:
        opened: (str) What was opened, by its title, or why it cannot be shown; once for each place.
    """

    opened = Signal(str)

    has_own_text_size = False
    is_titled = False
    is_untold = False

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def show_place(self, place: Place) -> None:
        """Show a place of this screen. Called in the window's thread, before the page is raised."""
        raise NotImplementedError

    def tell_opened(self, words: str) -> None:
        """Emit `opened`, unless it was for this place."""
        if self.is_untold:
            self.is_untold = False
            self.opened.emit(words)

    def carry(self) -> object:
        """What the same screen made under another theme needs to go on where this page is; None for nothing."""
        return None

    def take_over(self, place: Place, carried: object) -> None:
        """Stand in for the page that gave `carried`, instead of `show_place`."""
        del carried
        self.show_place(place)

    def look_again(self) -> None:
        """Something changed on disk while the page is in front. Keeps scroll position and what is being typed."""

    def leave(self) -> None:
        """The page is about to be covered or the window to close: keep what must be kept."""

    def first_focus(self) -> QWidget | None:
        """What takes the keyboard when the page opens; None for the page's heading."""
        return None


def scrolled(content: QWidget, *, width: int, margin: int) -> QScrollArea:
    """A page's content in a column of at most `width` pixels, centred, scrolling up and down only."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    holder = QWidget()
    holder.setProperty("kind", "scrolled")
    row = QHBoxLayout(holder)
    row.setContentsMargins(margin, margin, margin, margin)
    content.setMaximumWidth(width)
    row.addStretch(1)
    row.addWidget(content, 1000)  # takes all the width there is up to its maximum; the stretches share the rest
    row.addStretch(1)
    area.setWidget(holder)
    return area


def order_tabs(content: QWidget) -> None:
    """Let Tab go through what is in a widget in the order of its layouts, whatever was made first."""
    found = list(stops_in(content.layout()))
    for before, after in itertools.pairwise(found):
        QWidget.setTabOrder(before, after)


def stops_in(layout: QLayout | None) -> Iterator[QWidget]:
    """Everything in a layout that takes the keyboard, or may take it later, in the order of the layouts."""
    for at in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(at) if layout is not None else None
        widget = item.widget() if item is not None else None
        if widget is None:
            yield from stops_in(item.layout() if item is not None else None)
        else:
            yield from _within(widget)


def _within(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, Flow):
        for thing in widget.things:
            yield from _within(thing)
    yield from stops_in(widget.layout())


def settle(area: QScrollArea) -> None:
    """Lay out what was just put into a scroll area now, so that no frame shows it squeezed into the old height."""
    inside = area.widget()
    layout = inside.layout() if inside is not None else None
    if layout is not None:
        layout.activate()
        QCoreApplication.sendEvent(area, QEvent(QEvent.Type.LayoutRequest))
