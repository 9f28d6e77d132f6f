"""Every token and every component on one sheet, for those who design and build screens: `gallery.py DIR [LOOK …]`.

The program has no way to it. Its words are English in every language: nobody learns from them.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gallery_samples as samples
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from learner_app.domain.preferences import Preferences
from learner_app.overriding import override
from learner_app.resources import resource
from learner_app.ui.accessibility import Heading
from learner_app.ui.form import Form, number_field
from learner_app.ui.media.controls import Controls
from learner_app.ui.media.menu import Offer
from learner_app.ui.media.timeline import Timeline
from learner_app.ui.navigation import Navigator, Place, Screen
from learner_app.ui.page import scrolled
from learner_app.ui.parts.button import button, give_icon
from learner_app.ui.parts.course_row import CourseRow
from learner_app.ui.parts.flow import Flow
from learner_app.ui.parts.stat import Stat
from learner_app.ui.parts.surface import Card, Empty, Note, RowCard, rule
from learner_app.ui.parts.text import chip, label
from learner_app.ui.parts.text_field import TextField
from learner_app.ui.quiz.answers.choice import ChoiceAnswer
from learner_app.ui.settings.caption_sample import CaptionSample
from learner_app.ui.settings.preference_words import caption_look
from learner_app.ui.theme import Theme
from learner_app.ui.transcript.panel import TranscriptPanel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPaintEvent

WIDTH = 900  # pixels at 100 % text
_REST_MS = 40  # how often to look whether its height still changes
_TEXTS = ("text", "muted", "accent", "success", "warning", "danger")
_GROUNDS = ("ground", "surface", "raised", "rail")
_PAIRS = (
    *((text, ground) for ground in _GROUNDS for text in _TEXTS),
    ("accent", "accent_soft"),
    ("success", "success_soft"),
    ("warning", "warning_soft"),
    ("danger", "danger_soft"),
    ("text", "accent_soft"),
    ("text", "code"),
    ("text", "mark"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_stage", "stage"),
)
"""A text and the ground it stands on: all that screens use."""
_STATES = {
    "at rest": QStyle.StateFlag.State_None,
    "under the pointer": QStyle.StateFlag.State_MouseOver,
    "pressed": QStyle.StateFlag.State_Sunken,
    "with the keyboard": QStyle.StateFlag.State_HasFocus,
}


class Gallery(QWidget):
    """One column of cards. It is as high as it needs to be; put it into what scrolls, or grab it whole."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # or the first button would look as if it had the keyboard
        self.setFocus()
        self._theme = theme
        space = theme.tokens.space
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space["l"])
        column.addWidget(Heading("Gallery", 1))
        for title, things in self._sections():
            card = Card(theme)
            card.body.addWidget(Heading(title, 2))
            for thing in things:
                card.body.addWidget(thing)
            column.addWidget(card)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(content, width=theme.tokens.px(WIDTH), margin=space["xl"])
        outer.addWidget(self._area)

    @property
    def whole_height(self) -> int:
        """How high it must be to show all of itself at once."""
        inside = self._area.widget()
        return max(inside.sizeHint().height(), inside.minimumSizeHint().height()) if inside is not None else 0

    def _sections(self) -> Iterator[tuple[str, tuple[QWidget, ...]]]:
        theme = self._theme
        yield "Type", tuple(_type_scale())
        yield "Spacing", tuple(_spacing(theme))
        yield "Colours", (self._flow(*(_swatch(theme, *pair) for pair in _PAIRS)),)
        yield "Icons", (self._flow(*(_icon(theme, name) for name in icon_names())),)
        yield "Buttons", tuple(self._buttons())
        yield "Chips", (self._flow(*(chip(tone.capitalize(), tone) for tone in samples.TONES)),)
        yield "Notes", tuple(self._notes())
        yield "Course rows", tuple(self._course_rows())
        yield "Other rows", (self._row_card(), rule())
        yield "Fields", (self._fields(),)
        yield "Numbers and progress", (self._numbers(), *self._progress())
        yield "Nothing to show", (self._empty(),)
        yield "Quiz", (_choice(theme),)
        yield "Player", tuple(_player(theme))
        yield "Captions", (_captions(theme),)
        yield "Transcript", (_transcript(theme),)

    def _flow(self, *things: QWidget) -> Flow:
        return Flow(self._theme.tokens.space["m"], *things)

    def _buttons(self) -> Iterator[QWidget]:
        for kind, words in (("primary", "Go on"), ("", "Open"), ("link", "Show the course"), ("quiet", "")):
            shown: list[QWidget] = [
                self._button(kind, words, f"{words or kind}, {state}", flag) for state, flag in _STATES.items()
            ]
            resting = self._button(kind, words, f"{words or kind}, resting", QStyle.StateFlag.State_None)
            resting.setEnabled(False)
            yield self._flow(*shown, resting)
        fetch = button("Fetch sound, 1.2 MB", _nothing)
        give_icon(fetch, self._theme.icon("download"))
        yield self._flow(fetch)

    def _button(self, kind: str, words: str, name: str, state: QStyle.StateFlag) -> QPushButton:
        made = _ButtonInState(words, state)
        made.setProperty("kind", kind)
        made.setAccessibleName(name)
        made.setToolTip(name)
        if not words:
            made.setIcon(self._theme.icon("search"))
        return made

    def _notes(self) -> Iterator[QWidget]:
        for tone in samples.TONES:
            if tone != "plain":
                act = button("Look", _nothing, name=f"Look at the {tone}") if tone == "warning" else None
                yield Note(self._theme, samples.SENTENCE, tone, act)

    def _course_rows(self) -> Iterator[QWidget]:
        navigator = Navigator(Place(Screen.TODAY))
        for card in samples.courses():
            yield CourseRow(self._theme, navigator, card, samples.NO_DOWNLOAD, samples.NOW)

    def _row_card(self) -> RowCard:
        made = RowCard(self._theme, button("Get ready", _nothing), "compass")
        made.texts.addWidget(label("Going where there is no network?", kind="strong"))
        made.texts.addWidget(label(samples.SENTENCE, tone="muted"))
        return made

    def _fields(self) -> Form:
        form = Form(self._theme)
        filled = form.field("Name", TextField(), "As your organisation gave it to you")
        filled.setText("amina")
        form.field("Address of the hub", TextField()).setPlaceholderText("https://learn.example.org")
        wrong = form.field("Password", TextField(), "This cannot be empty")
        wrong.setProperty("kind", "bad")
        chosen = form.field("Theme", QComboBox())
        chosen.addItems(["As the system", "Light", "Dark"])
        number_field(form, "Data budget a day", "Everything counts that travelled that day.", "No budget", "MB")
        for box in (QCheckBox("Media also on metered networks"), QRadioButton("It is mine")):
            box.setChecked(True)
            form.plain(box)
        return form

    def _numbers(self) -> Flow:
        shown = (
            ("Records waiting", "dot-waiting", "warning", "12"),
            ("Confirmed", "dot-confirmed", "success", "1,204"),
            ("Refused", "dot-refused", "danger", "2"),
            ("This month", "", "muted", "810 kB"),
        )
        stats = []
        for what, icon, tone, value in shown:
            made = Stat(self._theme, what, icon, tone)
            made.show_value(value, "danger" if what == "Refused" else "")
            stats.append(made)
        return Flow(self._theme.tokens.space["xl"], *stats)

    def _progress(self) -> Iterator[QWidget]:
        for percent in (0, 35, 100):
            made = QProgressBar()
            made.setValue(percent)
            made.setTextVisible(False)
            made.setAccessibleName(f"{percent} %")
            yield made

    def _empty(self) -> Empty:
        act = button("Go to Today", _nothing)
        return Empty(self._theme, "records", "Nothing recorded yet", samples.SENTENCE, act)


