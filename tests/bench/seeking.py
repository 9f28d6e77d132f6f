"""From the wish to be elsewhere in a recording to the first sound from there, on local files.

The sound is heard where it leaves the decoder: it is the same with a device for sound and without one.
"""

from __future__ import annotations

import random
import subprocess
import time
from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtMultimedia import QAudioBufferOutput, QMediaPlayer
from PySide6.QtWidgets import QApplication

from learner_app.bridge.playback import Playback, PlayState
from tests.bench.results import CannotMeasure, Result
from tests.bench.timing import percentile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtMultimedia import QAudioBuffer

LENGTH_MS = 10 * 60_000
ROUNDS = 60
GOAL_MS = 150.0
NEAR_MS = 500
"""A seek lands on the beginning of a frame of sound, or of a page of them."""
_TIMEOUT_MS = 20_000
_LENGTH = f"duration={LENGTH_MS // 1000}"
_TONE = ("-f", "lavfi", "-i", f"sine=frequency=440:{_LENGTH}", "-ac", "1")
_PICTURE = ("-f", "lavfi", "-i", f"testsrc2=size=426x240:rate=25:{_LENGTH}")
_H264 = ("-c:v", "libx264", "-preset", "veryfast", "-maxrate", "300k", "-bufsize", "600k", "-g", "125")
_KINDS = {
    "Opus": (".ogg", (*_TONE, "-c:a", "libopus", "-b:a", "16k", "-frame_duration", "60", "-page_duration", "5000000")),
    "MP3": (".mp3", (*_TONE, "-c:a", "libmp3lame", "-b:a", "64k")),
    "MP4": (
        ".mp4",
        (*_PICTURE, *_TONE, *_H264, "-pix_fmt", "yuv420p", "-c:a", "aac", "-b:a", "48k", "-movflags", "+faststart"),
    ),
}


class _Listener:
    """Plays one file and hears what the decoder gives."""

    def __init__(self, application: QApplication, path: Path) -> None:
        self._application = application
        self._heard = QAudioBufferOutput()
        self._playback = Playback()
        player = self._playback.findChild(QMediaPlayer)
        assert isinstance(player, QMediaPlayer)
        player.setAudioBufferOutput(self._heard)
        self._playback.open(path, path.name, is_playing=True)
        self._until(lambda is_so: self._heard.audioBufferReceived.connect(lambda _: is_so()))

    def seek(self, to_ms: int) -> float:
        """How long it is silent after that, in milliseconds."""
        arrived_ns: list[int] = []
        begun_ns = time.perf_counter_ns()

        def wait(is_so: Callable[[], None]) -> None:
            def on_buffer(buffer: QAudioBuffer) -> None:
                if not arrived_ns and abs(buffer.startTime() // 1000 - to_ms) <= NEAR_MS:
                    arrived_ns.append(time.perf_counter_ns())
                    is_so()

            self._heard.audioBufferReceived.connect(on_buffer)
            self._playback.seek(to_ms)

        self._until(wait)
        return (arrived_ns[0] - begun_ns) / 1e6

    def close(self) -> None:
        self._playback.close()

    def _until(self, wait: Callable[[Callable[[], None]], object]) -> None:
        is_late = QTimer()
        is_late.setSingleShot(True)
        is_late.timeout.connect(lambda: self._application.exit(1))
        is_late.start(_TIMEOUT_MS)
        wait(self._application.exit)
        failed = self._application.exec()
        is_late.stop()
        self._heard.audioBufferReceived.disconnect()
        if failed or self._playback.state is PlayState.FAILED:
            raise CannotMeasure("no sound came from the recording")


def measure(scratch: Path) -> list[Result]:
    """Ten minutes as sound and as a film with a key picture every five seconds, sought while they play."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    folder = scratch / "seeking"
    folder.mkdir(parents=True)
    return [
        _measured(application, kind, _made(folder / f"recording{ending}", words))
        for kind, (ending, words) in _KINDS.items()
    ]


def _measured(application: QApplication, kind: str, path: Path) -> Result:
    chance, listener = random.Random(5), _Listener(application, path)
    taken = [listener.seek(_elsewhere(chance)) for _ in range(ROUNDS + 3)][3:]
    listener.close()
    detail = f"median {median(taken):.0f}, most {max(taken):.0f} of {ROUNDS}; {path.stat().st_size / 2**20:.1f} MB"
    return Result(f"seek to sound, {kind}, 95th percentile", percentile(taken, 95), "ms", GOAL_MS, detail)


def _elsewhere(chance: random.Random) -> int:
    return chance.randrange(LENGTH_MS - 5_000)


def _made(path: Path, words: tuple[str, ...]) -> Path:
    done = subprocess.run(
        ["ffmpeg", "-nostdin", "-v", "error", "-y", *words, str(path)], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise CannotMeasure(f"ffmpeg could not make {path.name}: {done.stderr.strip()[-300:]}")
    return path
