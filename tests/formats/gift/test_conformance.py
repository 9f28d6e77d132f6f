"""Every file of a public GIFT grammar's own test set parses to the facts that its expected JSON names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from learner_app.formats.gift import GiftAnswer, GiftFile, GiftKind, GiftNumber, GiftQuestion, GiftText, parse_gift

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.content

TYPES = {
    GiftKind.CHOICE: "MC",
    GiftKind.SHORT: "Short",
    GiftKind.NUMERICAL: "Numerical",
    GiftKind.MATCHING: "Matching",
    GiftKind.TRUE_FALSE: "TF",
    GiftKind.ESSAY: "Essay",
    GiftKind.DESCRIPTION: "Description",
}


def text(value: GiftText | None) -> dict[str, Any] | None:
    return {"format": value.format, "text": value.text} if value else None


def number(value: GiftNumber) -> dict[str, Any]:
    if value.tolerance is not None:
        return {"type": "range", "number": float(value.low), "range": float(value.tolerance)}
    if value.low != value.high:
        return {"type": "high-low", "numberHigh": float(value.high), "numberLow": float(value.low)}
    return {"type": "simple", "number": float(value.low)}


def choice(answer: GiftAnswer) -> dict[str, Any]:
    return {
        "isCorrect": answer.is_right,
        "weight": answer.weight_percent,
        "text": number(answer.number) if answer.number else text(answer.text),
        "feedback": text(answer.feedback),
    }


def choices(question: GiftQuestion, expected: object) -> object:
    """The expected JSON writes a numerical answer that has no sign of its own without the list around it."""
    if isinstance(expected, dict):
        (only,) = question.answers
        assert only.number
        return number(only.number)
    return [choice(answer) for answer in question.answers]


def facts(question: GiftQuestion, expected: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {
        "type": TYPES[question.kind],
        "id": question.id or None,
        "tags": list(question.tags) or None,
        "title": question.title or None,
        "stem": text(question.stem),
        "hasEmbeddedAnswers": question.is_missing_word,
    }
    if question.kind is not GiftKind.DESCRIPTION:
        found["globalFeedback"] = text(question.general_feedback)
    if question.answers:
        found["choices"] = choices(question, expected.get("choices"))
    if question.pairs:
        found["matchPairs"] = [{"subquestion": text(pair.left), "subanswer": pair.right} for pair in question.pairs]
    if question.kind is GiftKind.TRUE_FALSE:
        # The expected JSON names the feedbacks by their place: the first "true", whatever the right answer is.
        found["isTrue"] = question.is_true
        found["trueFeedback"] = text(question.wrong_feedback)
        found["falseFeedback"] = text(question.right_feedback)
    return found


def file_facts(file: GiftFile, expected: list[dict[str, Any]]) -> list[dict[str, Any]]:
    categories = [(line, {"type": "Category", "title": path}) for line, path in file.categories]
    wanted = [entry for entry in expected if entry["type"] != "Category"]
    questions = [(q.line, facts(q, e)) for q, e in zip(file.questions, wanted, strict=True)]
    return [fact for _, fact in sorted(categories + questions, key=lambda pair: pair[0])]


def test_every_file_of_the_grammar_means_what_its_answer_key_says(shared_content: Path):
    files = sorted((shared_content / "quiz-gift-grammar" / "questions").glob("*.gift"))
    assert len(files) == 51
    for path in files:
        expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        parsed = parse_gift(path.read_text(encoding="utf-8"), path.name)
        assert file_facts(parsed, expected) == expected, path.name
