"""Values in words, the same on every screen: sizes, times, scores, dates, states, and lists of such.

Dates and numbers are said as the default `QLocale` says them; the order of a date's parts comes with the translation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime

from learner_app.domain.course import Policy, Tier, UnitKind
from learner_app.domain.dates import DueState
from learner_app.domain.errors import Cause
from learner_app.domain.progress import Status
from learner_app.domain.quantities import hours_and_minutes, percent, size, span
from learner_app.domain.status import NO_ROOM
from learner_app.domain.wording import counted, in_a_row, listed, quoted, say
from learner_app.services.learning import quiz_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from pathlib import Path

    from learner_app.domain.course import Unit
    from learner_app.domain.progress import UnitProgress
    from learner_app.services.courses.cards import CourseCard
    from learner_app.services.fetching.arrivals import Arrival
    from learner_app.services.fetching.queue import QueuedDownload
    from learner_app.services.fetching.watch import Progress

__all__ = ["in_a_row", "listed", "percent", "size", "span"]  # said the same in a terminal


def needs_connection() -> str:
    """The badge of what can only be begun while the hub answers."""
    return say("Needs a connection")


def tier(which: Tier) -> str:
    """A part of a course within a sentence."""
    return {
        Tier.TEXT: say("text, questions and key pictures"),
        Tier.AUDIO: say("sound"),
        Tier.LOW: say("small video"),
        Tier.STANDARD: say("full-size pictures and media"),
    }[which]


def minutes(count: int) -> str:
    """A length: "1 minute", "25 minutes", "2 h 5 min"."""
    if count >= 90:
        return hours_and_minutes(*divmod(count, 60))
    return counted("%n minutes", "%n minute", count)


def download(progress: Progress) -> str:
    """What is being fetched: the course, and which part of it where that is not its text."""
    if progress.tier is Tier.TEXT:
        return quoted(progress.title)
    return say("“{title}” ({part})", title=progress.title, part=tier(progress.tier))


def fetching(progress: Progress) -> str:
    """That something is being fetched."""
    return say("Fetching {download}", download=download(progress))


def arrived(progress: Progress) -> str:
    """That a download is here."""
    return say("{download} is here", download=download(progress))


def far(progress: Progress) -> str:
    """How far a download is, how fast, and how long the rest takes, as far as that is known."""
    facts = [say("beginning")]
    if progress.size_bytes:
        facts = [say("{part} of {whole}", part=size(progress.here_bytes), whole=size(progress.size_bytes))]
    if progress.speed:
        facts.append(speed(progress.speed))
    if progress.left_s is not None and progress.here_bytes < progress.size_bytes:
        facts.append(say("{time} left", time=span(progress.left_s)))
    return in_a_row(facts)


def speed(bytes_a_second: float) -> str:
    """How fast something travels: "40 kB/s"."""
    return say("{size}/s", size=size(round(bytes_a_second)))


def arrival(card: CourseCard, on_its_way: Arrival) -> list[tuple[str, str]]:
    """What is here of a course and what is still to come, as chips: words and tone."""
    text = on_its_way.text
    if not card.is_here:
        return [_text_arrival(text)]
    chips = [(say("Here, works offline"), "success")]
    if text is not None and card.newer_version:
        chips.append((_newer_arrival(text), "info"))
    if on_its_way.media:
        chips.append(_media_arrival(on_its_way.media))
    return chips


def _text_arrival(text: QueuedDownload | None) -> tuple[str, str]:
    if text is None:
        return say("Not on this computer yet"), "plain"
    if text.is_paused:
        return say("Paused"), "plain"
    if text.hold in NO_ROOM:
        return say("Needs space"), "warning"
    if text.problem:
        return say("Could not be fetched"), "danger"
    if text.here_bytes and text.size_bytes:
        return say("Arriving, {percent}", percent=percent(text.here_bytes / text.size_bytes)), "info"
    return say("Waits to be fetched"), "info"


def _newer_arrival(text: QueuedDownload) -> str:
    if text.is_paused:
        return say("Newer version: paused")
    if text.hold in NO_ROOM:
        return say("Newer version: needs space")
    if text.problem:
        return say("Newer version: could not be fetched")
    if text.here_bytes and text.size_bytes:
        return say("Newer version: arriving, {percent}", percent=percent(text.here_bytes / text.size_bytes))
    return say("Newer version: waits to be fetched")


def _media_arrival(media: Sequence[QueuedDownload]) -> tuple[str, str]:
    holds = [line.hold for line in media if not line.is_paused]
    if not holds:
        return say("Media paused"), "plain"
    first = holds[0]
    if first in NO_ROOM:
        return say("Media need space"), "warning"
    if first is not None and all(holds):
        return say("Media wait: {cause}", cause=hold(first)), "warning"
    return say("Media to come"), "info"


def hold(cause: Cause) -> str:
    """What holds a download back, within a sentence."""
    return {
        Cause.BUDGET: say("budget used up"),
        Cause.METERED: say("metered network"),
        Cause.HOURS: say("outside download hours"),
        Cause.QUOTA: say("course storage used up"),
        Cause.DISK_FULL: say("disk full"),
    }.get(cause, cause.value)


def number(count: int) -> str:
    """A number that stands alone: "1,204"."""
    return QLocale().toString(count)


def of_all(part: int, whole: int) -> str:
    """A place in a row, or how many of some: "3 of 12"."""
    return say("{part} of {whole}", part=part, whole=whole)


def needs_look(number: int) -> str:
    """How much somebody should look at: "1 thing needs a look"."""
    return counted("%n things need a look", "%n thing needs a look", number)


def written(records: int, path: Path) -> str:
    """That records are in a file now."""
    return counted("%n records were written to {path}.", "%n record was written to {path}.", records, path=path)


def day(moment: datetime, now: datetime) -> str:
    """A day in the reader's own time zone: "today", "tomorrow", "Tue 24 Nov", with the year where it is another."""
    local, today = moment.astimezone().date(), now.astimezone().date()
    match (local - today).days:
        case 0:
            return say("today")
        case 1:
            return say("tomorrow")
        case -1:
            return say("yesterday")
    weekday, number, month = _day_parts(local)
    if local.year == today.year:
        return say("{weekday} {day} {month}", weekday=weekday, day=number, month=month)
    return _day_and_year(local)


