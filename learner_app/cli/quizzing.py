"""The `quiz` command: answers from a file, or line by line as somebody gives them."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

from learner_app.cli import as_json, exit_codes
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import CourseId, QuestionId, UnitId
from learner_app.domain.quiz import QuestionKind
from learner_app.services.learning import quiz_words

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Mapping

    from learner_app.cli.printer import Printer
    from learner_app.domain.marking import QuestionResult
    from learner_app.domain.quiz import Question, Response
    from learner_app.services.learning.quiz_views import AttemptView
    from learner_app.services.session import Session


def take_quiz(args: argparse.Namespace, session: Session, printer: Printer) -> int:
    """Answer, and hand in unless only a part is given. An open attempt is continued; every answer is kept at once.

    Raises:
        ExpectedFailure: Kind.BAD_INPUT for an answer that does not fit; those before it are kept. Kind.NOT_ALLOWED
            where the time ran out; what was answered by then is handed in.
    """
    course, unit = CourseId(args.course), UnitId(args.unit)
    if args.questions:
        return _list_questions(course, unit, session, printer)
    answers = _answers(args.answers)
    intro = session.quizzes.intro(course, unit)
    if intro.ran_out:
        session.quizzes.told(course, unit)
        again = "The same command again begins another attempt." if intro.attempts_left != 0 else ""
        raise ExpectedFailure(Kind.NOT_ALLOWED, intro.ran_out, again)
    printer.say(" ".join(part for part in (intro.notice, intro.conditions, intro.warning) if part))
    attempt = session.quizzes.begin(course, unit)
    answered, results = _give(answers, attempt, session, printer)
    content: dict[str, object] = {
        "attempt": attempt.attempt,
        "policy": intro.rules.policy.value,
        "score": None,
        "passed": None,
        "feedback": as_json.feedback(results),
        "handed_in": not args.partial,
        "answered": answered,
        "questions": intro.question_count,
        "time_limit_s": intro.time_limit_s,
        "time_left_s": None,
    }
    if args.partial:
        kept = f"{answered} of {intro.question_count} questions are answered. The attempt stays open."
        left_s = session.quizzes.intro(course, unit).time_left_s
        left = "" if left_s is None else f" Time left: {quiz_words.length(left_s)}."
        printer.result({**content, "time_left_s": left_s, "message": kept}, f"{kept}{left}")
        return exit_codes.DONE
    outcome = session.quizzes.submit(attempt.attempt)
    content |= {
        "score": outcome.score,
        "passed": outcome.passed,
        "feedback": as_json.feedback(outcome.results),
        "message": outcome.message,
        "attempts_left": outcome.attempts_left,
    }
    score = "" if outcome.score is None else f" Score: {round(outcome.score * 100)} %."
    printer.result(content, f"{outcome.message}{score}")
    return exit_codes.DONE


def _give(
    answers: Iterator[tuple[QuestionId, object]], attempt: AttemptView, session: Session, printer: Printer
) -> tuple[int, dict[QuestionId, QuestionResult]]:
    """Keep answers one by one; gives how many questions have one now, and what practice said to them."""
    answered, results = set(attempt.responses), dict(attempt.results)
    for question, value in answers:
        result = session.quizzes.answer(attempt.attempt, question, cast("Response | None", value))
        if value is None:
            answered.discard(question)
            results.pop(question, None)
            printer.say(f"taken back {question}")
            continue
        answered.add(question)
        if result is not None:
            results[question] = result
        printer.say(f"kept {question}{_said(result)}")
    return len(answered), results


def _list_questions(course: CourseId, unit: UnitId, session: Session, printer: Printer) -> int:
    intro = session.quizzes.intro(course, unit)
    questions = session.quizzes.questions(course, unit)
    rows = [
        {
            "id": question.id,
            "kind": question.kind.value,
            "text": question.text,
            "options": [option.text for option in question.options],
            "targets": [target.text for target in question.targets],
            "example": _example(question),
        }
        for question in questions
    ]
    lines = [
        f"{question.id} ({question.kind.value}): {question.text}"
        + "".join(f"\n    - {option.text}" for option in (*question.options, *question.targets))
        for question in questions
    ]
    said = " ".join(part for part in (intro.ran_out, intro.conditions) if part)
    if said:
        printer.say(said)
    content = {
        "questions": rows,
        "time_limit_s": intro.time_limit_s,
        "has_extra_time": intro.has_extra_time,
        "time_left_s": intro.time_left_s,
        "needs_connection": intro.rules.needs_connection,
    }
    printer.result(content, "\n".join(lines))
    return exit_codes.DONE


def _example(question: Question) -> object:
    """What an answer looks like; right only by chance. None where nothing is asked."""
    options = [option.text for option in question.options]
    targets = [target.text for target in question.targets]
    examples: dict[QuestionKind, object] = {
        QuestionKind.SINGLE: options[0] if options else "",
        QuestionKind.MULTIPLE: options[:1],
        QuestionKind.TRUE_FALSE: True,
        QuestionKind.NUMERIC: 1,
        QuestionKind.MATCHING: dict.fromkeys(options, targets[0]) if targets else {},
        QuestionKind.ORDERING: options,
        QuestionKind.INFORMATION: None,
    }
    return examples.get(question.kind, "words")


def _answers(name: str) -> Iterator[tuple[QuestionId, object]]:
    if name == "-":
        return (answer for line in sys.stdin if line.strip() for answer in _parsed(line, "standard input"))
    try:
        text = Path(name).read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise ExpectedFailure(Kind.NOT_FOUND, f"There is no file {name}.", "Check the name.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise ExpectedFailure(
            Kind.BAD_INPUT, f"{name} cannot be read: {error}.", "It must be JSON in UTF-8."
        ) from error
    return iter(list(_parsed(text, name)))


def _parsed(text: str, source: str) -> Iterator[tuple[QuestionId, object]]:
    try:
        content: Mapping[str, object] = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ExpectedFailure(
            Kind.BAD_INPUT, f"{source} is not JSON: {error}.", 'Write it like {"question id": "response"}.'
        ) from error
    if not isinstance(content, dict):
        raise ExpectedFailure(
            Kind.BAD_INPUT, f"{source} holds no JSON object.", 'Write it like {"question id": "response"}.'
        )
    for question, value in content.items():
        yield QuestionId(question), tuple(value) if isinstance(value, list) else value


def _said(result: QuestionResult | None) -> str:
    if result is None or not result.is_marked:
        return ""
    words = " ".join((*result.feedback, result.explanation)).strip()
    return f": {'right' if result.is_right else 'not right'}. {words}".rstrip()
