"""Words with their times into cues that can be read along: whole sentences where they fit, cut where a voice rests.

Source: DCMP Captioning Key (two lines, 160 words a minute), BBC Subtitle Guidelines (where lines are broken).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.authoring.recordings.caption_lint import FASTEST_WORDS_A_MINUTE, SHORTEST_MS
from learner_app.formats.captions import Cue

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LINE_LENGTH = 42
"""Characters of a line, as broadcasters have it; two lines stand beneath a picture."""
LONGEST_MS = 7_000
PAUSE_MS = 600
"""A rest of a voice; within a sentence, too, it parts two thoughts (a guess that fits read speech)."""
_SENTENCE_ENDS = (".", "?", "!", "…", "。", "？", "！", "؟", "۔", "।")
_CLAUSE_ENDS = (",", ";", ":", "–", "—", "،", "؛", "、", "，")
_CLOSING = "\"'”’»)]"
_UNBALANCED = 1.0
"""What a cut costs at the very edge; each reason to cut there takes something off."""
_CLAUSE_BONUS, _PAUSE_BONUS = 0.5, 0.5


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it was heard.

    Attributes:
        text: With the space before it where the language writes one, and its punctuation.
    """

    start_ms: int
    end_ms: int
    text: str


def split_into_cues(words: Iterable[Word], duration_ms: int) -> tuple[Cue, ...]:
    """Cues by time that hold every word once, in order, and never overlap.

    A cue has at most two lines of `LINE_LENGTH` (a single longer word has a line of its own). It stands for 2 s and for
    160 words a minute where the speech leaves the time, and never ends before its last word.

    Args:
        words: As they were heard.
        duration_ms: Of the recording: no cue waits for longer than that.
    """
    heard = _in_order(words)
    pieces = _joined([piece for sentence in _sentences(heard) for piece in _fitting(sentence)])
    ends = [*(piece[0].start_ms for piece in pieces[1:]), duration_ms]
    return tuple(
        Cue(piece[0].start_ms, _end_ms(piece, until_ms), _lines(piece))
        for piece, until_ms in zip(pieces, ends, strict=bool(pieces))
    )


def _in_order(words: Iterable[Word]) -> list[Word]:
    """Engines let times overlap a little, and give pieces without a letter: here each word begins after the other."""
    heard: list[Word] = []
    last_ms = 0
    for word in words:
        if not word.text.strip():
            continue
        start_ms = max(word.start_ms, last_ms)
        last_ms = max(start_ms, word.end_ms)
        heard.append(Word(start_ms, last_ms, word.text))
    return heard


def _sentences(words: Sequence[Word]) -> list[list[Word]]:
    """Cut after each end of a sentence and at each long rest."""
    sentences: list[list[Word]] = []
    before: Word | None = None
    for word in words:
        if before is None or _ends_with(before, _SENTENCE_ENDS) or word.start_ms - before.end_ms >= PAUSE_MS:
            sentences.append([])
        sentences[-1].append(word)
        before = word
    return sentences


def _fitting(words: list[Word]) -> list[list[Word]]:
    """The words as one piece where they fit a cue, else cut in two at the best place, and again."""
    if len(words) == 1 or (_fits(words) and words[-1].end_ms - words[0].start_ms <= LONGEST_MS):
        return [words]
    at = min(range(1, len(words)), key=lambda place: _cost(words, place))
    return [*_fitting(words[:at]), *_fitting(words[at:])]


def _cost(words: Sequence[Word], at: int) -> float:
    """Of a cut before that word: near the middle, after a comma and where the voice rests is best."""
    left, whole = len(_text(words[:at])), len(_text(words))
    cost = abs(2 * left - whole) / whole * _UNBALANCED
    if _ends_with(words[at - 1], _CLAUSE_ENDS):
        cost -= _CLAUSE_BONUS
    rest_ms = words[at].start_ms - words[at - 1].end_ms
    return cost - _PAUSE_BONUS * min(1.0, rest_ms / PAUSE_MS)


def _joined(pieces: Sequence[list[Word]]) -> list[list[Word]]:
    """What would be gone too soon goes with a neighbour, where both fit one cue and no long rest parts them."""
    joined: list[list[Word]] = []
    for number, piece in enumerate(pieces):
        following = pieces[number + 1][0].start_ms if number + 1 < len(pieces) else None
        if joined and (_is_hasty(joined[-1], piece[0].start_ms) or _is_hasty(piece, following)):
            together = [*joined[-1], *piece]
            is_near = piece[0].start_ms - joined[-1][-1].end_ms < PAUSE_MS
            if is_near and _fits(together) and together[-1].end_ms - together[0].start_ms <= LONGEST_MS:
                joined[-1] = together
                continue
        joined.append(piece)
    return joined


def _is_hasty(words: Sequence[Word], following_ms: int | None) -> bool:
    """Whether what comes next leaves less than the shortest time to read."""
    return following_ms is not None and following_ms - words[0].start_ms < SHORTEST_MS


def _end_ms(words: Sequence[Word], until_ms: int) -> int:
    to_read_ms = -(-len(_text(words).split()) * 60_000 // FASTEST_WORDS_A_MINUTE)
    wanted_ms = words[0].start_ms + max(SHORTEST_MS, to_read_ms)
    return max(words[-1].end_ms, min(wanted_ms, until_ms))


def _fits(words: Sequence[Word]) -> bool:
    return all(len(line) <= LINE_LENGTH for line in _lines(words).split("\n"))


def _lines(words: Sequence[Word]) -> str:
    """One line where that is enough, else two of about the same length."""
    text = _text(words)
    if len(text) <= LINE_LENGTH or len(words) == 1:
        return text
    halves = [(_text(words[:at]), _text(words[at:])) for at in range(1, len(words))]
    upper, lower = min(halves, key=_imbalance)
    return f"{upper}\n{lower}"


def _imbalance(halves: tuple[str, str]) -> tuple[bool, int]:
    upper, lower = len(halves[0]), len(halves[1])
    is_after_clause = halves[0].endswith((*_SENTENCE_ENDS, *_CLAUSE_ENDS))
    longest = max(upper, lower)
    return longest > LINE_LENGTH, longest - (LINE_LENGTH // 4 if is_after_clause else 0)


def _text(words: Iterable[Word]) -> str:
    return " ".join("".join(word.text for word in words).split())


def _ends_with(word: Word, marks: tuple[str, ...]) -> bool:
    return word.text.strip().rstrip(_CLOSING).endswith(marks)
