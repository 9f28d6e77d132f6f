"""A GIFT file becomes a quiz that can be asked and marked; what is wrong with it is said with its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from learner_app.domain.quiz import (
    ChoiceKey,
    MatchingKey,
    NumericKey,
    Option,
    QuestionKind,
    TextKey,
    TrueFalseKey,
)
from learner_app.formats.gift import GiftError, decode_text, parse_gift, to_quiz

if TYPE_CHECKING:
    from pathlib import Path

    from learner_app.domain.quiz import AnswerKey, Question


def one(text: str) -> tuple[Question, AnswerKey]:
    quiz = to_quiz(parse_gift(text, "quiz.gift"))
    (question,) = quiz.questions
    return question, quiz.keys[question.id]


def test_titles_are_ids_and_the_rest_go_by_position():
    quiz = to_quiz(parse_gift("::First  one:: A {T}\n\nB {F}\n\nRead this.", "quiz.gift"))
    assert [question.id for question in quiz.questions] == ["First one", "q2", "q3"]
    assert list(quiz.keys) == ["First one", "q2"]


def test_a_single_choice_has_weights_and_feedback_by_text():
    question, key = one("Pick {=a#yes ~%50%b ~c#no ####because}")
    assert question.kind is QuestionKind.SINGLE
    assert question.options == (Option("a"), Option("b"), Option("c"))
    assert key.solution == ChoiceKey({"a": 1.0, "b": 0.5, "c": 0.0})
    assert key.feedback == {"a": "yes", "c": "no"}
    assert key.explanation == "because"


def test_true_and_false_written_as_options_stay_a_choice():
    assert one("Sure? {=True ~False}")[0].kind is QuestionKind.SINGLE


def test_weights_of_several_right_options_add_up_to_one():
    question, key = one("Pick {~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-100%d}")
    assert question.kind is QuestionKind.MULTIPLE
    assert isinstance(key.solution, ChoiceKey)
    assert sum(weight for weight in key.solution.weights.values() if weight > 0) == pytest.approx(1)
    assert key.solution.weights["d"] == -1


def test_the_first_feedback_of_true_false_is_for_the_wrong_answer():
    _, key = one("Sure? {F#no, false#right, false}")
    assert key.solution == TrueFalseKey(value=False)
    assert key.feedback == {"true": "no, false", "false": "right, false"}


def test_short_answers_come_best_first():
    _, key = one("Animal? {=%0%*#wrong =%50%cat =frog}")
    assert isinstance(key.solution, TextKey)
    assert [(answer.text, answer.weight) for answer in key.solution.answers] == [("frog", 1), ("cat", 0.5), ("*", 0)]


def test_numbers_have_exact_bounds_and_any_other_comes_last():
    _, key = one("Pi? {#~#no =%50%3.1415:0.01 =3.1415:0.0005}")
    assert isinstance(key.solution, NumericKey)
    assert [(answer.low, answer.high) for answer in key.solution.answers[:2]] == [(3.141, 3.142), (3.1315, 3.1515)]
    assert key.solution.answers[2].feedback == "no"


def test_matching_takes_distractors():
    question, key = one("Match {=a -> 1 =b -> 2 = -> 3}")
    assert [option.text for option in question.options] == ["a", "b"]
    assert [option.text for option in question.targets] == ["1", "2", "3"]
    assert key.solution == MatchingKey({"a": "1", "b": "2"})


def test_a_gap_is_shown_where_the_answer_belongs():
    assert one("He was from {=Nazareth =there}.")[0].text == "He was from _____."


def test_markup_is_made_safe_and_plain():
    question, _ = one("[html]<p>Is <b>this</b> safe?</p><script>alert(1)</script>{T}")
    assert (question.text, question.html) == ("Is this safe?", "<p>Is <b>this</b> safe?</p>")


def test_markdown_is_rendered():
    question, _ = one("[markdown]Is **this** so?{T}")
    assert (question.text, question.html) == ("Is this so?", "Is <strong>this</strong> so?")


def test_text_without_a_format_is_literal():
    question, _ = one("Which is bold? {=<b> ~<i>}")
    assert question.options == (Option("<b>"), Option("<i>"))


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("A {T}\n\nB {=x", 3, "never closed"),
        ("A {=x\n\nB {=y}", 1, "not closed before the next"),
        ("A {T}\n\nB }", 3, "without an opening"),
        ("A {\n~x\n~y\n}", 2, "no answer is right"),
        ("A {#\n=12\n=1,5}", 3, "not a number"),
        ("A {#5..1}", 1, "ends before it starts"),
        ("A {#nan}", 1, "not a number"),
        ("A {\n=a -> b\n=c\n}", 3, "->"),
        ("A {=a\n=\n}", 2, "empty answer"),
        ("A {1:SHORTANSWER:=x}", 1, "Cloze"),
        ("A {=x} and {=y}", 1, "second pair"),
        ("A {=%200%x}", 1, "weight"),
        ("::A", 1, "title"),
        ("::a:: A {T}\n\n::a:: B {T}", 3, "second question"),
        ("A {\n=x\n~y\n~x\n}", 4, "second option"),
        ("A {~%20%x ~%20%y}", 1, "40%"),
        ("A {=%50%x ~y}", 1, "full marks"),
        ("// nothing", 0, "no question"),
        ("{T}", 1, "without a text"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_line(text: str, line: int, reason: str):
    with pytest.raises(GiftError) as caught:
        to_quiz(parse_gift(text, "quiz.gift"))
    assert caught.value.line == line
    assert "quiz.gift" in caught.value.message
    assert reason in caught.value.message
    assert caught.value.next_step


def test_categories_are_noted():
    (note,) = parse_gift("$CATEGORY: a/b\nA {T}", "quiz.gift").notes
    assert note.line == 1
    assert "a/b" in note.text


def test_text_is_utf_8_with_or_without_its_mark():
    assert decode_text("é".encode(), "a.gift") == decode_text("\ufeffé".encode(), "a.gift") == "é"


@pytest.mark.content
def test_another_encoding_is_named_with_the_file(shared_content: Path):
    fixtures = shared_content / "quiz-moodle-formats" / "gift" / "tests" / "fixtures"
    path = fixtures / "questions_encoding_windows-1252.gift.txt"
    with pytest.raises(GiftError, match=r"questions_encoding.*line 15.*Windows-1252"):
        decode_text(path.read_bytes(), path.name)


@pytest.mark.content
def test_the_quizzes_of_a_real_course_are_taken_whole(shared_content: Path):
    files = sorted((shared_content / "course-iot-with-quizzes").rglob("*.gift"))
    assert len(files) == 16
    for path in files:
        quiz = to_quiz(parse_gift(decode_text(path.read_bytes(), path.name), path.name))
        assert len(quiz.questions) == len(quiz.keys) == 3
