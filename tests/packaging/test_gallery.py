"""Every token and component, rendered in every theme, size and direction: nothing cut, nothing over anything else."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from gallery import WIDTH, Gallery, contrast, icon_names
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from learner_app.ui.theme import Theme
from tests.test_a11y import cut

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

THEMES = ("light", "dark", "high-contrast")
SIDES = {"ltr": Qt.LayoutDirection.LeftToRight, "rtl": Qt.LayoutDirection.RightToLeft}


@pytest.fixture(params=SIDES)
def direction(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    qapp.setLayoutDirection(SIDES[request.param])
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[[str, int], Gallery]]:
    """Shows the whole of it under a theme at a text size."""
    themes: list[Theme] = []

    def show(name: str, text_percent: int) -> Gallery:
        themes.append(Theme(qapp, name, text_percent))
        gallery = Gallery(themes[0])
        qtbot.addWidget(gallery)
        tokens = themes[0].tokens
        gallery.resize(tokens.px(WIDTH) + 2 * tokens.space["xl"], tokens.px(600))
        gallery.show()
        heights: list[int] = []

        def is_at_rest() -> bool:
            heights.append(gallery.whole_height)
            gallery.resize(gallery.width(), heights[-1])
            return heights[-3:] == heights[-1:] * 3

        qtbot.waitUntil(is_at_rest, timeout=20_000)
        return gallery

    yield show
    for theme in themes:
        theme.deleteLater()


@pytest.mark.parametrize("text_percent", [100, 200])
@pytest.mark.parametrize("theme", THEMES)
def test_everything_fits_and_can_be_read_in_every_look(
    shown: Callable[[str, int], Gallery], direction: str, theme: str, text_percent: int
) -> None:
    gallery = shown(theme, text_percent)
    assert list(cut(gallery)) == []
    assert list(overlapping(gallery)) == []
    poor = {words: ratio for words, ratio in contrasts(gallery) if ratio < 4.5}
    assert poor == {}


def overlapping(whole: QWidget) -> Iterator[str]:
    """Neighbours that share some pixels, and what stands out of that which holds it."""
    for parent in (whole, *whole.findChildren(QWidget)):
        children = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        there = [each for each in children if each.isVisible() and not each.isWindow() and not each.size().isEmpty()]
        for one, other in itertools.combinations(there, 2):
            if one.geometry().intersects(other.geometry()):
                yield f"{said(one)} and {said(other)} in {type(parent).__name__}"
        for each in there:
            if isinstance(each, QLabel | QAbstractButton) and not parent.rect().contains(each.geometry()):
                yield f"{said(each)} stands out of {type(parent).__name__}"


def said(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {text[:30]!r}"


def contrasts(whole: QWidget) -> Iterator[tuple[str, float]]:
    """Every text with the ratio of its ground, which most pixels have, and of what differs most from it: the strokes.

    What cannot be pressed now is looked at too: people read it all the same.
    """
    image = whole.grab().toImage()
    for each in whole.findChildren(QWidget):
        if isinstance(each, QLabel | QAbstractButton) and each.text().strip() and each.isVisible():
            place = QRect(each.mapTo(whole, each.rect().topLeft()), each.size())
            part = image.copy(place.adjusted(4, 4, -4, -4) if isinstance(each, QAbstractButton) else place)
            found = Counter(part.pixel(x, y) for x in _some(part.width()) for y in range(min(part.height(), 48)))
            ((ground, _),) = found.most_common(1)
            base = QColor(ground).name()
            yield said(each), max(contrast(base, QColor(pixel).name()) for pixel in found)


def _some(width: int) -> list[int]:
    """Columns where a text is, whichever side it begins at, or in the middle."""
    return [x for x in range(width) if min(x, width - x, abs(x - width // 2)) < 64]


@pytest.mark.parametrize("theme", THEMES)
def test_every_pair_of_text_and_ground_has_its_ratio_beside_it(
    shown: Callable[[str, int], Gallery], theme: str
) -> None:
    gallery = shown(theme, 100)
    ratios = {each.text(): each.property("ratio") for each in gallery.findChildren(QLabel)}
    told = {text: ratio for text, ratio in ratios.items() if ratio is not None}
    assert len(told) > 30
    assert all(f"{ratio:.1f} : 1" in text and ratio >= 4.5 for text, ratio in told.items())


def test_the_ratio_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_every_icon_is_shown_by_its_name(shown: Callable[[str, int], Gallery]) -> None:
    gallery = shown("light", 100)
    texts = {each.text() for each in gallery.findChildren(QLabel)}
    assert set(icon_names()) <= texts
