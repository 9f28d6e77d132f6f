"""Months of learning put straight into a journal: thousands of records in the time that writing them takes.

They are what the services would write, with other times, ids, durations and answers in each.
"""

from __future__ import annotations

import random
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from learner_app.domain.attempts import is_passed
from learner_app.domain.course import Policy
from learner_app.domain.events import Verb
from learner_app.domain.marking import mark_quiz
from learner_app.formats.quiz_document import decode_quiz
from learner_app.services.desk import open_desk
from learner_app.services.recorder import Deed, Recorder, new_attempt
from learner_app.services.surroundings import Surroundings
from tests.bench.learner import FieldClock, guess

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from learner_app.domain.course import QuizRules, Unit
    from learner_app.domain.events import Version
    from learner_app.domain.ids import UnitId
    from learner_app.domain.quiz import Quiz
    from learner_app.services.desk import Desk

_UNITS_A_DAY = 56
"""With two records each, 10,000 come about in ninety days."""


def put_down(root: Path, count: int) -> None:
    """Record so much with the courses that are on a profile, all in one commit; the last of it was yesterday."""
    clock = FieldClock(days_ago=2 + count // (2 * _UNITS_A_DAY))
    with ExitStack() as stack:
        desk = open_desk(root, clock, stack, Surroundings().writing_preferences)
        recorder = Recorder(desk.journal, clock, desk.profile.device_id, desk.actor)
        with desk.records.database.transaction():
            for deed in islice(_deeds(_places(desk), clock), count):
                recorder.record(deed)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where something can be done; `quiz` and `rules` are None for what is only read."""

    version: Version
    unit: Unit
    quiz: Quiz | None = None

    @property
    def rules(self) -> QuizRules | None:
        return self.unit.quiz


def _places(desk: Desk) -> list[_Place]:
    places = []
    for edition in desk.shelf.editions():
        for unit in edition.course.units:
            body = edition.manifest.units[unit.id].body
            quiz = decode_quiz(desk.blobs.read(body)) if unit.quiz and body else None
            places.append(_Place(edition.version, unit, quiz))
    return places


def _deeds(places: list[_Place], clock: FieldClock) -> Iterator[Deed]:
    """Round after round; a quiz with so many attempts is taken no oftener."""
    chance, units = random.Random(23), 0
    taken: Counter[tuple[Version, UnitId]] = Counter()
    while True:
        for place in places:
            if place.quiz is None or place.rules is None:
                yield from _lesson(place, clock)
            elif place.rules.attempts is None or taken[place.version, place.unit.id] < place.rules.attempts:
                taken[place.version, place.unit.id] += 1
                yield from _attempt(place, place.quiz, place.rules, clock, chance)
            units += 1
            if units % _UNITS_A_DAY == 0:
                clock.sleep()


def _lesson(place: _Place, clock: FieldClock) -> Iterator[Deed]:
    yield Deed(Verb.INITIALIZED, place.version, place.unit.id)
    yield Deed(Verb.COMPLETED, place.version, place.unit.id, duration_s=clock.spend(20, 120))
    clock.spend(3, 10)


def _attempt(place: _Place, quiz: Quiz, rules: QuizRules, clock: FieldClock, chance: random.Random) -> Iterator[Deed]:
    yield Deed(Verb.INITIALIZED, place.version, place.unit.id)
    attempt = new_attempt(clock.now())
    clock.spend(20, 120)
    guessed = {question.id: guess(question, chance) for question in quiz.questions}
    responses = {question: response for question, response in guessed.items() if response is not None}
    score = mark_quiz(quiz, responses).score if rules.policy is Policy.PRACTICE else None
    verb = Verb.ATTEMPTED if score is None else Verb.PASSED if is_passed(score, rules.pass_mark) else Verb.FAILED
    yield Deed(verb, place.version, place.unit.id, attempt, responses, score)
    clock.spend(3, 10)
