"""Two languages that nobody speaks, made from the sources at run time: they show what a translation would break.

"en-XA" is readable, with accents, about forty per cent longer. "ar-XB" runs from right to left: Qt draws its words in
mirrored order. Both put each text in brackets: what stands outside of them was never given to a translator, and where
one is missing, the text was cut.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from learner_app.domain.wording import english

if TYPE_CHECKING:
    from learner_app.domain.wording import Translator

CODES = frozenset({"en-XA", "ar-XB"})
LIKE = {"en-XA": "en_GB", "ar-XB": "ar_AE"}
"""The locale whose numbers, dates and direction they have."""

_KEPT = re.compile(r"(%n|\{[^{}]*\}|<[^<>]*>|&\w+;|&\w|\n)")
"""What is no word: numbers, places, tags, entities, the letter of a shortcut, line ends."""
_ACCENTS = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
_VOWEL = re.compile(r"([aeiouAEIOU])")
_FROM_RIGHT, _AS_BEFORE = "\N{RIGHT-TO-LEFT OVERRIDE}", "\N{POP DIRECTIONAL FORMATTING}"


def translator(code: str) -> Translator:
    """What translates into one of `CODES`."""
    word = _longer if code == "en-XA" else _from_right

    def translate(source: str, note: str, number: int | None) -> str:
        parts = _KEPT.split(english(source, note, number))
        return f"[{''.join(part if _KEPT.fullmatch(part) else word(part) for part in parts)}]"

    return translate


def _longer(text: str) -> str:
    return _VOWEL.sub(r"\1\1", text).translate(_ACCENTS)


def _from_right(text: str) -> str:
    return f"{_FROM_RIGHT}{text}{_AS_BEFORE}" if text.strip() else text
