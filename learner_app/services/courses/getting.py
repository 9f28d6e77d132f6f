"""Fetching one course now, and saying how that went: what somebody waits for, unlike what the queue does by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.cause_words import cause_words
from learner_app.domain.errors import Blocked, ExpectedFailure, Kind
from learner_app.domain.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.domain.course import Tier
    from learner_app.domain.errors import Cause
    from learner_app.domain.ids import CourseId
    from learner_app.services.courses.cards import CourseCard
    from learner_app.services.courses.library import Library
    from learner_app.services.delivery.sync import Sync
    from learner_app.services.fetching.queue import DownloadQueue
    from learner_app.services.fetching.watch import Progress


class Getting:
    """Puts a course into the queue and works off what belongs to it."""

    def __init__(self, library: Library, queue: DownloadQueue, sync: Sync) -> None:
        self._library = library
        self._queue = queue
        self._sync = sync

    def get(self, course: CourseId, tier: Tier, tell: Callable[[Progress], None] = lambda _: None) -> CourseCard:
        """Fetch what is missing of a course up to a tier.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND for a course nobody has heard of; why it could not be taken; Kind.BLOCKED
                where what is missing is paused, was taken out of the queue, or is not given out.
            Blocked: The link fails, there is no room, or what is allowed on this link holds it back; it stays queued.
        """
        self._library.want(course, tier)
        if self._holds(course, tier):
            report = self._sync.download(tell, only=lambda row: row.course == course and row.tier.rank <= tier.rank)
            if report.failure is not None:
                raise report.failure
            if report.failures:
                raise report.failures[0]
        left = self._holds(course, tier)
        for hold in left:
            if hold is not None:
                raise Blocked(hold, *cause_words(hold))
        card = self._library.card(course)
        if left or not all(state.is_complete for state in card.tiers if state.tier.rank <= tier.rank):
            raise ExpectedFailure(
                Kind.BLOCKED,
                say("“{title}” is not all here, and what is missing is not on its way.", title=card.title),
                say("Look at the queue of downloads and let it go on; sync where it is not in there."),
            )
        return card

    def _holds(self, course: CourseId, tier: Tier) -> list[Cause | None]:
        """What holds back each line of the queue that belongs to it."""
        return [item.hold for item in self._queue.items() if item.course == course and item.tier.rank <= tier.rank]
