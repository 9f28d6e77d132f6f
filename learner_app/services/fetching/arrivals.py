"""What of each course is still on its way: the queue, seen from the courses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.course import Tier

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from learner_app.domain.ids import CourseId, UnitId
    from learner_app.services.fetching.queue import QueuedDownload


@dataclass(frozen=True, slots=True)
class Arrival:
    """The lines of the queue that belong to one course: its text, and whatever is heavier, in their order."""

    text: QueuedDownload | None = None
    media: tuple[QueuedDownload, ...] = ()

    def line(self, tier: Tier, unit: UnitId | None = None) -> QueuedDownload | None:
        """The line of a tier of the whole course, or of one unit alone; None where it has none."""
        lines = [line for line in (self.text, *self.media) if line is not None]
        return next((line for line in lines if (line.tier, line.unit) == (tier, unit)), None)


NOTHING = Arrival()


def arrivals(items: Iterable[QueuedDownload]) -> Mapping[CourseId, Arrival]:
    """By course; those of which nothing is queued are left out."""
    found: dict[CourseId, Arrival] = {}
    for item in items:
        known = found.get(item.course, NOTHING)
        if item.tier is Tier.TEXT:
            found[item.course] = Arrival(item, known.media)
        else:
            found[item.course] = Arrival(known.text, (*known.media, item))
    return found
