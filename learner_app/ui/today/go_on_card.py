"""The one unit to go on with: what it is, how far its course is, when that is due, and the way in."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout

from learner_app.domain.media import Way
from learner_app.domain.quantities import clock_time
from learner_app.domain.wording import say
from learner_app.ui import words
from learner_app.ui.accessibility import Heading
from learner_app.ui.navigation import Place, Screen, unit_place
from learner_app.ui.parts.button import button
from learner_app.ui.parts.flow import Flow
from learner_app.ui.parts.surface import Card
from learner_app.ui.parts.text import chip, label

if TYPE_CHECKING:
    from learner_app.services.courses.cards import CourseCard
    from learner_app.services.courses.today import GoOn
    from learner_app.ui.navigation import Navigator
    from learner_app.ui.theme import Theme


class GoOnCard(Card):
    """Shows a GoOn. `go_button` is the one thing to do."""

    def __init__(self, theme: Theme, navigator: Navigator, go_on: GoOn) -> None:
        super().__init__(theme)
        card, unit = go_on.card, go_on.unit
        space = theme.tokens.space
        top = QHBoxLayout()
        top.setSpacing(space["l"])
        icon = QLabel()
        icon.setPixmap(theme.pixmap(unit.kind.value, "accent", 32))
        top.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(space["xs"])
        texts.addWidget(label(say("Go on where you left") if go_on.was_begun else say("Next for you"), kind="overline"))
        texts.addWidget(Heading(unit.title, 2))
        about = f"{card.title}  ·  {words.in_a_row((words.unit_kind(unit), words.minutes(unit.minutes)))}"
        texts.addWidget(label(about, tone="muted"))
        due, tone = words.due(card, datetime.now(UTC))
        if due:
            texts.addSpacing(space["xs"])
            texts.addWidget(Flow(space["s"], chip(due, tone)))
        top.addLayout(texts, 1)
        self.body.addLayout(top)
        self.body.addWidget(_bar(card))
        self.go_button = button(
            _go_words(go_on),
            lambda: navigator.go(unit_place(card.id, unit)),
            kind="primary",
            description=words.in_a_row((unit.title, words.minutes(unit.minutes))),
        )
        foot = QHBoxLayout()
        foot.addWidget(label(words.progress(card), kind="caption"), 1)
        course = button(say("Show the course"), lambda: navigator.go(Place(Screen.COURSE, card.id)), kind="link")
        foot.addWidget(course)
        foot.addWidget(self.go_button)
        self.body.addLayout(foot)


def _bar(card: CourseCard) -> QProgressBar:
    bar = QProgressBar()
    bar.setRange(0, max(card.all_units, 1))
    bar.setValue(card.done_units)
    bar.setTextVisible(False)
    bar.setAccessibleName(say("Progress in {title}: {done}", title=card.title, done=words.progress(card)))
    return bar


def _go_words(go_on: GoOn) -> str:
    """What the button says: of a recording what can be done with what is here of it, and from where on."""
    time = clock_time(go_on.at_ms)
    match go_on.way:
        case Way.WATCHED:
            return say("Watch on from {time}", time=time) if go_on.at_ms else say("Watch")
        case Way.LISTENED:
            return say("Listen on from {time}", time=time) if go_on.at_ms else say("Listen")
        case Way.READ:
            return say("Read on") if go_on.was_begun else say("Read")
        case _:
            return say("Go on") if go_on.was_begun else say("Start")
