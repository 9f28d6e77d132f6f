"""ffmpeg and ffprobe as programs: found, fed with local files alone, watched, and ended when nothing comes any more."""

from __future__ import annotations

import contextlib
import queue
import shutil
import subprocess
import threading
import time
from collections import deque
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

STALL_S = 120.0
"""How long ffmpeg may say nothing: the slowest step says something twice a second (a guess, on the generous side)."""
ANSWER_S = 30.0
"""How long a question about a file may take."""
FORMATS = "aac,aiff,amr,asf,avi,caf,flac,flv,matroska,mov,mp3,mpeg,mpegts,ogg,w64,wav"
_CHUNK_BYTES = 64 * 1024
_LAST_LINES = 60


class TranscoderFailed(Exception):  # noqa: N818 - becomes a finding with the file's name
    """ffmpeg could not do it; the message is the end of a sentence about the file."""


def only_this_file(path: Path) -> list[str]:
    """The words that name an input.

    Nothing but local files is opened, and no format that is a list of other files: a playlist that is called `.mp4`
    must not read what its author may not.
    """
    return ["-protocol_whitelist", "file,pipe", "-format_whitelist", FORMATS, "-i", f"file:{path.resolve()}"]


@dataclass(frozen=True, slots=True)
class Transcoder:
    """Both programs of one machine.

    Attributes:
        version: Of ffmpeg, as it says it; renditions of another version are others.
        encoders: Their names.
    """

    ffmpeg: str
    ffprobe: str
    version: str
    encoders: frozenset[str]

    def question(self, words: Sequence[str]) -> bytes:
        """Ask ffprobe; returns its answer.

        Raises:
            TranscoderFailed: It cannot tell, or takes too long.
        """
        return _answer([self.ffprobe, "-v", "error", *words])

    def run(self, words: Sequence[str], on_output: Callable[[bytes], None], *, limit_s: float) -> str:
        """Run ffmpeg to its end; it is ended with us, whatever ends us.

        Args:
            words: After the program's name.
            on_output: Gets what comes on standard output, in this thread.
            limit_s: How long it may take.

        Returns:
            Its last lines on standard error.

        Raises:
            TranscoderFailed: It failed, or took too long.
        """
        command = [self.ffmpeg, "-nostdin", "-hide_banner", "-nostats", "-y", *words]
        with subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            said = _follow(process, on_output, time.monotonic() + limit_s)
        if process.returncode != 0:
            raise TranscoderFailed(_reason(said))
        return "\n".join(said)


def find_transcoder() -> Transcoder | None:
    """The programs of this machine; None where one of them is missing or does not start."""
    ffmpeg, ffprobe = shutil.which("ffmpeg"), shutil.which("ffprobe")
    if ffmpeg is None or ffprobe is None:
        return None
    try:
        version = _answer([ffmpeg, "-version"]).decode(errors="replace").partition("\n")[0]
        listing = _answer([ffmpeg, "-hide_banner", "-v", "error", "-encoders"]).decode(errors="replace")
    except TranscoderFailed:
        return None
    columns = (line.split() for line in listing.splitlines())
    return Transcoder(ffmpeg, ffprobe, version, frozenset(words[1] for words in columns if len(words) > 1))


def _answer(command: Sequence[str]) -> bytes:
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=ANSWER_S, check=False)
    except subprocess.TimeoutExpired as error:
        raise TranscoderFailed(f"cannot be read: ffmpeg still waited after {ANSWER_S:.0f} s") from error
    except OSError as error:
        raise TranscoderFailed(f"cannot be read: ffmpeg does not start ({error.strerror or error})") from error
    if done.returncode != 0:
        raise TranscoderFailed(_reason(done.stderr.decode(errors="replace").splitlines()))
    return done.stdout


def _follow(process: subprocess.Popen[bytes], on_output: Callable[[bytes], None], ends_at: float) -> deque[str]:
    """Take what a process writes until it ends; both pipes are read, or it would wait for us."""
    assert process.stdout is not None  # noqa: S101 - both are pipes
    assert process.stderr is not None  # noqa: S101
    chunks: queue.Queue[bytes] = queue.Queue(maxsize=64)
    said: deque[str] = deque(maxlen=_LAST_LINES)
    readers = (
        threading.Thread(target=_read_chunks, args=(process.stdout, chunks), daemon=True),
        threading.Thread(target=_read_lines, args=(process.stderr, said), daemon=True),
    )
    for reader in readers:
        reader.start()
    try:
        while chunk := _next(chunks, ends_at):
            on_output(chunk)
        process.wait(STALL_S)
    except subprocess.TimeoutExpired as error:
        raise TranscoderFailed("cannot be converted: ffmpeg does not come to an end with it") from error
    finally:
        process.kill()
        while readers[0].is_alive():  # it may wait for room in the queue
            with contextlib.suppress(queue.Empty):
                chunks.get(timeout=0.05)
        readers[1].join()
    return said


def _next(chunks: queue.Queue[bytes], ends_at: float) -> bytes:
    left_s = ends_at - time.monotonic()
    try:
        return chunks.get(timeout=max(0.0, min(left_s, STALL_S)))
    except queue.Empty as error:
        raise TranscoderFailed("cannot be converted: ffmpeg does not get on with it and was stopped") from error


def _read_chunks(stream: IO[bytes], chunks: queue.Queue[bytes]) -> None:
    """An empty chunk is the end."""
    while chunk := stream.read1(_CHUNK_BYTES):  # type: ignore[attr-defined] # a pipe is buffered
        chunks.put(chunk)
    chunks.put(b"")


def _read_lines(stream: IO[bytes], said: deque[str]) -> None:
    for line in iter(lambda: stream.readline(_CHUNK_BYTES), b""):
        said.append(line.decode(errors="replace").rstrip())


def _reason(said: Sequence[str]) -> str:
    """What ffmpeg complains of last, without the file's name, which it puts before, and its own addresses."""
    line = next((line for line in reversed(said) if line.strip()), "")
    words = line.rpartition(": ")[2] if line.startswith("file:") else line
    return f"cannot be read as sound or video ({words.strip()[:200] or 'ffmpeg does not say why'})"
