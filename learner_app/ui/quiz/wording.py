"""What the quiz screen says: kinds, counts, states, results. No widgets."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

from learner_app.domain.course import Policy, QuizRules, ScoreRule
from learner_app.domain.quiz import QuestionKind
from learner_app.domain.wording import counted, say
from learner_app.services.learning import quiz_words
from learner_app.ui import words
from learner_app.ui.quiz.model import QuestionState

if TYPE_CHECKING:
    from datetime import datetime

    from learner_app.domain.progress import Attempt
    from learner_app.domain.quiz import Question, Response
    from learner_app.services.learning.quiz_views import Outcome, QuizIntro
    from learner_app.ui.quiz.model import Sitting


def state(state: QuestionState) -> tuple[str, str, str]:
    """A question's state in words, its tone, and the name of its icon."""
    return {
        QuestionState.TO_READ: (say("To read"), "plain", "lesson"),
        QuestionState.NOT_ANSWERED: (say("Not answered"), "plain", "dot-waiting"),
        QuestionState.UNFINISHED: (say("Not finished"), "warning", "warning"),
        QuestionState.NOT_KEPT: (say("Not kept"), "danger", "error"),
        QuestionState.ANSWERED: (say("Answered"), "info", "dot-confirmed"),
        QuestionState.RIGHT: (say("Right", "an answer"), "success", "check"),
        QuestionState.PARTLY: (say("Partly right"), "warning", "warning"),
        QuestionState.NOT_RIGHT: (say("Not right"), "danger", "error"),
    }[state]


def asks(question: Question) -> str:
    """What is to be done with a question."""
    return {
        QuestionKind.SINGLE: say("Choose one."),
        QuestionKind.MULTIPLE: say("Choose all that apply."),
        QuestionKind.TRUE_FALSE: say("Is this true or false?"),
        QuestionKind.SHORT_TEXT: say("Type a short answer."),
        QuestionKind.NUMERIC: say("Type a number."),
        QuestionKind.MATCHING: say("Find what belongs together."),
        QuestionKind.ORDERING: say("Put these in order, first at the top."),
        QuestionKind.OPEN: say("Answer in your own words. No machine marks it."),
        QuestionKind.INFORMATION: say("Nothing to answer here."),
    }[question.kind]


def place(sitting: Sitting, question: Question) -> str:
    """Where a question stands: "Question 3 of 10"."""
    number = sitting.number(question)
    return say("Question {number} of {count}", number=number, count=sitting.total) if number else say("To read")


def facts(intro: QuizIntro) -> tuple[str, ...]:
    """What a quiz is, in short sentences: kind, length, time limit, pass mark, attempts, which of them counts."""
    rules = intro.rules
    certifying = rules.policy is Policy.CERTIFYING
    found = [
        say("Certifying quiz") if certifying else say("Practice quiz"),
        counted("%n questions", "%n question", intro.question_count),
        words.minutes(intro.unit.minutes),
        *_time_limit(intro),
        _pass_mark(rules) or say("No pass mark"),
        attempts(rules, intro.attempts_left),
    ]
    if rules.attempts != 1:
        found.append(_score_rule(rules.score_rule))
    return tuple(found)


def _time_limit(intro: QuizIntro) -> tuple[str, ...]:
    """The time that this person has."""
    if intro.rules.time_limit_s is None:
        return ()
    if intro.time_limit_s is None:
        return (say("No time limit for you"),)
    if intro.has_extra_time:
        return (say("Time limit {length}, with your extra time", length=quiz_words.length(intro.time_limit_s)),)
    return (say("Time limit {length}", length=quiz_words.length(intro.time_limit_s)),)


def time_left(left_ms: int) -> str:
    """What a countdown says: whole minutes, rounded up; in the last minute the seconds."""
    if left_ms > 60_000:
        return say("{time} left", time=words.minutes(math.ceil(left_ms / 60_000)))
    return counted("%n seconds left", "%n second left", math.ceil(left_ms / 1000)) if left_ms else say("The time is up")


def time_left_if_hidden(left_ms: int) -> str:
    """What it says to a learner who does not want to see the time run: nothing until it is short."""
    if left_ms > 300_000:
        return ""
    return say("Less than 5 minutes left") if left_ms > 60_000 else say("Less than 1 minute left")


def attempts(rules: QuizRules, left: int | None) -> str:
    """How many attempts are left: "2 of 3 attempts left"."""
    if left is None or rules.attempts is None:
        return say("Any number of attempts")
    if rules.attempts == 1:
        return say("One attempt") if left else say("No attempt left")
    return counted("{left} of %n attempts left", "{left} of %n attempt left", rules.attempts, left=left)


