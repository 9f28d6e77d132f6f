"""Marks follow the rules of each kind of question and never leave 0 to 1."""

from __future__ import annotations

import math
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learner_app.domain.ids import QuestionId
from learner_app.domain.marking import mark_quiz, mark_response, missing_keys, multiple_score
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
    Response,
    Solution,
    TextAnswer,
    TextKey,
    TrueFalseKey,
)

ABC = (Option("a"), Option("b"), Option("c"))

KEYS: dict[QuestionKind, Solution] = {
    QuestionKind.SINGLE: ChoiceKey({"a": 1.0, "b": 0.5, "c": -0.5}),
    QuestionKind.MULTIPLE: ChoiceKey({"a": 0.5, "b": 0.5, "c": -1.0}),
    QuestionKind.TRUE_FALSE: TrueFalseKey(True),
    QuestionKind.SHORT_TEXT: TextKey((TextAnswer("grant"), TextAnswer("*grant*", 0.5, "Only the name"))),
    QuestionKind.NUMERIC: NumericKey((NumericAnswer(3.141, 3.142), NumericAnswer(3, 4, 0.5, "Closer"))),
    QuestionKind.MATCHING: MatchingKey({"a": "x", "b": "x", "c": "y"}),
    QuestionKind.ORDERING: OrderingKey(("a", "b", "c")),
    QuestionKind.OPEN: OpenKey(),
}
ANY_RESPONSE = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.sampled_from(["a", "b", "grant", "3.1415"])
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.tuples(inner, inner) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=6,
)


def question(kind: QuestionKind, name: str = "q") -> Question:
    return Question(QuestionId(name), kind, "?", options=ABC)


def score(kind: QuestionKind, response: object, solution: Solution | None = None) -> float:
    key = AnswerKey(solution or KEYS[kind])
    return mark_response(question(kind), key, cast("Response", response)).score


@pytest.mark.parametrize(
    ("kind", "response", "expected"),
    [
        (QuestionKind.SINGLE, "a", 1.0),
        (QuestionKind.SINGLE, "b", 0.5),
        (QuestionKind.SINGLE, "c", 0.0),
        (QuestionKind.SINGLE, "unknown", 0.0),
        (QuestionKind.MULTIPLE, ("a", "b"), 1.0),
        (QuestionKind.MULTIPLE, ["b", "a"], 1.0),
        (QuestionKind.MULTIPLE, ("b",), 0.5),
        (QuestionKind.MULTIPLE, ("b", "b"), 0.5),
        (QuestionKind.MULTIPLE, ("a", "b", "c"), 0.0),
        (QuestionKind.MULTIPLE, (), 0.0),
        (QuestionKind.TRUE_FALSE, True, 1.0),
        (QuestionKind.TRUE_FALSE, False, 0.0),
        (QuestionKind.TRUE_FALSE, 1, 0.0),
        (QuestionKind.SHORT_TEXT, " GRANT", 1.0),
        (QuestionKind.SHORT_TEXT, "general grant", 0.5),
        (QuestionKind.SHORT_TEXT, "lee", 0.0),
        (QuestionKind.NUMERIC, 3.141, 1.0),
        (QuestionKind.NUMERIC, "3,142", 0.0),
        (QuestionKind.NUMERIC, "3.142", 1.0),
        (QuestionKind.NUMERIC, 4, 0.5),
        (QuestionKind.NUMERIC, 4.0001, 0.0),
        (QuestionKind.NUMERIC, True, 0.0),
        (QuestionKind.NUMERIC, float("inf"), 0.0),
        (QuestionKind.MATCHING, {"a": "x", "b": "x", "c": "y"}, 1.0),
        (QuestionKind.MATCHING, {"a": "x", "b": "y"}, 1 / 3),
        (QuestionKind.ORDERING, ("a", "b", "c"), 1.0),
        (QuestionKind.ORDERING, ("a", "c", "b"), 1 / 3),
        (QuestionKind.ORDERING, ("c", "a", "b"), 0.0),
    ],
)
def test_each_kind_is_marked_by_its_rule(kind: QuestionKind, response: object, expected: float) -> None:
    assert score(kind, response) == pytest.approx(expected)


@given(st.sampled_from(sorted(KEYS)), st.sampled_from(list(QuestionKind)), ANY_RESPONSE)
def test_no_response_of_any_type_raises_or_leaves_the_range(keyed: str, kind: QuestionKind, response: object) -> None:
    assert 0 <= score(kind, response, KEYS[QuestionKind(keyed)]) <= 1


@given(
    st.dictionaries(st.sampled_from("abcdef"), st.floats(-1, 1, allow_subnormal=False), max_size=6),
    st.sets(st.sampled_from("abcdefg")),
)
def test_partial_credit_stays_between_nothing_and_everything(weights: dict[str, float], chosen: set[str]) -> None:
    assert 0 <= multiple_score(weights, chosen) <= 1


@given(st.dictionaries(st.sampled_from("abcdef"), st.sampled_from([0.0, 1.0]), min_size=1))
def test_in_a_plain_list_only_exactly_the_right_options_earn_everything(weights: dict[str, float]) -> None:
    right = {text for text, weight in weights.items() if weight}
    if right:
        assert multiple_score(weights, right) == 1
        assert multiple_score(weights, right | {"another"}) < 1
        assert multiple_score(weights, right - {min(right)}) < 1