class _ButtonInState(QPushButton):
    """Looks as a button does in a state that only one has at a time."""

    def __init__(self, text: str, state: QStyle.StateFlag) -> None:
        super().__init__(text)
        self._state = state

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.state |= self._state
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


def icon_names() -> list[str]:
    """Every icon that takes the colours of a theme."""
    found = sorted(path.stem for path in resource("icons", "README.md").parent.glob("*.svg"))
    return [name for name in found if name != "learner-app"]


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2 of two colours `#rrggbb`: 1 for the same, 21 for black on white."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _type_scale() -> Iterator[QWidget]:
    for kind in ("h1", "h2", "h3", "reading", "body", "strong", "overline", "caption"):
        yield label(f"{kind.capitalize()}: {samples.SENTENCE}", kind=kind)
    yield label("learner-app read weak-connection text-first", kind="code")


def _spacing(theme: Theme) -> Iterator[QWidget]:
    for name, size in theme.tokens.space.items():
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.tokens.space["m"])
        bar = QLabel()
        pixmap = QPixmap(size, theme.tokens.px(16))
        pixmap.fill(theme.tokens.colour["accent"])
        bar.setPixmap(pixmap)
        row.addWidget(bar)
        row.addWidget(label(f"{name}: {size} pixels", kind="caption"), 1)
        yield made