def no_attempt_left(intro: QuizIntro) -> str:
    """Why a quiz cannot be started any more; empty where it can."""
    if intro.attempts_left != 0 or intro.open_attempt is not None:
        return ""
    said = counted("You have used all %n attempts.", "You have used the one attempt.", intro.rules.attempts or 0)
    if any(attempt.score is None for attempt in intro.history):
        then = say("What came of it is known after the next sync.")
    elif any(attempt.passed for attempt in intro.history):
        then = say("You have passed this quiz.")
    else:
        then = say("Ask whoever assigned the course about another one.")
    return f"{said} {then}"


def going_on(intro: QuizIntro, now: datetime) -> str:
    """How far an open attempt is: "4 of 10 answered, begun today 14:05, 12 minutes left"; empty where none is open."""
    if intro.open_attempt is None:
        return ""
    told = [answered(intro.open_answered, intro.question_count)]
    if intro.open_since:
        told.append(say("begun {when}", when=words.when(intro.open_since, now)))
    if intro.time_left_s is not None:
        told.append(time_left(intro.time_left_s * 1000))
    return words.in_a_row(told)


def answered(count: int, whole: int) -> str:
    """How many questions have an answer: "4 of 10 answered"."""
    return say("{count} of {all} answered", count=count, all=whole)


def attempt(made: Attempt) -> tuple[str, str, str]:
    """An attempt handed in: its score, its state in words and the tone of that."""
    if made.score is None:
        return "", say("Waits to be marked"), "info"
    score = words.percent(made.score)
    if made.passed is None:
        return score, say("Done"), "plain"
    return (score, say("Passed"), "success") if made.passed else (score, say("Not passed"), "warning")


def flag(kind: str) -> str:
    """Why somebody should look at an attempt, in a word or two; a kind that only newer programs know, as it came."""
    return {
        "chain broken": say("Chain broken"),
        "clock moved": say("Clock moved"),
        "clock off": say("Clock off"),
        "handed in twice": say("Handed in twice"),
        "not assigned": say("Not assigned"),
        "old version": say("Old version"),
        "over the limit": say("Over the limit"),
        "over the time limit": say("Over the time limit"),
        "retired version": say("Retired version"),
        "score differs": say("Score differs"),
        "sequence counted again": say("Sequence counted again"),
        "time not told": say("Time not told"),
        "timed by wall clock": say("Timed by wall clock"),
        "unknown version": say("Unknown version"),
        "withdrawn": say("Withdrawn"),
    }.get(kind, kind)


def hand_in(sitting: Sitting) -> str:
    """What handing in means now, before the learner says yes."""
    missing = len(sitting.unanswered)
    if missing == 0:
        said = say("All questions are answered.")
    elif missing == sitting.total:
        said = say("No question is answered. Questions without an answer score 0.")
    else:
        said = counted(
            "%n questions are not answered and will score 0.",
            "%n question is not answered and will score 0.",
            missing,
        )
    if not sitting.is_certifying:
        return said
    then = say("Your answers are recorded now and marked on the next sync. They cannot be changed afterwards.")
    return f"{said} {then}"


def outcome(outcome: Outcome) -> tuple[str, str, str]:
    """A result's heading, tone and icon."""
    if outcome.score is None:
        certifying = outcome.rules.policy is Policy.CERTIFYING
        return (marked_later(), "info", "clock") if certifying else (say("Recorded."), "info", "check")
    score = words.percent(outcome.score)
    if outcome.passed is None or not outcome.rules.pass_mark:
        return say("Done: {score}", score=score), "success", "check"
    if outcome.passed:
        return say("Passed: {score}", score=score), "success", "check"
    return say("Not passed: {score}", score=score), "warning", "warning"


def marked_later() -> str:
    """What came of a certifying attempt until its mark is here."""
    return say("Recorded. Marked on the next sync.")


def outcome_facts(outcome: Outcome) -> str:
    """What stands under a result's heading: pass mark and attempts left."""
    found = (_pass_mark(outcome.rules), attempts(outcome.rules, outcome.attempts_left))
    return "  ·  ".join(part for part in found if part)


def response(value: Response | None) -> str:
    """An answer as a person reads it."""
    match value:
        case None:
            return say("No answer")
        case bool():
            return say("True") if value else say("False")
        case float() | int():
            return number(value)
        case str():
            return value
        case tuple() | list():
            return "; ".join(value)
        case Mapping():
            return "; ".join(say("{left} → {right}", left=left, right=right) for left, right in value.items())


def number(value: float) -> str:
    """A number without a needless ".0": "3", "3.5"."""
    return repr(float(value)).removesuffix(".0")


def _pass_mark(rules: QuizRules) -> str:
    """What is needed to pass; empty where nothing is."""
    return say("{percent} needed to pass", percent=words.percent(rules.pass_mark)) if rules.pass_mark else ""


def _score_rule(rule: ScoreRule) -> str:
    return {
        ScoreRule.BEST: say("The best attempt counts"),
        ScoreRule.LATEST: say("The latest attempt counts"),
        ScoreRule.FIRST: say("The first attempt counts"),
    }[rule]
