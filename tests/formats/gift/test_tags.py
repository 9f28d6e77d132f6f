"""What tags add to GIFT: the unit that teaches an answer, and questions of order."""

from __future__ import annotations

import pytest

from learner_app.domain.ids import QuestionId
from learner_app.domain.marking import mark_response
from learner_app.domain.quiz import OrderingKey, QuestionKind
from learner_app.formats.gift import GiftError, parse_gift, to_quiz

STEPS = """// [tag:ordering] [tag:see:first-aid]
::steps:: Put the steps in order. {{
=Call for help -> {first}
=Look at the place -> {second}
=Help -> 3
}}
"""


def test_a_tag_names_the_unit_that_teaches_the_answer():
    quiz = to_quiz(parse_gift(STEPS.format(first=2, second=1), "steps.gift"))

    assert quiz.keys[QuestionId("steps")].see == "first-aid"


def test_numbered_pairs_with_the_tag_become_a_question_of_order_that_is_not_shown_in_order():
    quiz = to_quiz(parse_gift(STEPS.format(first=2, second=1), "steps.gift"))
    question, key = quiz.questions[0], quiz.keys[QuestionId("steps")]

    assert question.kind is QuestionKind.ORDERING
    assert key.solution == OrderingKey(("Look at the place", "Call for help", "Help"))
    assert tuple(option.text for option in question.options) != key.solution.order
    assert mark_response(question, key, ("Look at the place", "Call for help", "Help")).score == 1.0


def test_the_same_file_without_the_tag_is_a_matching_question():
    plain = STEPS.format(first=2, second=1).replace("[tag:ordering]", "")

    assert to_quiz(parse_gift(plain, "steps.gift")).questions[0].kind is QuestionKind.MATCHING


def test_parts_that_are_not_numbered_from_one_are_refused_with_the_line():
    with pytest.raises(GiftError, match=r"steps\.gift.*line 2"):
        to_quiz(parse_gift(STEPS.format(first=2, second=2), "steps.gift"))
