"""What is drawn where a recording is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from learner_app.domain.preferences import CaptionBackground, CaptionColour, CaptionPosition, Preferences
from learner_app.ui.media.captions import CaptionLook
from learner_app.ui.media.stage import Stage
from learner_app.ui.media.timeline import Timeline
from learner_app.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

ROOM = QRectF(0, 0, 640, 360)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light", 100)


LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def drawn(
    look: CaptionLook, text: str = "Here the network ends.", direction: Qt.LayoutDirection = LTR
) -> tuple[QRectF, QImage]:
    image = QImage(640, 360, QImage.Format.Format_ARGB32)
    image.fill(QColor("teal"))
    painter = QPainter(image)
    box = look.draw(painter, ROOM, [text], direction)
    painter.end()
    return box, image


def colours(image: QImage, box: QRectF) -> set[str]:
    inside = box.toRect().adjusted(3, 3, -3, -3)
    return {image.pixelColor(x, y).name() for x in range(inside.left(), inside.right()) for y in (inside.center().y(),)}


@pytest.mark.parametrize(
    ("position", "is_there"),
    [
        (CaptionPosition.TOP, lambda box: box.bottom() < 180),
        (CaptionPosition.BOTTOM, lambda box: box.top() > 180),
    ],
)
def test_captions_stand_where_a_person_wants_them(
    qapp: QApplication, position: CaptionPosition, is_there: Callable[[QRectF], bool]
) -> None:
    box, _ = drawn(CaptionLook(Preferences(caption_position=position), QFont(), 20))
    assert is_there(box)
    assert ROOM.contains(box)


def test_captions_have_the_colours_that_a_person_wants(qapp: QApplication) -> None:
    chosen = Preferences(caption_colour=CaptionColour.YELLOW, caption_background=CaptionBackground.GREY)
    box, image = drawn(CaptionLook(chosen, QFont(), 40), "████")
    assert {"#ffff00", "#404040"} <= colours(image, box)


def test_captions_are_written_in_the_direction_of_their_language_whatever_the_windows_is(qapp: QApplication) -> None:
    look = CaptionLook(Preferences(), QFont(), 40)
    stop = "Here the network ends."
    _, here = drawn(look, stop)
    _, there = drawn(look, stop, RTL)
    assert here != there, "the full stop stands at the other end"
    qapp.setLayoutDirection(RTL)
    try:
        assert drawn(look, stop)[1] == here
    finally:
        qapp.setLayoutDirection(LTR)


def test_captions_grow_with_the_size_that_a_person_wants_and_stay_within_the_picture(qapp: QApplication) -> None:
    small, _ = drawn(CaptionLook(Preferences(), QFont(), 20))
    large, _ = drawn(CaptionLook(Preferences(caption_percent=300), QFont(), 20))
    assert large.height() > 2 * small.height()
    assert ROOM.contains(large)


def test_below_the_picture_captions_cover_none_of_it(qtbot: QtBot, theme: Theme) -> None:
    picture = QImage(320, 180, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    heights = []
    for position in (CaptionPosition.BOTTOM, CaptionPosition.BELOW):
        stage = Stage(theme, Preferences(caption_position=position))
        qtbot.addWidget(stage)
        stage.resize(400, 300)
        stage.show_picture(picture)
        stage.show_captions(["Here the network ends, and we go on foot."])
        seen = stage.grab().toImage()
        middle = seen.width() // 2 - 150
        heights.append(sum(seen.pixelColor(middle, y).name() == "#ff0000" for y in range(seen.height())))
    covered, whole = heights
    assert whole > covered > 0
    assert whole == pytest.approx(400 * 180 / 320, abs=4)


def test_the_waveform_is_drawn_as_loud_as_it_is_and_played_parts_in_another_colour(qtbot: QtBot, theme: Theme) -> None:
    timeline = Timeline(theme)
    qtbot.addWidget(timeline)
    timeline.resize(400, 60)
    timeline.fill([(-120, 120)] * 50 + [(-10, 10)] * 50, (), ())
    timeline.show_length(10_000)
    timeline.show_position(2_500, is_told=True)
    seen = timeline.grab().toImage()

    def inked(first: int, last: int, colour: str) -> int:
        wanted = QColor(theme.tokens.colour[colour]).name()
        return sum(seen.pixelColor(x, y).name() == wanted for x in range(first, last) for y in range(seen.height()))

    assert inked(10, 90, "accent") > 0 == inked(10, 90, "control_line")
    loud, soft = inked(120, 190, "control_line"), inked(220, 290, "control_line")
    assert loud > 4 * soft > 0
