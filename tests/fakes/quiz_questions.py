"""One question of each kind, with its key."""

from __future__ import annotations

from learner_app.domain.ids import QuestionId
from learner_app.domain.quiz import (
    AnswerKey,
    ChoiceKey,
    MatchingKey,
    NumericAnswer,
    NumericKey,
    OpenKey,
    Option,
    OrderingKey,
    Question,
    QuestionKind,
    Quiz,
    TextAnswer,
    TextKey,
    TrueFalseKey,
)


def options(*texts: str) -> tuple[Option, ...]:
    return tuple(Option(text) for text in texts)


SINGLE = Question(
    QuestionId("single"),
    QuestionKind.SINGLE,
    "What travels first over a weak link?",
    options=options("The video", "The text of every lesson", "All pictures"),
)
MULTIPLE = Question(
    QuestionId("multiple"),
    QuestionKind.MULTIPLE,
    "Which of these work without a network?",
    options=options("Reading a lesson", "Practising", "Having a certifying quiz marked"),
)
TRUE_FALSE = Question(QuestionId("truth"), QuestionKind.TRUE_FALSE, "A record is sent before it is kept.")
SHORT = Question(QuestionId("short"), QuestionKind.SHORT_TEXT, "What is a copy for later called?")
NUMERIC = Question(QuestionId("number"), QuestionKind.NUMERIC, "How many states has a record?")
MATCHING = Question(
    QuestionId("matching"),
    QuestionKind.MATCHING,
    "What does each state mean?",
    options=options("Sent", "Confirmed"),
    targets=options("It left this computer", "It never happened", "The hub has it"),
)
ORDERING = Question(
    QuestionId("ordering"),
    QuestionKind.ORDERING,
    "Put the steps in order.",
    options=options("Sync", "Fetch", "Learn"),
)
OPEN = Question(QuestionId("open"), QuestionKind.OPEN, "What will you do differently?")
INFORMATION = Question(QuestionId("note"), QuestionKind.INFORMATION, "The rest is about records.")

KEYS = {
    SINGLE.id: AnswerKey(
        ChoiceKey({"The text of every lesson": 1.0}),
        {"The video": "Video is the heaviest tier.", "The text of every lesson": "Text is light and goes first."},
        "Tiers arrive from light to heavy.",
        see="read",
    ),
    MULTIPLE.id: AnswerKey(ChoiceKey({"Reading a lesson": 0.5, "Practising": 0.5})),
    TRUE_FALSE.id: AnswerKey(TrueFalseKey(value=False)),
    SHORT.id: AnswerKey(TextKey((TextAnswer("backup"),))),
    NUMERIC.id: AnswerKey(NumericKey((NumericAnswer(3.5, 3.5),))),
    MATCHING.id: AnswerKey(MatchingKey({"Sent": "It left this computer", "Confirmed": "The hub has it"})),
    ORDERING.id: AnswerKey(OrderingKey(("Fetch", "Learn", "Sync"))),
    OPEN.id: AnswerKey(OpenKey()),
}


def quiz_of(*questions: Question) -> Quiz:
    """A practice quiz of these questions."""
    return Quiz(questions, {question.id: KEYS[question.id] for question in questions if question.id in KEYS})
