"""What can be seen, measured on pictures of the screens: focus, texts, edges, states that are more than a colour."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from gallery import contrast
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from learner_app.ui.status_line import LOOKS
from tests.looking import PLACES, begin, described, interactive
from tests.window import opened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from tests.window import Desk, Samples

Kind = tuple[object, ...]
THEMES = ("light", "dark", "high-contrast")
_AROUND = 6  # pixels; a ring may stand outside of what it is for
_MOST = QRect(0, 0, 400, 48)  # of a text, so much is looked at


@pytest.fixture(scope="module")
def shown(
    request: pytest.FixtureRequest, qapp: QApplication, samples: Samples, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    """One window for all themes."""
    profile = begin(tmp_path_factory.mktemp("seen") / "profile", samples, request)
    with opened(QtBot(request), profile) as desk:
        desk.window.resize(1024, 760)
        yield desk


@pytest.mark.parametrize("theme", THEMES)
def test_focus_texts_edges_icons_and_states_can_be_seen(shown: Desk, theme: str) -> None:
    """One tour for all rules: most of the time goes into opening screens. Of what looks the same one is measured."""
    shown.theme.choose(theme, 100)
    measured: dict[str, set[Kind]] = {rule: set() for rule in RULES}
    broken: dict[str, list[str]] = {}
    for place in PLACES:
        shown.go(PLACES[place])
        for rule, (concerns, measure, least) in RULES.items():
            for widget in shown.window.findChildren(QWidget):
                if concerns(widget) and kind_of(widget) not in measured[rule]:
                    measured[rule].add(kind_of(widget))
                    found = measure(shown, widget)
                    if found < least:
                        broken.setdefault(rule, []).append(f"{place}: {described(widget)}: {found:.1f}")
    assert broken == {}
    assert all(measured.values()), "each rule had something to look at"


def picture(widget: QWidget, around: int = 0, within: QRect | None = None) -> QImage:
    window = widget.window()
    assert window is not None
    rect = widget.rect() if within is None else widget.rect().intersected(within)
    place = QRect(widget.mapTo(window, rect.topLeft()), rect.size())
    return window.grab(place.adjusted(-around, -around, around, around)).toImage()


def colours(image: QImage) -> Counter[str]:
    return Counter(f"#{image.pixel(x, y) & 0xFFFFFF:06x}" for x in range(image.width()) for y in range(image.height()))


def kind_of(widget: QWidget) -> Kind:
    parent = widget.parentWidget()
    of_parent = (parent.property("kind"), parent.property("tone")) if parent is not None else ()
    return (type(widget).__name__, widget.property("kind"), widget.property("tone"), *of_parent)


def is_wholly_shown(widget: QWidget) -> bool:
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


# Focus


def takes_the_keyboard(widget: QWidget) -> bool:
    is_whole = isinstance(widget, QScrollArea)  # a lesson
    is_part = isinstance(widget.parentWidget(), QAbstractSpinBox)  # the box around it has the ring
    return widget in interactive(widget.window()) and not is_whole and not is_part


def share_that_focus_changes(desk: Desk, widget: QWidget) -> float:
    """Pixels that become lighter or darker by 3:1 or more, ÷ what a thin line along two sides would have."""
    search = next(each for each in desk.window.findChildren(QLineEdit) if each.accessibleName() == "Search")
    other = search if widget is not search else desk.button("Help")
    widget.setFocus(Qt.FocusReason.TabFocusReason)  # scrolls to it
    desk.qtbot.waitUntil(lambda: desk.focus is widget)
    other.setFocus(Qt.FocusReason.TabFocusReason)
    before = picture(widget, _AROUND)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    after = picture(widget, _AROUND)
    pairs = Counter(
        (before.pixel(x, y) & 0xFFFFFF, after.pixel(x, y) & 0xFFFFFF)
        for x in range(before.width())
        for y in range(before.height())
        if before.pixel(x, y) != after.pixel(x, y)
    )
    changed = sum(count for (old, new), count in pairs.items() if contrast(f"#{old:06x}", f"#{new:06x}") >= 3)
    return changed / min(2 * min(widget.width(), widget.height()), 40)


# Texts, edges and icons


def has_text(widget: QWidget) -> bool:
    if not is_wholly_shown(widget) or not widget.isEnabled():
        return False
    if isinstance(widget, QLineEdit):
        return bool(widget.text() or widget.placeholderText())
    return isinstance(widget, QLabel | QAbstractButton) and bool(widget.text().strip())


def best_contrast(_desk: Desk, widget: QWidget) -> float:
    """Between the ground, which most pixels have, and what differs most from it: the middle of a letter's stroke."""
    found = colours(picture(widget, within=_MOST))
    ((ground, _),) = found.most_common(1)
    return max(contrast(ground, colour) for colour in found)


def has_edge(widget: QWidget) -> bool:
    if not is_wholly_shown(widget) or not widget.isEnabled():
        return False
    if isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox):
        return False
    is_button = isinstance(widget, QPushButton) and widget.property("kind") in {None, "", "primary", "tile"}
    return is_button or isinstance(widget, QLineEdit | QComboBox | QAbstractSpinBox)


def contrast_across_its_edge(_desk: Desk, widget: QWidget) -> float:
    """The most along a short line from outside to inside, in the middle of its left side."""
    window = widget.window()
    assert window is not None
    corner = widget.mapTo(window, QPoint(-4, widget.height() // 2))
    image = window.grab(QRect(corner.x(), corner.y(), 12, 1)).toImage()
    line = [QColor(image.pixel(x, 0)).name() for x in range(image.width())]
    return max(contrast(line[0], colour) for colour in line)


def is_icon_alone(widget: QWidget) -> bool:
    if not isinstance(widget, QAbstractButton) or not is_wholly_shown(widget) or not widget.isEnabled():
        return False
    return not widget.text().strip() and not widget.icon().isNull()


# More than a colour


def has_tone(widget: QWidget) -> bool:
    return widget.isVisible() and bool(widget.property("tone"))


def has_words_or_icon(_desk: Desk, widget: QWidget) -> float:
    labels = [widget] if isinstance(widget, QLabel) else widget.findChildren(QLabel)
    is_told = any(label.text().strip() for label in labels)
    return float(is_told and (isinstance(widget, QLabel) or any(not label.pixmap().isNull() for label in labels)))


RULES: dict[str, tuple[Callable[[QWidget], bool], Callable[[Desk, QWidget], float], float]] = {
    "what has the keyboard is told from all else": (takes_the_keyboard, share_that_focus_changes, 1),
    "texts have 4.5:1": (has_text, best_contrast, 4.5),
    "edges of fields and buttons have 3:1": (has_edge, contrast_across_its_edge, 3),
    "icons without words have 3:1": (is_icon_alone, best_contrast, 3),
    "a tone has words, and a note an icon too": (has_tone, has_words_or_icon, 1),
}
"""By what it says: whom it concerns, what is measured, and the least of it."""


def test_a_state_in_the_status_line_has_words_and_mostly_an_icon_of_its_own() -> None:
    icons: dict[str, set[str]] = {}
    for icon, tone in LOOKS.values():
        icons.setdefault(icon, set()).add(tone)
    assert {icon for icon, tones in icons.items() if len(tones) > 1} <= {"dot-waiting"}
