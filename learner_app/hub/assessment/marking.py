"""Marks what was handed in, against the version that was shown, and says why a person should look at it."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from django.conf import settings
from django.db.models import Q

from learner_app.domain.attempts import OVER_LIMIT, is_passed
from learner_app.domain.course import Policy
from learner_app.domain.events import Verb
from learner_app.domain.marking import mark_quiz
from learner_app.domain.progress import HANDED_IN
from learner_app.domain.timing import TIME_NOT_GIVEN, is_time_given
from learner_app.hub.assessment.marks import edition_of
from learner_app.hub.extra_time import ever_given_to
from learner_app.hub.models import Assignment, Mark
from learner_app.hub.versions import quiz_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from learner_app.domain.accommodations import Accommodation
    from learner_app.domain.course import QuizRules
    from learner_app.domain.events import Event
    from learner_app.domain.ids import UnitId
    from learner_app.domain.progress import Attempt
    from learner_app.domain.quiz import Quiz
    from learner_app.hub.assessment.marks import Marks
    from learner_app.hub.assessment.standing import Standing
    from learner_app.hub.flagging import Flags
    from learner_app.hub.kept import Kept
    from learner_app.hub.ledger import Ledger
    from learner_app.hub.models import CourseVersion, Person

NOT_A_QUIZ = "not a quiz"
HANDED_IN_TWICE = "handed in twice"
SCORE_DIFFERS = "score differs"
WITHDRAWN = "withdrawn"
RETIRED = "retired version"
NOT_ASSIGNED = "not assigned"
OLD_VERSION = "old version"
_ROUNDING = 1e-6


@dataclass(frozen=True, slots=True)
class _Paper:
    """A quiz of a version, with all that marks it."""

    version: CourseVersion
    unit: UnitId
    rules: QuizRules
    quiz: Quiz


class Marking:
    """The marks that one person's new records ask for, in one transaction.

    What a late arrival changes about attempts that were marked before, because it belongs in front of them, is said by
    a new mark and new flags: whatever comes first, all ends the same.
    """

    def __init__(self, ledger: Ledger, person: Person, marks: Marks, flags: Flags, *, is_live: bool) -> None:
        """`is_live`: the records have just come, so that what the course is to their learner now is worth a flag."""
        self.person = person
        self.marks = marks
        self._ledger = ledger
        self._flags = flags
        self._is_live = is_live
        self._new: list[Mark] = []

    def look_at(self, standing: Standing, added: Mapping[str, Sequence[Kept]]) -> None:
        """Mark what was added of this very version, and look again at the other attempts at the same quizzes."""
        own = _handed_in(added.get(standing.version.manifest, ()))
        if not own:
            return
        new = {record for records in added.values() for record in _handed_in(records)}
        for unit, hand_ins in standing.hand_ins().items():
            if not any(row.record in own for row, _ in hand_ins):
                continue
            paper = _paper(standing, unit)
            for row, attempt in hand_ins:
                if row.record in own or row.record not in new:  # other languages are marked as themselves
                    self._look_at(paper, row, attempt, is_new=row.record in own)

    def keep(self) -> None:
        """Write the marks, and let devices and the audit trail know."""
        for mark in Mark.objects.bulk_create(self._new, batch_size=500):
            self._ledger.change("mark", mark.attempt[:200], person=self.person, ref=mark.pk)
            if mark.flags:
                self._ledger.audit(
                    "hub",
                    "mark",
                    f"attempt {mark.attempt}"[:300],
                    old="" if mark.claimed_score is None else f"score {mark.claimed_score:.4f} as the device marked it",
                    new=f"score {mark.score:.4f}, {'passed' if mark.passed else 'not passed'}",
                    why=", ".join(mark.flags),
                )

    def _look_at(self, paper: _Paper | None, row: Kept, attempt: Attempt | None, *, is_new: bool) -> None:
        if paper is None:
            self._flag(row, NOT_A_QUIZ, row.event.unit or "")
        elif attempt is None:
            self._flag(row, HANDED_IN_TWICE, row.event.attempt or "")
        elif is_new:
            self._mark(paper, row, attempt)
        else:
            self._look_again(paper, row, attempt)

    def _mark(self, paper: _Paper, row: Kept, attempt: Attempt) -> None:
        event = row.event
        score = mark_quiz(paper.quiz, event.responses).score
        is_overruled = _is_overruled(paper.rules, event, score)
        own = {SCORE_DIFFERS: is_overruled, TIME_NOT_GIVEN: not is_time_given(paper.rules, event, self._ever_given)}
        mine = (kind for kind, holds in own.items() if holds)
        flags = [*mine, *self._circumstances(paper.version), *attempt.flags]
        for kind in flags:
            self._flag(row, kind)
        # That it is one too many says nothing of its score, and may come to light only with another device's records.
        is_device_right = not is_overruled and set(attempt.flags) <= {OVER_LIMIT}
        if paper.rules.policy is Policy.PRACTICE and event.verb is not Verb.ATTEMPTED and is_device_right:
            return  # its own record says all there is to say
        mark = Mark(
            attempt=attempt.id,
            record_id=row.record,
            person=self.person,
            version=paper.version,
            unit=paper.unit,
            score=score,
            passed=is_passed(score, paper.rules.pass_mark),
            claimed_score=event.score,
            claimed_passed=None if event.verb is Verb.ATTEMPTED else event.verb is Verb.PASSED,
            flags=flags,
            marked_ms=self._ledger.now_ms,
        )
        self._add(paper, mark)

    def _look_again(self, paper: _Paper, row: Kept, attempt: Attempt) -> None:
        """More arrivals can only put more attempts before this one: what it is flagged for now, it is for ever."""
        before = self.marks.newest(edition_of(paper.version), paper.unit, attempt.id)
        news = [kind for kind in attempt.flags if before is None or kind not in before.flags]
        for kind in news:
            self._flag(row, kind)
        if before is None or not news:
            return
        again = copy(before)
        again.pk, again.flags, again.marked_ms = None, [*before.flags, *news], self._ledger.now_ms
        self._add(paper, again)

    def _add(self, paper: _Paper, mark: Mark) -> None:
        self.marks.add(edition_of(paper.version), mark)
        self._new.append(mark)

    def _flag(self, row: Kept, kind: str, detail: str = "") -> None:
        self._flags.add(row.record, row.event.id, kind, detail)

    def _circumstances(self, version: CourseVersion) -> Iterator[str]:
        """What the course is to the learner now, while it was shown to them as something else: never a refusal."""
        if not self._is_live:
            return
        if version.course.withdrawn_ms is not None:
            yield WITHDRAWN
        if version.course.retired_ms is not None:
            yield RETIRED
        if version.course_id not in self._assigned and not version.course.is_open:
            yield NOT_ASSIGNED
        if not version.is_published:
            yield OLD_VERSION

    @cached_property
    def _ever_given(self) -> list[Accommodation]:
        return ever_given_to(self.person)

    @cached_property
    def _assigned(self) -> set[str]:
        rows = Assignment.objects.filter(Q(person=self.person) | Q(person=None), withdrawn_ms=None)
        return set(rows.values_list("course_id", flat=True))


def _paper(standing: Standing, name: UnitId) -> _Paper | None:
    """The quiz of that name with its keys; None where the version has none."""
    unit = standing.course.unit(name)
    quiz = quiz_of(settings.HUB_FOLDER, standing.version, unit) if unit else None
    return (
        None if unit is None or unit.quiz is None or quiz is None else _Paper(standing.version, name, unit.quiz, quiz)
    )


def _handed_in(records: Iterable[Kept]) -> set[int]:
    return {each.record for each in records if each.event.verb in HANDED_IN}


def _is_overruled(rules: QuizRules, event: Event, score: float) -> bool:
    """Whether the device says another result than the hub's."""
    if event.verb is Verb.ATTEMPTED:
        return False
    claimed = -1.0 if event.score is None else event.score
    return abs(claimed - score) > _ROUNDING or (event.verb is Verb.PASSED) != is_passed(score, rules.pass_mark)
