"""The first screen: one thing to go on with, what is due, what came new, what waits."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from learner_app.domain.wording import counted, say
from learner_app.overriding import override
from learner_app.services.fetching.arrivals import NOTHING, Arrival, arrivals
from learner_app.ui import words
from learner_app.ui.accessibility import Heading
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.page import Desk, Page, scrolled
from learner_app.ui.parts.button import button
from learner_app.ui.parts.course_row import CourseRow
from learner_app.ui.parts.ready_card import ready_card
from learner_app.ui.parts.surface import Empty, Note, RowCard, emptied, section_heading
from learner_app.ui.parts.text import label
from learner_app.ui.today.go_on_card import GoOnCard

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

    from learner_app.domain.ids import CourseId
    from learner_app.domain.status import SyncStatus
    from learner_app.services.courses.cards import CourseCard
    from learner_app.services.courses.today import TodayView
    from learner_app.services.session import Session

    _Found: TypeAlias = tuple[TodayView, Mapping[CourseId, Arrival], SyncStatus]


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
            return session.today.view(), arrivals(session.queue.items()), session.sync.status()

        self.desk.client.ask(self, look, self._fill)

    @override
    def first_focus(self) -> QWidget | None:
        return self._go_on

    def _fill(self, found: _Found) -> None:
        if found == self._shown:
            return
        view, self._arrivals, status = found
        had_focus = self._go_on is not None and self._go_on.hasFocus()
        is_first = self._shown is None
        self._shown = found
        emptied(self._column)
        self._go_on = None
        self._head(view)
        self._first_thing(view)
        own = view.go_on.card.id if view.go_on is not None else None
        due = tuple(card for card in view.due if card.id != own)
        told = {own, *(card.id for card in due)}
        self._section(say("Due"), due)
        self._section(say("New for you"), tuple(card for card in view.new if card.id not in told))
        self._foot(view, status)
        self._column.addStretch(1)
        if self._go_on is not None and (had_focus or is_first) and self.isVisible():
            self._go_on.setFocus()

    def _head(self, view: TodayView) -> None:
        """Who is greeted, the day in a line, and what must be known before anything else."""
        head = QVBoxLayout()
        head.setSpacing(self.desk.theme.tokens.space["xs"])
        head.addWidget(Heading(_greeting(view.greeting_name), 1))
        if view.has_courses:
            head.addWidget(label(_digest(view), tone="muted"))
        self._column.addLayout(head)
        for notice in view.notices:
            self._column.addWidget(Note(self.desk.theme, notice, "warning"))
        if view.needs_look:
            go = self.desk.navigator.go
            look = button(say("Look"), lambda: go(Place(Screen.ATTENTION)), name=say("Look at what needs it"))
            said = counted(
                "%n things need a look. Nothing of it is lost.",
                "%n thing needs a look. Nothing of it is lost.",
                view.needs_look,
            )
            self._column.addWidget(Note(self.desk.theme, said, "warning", look))

    def _first_thing(self, view: TodayView) -> None:
        """What to do now: one thing, whatever there is."""
        if view.go_on is not None:
            card = GoOnCard(self.desk.theme, self.desk.navigator, view.go_on)
            self._go_on = card.go_button
            self._column.addWidget(card)
        elif any(not card.is_here for card in (*view.due, *view.new)):
            self._go_on = button(say("Sync now"), self.desk.client.sync, kind="primary")
            card_to_come = RowCard(self.desk.theme, self._go_on, "download", "accent")
            card_to_come.texts.addWidget(Heading(say("Your courses come with the next sync"), 2))
            about = say("Their texts are small and come first; they are enough to begin with.")
            card_to_come.texts.addWidget(label(about, tone="muted"))
            self._column.addWidget(card_to_come)
        elif not view.due and not view.new:
            self._column.addWidget(self._nothing(view))

    def _foot(self, view: TodayView, status: SyncStatus) -> None:
        """What waits, what to do before one leaves, and what was done."""
        if view.go_on is not None or view.due or view.new:
            self._column.addSpacing(self.desk.theme.tokens.space["s"])
            if status.counts.pending:
                self._column.addWidget(self._waiting_card(status))
            self._column.addWidget(ready_card(self.desk))
        if view.done_this_week:
            done = counted(
                "%n units done in the last seven days.", "%n unit done in the last seven days.", view.done_this_week
            )
            self._column.addWidget(label(done, kind="caption"))

    def _waiting_card(self, status: SyncStatus) -> RowCard:
        go = self.desk.navigator.go
        show = button(say("Show"), lambda: go(Place(Screen.SYNC)), name=say("Show what waits to be sent"))
        card = RowCard(self.desk.theme, show, "dot-waiting")
        waits = counted("%n records wait for your hub", "%n record waits for your hub", status.counts.pending)
        card.texts.addWidget(label(waits, kind="strong"))
        about = say("They are kept on this computer and go by themselves as soon as there is a connection.")
        card.texts.addWidget(label(about, tone="muted"))
        return card

    def _section(self, title: str, cards: tuple[CourseCard, ...]) -> None:
        if not cards:
            return
        theme, navigator = self.desk.theme, self.desk.navigator
        self._column.addWidget(section_heading(theme, title))
        for card in cards[:_AT_MOST]:
            arrival = self._arrivals.get(card.id, NOTHING)
            self._column.addWidget(CourseRow(theme, navigator, card, arrival, datetime.now(UTC)))
        if len(cards) > _AT_MOST:
            text, go = say("All {count} in the library", count=len(cards)), self.desk.navigator.go
            name = say("{section}: all {count} in the library", section=title, count=len(cards))
            show = button(text, lambda: go(Place(Screen.LIBRARY)), kind="link", name=name)
            self._column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeading)

    def _nothing(self, view: TodayView) -> Empty:
        """Where courses come from, or that all is done."""
        go = self.desk.navigator.go
        if not view.greeting_name and not view.has_courses:
            act = button(say("Sign in"), lambda: go(Place(Screen.SIGN_IN)), kind="primary")
            icon, title = "library", say("Welcome to Learner")
            text = say(
                "Sign in to your organisation's hub to get your courses, or import a course package from the library."
            )
        elif not view.has_courses:
            act = button(say("Sync now"), self.desk.client.sync, kind="primary")
            icon, title = "library", say("Nothing is assigned to you yet")
            text = say(
                "As soon as a course is assigned to you, it stands here after a sync, with the lesson to begin with "
                "and the day it is due."
            )
        else:
            act = button(say("Open the library"), lambda: go(Place(Screen.LIBRARY)), kind="primary")
            icon, title = "check", say("Nothing is waiting for you")
            text = say("Everything assigned to you is done. What comes new stands here after a sync.")
        self._go_on = act
        return Empty(self.desk.theme, icon, title, text, act)


def _greeting(name: str) -> str:
    return say("Hello, {name}", name=name) if name else say("Today")


def _digest(view: TodayView) -> str:
    """The day at a glance: how much is due and when first, and how much is new beside that."""
    said = []
    dates = [moment for card in view.due if (moment := card.dates.due or card.dates.deadline) is not None]
    if dates:
        first = words.day(min(dates), datetime.now(UTC))
        said.append(counted("%n courses due, the first {day}", "%n course due {day}", len(dates), day=first))
    fresh = {card.id for card in view.new} - {card.id for card in view.due}
    if fresh:
        said.append(counted("%n new courses", "%n new course", len(fresh)))
    return words.in_a_row(said) if said else say("Nothing is due and nothing is new.")
