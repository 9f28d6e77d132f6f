"""The first screen: one thing to go on with, what is due, what came new."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from learner_app.domain.wording import counted, say
from learner_app.overriding import override
from learner_app.services.fetching.arrivals import NOTHING, Arrival, arrivals
from learner_app.ui import words
from learner_app.ui.accessibility import Heading
from learner_app.ui.navigation import Place, Screen, unit_place
from learner_app.ui.page import Desk, Page, scrolled
from learner_app.ui.parts.button import button
from learner_app.ui.parts.course_row import CourseRow
from learner_app.ui.parts.ready_card import ready_card
from learner_app.ui.parts.surface import Card, Empty, Note, emptied
from learner_app.ui.parts.text import label

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

    from learner_app.domain.ids import CourseId
    from learner_app.services.courses.cards import CourseCard
    from learner_app.services.courses.today import GoOn, TodayView
    from learner_app.services.session import Session

    _Found: TypeAlias = tuple[TodayView, Mapping[CourseId, Arrival]]


_AT_MOST = 5  # courses of a kind; a day has no room for more, and the library shows them all


class TodayPage(Page):
    """Shows a TodayView."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName(say("Today"))
        space = desk.theme.tokens.space
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space["l"])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content, width=desk.theme.tokens.px(760), margin=space["xl"]))
        self._go_on: QPushButton | None = None
        self._shown: _Found | None = None
        self._arrivals: Mapping[CourseId, Arrival] = {}

    @override
    def show_place(self, place: Place) -> None:
        self.look_again()

    @override
    def look_again(self) -> None:
        def look(session: Session) -> _Found:
            return session.today.view(), arrivals(session.queue.items())

        self.desk.client.ask(self, look, self._fill)

    @override
    def first_focus(self) -> QWidget | None:
        return self._go_on

    def _fill(self, found: _Found) -> None:
        if found == self._shown:
            return
        view, self._arrivals = found
        had_focus = self._go_on is not None and self._go_on.hasFocus()
        is_first = self._shown is None
        self._shown = found
        emptied(self._column)
        self._go_on = None
        self._column.addWidget(Heading(_greeting(view.greeting_name), 1))
        for notice in view.notices:
            self._column.addWidget(Note(self.desk.theme, notice, "warning"))
        if view.needs_look:
            look = button(
                say("Look"), lambda: self.desk.navigator.go(Place(Screen.ATTENTION)), name=say("Look at what needs it")
            )
            said = counted(
                "%n things need a look. Nothing of it is lost.",
                "%n thing needs a look. Nothing of it is lost.",
                view.needs_look,
            )
            self._column.addWidget(Note(self.desk.theme, said, "warning", look))
        if view.go_on is not None:
            self._column.addWidget(self._go_on_card(view.go_on))
        elif not view.due and not view.new:
            self._column.addWidget(self._nothing(view))
        self._section(say("Due"), view.due)
        self._section(say("New for you"), view.new)
        if view.go_on is not None or view.due or view.new:
            self._column.addSpacing(self.desk.theme.tokens.space["s"])
            self._column.addWidget(ready_card(self.desk))
        if view.done_this_week:
            done = counted(
                "%n units done in the last seven days.", "%n unit done in the last seven days.", view.done_this_week
            )
            self._column.addWidget(label(done, kind="caption"))
        self._column.addStretch(1)
        if self._go_on is not None and (had_focus or is_first) and self.isVisible():
            self._go_on.setFocus()

    def _go_on_card(self, go_on: GoOn) -> Card:
        theme, card, unit = self.desk.theme, go_on.card, go_on.unit
        made = Card(theme)
        top = QHBoxLayout()
        top.setSpacing(theme.tokens.space["l"])
        icon = QLabel()
        icon.setPixmap(theme.pixmap(unit.kind.value, "accent", 32))
        top.addWidget(icon)
        texts = QVBoxLayout()
        texts.setSpacing(theme.tokens.space["xs"])
        texts.addWidget(label(say("Go on where you left") if go_on.was_begun else say("Next for you"), kind="overline"))
        texts.addWidget(Heading(unit.title, 2))
        about = f"{card.title}  ·  {words.in_a_row((words.unit_kind(unit), words.minutes(unit.minutes)))}"
        texts.addWidget(label(about, tone="muted"))
        top.addLayout(texts, 1)
        made.body.addLayout(top)
        bar = QProgressBar()
        bar.setRange(0, max(card.all_units, 1))
        bar.setValue(card.done_units)
        bar.setTextVisible(False)
        bar.setAccessibleName(say("Progress in {title}: {done}", title=card.title, done=words.progress(card)))
        made.body.addWidget(bar)
        foot = QHBoxLayout()
        foot.addWidget(label(words.progress(card), kind="caption"), 1)
        place = unit_place(card.id, unit)
        go = self.desk.navigator.go
        foot.addWidget(button(say("Show the course"), lambda: go(Place(Screen.COURSE, card.id)), kind="link"))
        self._go_on = button(
            say("Go on") if go_on.was_begun else say("Start"),
            lambda: go(place),
            kind="primary",
            description=words.in_a_row((unit.title, words.minutes(unit.minutes))),
        )
        foot.addWidget(self._go_on)
        made.body.addLayout(foot)
        return made

    def _section(self, title: str, cards: tuple[CourseCard, ...]) -> None:
        if not cards:
            return
        self._column.addSpacing(self.desk.theme.tokens.space["s"])
        self._column.addWidget(Heading(title, 2))
        for card in cards[:_AT_MOST]:
            arrival = self._arrivals.get(card.id, NOTHING)
            self._column.addWidget(CourseRow(self.desk, card, arrival, datetime.now(UTC)))
        if len(cards) > _AT_MOST:
            text, go = say("All {count} in the library", count=len(cards)), self.desk.navigator.go
            name = say("{section}: all {count} in the library", section=title, count=len(cards))
            show = button(text, lambda: go(Place(Screen.LIBRARY)), kind="link", name=name)
            self._column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeading)

    def _nothing(self, view: TodayView) -> Empty:
        go = self.desk.navigator.go
        if view.greeting_name:
            library = button(say("Open the library"), lambda: go(Place(Screen.LIBRARY)), kind="primary")
            return Empty(
                self.desk.theme,
                "check",
                say("Nothing is waiting for you"),
                say("Everything assigned to you is done."),
                library,
            )
        sign_in = button(say("Sign in"), lambda: go(Place(Screen.SIGN_IN)), kind="primary")
        text = say(
            "Sign in to your organisation's hub to get your courses, or import a course package from the library."
        )
        return Empty(self.desk.theme, "library", say("Welcome to Learner"), text, sign_in)


def _greeting(name: str) -> str:
    return say("Hello, {name}", name=name) if name else say("Today")
