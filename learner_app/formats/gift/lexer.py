"""The small signs of GIFT: escapes, format prefixes, and marks, which count only where no backslash precedes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from learner_app.formats.gift.model import GiftText

if TYPE_CHECKING:
    from learner_app.formats.gift.model import TextFormat

_FORMAT = re.compile(r"\s*\[(html|markdown|plain|moodle)\]")
_ESCAPE = re.compile(r"\\([\\~=#{}:n])")
_WHITE_SPACE = re.compile(r"\s+")


def find(text: str, mark: str, start: int = 0) -> int:
    """Offset of the first unescaped `mark` at or after `start`, -1 where there is none."""
    pattern = re.compile(r"\\.|" + re.escape(mark), re.DOTALL)
    for match in pattern.finditer(text, start):
        if match[0] == mark:
            return match.start()
    return -1


def split_marks(text: str, marks: str) -> list[tuple[int, str, str]]:
    """Cut at every unescaped character of `marks`: (offset, the mark, what follows); the part before has no mark."""
    pattern = re.compile(r"\\.|[" + re.escape(marks) + "]", re.DOTALL)
    cuts = [match.start() for match in pattern.finditer(text) if match[0] in marks]
    parts = [(0, "", text[: cuts[0]] if cuts else text)]
    for index, cut in enumerate(cuts):
        end = cuts[index + 1] if index + 1 < len(cuts) else len(text)
        parts.append((cut, text[cut], text[cut + 1 : end]))
    return parts


def split_format(text: str, inherited: TextFormat) -> tuple[TextFormat, str]:
    """The text's own format where it starts with one, and the rest."""
    if match := _FORMAT.match(text):
        return cast("TextFormat", match[1]), text[match.end() :]
    return inherited, text


def unescape(text: str) -> str:
    r"""Resolve `\~ \= \# \{ \} \: \\` and `\n`; any other backslash is one."""
    return _ESCAPE.sub(lambda match: "\n" if match[1] == "n" else match[1], text)


def to_text(raw: str, inherited: TextFormat) -> GiftText:
    r"""Written text as a value. Lines count in HTML and Markdown; elsewhere only a `\n` does, so that text may wrap."""
    own, body = split_format(raw, inherited)
    body = body.strip()
    if own in {"moodle", "plain"}:
        body = _WHITE_SPACE.sub(" ", body)
    return GiftText(unescape(body), own)


def to_optional_text(raw: str | None, inherited: TextFormat) -> GiftText | None:
    """As `to_text`; None where nothing is said."""
    text = to_text(raw, inherited) if raw is not None else None
    return text if text and text.text else None
