"""A recording with everything that moves along with it: picture, captions, descriptions, timeline and controls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from learner_app.bridge.playback import Playback, PlayState
from learner_app.domain.wording import say
from learner_app.ui.accessibility import announce
from learner_app.ui.media.captions import caption_lines
from learner_app.ui.media.controls import RATES, Controls
from learner_app.ui.media.cues import CueTrack
from learner_app.ui.media.describing import Describer
from learner_app.ui.media.listening import Listening
from learner_app.ui.media.menu import Offer
from learner_app.ui.media.stage import Stage
from learner_app.ui.media.stills import Stills
from learner_app.ui.media.timeline import Timeline
from learner_app.ui.media.wording import rendition_choice, speed, spoken_place, tier_name
from learner_app.ui.parts.surface import Note, emptied
from learner_app.ui.transcript.bar import language_name

if TYPE_CHECKING:
    from learner_app.domain.course import Tier
    from learner_app.domain.preferences import Preferences
    from learner_app.services.learning.media_views import MediaView, Rendition, Transcript
    from learner_app.ui.page import Desk

_PATIENCE_MS = 300  # before it is said that one has to wait
_KEEP_VOLUME_MS = 400  # after a slider has come to rest


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a player is, for another that goes on in its place."""

    at_ms: int
    is_playing: bool
    tier: Tier


