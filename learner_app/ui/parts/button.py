"""Buttons: one helper, so that each has a name, a size that can be hit, and a place in the Tab order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QAbstractButton


def button(
    text: str, clicked: Callable[[], object] | None, *, kind: str = "", name: str = "", description: str = ""
) -> QPushButton:
    """A push button.

    Args:
        text: What it says.
        clicked: Called without arguments; None for one that is checked, see `on_checked`.
        kind: "" for an ordinary one, "primary" (one a screen), "link", "quiet" (icon only), "tile".
        name: Accessible name where it must say more than `text`; needed where `text` is empty.
        description: What a screen reader adds.
    """
    made = QPushButton(text)
    make_button(made, clicked, kind=kind, name=name, description=description)
    return made


def make_button(
    made: QPushButton, clicked: Callable[[], object] | None, *, kind: str = "", name: str = "", description: str = ""
) -> None:
    """Make a push button of a class of its own one of ours; see `button`."""
    if kind:
        made.setProperty("kind", kind)
    if name:
        made.setAccessibleName(name)
        if not made.text():
            made.setToolTip(name)
    if description:
        made.setAccessibleDescription(description)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(True)  # Enter presses it too, on every system
    if clicked is not None:
        made.clicked.connect(lambda: clicked())  # noqa: PLW0108 - drops the "checked" that Qt sends


def give_icon(made: QPushButton, icon: QIcon) -> None:
    """Put an icon before the text that a button has by then, with room between them; its name stays its words."""
    made.setIcon(icon)
    words = made.text().strip()
    if words:
        made.setAccessibleName(made.accessibleName() or words)
        made.setText(beside_icon(words))


def beside_icon(text: str) -> str:
    """A text to stand after an icon: style sheets have no gap between the two, and Qt's own is too narrow."""
    return f" {text}" if text else ""


def on_checked(box: QAbstractButton, act: Callable[[bool], object]) -> None:
    """Call `act` when a person checks or unchecks a box, by whatever means; the program does so by `show_checked`.

    Assistive technology toggles a box, and Qt takes that for no click: `clicked` would leave it out.
    """
    box.toggled.connect(lambda is_checked: act(is_checked))  # noqa: PLW0108 - lives as long as the box


def show_checked(box: QAbstractButton, *, is_checked: bool) -> None:
    """Show what is so, which is nobody's choice."""
    with QSignalBlocker(box):
        box.setChecked(is_checked)


def rest(made: QPushButton, *, is_resting: bool) -> None:
    """Let a button rest while what it began is under way; whoever it calls must bear being called again.

    One that has the keyboard is left as it is: Qt takes the keyboard from what is disabled, and puts it anywhere.
    """
    made.setEnabled(not is_resting or made.window().focusWidget() is made)
