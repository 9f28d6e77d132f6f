"""What the quiz screen says: kinds, counts, states, results. Plain Python, no Qt."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

from learner_app.domain.course import Policy, QuizRules, ScoreRule
from learner_app.domain.quiz import QuestionKind
from learner_app.domain.wording import say
from learner_app.services.learning import quiz_words
from learner_app.ui import words
from learner_app.ui.quiz.model import QuestionState

if TYPE_CHECKING:
    from datetime import datetime

    from learner_app.domain.progress import Attempt
    from learner_app.domain.quiz import Question, Response
    from learner_app.services.learning.quiz_views import Outcome, QuizIntro
    from learner_app.ui.quiz.model import Sitting

MARKED_LATER = "Recorded. Marked on the next sync."

_STATES = {
    QuestionState.TO_READ: ("To read", "plain", "lesson"),
    QuestionState.NOT_ANSWERED: ("Not answered", "plain", "dot-waiting"),
    QuestionState.UNFINISHED: ("Not finished", "warning", "warning"),
    QuestionState.NOT_KEPT: ("Not kept", "danger", "error"),
    QuestionState.ANSWERED: ("Answered", "info", "dot-confirmed"),
    QuestionState.RIGHT: ("Right", "success", "check"),
    QuestionState.PARTLY: ("Partly right", "warning", "warning"),
    QuestionState.NOT_RIGHT: ("Not right", "danger", "error"),
}
_ASKS = {
    QuestionKind.SINGLE: "Choose one.",
    QuestionKind.MULTIPLE: "Choose all that apply.",
    QuestionKind.TRUE_FALSE: "Is this true or false?",
    QuestionKind.SHORT_TEXT: "Type a short answer.",
    QuestionKind.NUMERIC: "Type a number.",
    QuestionKind.MATCHING: "Find what belongs together.",
    QuestionKind.ORDERING: "Put these in order, first at the top.",
    QuestionKind.OPEN: "Answer in your own words. No machine marks it.",
    QuestionKind.INFORMATION: "Nothing to answer here.",
}
_SCORE_RULES = {
    ScoreRule.BEST: "The best attempt counts",
    ScoreRule.LATEST: "The latest attempt counts",
    ScoreRule.FIRST: "The first attempt counts",
}


def state(state: QuestionState) -> tuple[str, str, str]:
    """A question's state in words, its tone, and the name of its icon."""
    return _STATES[state]


def asks(question: Question) -> str:
    """What is to be done with a question."""
    return _ASKS[question.kind]


def place(sitting: Sitting, question: Question) -> str:
    """Where a question stands: "Question 3 of 10"."""
    number = sitting.number(question)
    return f"Question {number} of {sitting.total}" if number else "To read"


def facts(intro: QuizIntro) -> tuple[str, ...]:
    """What a quiz is, in short sentences: kind, length, time limit, pass mark, attempts, which of them counts."""
    rules = intro.rules
    certifying = rules.policy is Policy.CERTIFYING
    found = [
        "Certifying quiz" if certifying else "Practice quiz",
        words.count(intro.question_count, "question", "questions"),
        words.minutes(intro.unit.minutes),
        *_time_limit(intro),
        f"{words.percent(rules.pass_mark)} needed to pass" if rules.pass_mark else "No pass mark",
        attempts(rules, intro.attempts_left),
    ]
    if rules.attempts != 1:
        found.append(_SCORE_RULES[rules.score_rule])
    return tuple(found)


def _time_limit(intro: QuizIntro) -> tuple[str, ...]:
    """The time that this person has."""
    if intro.rules.time_limit_s is None:
        return ()
    if intro.time_limit_s is None:
        return (say("No time limit for you"),)
    if intro.has_extra_time:
        return (say("Time limit {time}, with your extra time", time=quiz_words.length(intro.time_limit_s)),)
    return (say("Time limit {time}", time=quiz_words.length(intro.time_limit_s)),)


def time_left(left_ms: int) -> str:
    """What a countdown says: whole minutes, rounded up; in the last minute the seconds."""
    if left_ms > 60_000:
        return f"{words.minutes(math.ceil(left_ms / 60_000))} left"
    return f"{words.count(math.ceil(left_ms / 1000), 'second', 'seconds')} left" if left_ms else "The time is up"


