"""What finding words needs to know of a lesson or a help page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.ui.parts.find_bar import Match, matches

if TYPE_CHECKING:
    from learner_app.ui.lesson.labels import TextLabel
    from learner_app.ui.lesson.reader import Reader


class TextsOfReader:
    """The texts that a reader shows, as `ui.parts.find_bar.Searched`."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._texts: list[TextLabel] = []
        self._matches: list[Match] = []
        self._marked: TextLabel | None = None

    def look_for(self, words: str) -> int:
        """How many places have these words; makes the whole lesson, which may not have been made to its end."""
        self._texts = self._reader.texts()
        self._matches = matches([text.plain for text in self._texts], words)
        return len(self._matches)

    def nearest(self) -> int:
        """The first place of all."""
        return 0

    def show_place(self, number: int | None) -> str:
        """Mark a place, and only that; gives the text it is in."""
        self._unmark()
        if number is None:
            return ""
        match = self._matches[number]
        self._marked = text = self._texts[match.text]
        text.show_match(match.start, match.length)
        self._reader.show_widget(text)
        return text.plain

    def _unmark(self) -> None:
        marked, self._marked = self._marked, None
        if marked is not None and marked in self._reader.texts():  # or else another lesson has come meanwhile
            marked.show_match(0, 0)
