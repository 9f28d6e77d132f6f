"""An engine that hears what it is told to hear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.authoring.speech.cue_splitting import Word
from learner_app.authoring.speech.engine import Hearing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WORD_MS = 400


class FakeEngine:
    """Each passage is a sentence; one that is an exception is raised in its place."""

    name = "faster-whisper base"

    def __init__(self, *passages: str | BaseException) -> None:
        self._passages = passages
        self.asked: list[tuple[Path, str | None]] = []

    def hear(self, path: Path, language: str | None) -> Hearing:
        self.asked.append((path, language))
        words = sum(len(passage.split()) for passage in self._passages if isinstance(passage, str))
        return Hearing(words * WORD_MS, language or "en", self._heard())

    def _heard(self) -> Iterator[tuple[Word, ...]]:
        at_ms = 0
        for passage in self._passages:
            if isinstance(passage, BaseException):
                raise passage
            pieces = passage.split()
            yield tuple(
                Word(at_ms + number * WORD_MS, at_ms + (number + 1) * WORD_MS, f" {piece}")
                for number, piece in enumerate(pieces)
            )
            at_ms += len(pieces) * WORD_MS
