"""What a person needs in order to see, hear and read; here before sign-in too, and theirs once they have signed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase

from learner_app.domain.languages import LANGUAGES, SYSTEM
from learner_app.domain.preferences import ReaderFont
from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.ui.accessibility import Heading, announce
from learner_app.ui.parts.button import button
from learner_app.ui.parts.flow import Flow
from learner_app.ui.parts.surface import rule
from learner_app.ui.parts.text import label
from learner_app.ui.settings import preference_words as words
from learner_app.ui.settings.caption_sample import CaptionSample
from learner_app.ui.settings.choosing import PreferenceForm
from learner_app.ui.settings.section import Section

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from learner_app.domain.preferences import Preferences
    from learner_app.ui.page import Desk

TEXT_SIZES = (100, 110, 125, 150, 175, 200, 250, 300)
_CAPTION_SIZES = (50, 75, 100, 125, 150, 200, 300)
_READER_SIZES = (100, 125, 150, 200, 250, 300, 400)
_SPEEDS = (50, 75, 100, 125, 150, 175, 200)
_SPACINGS = (100, 125, 150, 175, 200, 250)
_WIDTHS = (40, 50, 60, 70, 80, 100, 120)


class AccessibilitySection(Section):
    """Every choice holds at once and is kept at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("Accessibility"))
        about = say("There is nothing to save. Once you are signed in, all of this follows you to your other devices.")
        self.body.addWidget(label(about, tone="muted"))
        self._preferences = desk.client.preferences
        self._forms: list[PreferenceForm] = []
        self._first = self._add_seeing()
        self._add_keys()
        self._add_captions()
        self._add_listening()
        self._add_reading()
        self.body.addWidget(rule())
        self._reset = button(say("Back to the defaults"), self._on_reset)
        self._undo = button(say("Undo"), self._on_undo, description=say("Everything as you had it before"))
        self.body.addWidget(Flow(desk.theme.tokens.space["s"], self._reset, self._undo))
        self._preferences.changed.connect(self._fill)
        self._fill(self._preferences.now)

    @override
    def first_field(self) -> QWidget | None:
        return self._first

    @override
    def look_again(self) -> None:
        self._fill(self._preferences.now)

    def _form(self, title: str) -> PreferenceForm:
        self.body.addWidget(rule())
        self.body.addWidget(Heading(title, 3))
        made = PreferenceForm(self.desk)
        self._forms.append(made)
        self.body.addWidget(made)
        return made

    def _add_seeing(self) -> QWidget:
        form = self._form(say("Window"))
        first = form.one_of("theme", say("&Theme"), words.themes())
        help_text = say("Ctrl+Plus, Ctrl+Minus and Ctrl+0 change it anywhere")
        form.percent("text_percent", say("Text &size"), TEXT_SIZES, help_text)
        help_text = say("What moves by itself stands still")
        form.one_of("reduced_motion", say("Reduce &motion"), words.motions(), help_text)
        languages = [(SYSTEM, say("As the system")), *LANGUAGES.items()]
        help_text = say("Takes effect when the program is started again.")
        form.one_of("language", say("&Language"), languages, help_text)
        return first

    def _add_keys(self) -> None:
        form = self._form(say("Keyboard"))
        about = say("Letters and signs in recordings, digits in quizzes. Without them each has its button.")
        form.switch("letter_keys", say("Single letters, digits and signs are shortcuts"), about)
        form.plain(label(about, kind="caption"))

    def _add_captions(self) -> None:
        form = self._form(say("Captions and descriptions"))
        form.switch("captions", say("Show captions"))
        form.percent("caption_percent", say("Size of captions"), _CAPTION_SIZES)
        form.one_of("caption_colour", say("Colour of captions"), words.caption_colours())
        form.one_of("caption_background", say("Behind captions"), words.caption_backgrounds())
        form.one_of("caption_position", say("Place of captions"), words.caption_positions())
        self._sample = form.plain(CaptionSample(self.desk.theme))
        help_text = say("What can only be seen is told, where a recording has such descriptions")
        form.switch("descriptions", say("Describe pictures in words"), help_text)

    def _add_listening(self) -> None:
        form = self._form(say("Playing and reading aloud"))
        form.percent("speed_percent", say("Playing speed"), _SPEEDS)
        help_text = say("It stops when you scroll yourself")
        form.switch("auto_scroll", say("The transcript follows the recording"), help_text)
        form.percent("voice_percent", say("Speed of reading aloud"), _SPEEDS)

    def _add_reading(self) -> None:
        form = self._form(say("Reading lessons and transcripts"))
        form.percent("reader_percent", say("Size of what you read"), _READER_SIZES)
        fonts = [each for each in words.reader_fonts() if each[0] is not ReaderFont.DYSLEXIA or _has_dyslexia_font()]
        form.one_of("reader_font", say("Font"), fonts)
        form.percent("reader_spacing_percent", say("Line spacing"), _SPACINGS)
        form.one_of("reader_width", say("Length of lines"), [(width, words.letters(width)) for width in _WIDTHS])
        form.one_of("reader_colours", say("Colours of what you read"), words.reader_colours())

    def _fill(self, now: Preferences) -> None:
        for form in self._forms:
            form.fill()
        self._sample.show_look(now, words.caption_look(now))
        if self._undo.isHidden() == self._preferences.can_undo:
            self._undo.setVisible(self._preferences.can_undo)

    def _on_reset(self) -> None:
        if self._preferences.back_to_the_defaults():
            announce(self.window(), say("Everything is as it was at first. Undo brings back what you had."))
        else:
            announce(self.window(), say("Everything is as it was at first already."))
        self._fill(self._preferences.now)

    def _on_undo(self) -> None:
        self._reset.setFocus(Qt.FocusReason.OtherFocusReason)
        self._preferences.undo()
        announce(self.window(), say("Everything is as you had it before."))


def _has_dyslexia_font() -> bool:
    return any("dyslexi" in family.lower() for family in QFontDatabase.families())
