"""Values in words, the same on every screen: sizes, times, scores, dates, states."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from learner_app.domain.course import Policy, UnitKind
from learner_app.domain.dates import DueState
from learner_app.domain.progress import Status
from learner_app.domain.quantities import size, span
from learner_app.services import quiz_words

if TYPE_CHECKING:
    from learner_app.domain.course import Unit
    from learner_app.domain.progress import UnitProgress
    from learner_app.services.cards import CourseCard

__all__ = ["size", "span"]  # said the same in a terminal

NEEDS_CONNECTION = "Needs a connection"
"""The badge of what can only be begun while the hub answers."""

KIND_WORDS = {
    UnitKind.LESSON: "Lesson",
    UnitKind.MEDIA: "Media",
    UnitKind.QUIZ: "Quiz",
    UnitKind.DOCUMENT: "Document",
    UnitKind.ATTESTATION: "Statement to confirm",
    UnitKind.LIVE: "Live session",
}


def minutes(count: int) -> str:
    """A length: "1 minute", "25 minutes", "2 h 5 min"."""
    if count >= 90:
        hours, rest = divmod(count, 60)
        return f"{hours} h {rest} min" if rest else f"{hours} h"
    return "1 minute" if count == 1 else f"{count} minutes"


def percent(score: float) -> str:
    """A score of 0 to 1: "83 %"."""
    return f"{score * 100:.0f}\N{NO-BREAK SPACE}%"


def count(number: int, one: str, many: str) -> str:
    """A number with its noun: "1 unit", "3 units"."""
    return f"{number} {one if number == 1 else many}"


def day(moment: datetime, now: datetime) -> str:
    """A day in the reader's own time zone: "today", "tomorrow", "Tue 24 Nov", with the year where it is another."""
    local, today = moment.astimezone().date(), now.astimezone().date()
    near = {today: "today", today + timedelta(days=1): "tomorrow", today - timedelta(days=1): "yesterday"}
    if local in near:
        return near[local]
    return f"{local:%a} {local.day} {local:%b}" + (f" {local.year}" if local.year != today.year else "")


def when(moment: datetime, now: datetime) -> str:
    """A day and a time of day: "today 14:05"."""
    return f"{day(moment, now)} {moment.astimezone():%H:%M}"


def due(card: CourseCard, now: datetime) -> tuple[str, str]:
    """What to say of a course's dates, and in which tone; empty words where there is nothing to say."""
    date = card.dates.due
    if date is None:
        return "", "plain"
    match card.due_state:
        case DueState.DUE_SOON:
            return f"Due {day(date, now)}", "warning"
        case DueState.IN_GRACE:
            return f"Was due {day(date, now)}, still accepted", "warning"
        case DueState.OVERDUE:
            return f"Overdue since {day(date, now)}", "danger"
        case DueState.CLOSED:
            return "Closed", "danger"
        case DueState.DONE_ON_TIME:
            return "Done on time", "success"
        case DueState.DONE_LATE:
            return "Done, late", "plain"
        case _:
            return f"Due {day(date, now)}", "plain"


def retired(card: CourseCard) -> tuple[str, str]:
    """What a course's retirement means for this person, in a word or two, and in which tone; empty where it is none."""
    if not card.is_retired:
        return "", "plain"
    if card.is_closed:
        return "Retired", "warning"
    return ("Retired", "plain") if card.status is Status.COMPLETED else ("Retired, can be finished", "info")


def progress(card: CourseCard) -> str:
    """How far a course is: "3 of 12 done"."""
    if card.status is Status.COMPLETED:
        return "Completed" if card.score is None else f"Completed with {percent(card.score)}"
    if card.status is Status.NOT_STARTED:
        return "Not started"
    return f"{card.done_units} of {card.all_units} done"


def unit_state(state: UnitProgress) -> tuple[str, str]:
    """How far a unit is, and in which tone."""
    if state.status is Status.COMPLETED:
        score = "" if state.score is None else f", {percent(state.score)}"
        return f"Done{score}", "success"
    if state.is_awaiting_mark:
        return "Recorded, marked on the next sync", "info"
    if state.passed is False:
        return f"Not passed yet, {percent(state.score or 0.0)}", "warning"
    if state.status is Status.IN_PROGRESS:
        return "Begun", "info"
    return "", "plain"


def unit_facts(unit: Unit) -> str:
    """What a unit is and how long it takes, for its line in a list."""
    facts = [unit_kind(unit), minutes(unit.minutes)]
    if unit.quiz is not None and unit.quiz.time_limit_s is not None:
        facts.append(f"Time limit {quiz_words.length(unit.quiz.time_limit_s)}")
    return "  ·  ".join(facts)


def unit_kind(unit: Unit) -> str:
    """What a unit is, for its line in a list."""
    if unit.quiz is not None:
        return "Certifying quiz" if unit.quiz.policy is Policy.CERTIFYING else "Practice quiz"
    return KIND_WORDS[unit.kind]
