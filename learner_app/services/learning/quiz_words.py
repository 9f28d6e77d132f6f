"""What a learner is told of a quiz, the same in window and command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.course import Policy
from learner_app.domain.quantities import hours_and_minutes, percent
from learner_app.domain.wording import counted, say, sentences

if TYPE_CHECKING:
    from learner_app.domain.course import QuizRules


def recorded(*, is_marked: bool) -> str:
    """What became of a certifying attempt; `is_marked` where there is a hub that marks."""
    if is_marked:
        return say("Recorded. The hub marks it on the next sync.")
    return say("Recorded, and sent to your organisation's record store with the next sync.")


def marked(*, has_passed: bool, has_pass_mark: bool) -> str:
    """What became of a practice attempt."""
    if not has_passed:
        return say("Not passed yet.")
    return say("Passed.") if has_pass_mark else say("Handed in. This quiz has no pass mark.")


def notice(rules: QuizRules, *, is_marked: bool = True) -> str:
    """What a learner is told before a quiz; `is_marked` where there is a hub that marks."""
    if rules.policy is not Policy.CERTIFYING:
        said = say("This quiz is for practice: each answer is marked at once and explained.")
    elif is_marked:
        said = say("This quiz certifies. Your answers are recorded, and the hub marks them on the next sync.")
    else:
        said = say(
            "This quiz certifies. Your answers are recorded and sent to a record store, where nobody marks them."
        )
    needed = say("To pass you need {percent}.", percent=percent(rules.pass_mark)) if rules.pass_mark else ""
    return sentences(said, needed)


def conditions(rules: QuizRules, limit_s: int | None) -> str:
    """What else holds for an attempt, to be known before it begins: its time, and a connection; mostly empty.

    `limit_s` is the time that this person has.
    """
    said = []
    if rules.time_limit_s is not None:
        said.append(_time(rules.time_limit_s, limit_s))
    if rules.needs_connection:
        said.append(say("This quiz can only be begun while the hub answers. After that it needs no connection."))
    return sentences(*said)


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
        "You have {time} from the moment you begin. The time goes on while this program is closed and while "
        "the computer sleeps. When it is up, what you have answered is handed in.",
        time=length(limit_s),
    )


def time_is_up(title: str, answered: int, count: int) -> str:
    """What became of an attempt whose time ran out."""
    return say(
        "The time for “{title}” is up. What you had answered by then, {answered} of {count}, is handed in.",
        title=title,
        answered=answered,
        count=count,
    )


def length(seconds: int) -> str:
    """A time as a person says it: "20 minutes", "1 h 30 min", "90 seconds"."""
    minutes, rest = divmod(seconds, 60)
    if rest and seconds < 120:
        return counted("%n seconds", "%n second", seconds)
    if rest:
        return say("{minutes} min {seconds} s", minutes=minutes, seconds=rest)
    if minutes >= 90:
        return hours_and_minutes(*divmod(minutes, 60))
    return counted("%n minutes", "%n minute", minutes)
