"""What the gallery shows: courses, a question and a recording as learners have them, made up here."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from learner_app.domain.course import Tier
from learner_app.domain.dates import Dates, DueState
from learner_app.domain.ids import CourseId, QuestionId, UnitId
from learner_app.domain.progress import Status
from learner_app.domain.quiz import Option, Question, QuestionKind
from learner_app.formats.captions import Cue
from learner_app.services.courses.cards import CourseCard, TierState
from learner_app.services.fetching.arrivals import NOTHING
from learner_app.services.learning.media_views import Transcript

if TYPE_CHECKING:
    from collections.abc import Iterator

TONES = ("plain", "info", "success", "warning", "danger")
SENTENCE = "What is on this computer works without a network, for as long as you like."
NO_DOWNLOAD = NOTHING
NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
QUESTION = Question(
    QuestionId("rope"),
    QuestionKind.SINGLE,
    "When is a rope looked at?",
    options=(Option("Once a year"), Option("Before and after each use"), Option("When it is wet")),
)
LENGTH_MS = 95_000
CUES = (
    Cue(0, 4_000, "Welcome to the valley. Take your time.", "Ama"),
    Cue(4_000, 9_000, "Here the network ends, and we go on foot.", "Ama"),
    Cue(9_000, 15_000, "Bring a torch, a map and somebody who knows the way.", "Kofi"),
    Cue(15_000, 21_000, "أهلا بكم في الوادي. لا داعي للعجلة.", "أما"),
)
CHAPTERS = (Cue(0, 9_000, "Where the network ends"), Cue(9_000, LENGTH_MS, "The bridge"))
PEAKS = tuple((-loud, loud) for loud in (round(12 + 100 * abs(math.sin(at / 9) * math.sin(at))) for at in range(300)))
TRANSCRIPT = Transcript("en", "ltr", CUES, (), (), CHAPTERS)


def courses() -> Iterator[CourseCard]:
    """One of each kind: begun and due, done, not here yet, and one whose title is written from right to left."""
    yield _course("Working well on a weak connection", Status.IN_PROGRESS, 5, due_days=1, state=DueState.DUE_SOON)
    yield _course("Spotting and reporting phishing", Status.COMPLETED, 14, score=0.9)
    yield _course("Your field kit", Status.NOT_STARTED, 0, is_here=False, due_days=-2, state=DueState.OVERDUE)
    yield _course("سلامة العمل", Status.NOT_STARTED, 0)


def _course(
    title: str,
    status: Status,
    done: int,
    *,
    is_here: bool = True,
    due_days: int = 0,
    state: DueState = DueState.NO_DATE,
    score: float | None = None,
) -> CourseCard:
    size = 55_000
    return CourseCard(
        id=CourseId(title.casefold().replace(" ", "-")),
        title=title,
        language="en",
        version="1" if is_here else "",
        newer_version="",
        outcome=SENTENCE,
        minutes=37,
        is_assigned=True,
        is_withdrawn=False,
        is_here=is_here,
        tiers=(TierState(Tier.TEXT, size, size if is_here else 0, is_here),),
        status=status,
        done_units=done,
        all_units=14,
        passed=None,
        score=score,
        dates=Dates(due=NOW + timedelta(days=due_days) if due_days else None),
        due_state=state,
        next_unit=UnitId("first"),
        last_opened=NOW if done else None,
    )
