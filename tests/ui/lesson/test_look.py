"""Spacing and colours of what one reads hold in lessons, at once and when a lesson is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from gallery import contrast

from learner_app.ui.lesson.labels import TextLabel
from learner_app.ui.lesson.reader import Reader
from tests.looking import PLACES
from tests.test_seen import colours, has_text, picture

if TYPE_CHECKING:
    from tests.window import Desk

FIRST = PLACES["lesson with every block"]


def ground(desk: Desk) -> str:
    (reader,) = desk.page.findChildren(Reader)
    return picture(reader).pixelColor(4, 4).name()


@pytest.mark.parametrize("colour", ["light", "dark", "high-contrast"])
@pytest.mark.parametrize("window", ["light", "dark"])
def test_every_text_of_a_lesson_can_be_read_on_the_ground_that_was_chosen(desk: Desk, window: str, colour: str) -> None:
    desk.window.resize(1024, 1600)
    desk.theme.choose(window, 100)
    desk.client.preferences.change(reader_colours=colour)
    desk.go(FIRST)
    assert ground(desk) == desk.theme.other(colour).colour["ground"]
    (reader,) = desk.page.findChildren(Reader)
    poor = {}
    for each in reader.findChildren(TextLabel):
        if has_text(each):
            (most, _), *rest = colours(picture(each)).most_common()
            poor[each.plain] = max(contrast(most, other) for other, _ in rest)
    assert len(poor) > 5
    assert {text: ratio for text, ratio in poor.items() if ratio < 4.5} == {}
    (link,) = [each for each in reader.findChildren(TextLabel) if "<a " in each.text()]
    assert desk.theme.other(colour).colour["accent"] in colours(picture(link))


def test_a_choice_made_elsewhere_holds_in_the_lesson_that_is_open(desk: Desk) -> None:
    desk.go(FIRST)
    before = {each.plain: each.height() for each in desk.page.findChildren(TextLabel)}
    desk.client.preferences.change(reader_spacing_percent=250, reader_colours="dark")
    desk.settle()
    after = {each.plain: each.height() for each in desk.page.findChildren(TextLabel)}
    grown = "A paragraph with a link out and code."
    assert after[grown] > before[grown] * 1.4
    assert ground(desk) == desk.theme.other("dark").colour["ground"]
    desk.client.preferences.change(reader_spacing_percent=150, reader_colours="window")
    desk.settle()
    assert {each.plain: each.height() for each in desk.page.findChildren(TextLabel)} == before
    assert ground(desk) == desk.theme.tokens.colour["ground"]
