"""What to do now: go on where it was left, what is due, what came new."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from learner_app.domain.course import UnitKind
from learner_app.domain.progress import Status
from learner_app.services.left_off import left_at_ms, way_here

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.domain.clock import Clock
    from learner_app.domain.course import Unit
    from learner_app.domain.media import Way
    from learner_app.services.attention import Attention
    from learner_app.services.courses.cards import Cards, CourseCard
    from learner_app.services.history import History
    from learner_app.services.shelf import Shelf
    from learner_app.store.blobs import BlobStore
    from learner_app.store.drafts import Drafts
    from learner_app.store.profile import Profile


@dataclass(frozen=True, slots=True)
class GoOn:
    """The one unit to continue with.

    Attributes:
        at_ms: Where a recording was left; 0 for the first time, and for everything else.
        way: How a recording can be learned with what is here of it; None for everything else.
    """

    card: CourseCard
    unit: Unit
    was_begun: bool
    at_ms: int = 0
    way: Way | None = None


@dataclass(frozen=True, slots=True)
class TodayView:
    """The first screen.

    Attributes:
        go_on: None where nothing is here or all is done.
        has_courses: Whether there is any course at all, done or not.
        due: Courses with a date, not done, soonest first.
        new: Courses that came since they were last looked at, not begun.
        notices: Sentences that need attention (a recovery, a weaker token store).
        needs_look: How many things `Attention` counts.
    """

    greeting_name: str
    go_on: GoOn | None
    due: tuple[CourseCard, ...]
    new: tuple[CourseCard, ...]
    done_this_week: int
    notices: tuple[str, ...]
    needs_look: int = 0
    has_courses: bool = True


class Today:
    """Puts the first screen together."""

    def __init__(
        self,
        cards: Cards,
        shelf: Shelf,
        history: History,
        profile: Profile,
        clock: Clock,
        attention: Attention,
        drafts: Drafts,
        blobs: BlobStore,
        notices: tuple[str, ...],
        told: Callable[[], None],
    ) -> None:
        self._cards = cards
        self._shelf = shelf
        self._history = history
        self._profile = profile
        self._clock = clock
        self._attention = attention
        self._drafts = drafts
        self._blobs = blobs
        self._notices = notices
        self._told = told

    def view(self) -> TodayView:
        """Everything for the first screen, from disk. What the notices say counts as told from now on."""
        self._told()
        cards = [card for card in self._cards.all() if not card.is_withdrawn and not card.is_closed]
        is_open = [card for card in cards if card.status is not Status.COMPLETED]
        return TodayView(
            greeting_name=self._profile.person.display_name,
            go_on=self._go_on(is_open),
            due=tuple(card for card in is_open if card.dates.deadline is not None),
            new=tuple(card for card in is_open if card.last_opened is None),
            done_this_week=self._done_this_week(cards),
            notices=self._notices,
            needs_look=self._attention.count(),
            has_courses=bool(cards),
        )

    def _go_on(self, cards: list[CourseCard]) -> GoOn | None:
        """What was opened last, else what is due first."""
        ready = [card for card in cards if card.is_here and card.next_unit is not None]
        begun = [card for card in ready if card.last_opened is not None]
        card = max(begun, key=_last_opened, default=next(iter(ready), None))
        edition = self._shelf.current(card.id) if card else None
        if card is None or edition is None or card.next_unit is None:
            return None
        unit, _ = edition.unit(card.next_unit)
        status = self._history.progress(edition).units[unit.id].status
        was_begun = status is Status.IN_PROGRESS
        if unit.kind is not UnitKind.MEDIA:
            return GoOn(card, unit, was_begun)
        at_ms = left_at_ms(self._drafts, edition, unit.id)
        return GoOn(card, unit, was_begun, at_ms, way_here(self._blobs, edition, unit.id))

    def _done_this_week(self, cards: list[CourseCard]) -> int:
        since = self._clock.now() - timedelta(days=7)
        units = (
            unit
            for card in cards
            if (edition := self._shelf.current(card.id)) is not None
            for unit in self._history.progress(edition).units.values()
        )
        return sum(unit.completed_at is not None and unit.completed_at >= since for unit in units)


def _last_opened(card: CourseCard) -> float:
    return card.last_opened.timestamp() if card.last_opened else 0.0
