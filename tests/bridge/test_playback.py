"""Playing recordings: the real player on real files, mostly faster than they were recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QThread

from learner_app.bridge.playback import Playback, PlayState
from learner_app.domain.errors import Kind
from tests.recordings import LENGTH_MS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from tests.recordings import Recordings

GOOD = ("sound.mp3", "sound.ogg", "video.mp4", "video.webm")


@pytest.fixture
def playback(qtbot: QtBot) -> Iterator[Playback]:
    made = Playback()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def heard(playback: Playback) -> list[int]:
    """Every position that was told."""
    told: list[int] = []
    playback.moved.connect(told.append)
    return told


@pytest.mark.parametrize("name", GOOD)
def test_a_recording_is_played_to_its_end_whatever_it_is(
    qtbot: QtBot, playback: Playback, recordings: Recordings, heard: list[int], name: str
) -> None:
    playback.set_rate(8)
    with qtbot.waitSignal(playback.ended, timeout=20_000):
        playback.open(recordings.path(name), "A talk", is_playing=True)
    assert playback.state is PlayState.ENDED
    assert playback.has_video is name.startswith("video")
    assert playback.duration_ms == pytest.approx(LENGTH_MS, abs=150)
    assert playback.position_ms == playback.duration_ms
    assert heard == sorted(heard)


def test_a_window_that_stood_still_takes_no_recording_for_damaged(
    qtbot: QtBot, playback: Playback, recordings: Recordings
) -> None:
    failures: list[object] = []
    playback.failed.connect(failures.append)
    playback.set_rate(8)
    playback.open(recordings.ogg, "A talk", is_playing=True)
    qtbot.waitUntil(lambda: playback.position_ms > 0)
    with qtbot.waitSignal(playback.ended, timeout=20_000):
        QThread.msleep(1_300)  # what a loaded machine does to a window: longer than the rest of the recording takes
    assert failures == []
    assert playback.position_ms == playback.duration_ms


def test_it_opens_standing_still_at_the_place_it_was_left(
    qtbot: QtBot, playback: Playback, recordings: Recordings
) -> None:
    pictures: list[QImage] = []
    playback.framed.connect(pictures.append)
    playback.open(recordings.mp4, "A talk", at_ms=2_500)
    assert playback.position_ms == 2_500
    qtbot.waitUntil(lambda: playback.state is PlayState.PAUSED and bool(pictures))
    assert playback.position_ms == 2_500
    assert pictures[-1].size().toTuple() == (426, 240)


@pytest.mark.parametrize("name", GOOD)
def test_it_goes_to_a_place_and_on_from_there(
    qtbot: QtBot, playback: Playback, recordings: Recordings, heard: list[int], name: str
) -> None:
    playback.open(recordings.path(name), "A talk", is_playing=True)
    qtbot.waitUntil(lambda: playback.state is PlayState.PLAYING and len(heard) > 1)
    heard.clear()
    playback.seek(4_000)
    assert heard == [4_000]
    qtbot.waitUntil(lambda: max(heard) > 4_200)
    assert playback.state is PlayState.PLAYING
    assert all(3_900 <= each < 5_000 for each in heard)


def test_a_seek_while_it_stands_still_leaves_it_so(qtbot: QtBot, playback: Playback, recordings: Recordings) -> None:
    playback.open(recordings.ogg, "A talk")
    qtbot.waitUntil(lambda: playback.state is PlayState.PAUSED)
    playback.seek(3_000)
    playback.seek(99_000)
    assert playback.position_ms == playback.duration_ms
    playback.seek(-5)
    assert playback.position_ms == 0
    assert playback.state is PlayState.PAUSED


def test_it_stops_where_it_is_paused_and_goes_on_from_there(
    qtbot: QtBot, playback: Playback, recordings: Recordings, heard: list[int]
) -> None:
    playback.open(recordings.ogg, "A talk", is_playing=True)
    qtbot.waitUntil(lambda: playback.position_ms > 100)
    playback.pause()
    stood_at = playback.position_ms
    assert playback.state is PlayState.PAUSED
    with qtbot.assertNotEmitted(playback.ended, wait=200):
        assert playback.position_ms == pytest.approx(stood_at, abs=100)
    playback.play()
    qtbot.waitUntil(lambda: playback.position_ms > stood_at + 100)


def test_after_its_end_it_begins_again(qtbot: QtBot, playback: Playback, recordings: Recordings) -> None:
    playback.set_rate(8)
    with qtbot.waitSignal(playback.ended, timeout=20_000):
        playback.open(recordings.ogg, "A talk", at_ms=5_000, is_playing=True)
    playback.set_rate(1)
    playback.play()
    qtbot.waitUntil(lambda: 0 < playback.position_ms < 1_500)
    assert playback.state is PlayState.PLAYING


def test_a_speed_that_was_chosen_before_holds_for_the_next_recording(
    qtbot: QtBot, playback: Playback, recordings: Recordings
) -> None:
    playback.set_rate(2)
    playback.open(recordings.ogg, "A talk")
    qtbot.waitUntil(lambda: playback.state is PlayState.PAUSED)
    assert playback._player.playbackRate() == 2
    assert playback._player.pitchCompensation()


def test_another_file_takes_over_at_the_same_place_and_goes_on_playing(
    qtbot: QtBot, playback: Playback, recordings: Recordings
) -> None:
    playback.open(recordings.mp4, "A talk", at_ms=3_000, is_playing=True)
    qtbot.waitUntil(lambda: playback.position_ms > 3_100)
    left_at = playback.position_ms
    playback.open(recordings.ogg, "A talk", at_ms=left_at, is_playing=True)
    qtbot.waitUntil(lambda: playback.state is PlayState.PLAYING and playback.position_ms > left_at)
    assert not playback.has_video


def test_a_recording_that_does_not_say_how_long_it_is_can_be_played(
    qtbot: QtBot, playback: Playback, recordings: Recordings, heard: list[int]
) -> None:
    playback.set_rate(8)
    with qtbot.waitSignal(playback.ended, timeout=20_000):
        playback.open(recordings.path("endless.webm"), "A talk", is_playing=True)
    assert playback.duration_ms == 0
    assert playback.position_ms == max(heard) > 4_000


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("empty", Kind.STORAGE),
        ("words", Kind.STORAGE),
        ("nothing of that name", Kind.STORAGE),
        ("cut.mp4", Kind.STORAGE),
        ("cut.webm", Kind.STORAGE),
        ("unknown-codec", Kind.MISSING_PART),
    ],
)
def test_what_cannot_be_played_is_named_with_what_to_do(
    qtbot: QtBot, playback: Playback, recordings: Recordings, name: str, kind: Kind
) -> None:
    playback.set_rate(4)
    ends: list[bool] = []
    playback.ended.connect(lambda: ends.append(True))
    with qtbot.waitSignal(playback.failed, timeout=20_000) as told:
        playback.open(recordings.path(name), "A talk", is_playing=True)
    failure = told.args[0]
    assert failure.kind is kind
    assert "A talk" in failure.message
    assert "transcript" in failure.next_step
    assert playback.state is PlayState.FAILED
    assert not ends
    assert ("after 0:0" in failure.message) is name.startswith("cut")


def test_after_a_failure_another_file_can_be_played(qtbot: QtBot, playback: Playback, recordings: Recordings) -> None:
    with qtbot.waitSignal(playback.failed):
        playback.open(recordings.path("words"), "A talk")
    playback.play()
    assert playback.state is PlayState.FAILED
    playback.open(recordings.ogg, "A talk", is_playing=True)
    qtbot.waitUntil(lambda: playback.position_ms > 100)


def test_closing_lets_go_of_the_file(qtbot: QtBot, playback: Playback, recordings: Recordings) -> None:
    playback.open(recordings.ogg, "A talk", is_playing=True)
    qtbot.waitUntil(lambda: playback.position_ms > 100)
    playback.close()
    assert playback.state is PlayState.EMPTY
    assert playback._player.source().isEmpty()
    assert playback.position_ms == 0


def test_loudness_is_as_ears_hear_it(playback: Playback) -> None:
    playback.set_volume(100)
    assert playback._output.volume() == pytest.approx(1)
    playback.set_volume(50)
    assert 0.05 < playback._output.volume() < 0.4
    playback.set_volume(0)
    assert playback._output.volume() == pytest.approx(0)
    playback.set_muted(is_muted=True)
    assert playback._output.isMuted()
