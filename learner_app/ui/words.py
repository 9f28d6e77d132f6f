"""Values in words, the same on every screen: sizes, times, scores, dates, states."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from learner_app.domain.course import Policy, Tier, UnitKind
from learner_app.domain.dates import DueState
from learner_app.domain.progress import Status
from learner_app.domain.quantities import size, span
from learner_app.domain.status import NO_ROOM
from learner_app.services.fetching import travel_words
from learner_app.services.learning import quiz_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learner_app.domain.course import Unit
    from learner_app.domain.progress import UnitProgress
    from learner_app.services.courses.cards import CourseCard
    from learner_app.services.fetching.arrivals import Arrival
    from learner_app.services.fetching.queue import QueuedDownload
    from learner_app.services.fetching.watch import Progress

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


def download(progress: Progress) -> str:
    """What is being fetched: the course, and which part of it where that is not its text."""
    part = "" if progress.tier is Tier.TEXT else f" ({travel_words.tier_words(progress.tier).lower()})"
    return f"“{progress.title}”{part}"


def arrived(progress: Progress) -> str:
    """That a download is here."""
    return f"{download(progress)} is here"


def far(progress: Progress) -> str:
    """How far a download is, how fast, and how long the rest takes, as far as that is known."""
    facts = [f"{size(progress.here_bytes)} of {size(progress.size_bytes)}" if progress.size_bytes else "beginning"]
    if progress.speed:
        facts.append(f"{size(round(progress.speed))}/s")
    if progress.left_s is not None and progress.here_bytes < progress.size_bytes:
        facts.append(f"{span(progress.left_s)} left")
    return ", ".join(facts)


def arrival(card: CourseCard, on_its_way: Arrival) -> list[tuple[str, str]]:
    """What is here of a course and what is still to come, as chips: words and tone."""
    text = on_its_way.text
    if not card.is_here:
        return [_text_arrival(text)]
    chips = [("Here, works offline", "success")]
    if text is not None and card.newer_version:
        chips.append((f"Newer version: {_text_arrival(text)[0].lower()}", "info"))
    if on_its_way.media:
        chips.append(_media_arrival(on_its_way.media))
    return chips


def _text_arrival(text: QueuedDownload | None) -> tuple[str, str]:
    if text is None:
        return "Not on this computer yet", "plain"
    if text.is_paused:
        return "Paused", "plain"
    if text.hold in NO_ROOM:
        return "Needs space", "warning"
    if text.problem:
        return "Could not be fetched", "danger"
    if text.here_bytes and text.size_bytes:
        return f"Arriving, {percent(text.here_bytes / text.size_bytes)}", "info"
    return "Waits to be fetched", "info"


def _media_arrival(media: Sequence[QueuedDownload]) -> tuple[str, str]:
    holds = [line.hold for line in media if not line.is_paused]
    if not holds:
        return "Media paused", "plain"
    first = holds[0]
    if first in NO_ROOM:
        return "Media need space", "warning"
    if first is not None and all(holds):
        return f"Media wait: {first.value}", "warning"
    return "Media to come", "info"


def percent(score: float) -> str:
    """A score of 0 to 1: "83 %"."""
    return f"{score * 100:.0f}\N{NO-BREAK SPACE}%"


def count(number: int, one: str, many: str) -> str:
    """A number with its noun: "1 unit", "3 units"."""
    return f"{number} {one if number == 1 else many}"


def needs_look(number: int) -> str:
    """How much somebody should look at: "1 thing needs a look"."""
    return "1 thing needs a look" if number == 1 else f"{number} things need a look"


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


def sizes(card: CourseCard) -> str:
    """What a course takes here, and what the rest of it would cost: "84 kB here, 1.5 MB more to fetch"."""
    here = sum(tier.here_bytes for tier in card.tiers)
    rest = sum(tier.size_bytes - tier.here_bytes for tier in card.tiers)
    if not here:
        return f"{size(rest)} to fetch" if rest else "Size not known yet"
    return f"{size(here)} here, {size(rest)} more to fetch" if rest else f"{size(here)} here"


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
