"""Fetching one course or unit now, and saying how that went: what somebody waits for, unlike what comes by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.cause_words import cause_words
from learner_app.domain.course import Tier
from learner_app.domain.errors import Blocked, ExpectedFailure, Kind
from learner_app.domain.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.domain.errors import Cause
    from learner_app.domain.ids import CourseId, UnitId
    from learner_app.services.courses.cards import CourseCard, TierState
    from learner_app.services.courses.library import Library
    from learner_app.services.delivery.sync import Sync
    from learner_app.services.fetching.queue import DownloadQueue, QueuedDownload
    from learner_app.services.fetching.watch import Progress
    from learner_app.store.downloads import Download


class Getting:
    """Puts a course or one of its units into the queue and works off what belongs to it."""

    def __init__(self, library: Library, queue: DownloadQueue, sync: Sync) -> None:
        self._library = library
        self._queue = queue
        self._sync = sync

    def get(
        self,
        course: CourseId,
        tier: Tier,
        tell: Callable[[Progress], None] = lambda _: None,
        *,
        unit: UnitId | None = None,
        is_alone: bool = False,
    ) -> CourseCard:
        """Fetch what is missing of a course or a unit up to a tier; with `is_alone` that tier alone, and the texts.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND for what nobody has heard of; why it could not be taken; Kind.BLOCKED
                where what is missing is paused, was taken out of the queue, or is not given out.
            Blocked: The link fails, there is no room, or what is allowed on this link holds it back; it stays queued.
        """
        tiers = {Tier.TEXT, *(each for each in Tier if each is tier or (each.rank < tier.rank and not is_alone))}

        def belongs(line: Download | QueuedDownload) -> bool:
            return line.course == course and line.tier in tiers and (line.tier is Tier.TEXT or line.unit == unit)

        if unit is not None:
            self.get(course, Tier.TEXT, tell)  # before that nobody knows what units there are
        self._want(course, unit, tiers)
        if self._holds(belongs):
            report = self._sync.download(tell, only=belongs)
            if report.failure is not None:
                raise report.failure
            if report.failures:
                raise report.failures[0]
        left = self._holds(belongs)
        for hold in left:
            if hold is not None:
                raise Blocked(hold, *cause_words(hold))
        card = self._library.card(course)
        states = card.tiers if unit is None else self._library.course(course).unit_tiers.get(unit, ())
        if left or not _is_complete(states, tiers):
            raise ExpectedFailure(
                Kind.BLOCKED,
                say("“{title}” is not all here, and what is missing is not on its way.", title=card.title),
                say("Look at the queue of downloads and let it go on; sync where it is not in there."),
            )
        return card

    def _want(self, course: CourseId, unit: UnitId | None, tiers: set[Tier]) -> None:
        for tier in Tier:
            if tier is Tier.TEXT:
                self._library.want(course, tier)
            elif tier in tiers:
                self._library.want_part(course, tier, unit)

    def _holds(self, belongs: Callable[[QueuedDownload], bool]) -> list[Cause | None]:
        """What holds back each line of the queue that belongs to it."""
        return [item.hold for item in self._queue.items() if belongs(item)]


def _is_complete(states: tuple[TierState, ...], tiers: set[Tier]) -> bool:
    return all(state.is_complete for state in states if state.tier in tiers)
