"""What the hub makes of new records: it marks attempts with its own keys, completes courses and gives certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings

from learner_app.domain.attempts import OVER_LIMIT, is_passed
from learner_app.domain.course import Policy
from learner_app.domain.events import Verb
from learner_app.domain.ids import UnitId
from learner_app.domain.marking import mark_quiz
from learner_app.domain.timing import time_flags
from learner_app.formats import xapi
from learner_app.hub import certificates, completions
from learner_app.hub.models import CourseVersion, Flag, Mark, Record
from learner_app.hub.versions import manifest_of, quiz_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learner_app.domain.course import QuizRules
    from learner_app.domain.events import Event
    from learner_app.hub.ledger import Ledger
    from learner_app.hub.models import Person

HANDED_IN = frozenset({Verb.ATTEMPTED, Verb.PASSED, Verb.FAILED})
SCORE_DIFFERS = "score differs"
OLD_VERSION = "old version"
_ROUNDING = 1e-6


def assess(ledger: Ledger, person: Person, stored: Sequence[tuple[Record, Event]]) -> None:
    """Mark what was handed in and recompute the completions and certificates it touches."""
    manifests = {record.manifest for record, _ in stored if record.manifest}
    versions = {version.manifest: version for version in CourseVersion.objects.filter(manifest__in=manifests)}
    flags = [
        Flag(record=record, kind="unknown version", detail=record.manifest, at_ms=ledger.now_ms)
        for record, _ in stored
        if record.manifest and record.manifest not in versions
    ]
    Flag.objects.bulk_create(flags)
    for record, event in stored:
        version = versions.get(record.manifest)
        if version is not None and event.verb in HANDED_IN:
            _mark(ledger, person, version, record, event)
    touched = completions.touched(versions.values())
    certificates.settle(ledger, [completions.recompute(person, version) for version in touched])


def catch_up(ledger: Ledger, version: CourseVersion) -> None:
    """Assess what was done with a version before the hub had it, as where a package came by USB stick."""
    for person in completions.learners(version):
        records = Record.objects.filter(person=person, manifest=version.manifest).order_by("pk")
        assess(ledger, person, [(record, xapi.event(bytes(record.statement))) for record in records])
        certificates.settle(ledger, [completions.recompute(person, version)])


def _mark(ledger: Ledger, person: Person, version: CourseVersion, record: Record, event: Event) -> None:
    unit = manifest_of(settings.HUB_FOLDER, version.manifest).course.unit(UnitId(record.unit))
    quiz = quiz_of(settings.HUB_FOLDER, version, unit) if unit else None
    if unit is None or unit.quiz is None or quiz is None:
        Flag.objects.create(record=record, kind="not a quiz", detail=record.unit[:300], at_ms=ledger.now_ms)
        return
    attempt = record.attempt or record.statement_id
    if Mark.objects.filter(person=person, attempt=attempt).exists():
        Flag.objects.create(record=record, kind="handed in twice", detail=attempt[:300], at_ms=ledger.now_ms)
        return
    score = mark_quiz(quiz, event.responses).score
    flags = _flags(person, version, unit.quiz, record, event, score)
    is_device_right = SCORE_DIFFERS not in flags and not time_flags(unit.quiz, event)
    if unit.quiz.policy is Policy.PRACTICE and event.verb is not Verb.ATTEMPTED and is_device_right:
        return  # its own record says all there is to say
    mark = Mark.objects.create(
        attempt=attempt,
        record=record,
        person=person,
        version=version,
        unit=record.unit,
        score=score,
        passed=is_passed(score, unit.quiz.pass_mark),
        claimed_score=event.score,
        claimed_passed=None if event.verb is Verb.ATTEMPTED else event.verb is Verb.PASSED,
        flags=flags,
        marked_ms=ledger.now_ms,
    )
    _tell(ledger, person, mark, record)


def _flags(
    person: Person, version: CourseVersion, rules: QuizRules, record: Record, event: Event, score: float
) -> list[str]:
    flags = []
    if event.verb is not Verb.ATTEMPTED:
        claimed = -1.0 if event.score is None else event.score
        is_pass_claimed = event.verb is Verb.PASSED
        if abs(claimed - score) > _ROUNDING or is_pass_claimed != is_passed(score, rules.pass_mark):
            flags.append(SCORE_DIFFERS)
    if not version.is_published:
        flags.append(OLD_VERSION)
    progress = completions.progress_of(person, version).units[UnitId(record.unit)]
    own = next(
        (attempt for attempt in progress.attempts if attempt.id == (record.attempt or record.statement_id)), None
    )
    # More arrivals can only put more attempts before this one: over the limit now is over the limit for ever.
    if own is not None and OVER_LIMIT in own.flags:
        flags.append(OVER_LIMIT)
    return [*flags, *time_flags(rules, event)]


def _tell(ledger: Ledger, person: Person, mark: Mark, record: Record) -> None:
    ledger.change("mark", mark.attempt[:200], person=person, ref=mark.pk)
    if not mark.flags:
        return
    Flag.objects.bulk_create(Flag(record=record, kind=kind, at_ms=ledger.now_ms) for kind in mark.flags)
    ledger.audit(
        "hub",
        "mark",
        f"attempt {mark.attempt}"[:300],
        old="" if mark.claimed_score is None else f"score {mark.claimed_score:.4f} as the device marked it",
        new=f"score {mark.score:.4f}, {'passed' if mark.passed else 'not passed'}",
        why=", ".join(mark.flags),
    )
