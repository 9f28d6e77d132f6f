"""A course as it is true for author, hub and learner: modules of units, in one language and one version."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from learner_app.domain.ids import BlobHash, CourseId, UnitId


class Delivery(StrEnum):
    """How a course is meant to be taken."""

    SELF_PACED = "self-paced"
    LIVE = "live"
    BLENDED = "blended"


class UnitKind(StrEnum):
    """What a unit is made of."""

    LESSON = "lesson"
    MEDIA = "media"
    QUIZ = "quiz"
    DOCUMENT = "document"
    ATTESTATION = "attestation"
    LIVE = "live"


class Tier(StrEnum):
    """How heavy a blob is; text arrives first, standard last."""

    TEXT = "text"
    AUDIO = "audio"
    LOW = "low"
    STANDARD = "standard"

    @property
    def rank(self) -> int:
        """0 for text, 3 for standard: a tier includes all of lower rank."""
        return list(Tier).index(self)


class Part(NamedTuple):
    """One tier of one course version, of all of its units or of one: what is fetched, kept and freed as a whole."""

    manifest: BlobHash
    tier: Tier
    unit: UnitId | None = None


class Policy(StrEnum):
    """Who marks a quiz: the device at once (practice) or the hub on the next sync (certifying)."""

    PRACTICE = "practice"
    CERTIFYING = "certifying"


class ScoreRule(StrEnum):
    """Which attempt counts where several were made."""

    BEST = "best"
    LATEST = "latest"
    FIRST = "first"


@dataclass(frozen=True, slots=True)
class QuizRules:
    """How a quiz is passed.

    Attributes:
        pass_mark: 0 to 1; a score at or above it passes. 0 means that handing it in is enough.
        attempts: How many attempts there are; None for any number.
        time_limit_s: How long an attempt may take from its beginning, pauses included; None for any time.
        needs_connection: An attempt may only begin while the hub answers; it can be finished without.
    """

    policy: Policy = Policy.PRACTICE
    pass_mark: float = 0.0
    attempts: int | None = None
    score_rule: ScoreRule = ScoreRule.BEST
    time_limit_s: int | None = None
    needs_connection: bool = False


@dataclass(frozen=True, slots=True)
class Unit:
    """One step of a course.

    Attributes:
        minutes: Estimated time to work through it, at least 1.
        quiz: Set exactly for quizzes.
        required: False for units that completion does not wait for.
        after: Units of this course that must be complete before this one opens.
    """

    id: UnitId
    kind: UnitKind
    title: str
    minutes: int = 1
    quiz: QuizRules | None = None
    required: bool = True
    after: tuple[UnitId, ...] = ()


@dataclass(frozen=True, slots=True)
class Module:
    """A chapter of a course: 5 to 10 minutes of units with one title."""

    title: str
    units: tuple[Unit, ...]

    @property
    def minutes(self) -> int:
        """The sum of its units' minutes."""
        return sum(unit.minutes for unit in self.units)


@dataclass(frozen=True, slots=True)
class Course:
    """One version of a course in one language. Unit ids are unique in it."""

    id: CourseId
    version: str
    title: str
    language: str
    outcome: str
    licence: str
    delivery: Delivery
    modules: tuple[Module, ...]

    @property
    def units(self) -> tuple[Unit, ...]:
        """All units in course order."""
        return tuple(unit for module in self.modules for unit in module.units)

    @property
    def minutes(self) -> int:
        """The sum of its modules' minutes."""
        return sum(module.minutes for module in self.modules)

    def unit(self, unit_id: UnitId) -> Unit | None:
        """The unit of that id, None where the course has none."""
        return next((unit for unit in self.units if unit.id == unit_id), None)
