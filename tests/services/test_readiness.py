"""LC-13: ready for the field, or which of six conditions is missing and what to do about it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.course import Tier
from learner_app.domain.ids import UnitId
from learner_app.services.readiness import Condition
from tests.fakes.course import COURSE, SOUND, built
from tests.fakes.recordings import LISTENING, SIZES, TOUR, recordings
from tests.services.delivery.test_sync import rejected

if TYPE_CHECKING:
    from learner_app.services.readiness import Readiness
    from learner_app.services.session import Session

DAY_MS = 24 * 3600 * 1000


def ready(world, *, until_days: int = 90) -> Session:
    """Everything is here and confirmed, and the sign-in holds for so long."""
    world.hub.until_ms = round(world.clock.now().timestamp() * 1000) + until_days * DAY_MS
    session: Session = world.with_course()
    return session


def missing(found: Readiness) -> set[Condition]:
    return {check.condition for check in found.checks if not check.ok}


def check(found: Readiness, condition: Condition):
    return next(each for each in found.checks if each.condition is condition)


def test_where_everything_holds_it_says_ready(world) -> None:
    session = ready(world)
    leaves = world.clock.now() + timedelta(days=1)

    found = session.readiness.check(leaves=leaves, returns=leaves + timedelta(days=9))

    assert found.ok
    assert missing(found) == set()
    assert (found.missing_bytes, [course.course for course in found.courses]) == (0, [COURSE])
    assert [each.condition for each in found.checks] == list(Condition)


def test_a_course_that_is_not_all_here_is_named_with_its_size_and_time(world) -> None:
    world.hub.traffic.local_address = "192.168.7.20"
    session = ready(world)
    world.hub.between_chunks = lambda: world.clock.passes(1)
    session.getting.get(COURSE, Tier.AUDIO)
    other = built("2", text="Now it is sunny.", course_id="other")
    world.hub.publish(other)
    session.sync.exchange()

    found = session.readiness.check()

    assert missing(found) == {Condition.DOWNLOADED}
    assert "Work in the field" in check(found, Condition.DOWNLOADED).found
    assert found.missing_bytes == sum(len(data) for data in other.blobs.values())
    assert found.missing_s == pytest.approx(found.missing_bytes / 100_000, rel=0.3)


def test_a_tier_that_shall_come_along_and_is_not_here_counts_as_missing(world) -> None:
    session = ready(world)

    assert session.readiness.check().ok
    found = session.readiness.check(up_to=Tier.AUDIO)
    assert missing(found) == {Condition.DOWNLOADED}
    assert found.missing_bytes == len(SOUND)

    session.library.want(COURSE, Tier.AUDIO)
    assert missing(session.readiness.check()) == {Condition.DOWNLOADED}, "what is queued is meant to come along"


def test_a_damaged_part_is_found_by_reading_everything(world) -> None:
    session = ready(world)
    blob = next(path for path in (world.profile / "content").glob("??/*") if b"Storms" in path.read_bytes())
    sealed = blob.stat()
    blob.write_bytes(blob.read_bytes().replace(b"Storms", b"storms"))
    import os

    os.utime(blob, ns=(sealed.st_atime_ns, sealed.st_mtime_ns))  # as a disk does that goes bad by itself

    found = session.readiness.check()

    assert missing(found) == {Condition.DOWNLOADED, Condition.VERIFIED}
    assert check(found, Condition.VERIFIED).found.startswith("1 part was damaged")
    session.sync.run()
    assert session.readiness.check().ok


def test_a_disk_without_room_for_what_is_missing_is_said(world) -> None:
    session = ready(world)
    session.settings.change(keep_free_mb=10_000_000)

    found = session.readiness.check(up_to=Tier.AUDIO)

    assert missing(found) == {Condition.DOWNLOADED, Condition.STORAGE}
    assert check(found, Condition.STORAGE).next_step


def test_a_sign_in_that_ends_while_away_is_said(world) -> None:
    session = ready(world, until_days=5)
    leaves = world.clock.now()

    assert session.readiness.check(leaves=leaves, returns=leaves + timedelta(days=4)).ok
    assert missing(session.readiness.check(leaves=leaves, returns=leaves + timedelta(days=6))) == {Condition.SIGN_IN}


def test_a_hub_that_does_not_say_until_when_makes_nobody_certain(world) -> None:
    session = world.with_course()

    assert missing(session.readiness.check()) == {Condition.SIGN_IN}


def test_records_that_are_not_confirmed_are_said(world) -> None:
    session = ready(world)
    session.lessons.complete(COURSE, UnitId("weather"))

    found = session.readiness.check()

    assert missing(found) == {Condition.RECORDS}
    assert check(found, Condition.RECORDS).found == "1 record is not confirmed."


def test_records_that_were_refused_are_said(world) -> None:
    session = ready(world)
    session.lessons.complete(COURSE, UnitId("weather"))
    session.lessons.complete(COURSE, UnitId("tools"))
    first = min(row.sequence for row in session.records.all())

    def refuse(request) -> None:
        if any(run.first <= first < run.first + len(run.statements) for run in request.runs):
            raise rejected("no")

    world.hub.always = refuse
    session.sync.run()

    assert missing(session.readiness.check()) == {Condition.RECORDS}


def test_lc12_items_that_need_a_connection_are_counted(world, live_course) -> None:
    world.hub.until_ms = round(world.clock.now().timestamp() * 1000) + 90 * DAY_MS
    session = world.with_course(live_course)

    found = session.readiness.check()

    assert missing(found) == {Condition.CONNECTION}
    assert check(found, Condition.CONNECTION).found == "1 item needs a connection: “Questions to the team”."


@pytest.fixture
def live_course():
    from dataclasses import replace

    from learner_app.domain.course import Module, Unit, UnitKind
    from learner_app.formats import manifest as manifests
    from learner_app.formats import signing
    from learner_app.formats.manifest import Manifest, UnitContent
    from tests.fakes.course import AUTHOR

    course = built()
    source = manifests.decode(course.manifest)
    live = Unit(UnitId("live"), UnitKind.LIVE, "Questions to the team", 30, required=False)
    modules = (Module("All", (*source.course.units, live)),)
    units = {**source.units, live.id: UnitContent()}
    data = manifests.encode(Manifest(replace(source.course, modules=modules), units, source.blobs))
    return replace(course, manifest=data, signature=signing.sign(data, AUTHOR))


def test_what_falls_due_while_away_is_named(world) -> None:
    due = world.clock.now() + timedelta(days=5)
    world.hub.until_ms = round(world.clock.now().timestamp() * 1000) + 90 * DAY_MS
    world.hub.publish(built(), due_ms=round(due.timestamp() * 1000))
    session = world.sign_in()
    session.sync.run()
    leaves = world.clock.now() + timedelta(days=1)

    def falls_due(returns: int):
        found = session.readiness.check(leaves=leaves, returns=leaves + timedelta(days=returns))
        return found.courses[0].falls_due

    assert falls_due(9) == due
    assert falls_due(2) is None


def test_courses_may_be_named_and_an_unknown_one_is_refused(world) -> None:
    session = ready(world)

    assert len(session.readiness.check([COURSE]).courses) == 1
    with pytest.raises(Exception, match="no course"):
        session.readiness.check(["nowhere"])  # type: ignore[list-item]


def test_one_recording_that_is_queued_counts_with_its_own_bytes_alone(world) -> None:
    session = world.with_course(recordings())
    session.library.want_part(LISTENING, Tier.LOW, TOUR)

    (course,) = session.readiness.check().courses

    assert course.wanted == (Tier.TEXT,)
    assert course.missing_bytes == SIZES[Tier.LOW]
