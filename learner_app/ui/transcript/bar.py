"""What can be done with a transcript: follow along, find, read as a text, another language, save and print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QMenu, QVBoxLayout

from learner_app.domain.quantities import size
from learner_app.domain.wording import say
from learner_app.ui.accessibility import Heading
from learner_app.ui.key_names import key_name
from learner_app.ui.parts.button import button
from learner_app.ui.parts.flow import Flow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learner_app.services.learning.media_views import TranscriptInfo
    from learner_app.ui.theme import Theme
    from learner_app.ui.transcript.choices import Choices

_PLAIN_NAMES = {"en": "English", "es": "español"}  # of which Qt would name a country's


class TranscriptBar(QFrame):
    """The row above the transcript; goes on in the next line where it is narrow.

    Signals:
        follow_switched, times_switched, reader_switched: (bool) by the person.
        find_asked: Words are to be looked for.
        language_chosen: (str) a BCP 47 tag.
        export_chosen: (str) "file", "course" or "print".
    """

    follow_switched = Signal(bool)
    times_switched = Signal(bool)
    reader_switched = Signal(bool)
    find_asked = Signal()
    language_chosen = Signal(str)
    export_chosen = Signal(str)

    def __init__(self, theme: Theme, choices: Choices) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        space = theme.tokens.space
        self._heading = Heading(say("Transcript"), 2)
        self._heading.setWordWrap(False)
        self._heading.setProperty("kind", "h3")  # it stands beside a recording, and in a narrow column
        self._follow = QCheckBox(say("Follow along"))
        self._follow.setAccessibleDescription(say("The list scrolls with the recording"))
        self._follow.setChecked(choices.follows)
        self._follow.toggled.connect(self.follow_switched)
        find = say("Find in this transcript ({keys})", keys=key_name("Ctrl+F"))
        self._find = button(
            "",
            self.find_asked.emit,
            kind="quiet",
            name=find,
        )
        self._find.setIcon(theme.icon("search"))
        self._reader = QCheckBox(say("Reading view"))
        self._reader.setAccessibleDescription(
            say("Shows the transcript as one text, in a font and width of your choice")
        )
        self._reader.setChecked(choices.is_reader)
        self._reader.toggled.connect(self.reader_switched)
        self._languages = QComboBox()
        self._languages.setAccessibleName(say("Language of the transcript"))
        self._languages.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._languages.activated.connect(lambda at: self.language_chosen.emit(self._languages.itemData(at)))
        self._languages.hide()
        self._more = button("", lambda: None, kind="quiet", name=say("More for this transcript"))
        self._more.setIcon(theme.icon("more"))
        self._more.setMenu(self._menu(choices))
        column = QVBoxLayout(self)
        column.setContentsMargins(space["m"], space["s"], space["m"], space["s"])
        things = (self._heading, self._find, self._follow, self._reader, self._languages, self._more)
        column.addWidget(Flow(space["s"], *things))

    def show_languages(self, languages: Sequence[TranscriptInfo], chosen: str) -> None:
        """Offer these; nothing where there is no choice."""
        self._languages.clear()
        for each in languages:
            self._languages.addItem(_language_words(each), each.language)
        self._languages.setCurrentIndex(self._languages.findData(chosen))
        self._languages.setVisible(len(languages) > 1)

    def show_follow(self, *, is_wanted: bool) -> None:
        """Following makes sense for the list alone."""
        self._follow.setVisible(is_wanted)
        self._times.setVisible(is_wanted)

    def _menu(self, choices: Choices) -> QMenu:
        menu = QMenu(self)
        self._times = QAction(say("Show times"), menu)
        self._times.setCheckable(True)
        self._times.setChecked(choices.shows_times)
        self._times.toggled.connect(self.times_switched)
        menu.addAction(self._times)
        menu.addSeparator()
        for text, what in (
            (say("Save this transcript …"), "file"),
            (say("Save all transcripts of the course …"), "course"),
            (say("Print …"), "print"),
        ):
            action = QAction(text, menu)
            action.triggered.connect(lambda _=False, what=what: self.export_chosen.emit(what))
            menu.addAction(action)
        return menu


def _language_words(each: TranscriptInfo) -> str:
    name = language_name(each.language)
    return name if each.is_here else say("{language} (to fetch, {size})", language=name, size=size(each.size_bytes))


def language_name(tag: str) -> str:
    """A language as those who speak it call it: "Deutsch", "العربية"; the tag where Qt does not know it."""
    if tag in _PLAIN_NAMES:
        return _PLAIN_NAMES[tag]
    locale = QLocale(tag)
    return tag if locale.language() is QLocale.Language.C else locale.nativeLanguageName() or tag
