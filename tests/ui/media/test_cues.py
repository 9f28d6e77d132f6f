"""Finding sentences by time, and saying times."""

from __future__ import annotations

import pytest

from learner_app.formats.captions import Cue
from learner_app.ui.media.cues import CueTrack
from learner_app.ui.media.wording import spoken_place, spoken_time

ONE, TWO, BOTH = Cue(1_000, 3_000, "One"), Cue(4_000, 6_000, "Two"), Cue(4_500, 5_000, "Both")
TRACK = CueTrack((ONE, TWO, BOTH))


@pytest.mark.parametrize(
    ("ms", "said"), [(0, ()), (1_000, (ONE,)), (2_999, (ONE,)), (3_000, ()), (4_700, (TWO, BOTH)), (5_500, (TWO,))]
)
def test_what_is_said_at_a_moment_is_all_that_is_said_then(ms: int, said: tuple[Cue, ...]) -> None:
    assert TRACK.at(ms) == said


@pytest.mark.parametrize(("ms", "start"), [(0, 0), (1_200, 0), (2_600, 1_000), (5_900, 4_000), (6_100, 4_500)])
def test_going_back_leads_to_the_beginning_or_where_it_has_just_begun_to_the_one_before(ms: int, start: int) -> None:
    assert TRACK.start_before(ms) == start


@pytest.mark.parametrize(("ms", "start"), [(0, 1_000), (1_000, 4_000), (4_600, None)])
def test_going_on_leads_to_the_next_beginning(ms: int, start: int | None) -> None:
    assert TRACK.start_after(ms) == start


def test_those_that_begin_on_the_way_are_found_once() -> None:
    assert TRACK.between(-1, 1_000) == (ONE,)
    assert TRACK.between(1_000, 4_500) == (TWO, BOTH)
    assert CueTrack().between(0, 9_000) == ()


@pytest.mark.parametrize(
    ("ms", "told"),
    [
        (0, "0 seconds"),
        (1_999, "1 second"),
        (80_000, "1 minute 20 seconds"),
        (180_000, "3 minutes"),
        (3_600_000, "1 hour"),
        (7_500_000, "2 hours 5 minutes"),
    ],
)
def test_a_time_is_said_as_a_voice_says_it(ms: int, told: str) -> None:
    assert spoken_time(ms) == told


def test_a_place_is_said_with_the_length_where_that_is_known() -> None:
    assert spoken_place(80_000, 180_000) == "1 minute 20 seconds of 3 minutes"
    assert spoken_place(80_000, 0) == "1 minute 20 seconds"
