"""A learner who works through the sample courses in the evenings of a week: records as they come about in the field."""

from __future__ import annotations

import random
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from learner_app.domain.course import UnitKind
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.quiz import ChoiceKey, MatchingKey, OrderingKey, QuestionKind, TrueFalseKey
from learner_app.formats.quiz_document import decode_quiz

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from learner_app.domain.ids import CourseId, UnitId
    from learner_app.domain.quiz import AnswerKey, Question, Response
    from learner_app.services.session import Session

_UNITS_AN_EVENING = 8
_KNOWN = 0.8


class FieldClock:
    """The clock of the learner's device, from an evening some days ago on: moves when the learner does something."""

    def __init__(self, days_ago: int = 30) -> None:
        self._chance = random.Random(7)
        self._began = datetime.now(UTC).replace(hour=18, minute=0, second=0, microsecond=0) - timedelta(days=days_ago)
        self._now = self._began

    def now(self) -> datetime:
        """See `domain.clock.Clock`."""
        return self._now

    def monotonic_ms(self) -> int:
        """See `domain.clock.Clock`."""
        return round((self._now - self._began).total_seconds() * 1000) + 4_200_000

    def boot(self) -> str:
        """See `domain.clock.Clock`."""
        return "9f3a61c2"

    def spend(self, low_s: int, high_s: int) -> int:
        """Let some seconds pass; gives how many."""
        spent = self._chance.randrange(low_s, high_s)
        self._now += timedelta(seconds=spent, milliseconds=self._chance.randrange(1000))
        return spent

    def sleep(self) -> None:
        """Go on the next evening."""
        self._now += timedelta(hours=21)

    @contextmanager
    def in_town(self) -> Iterator[None]:
        """Let it be now, where there is a hub whose clock is right, and then go on where it was."""
        left, self._now = self._now, datetime.now(UTC)
        try:
            yield
        finally:
            self._now = left


def learn(session: Session, clock: FieldClock, profile: Path) -> Iterator[None]:
    """Open, read and answer; yields whenever records were added. Goes round the courses for ever.

    Who has read the lesson before knows four answers of five.
    """
    chance = random.Random(11)
    knows = _answers(profile)
    units = 0
    while True:
        for card in session.library.courses():
            for unit in session.library.course(card.id).course.units:
                try:
                    if unit.kind is UnitKind.QUIZ:
                        yield from _quiz(
                            session, clock, lambda asked: _response(asked, chance, knows), (card.id, unit.id)
                        )
                    else:
                        yield from _lesson(session, clock, (card.id, unit.id))
                except ExpectedFailure as failure:
                    if failure.kind is not Kind.NOT_ALLOWED:  # locked, or no attempt is left: the next unit, then
                        raise
                units += 1
                if units % _UNITS_AN_EVENING == 0:
                    clock.sleep()


def _answers(profile: Path) -> dict[str, AnswerKey]:
    """The keys of all practice quizzes of a profile, by the text of the question."""
    found: dict[str, AnswerKey] = {}
    for path in profile.glob("content/??/*"):
        with suppress(ExpectedFailure):
            quiz = decode_quiz(path.read_bytes())
            found.update((asked.text, quiz.keys[asked.id]) for asked in quiz.questions if asked.id in quiz.keys)
    return found


def _lesson(session: Session, clock: FieldClock, place: tuple[CourseId, UnitId]) -> Iterator[None]:
    session.lessons.open(*place)
    yield
    spent_s = clock.spend(90, 600)
    session.lessons.complete(*place, spent_s)
    yield
    clock.spend(3, 40)


def _quiz(
    session: Session,
    clock: FieldClock,
    answer: Callable[[Question], Response | None],
    place: tuple[CourseId, UnitId],
) -> Iterator[None]:
    attempt = session.quizzes.begin(*place)
    yield
    for question in attempt.questions:
        clock.spend(8, 50)
        response = answer(question)
        if response is not None:
            session.quizzes.answer(attempt.attempt, question.id, response)
    session.quizzes.submit(attempt.attempt)
    yield
    clock.spend(5, 60)


def _response(question: Question, chance: random.Random, knows: Mapping[str, AnswerKey]) -> Response | None:
    key = knows.get(question.text)
    known = None if key is None or chance.random() > _KNOWN else _right(question, key)
    return guess(question, chance) if known is None else known


def _right(question: Question, key: AnswerKey) -> Response | None:
    match key.solution:
        case ChoiceKey(weights) if question.kind is QuestionKind.SINGLE:
            return max(weights, key=lambda option: weights[option])
        case ChoiceKey(weights):
            return tuple(option for option, weight in weights.items() if weight > 0)
        case TrueFalseKey(value):
            return value
        case MatchingKey(pairs):
            return dict(pairs)
        case OrderingKey(order):
            return order
        case _:
            return None


def guess(question: Question, chance: random.Random) -> Response | None:
    """An answer of somebody who does not know; None where nothing is asked."""
    options = [option.text for option in question.options]
    match question.kind:
        case QuestionKind.SINGLE:
            return chance.choice(options)
        case QuestionKind.MULTIPLE:
            return tuple(option for option in options if chance.random() < 0.5) or (options[0],)
        case QuestionKind.TRUE_FALSE:
            return chance.random() < 0.5
        case QuestionKind.NUMERIC:
            return float(chance.randrange(1, 60))
        case QuestionKind.MATCHING:
            return {option: chance.choice(question.targets).text for option in options}
        case QuestionKind.ORDERING:
            return tuple(chance.sample(options, len(options)))
        case QuestionKind.SHORT_TEXT | QuestionKind.OPEN:
            return chance.choice(("offline", "report it", "the sender's address", "a second channel"))
        case QuestionKind.INFORMATION:
            return None
