from __future__ import annotations

import json

import pytest

from learner_app.domain.ids import QuestionId
from learner_app.domain.quiz import Option, Question, QuestionKind
from learner_app.formats.responses import BadResponse, response_from_json, response_to_json

COLOURS = (Option("Dark  blue"), Option("Red"), Option("red"), Option("True"))


def question(kind, options=(), targets=()):
    return Question(QuestionId("colour-1"), kind, "Which?", options=options, targets=targets)


SINGLE = question(QuestionKind.SINGLE, COLOURS)
MULTIPLE = question(QuestionKind.MULTIPLE, COLOURS)
TRUTH = question(QuestionKind.TRUE_FALSE)
NUMBER = question(QuestionKind.NUMERIC)
TEXT = question(QuestionKind.SHORT_TEXT)
ORDER = question(QuestionKind.ORDERING, (Option("one"), Option("two"), Option("three")))
PAIRS = question(QuestionKind.MATCHING, (Option("cat"), Option("dog")), (Option("barks"), Option("meows")))


@pytest.mark.parametrize(
    ("asked", "value", "response"),
    [
        (SINGLE, "Dark  blue", "Dark  blue"),
        (SINGLE, " dark BLUE ", "Dark  blue"),
        (SINGLE, "red", "red"),
        (SINGLE, ["Red"], "Red"),
        (SINGLE, True, "True"),
        (MULTIPLE, ["Red", "dark blue"], ("Red", "Dark  blue")),
        (MULTIPLE, "Red", ("Red",)),
        (MULTIPLE, [], ()),
        (TRUTH, True, True),
        (TRUTH, " FALSE", False),
        (NUMBER, 3, 3.0),
        (NUMBER, "-2.5e3", -2500.0),
        (TEXT, "Ada", "Ada"),
        (TEXT, 1969, "1969"),
        (TEXT, 3.5, "3.5"),
        (ORDER, ["One", "three", "two"], ("one", "three", "two")),
        (PAIRS, {"Cat": "meows", "dog": "Barks"}, {"cat": "meows", "dog": "barks"}),
        (PAIRS, {"cat": "meows"}, {"cat": "meows"}),
    ],
)
def test_an_answer_is_read_as_it_is_meant(asked, value, response):
    read = response_from_json(asked, value)

    assert read == response
    assert type(read) is type(response)
    assert response_from_json(asked, json.loads(json.dumps(response_to_json(read)))) == read


@pytest.mark.parametrize(
    ("asked", "value", "expected"),
    [
        (SINGLE, "RED", "one of “Dark  blue”, “Red”"),
        (SINGLE, "green", "“Red”"),
        (SINGLE, ["Red", "red"], "one of"),
        (SINGLE, None, "one of"),
        (MULTIPLE, ["Red", "Red"], "at most once"),
        (MULTIPLE, {"Red": True}, "list"),
        (TRUTH, 1, "true or false"),
        (TRUTH, "yes", "true or false"),
        (NUMBER, True, "a number"),
        (NUMBER, "1,000", "a number"),
        (NUMBER, "1_000", "a number"),
        (NUMBER, "nan", "a number"),
        (NUMBER, 10**400, "a number"),
        (TEXT, ["a"], "a text"),
        (TEXT, "x" * 20_001, "at most 20,000 characters"),
        (ORDER, ["one", "two"], "all of “one”, “two”, “three”"),
        (ORDER, ["one", "two", "two"], "all of"),
        (PAIRS, ["cat"], "a mapping"),
        (PAIRS, {"cat": "moos"}, "“barks”, “meows”"),
        (PAIRS, {"cat": "meows", "CAT": "barks"}, "each once"),
        (question(QuestionKind.INFORMATION), "x", "no answer"),
    ],
)
def test_an_answer_that_does_not_fit_is_refused_by_question_and_expectation(asked, value, expected):
    with pytest.raises(BadResponse) as caught:
        response_from_json(asked, value)

    assert "colour-1" in caught.value.message
    assert expected in caught.value.message
    assert len(caught.value.message) < 400
