"""TA-14: the quiz screen says the time that this very person has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from learner_app.domain.accommodations import NONE, Accommodation
from learner_app.domain.course import QuizRules
from learner_app.ui.quiz.countdown import Countdown
from tests.fakes import quiz_questions as q
from tests.fakes.quizzes import FakeQuizzes

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fakes.quiz_taker import Taker


@pytest.mark.parametrize(
    ("given", "fact", "said"),
    [
        (NONE, "Time limit 20 minutes", "You have 20 minutes from the moment you begin."),
        (
            Accommodation(time_percent=150),
            "Time limit 30 minutes, with your extra time",
            "You have 30 minutes, with your extra time, from the moment you begin.",
        ),
        (Accommodation(is_untimed=True), "No time limit for you", "take all the time you need"),
    ],
)
def test_the_intro_says_the_time_that_this_person_has(
    take: Callable[[FakeQuizzes], Taker], given: Accommodation, fact: str, said: str
) -> None:
    quizzes = FakeQuizzes(q.quiz_of(q.SINGLE), QuizRules(time_limit_s=1200), accommodation=given)

    taker = take(quizzes)
    taker.wait_for(lambda: taker.sees(fact))

    assert taker.sees(said)
    assert not taker.page.findChildren(Countdown)[0].isVisible()
