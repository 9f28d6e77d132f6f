from __future__ import annotations

import pytest

from learner_app.authoring.recordings.key_pictures import MOST, moments


@pytest.mark.parametrize(
    ("duration_ms", "chapters_ms", "expected"),
    [
        (60_000, [0, 20_000, 40_000], (0, 20_000, 40_000)),
        (60_000, [40_000, 0, 40_000, 90_000], (0, 40_000)),
        (4_000, [], (2_000,)),
        (20_000, [], (5_000, 15_000)),
    ],
)
def test_stills_are_taken_where_chapters_begin_else_evenly(duration_ms, chapters_ms, expected):
    assert moments(duration_ms, chapters_ms) == expected


@pytest.mark.parametrize("count", [6, 7, 12, 13, 100])
def test_there_are_few_stills_however_many_chapters_there_are(count):
    taken = moments(1_000_000, range(0, count * 1_000, 1_000))

    assert 3 <= len(taken) <= MOST
    assert taken[0] == 0
