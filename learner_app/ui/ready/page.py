"""Ready for the field: one says when one is away and with what, and sees what is so, what is missing and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.services.readiness import Looking
from learner_app.ui import words
from learner_app.ui.accessibility import Heading, announce
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.page import Desk, Page, order_tabs, scrolled, settle
from learner_app.ui.parts.button import button, rest
from learner_app.ui.parts.surface import Card, Note, emptied
from learner_app.ui.parts.text import label
from learner_app.ui.ready.outcome import Outcome, OutcomeView, Remedy, headline
from learner_app.ui.ready.trip_form import Trip, TripForm

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.domain.errors import ExpectedFailure
    from learner_app.services.courses.cards import CourseCard
    from learner_app.services.session import Session

_STEPS = 1000


@dataclass(frozen=True, slots=True)
class _Carried:
    trip: Trip
    outcome: Outcome | None
    is_checking: bool


class ReadyPage(Page):
    """The check goes on while one is elsewhere, and its answer is here when one comes back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName(say("Ready for the field"))
        space = desk.theme.tokens.space
        self._outcome: Outcome | None = None
        self._is_checking = False
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space["l"])
        column.addWidget(Heading(say("Ready for the field"), 1))
        about = say("See before you leave that everything works where there is no network, and fetch what is missing.")
        column.addWidget(label(about, tone="muted"))
        self._notes = QVBoxLayout()
        column.addLayout(self._notes)
        self._working = self._make_working()
        column.addWidget(self._working)
        self._found = QVBoxLayout()
        column.addLayout(self._found)
        column.addWidget(self._make_form())
        column.addWidget(label(_six_things(), tone="muted"))
        column.addStretch(1)
        self._area = scrolled(self._content, width=desk.theme.tokens.px(760), margin=space["xl"])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)
        desk.client.told.connect(self._on_told)

    @override
    def show_place(self, place: Place) -> None:
        self._look_at_courses()

    @override
    def look_again(self) -> None:
        self._look_at_courses()
        if self._outcome is not None and not self._is_checking:
            self._say(say("Something has changed since this check. Check again to be sure."), "info")

    @override
    def carry(self) -> object:
        return _Carried(self._form.trip, self._outcome, self._is_checking)

    @override
    def take_over(self, place: Place, carried: object) -> None:
        self.show_place(place)
        if isinstance(carried, _Carried):
            self._form.take(carried.trip)
            if carried.outcome is not None:
                self._show(carried.outcome)
            if carried.is_checking:
                self._check(carried.trip)

    @override
    def first_focus(self) -> QWidget | None:
        return self._form.first_field

    def _make_form(self) -> Card:
        card = Card(self.desk.theme)
        self._form = TripForm(self.desk.theme)
        self._form.changed.connect(self._on_form_changed)
        card.body.addWidget(self._form)
        self._go = button(say("Check now"), self._on_go_clicked, kind="primary")
        card.body.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _make_working(self) -> Card:
        card = Card(self.desk.theme)
        self._reading = Heading("", 3)
        self._far = label(kind="caption")
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say("How much has been read"))
        for part in (self._reading, self._bar, self._far):
            card.body.addWidget(part)
        card.hide()
        return card

    def _look_at_courses(self) -> None:
        self.desk.client.ask(self, lambda session: session.library.courses(), self._on_courses)

    def _on_courses(self, cards: tuple[CourseCard, ...]) -> None:
        if self._form.fill(cards):
            order_tabs(self._content)
        self._on_form_changed()

    def _on_form_changed(self) -> None:
        rest(self._go, is_resting=self._is_checking or not self._form.trip.courses)

    # The check

    def _on_go_clicked(self) -> None:
        trip = self._form.trip
        if trip.courses and not self._is_checking:
            self._check(trip)

    def _check(self, trip: Trip) -> None:
        emptied(self._notes)
        self._work(is_checking=True)
        self._reading.setText(say("Looking …"))
        self._far.setText(say("You may go elsewhere meanwhile."))
        self._bar.setValue(0)
        self._area.verticalScrollBar().setValue(0)

        def check(session: Session, tell: Callable[[object], None]) -> Outcome:
            found = session.readiness.check(trip.courses, trip.begins, trip.ends, trip.up_to, tell)
            counts = session.sync.status().counts
            return Outcome(found, datetime.now(UTC), has_refused=bool(counts.refused and not counts.pending))

        self.desk.client.ask_at_length(self, check, self._on_checked, self._on_failed)

    def _work(self, *, is_checking: bool) -> None:
        self._is_checking = is_checking
        self._go.setText(
            say("Checking …") if is_checking else say("Check again") if self._outcome else say("Check now")
        )
        self._working.setVisible(is_checking)
        self._on_form_changed()

    def _on_told(self, value: object) -> None:
        if self._is_checking and isinstance(value, Looking):
            self._reading.setText(say("Reading “{title}” …", title=value.title))
            read, of_all = words.size(value.read_bytes), words.size(value.all_bytes)
            self._far.setText(say("{part} of {whole} read. You may go elsewhere meanwhile.", part=read, whole=of_all))
            self._bar.setValue(round(_STEPS * value.read_bytes / max(1, value.all_bytes)))

    def _on_checked(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self._work(is_checking=False)
        self._show(outcome)
        announce(self if self.isVisible() else self.window(), headline(outcome.readiness))

    def _show(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self._go.setText(say("Check again"))
        emptied(self._found)
        view = OutcomeView(self.desk.theme, outcome)
        view.remedy_wanted.connect(self._on_remedy_wanted)
        self._found.addWidget(view)
        settle(self._area)
        self._area.verticalScrollBar().setValue(0)
        order_tabs(self._content)

    def _on_failed(self, failure: ExpectedFailure) -> None:
        self._work(is_checking=False)
        self._say(f"{failure.message} {failure.next_step}".strip(), "danger")

    # What can be done

    def _on_remedy_wanted(self, wanted: Remedy) -> None:
        go = self.desk.navigator.go
        match wanted:
            case Remedy.FETCH | Remedy.FETCH_AGAIN:
                self._fetch()
            case Remedy.SYNC:
                self.desk.client.sync()
            case Remedy.FREE_SPACE:
                go(Place(Screen.SETTINGS, words="storage"))
            case Remedy.LOOK:
                go(Place(Screen.ATTENTION))
            case Remedy.OPEN_COURSE:
                courses = self._outcome.readiness.courses if self._outcome else ()
                go(Place(Screen.COURSE, next(each.course for each in courses if each.needs_connection)))

    def _fetch(self) -> None:
        courses = self._outcome.readiness.courses if self._outcome else ()
        up_to = {each.course: each.wanted[-1] for each in courses if each.missing_bytes or each.damaged}

        def want(session: Session) -> None:
            for course, tier in up_to.items():
                session.library.want(course, tier)

        def done(_: None) -> None:
            self._say(say("What is missing is in the queue and comes as the link allows. Check again when it is here."))
            self.desk.client.refresh_status()
            self.desk.client.fetch()

        self.desk.client.ask(self, want, done, self._on_failed)

    def _say(self, text: str, tone: str = "success") -> None:
        emptied(self._notes)
        self._notes.addWidget(Note(self.desk.theme, text, tone))


def _six_things() -> str:
    return say(
        "The check looks at six things: that all is here, that every byte of it is right, that there is room for what "
        "is missing, that your sign-in lasts, what needs a connection, and that your hub has your records."
    )