def test_ticking_everything_earns_nothing_where_as_many_are_wrong_as_right() -> None:
    assert multiple_score({"a": 1, "b": 1, "c": 0, "d": 0}, "abcd") == 0


def test_an_option_weighed_zero_among_percentages_costs_nothing() -> None:
    assert multiple_score({"a": 0.5, "b": 0.5, "c": 0}, "abc") == 1


def test_thirds_written_with_few_digits_still_make_a_whole() -> None:
    result = mark_response(
        question(QuestionKind.MULTIPLE), AnswerKey(ChoiceKey(dict.fromkeys("abc", 0.333))), ("a", "b", "c")
    )
    assert (result.score, result.is_right) == (1.0, True)


def test_thirds_written_with_few_digits_keep_the_price_of_a_wrong_option() -> None:
    weights = dict.fromkeys("abc", 0.333) | {"d": -0.0999}
    assert multiple_score(weights, "abcd") == pytest.approx(0.9)


def test_weights_that_do_not_make_a_whole_are_taken_as_equal_shares() -> None:
    assert multiple_score({"a": 0.8, "b": 0.8, "c": -0.8}, "a") == 0.5
    assert multiple_score({"a": 0.3, "b": 0.3}, "ab") == 1


def test_the_ends_of_a_range_are_included_despite_binary_fractions() -> None:
    assert 0.1 + 0.2 != 0.3
    assert score(QuestionKind.NUMERIC, 0.1 + 0.2, NumericKey((NumericAnswer(0, 0.3),))) == 1
    assert score(QuestionKind.NUMERIC, 3.146, NumericKey((NumericAnswer(3.136, 3.141 + 0.005),))) == 1


def test_feedback_is_that_of_the_chosen_options_in_the_order_of_the_options() -> None:
    key = AnswerKey(ChoiceKey({"a": 1, "b": 1}), {"a": "A!", "b": "B!", "c": "C!"}, "Because.", "unit-1")
    result = mark_response(question(QuestionKind.MULTIPLE), key, ("c", "a"))
    assert (result.feedback, result.explanation, result.see) == (("A!", "C!"), "Because.", "unit-1")


def test_feedback_of_true_false_and_typed_answers_is_that_of_the_answer_given() -> None:
    true_false = AnswerKey(TrueFalseKey(True), {"true": "Yes", "false": "No"})
    assert mark_response(question(QuestionKind.TRUE_FALSE), true_false, False).feedback == ("No",)
    typed: list[tuple[QuestionKind, Response, str]] = [
        (QuestionKind.SHORT_TEXT, "ulysses grant", "Only the name"),
        (QuestionKind.NUMERIC, 3.5, "Closer"),
    ]
    for kind, response, said in typed:
        assert mark_response(question(kind), AnswerKey(KEYS[kind]), response).feedback == (said,)


def quiz_of(*kinds: QuestionKind) -> Quiz:
    questions = tuple(question(kind, kind.value) for kind in kinds)
    return Quiz(questions, {each.id: AnswerKey(KEYS[each.kind]) for each in questions if each.kind in KEYS})


def test_a_quiz_scores_the_mean_and_an_unanswered_question_scores_nothing() -> None:
    quiz = quiz_of(QuestionKind.SINGLE, QuestionKind.TRUE_FALSE, QuestionKind.NUMERIC)
    result = mark_quiz(quiz, {QuestionId("single"): "b", QuestionId("true-false"): True, QuestionId("gone"): "x"})
    assert result.score == pytest.approx(0.5)
    assert result.marked == 3
    assert not result.results[QuestionId("numeric")].is_right


def test_open_and_information_questions_do_not_count() -> None:
    quiz = quiz_of(QuestionKind.TRUE_FALSE, QuestionKind.OPEN, QuestionKind.INFORMATION)
    result = mark_quiz(quiz, {QuestionId("true-false"): True, QuestionId("open"): "essay"})
    assert (result.score, result.marked) == (1.0, 1)
    assert not result.results[QuestionId("open")].is_marked


def test_a_quiz_without_anything_to_mark_scores_nothing_from_nothing() -> None:
    assert (mark_quiz(quiz_of(QuestionKind.OPEN), {}).score, mark_quiz(Quiz(()), {}).marked) == (0.0, 0)


def test_questions_without_a_key_are_named_and_not_counted() -> None:
    whole = quiz_of(QuestionKind.SINGLE, QuestionKind.TRUE_FALSE, QuestionKind.OPEN)
    part = Quiz(whole.questions, {QuestionId("single"): whole.keys[QuestionId("single")]})
    assert missing_keys(whole) == ()
    assert missing_keys(part) == (QuestionId("true-false"),)
    assert mark_quiz(part, {QuestionId("single"): "a"}).score == 1


@given(st.dictionaries(st.sampled_from([kind.value for kind in QuestionKind]), ANY_RESPONSE))
def test_the_score_of_a_quiz_is_the_mean_of_its_marked_results(responses: dict[str, object]) -> None:
    result = mark_quiz(quiz_of(*QuestionKind), cast("dict[QuestionId, Response]", responses))
    scores = [each.score for each in result.results.values() if each.is_marked]
    assert len(scores) == result.marked == 7
    assert math.isclose(result.score, sum(scores) / 7, abs_tol=1e-9)
