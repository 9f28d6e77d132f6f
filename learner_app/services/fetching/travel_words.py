"""What travels and what it costs, in the same words for window and terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.course import Tier
from learner_app.domain.quantities import size, span
from learner_app.domain.status import WORDS
from learner_app.domain.traffic import Purpose

if TYPE_CHECKING:
    from collections.abc import Mapping

    from learner_app.services.fetching.queue import QueuedDownload

TIER_WORDS: Mapping[Tier, str] = {
    Tier.TEXT: "Text, questions and key pictures",
    Tier.AUDIO: "Sound",
    Tier.LOW: "Small video",
    Tier.STANDARD: "Full-size pictures and media",
}
UP_TO_WORDS: Mapping[Tier, str] = {
    Tier.TEXT: "Text, questions and key pictures",
    Tier.AUDIO: "Text and sound",
    Tier.LOW: "Text, sound and small video",
    Tier.STANDARD: "Everything, in full size",
}
"""A tier with all that is lighter."""
PURPOSE_WORDS: Mapping[Purpose, str] = {
    Purpose.RECORDS: "Records and news",
    Purpose.TEXT: "Texts",
    Purpose.AUDIO: "Sound",
    Purpose.LOW: "Small video",
    Purpose.STANDARD: "Full-size pictures and media",
    Purpose.OTHER: "Signing in and signs of life",
}


def line_state(item: QueuedDownload) -> str:
    """How a line of the queue stands, a sentence or a word without its full stop."""
    if item.is_paused:
        return "Paused"
    if item.hold is not None:
        return WORDS[item.hold].sentence.rstrip(".")
    return item.problem.rstrip(".") or "Waits its turn"


def here_of(here_bytes: int, size_bytes: int) -> str:
    """How much of something is here: "1.2 MB of 4.5 MB", the size alone where nothing is."""
    if not size_bytes:
        return "Size not known yet"
    return f"{size(here_bytes)} of {size(size_bytes)}" if here_bytes else size(size_bytes)


def takes(size_bytes: int, speed: float | None) -> str:
    """How much is to come and how long that takes: "45 MB, about 3 min"; the time only where a speed was measured."""
    told = size(size_bytes)
    return f"{told}, about {span(size_bytes / speed)}" if speed and size_bytes else told


def metered(is_metered: bool | None) -> str:
    """What is known of a network's cost, in a word or two."""
    return {True: "metered", False: "not metered", None: "not known to be metered"}[is_metered]