def _swatch(theme: Theme, text: str, ground: str) -> QWidget:
    """A text in its colour on its ground, with the ratio of the two."""
    colour = theme.tokens.colour
    made = QLabel(f"{text} on {ground}\n{contrast(colour[text], colour[ground]):.1f} : 1")
    made.setProperty("ratio", contrast(colour[text], colour[ground]))
    edge, radius, inside = colour["line"], theme.tokens.radius, theme.tokens.space["s"]
    made.setStyleSheet(
        f"QLabel {{ background: {colour[ground]}; color: {colour[text]}; border: 1px solid {edge};"
        f" border-radius: {radius}px; padding: {inside}px; }}"
    )
    made.setMinimumWidth(theme.tokens.px(180))
    return made


def _icon(theme: Theme, name: str) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.tokens.space["xs"])
    picture = QLabel()
    picture.setPixmap(theme.pixmap(name, size=24))
    picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    words = label(name, kind="caption", wraps=False)
    words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    column.addWidget(picture)
    column.addWidget(words)
    made.setMinimumWidth(theme.tokens.px(104))
    return made


def _choice(theme: Theme) -> QWidget:
    made = ChoiceAnswer(theme, samples.QUESTION, samples.QUESTION.options[1].text, "ltr")
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a question runs as it was written
    return made


def _player(theme: Theme) -> Iterator[QWidget]:
    line = Timeline(theme)
    line.fill(samples.PEAKS, samples.CUES, samples.CHAPTERS)
    line.show_length(samples.LENGTH_MS)
    line.show_position(samples.LENGTH_MS // 3, is_told=True)
    yield line
    controls = Controls(theme)
    controls.show_preferences(Preferences())
    controls.show_place(samples.LENGTH_MS // 3, samples.LENGTH_MS)
    controls.tiers.show_offers([Offer(1, "Sound, 1.2 MB, here"), Offer(2, "Fetch: small video, 9.6 MB")], 1, "Sound")
    controls.languages.show_offers([Offer("en", "English"), Offer("ar", "العربية")], "en", "")
    controls.chapters.show_offers([Offer(0, "The bridge")], None, "", is_choice=False)
    yield controls


def _captions(theme: Theme) -> QWidget:
    made = CaptionSample(theme)
    likes = Preferences()
    made.show_look(likes, caption_look(likes))
    return made


def _transcript(theme: Theme) -> QWidget:
    held = QFrame()
    held.setProperty("kind", "card")
    inside = QVBoxLayout(held)
    edge = theme.tokens.radius // 2
    inside.setContentsMargins(edge, edge, edge, edge)
    panel = TranscriptPanel(theme)
    panel.setFixedHeight(theme.tokens.px(440))
    panel.fill(samples.TRANSCRIPT, samples.CUES[1].start_ms)
    panel.follow(samples.CUES[1].start_ms)
    inside.addWidget(panel)
    return held


def _nothing() -> None:
    """What a button of a gallery does."""


def take_gallery(application: QApplication, theme: Theme, file: Path) -> None:
    """Write a picture of the whole gallery as it looks under a theme and in the application's direction."""
    gallery = Gallery(theme)
    gallery.resize(theme.tokens.px(WIDTH) + 2 * theme.tokens.space["xl"], theme.tokens.px(600))
    gallery.show()
    heights: list[int] = []
    timer = QTimer()
    timer.setInterval(_REST_MS)

    def look() -> None:
        heights.append(gallery.whole_height)
        gallery.resize(gallery.width(), heights[-1])
        if heights[-3:] == heights[-1:] * 3:
            application.exit()  # quit() would close the gallery first

    timer.timeout.connect(look)
    timer.start()
    application.exec()
    file.parent.mkdir(parents=True, exist_ok=True)
    gallery.grab().save(str(file))
    gallery.close()
    gallery.deleteLater()


def main(folder: Path, names: list[str]) -> int:
    """Write `folder/LOOK/gallery.png` for the looks of these names; all where none is named."""
    from screenshots import chosen, direction_of

    application = QApplication([])
    for look in chosen(names):
        application.setLayoutDirection(direction_of(look))
        theme = Theme(application, look.theme, look.text_percent)
        take_gallery(application, theme, folder / look.name / "gallery.png")
        theme.deleteLater()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "screenshots"), sys.argv[2:]))
