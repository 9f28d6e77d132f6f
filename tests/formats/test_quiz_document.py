from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
from learner_app.formats.quiz_document import (
    BadQuiz,
    decode_keys,
    decode_questions,
    decode_quiz,
    encode_keys,
    encode_questions,
    encode_quiz,
)

texts = st.text(max_size=12)
weights = st.floats(-1, 1)
numbers = st.floats(allow_nan=False, allow_infinity=False)
options = st.lists(texts, unique=True, max_size=4).map(
    lambda names: tuple(Option(name, f"<b>{name}</b>") for name in names)
)
questions = st.builds(
    Question, texts.map(QuestionId), st.sampled_from(QuestionKind), texts, texts, options=options, targets=options
)
solutions = st.one_of(
    st.builds(ChoiceKey, st.dictionaries(texts, weights, max_size=4)),
    st.builds(TrueFalseKey, st.booleans()),
    st.builds(TextKey, st.lists(st.builds(TextAnswer, texts, weights, texts), max_size=3).map(tuple)),
    st.builds(NumericKey, st.lists(st.builds(NumericAnswer, numbers, numbers, weights, texts), max_size=3).map(tuple)),
    st.builds(MatchingKey, st.dictionaries(texts, texts, max_size=4)),
    st.builds(OrderingKey, st.lists(texts, max_size=4).map(tuple)),
    st.builds(OpenKey, texts),
)
keys = st.builds(AnswerKey, solutions, st.dictionaries(texts, texts, max_size=3), texts, texts)


@st.composite
def quizzes(draw):
    asked = draw(st.lists(questions, max_size=5, unique_by=lambda question: question.id))
    return Quiz(tuple(asked), {question.id: draw(keys) for question in asked if draw(st.booleans())})


@given(quizzes())
def test_a_quiz_comes_back_as_it_was(quiz):
    data = encode_quiz(quiz)

    assert decode_quiz(data) == quiz
    assert encode_quiz(decode_quiz(data)) == data
    assert decode_questions(encode_questions(quiz.questions)) == quiz.questions
    assert decode_keys(encode_keys(quiz.keys)) == quiz.keys


def test_a_certifying_quiz_holds_no_word_about_keys():
    question = Question(QuestionId("q"), QuestionKind.SINGLE, "Which?", options=(Option("yes"), Option("no")))

    assert b"key" not in encode_quiz(Quiz((question,)))
    assert b"weights" not in encode_quiz(Quiz((question,)))


def document(**changes):
    question = {"id": "q", "kind": "single", "text": "Which?", "options": [{"text": "a"}, {"text": "b"}]}
    return json.dumps({"questions": [question], **changes}).encode()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "truncated"),
        (b"[]", "object"),
        (b"\xff", "malformed"),
        (document(surprise=1), "unknown field"),
        (document(questions=[{"id": "q", "kind": "riddle", "text": ""}]), "riddle"),
        (document(questions=[{"id": "q", "kind": "open", "text": ""}] * 2), "two questions"),
        (document(questions=[{"id": "q", "kind": "single", "text": "", "options": [{"text": "a"}] * 2}]), "same text"),
        (document(keys={"other": {"solution": {"type": "open"}}}), "no such question"),
        (document(keys={"q": {"solution": {"type": "magic"}}}), "magic"),
        (b'{"questions":' + b"[" * 100_000, "object"),
        (document(title="x" * 5_000_001), "5 MB"),
    ],
)
def test_a_malformed_quiz_is_refused_with_its_reason(data, reason):
    with pytest.raises(BadQuiz, match=f"(?i){reason}"):
        decode_quiz(data)
