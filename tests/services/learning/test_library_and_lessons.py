from __future__ import annotations

import pytest

from learner_app.domain.course import Tier
from learner_app.domain.dates import DueState
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.events import Verb
from learner_app.domain.ids import BlobHash, CourseId, UnitId
from learner_app.domain.progress import Status
from learner_app.services.trusting import as_before, by_hub, first_use
from tests.fakes.course import COURSE, PICTURE, STRANGER, built, hash_of, lesson

WEATHER = UnitId("weather")


def refused(call, *arguments) -> ExpectedFailure:
    with pytest.raises(ExpectedFailure) as caught:
        call(*arguments)
    return caught.value


def test_a_lesson_opens_with_its_blocks_neighbours_and_picture(world) -> None:
    session = world.with_course()

    view = session.lessons.open(COURSE, UnitId("tools"))

    assert [type(block).__name__ for block in view.blocks][:2] == ["Heading", "Paragraph"]
    assert (view.previous, view.following) == ("weather", "talk")
    assert view.progress.status is Status.IN_PROGRESS
    assert view.direction == "ltr"
    assert session.lessons.picture(hash_of(PICTURE)) == PICTURE
    assert session.lessons.picture(BlobHash("0" * 64)) is None


def test_an_arabic_course_runs_from_right_to_left(world) -> None:
    session = world.with_course(built(language="ar"))

    assert session.lessons.open(COURSE, WEATHER).direction == "rtl"


def test_the_first_opening_is_recorded_and_no_other(world) -> None:
    session = world.with_course()

    session.lessons.open(COURSE, WEATHER)
    session.lessons.open(COURSE, WEATHER)

    assert [row.verb for row in session.records.all()] == [Verb.INITIALIZED]


def test_completing_twice_records_once(world) -> None:
    session = world.with_course()

    first = session.lessons.complete(COURSE, WEATHER, 61)

    assert world.reopen().lessons.complete(COURSE, WEATHER) == first
    assert len(world.session.records.all()) == 1


def test_a_reopened_lesson_is_where_it_was_left(world) -> None:
    session = world.with_course()
    session.lessons.keep_position(COURSE, WEATHER, 2)

    assert world.reopen().lessons.open(COURSE, WEATHER).position == 2


def test_a_locked_lesson_says_what_it_waits_for_and_opens_after_that(world) -> None:
    session = world.with_course()

    failure = refused(session.lessons.open, COURSE, UnitId("wrap-up"))
    assert failure.kind is Kind.NOT_ALLOWED
    assert "“Weather”" in failure.message

    session.lessons.complete(COURSE, WEATHER)
    assert session.lessons.open(COURSE, UnitId("wrap-up")).blocks


def test_a_media_unit_is_no_lesson_and_can_be_played(world) -> None:
    session = world.with_course()

    failure = refused(session.lessons.open, COURSE, UnitId("talk"))

    assert (failure.kind, failure.message) == (Kind.NOT_ALLOWED, "“A talk” is a recording.")
    assert session.library.course(COURSE).not_playable == frozenset()


@pytest.mark.parametrize(("course", "unit"), [("nothing", "weather"), (COURSE, "nothing")])
def test_what_is_not_there_is_not_found(world, course: str, unit: str) -> None:
    session = world.with_course()

    assert refused(session.lessons.open, CourseId(course), UnitId(unit)).kind is Kind.NOT_FOUND


def test_a_damaged_lesson_is_said_and_repaired_by_the_next_sync(world) -> None:
    session = world.with_course()
    blob = hash_of(lesson("Weather", "Storms take the network away."))
    (world.profile / "content" / blob[:2] / blob).write_bytes(b"rot")

    failure = refused(session.lessons.open, COURSE, WEATHER)

    assert failure.kind is Kind.STORAGE
    assert "repaired" in failure.message
    assert not session.library.courses()[0].is_here
    session.sync.run()
    assert session.lessons.open(COURSE, WEATHER).blocks


def test_progress_is_the_same_when_everything_derived_is_thrown_away(world) -> None:
    session = world.with_course()
    session.lessons.complete(COURSE, WEATHER)
    session.quizzes.submit(session.quizzes.begin(COURSE, UnitId("final")).attempt)
    session.sync.run()
    before = session.library.course(COURSE).progress
    session.close()
    for path in world.profile.glob("people/*/library.db*"):
        path.unlink()

    world.session = world.open()

    assert world.session.library.course(COURSE).progress == before
    world.session.sync.run()
    assert world.session.library.course(COURSE).progress == before
    assert world.session.search.find("storms")