def full_day(on: date) -> str:
    """A day on a certificate: "24 November 2026"."""
    return say("{day} {month} {year}", day=on.day, month=QLocale().monthName(on.month), year=on.year)


def clock_time(moment: datetime) -> str:
    """A time of day in the reader's own time zone: "14:05"."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def when(moment: datetime, now: datetime) -> str:
    """A day and a time of day: "today 14:05"."""
    return say("{day} {time}", day=day(moment, now), time=clock_time(moment))


def to_the_second(moment: datetime) -> str:
    """A moment to the second: "Tue 24 Nov 2026 14:05:09"."""
    local = moment.astimezone()
    return say("{day} {time}", day=_day_and_year(local.date()), time=f"{local:%H:%M:%S}")


def _day_and_year(on: date) -> str:
    weekday, day, month = _day_parts(on)
    return say("{weekday} {day} {month} {year}", weekday=weekday, day=day, month=month, year=on.year)


def _day_parts(on: date) -> tuple[str, int, str]:
    short = QLocale.FormatType.ShortFormat
    return QLocale().dayName(on.isoweekday(), short), on.day, QLocale().monthName(on.month, short)


def due(card: CourseCard, now: datetime) -> tuple[str, str]:
    """What to say of a course's dates, and in which tone; empty words where there is nothing to say."""
    until = card.dates.due
    if until is None:
        return "", "plain"
    match card.due_state:
        case DueState.DUE_SOON:
            return say("Due {day}", day=day(until, now)), "warning"
        case DueState.IN_GRACE:
            return say("Was due {day}, still accepted", day=day(until, now)), "warning"
        case DueState.OVERDUE:
            return say("Overdue since {day}", day=day(until, now)), "danger"
        case DueState.CLOSED:
            return say("Closed"), "danger"
        case DueState.DONE_ON_TIME:
            return say("Done on time"), "success"
        case DueState.DONE_LATE:
            return say("Done, late"), "plain"
        case _:
            return say("Due {day}", day=day(until, now)), "plain"


def retired(card: CourseCard) -> tuple[str, str]:
    """What a course's retirement means for this person, in a word or two, and in which tone; empty where it is none."""
    if not card.is_retired:
        return "", "plain"
    if card.is_closed:
        return say("Retired"), "warning"
    return (say("Retired"), "plain") if card.status is Status.COMPLETED else (say("Retired, can be finished"), "info")


def progress(card: CourseCard) -> str:
    """How far a course is: "3 of 12 done"."""
    if card.status is Status.COMPLETED:
        if card.score is None:
            return say("Completed")
        return say("Completed with {percent}", percent=percent(card.score))
    if card.status is Status.NOT_STARTED:
        return say("Not started")
    return say("{done} of {all} done", done=card.done_units, all=card.all_units)


def sizes(card: CourseCard) -> str:
    """What a course takes here, and what the rest of it would cost: "84 kB here, 1.5 MB more to fetch"."""
    here = sum(tier.here_bytes for tier in card.tiers)
    rest = sum(tier.size_bytes - tier.here_bytes for tier in card.tiers)
    if not here:
        return say("{size} to fetch", size=size(rest)) if rest else say("Size not known yet")
    if not rest:
        return say("{here} here", here=size(here))
    return say("{here} here, {rest} more to fetch", here=size(here), rest=size(rest))


def unit_state(state: UnitProgress) -> tuple[str, str]:
    """How far a unit is, and in which tone."""
    if state.status is Status.COMPLETED:
        if state.score is None:
            return say("Done"), "success"
        return say("Done, {percent}", percent=percent(state.score)), "success"
    if state.is_awaiting_mark:
        return say("Recorded, marked on the next sync"), "info"
    if state.passed is False:
        return say("Not passed yet, {percent}", percent=percent(state.score or 0.0)), "warning"
    if state.status is Status.IN_PROGRESS:
        return say("Begun"), "info"
    return "", "plain"


def unit_facts(unit: Unit) -> str:
    """What a unit is and how long it takes, for its line in a list."""
    facts = [unit_kind(unit), minutes(unit.minutes)]
    if unit.quiz is not None and unit.quiz.time_limit_s is not None:
        facts.append(say("Time limit {length}", length=quiz_words.length(unit.quiz.time_limit_s)))
    return "  ·  ".join(facts)


def unit_kind(unit: Unit) -> str:
    """What a unit is, for its line in a list."""
    if unit.quiz is not None:
        return say("Certifying quiz") if unit.quiz.policy is Policy.CERTIFYING else say("Practice quiz")
    return {
        UnitKind.LESSON: say("Lesson"),
        UnitKind.MEDIA: say("Media"),
        UnitKind.QUIZ: say("Quiz"),
        UnitKind.DOCUMENT: say("Document"),
        UnitKind.ATTESTATION: say("Statement to confirm"),
        UnitKind.LIVE: say("Live session"),
    }[unit.kind]