def time_left_if_hidden(left_ms: int) -> str:
    """What it says to a learner who does not want to see the time run: nothing until it is short."""
    if left_ms > 300_000:
        return ""
    return "Less than 5 minutes left" if left_ms > 60_000 else "Less than 1 minute left"


def attempts(rules: QuizRules, left: int | None) -> str:
    """How many attempts are left: "2 of 3 attempts left"."""
    if left is None or rules.attempts is None:
        return "Any number of attempts"
    if rules.attempts == 1:
        return "One attempt" if left else "No attempt left"
    return f"{left} of {words.count(rules.attempts, 'attempt', 'attempts')} left"


def no_attempt_left(intro: QuizIntro) -> str:
    """Why a quiz cannot be started any more; empty where it can."""
    if intro.attempts_left != 0 or intro.open_attempt is not None:
        return ""
    said = "You have used the one attempt." if intro.rules.attempts == 1 else f"You have used all {_made(intro)}."
    if any(attempt.score is None for attempt in intro.history):
        said += " What came of it is known after the next sync."
    elif any(attempt.passed for attempt in intro.history):
        said += " You have passed this quiz."
    else:
        said += " Ask whoever assigned the course about another one."
    return said


def going_on(intro: QuizIntro, now: datetime) -> str:
    """How far an open attempt is: "4 of 10 answered, begun today 14:05, 12 minutes left"; empty where none is open."""
    if intro.open_attempt is None:
        return ""
    begun = f", begun {words.when(intro.open_since, now)}" if intro.open_since else ""
    left = "" if intro.time_left_s is None else f", {time_left(intro.time_left_s * 1000)}"
    return f"{intro.open_answered} of {intro.question_count} answered{begun}{left}"


def attempt(made: Attempt) -> tuple[str, str, str]:
    """An attempt handed in: its score, its state in words and the tone of that."""
    if made.score is None:
        return "", "Waits to be marked", "info"
    score = words.percent(made.score)
    if made.passed is None:
        return score, "Done", "plain"
    return (score, "Passed", "success") if made.passed else (score, "Not passed", "warning")


def hand_in(sitting: Sitting) -> str:
    """What handing in means now, before the learner says yes."""
    missing = len(sitting.unanswered)
    if missing == 0:
        said = "All questions are answered."
    elif missing == sitting.total:
        said = "No question is answered. Questions without an answer score 0."
    else:
        verb = "is" if missing == 1 else "are"
        said = f"{words.count(missing, 'question', 'questions')} {verb} not answered and will score 0."
    if sitting.is_certifying:
        said += " Your answers are recorded now and marked on the next sync. They cannot be changed afterwards."
    return said


def outcome(outcome: Outcome) -> tuple[str, str, str]:
    """A result's heading, tone and icon."""
    if outcome.score is None:
        certifying = outcome.rules.policy is Policy.CERTIFYING
        return (MARKED_LATER, "info", "clock") if certifying else ("Recorded.", "info", "check")
    score = words.percent(outcome.score)
    if outcome.passed is None or not outcome.rules.pass_mark:
        return f"Done: {score}", "success", "check"
    return (
        (f"Passed: {score}", "success", "check") if outcome.passed else (f"Not passed: {score}", "warning", "warning")
    )


def outcome_facts(outcome: Outcome) -> str:
    """What stands under a result's heading: pass mark and attempts left."""
    found = [f"{words.percent(outcome.rules.pass_mark)} needed to pass"] if outcome.rules.pass_mark else []
    found.append(attempts(outcome.rules, outcome.attempts_left))
    return "  ·  ".join(found)


def response(value: Response | None) -> str:
    """An answer as a person reads it."""
    match value:
        case None:
            return "No answer"
        case bool():
            return "True" if value else "False"
        case float() | int():
            return number(value)
        case str():
            return value
        case tuple() | list():
            return "; ".join(value)
        case Mapping():
            return "; ".join(f"{left} → {right}" for left, right in value.items())


def number(value: float) -> str:
    """A number without a needless ".0": "3", "3.5"."""
    return repr(float(value)).removesuffix(".0")


def _made(intro: QuizIntro) -> str:
    return words.count(intro.rules.attempts or 0, "attempt", "attempts")
