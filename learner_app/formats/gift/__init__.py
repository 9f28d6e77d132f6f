"""Quizzes written in GIFT: the file's facts, and the quiz made of them."""

from __future__ import annotations

from learner_app.formats.gift.model import (
    BLANK,
    GiftAnswer,
    GiftError,
    GiftFile,
    GiftKind,
    GiftNote,
    GiftNumber,
    GiftPair,
    GiftQuestion,
    GiftText,
)
from learner_app.formats.gift.parser import parse_gift
from learner_app.formats.gift.quiz import to_quiz
from learner_app.formats.gift.source import decode_text

__all__ = [
    "BLANK",
    "GiftAnswer",
    "GiftError",
    "GiftFile",
    "GiftKind",
    "GiftNote",
    "GiftNumber",
    "GiftPair",
    "GiftQuestion",
    "GiftText",
    "decode_text",
    "parse_gift",
    "to_quiz",
]
