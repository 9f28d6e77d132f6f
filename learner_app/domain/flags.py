"""Why a person should look at a record that was taken in nevertheless, in the same words on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FLAG_WORDS: Mapping[str, str] = {
    "chain broken": "It does not follow the record before it: something was changed, or is missing.",
    "clock moved": "The device's clock was moved.",
    "clock off": "The device's clock was wrong, so that its times are uncertain.",
    "handed in twice": "This attempt had been handed in before; the first one counts.",
    "not a quiz": "It hands in a unit that is no quiz.",
    "not assigned": "The course was not assigned to this person when it arrived; the work is kept, and counts.",
    "old version": "Another version was published when it arrived; the work is marked against the one that was shown.",
    "over the limit": "The quiz allows fewer attempts; this one is kept, and does not count.",
    "over the time limit": "The attempt took longer than the quiz allows.",
    "retired version": "The course had been retired when it arrived; the work is kept, and counts.",
    "score differs": "The device had marked it otherwise; the hub's mark counts.",
    "sequence counted again": "The device's records were put back to an old copy; both records are kept.",
    "time not given": "The attempt had more time than the hub ever gave this person.",
    "time not told": "The program did not say how long the timed attempt took.",
    "timed by wall clock": "The device was restarted during a timed attempt: part of its time rests on a clock alone.",
    "unknown version": "The hub does not have this version of the course; the work counts as soon as it has.",
    "withdrawn": "The course had been withdrawn when it arrived; the work is kept, and counts.",
}
"""What each kind of flag means, a sentence or two. The hub may know kinds that an older program does not."""


def flag_words(kind: str) -> str:
    """What a flag means; empty for a kind that only newer programs know."""
    return FLAG_WORDS.get(kind, "")
