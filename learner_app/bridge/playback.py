"""Playing one recording at a time, in plain values: milliseconds, states, pictures and expected failures.

It shows nothing and records nothing. Import it when a recording is opened: it brings Qt's multimedia with it, some
megabytes that no other screen needs. What a file is shows its content; its name need not have an ending.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QUrl, Signal
from PySide6.QtMultimedia import QAudio, QAudioOutput, QMediaDevices, QMediaPlayer, QVideoSink

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.quantities import clock_time
from learner_app.domain.wording import say

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import SignalInstance
    from PySide6.QtMultimedia import QVideoFrame

_LEAST_GAP_MS = 3_000
_GAP_SHARE = 0.05  # a guess: an MP3 without an index has its length estimated; those tried said 6 % too little at most
_LONGEST_MS = 2**31 - 1  # a file may say anything, and signals carry no more


class PlayState(StrEnum):
    """What the player is doing. WAITING is for the disk or the decoder, and is to be shown as such."""

    EMPTY = "empty"
    WAITING = "waiting"
    PAUSED = "paused"
    PLAYING = "playing"
    ENDED = "ended"
    FAILED = "failed"


class Playback(QObject):
    """A player for sound and video files.

    It works the same where there is no device for sound: time goes on, pictures and positions come.

    Signals:
        moved: (int) the position in milliseconds; 20 times a second while playing, and after each seek.
        duration_known: (int) milliseconds; 0 where the file does not say.
        state_changed: (PlayState).
        framed: (QImage) the picture to be seen now.
        ended: It was played to its end.
        failed: (ExpectedFailure) it cannot be played, or no further.
        devices_changed: Look at `has_device` again.
    """

    moved = Signal(int)
    duration_known = Signal(int)
    state_changed = Signal(object)
    framed = Signal(object)
    ended = Signal()
    failed = Signal(object)
    devices_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._state = PlayState.EMPTY
        self._is_loaded = self._wants_to_play = False
        self._start_ms = self._position_ms = 0
        self._rate = 1.0
        self._since = QElapsedTimer()  # the position was told
        self._since.start()
        self._devices = QMediaDevices(self)
        self._output = QAudioOutput(self)  # without one the end of a recording is never told
        self._sink = QVideoSink(self)
        self._player = QMediaPlayer(self)
        for signal in (self._output.mutedChanged, self._sink.videoSizeChanged, self._player.metaDataChanged):
            _ask_python_once(signal)
        self._player.setAudioOutput(self._output)
        self._player.setVideoSink(self._sink)
        self._player.setPitchCompensation(True)
        self._player.mediaStatusChanged.connect(self._on_status)
        self._player.positionChanged.connect(self._on_position)
        self._player.durationChanged.connect(self._on_duration)
        self._player.errorOccurred.connect(self._on_error)
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._devices.audioOutputsChanged.connect(self._on_devices)

    @property
    def state(self) -> PlayState:
        """What it is doing."""
        return self._state

    @property
    def wants_to_play(self) -> bool:
        """Whether it plays, or will as soon as it can."""
        return self._wants_to_play

    @property
    def position_ms(self) -> int:
        """Where it is."""
        return self._position_ms if self._is_loaded else self._start_ms

    @property
    def duration_ms(self) -> int:
        """How long the recording is; 0 while unknown, and where the file does not say."""
        return min(self._player.duration(), _LONGEST_MS)

    @property
    def has_video(self) -> bool:
        """Whether there is something to see in it."""
        return self._player.hasVideo()

    @property
    def has_device(self) -> bool:
        """Whether sound can be heard on this computer."""
        return not QMediaDevices.defaultAudioOutput().isNull()

    @property
    def rate(self) -> float:
        """The speed; 1 for as recorded."""
        return self._rate

    def open(self, path: Path, title: str, *, at_ms: int = 0, is_playing: bool = False) -> None:
        """Load a file and be at a place in it, paused or playing. What was open before is closed.

        Args:
            path: Any name; need not have an ending.
            title: What a person calls it, for messages.
            at_ms: Where to begin.
            is_playing: Whether to go on at once.
        """
        self.close()
        self._title = title
        self._start_ms = at_ms
        self._wants_to_play = is_playing
        self._be(PlayState.WAITING)
        self._player.setSource(QUrl.fromLocalFile(str(path.absolute())))

    def close(self) -> None:
        """Let go of the file."""
        self._is_loaded = self._wants_to_play = False
        self._position_ms = self._start_ms = 0
        if self._state is not PlayState.EMPTY:
            self._be(PlayState.EMPTY)
            self._player.setSource(QUrl())

    def play(self) -> None:
        """Go on; from the beginning where it had ended."""
        if self._state in {PlayState.EMPTY, PlayState.FAILED}:
            return
        self._wants_to_play = True
        if self._is_loaded:
            if self._state is PlayState.ENDED:
                self._be_at(0)
                self._player.setPosition(0)
            self._since.restart()
            self._be(PlayState.PLAYING)
            self._player.play()  # last: it may tell of a failure at once

    def pause(self) -> None:
        """Stand still where it is."""
        self._wants_to_play = False
        if self._state in {PlayState.PLAYING, PlayState.WAITING} and self._is_loaded:
            self._player.pause()
            self._be(PlayState.PAUSED)

    def seek(self, position_ms: int) -> None:
        """Go to a place; beyond either end means that end."""
        last_ms = self.duration_ms or position_ms
        wanted_ms = max(0, min(position_ms, last_ms))
        if not self._is_loaded:
            self._start_ms = wanted_ms
            self.moved.emit(wanted_ms)
            return
        if self._state is PlayState.ENDED:
            self._player.pause()  # a player that has stopped shows no picture of the new place
            self._be(PlayState.PAUSED)
        self._be_at(wanted_ms)
        self._player.setPosition(wanted_ms)

    def set_rate(self, rate: float) -> None:
        """Play faster or slower; the pitch of voices stays."""
        self._rate = rate
        self._player.setPlaybackRate(rate)

    def set_volume(self, percent: int) -> None:
        """How loud it is, 0 to 100 as ears hear it."""
        scale = QAudio.VolumeScale
        heard = scale.LogarithmicVolumeScale
        self._output.setVolume(QAudio.convertVolume(percent / 100, heard, scale.LinearVolumeScale))

    def set_muted(self, *, is_muted: bool) -> None:
        """Silent, whatever the volume."""
        self._output.setMuted(is_muted)

    def _be(self, state: PlayState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        kinds = QMediaPlayer.MediaStatus
        if self._state in {PlayState.EMPTY, PlayState.FAILED}:
            return  # what it says of a file that was given up
        if status is kinds.LoadedMedia and not self._is_loaded:  # said again after each seek
            self._on_loaded()
        elif status is kinds.StalledMedia and self._wants_to_play:
            self._be(PlayState.WAITING)
        elif status is kinds.BufferedMedia and self._wants_to_play:
            self._be(PlayState.PLAYING)
        elif status is kinds.EndOfMedia:
            self._on_end()

    def _on_loaded(self) -> None:
        if not (self._player.hasAudio() or self._player.hasVideo()):
            self._fail(_unplayable(self._title))
            return
        self._is_loaded = True
        self._player.setPlaybackRate(self._rate)  # a new source is played as recorded
        self._be_at(self._start_ms)
        if self._start_ms:
            self._player.setPosition(self._start_ms)
        if self._wants_to_play:
            self._be(PlayState.PLAYING)
            self._player.play()  # last: it may tell of a failure at once
        else:
            self._be(PlayState.PAUSED)
            self._player.pause()  # shows the picture of the place

    def _on_duration(self, _duration_ms: int) -> None:
        self.duration_known.emit(self.duration_ms)

    def _on_position(self, position_ms: int) -> None:
        if self._is_loaded and position_ms != self._position_ms and not self._is_leap(position_ms):
            self._be_at(position_ms)

    def _be_at(self, position_ms: int) -> None:
        self._position_ms = position_ms
        self._since.restart()
        self.moved.emit(position_ms)

    def _is_leap(self, position_ms: int) -> bool:
        """Whether the player is put to an end that it has not played to: it does that before it says that it ended.

        An end that was due long ago is none: the window stood still meanwhile.
        """
        if self._state is not PlayState.PLAYING or position_ms not in {0, self.duration_ms}:
            return False
        due_ms = self._position_ms + self._since.elapsed() * self._rate
        missing_ms = position_ms - due_ms if position_ms else due_ms
        return missing_ms > max(_LEAST_GAP_MS, self.duration_ms * _GAP_SHARE)

    def _on_end(self) -> None:
        if self.duration_ms and self._is_leap(self.duration_ms):  # the file ends before its recording does: it is cut
            self._fail(_damaged(self._title, self._position_ms))
            return
        self._wants_to_play = False
        self._be(PlayState.ENDED)
        self._be_at(self.duration_ms or self._position_ms)
        self.ended.emit()

    def _on_error(self, _error: QMediaPlayer.Error, text: str) -> None:
        if self._state is PlayState.EMPTY:
            return
        if "codec" in text.lower():
            self._fail(_unplayable(self._title))
        else:
            self._fail(_damaged(self._title, self._position_ms))

    def _fail(self, failure: ExpectedFailure) -> None:
        if self._state is not PlayState.FAILED:
            self._wants_to_play = False
            self._be(PlayState.FAILED)
            self._player.stop()
            self.failed.emit(failure)

    def _on_frame(self, frame: QVideoFrame) -> None:
        if frame.isValid() and self._state is not PlayState.EMPTY:
            self.framed.emit(frame.toImage())

    def _on_devices(self) -> None:
        self._output.setDevice(QMediaDevices.defaultAudioOutput())
        self.devices_changed.emit()


def _ask_python_once(signal: SignalInstance) -> None:
    """Let PySide find out now that nobody overrides what Qt calls when a signal is let go of.

    Qt calls it with a lock held when a thread of its own takes a player apart. PySide would look for an override only
    then, and wait for Python, which may be waiting for that lock: neither would ever go on. It looks once an object.
    """
    signal.connect(_nothing)
    signal.disconnect(_nothing)


def _nothing(*_told: object) -> None:
    pass


def _unplayable(title: str) -> ExpectedFailure:
    text = say("The recording “{title}” is in a format that this computer cannot play.", title=title)
    return ExpectedFailure(Kind.MISSING_PART, text, _what_to_do())


def _damaged(title: str, reached_ms: int) -> ExpectedFailure:
    """Its bytes are those that the course came with, or it would not be here: syncing would not mend it."""
    if reached_ms:
        text = say("The recording “{title}” is damaged after {time}.", title=title, time=clock_time(reached_ms))
    else:
        text = say("The recording “{title}” cannot be read: it is empty or damaged.", title=title)
    return ExpectedFailure(Kind.STORAGE, text, _what_to_do())


def _what_to_do() -> str:
    return say("Choose another quality, or read the transcript; tell whoever gave you the course.")
