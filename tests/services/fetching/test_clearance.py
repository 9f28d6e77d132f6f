"""MB-11: what makes room is finished, not kept, can be fetched again, and needed by nobody else; records never go."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from learner_app.domain.course import Part, Tier
from learner_app.domain.errors import Cause
from learner_app.domain.ids import CourseId
from tests.fakes.course import built
from tests.fakes.recordings import LISTENING, NOTES, SIZES, TOUR, recordings
from tests.services.conftest import World

if TYPE_CHECKING:
    from learner_app.services.session import Session

BOTH = {tier: 2 * size for tier, size in SIZES.items()}


def with_media(world: World, *courses: str, tiers: tuple[Tier, ...] = (Tier.AUDIO, Tier.LOW)) -> Session:
    """Signed in, with these courses here in these tiers; they share the welcome and no tour."""
    for seed, name in enumerate(courses):
        world.hub.publish(recordings(name, tour_seed=seed))
    session = world.sign_in()
    session.sync.run()
    for name in courses:
        for tier in tiers:
            session.library.want_part(CourseId(name), tier)
    session.sync.download()
    assert session.queue.items() == ()
    return session


def finish(session: Session, *courses: str) -> None:
    for name in courses:
        session.lessons.complete(CourseId(name), NOTES)


def found(session: Session, wanted: int | None = None) -> tuple[list[tuple[str, Tier]], int]:
    clearance = session.room.clearance(wanted)
    return [(item.course, item.tier) for item in clearance.items], clearance.size_bytes


def test_what_is_not_finished_stays(world) -> None:
    session = with_media(world, LISTENING)
    assert found(session) == ([], 0)
    assert session.room.clear().size_bytes == 0


def test_what_is_kept_stays_until_it_is_kept_no_longer(world) -> None:
    session = with_media(world, LISTENING)
    finish(session, LISTENING)
    session.room.keep(LISTENING, is_kept=True)
    assert found(session) == ([], 0)
    session.room.keep(LISTENING, is_kept=False)
    assert found(session)[1] == BOTH[Tier.LOW] + BOTH[Tier.AUDIO]


def test_what_came_from_a_file_alone_stays(world, tmp_path) -> None:
    session = world.session
    session.library.import_package(recordings().write(tmp_path / "listening.learnpack"))
    finish(session, LISTENING)
    assert found(session) == ([], 0)


def test_the_largest_goes_first_and_no_more_than_is_wanted(world) -> None:
    session = with_media(world, LISTENING)
    finish(session, LISTENING)

    assert found(session, 1) == ([(LISTENING, Tier.LOW)], BOTH[Tier.LOW])
    assert found(session, BOTH[Tier.LOW] + 1) == (
        [(LISTENING, Tier.LOW), (LISTENING, Tier.AUDIO)],
        BOTH[Tier.LOW] + BOTH[Tier.AUDIO],
    )


def test_what_was_said_to_go_is_what_goes_and_records_progress_and_transcripts_stay(world) -> None:
    session = with_media(world, LISTENING)
    finish(session, LISTENING)
    before, taken = found(session), session.room.taken_bytes

    cleared = session.room.clear()

    assert ([(item.course, item.tier) for item in cleared.items], cleared.size_bytes) == before
    assert taken - session.room.taken_bytes == cleared.size_bytes
    card = session.library.card(LISTENING)
    assert card.is_here
    assert card.done_units == 1
    assert session.sync.status().counts.waiting == 1, "the record is still to be sent"
    assert session.records.verify().ok


def test_what_went_can_be_fetched_again(world) -> None:
    session = with_media(world, LISTENING)
    finish(session, LISTENING)
    cleared = session.room.clear()

    for item in cleared.items:
        session.queue.want_part(item.course, item.part)
    session.sync.download()

    assert found(session)[1] == cleared.size_bytes


def test_mb14_what_an_unfinished_course_shares_stays_and_is_not_promised(world) -> None:
    session = with_media(world, "a", "b")
    finish(session, "a")
    assert found(session) == ([("a", Tier.LOW), ("a", Tier.AUDIO)], SIZES[Tier.LOW] + SIZES[Tier.AUDIO])

    assert session.room.clear().size_bytes == SIZES[Tier.LOW] + SIZES[Tier.AUDIO]

    assert all(state.is_complete for state in session.library.card(CourseId("b")).tiers[1:3])


def test_what_two_finished_courses_share_goes_with_the_last_of_them(world) -> None:
    session = with_media(world, "a", "b", tiers=(Tier.LOW,))
    finish(session, "a", "b")
    one, size = found(session, 1)
    assert (len(one), size) == (1, SIZES[Tier.LOW])

    assert session.room.clear(1).size_bytes == SIZES[Tier.LOW]
    kept = CourseId("b" if one[0][0] == "a" else "a")
    assert session.library.card(kept).tiers[2].is_complete, "nothing of it was to go"
    assert session.room.clear().size_bytes == 2 * SIZES[Tier.LOW]


def test_what_two_courses_share_can_be_freed_by_hand_one_after_the_other(world) -> None:
    session = with_media(world, "a", "b", tiers=(Tier.LOW,))
    parts = {item.course: item.part for item in session.room.occupied() if item.tier is Tier.LOW}
    assert session.room.free(parts[CourseId("a")]) == SIZES[Tier.LOW]
    assert session.room.free(parts[CourseId("b")]) == 2 * SIZES[Tier.LOW]


def test_what_another_person_has_stays(world) -> None:
    session = with_media(world, LISTENING)
    finish(session, LISTENING)
    other = world.sign_in("joao")
    other.sync.run()
    session = world.sign_in("amina")
    assert found(session) == ([], 0)


def test_media_of_a_version_that_was_replaced_go_where_the_new_one_does_not_have_them(world) -> None:
    session = with_media(world, LISTENING, tiers=(Tier.LOW,))
    world.hub.publish(recordings(version="2", tour_seed=7))
    session.sync.run()

    assert found(session)[1] == SIZES[Tier.LOW], "the old tour; the welcome is the new one's as well"
    session.room.clear()
    units = session.library.course(LISTENING).unit_tiers
    assert [units[unit][2].is_complete for unit in units] == [True, False]


def test_an_older_version_holds_no_media_of_the_one_that_replaced_it(world) -> None:
    session = with_media(world, LISTENING, tiers=(Tier.LOW,))
    newer = recordings(version="2", tour_seed=7)
    world.hub.publish(newer)
    session.sync.run()
    session.library.want_part(LISTENING, Tier.LOW)
    session.sync.download()

    assert session.room.free(Part(newer.hash, Tier.LOW)) == BOTH[Tier.LOW]


def test_a_part_of_a_file_that_is_still_arriving_counts(world) -> None:
    session = with_media(world, LISTENING, tiers=())
    world.hub.cut_blob_after = 100_000
    session.library.want_part(LISTENING, Tier.LOW, TOUR)
    session.sync.download()
    finish(session, LISTENING)
    assert found(session)[1] == session.room.clear().size_bytes > 0
    assert session.queue.items() == (), "it is not on its way any more"


def test_a_full_disk_lets_finished_media_go_for_new_ones_and_no_record(world) -> None:
    session = with_media(world, LISTENING)
    finish(session, LISTENING)
    session.settings.change(content_mb=2, keep_free_mb=0)
    world.hub.publish(built(course_id="z"))
    session.sync.run()
    session.library.want_part(CourseId("z"), Tier.AUDIO)

    report = session.sync.run()

    assert report.status.blocked_because is None
    assert session.library.card(CourseId("z")).tiers[1].is_complete
    assert [state.is_complete for state in session.library.card(LISTENING).tiers] == [True, True, False, False]
    assert session.sync.status().counts.confirmed == 1
    session.settings.change(content_mb=1)
    session.library.want_part(LISTENING, Tier.LOW)
    assert session.sync.run().status.blocked_because is Cause.QUOTA


STEPS = st.lists(
    st.tuples(
        st.sampled_from(("fetch", "fetch one", "free", "free one", "finish", "keep", "clear one")),
        st.sampled_from(("a", "b")),
        st.sampled_from((Tier.AUDIO, Tier.LOW)),
    ),
    max_size=10,
)


@given(STEPS)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_happened_before_what_is_promised_comes_free_and_nobody_loses_what_they_need(
    tmp_path_factory, steps
) -> None:
    with ExitStack() as stack:
        world = World(tmp_path_factory.mktemp("world"), stack)
        session = with_media(world, "a", "b")
        safe = {"a", "b"}
        for step, course, tier in steps:
            take(session, step, CourseId(course), tier)
            safe -= {course} if step == "finish" else set()
            safe |= {course} if step == "keep" else set()
        before = {course: whole(session, course) for course in safe}
        taken, promised = session.room.taken_bytes, session.room.clearance()

        cleared = session.room.clear()

        assert cleared == promised
        assert taken - session.room.taken_bytes == cleared.size_bytes
        assert {course: whole(session, course) for course in safe} == before
        assert session.room.clearance().size_bytes == 0
        assert all(session.library.card(CourseId(course)).is_here for course in "ab")
        assert session.records.verify().ok


def take(session: Session, step: str, course: CourseId, tier: Tier) -> None:
    unit = TOUR if step.endswith("one") else None
    if step.startswith("fetch"):
        session.library.want_part(course, tier, unit)
        session.sync.download()
    elif step.startswith("free"):
        for item in session.room.occupied():
            if (item.course, item.tier) == (course, tier):
                session.room.free(item.part._replace(unit=unit))
    elif step == "finish" and not session.library.card(course).done_units:
        finish(session, course)
    elif step == "keep":
        session.room.keep(course, is_kept=True)
    elif step == "clear one":
        session.room.clear(1)


def whole(session: Session, course: str) -> list[Tier]:
    return [state.tier for state in session.library.card(CourseId(course)).tiers if state.is_complete]
