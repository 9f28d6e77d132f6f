"""Order and filter of the library."""

from __future__ import annotations

from dataclasses import replace

from learner_app.domain.dates import Dates, DueState
from learner_app.domain.ids import CourseId
from learner_app.domain.progress import Status
from learner_app.services.courses.cards import CourseCard
from learner_app.ui.library.model import matching, sections

CARD = CourseCard(
    id=CourseId("a"),
    title="Énergie et sécurité",
    language="fr",
    version="1",
    newer_version="",
    outcome="",
    minutes=5,
    is_assigned=True,
    is_withdrawn=False,
    is_here=True,
    tiers=(),
    status=Status.NOT_STARTED,
    done_units=0,
    all_units=2,
    passed=None,
    score=None,
    dates=Dates(),
    due_state=DueState.NO_DATE,
    next_unit=None,
    last_opened=None,
)


def test_words_match_in_any_order_whatever_case_and_accents() -> None:
    assert matching((CARD,), "SECURITE energie") == (CARD,)


def test_every_word_has_to_match() -> None:
    assert matching((CARD,), "energie solaire") == ()


def test_no_words_match_everything() -> None:
    assert matching((CARD,), "  ") == (CARD,)


def test_sections_keep_the_order_within_them_and_leave_out_empty_ones() -> None:
    done = replace(CARD, status=Status.COMPLETED)
    other = replace(CARD, title="B")
    assert sections((done, CARD, other)) == [("Not begun", (CARD, other)), ("Completed", (done,))]