class Player(QWidget):
    """Plays one unit at a time.

    Signals:
        moved: (int) milliseconds; 20 times a second while it plays.
        failed: (ExpectedFailure) it cannot be played.
        completed: (Way) enough was played.
        fetch_asked: (Tier) a rendition that is not here is wanted.
        language_asked: (str) captions in another language.
    """

    moved = Signal(int)
    failed = Signal(object)
    completed = Signal(object)
    fetch_asked = Signal(object)
    language_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._likes = desk.client.preferences
        self._view: MediaView | None = None
        self._tier: Tier | None = None
        self._listening: Listening | None = None
        self._captions = CueTrack()
        self._waits_for_voice = self._has_said_silent = False
        self._playback = Playback(self)
        self._stage = Stage(desk.theme, self._likes.now)
        self._timeline = Timeline(desk.theme)
        self.controls = Controls(desk.theme)
        self._stills = Stills(desk.client, self)
        self._describer = Describer(self)
        self._patience = _timer(self, _PATIENCE_MS)
        self._volume_rest = _timer(self, _KEEP_VOLUME_MS)
        self._lay_out()
        self._connect_playback()
        self._connect_controls()
        self._on_preferences(self._likes.now)

    def _lay_out(self) -> None:
        space = self._desk.theme.tokens.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space["s"])
        self._notes = QVBoxLayout()
        column.addWidget(self._stage)
        column.addWidget(self._timeline)
        column.addWidget(self.controls)
        column.addLayout(self._notes)

    def _connect_playback(self) -> None:
        playback = self._playback
        playback.moved.connect(self._on_moved)
        playback.duration_known.connect(self._on_duration)
        playback.state_changed.connect(self._on_state)
        playback.framed.connect(self._stage.show_picture)
        playback.failed.connect(self.failed)
        self._stills.shown.connect(self._on_still)
        self._describer.shown.connect(self._stage.show_description)
        self._describer.wait_asked.connect(self._on_wait_asked)
        self._patience.timeout.connect(lambda: self._stage.show_waiting(is_waiting=True))
        self._volume_rest.timeout.connect(self._keep_volume)
        self._likes.changed.connect(self._on_preferences)

    def _connect_controls(self) -> None:
        controls = self.controls
        self._stage.pressed.connect(self.toggle)
        self._timeline.seek_asked.connect(self.seek)
        controls.play_asked.connect(self.toggle)
        controls.step_asked.connect(self.step)
        controls.sentence_asked.connect(self.go_sentence)
        controls.rate_asked.connect(self._keep_rate)
        controls.volume_asked.connect(self._on_volume)
        controls.muting_asked.connect(lambda is_muted: self._playback.set_muted(is_muted=is_muted))
        controls.captions_asked.connect(lambda is_on: self._likes.change(captions=is_on))
        controls.descriptions_asked.connect(lambda is_on: self._likes.change(descriptions=is_on))
        controls.tier_asked.connect(self._on_tier_asked)
        controls.language_asked.connect(self.language_asked)
        controls.place_asked.connect(self.seek)

    @property
    def position_ms(self) -> int:
        """Where it is."""
        return self._playback.position_ms

    @property
    def standing(self) -> Standing | None:
        """What another player needs to go on from here; None where nothing is open."""
        if self._tier is None:
            return None
        is_playing = self._playback.wants_to_play or self._waits_for_voice
        return Standing(self._playback.position_ms, is_playing, self._tier)

    def open(self, view: MediaView, standing: Standing) -> None:
        """Load the recording at one of its tiers that are here."""
        self.close_recording()
        self._view = view
        self._timeline.fill(view.waveform, self._captions.cues, view.chapters)
        self._stills.fill(view.key_pictures)
        self.show_renditions(view)
        offers = [Offer(one.start_ms, one.on_one_line) for one in view.chapters]
        self.controls.chapters.show_offers(offers, None, "", is_choice=False)
        self._listening = Listening(self._desk.client, view, standing.tier, self)
        self._listening.completed.connect(self.completed)
        self._open_tier(standing)

    def show_renditions(self, view: MediaView) -> None:
        """What there is of the recording, and what of it is here."""
        self._view = view
        offers = [Offer(one.tier, rendition_choice(one)) for one in view.renditions]
        chosen = view.rendition(self._tier) if self._tier is not None else None
        shown = tier_name(chosen.tier, has_video=chosen.has_picture) if chosen is not None else ""
        self.controls.tiers.show_offers(offers, self._tier, shown)

    def show_transcript(self, transcript: Transcript) -> None:
        """Captions and descriptions are these from now on."""
        self._captions = CueTrack(transcript.cues)
        self._stage.show_direction(is_rtl=transcript.direction == "rtl")
        self._describer.fill(transcript.descriptions, transcript.language)
        self._show_languages(transcript.language)
        self.controls.descriptions.setVisible(bool(transcript.descriptions))
        if self._view is not None:
            self._timeline.fill(self._view.waveform, transcript.cues, self._view.chapters)
        self._show_words(self.position_ms)

    def _show_languages(self, chosen: str) -> None:
        there = self._view.transcripts if self._view is not None else ()
        offers = [Offer(one.language, language_name(one.language)) for one in there]
        self.controls.languages.show_offers(offers if len(offers) > 1 else (), chosen, "")

    def close_recording(self) -> None:
        """Stop, record that, and let go of the file."""
        self._describer.stop()
        if self._listening is not None:
            self._listening.end(self._playback.position_ms)
            self._listening = None
        self._tier = None
        self._waits_for_voice = False
        self._playback.close()
        self._stage.show_captions(())
        self._stage.show_picture(QImage())
        emptied(self._notes)

    def toggle(self) -> None:
        """Play, or pause."""
        if self._waits_for_voice:
            self._waits_for_voice = False  # who presses pause while a voice speaks wants silence
            self._describer.stop()
            self._on_state(self._playback.state)
        elif self._playback.wants_to_play:
            self._playback.pause()
        else:
            self._playback.play()

    def seek(self, position_ms: int) -> None:
        """Go to a place; it plays on if it played."""
        if self._tier is None:
            return
        before = self._playback.position_ms
        self._describer.stop()
        self._playback.seek(position_ms)
        after = self._playback.position_ms
        if self._listening is not None:
            self._listening.seek(before, after)
        self._timeline.show_position(after, is_told=True)
        if not self._timeline.hasFocus():  # a slider with the keyboard says by itself where it is
            announce(self, spoken_place(after, self._length_ms))

    def step(self, seconds: int) -> None:
        """Go on, or back, by some seconds."""
        self.seek(self.position_ms + seconds * 1000)

    def go_sentence(self, direction: int) -> None:
        """Go to the next sentence, or to the one before; without sentences, by ten seconds."""
        at_ms = self.position_ms
        if not self._captions.cues:
            self.step(10 * direction)
        elif direction < 0:
            self.seek(self._captions.start_before(at_ms))
        elif (following := self._captions.start_after(at_ms)) is not None:
            self.seek(following)

    def change_speed(self, direction: int) -> None:
        """The next speed that is on offer, or the one before."""
        now = self._likes.now.speed_percent / 100
        others = [rate for rate in RATES if (rate > now if direction > 0 else rate < now)]
        if others:
            rate = others[0] if direction > 0 else others[-1]
            self._keep_rate(rate)
            announce(self, say("Speed {rate}", rate=speed(rate)))

    @property
    def picture_height(self) -> int:
        """How high the picture is now."""
        return self._stage.height()

    def allow_height(self, most: int) -> None:
        """How high the picture may become."""
        self._stage.allow_height(most)

    @property
    def _length_ms(self) -> int:
        known = self._view.duration_ms if self._view is not None else 0
        return known or self._playback.duration_ms

    def _open_tier(self, standing: Standing) -> None:
        view = self._view
        rendition = view.rendition(standing.tier) if view is not None else None
        if view is None or rendition is None or rendition.path is None:
            return
        emptied(self._notes)
        self._tier = rendition.tier
        self.show_renditions(view)
        self._stage.show_picture(QImage(), say("Picture of “{title}”", title=view.unit.title))
        self._timeline.show_length(view.duration_ms)
        if self._listening is not None:
            self._listening.pause(standing.at_ms)
            self._listening.show(has_picture=rendition.has_picture)
        if not rendition.has_picture:
            self._stills.look(standing.at_ms)
        self._playback.open(rendition.path, view.unit.title, at_ms=standing.at_ms, is_playing=standing.is_playing)

    def _on_tier_asked(self, tier: Tier) -> None:
        rendition: Rendition | None = self._view.rendition(tier) if self._view is not None else None
        standing = self.standing
        if rendition is None or standing is None:
            return
        if rendition.path is None:
            self.fetch_asked.emit(tier)
        else:
            self._stills.fill(self._view.key_pictures if self._view is not None else ())
            self._open_tier(Standing(standing.at_ms, standing.is_playing, tier))

    def _on_moved(self, position_ms: int) -> None:
        state = self._playback.state
        is_playing = state is PlayState.PLAYING
        self._timeline.show_position(position_ms, is_told=not is_playing)
        self.controls.show_place(position_ms, self._length_ms)
        self._show_words(position_ms)
        self._describer.look(position_ms, is_playing=is_playing)
        if not self._playback.has_video:
            self._stills.look(position_ms)
        if self._listening is not None:
            self._listening.reach(position_ms)
        self.moved.emit(position_ms)

    def _show_words(self, position_ms: int) -> None:
        said = caption_lines(self._captions.at(position_ms)) if self._likes.now.captions else []
        self._stage.show_captions(said)

    def _on_duration(self, _duration_ms: int) -> None:
        self._timeline.show_length(self._length_ms)
        self.controls.show_place(self._playback.position_ms, self._length_ms)

    def _on_state(self, state: PlayState) -> None:
        if state is PlayState.WAITING:
            self._patience.start()
        else:
            self._patience.stop()
            self._stage.show_waiting(is_waiting=False)
        self._show_playing()
        listening, at_ms = self._listening, self._playback.position_ms
        if listening is None:
            return
        if state in {PlayState.PLAYING, PlayState.PAUSED}:
            listening.begin(self._length_ms)
        if state is PlayState.PLAYING:
            listening.play(at_ms)
            self._say_if_silent()
        elif state is not PlayState.WAITING and not self._waits_for_voice:
            listening.pause(at_ms if state is not PlayState.ENDED else self._length_ms)

    def _show_playing(self) -> None:
        self.controls.show_playing(is_playing=self._playback.wants_to_play or self._waits_for_voice)
        self._timeline.show_position(self._playback.position_ms, is_told=not self._playback.wants_to_play)

    def _on_still(self, picture: QImage) -> None:
        if not self._playback.has_video:
            self._stage.show_picture(picture)

    def _on_wait_asked(self, is_wanted: bool) -> None:
        if is_wanted:
            self._waits_for_voice = True
            self._playback.pause()
        elif self._waits_for_voice:
            self._waits_for_voice = False
            self._playback.play()

    def _say_if_silent(self) -> None:
        if not self._playback.has_device and not self._has_said_silent:
            self._has_said_silent = True
            text = say("This computer has no sound output: the recording plays silently, with its captions.")
            self._notes.addWidget(Note(self._desk.theme, text))
            announce(self, text)

    def _on_preferences(self, chosen: Preferences) -> None:
        self.controls.show_preferences(chosen)
        self._playback.set_rate(chosen.speed_percent / 100)
        self._playback.set_volume(self.controls.volume.value())
        self._describer.switch(is_on=chosen.descriptions)
        self._stage.show_look(chosen)
        self._show_words(self._playback.position_ms)

    def _keep_rate(self, rate: float) -> None:
        self._likes.change(speed_percent=round(rate * 100))

    def _on_volume(self, percent: int) -> None:
        self._playback.set_volume(percent)
        self._volume_rest.start()

    def _keep_volume(self) -> None:
        self._likes.change(volume_percent=self.controls.volume.value())


def _timer(owner: QWidget, interval_ms: int) -> QTimer:
    made = QTimer(owner)
    made.setSingleShot(True)
    made.setInterval(interval_ms)
    return made
