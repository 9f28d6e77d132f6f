"""What is asked before a check: when one is away, which courses go along, and how much of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QVBoxLayout, QWidget

from learner_app.domain.course import Tier
from learner_app.domain.progress import Status
from learner_app.domain.wording import say
from learner_app.services.fetching.travel_words import up_to_words
from learner_app.ui.accessibility import Heading
from learner_app.ui.form import NUMBER_WIDTH, Form
from learner_app.ui.parts.button import on_checked, show_checked
from learner_app.ui.parts.flow import Flow
from learner_app.ui.parts.surface import emptied
from learner_app.ui.parts.text import label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from learner_app.domain.ids import CourseId
    from learner_app.services.courses.cards import CourseCard
    from learner_app.ui.theme import Theme

_FIRST_LENGTH_DAYS = 14  # a trip of two weeks, until one says otherwise


@dataclass(frozen=True, slots=True)
class Trip:
    """A time without a network; `leaves` is its first day and `returns` its last."""

    leaves: date
    returns: date
    courses: tuple[CourseId, ...]
    up_to: Tier

    @property
    def begins(self) -> datetime:
        """The first moment away, in the learner's own time zone."""
        return datetime.combine(self.leaves, time.min).astimezone()

    @property
    def ends(self) -> datetime:
        """The last moment away."""
        return datetime.combine(self.returns, time.max).astimezone()


def can_go_along(card: CourseCard) -> bool:
    """Whether a course can be taken along at all."""
    return not card.is_withdrawn and not card.is_closed


def goes_along(card: CourseCard) -> bool:
    """Whether a course is chosen until the learner says otherwise: what is expected of them and not done yet."""
    return can_go_along(card) and card.is_assigned and card.status is not Status.COMPLETED


class TripForm(QWidget):
    """Fields for a Trip.

    Signals:
        changed: Something was chosen.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._boxes: dict[CourseId, QCheckBox] = {}
        self._chosen: frozenset[CourseId] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.tokens.space["l"])
        self._leaves, self._returns = _DayField(), _DayField()
        tomorrow = QDate.currentDate().addDays(1)
        for day, value in ((self._leaves, tomorrow), (self._returns, tomorrow.addDays(_FIRST_LENGTH_DAYS))):
            day.setMinimumDate(QDate.currentDate())
            day.setDate(value)
        forms = []
        for text, day in ((say("You &leave on"), self._leaves), (say("You are &back on"), self._returns)):
            form = Form(theme)
            form.field(text, day)
            form.setMinimumWidth(theme.tokens.px(NUMBER_WIDTH))
            forms.append(form)
        column.addWidget(Flow(theme.tokens.space["xl"], *forms))
        how_much = Form(theme)
        self._up_to = how_much.field(
            say("&How much of each course"), QComboBox(), say("Text alone is enough to learn with.")
        )
        for tier in Tier:
            self._up_to.addItem(up_to_words(tier), tier)
        column.addWidget(how_much)
        column.addWidget(Heading(say("Courses that go along"), 3))
        self._courses = QVBoxLayout()
        self._courses.setSpacing(theme.tokens.space["xs"])
        column.addLayout(self._courses)
        self._leaves.dateChanged.connect(self._on_leaves_changed)
        self._returns.dateChanged.connect(lambda _: self.changed.emit())
        self._up_to.activated.connect(lambda _: self.changed.emit())

    @property
    def first_field(self) -> QWidget:
        """What takes the keyboard first."""
        return self._leaves

    @property
    def trip(self) -> Trip:
        """What is chosen now."""
        chosen = tuple(course for course, box in self._boxes.items() if box.isChecked())
        leaves, returns = self._leaves.day, self._returns.day
        return Trip(leaves, returns, chosen, Tier(self._up_to.currentData()))

    def take(self, trip: Trip) -> None:
        """Show another choice."""
        self._leaves.setDate(QDate(trip.leaves.year, trip.leaves.month, trip.leaves.day))
        self._returns.setDate(QDate(trip.returns.year, trip.returns.month, trip.returns.day))
        self._up_to.setCurrentIndex(self._up_to.findData(trip.up_to))
        self._chosen = frozenset(trip.courses)
        for course, box in self._boxes.items():
            show_checked(box, is_checked=course in self._chosen)

    def fill(self, cards: Iterable[CourseCard]) -> bool:
        """Offer these courses; what was chosen stays. False where nothing changed."""
        offered = {card.id: card for card in cards if can_go_along(card)}
        if self._courses.count() and list(offered) == list(self._boxes):
            return False
        before = {course: box.isChecked() for course, box in self._boxes.items()}
        emptied(self._courses)
        self._boxes = {}
        for course, card in offered.items():
            box = QCheckBox(card.title.replace("&", "&&"))
            box.setAccessibleName(card.title)
            was = before.get(course, course in self._chosen if self._chosen is not None else goes_along(card))
            box.setChecked(was)
            on_checked(box, lambda _: self.changed.emit())
            self._boxes[course] = box
            self._courses.addWidget(box)
        if not offered:
            self._courses.addWidget(
                label(say("No courses yet. Sync, or import a course from the library."), tone="muted")
            )
        return True

    def _on_leaves_changed(self, day: QDate) -> None:
        self._returns.setMinimumDate(day)
        self.changed.emit()


class _DayField(QDateEdit):
    """A day, typed or stepped through part by part."""

    def __init__(self) -> None:
        super().__init__()
        self.setLayoutDirection(QLocale().textDirection())  # the date's own, on any page
        self.setDisplayFormat("d MMM yyyy")  # with the month in words nobody takes it for the day

    @property
    def day(self) -> date:
        """As Python has it."""
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())
