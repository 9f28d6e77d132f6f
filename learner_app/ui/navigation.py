"""Places in the window and the way back through them. Plain Python; the window shows what this decides."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from learner_app.domain.course import UnitKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.domain.course import Unit
    from learner_app.domain.ids import CourseId, UnitId


class Screen(StrEnum):
    """Every screen there is. Those of the rail come first, in rail order."""

    TODAY = "today"
    LIBRARY = "library"
    SYNC = "sync"
    RECORDS = "records"
    SETTINGS = "settings"
    COURSE = "course"
    LESSON = "lesson"
    MEDIA = "media"
    QUIZ = "quiz"
    ATTENTION = "needs-a-look"
    READY = "ready"
    SEARCH = "search"
    SIGN_IN = "sign-in"
    HELP = "help"


RAIL = (Screen.TODAY, Screen.LIBRARY, Screen.SYNC, Screen.RECORDS, Screen.SETTINGS)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the learner is: a screen, and the course, unit or words (to look for, or of a part) it is about.

    Attributes:
        at_ms: Where in a recording; None for where it was left.
    """

    screen: Screen
    course: CourseId | None = None
    unit: UnitId | None = None
    words: str = ""
    at_ms: int | None = None


_SCREENS = {UnitKind.QUIZ: Screen.QUIZ, UnitKind.MEDIA: Screen.MEDIA}


def unit_place(course: CourseId | None, unit: Unit) -> Place:
    """Where a unit is learned."""
    return Place(_SCREENS.get(unit.kind, Screen.LESSON), course, unit.id)


class Navigator:
    """Remembers the way; whoever shows places subscribes once. At most 50 places are kept."""

    def __init__(self, start: Place) -> None:
        self._trail = [start]
        self._show: Callable[[Place], None] | None = None

    @property
    def place(self) -> Place:
        """Where the learner is now."""
        return self._trail[-1]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return len(self._trail) > 1

    def subscribe(self, show: Callable[[Place], None]) -> None:
        """`show` is called with every new place."""
        self._show = show

    def go(self, place: Place) -> None:
        """Go to a place; going where one already is shows it afresh without another step in the way back."""
        if place != self.place:
            self._trail = [*self._trail[-49:], place]
        self._tell()

    def replace(self, place: Place) -> None:
        """Go to a place that takes this one's step in the way back (from a finished quiz to its course, say)."""
        self._trail[-1] = place
        self._tell()

    def back(self) -> None:
        """Go to the place before, if there is one."""
        if self.can_go_back:
            self._trail.pop()
            self._tell()

    def _tell(self) -> None:
        if self._show is not None:
            self._show(self.place)
