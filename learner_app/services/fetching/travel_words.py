"""What travels and what it costs, in the same words for window and terminal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from learner_app.domain.cause_words import cause_words
from learner_app.domain.course import Tier
from learner_app.domain.quantities import size, span
from learner_app.domain.traffic import Purpose
from learner_app.domain.wording import say

if TYPE_CHECKING:
    from learner_app.services.fetching.queue import QueuedDownload

_NAMED_BY_ADDRESS = re.compile(r"the network (\S+)")


def tier_words(tier: Tier) -> str:
    """What a tier holds: "Sound"."""
    match tier:
        case Tier.TEXT:
            return say("Text, questions and key pictures")
        case Tier.AUDIO:
            return say("Sound", "a tier")
        case Tier.LOW:
            return say("Small video")
        case Tier.STANDARD:
            return say("Full-size pictures and media")


def up_to_words(tier: Tier) -> str:
    """A tier with all that is lighter: "Text and sound"."""
    match tier:
        case Tier.TEXT:
            return say("Text, questions and key pictures")
        case Tier.AUDIO:
            return say("Text and sound")
        case Tier.LOW:
            return say("Text, sound and small video")
        case Tier.STANDARD:
            return say("Everything, in full size")


def purpose_words(purpose: Purpose) -> str:
    """What bytes were for: "Records and news"."""
    match purpose:
        case Purpose.RECORDS:
            return say("Records and news")
        case Purpose.TEXT:
            return say("Texts")
        case Purpose.AUDIO:
            return say("Sound", "a tier")
        case Purpose.LOW:
            return say("Small video")
        case Purpose.STANDARD:
            return say("Full-size pictures and media")
        case Purpose.OTHER:
            return say("Signing in and signs of life")


def network_words(name: str) -> str:
    """What a network is called, by the name that the ledger keeps of it (see `remote.network`)."""
    by_address = _NAMED_BY_ADDRESS.fullmatch(name)
    if by_address is not None:
        return say("the network {address}", address=by_address[1])
    if name == "this computer":
        return say("this computer", "a network")
    return say("an unknown network") if name == "an unknown network" else name


def line_state(item: QueuedDownload) -> str:
    """How a line of the queue stands, a sentence or a word without its full stop."""
    if item.is_paused:
        return say("Paused")
    if item.hold is not None:
        return cause_words(item.hold).sentence.rstrip(".")
    return item.problem.rstrip(".") or say("Waits its turn")


def here_of(here_bytes: int, size_bytes: int) -> str:
    """How much of something is here: "1.2 MB of 4.5 MB", the size alone where nothing is."""
    if not size_bytes:
        return say("Size not known yet")
    if not here_bytes:
        return size(size_bytes)
    return say("{part} of {whole}", part=size(here_bytes), whole=size(size_bytes))


def takes(size_bytes: int, speed: float | None) -> str:
    """How much is to come and how long that takes: "45 MB, about 3 min"; the time only where a speed was measured."""
    if not speed or not size_bytes:
        return size(size_bytes)
    return say("{size}, about {time}", size=size(size_bytes), time=span(size_bytes / speed))


def metered(is_metered: bool | None) -> str:
    """What is known of a network's cost, in a word or two."""
    if is_metered is None:
        return say("not known to be metered", "a network")
    return say("metered", "a network") if is_metered else say("not metered", "a network")
