"""Quizzes from GIFT: practice with its keys, certifying without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.authoring.course_folder import SourceFault
from learner_app.authoring.workshop import MadeUnit, Workshop, minutes_for, saved_name
from learner_app.domain.course import Policy, Tier
from learner_app.domain.quiz import AnswerKey, NumericKey, QuestionKind, Quiz, TextKey
from learner_app.formats.gift import GiftError, decode_text, parse_gift, to_quiz
from learner_app.formats.manifest import UnitContent
from learner_app.formats.quiz_document import encode_quiz

if TYPE_CHECKING:
    from learner_app.domain.course import QuizRules
    from learner_app.formats.course_source import UnitSource
    from learner_app.formats.gift import GiftFile

MAX_QUIZ_BYTES = 2_000_000


def make_quiz(unit: UnitSource, workshop: Workshop) -> MadeUnit:
    """A quiz's questions, and its keys in the blob (practice) or apart from it (certifying).

    Raises:
        SourceFault: The file is missing, too large or not GIFT that can be taken.
    """
    data = workshop.folder.read(unit.file, MAX_QUIZ_BYTES)
    try:
        file = parse_gift(decode_text(data, unit.file), unit.file)
        quiz = to_quiz(file)
    except GiftError as error:
        place = f"{error.name}, line {error.line}: " if error.line else f"{error.name}: "
        reason = error.message.removeprefix(place)
        raise SourceFault("gift", f"{reason[:1].upper()}{reason[1:]}.", error.next_step, error.line) from error
    is_certifying = unit.rules is not None and unit.rules.policy is Policy.CERTIFYING
    _look_over(unit, file, quiz, workshop, is_certifying=is_certifying)
    if is_certifying:
        workshop.keys[unit.id] = dict(quiz.keys)
        quiz = Quiz(quiz.questions)
    body = workshop.blobs.add(encode_quiz(quiz), Tier.TEXT, "application/json")
    asked = sum(question.kind is not QuestionKind.INFORMATION for question in quiz.questions)
    words = sum(len(question.text.split()) for question in quiz.questions if question.kind is QuestionKind.INFORMATION)
    content = UnitContent(body=body, source_name=saved_name(unit.file))
    minutes = minutes_for(words, questions=asked)
    if unit.rules is not None:
        _look_over_rules(unit, unit.rules, minutes, workshop)
    return MadeUnit(content, minutes=minutes)


def _look_over_rules(unit: UnitSource, rules: QuizRules, minutes: int, workshop: Workshop) -> None:
    name, needed = workshop.course.name, unit.minutes or minutes
    if rules.time_limit_s is not None and rules.time_limit_s < needed * 60:
        message = f"The time limit of unit {unit.id} is shorter than the {needed} min that it takes."
        workshop.warn("short-limit", name, unit.line, message, "Give more time or ask less.")
    if rules.needs_connection and rules.policy is Policy.PRACTICE:
        message = f"The practice quiz {unit.id} can only be begun with a connection, although it needs none."
        workshop.warn("online-practice", name, unit.line, message, "Leave out online.")


def _look_over(unit: UnitSource, file: GiftFile, quiz: Quiz, workshop: Workshop, *, is_certifying: bool) -> None:
    for note in file.notes:
        workshop.warn("no-effect", unit.file, note.line, note.text)
    if not quiz.keys:
        workshop.fail("no-questions", unit.file, 0, "The quiz asks nothing.", "Add a question with an answer.")
        return
    lines = {question.id: raw.line for question, raw in zip(quiz.questions, file.questions, strict=True)}
    units = {each.id for each in workshop.course.units}
    for name, key in quiz.keys.items():
        if key.see and key.see not in units:
            message = f"Question “{name}” points to the unit “{key.see}”, which the course does not have."
            workshop.warn("unknown-see", unit.file, lines[name], message, "Name a unit's id in [tag:see:…].")
    if is_certifying:
        for question in quiz.questions:
            if question.kind is QuestionKind.OPEN:
                message = f"No machine can mark the open question “{question.id}”."
                workshop.warn("open-question", unit.file, lines[question.id], message, "Ask it in a practice quiz.")
        return
    silent = [name for name, key in quiz.keys.items() if not _explains(key)]
    if silent:
        workshop.warn(
            "no-explanation",
            unit.file,
            lines[silent[0]],
            f"{len(silent)} of {len(quiz.keys)} practice questions explain nothing after the answer, the first is "
            f"“{silent[0]}”.",
            "Add feedback after # or ####.",
        )


def _explains(key: AnswerKey) -> bool:
    if key.explanation or any(key.feedback.values()):
        return True
    answers = key.solution.answers if isinstance(key.solution, (TextKey, NumericKey)) else ()
    return any(answer.feedback for answer in answers)
