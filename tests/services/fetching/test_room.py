"""Room on the disk: what is let go when it is short, what stays whatever is asked, and that nothing is stored twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from learner_app.domain.course import Tier
from learner_app.domain.errors import Cause, ExpectedFailure, Kind
from learner_app.domain.ids import CourseId, QuestionId, UnitId
from learner_app.domain.status import SyncState
from learner_app.domain.traffic import Purpose
from tests.fakes.course import PICTURE, SOUND, hash_of, with_sound
from tests.services.fetching.test_downloads import want, with_courses

if TYPE_CHECKING:
    from learner_app.services.session import Session


def test_mb11_a_limit_on_the_disk_lets_finished_media_go_and_nothing_else(world) -> None:
    session = with_courses(world, 1)
    other_sound = SOUND[::-1]
    session.sync.download()
    want(session, "a")
    session.sync.download()
    session.settings.change(content_mb=2, keep_free_mb=0)
    world.hub.publish(with_sound(other_sound))
    session.sync.run()
    session.library.want(CourseId("b"), Tier.AUDIO)

    held = session.sync.run().status

    assert held.blocked_because is Cause.QUOTA
    assert session.library.card(CourseId("a")).tiers[1].is_complete, "it is not finished yet"
    world.hub.mark(finish(session, "a"), score=0.9)
    session.room.keep(CourseId("a"), is_kept=True)
    assert session.sync.run().status.blocked_because is Cause.QUOTA, "it shall be kept"
    session.room.keep(CourseId("a"), is_kept=False)
    records = len(session.records.all())

    assert session.sync.run().status.state is SyncState.UP_TO_DATE

    assert session.library.card(CourseId("b")).tiers[1].is_complete
    assert not session.library.card(CourseId("a")).tiers[1].is_complete
    assert session.library.card(CourseId("a")).is_here, "texts stay"
    assert len(session.records.all()) == records
    assert session.records.verify().ok


def finish(session: Session, course: str) -> str:
    """Everything of a course but the hub's mark; gives the attempt that is to be marked."""
    for lesson in ("weather", "tools", "wrap-up"):
        session.lessons.complete(CourseId(course), UnitId(lesson))
    attempt = session.quizzes.begin(CourseId(course), UnitId("practice"))
    for question, response in {"Colour": "Blue", "Sure": True, "Many": 4.0}.items():
        session.quizzes.answer(attempt.attempt, question, response)  # type: ignore[arg-type]
    session.quizzes.submit(attempt.attempt)
    outcome = session.quizzes.submit(session.quizzes.begin(CourseId(course), UnitId("final")).attempt)
    return outcome.attempt


def test_mb14_what_two_courses_share_is_stored_and_fetched_once(world) -> None:
    session = with_courses(world, 1, 2)
    session.sync.download()
    want(session, "a", "b")

    session.sync.download()

    assert world.hub.purposes == [Purpose.AUDIO]
    assert all(session.library.card(CourseId(course)).tiers[1].is_complete for course in "ab")


def test_freeing_one_course_leaves_what_another_uses(world) -> None:
    session = with_courses(world, 1, 2)
    session.sync.download()
    want(session, "a", "b")
    session.sync.download()
    taken = session.room.taken_bytes
    mine = next(item for item in session.room.occupied() if (item.course, item.tier) == ("a", Tier.AUDIO))

    assert session.room.free(mine.part) == 0
    assert session.library.card(CourseId("b")).tiers[1].is_complete
    assert session.room.taken_bytes == taken

    texts = session.room.free(mine.part._replace(tier=Tier.TEXT))
    assert 0 < texts < taken - len(SOUND)
    assert session.lessons.open(CourseId("b"), UnitId("weather")).blocks
    assert session.lessons.picture(hash_of(PICTURE)) == PICTURE


def test_freeing_a_course_keeps_what_another_person_on_the_device_uses(world) -> None:
    session = with_courses(world, 1)
    session.sync.download()
    session = world.sign_in("joao")
    session.sync.run()
    mine = next(item for item in session.room.occupied() if item.tier is Tier.TEXT)

    assert session.room.free(mine.part) == 0

    session = world.sign_in("amina")
    assert session.lessons.open(CourseId("a"), UnitId("weather")).blocks


def test_f20_texts_of_a_course_with_an_open_attempt_stay_and_so_do_its_answers(world) -> None:
    session = with_courses(world, 1)
    session.sync.download()
    attempt = session.quizzes.begin(CourseId("a"), UnitId("practice")).attempt
    session.quizzes.answer(attempt, QuestionId("Colour"), "Blue")
    mine = next(item for item in session.room.occupied() if item.tier is Tier.TEXT)

    with pytest.raises(ExpectedFailure) as caught:
        session.room.free(mine.part)

    assert caught.value.kind is Kind.NOT_ALLOWED
    assert session.quizzes.attempt(attempt).responses == {"Colour": "Blue"}
