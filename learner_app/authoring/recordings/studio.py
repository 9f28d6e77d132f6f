"""Where recordings are heard and encoded: once for each file and recipe, as long as the cache keeps them."""

from __future__ import annotations

import contextlib
import hashlib
import re
from typing import TYPE_CHECKING

import msgspec

from learner_app.authoring.recordings.cache import cache_key
from learner_app.authoring.recordings.sound import Sound, listen, listening_words
from learner_app.authoring.recordings.transcoder import only_this_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from learner_app.authoring.recordings.cache import RenditionCache
    from learner_app.authoring.recordings.probe import Source
    from learner_app.authoring.recordings.renditions import Recipe
    from learner_app.authoring.recordings.transcoder import Transcoder

    OnPercent = Callable[[str, int], None]
    """Told what is done, and how much of it."""

_LISTENING = "listening 1"
"""Another number where what is kept of a sound means something else than before."""
_OUT_TIME = re.compile(rb"out_time_us=(\d+)")
_LEAST_LIMIT_S, _LIMIT_FACTOR = 600.0, 30.0
"""A slow machine encodes a film in a few times its length; what takes longer than this hangs."""


class Studio:
    """Works for one build.

    Attributes:
        doing: Where to say what takes long; the build sets it for each unit.
    """

    def __init__(self, transcoder: Transcoder, cache: RenditionCache) -> None:
        self.transcoder = transcoder
        self._cache = cache
        self.doing: OnPercent = lambda _what, _percent: None
        self._hashes: dict[Path, str] = {}

    def sound(self, source: Source) -> Sound:
        """What the recording sounds like.

        Raises:
            TranscoderFailed: As `listen`.
        """
        key = self._key(source, [*listening_words(), _LISTENING])
        known = self._cache.find(key)
        if known is not None:
            with contextlib.suppress(msgspec.DecodeError):  # damaged: it is heard again
                return msgspec.json.decode(known.read_bytes(), type=Sound)
        sound = listen(source, self.transcoder, lambda percent: self.doing("listening", percent))
        with self._cache.making(key, ".json") as part:
            part.write_bytes(msgspec.json.encode(sound))
        return sound

    def rendition(self, source: Source, recipe: Recipe) -> Path:
        """The rendition as a file that nobody changes.

        Raises:
            TranscoderFailed: It cannot be made.
        """
        key = self._key(source, recipe.words)
        known = self._cache.find(key)
        if known is not None:
            return known
        with self._cache.making(key, recipe.suffix) as part:
            self._encode(source, recipe, part)
        made = self._cache.find(key)
        assert made is not None  # noqa: S101 - it was just put there
        return made

    def _encode(self, source: Source, recipe: Recipe, part: Path) -> None:
        def on_output(chunk: bytes) -> None:
            times = _OUT_TIME.findall(chunk)
            if times and source.duration_ms:
                self.doing(f"{recipe.tier} tier", min(100, int(times[-1]) // (source.duration_ms * 10)))

        words = ["-v", "error", *only_this_file(source.path), "-progress", "pipe:1", *recipe.words, str(part)]
        self.transcoder.run(words, on_output, limit_s=_LEAST_LIMIT_S + _LIMIT_FACTOR * source.duration_ms / 1000)

    def _key(self, source: Source, words: tuple[str, ...] | list[str]) -> str:
        if source.path not in self._hashes:
            with source.path.open("rb") as file:
                self._hashes[source.path] = hashlib.file_digest(file, "sha256").hexdigest()
        return cache_key(self._hashes[source.path], self.transcoder.version, words)
