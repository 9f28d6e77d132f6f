"""Reads Moodle's GIFT text format (multiple choice to essay; no Cloze, no calculated questions)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from learner_app.formats.gift.answers import Answers, read_answers
from learner_app.formats.gift.lexer import find, split_format, to_text, unescape
from learner_app.formats.gift.model import BLANK, GiftError, GiftFile, GiftKind, GiftQuestion
from learner_app.formats.gift.source import Category, Chunk, chunks

if TYPE_CHECKING:
    from learner_app.formats.gift.model import GiftText, TextFormat

_ID = re.compile(r"\[id:([^\]]+)\]")
_TAG = re.compile(r"\[tag:([^\]]+)\]")


def parse_gift(text: str, name: str) -> GiftFile:
    """Read a whole GIFT file. `name` is the file's name for messages.

    Raises:
        GiftError: With file and line: an open brace, no right answer, a bad number, a feature that is not taken.
    """
    questions: list[GiftQuestion] = []
    categories: list[tuple[int, str]] = []
    for part in chunks(text, name):
        if isinstance(part, Category):
            categories.append((part.line, part.path))
        else:
            questions.append(_question(part, name, categories[-1][1] if categories else ""))
    return GiftFile(name, tuple(questions), tuple(categories))


def _question(chunk: Chunk, name: str, category: str) -> GiftQuestion:
    title, start = _title(chunk, name)
    inherited, _ = split_format(chunk.text[start:], "moodle")
    brace = find(chunk.text, "{", start)
    if brace < 0:
        answers, before, after = Answers(GiftKind.DESCRIPTION), chunk.text[start:], ""
    else:
        end = find(chunk.text, "}", brace)
        before, after = chunk.text[start:brace], chunk.text[end + 1 :]
        second = find(after, "{")
        if second >= 0:
            raise GiftError(
                name,
                chunk.line_at(end + 1 + second),
                "a second pair of braces in one question",
                "A question has one place for its answers; leave a blank line between two questions.",
            )
        answers = read_answers(chunk.text[brace + 1 : end], brace + 1, chunk, name, inherited)
    stem = _stem(before, after, inherited)
    if not stem.text:
        raise GiftError(name, chunk.lines[0], "a question without a text")
    return GiftQuestion(
        kind=answers.kind,
        line=chunk.lines[0],
        title=title,
        stem=stem,
        answers=answers.answers,
        pairs=answers.pairs,
        is_true=answers.is_true,
        wrong_feedback=answers.wrong_feedback,
        right_feedback=answers.right_feedback,
        general_feedback=answers.general_feedback,
        is_missing_word=bool(after.strip()),
        id=next((found[1] for comment in chunk.comments for found in _ID.finditer(comment)), "").strip(),
        tags=tuple(found[1].strip() for comment in chunk.comments for found in _TAG.finditer(comment)),
        category=category,
    )


def _title(chunk: Chunk, name: str) -> tuple[str, int]:
    """The title, white space folded, and where the question's text starts."""
    indent = len(chunk.text) - len(chunk.text.lstrip())
    if not chunk.text.startswith("::", indent):
        return "", indent
    end = find(chunk.text, "::", indent + 2)
    if end < 0:
        raise GiftError(name, chunk.lines[0], "a title that does not end", "Write “::title::” before the question.")
    return " ".join(unescape(chunk.text[indent + 2 : end]).split()), end + 2


def _stem(before: str, after: str, inherited: TextFormat) -> GiftText:
    if not after.strip():
        return to_text(before, inherited)
    _, body = split_format(before, inherited)
    return to_text(f"[{inherited}]{body.rstrip()} {BLANK} {after.lstrip()}", inherited)
