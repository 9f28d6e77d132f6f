"""What the commands answer, as JSON. The names are a contract that scripts rely on."""

from __future__ import annotations

import html
import re
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from learner_app.domain.status import next_step, sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from learner_app.domain.ids import QuestionId
    from learner_app.domain.marking import QuestionResult
    from learner_app.domain.status import SyncStatus
    from learner_app.services.accounts import Account
    from learner_app.services.choices import TierChoice
    from learner_app.services.courses.cards import CourseCard, TierState
    from learner_app.services.courses.library import CourseView
    from learner_app.services.records import RecordRow

_HREF = re.compile(r'href="(https?:[^"]*)"')


def iso(moment: datetime | None) -> str | None:
    """A moment in UTC with milliseconds."""
    return None if moment is None else moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def status(value: SyncStatus) -> dict[str, object]:
    """The state of link and records."""
    return {
        "state": value.state.value,
        "blocked_because": value.blocked_because.value if value.blocked_because else None,
        "waiting": value.counts.waiting,
        "sent": value.counts.sent,
        "confirmed": value.counts.confirmed,
        "refused": value.counts.refused,
        "last_success": iso(value.last_success),
        "retry_at": iso(value.retry_at),
        "downloads": value.downloads.waiting,
        "downloads_paused": value.downloads.paused,
        "downloads_failed": value.downloads.failed,
        "message": sentence(value),
        "next_step": next_step(value),
    }


def account(value: Account) -> dict[str, object]:
    """Who is learning."""
    return {
        "person": value.person,
        "display_name": value.display_name,
        "hub": value.hub_url,
        "hub_name": value.hub_name,
        "signed_in": value.is_signed_in,
        "token_kept_in": value.token_kept_in,
    }


def card(value: CourseCard) -> dict[str, object]:
    """A course in a list."""
    return {
        "id": value.id,
        "title": value.title,
        "language": value.language,
        "version": value.version,
        "newer_version": value.newer_version,
        "assigned": value.is_assigned,
        "withdrawn": value.is_withdrawn,
        "retired": value.is_retired,
        "here": value.is_here,
        "status": value.status.value,
        "done_units": value.done_units,
        "all_units": value.all_units,
        "minutes": value.minutes,
        "passed": value.passed,
        "score": value.score,
        "due": iso(value.dates.due),
        "grace": iso(value.dates.grace),
        "close": iso(value.dates.close),
        "due_state": value.due_state.value,
        "next_unit": value.next_unit,
        "last_opened": iso(value.last_opened),
        "tiers": _tiers(value.tiers),
    }


def _tiers(states: Iterable[TierState]) -> dict[str, object]:
    return {state.tier.value: {"bytes": state.size_bytes, "here": state.here_bytes} for state in states}


def course(value: CourseView) -> dict[str, object]:
    """A course with its units."""
    units = []
    for module in value.course.modules:
        for unit in module.units:
            progress, lock = value.progress.units[unit.id], value.locks[unit.id]
            units.append(
                {
                    "id": unit.id,
                    "module": module.title,
                    "title": unit.title,
                    "kind": unit.kind.value,
                    "policy": unit.quiz.policy.value if unit.quiz else None,
                    "time_limit_s": unit.quiz.time_limit_s if unit.quiz else None,
                    "needs_connection": unit.quiz is not None and unit.quiz.needs_connection,
                    "minutes": unit.minutes,
                    "required": unit.required,
                    "status": progress.status.value,
                    "way": progress.way.value if progress.way else None,
                    "score": progress.score,
                    "passed": progress.passed,
                    "awaiting_mark": progress.is_awaiting_mark,
                    "attempts": len(progress.attempts),
                    "locked_because": lock.reason if lock else None,
                    "playable": unit.id not in value.not_playable,
                    "tiers": _tiers(value.unit_tiers.get(unit.id, ())),
                }
            )
    return {**card(value.card), "manifest": value.manifest, "signer": value.signer, "units": units}


def choice(value: TierChoice) -> dict[str, object]:
    """One tier with its exact cost, and what the rules of the link say to it."""
    return {
        "bytes": value.size_bytes,
        "here": value.here_bytes,
        "missing": value.missing_bytes,
        "complete": value.is_complete,
        "queued": value.line is not None or value.comes_with_course,
        "held_because": value.fit.hold.value if value.fit.hold else None,
        "over_budget_bytes": value.fit.over_bytes,
    }


def record(value: RecordRow) -> dict[str, object]:
    """One record."""
    return {
        "sequence": value.sequence,
        "id": value.id,
        "at": iso(value.at),
        "verb": value.verb.value,
        "what": value.what,
        "way": value.way.value if value.way else None,
        "course": value.course_title,
        "score": value.score,
        "passed": value.passed,
        "state": value.state.value,
        "words": value.state.words,
        "confirmed_at": iso(value.confirmed_at),
        "held_by": value.held_by,
        "reason": value.reason,
    }


def feedback(results: Mapping[QuestionId, QuestionResult]) -> dict[str, object]:
    """What is said to each answer, by question."""
    return {
        question: {
            "score": result.score,
            "right": result.is_right,
            "feedback": list(result.feedback),
            "explanation": result.explanation,
            "see": result.see,
        }
        for question, result in results.items()
        if result.is_marked
    }


def outside_links(blocks: object) -> list[str]:
    """Every address outside the course in blocks, each once, in order."""
    found = (html.unescape(link) for text in _texts(blocks) for link in _HREF.findall(text))
    return list(dict.fromkeys(found))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (tuple, list)):
        for item in value:
            yield from _texts(item)
    elif is_dataclass(value):
        for item in fields(value):
            yield from _texts(getattr(value, item.name))
