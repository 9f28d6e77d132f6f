"""The buttons of the player, each with a name, a key and a state that can be heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from learner_app.domain.wording import say
from learner_app.ui.media.menu import MenuButton, Offer
from learner_app.ui.media.wording import shown_place, speed
from learner_app.ui.parts.button import button, on_checked, show_checked
from learner_app.ui.parts.flow import Flow
from learner_app.ui.parts.text import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from learner_app.domain.preferences import Preferences
    from learner_app.ui.theme import Theme

RATES = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0)
"""Speeds on offer."""


class Controls(QWidget):
    """Asks; whoever plays decides. Captions and descriptions are as many steps away as Play is.

    Signals:
        play_asked: Play, or pause.
        step_asked: (int) seconds on, or back where negative.
        sentence_asked: (int) 1 for the next, -1 for the one before.
        rate_asked: (float).
        volume_asked: (int) percent.
        muting_asked, captions_asked, descriptions_asked: (bool) on or off.
        tier_asked: (Tier).
        language_asked: (str) a BCP 47 tag.
        place_asked: (int) milliseconds: a chapter.
    """

    play_asked = Signal()
    step_asked = Signal(int)
    sentence_asked = Signal(int)
    rate_asked = Signal(object)
    volume_asked = Signal(int)
    muting_asked = Signal(bool)
    captions_asked = Signal(bool)
    descriptions_asked = Signal(bool)
    tier_asked = Signal(object)
    language_asked = Signal(object)
    place_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._make_transport()
        self._make_switches()
        self._make_menus()
        self._time = label(kind="caption", wraps=False)
        self._time.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        space = theme.tokens.space
        things = (
            self._transport(),
            self._time,
            self.captions,
            self.descriptions,
            self.speed,
            self._loudness(),
            self.tiers,
            self.languages,
            self.chapters,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Flow(space["s"], *things))

    def show_playing(self, *, is_playing: bool) -> None:
        """What the large button does now; its name says it, so nothing else need be announced."""
        name = say("Pause (K)") if is_playing else say("Play (K)")
        self.play.setIcon(self._theme.icon("pause" if is_playing else "play", "on_accent", 24))
        self.play.setAccessibleName(name)
        self.play.setToolTip(name)

    def show_place(self, at_ms: int, length_ms: int) -> None:
        """The time, in figures."""
        text = shown_place(at_ms, length_ms)
        if text != self._time.text():
            is_longer = len(text) > len(self._time.text())
            self._time.setText(text)
            if is_longer:
                self._time.setMinimumWidth(self._time.sizeHint().width() + self._theme.tokens.px(8))

    def show_preferences(self, chosen: Preferences) -> None:
        """The switches stand as the person likes them."""
        for switch, is_on in ((self.captions, chosen.captions), (self.descriptions, chosen.descriptions)):
            show_checked(switch, is_checked=is_on)
        rate = chosen.speed_percent / 100
        offers = [Offer(each, speed(each)) for each in RATES]
        self.speed.show_offers(offers, rate, speed(rate))
        if not self.volume.isSliderDown() and self.volume.value() != chosen.volume_percent:
            self.volume.blockSignals(True)
            self.volume.setValue(chosen.volume_percent)
            self.volume.blockSignals(False)

    def _make_transport(self) -> None:
        self.play = button("", self.play_asked.emit, kind="play", name=say("Play (K)"))
        self.back = self._quiet(say("10 seconds back (Left)"), "back-ten", lambda: self.step_asked.emit(-10))
        self.forward = self._quiet(say("10 seconds on (Right)"), "forward-ten", lambda: self.step_asked.emit(10))
        name = say("Previous sentence (Shift+Left)")
        self.sentence_before = self._quiet(name, "cue-before", lambda: self.sentence_asked.emit(-1))
        name = say("Next sentence (Shift+Right)")
        self.sentence_after = self._quiet(name, "cue-after", lambda: self.sentence_asked.emit(1))
        self.show_playing(is_playing=False)

    def _make_switches(self) -> None:
        self.captions = self._switch(say("Captions (C)"), "captions", self.captions_asked)
        self.descriptions = self._switch(say("Descriptions (D)"), "descriptions", self.descriptions_asked)
        self.mute = self._switch(say("Mute (M)"), "volume", self.muting_asked)
        self.mute.toggled.connect(
            lambda is_on: self.mute.setIcon(self._theme.icon("muted" if is_on else "volume", size=24))
        )
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setProperty("kind", "volume")
        self.volume.setRange(0, 100)
        self.volume.setSingleStep(5)
        self.volume.setValue(100)
        self.volume.setAccessibleName(say("Volume"))
        self.volume.setToolTip(say("Volume"))
        self.volume.setFixedWidth(self._theme.tokens.px(88))
        self.volume.setMinimumHeight(self._theme.tokens.px(28))
        self.volume.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.volume.valueChanged.connect(self.volume_asked)

    def _make_menus(self) -> None:
        self.speed = MenuButton(self._theme, say("Speed (< and >)"), "speed")
        self.speed.chosen.connect(self.rate_asked)
        self.tiers = MenuButton(self._theme, say("Quality"), "quality")
        self.tiers.chosen.connect(self.tier_asked)
        self.languages = MenuButton(self._theme, say("Language"), "language")
        self.languages.chosen.connect(self.language_asked)
        self.chapters = MenuButton(self._theme, say("Chapters"), "chapters")
        self.chapters.chosen.connect(self.place_asked)

    def _transport(self) -> QWidget:
        """In the order of time, which is that of tape in every language."""
        things = (self.sentence_before, self.back, self.play, self.forward, self.sentence_after)
        return self._row(*things)

    def _loudness(self) -> QWidget:
        return self._row(self.mute, self.volume)

    def _row(self, *things: QWidget) -> QWidget:
        held = QWidget()
        held.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.tokens.space["xs"])
        for thing in things:
            row.addWidget(thing)
        return held

    def _quiet(self, name: str, icon: str, act: Callable[[], object] | None) -> QPushButton:
        made = button("", act, kind="quiet", name=name)
        made.setIcon(self._theme.icon(icon, size=24))
        return made

    def _switch(self, name: str, icon: str, asked: SignalInstance) -> QPushButton:
        made = self._quiet(name, icon, None)
        made.setCheckable(True)
        on_checked(made, asked.emit)
        return made
