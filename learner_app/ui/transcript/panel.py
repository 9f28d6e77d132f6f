"""The transcript of a recording: a list that follows it and leads to any place of it, or a text to read.

It is complete without the recording, and knows nothing of players: it is told the place, and asks for one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from learner_app.domain.wording import counted, say
from learner_app.ui.accessibility import announce
from learner_app.ui.parts.button import button, give_icon
from learner_app.ui.parts.find_bar import FindBar
from learner_app.ui.transcript.bar import TranscriptBar
from learner_app.ui.transcript.choices import Choices
from learner_app.ui.transcript.rows import Rows
from learner_app.ui.transcript.view import CueView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learner_app.services.learning.media_views import Transcript, TranscriptInfo
    from learner_app.ui.theme import Theme
    from learner_app.ui.transcript.choices import ReaderLook
    from learner_app.ui.transcript.reading import ReadingView
    from learner_app.ui.transcript.reading_bar import ReadingBar

_REST_MS = 700  # how long scrolling must rest before the place is worth keeping


class TranscriptPanel(QWidget):
    """Shows one transcript at a time.

    Signals:
        seek_asked: (int) the recording is wanted from this millisecond on.
        language_asked: (str) the transcript is wanted in another language, a BCP 47 tag.
        reached_end: The last line stood on the screen; once for each `fill`.
        export_asked: (str) "file", "course" or "print".
        position_rested: (int) the millisecond of what is at the top, once the reader has stopped scrolling.
        choices_changed: (Choices) how this person likes it, to be kept.
    """

    seek_asked = Signal(int)
    language_asked = Signal(str)
    reached_end = Signal()
    export_asked = Signal(str)
    position_rested = Signal(int)
    choices_changed = Signal(object)

    def __init__(self, theme: Theme, choices: Choices | None = None) -> None:
        super().__init__()
        self._theme = theme
        self.choices = choices or Choices()
        self._is_followed = self._is_away = False
        self._has_ended = False
        self._transcript: Transcript | None = None
        self._make_parts(theme)
        self._connect_parts()
        self._show_which()

    def _make_parts(self, theme: Theme) -> None:
        self._bar = TranscriptBar(theme, self.choices)
        self._view = CueView(theme)
        self._view.setAccessibleName(say("Transcript"))
        self._view.show_times(shows_times=self.choices.shows_times)
        self._find = FindBar(theme, self._view, say("Find in this transcript"))
        self._back_bar = self._make_back_bar()
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._find)
        self._either = QStackedLayout()
        column.addLayout(self._either, 1)  # before it has widgets: it shows the first at once, as a window of its own
        self._either.addWidget(self._view)
        column.addWidget(self._back_bar)
        self._reading_bar: ReadingBar | None = None
        self._reading: ReadingView | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)

    def _make_back_bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("kind", "foot")
        space = self._theme.tokens.space
        row = QHBoxLayout(bar)
        row.setContentsMargins(space["m"], space["xs"], space["m"], space["xs"])
        back = button(say("Back to the current sentence"), self.go_to_current, kind="link")
        give_icon(back, self._theme.icon("media", "accent"))
        row.addWidget(back, 0, Qt.AlignmentFlag.AlignHCenter)
        bar.hide()
        return bar

    def _connect_parts(self) -> None:
        self._bar.follow_switched.connect(self._on_follow_switched)
        self._bar.times_switched.connect(self._on_times_switched)
        self._bar.reader_switched.connect(self._on_reader_switched)
        self._bar.find_asked.connect(self.open_find)
        self._bar.language_chosen.connect(self.language_asked)
        self._bar.export_chosen.connect(self.export_asked)
        self._find.closed.connect(lambda: self.first_focus().setFocus())
        self._view.row_chosen.connect(self._on_row_chosen)
        self._view.moved_by_reader.connect(self._on_moved_by_reader)
        self._view.end_seen.connect(self._on_end_seen)
        self._rest.timeout.connect(lambda: self.position_rested.emit(self.place_ms()))
        for keys, owner, act in (
            (QKeySequence.StandardKey.Find, self, self.open_find),
            (QKeySequence.StandardKey.Copy, self._view, self._copy),
        ):
            shortcut = QShortcut(QKeySequence(keys), owner)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def fill(self, transcript: Transcript, position_ms: int = 0) -> None:
        """Show a transcript from where it was left, or from where the recording is."""
        self._has_ended = self._is_away = self._is_followed = False
        self._transcript = transcript
        rows = Rows(transcript.cues, transcript.descriptions, transcript.chapters)
        self._view.fill(rows, is_rtl=transcript.direction == "rtl")
        current = rows.current_at(position_ms) if position_ms > 0 else None
        self._view.mark_current(current)
        if len(rows):
            self._view.begin_at(current or 0)
        if self._reading is not None and self.choices.is_reader:
            self._fill_reading(self._reading, position_ms)
        self._find.look_again()
        self._show_back_bar()

    def show_languages(self, languages: Sequence[TranscriptInfo], chosen: str) -> None:
        """Offer the transcript in these languages."""
        self._bar.show_languages(languages, chosen)

    def follow(self, ms: int) -> None:
        """The recording is at this place; cheap where the sentence is still the same."""
        self._is_followed = True
        current = self._view.rows.current_at(ms)
        if current == self._view.current:
            return
        self._view.mark_current(current)
        if current is not None and self.choices.follows and not self._is_away:
            self._view.bring(current, is_at_rest=True)
        self._show_back_bar()

    def open_find(self, words: str = "") -> None:
        """Open the bar for finding, with words to look for at once where given."""
        self._find.open_bar(words)

    def go_to_current(self) -> None:
        """Go on following; the keyboard comes to the current sentence, so that a screen reader reads it."""
        self._is_away = False
        if self._view.current is not None:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._view.bring(self._view.current)
            self._view.go_to(self._view.current)
        self._show_back_bar()

    def place_ms(self) -> int:
        """Where the line at the top of what is in sight begins."""
        if self._reading is not None and self.choices.is_reader:
            return self._reading.top_ms()
        return self._view.rows[self._view.top()].start_ms if len(self._view.rows) else 0

    def first_focus(self) -> QWidget:
        """What takes the keyboard when a page with nothing but this opens."""
        return self._reading if self._reading is not None and self.choices.is_reader else self._view

    def _on_row_chosen(self, number: int) -> None:
        self._is_away = False  # from there on the reader wants to go along again
        self._show_back_bar()
        self.seek_asked.emit(self._view.rows[number].start_ms)

    def _on_moved_by_reader(self) -> None:
        self._rest.start()
        self._is_away = self._is_followed and self._view.current is not None
        self._show_back_bar()

    def _on_follow_switched(self, follows: bool) -> None:
        self._choose(replace(self.choices, follows=follows))
        if follows:
            self._is_away = False
            if self._view.current is not None:
                self._view.bring(self._view.current)
        self._show_back_bar()

    def _on_times_switched(self, shows_times: bool) -> None:
        self._choose(replace(self.choices, shows_times=shows_times))
        self._view.show_times(shows_times=shows_times)

    def _on_reader_switched(self, is_reader: bool) -> None:
        rows = self._view.rows
        place = rows[self._view.reader_row()].start_ms if is_reader and len(rows) else self.place_ms()
        self._choose(replace(self.choices, is_reader=is_reader))
        self._show_which(place)

    def _on_look_chosen(self, look: ReaderLook) -> None:
        self._choose(replace(self.choices, look=look))
        if self._reading is not None:
            self._reading.restyle(look)
            self._find.look_again()

    def _on_end_seen(self) -> None:
        if not self._has_ended:
            self._has_ended = True
            QTimer.singleShot(0, self.reached_end.emit)  # not in the midst of a paint

    def _choose(self, choices: Choices) -> None:
        self.choices = choices
        self.choices_changed.emit(choices)

    def _copy(self) -> None:
        numbers = self._view.selected_rows()
        if numbers:
            QGuiApplication.clipboard().setText("\n".join(self._view.rows[number].copied for number in numbers))
            announce(self, counted("%n lines were copied", "%n line was copied", len(numbers)))

    def _show_which(self, place_ms: int = 0) -> None:
        """Show the list or the text, at the same place; the text is made when it is first wanted."""
        is_reader = self.choices.is_reader
        if is_reader:
            reading = self._reading or self._make_reading()
            self._fill_reading(reading, place_ms)
            self._either.setCurrentWidget(reading)
            self._find.turn_to(reading)
        else:
            self._either.setCurrentWidget(self._view)
            self._view.go_to_ms(place_ms)
            self._find.turn_to(self._view)
        if self._reading_bar is not None:
            self._reading_bar.setVisible(is_reader)
        self._bar.show_follow(is_wanted=not is_reader)
        self._show_back_bar()

    def _make_reading(self) -> ReadingView:
        from learner_app.ui.transcript.reading import ReadingView
        from learner_app.ui.transcript.reading_bar import ReadingBar

        reading = self._reading = ReadingView(self._theme, self.choices.look)
        bar = self._reading_bar = ReadingBar(self._theme, self.choices.look)
        self._column.insertWidget(1, bar)
        self._either.addWidget(reading)
        bar.look_chosen.connect(self._on_look_chosen)
        bar.chapter_chosen.connect(self._on_chapter_chosen)
        reading.place_chosen.connect(self.seek_asked)
        reading.moved_by_reader.connect(self._rest.start)
        reading.end_seen.connect(self._on_end_seen)
        return reading

    def _fill_reading(self, reading: ReadingView, place_ms: int) -> None:
        if self._transcript is not None and self._reading_bar is not None:
            reading.fill(self._transcript, place_ms)
            self._reading_bar.show_chapters(reading.headings)

    def _on_chapter_chosen(self, block: int) -> None:
        if self._reading is not None:
            self._reading.go_to_block(block)
            self._reading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_back_bar(self) -> None:
        """There is a way back where a recording goes on elsewhere; who only reads is not called anywhere."""
        current = self._view.current
        is_lost = False
        if self._is_followed and current is not None and not self.choices.is_reader:
            is_lost = self._is_away or not (self.choices.follows or self._view.is_in_sight(current))
        if is_lost is self._back_bar.isHidden():
            self._back_bar.setVisible(is_lost)
