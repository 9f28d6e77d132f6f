"""What a learner is told of a quiz, the same in window and command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.course import Policy
from learner_app.domain.wording import say

if TYPE_CHECKING:
    from learner_app.domain.course import QuizRules

RECORDED = "Recorded. The hub marks it on the next sync."
RECORDED_ONLY = "Recorded, and sent to your organisation's record store with the next sync."
PASSED = "Passed."
HANDED_IN = "Handed in. This quiz has no pass mark."
NOT_PASSED = "Not passed yet."


def notice(rules: QuizRules, *, is_marked: bool = True) -> str:
    """What a learner is told before a quiz; `is_marked` where there is a hub that marks."""
    needed = f" To pass you need {round(rules.pass_mark * 100)} %." if rules.pass_mark else ""
    if rules.policy is Policy.CERTIFYING:
        said = "This quiz certifies. Your answers are recorded, and the hub marks them on the next sync."
        if not is_marked:
            said = "This quiz certifies. Your answers are recorded and sent to a record store, where nobody marks them."
    else:
        said = "This quiz is for practice: each answer is marked at once and explained."
    return f"{said}{needed}"


def conditions(rules: QuizRules, limit_s: int | None) -> str:
    """What else holds for an attempt, to be known before it begins: its time, and a connection; mostly empty.

    `limit_s` is the time that this person has.
    """
    said = []
    if rules.time_limit_s is not None:
        said.append(_time(rules.time_limit_s, limit_s))
    if rules.needs_connection:
        said.append("This quiz can only be begun while the hub answers. After that it needs no connection.")
    return " ".join(said)


def _time(usual_s: int, limit_s: int | None) -> str:
    if limit_s is None:
        return say("This quiz has a time limit. It does not hold for you: take all the time you need.")
    if limit_s != usual_s:
        return say(
            "You have {time}, with your extra time, from the moment you begin. The time goes on while this program is"
            " closed and while the computer sleeps. When it is up, what you have answered is handed in.",
            time=length(limit_s),
        )
    return say(
        "You have {time} from the moment you begin. The time goes on while this program is closed and while the"
        " computer sleeps. When it is up, what you have answered is handed in.",
        time=length(limit_s),
    )


def time_is_up(title: str, answered: int, count: int) -> str:
    """What became of an attempt whose time ran out."""
    return f"The time for “{title}” is up. What you had answered by then, {answered} of {count}, is handed in."


def length(seconds: int) -> str:
    """A time as a person says it: "20 minutes", "1 h 30 min", "90 seconds"."""
    if seconds % 60:
        minutes, rest = divmod(seconds, 60)
        return f"{seconds} seconds" if seconds < 120 else f"{minutes} min {rest} s"
    minutes = seconds // 60
    if minutes >= 90:
        hours, rest = divmod(minutes, 60)
        return f"{hours} h {rest} min" if rest else f"{hours} h"
    return "1 minute" if minutes == 1 else f"{minutes} minutes"
