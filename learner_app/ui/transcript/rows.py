"""The rows of a transcript: what is said, what is seen, and chapters, in the order of time. Plain Python."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from learner_app.domain.wording import say
from learner_app.formats.transcript_document import clock

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from learner_app.formats.captions import Cue


class RowKind(IntEnum):
    """What a row is; of several that begin at the same moment, in this order."""

    CHAPTER = 0
    DESCRIPTION = 1
    SPEECH = 2


@dataclass(slots=True)
class Row:
    """One line of the transcript.

    Attributes:
        is_new_speaker: Whether somebody else spoke before, so that the name stands above the text.
    """

    kind: RowKind
    start_ms: int
    end_ms: int
    text: str
    speaker: str = ""
    is_new_speaker: bool = False

    @property
    def time(self) -> str:
        """When it begins, as it is shown."""
        return clock(self.start_ms)

    @property
    def label(self) -> str:
        """What stands above the text; mostly empty."""
        if self.kind is RowKind.DESCRIPTION:
            return say("Description", "of what is seen in a video")
        return self.speaker if self.is_new_speaker else ""

    @property
    def spoken(self) -> str:
        """The row as a screen reader calls it: it may be the first one that somebody comes to."""
        match self.kind:
            case RowKind.CHAPTER:
                return say("Chapter: {title}", title=self.text)
            case RowKind.DESCRIPTION:
                return say("Description: {text}", text=self.text)
            case _:
                return say("{speaker}: {text}", speaker=self.speaker, text=self.text) if self.speaker else self.text

    @property
    def copied(self) -> str:
        """The row as it is put on the clipboard."""
        return say("{what}: {value}", what=self.label, value=self.text) if self.label else self.text


class Rows:
    """All rows of one transcript, and which is said when."""

    def __init__(
        self, cues: Sequence[Cue] = (), descriptions: Sequence[Cue] = (), chapters: Sequence[Cue] = ()
    ) -> None:
        kinds = ((RowKind.CHAPTER, chapters), (RowKind.DESCRIPTION, descriptions), (RowKind.SPEECH, cues))
        made = [
            Row(kind, cue.start_ms, cue.end_ms, cue.on_one_line, cue.speaker) for kind, these in kinds for cue in these
        ]
        made.sort(key=lambda row: (row.start_ms, row.kind))
        _name_speakers(made)
        self._rows = made
        wanted = RowKind.SPEECH if cues else RowKind.DESCRIPTION
        self._said = [number for number, row in enumerate(made) if row.kind is wanted]
        self._starts = [made[number].start_ms for number in self._said]

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows)

    def __getitem__(self, number: int) -> Row:
        return self._rows[number]

    def current_at(self, ms: int) -> int | None:
        """The row that is said, or was said last; of those that begin together the first; None before the first."""
        at = bisect_right(self._starts, ms) - 1
        if at < 0:
            return None
        return self._said[bisect_left(self._starts, self._starts[at])]

    @property
    def longest_time(self) -> str:
        """The widest time there is."""
        return "".join("0" if sign.isdigit() else sign for sign in self._rows[-1].time) if self._rows else ""


def _name_speakers(rows: list[Row]) -> None:
    before = ""
    for row in rows:
        if row.kind is RowKind.SPEECH:
            row.is_new_speaker = bool(row.speaker) and row.speaker != before
            before = row.speaker
        else:
            before = ""  # after a chapter or a description one wants to know again who goes on
