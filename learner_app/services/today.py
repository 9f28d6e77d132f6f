"""What to do now: go on where it was left, what is due, what came new."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from learner_app.domain.course import Unit
    from learner_app.services.library import CourseCard


@dataclass(frozen=True, slots=True)
class GoOn:
    """The one unit to continue with."""

    card: CourseCard
    unit: Unit
    was_begun: bool


@dataclass(frozen=True, slots=True)
class TodayView:
    """The first screen.

    Attributes:
        go_on: None where nothing is here or all is done.
        due: Courses with a date, not done, soonest first.
        new: Courses that came since they were last looked at, not begun.
        notices: Sentences that need attention (a recovery, a refused record, a weaker token store).
    """

    greeting_name: str
    go_on: GoOn | None
    due: tuple[CourseCard, ...]
    new: tuple[CourseCard, ...]
    done_this_week: int
    notices: tuple[str, ...]


class Today:
    """Puts the first screen together."""

    def view(self) -> TodayView:
        """Everything for the first screen, from disk."""
        raise NotImplementedError
