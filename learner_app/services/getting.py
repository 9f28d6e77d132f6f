"""Fetching one course now, and saying how that went: what somebody waits for, unlike what the queue does by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.errors import Blocked
from learner_app.domain.status import WORDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.domain.course import Tier
    from learner_app.domain.errors import Cause
    from learner_app.domain.ids import CourseId
    from learner_app.services.cards import CourseCard
    from learner_app.services.library import Library
    from learner_app.services.queue import DownloadQueue
    from learner_app.services.sync import Sync
    from learner_app.services.watch import Progress


class Getting:
    """Puts a course into the queue and works off what belongs to it."""

    def __init__(self, library: Library, queue: DownloadQueue, sync: Sync) -> None:
        self._library = library
        self._queue = queue
        self._sync = sync

    def get(self, course: CourseId, tier: Tier, tell: Callable[[Progress], None] = lambda _: None) -> CourseCard:
        """Fetch what is missing of a course up to a tier.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND for a course nobody has heard of; why it could not be taken.
            Blocked: The link fails, there is no room, or what is allowed on this link holds it back; it stays queued.
        """
        card = self._library.want(course, tier)
        if not self._holds(course, tier):
            return card
        report = self._sync.download(tell, only=lambda row: row.course == course and row.tier.rank <= tier.rank)
        if report.failure is not None:
            raise report.failure
        if report.failures:
            raise report.failures[0]
        for hold in self._holds(course, tier):
            if hold is not None:
                raise Blocked(hold, *WORDS[hold])
        return self._library.card(course)

    def _holds(self, course: CourseId, tier: Tier) -> list[Cause | None]:
        """What holds back each line of the queue that belongs to it."""
        return [item.hold for item in self._queue.items() if item.course == course and item.tier.rank <= tier.rank]