def test_a_damaged_library_is_begun_again_and_said(world) -> None:
    session = world.with_course()
    session.close()
    (path,) = world.profile.glob("people/*/library.db")
    path.write_bytes(b"rubbish" * 1000)

    session = world.open()

    assert session.today.view().notices
    assert session.lessons.open(COURSE, WEATHER).blocks
    assert session.search.find("storms")


def test_a_package_is_installed_without_a_network_and_its_signer_announced(world) -> None:
    path = built().write(world.folder / "field.learnpack")
    world.is_offline = True
    session = world.reopen()

    done = session.library.import_package(path)

    assert (done.was_already_here, done.trust) == (False, first_use())
    assert session.library.import_package(path).was_already_here
    assert session.library.import_package(path).trust == as_before()
    assert session.lessons.open(COURSE, WEATHER).blocks
    assert session.library.course(COURSE).signer == done.signer


def test_another_signer_of_a_known_course_is_not_trusted(world) -> None:
    session = world.session
    session.library.import_package(built().write(world.folder / "one.learnpack"))
    other = built("2", author=STRANGER).write(world.folder / "two.learnpack")

    assert refused(session.library.import_package, other).kind is Kind.NOT_TRUSTED
    assert session.library.course(COURSE).course.version == "1"


def test_whoever_has_a_hub_takes_packages_of_those_it_vouches_for_alone(world) -> None:
    session = world.sign_in()

    done = session.library.import_package(built().write(world.folder / "one.learnpack"))
    stranger = built(author=STRANGER, course_id="strange").write(world.folder / "two.learnpack")

    assert done.trust == by_hub()
    assert refused(session.library.import_package, stranger).kind is Kind.NOT_TRUSTED


@pytest.mark.parametrize("length", [0, 100, -20])
def test_a_package_cut_short_is_refused_and_nothing_is_installed(world, length: int) -> None:
    path = built().write(world.folder / "field.learnpack")
    path.write_bytes(path.read_bytes()[:length])

    assert refused(world.session.library.import_package, path).kind is Kind.BAD_INPUT
    assert world.session.library.courses() == ()


def test_a_newer_version_stands_beside_the_old_one_until_its_text_is_here(world) -> None:
    session = world.with_course(built("1"))
    newer = built("2", text="Now it is sunny.")
    world.hub.publish(newer)
    world.hub.cut_text_after = 0
    session.sync.run()
    card = session.library.courses()[0]
    assert (card.version, card.newer_version, card.is_here) == ("1", "2", True)

    world.hub.cut_text_after = None
    session.sync.run()

    card = session.library.courses()[0]
    assert (card.version, card.newer_version) == ("2", "")
    assert session.search.find("sunny")
    assert not session.search.find("storms")


def test_what_is_due_first_stands_first(world) -> None:
    soon = round(world.clock.now().timestamp() * 1000) + 3 * 86_400_000
    world.hub.publish(built(course_id="later"), due_ms=soon + 40 * 86_400_000)
    world.hub.publish(built(course_id="soon"), due_ms=soon)
    world.hub.publish(built(course_id="any-time"))
    session = world.sign_in()
    session.sync.run()

    cards = session.library.courses()

    assert [card.id for card in cards] == ["soon", "later", "any-time"]
    assert [card.due_state for card in cards] == [DueState.DUE_SOON, DueState.UPCOMING, DueState.NO_DATE]
    assert session.today.view().due == cards[:2]


def test_today_offers_to_go_on_with_what_was_begun(world) -> None:
    session = world.with_course()
    assert session.today.view().new
    session.lessons.open(COURSE, UnitId("tools"))

    view = session.today.view()

    assert view.go_on is not None
    assert (view.go_on.unit.id, view.go_on.was_begun) == ("tools", True)
    assert view.greeting_name == "Amina"


def test_a_course_nobody_has_heard_of_cannot_be_got(world) -> None:
    session = world.with_course()

    assert refused(session.getting.get, CourseId("unheard"), Tier.TEXT).kind is Kind.NOT_FOUND
