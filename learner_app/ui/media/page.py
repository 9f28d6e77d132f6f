"""Learning from a recording: played, or read, or both; it opens where it was left and ends in "Done"."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from learner_app.domain.course import Tier
from learner_app.domain.errors import StillArriving
from learner_app.domain.media import Way
from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.ui import words
from learner_app.ui.accessibility import announce
from learner_app.ui.media.body import MediaBody
from learner_app.ui.media.fetching import Fetching
from learner_app.ui.media.foot import MediaFoot
from learner_app.ui.media.keys import PlayerKeys
from learner_app.ui.media.reading_choices import choices_of, preferences_of
from learner_app.ui.navigation import Place, Screen, unit_place
from learner_app.ui.page import Desk, Page
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import Note, emptied, unopened
from learner_app.ui.parts.unit_bar import UnitBar
from learner_app.ui.transcript.saving import TranscriptSaving

if TYPE_CHECKING:
    from learner_app.domain.course import Unit
    from learner_app.domain.errors import ExpectedFailure
    from learner_app.domain.ids import RecordId, UnitId
    from learner_app.services.learning.media_views import MediaView, Transcript
    from learner_app.ui.media.player import Player, Standing

logger = logging.getLogger(__name__)


class MediaPage(Page):
    """Shows a MediaView and its Transcript."""

    is_titled = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName(say("Recording"))
        self._place = Place(Screen.MEDIA)
        self._view: MediaView | None = None
        self._transcript: Transcript | None = None
        self._failure: ExpectedFailure | None = None
        self._standing: Standing | None = None
        self._is_given_up = False
        self._open_for = QElapsedTimer()
        self._fetching = Fetching(desk)
        self._fetching.play_asked.connect(self._play_instead)
        likes = desk.client.preferences
        self._body = MediaBody(desk.theme, self._fetching, choices_of(likes.now))
        self._saving = TranscriptSaving(desk, self, self._note)
        panel = self._body.transcript
        panel.export_asked.connect(self._export)
        panel.choices_changed.connect(lambda choices: likes.change(**preferences_of(choices)))
        panel.seek_asked.connect(self._seek)
        panel.language_asked.connect(self._ask_language)
        panel.position_rested.connect(self._keep_reading_position)
        self._foot = MediaFoot(desk.theme)
        self._foot.done_asked.connect(self._complete)
        self._foot.unit_asked.connect(self._open_unit)
        self._foot.course_asked.connect(self._open_course)
        self._failed = QWidget()
        self._failed_column = QVBoxLayout(self._failed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar = UnitBar(desk.theme, self._open_course)
        column.addWidget(self._bar)
        self._either = QStackedLayout()
        column.addLayout(self._either, 1)  # before it has widgets: it shows the first at once, as a window of its own
        self._either.addWidget(self._body)
        self._either.addWidget(self._failed)
        column.addWidget(self._foot)

    @override
    def show_place(self, place: Place) -> None:
        self._put_away()
        self._place = place
        self._open()

    @override
    def carry(self) -> object:
        return self._player.standing if self._player is not None else None

    @override
    def take_over(self, place: Place, carried: object) -> None:
        self.show_place(place)
        self._standing = carried  # type: ignore[assignment]  # what `carry` gave

    @override
    def look_again(self) -> None:
        if self._view is not None or isinstance(self._failure, StillArriving):
            self._open()

    @override
    def leave(self) -> None:
        self._put_away()
        self._place = Place(Screen.MEDIA)  # an answer that is still to come opens nothing behind another page

    @override
    def first_focus(self) -> QWidget | None:
        return self._body.start() if self._view is not None else None

    @property
    def _player(self) -> Player | None:
        return self._body.player

    def _put_away(self) -> None:
        """The recording stops, what was played of it is kept, and the file is let go."""
        self._view = self._transcript = self._failure = self._standing = None
        if self._player is not None:
            self._player.close_recording()

    def _open(self) -> None:
        course, unit = self._place.course, self._place.unit
        languages = self.desk.client.preferences.now.transcript_languages
        if course is not None and unit is not None:
            look = self._fill if self._view is None else self._refresh
            self.desk.client.ask(self, lambda session: session.media.open(course, unit, languages), look, self._fail)

    def _fill(self, view: MediaView) -> None:
        if view.unit.id != self._place.unit or self._view is not None:
            return
        self.is_untold |= self._failure is not None
        self._view, self._failure, self._is_given_up = view, None, False
        self._open_for.start()
        self.desk.client.refresh_status()  # the first opening is a record
        emptied(self._body.notes)
        self._fetching.forget()
        self.setAccessibleName(view.unit.title)
        self.tell_opened(view.unit.title)
        self._body.title.setText(view.unit.title)
        self._bar.show_unit(view.course_title, words.minutes(view.unit.minutes))
        self._body.show_transcript(is_there=bool(view.transcripts))
        self._either.setCurrentWidget(self._body)
        self._foot.show()
        self._refresh(view)
        self._ask_language(view.language)
        if self.isVisible() and _is_free(self, self.window().focusWidget()):
            self._body.start().setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self, view: MediaView) -> None:
        """The same unit: more of it may have arrived, or it may be done now."""
        if self._view is None or view.unit.id != self._place.unit:
            return
        self._view = view
        self._foot.fill(view)
        self._fetching.fill(view)
        if view.preferred is Tier.TEXT or self._is_given_up:
            self._body.hold(None)
        elif self._player is not None and self._player.standing is not None:
            self._player.show_renditions(view)
        else:
            self._begin(view)

    def _begin(self, view: MediaView) -> None:
        if self._player is None:
            self._body.hold(self._make_player())
        player = self._player
        if player is None:
            return
        from learner_app.ui.media.player import Standing

        at_ms = view.position_ms if self._place.at_ms is None else self._place.at_ms
        if self._transcript is not None:
            player.show_transcript(self._transcript)
        player.open(view, self._standing or Standing(at_ms, is_playing=False, tier=view.preferred))
        self._standing = None

    def _make_player(self) -> Player | None:
        try:
            from learner_app.ui.media.player import Player
        except ImportError as error:  # libraries of the system that Qt's multimedia needs are not there
            logger.warning("no recording can be played: %s", error)
            self._is_given_up = True
            text = say("This computer lacks what playing recordings needs. Read the transcript, and tell your IT.")
            self._note(text, "warning")
            return None
        player = Player(self.desk)
        player.moved.connect(self._body.transcript.follow)
        player.failed.connect(self._on_unplayable)
        player.completed.connect(self._on_played)
        player.fetch_asked.connect(self._fetching.fetch)
        player.language_asked.connect(self._ask_language)
        PlayerKeys(player, self, self.desk.client.preferences)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), player)  # the transcript has one of its own
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._body.transcript.open_find)
        return player

    def _on_unplayable(self, failure: ExpectedFailure) -> None:
        """No dead player: the reason takes its place, with what can be done; the transcript has the room."""
        standing = self._player.standing if self._player is not None else None
        view = self._view
        if view is None or standing is None or self._player is None:
            return
        self._standing, self._is_given_up = replace(standing, is_playing=False), True
        self._player.close_recording()
        self._body.hold(None)
        self._fetching.show_failure(view, standing.tier, failure)

    def _play_instead(self, tier: Tier) -> None:
        if self._view is not None and self._standing is not None:
            self._standing, self._is_given_up = replace(self._standing, tier=tier), False
            self._refresh(self._view)

    def _ask_language(self, language: str) -> None:
        view = self._view
        if view is None or not language:
            return
        info = next((one for one in view.transcripts if one.language == language), None)
        if info is not None and not info.is_here:
            self._want_texts(view)
            return
        if language != view.language:
            others = (tag for tag in self.desk.client.preferences.now.transcript_languages if tag != language)
            self.desk.client.preferences.change(transcript_languages=[language, *others])
        self.desk.client.ask(
            self,
            lambda session: session.media.transcript(view.course, view.unit.id, language),
            self._show_transcript,
            self._on_no_transcript,
        )

    def _want_texts(self, view: MediaView) -> None:
        client = self.desk.client

        def done(_: object) -> None:
            text = say("The transcript in that language is not here yet. It comes with the next sync.")
            self._note(text, "info")
            announce(self, text)
            client.fetch()

        client.ask(self, lambda session: session.library.want(view.course, Tier.TEXT), done)

    def _show_transcript(self, transcript: Transcript) -> None:
        view = self._view
        if view is None:
            return
        is_first, self._transcript = self._transcript is None, transcript
        panel = self._body.transcript
        at_ms = self._player.position_ms if self._player is not None else view.position_ms
        if self._place.at_ms is not None and is_first:
            at_ms = self._place.at_ms
        panel.show_languages(view.transcripts, transcript.language)
        panel.fill(transcript, at_ms)
        if self._player is not None:
            self._player.show_transcript(transcript)

    def _on_no_transcript(self, failure: ExpectedFailure) -> None:
        """What is said is missing or damaged; the recording plays all the same."""
        self._body.show_transcript(is_there=False)
        self._note(f"{failure.message} {failure.next_step}".strip(), "warning")

    def _seek(self, position_ms: int) -> None:
        if self._player is not None:
            self._player.seek(position_ms)

    def _keep_reading_position(self, position_ms: int) -> None:
        """Where somebody reads who does not play; the player keeps its own place."""
        view = self._view
        if view is not None and self._player is None:
            self.desk.client.ask(
                self,
                lambda session: session.media.keep_position(view.course, view.unit.id, position_ms),
                lambda _: None,
            )

    def _complete(self) -> None:
        view = self._view
        if view is None:
            return
        spent_s = int(self._open_for.elapsed() / 1000)

        def done(_record: RecordId) -> None:
            self._tell_done(view)
            if view.following is not None:
                self._open_unit(view.following)

        self.desk.client.ask(
            self,
            lambda session: session.media.complete(view.course, view.unit.id, Way.READ, spent_s),
            done,
            self._on_complete_failed,
        )

    def _on_played(self, _way: Way) -> None:
        if self._view is not None:
            self._tell_done(self._view)

    def _tell_done(self, view: MediaView) -> None:
        announce(self, say("{unit} is done", unit=view.unit.title))
        self.desk.client.tell_changed()

    def _open_unit(self, unit: UnitId) -> None:
        course = self._place.course

        def go(found: Unit | None) -> None:
            if found is not None:
                self.desk.navigator.replace(unit_place(course, found))

        if course is not None:
            self.desk.client.ask(self, lambda session: session.library.course(course).course.unit(unit), go)

    def _open_course(self) -> None:
        self.desk.navigator.go(Place(Screen.COURSE, self._place.course))

    def _fail(self, failure: ExpectedFailure) -> None:
        if isinstance(failure, type(self._failure)) and isinstance(failure, StillArriving):
            return  # it says so already
        self._put_away()
        self._failure = failure
        self.tell_opened(failure.message)
        self._foot.hide()
        emptied(self._failed_column)
        back = button(say("Back to the course"), self._open_course, kind="primary")
        self._failed_column.addWidget(unopened(self.desk.theme, failure, back))
        self._either.setCurrentWidget(self._failed)

    def _on_complete_failed(self, failure: ExpectedFailure) -> None:
        self._note(f"{failure.message} {failure.next_step}".strip(), "danger")

    def _export(self, what: str) -> None:
        view, transcript, panel = self._view, self._transcript, self._body.transcript
        if view is not None and transcript is not None:
            with_times = panel.choices.shows_times
            self._saving.export(what, view.course, view.unit.id, transcript.language, with_times=with_times)

    def _note(self, text: str, tone: str) -> None:
        emptied(self._body.notes)
        self._body.notes.addWidget(Note(self.desk.theme, text, tone))


def _is_free(page: QWidget, focused: QWidget | None) -> bool:
    """Whether nobody types outside the page, into the field for searching."""
    return not isinstance(focused, QLineEdit) or page.isAncestorOf(focused)
