"""What hears words: the port, and faster-whisper behind it. Nothing here reaches a network."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from learner_app.authoring.recordings.transcoder import FORMATS
from learner_app.authoring.speech.cue_splitting import Word
from learner_app.authoring.speech.model import find_model
from learner_app.domain.errors import ExpectedFailure, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SAMPLES_A_SECOND = 16_000
_OFFLINE = {"HF_HUB_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1", "TRANSFORMERS_OFFLINE": "1"}
"""The library beneath would look for models on the network."""


@dataclass(frozen=True, slots=True)
class Hearing:
    """A recording that is being heard.

    Attributes:
        language: What is spoken, as it was given or recognised.
        passages: The words of one stretch of speech after the other; the work is done while they are taken.
    """

    duration_ms: int
    language: str
    passages: Iterator[tuple[Word, ...]]


class Engine(Protocol):
    """Turns speech into words.

    Attributes:
        name: For the note in a draft, such as “faster-whisper base”.
    """

    name: str

    def hear(self, path: Path, language: str | None) -> Hearing:
        """Begin with a recording.

        Raises:
            ExpectedFailure: BAD_INPUT where it is no recording or has no speech, WRONG_USE for a language unknown here.
        """


def whisper_engine(model: Path | None) -> Engine:
    """faster-whisper with the model in that folder, or with the one that is installed.

    Raises:
        ExpectedFailure: MISSING_PART where it is not installed; else as `find_model`, or BAD_INPUT for a damaged model.
    """
    os.environ.update(_OFFLINE)
    try:
        import faster_whisper
    except ImportError as error:
        raise ExpectedFailure(
            Kind.MISSING_PART,
            f"Speech cannot be written down here ({error.name} is missing).",
            'Install it with: pip install "learner-app[speech]" (about 600 MB).',
        ) from error
    folder, name = find_model(model)
    try:
        made = faster_whisper.WhisperModel(str(folder), device="cpu", compute_type="int8", local_files_only=True)
    except (RuntimeError, ValueError, OSError) as error:
        raise ExpectedFailure(
            Kind.BAD_INPUT, f"The model in {folder} cannot be used: {error}.", "Name another folder with --model."
        ) from error
    return _Whisper(made, f"faster-whisper {name}")


class _Whisper:
    def __init__(self, model: Any, name: str) -> None:  # noqa: ANN401 - the library is not there where types are checked
        self._model = model
        self.name = name

    def hear(self, path: Path, language: str | None) -> Hearing:
        from faster_whisper.vad import get_speech_timestamps

        spoken = language.partition("-")[0].lower() if language else None
        if spoken is not None and spoken not in self._model.supported_languages:
            raise ExpectedFailure(
                Kind.WRONG_USE, f"{self.name} does not know the language “{language}”.", "Write en, ar, pt-BR, …"
            )
        sound = _samples(path)
        if not get_speech_timestamps(sound):
            raise no_speech(path)
        # What was heard before is no hint: one mistake would be repeated to the end of a long recording.
        segments, info = self._model.transcribe(
            sound, language=spoken, word_timestamps=True, vad_filter=True, condition_on_previous_text=False
        )
        duration_ms = len(sound) * 1000 // SAMPLES_A_SECOND
        return Hearing(duration_ms, language or info.language, (_words(segment) for segment in segments))


def no_speech(path: Path) -> ExpectedFailure:
    """Nobody says anything in it."""
    return ExpectedFailure(
        Kind.BAD_INPUT, f"No speech was heard in {path}.", "Check the file, or write captions such as [music] by hand."
    )


def _words(segment: Any) -> tuple[Word, ...]:  # noqa: ANN401 - see above
    return tuple(Word(round(word.start * 1000), round(word.end * 1000), word.word) for word in segment.words or ())


def _samples(path: Path) -> Any:  # noqa: ANN401 - an array of numpy, which comes with the engine alone
    """The sound in one channel, as numbers from -1 to 1.

    Only this one file is opened, whatever it says: a playlist that is called `.mp4` must not fetch what it names.
    """
    import av
    import numpy as np

    options = {"protocol_whitelist": "file", "format_whitelist": FORMATS}
    resampler = av.AudioResampler(format="s16", layout="mono", rate=SAMPLES_A_SECOND)
    pieces = []
    try:
        with av.open(f"file:{path.resolve()}", options=options) as container:
            if not container.streams.audio:
                raise ExpectedFailure(
                    Kind.BAD_INPUT, f"{path} has no sound.", "Name a recording in which somebody speaks."
                )
            for packet in container.demux(audio=0):
                frames = _frames(packet)
                pieces += [out.to_ndarray()[0] for frame in frames for out in resampler.resample(frame)]
            pieces += [out.to_ndarray()[0] for out in resampler.resample(None)]
    except av.FFmpegError as error:
        raise ExpectedFailure(
            Kind.BAD_INPUT,
            f"{path} cannot be read as sound or video ({error.strerror}).",
            "Name a recording, such as an MP3, Opus or MP4 file.",
        ) from error
    if not sum(map(len, pieces)):
        raise no_speech(path)
    return np.concatenate(pieces).astype(np.float32) / 32768.0


def _frames(packet: Any) -> Any:  # noqa: ANN401 - see above
    """What is damaged on the way is passed over, as players do."""
    import av

    try:
        return packet.decode()
    except av.error.InvalidDataError:
        return []
