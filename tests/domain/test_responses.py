"""A response that does not fit is explained in words a person understands."""

from __future__ import annotations

import pytest

from learner_app.domain.ids import QuestionId
from learner_app.domain.quiz import Option, Question, QuestionKind
from learner_app.domain.responses import number, response_problem

ABC = (Option("a"), Option("b"), Option("c"))
XY = (Option("x"), Option("y"))


def question(kind: QuestionKind) -> Question:
    return Question(QuestionId("q"), kind, "?", options=ABC, targets=XY if kind is QuestionKind.MATCHING else ())


FITTING: list[tuple[QuestionKind, object]] = [
    (QuestionKind.SINGLE, "a"),
    (QuestionKind.MULTIPLE, ("a", "c")),
    (QuestionKind.MULTIPLE, ()),
    (QuestionKind.TRUE_FALSE, False),
    (QuestionKind.SHORT_TEXT, "anything"),
    (QuestionKind.NUMERIC, 3),
    (QuestionKind.NUMERIC, "3,5"),
    (QuestionKind.MATCHING, {"a": "x", "b": "x", "c": "y"}),
    (QuestionKind.ORDERING, ("c", "a", "b")),
    (QuestionKind.OPEN, "an essay"),
    (QuestionKind.INFORMATION, None),
]


@pytest.mark.parametrize(("kind", "response"), FITTING)
def test_a_fitting_response_has_no_problem(kind: QuestionKind, response: object) -> None:
    assert response_problem(question(kind), response) is None


@pytest.mark.parametrize(
    ("kind", "response", "said"),
    [
        (QuestionKind.SINGLE, "d", "“d” is not one of the options: “a”, “b”, “c”"),
        (QuestionKind.SINGLE, ("a",), "one option"),
        (QuestionKind.MULTIPLE, "a", "A list"),
        (QuestionKind.MULTIPLE, ("a", "z"), "“z” is not one"),
        (QuestionKind.MULTIPLE, ("a", "a"), "more than once"),
        (QuestionKind.TRUE_FALSE, "true", "True or false"),
        (QuestionKind.TRUE_FALSE, 1, "True or false"),
        (QuestionKind.SHORT_TEXT, 5, "A text"),
        (QuestionKind.SHORT_TEXT, " ", "empty"),
        (QuestionKind.NUMERIC, "five", "“five” is not a number"),
        (QuestionKind.NUMERIC, "1,000", "two ways"),
        (QuestionKind.NUMERIC, True, "A number"),
        (QuestionKind.NUMERIC, float("nan"), "A number"),
        (QuestionKind.MATCHING, ("a",), "on the left"),
        (QuestionKind.MATCHING, {"a": 1}, "on the left"),
        (QuestionKind.MATCHING, {"q": "x"}, "“q” is not one"),
        (QuestionKind.MATCHING, {"a": "q"}, "“q” is not one"),
        (QuestionKind.MATCHING, {}, "Nothing was matched"),
        (QuestionKind.ORDERING, ("a", "b"), "Left out: “c”"),
        (QuestionKind.ORDERING, ("a", "b", "c", "a"), "more than once"),
        (QuestionKind.ORDERING, "abc", "A list"),
        (QuestionKind.INFORMATION, "hello", "Nothing is asked"),
    ],
)
def test_a_response_that_does_not_fit_is_told_why(kind: QuestionKind, response: object, said: str) -> None:
    assert said in (response_problem(question(kind), response) or "")


@pytest.mark.parametrize("kind", [kind for kind in QuestionKind if kind is not QuestionKind.INFORMATION])
def test_no_answer_at_all_is_said_so(kind: QuestionKind) -> None:
    assert response_problem(question(kind), None) == "No answer was given."


def test_a_long_list_of_options_is_not_read_out_in_full() -> None:
    many = Question(QuestionId("q"), QuestionKind.SINGLE, "?", options=tuple(Option(str(n)) for n in range(50)))
    assert (response_problem(many, "x") or "").endswith("“7” and 42 more.")


def test_a_number_too_large_for_a_float_is_none() -> None:
    assert number(10**400) is None
