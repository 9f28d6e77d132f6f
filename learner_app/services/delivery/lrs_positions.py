"""Keeps reading positions in a record store too, so that a unit opens on another device where it was left here.

Positions are not records: they are a comfort, and of two the one further into the unit is kept (`domain.records`).
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from learner_app.domain.errors import Blocked, Cause
from learner_app.formats import xapi, xapi_state
from learner_app.remote.port import NotOffered, Overtaken, StatePlace

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from learner_app.domain.ids import CourseId, UnitId
    from learner_app.remote.port import Lrs
    from learner_app.store.drafts import Drafts

MOST_TRIES = 5
"""So often another device may be faster while one document is being written; then it waits for the next sync."""

logger = logging.getLogger(__name__)


class LrsPositions:
    """The reading positions of one person. Does not decide when to talk."""

    def __init__(self, drafts: Drafts, actor: xapi.Actor) -> None:
        self._drafts = drafts
        self._actor = actor

    def run(self, lrs: Lrs, courses: Iterable[CourseId]) -> bool:
        """Take over what is further on elsewhere, and tell what is further on here.

        False where the store offers no State, or not to this account: positions stay on this device then.

        Raises:
            Blocked: The link or the store fails; records have nothing to do with it.
        """
        try:
            for course in courses:
                self._settle(lrs, course)
        except NotOffered:
            return False
        except Blocked as blocked:
            if blocked.cause is not Cause.POLICY:
                raise
            return False
        return True

    def _settle(self, lrs: Lrs, course: CourseId) -> None:
        place = StatePlace(
            xapi_state.course_activity(self._actor, course),
            xapi_state.agent(self._actor),
            xapi_state.POSITIONS,
            str(xapi.registration(self._actor, course)),
        )
        for _ in range(MOST_TRIES):
            document = lrs.state(place)
            theirs = xapi_state.positions(document.content) if document is not None else {}
            furthest = self._merged(course, theirs)
            if furthest == theirs:
                return
            try:
                lrs.put_state(
                    place, xapi_state.write_positions(furthest), document.etag if document is not None else ""
                )
            except Overtaken:
                continue
            return
        logger.info("the positions in course %s are told the next time: other devices were faster", course)

    def _merged(self, course: CourseId, theirs: Mapping[UnitId, int]) -> dict[UnitId, int]:
        """What is furthest of both, kept here as well."""
        ours = {
            unit: int(value)
            for unit, value in self._drafts.positions(course).items()
            if value.isascii() and value.isdecimal()
        }
        for unit, index in theirs.items():
            if index > ours.get(unit, -1):
                self._drafts.advance_position(course, unit, index)
        return {unit: max(ours.get(unit, 0), theirs.get(unit, 0)) for unit in (*theirs, *ours)}
