"""Why a person should look at a record that was taken in nevertheless, in the same words on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.wording import say

if TYPE_CHECKING:
    from collections.abc import Mapping

KINDS = (
    "chain broken",
    "clock moved",
    "clock off",
    "handed in twice",
    "not a quiz",
    "not assigned",
    "old version",
    "over the limit",
    "over the time limit",
    "retired version",
    "score differs",
    "sequence counted again",
    "time not given",
    "time not told",
    "timed by wall clock",
    "unknown version",
    "withdrawn",
)
"""The kinds of flags. The hub may know kinds that an older program does not."""


def flag_words(kind: str) -> str:
    """What a flag means, a sentence or two; empty for a kind that only newer programs know."""
    return {**_of_work(), **_of_times()}.get(kind, "")


def _of_work() -> Mapping[str, str]:
    return {
        "handed in twice": say("This attempt had been handed in before; the first one counts."),
        "not a quiz": say("It hands in a unit that is no quiz."),
        "not assigned": say(
            "The course was not assigned to this person when it arrived; the work is kept, and counts."
        ),
        "old version": say(
            "Another version was published when it arrived; the work is marked against the one that was shown."
        ),
        "over the limit": say("The quiz allows fewer attempts; this one is kept, and does not count."),
        "retired version": say("The course had been retired when it arrived; the work is kept, and counts."),
        "score differs": say("The device had marked it otherwise; the hub's mark counts."),
        "unknown version": say("The hub does not have this version of the course; the work counts as soon as it has."),
        "withdrawn": say("The course had been withdrawn when it arrived; the work is kept, and counts."),
    }


def _of_times() -> Mapping[str, str]:
    return {
        "chain broken": say("It does not follow the record before it: something was changed, or is missing."),
        "clock moved": say("The device's clock was moved."),
        "clock off": say("The device's clock was wrong, so that its times are uncertain."),
        "over the time limit": say("The attempt took longer than the quiz allows."),
        "sequence counted again": say("The device's records were put back to an old copy; both records are kept."),
        "time not given": say("The attempt had more time than the hub ever gave this person."),
        "time not told": say("The program did not say how long the timed attempt took."),
        "timed by wall clock": say(
            "The device was restarted during a timed attempt: part of its time rests on a clock alone."
        ),
    }
