"""The queue: what comes first, what holds it back, and that nothing that arrived is ever asked for again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from learner_app.domain.course import Part, Tier
from learner_app.domain.errors import Blocked, Cause
from learner_app.domain.ids import CourseId, UnitId
from learner_app.domain.status import SyncState
from learner_app.domain.traffic import Purpose
from learner_app.formats import wire
from tests.fakes.course import COURSE, SOUND, built, hash_of, with_sound

if TYPE_CHECKING:
    from learner_app.services.fetching.watch import Progress
    from learner_app.services.session import Session
    from tests.services.conftest import World

DAY_MS = 24 * 3600 * 1000


def queued(session: Session) -> list[tuple[str, str]]:
    return [(item.course, item.tier.value) for item in session.queue.items()]


def with_courses(world: World, *due_days: int | None) -> Session:
    """Signed in, with courses named a, b, c … assigned and due after so many days; the texts are not here yet."""
    for place, days in enumerate(due_days):
        due = None if days is None else round(world.clock.now().timestamp() * 1000) + days * DAY_MS
        world.hub.publish(built(course_id="abcdef"[place], text=f"Text {place}."), due_ms=due)
    session = world.sign_in()
    report = session.sync.exchange()
    assert report.failure is None
    return session


def want(session: Session, *courses: str) -> None:
    for course in courses:
        session.library.want(CourseId(course), Tier.AUDIO)


def test_mb10_what_is_due_soonest_is_fetched_first(world) -> None:
    session = with_courses(world, None, 20, 3)

    assert queued(session) == [("c", "text"), ("b", "text"), ("a", "text")]
    fetched = session.sync.download()

    assert fetched.new_courses == ("c", "b", "a")
    assert queued(session) == []


def test_mb02_texts_of_everything_come_before_any_media(world) -> None:
    session = with_courses(world, 1)
    session.sync.download()
    want(session, "a")
    world.hub.publish(built(course_id="z", text="Later."))

    session.sync.exchange()

    assert queued(session) == [("z", "text"), ("a", "audio")]


def line(session: Session, course: str, tier: Tier = Tier.AUDIO) -> Part:
    item = next(item for item in session.queue.items() if (item.course, item.tier) == (course, tier))
    return item.part


@pytest.mark.parametrize(("change", "fetched"), [("pause", "ab"), ("cancel", "ab"), ("overtake", "aba")])
def test_a_download_under_way_lets_go_when_the_queue_changes_and_keeps_what_came(world, change, fetched) -> None:
    sound = SOUND[::-1]
    world.hub.publish(with_sound(sound), due_ms=None)
    session = with_courses(world, 1)
    session.sync.download()
    want(session, "a", "b")
    other = world.open()
    first = line(session, "a")
    chunks = 0

    def changed() -> None:
        nonlocal chunks
        chunks += 1
        world.clock.passes(1)
        if chunks == 3 and change == "pause":
            other.queue.pause(first)
        elif chunks == 3 and change == "cancel":
            other.queue.cancel(first)
        elif chunks == 3:
            other.queue.move(line(session, "b"), -1)

    world.hub.between_chunks = changed
    session.sync.download()

    asked = "".join({hash_of(SOUND): "a", hash_of(sound): "b"}[blob] for blob, _ in world.hub.asked_blobs)
    assert asked == fetched
    assert session.library.card(CourseId("b")).tiers[1].is_complete
    card = session.library.card(CourseId("a")).tiers[1]
    assert card.is_complete == (change == "overtake")
    if change == "overtake":
        assert world.hub.asked_blobs[-1][1] >= 300_000, "what had come was not asked for again"
    else:
        assert card.here_bytes >= 300_000
        session.library.want(CourseId("a"), Tier.AUDIO)
        session.queue.resume(first)
        session.sync.download()
        assert world.hub.asked_blobs[-1][1] >= 300_000


def test_records_go_first_while_a_download_is_under_way(world) -> None:
    session = with_courses(world, 1)
    session.sync.download()
    want(session, "a")
    order: list[str] = []
    other = world.open()

    def between() -> None:
        order.append("chunk")
        if len(order) == 2:
            other.lessons.complete(CourseId("a"), UnitId("weather"))
            assert other.sync.exchange().failure is None
            order.append("records")

    world.hub.between_chunks = between
    session.sync.download()

    assert order[:3] == ["chunk", "chunk", "records"]
    assert len(world.hub.kept()) == 1


def test_an_exchange_stops_a_download_from_reading_until_it_is_over(world) -> None:
    import threading

    surroundings = world.surroundings
    passed = threading.Event()
    with surroundings.exchanging():

        def wait() -> None:
            surroundings.let_records_pass()
            passed.set()

        thread = threading.Thread(target=wait)
        thread.start()
        assert not passed.wait(0.05)
    assert passed.wait(10)
    thread.join()


def test_mb04_a_data_budget_stops_media_and_never_records(world) -> None:
    session = with_courses(world, 1)
    session.sync.download()
    session.settings.change(data_day_mb=1)
    want(session, "a")
    session.lessons.complete(CourseId("a"), UnitId("weather"))

    status = session.sync.run().status

    assert status.counts.confirmed == 1
    assert (status.state, status.blocked_because) == (SyncState.BLOCKED, Cause.BUDGET)
    assert world.hub.traffic.bytes_down <= 1_050_000
    assert session.meter.left() == 0
    session.lessons.complete(CourseId("a"), UnitId("tools"))
    assert session.sync.run().status.counts.confirmed == 2
    assert world.hub.traffic.bytes_down <= 1_050_000

    world.clock.passes(24 * 3600)
    assert session.sync.run().status.state is SyncState.UP_TO_DATE
    assert session.library.card(CourseId("a")).tiers[1].is_complete


def test_mb05_a_metered_network_stops_media_until_the_learner_allows_it(world) -> None:
    session = with_courses(world, 1)
    session.sync.download()
    world.hub.traffic.local_address = "192.168.7.20"
    world.surroundings.is_metered = True
    want(session, "a")

    status = session.sync.run().status

    assert status.blocked_because is Cause.METERED
    assert world.hub.purposes == []
    session.meter.choose_metered(is_metered=False)
    assert session.sync.run().status.state is SyncState.UP_TO_DATE
    assert world.hub.purposes == [Purpose.AUDIO]


def test_mb05_what_was_said_of_a_network_is_remembered_for_that_network_alone(world) -> None:
    session = with_courses(world, 1)
    world.hub.traffic.local_address = "192.168.7.20"
    session.sync.run()
    session.meter.choose_metered(is_metered=True)
    assert session.meter.is_metered() is True

    world.hub.traffic.local_address = "10.0.0.5"
    session.sync.run()
    assert session.meter.is_metered() is None
    world.hub.traffic.local_address = "192.168.7.99"
    session = world.reopen()
    session.sync.run()
    assert session.meter.is_metered() is True
    session.meter.choose_metered(is_metered=None)
    assert session.meter.is_metered() is None


def test_mb09_outside_its_hours_no_media_travel(world) -> None:
    session = with_courses(world, 1)
    session.sync.download()
    hour = world.clock.now().astimezone().hour
    session.settings.change(media_from=f"{(hour + 2) % 24:02}:00", media_until=f"{(hour + 3) % 24:02}:00")
    want(session, "a")

    assert session.sync.run().status.blocked_because is Cause.HOURS
    assert world.hub.purposes == []

    world.clock.passes(2 * 3600)
    assert session.sync.run().status.state is SyncState.UP_TO_DATE


def test_mb09_a_speed_cap_makes_media_wait_for_the_clock(world, monkeypatch) -> None:
    session = with_courses(world, 1)
    session.sync.download()
    session.settings.change(media_kb_s=100)
    want(session, "a")
    waited: list[float] = []

    class Waiting:
        def wait(self, seconds: float) -> None:
            waited.append(seconds)
            world.clock.passes(seconds)

    monkeypatch.setattr("learner_app.services.fetching.watch.threading.Event", Waiting)
    session.sync.download()

    assert sum(waited) == pytest.approx(len(SOUND) / 100_000, rel=0.1)


def test_mb11_a_disk_without_room_is_said_and_told_to_the_hub(world) -> None:
    session = with_courses(world, 1)
    session.sync.download()
    session.settings.change(keep_free_mb=10_000_000)
    want(session, "a")

    report = session.sync.run()

    assert report.status.blocked_because is Cause.DISK_FULL
    assert "1.5 MB are needed" in report.problems[0]
    assert world.hub.requests[-1].health["blocked"] == "disk full"
    assert world.hub.purposes == []
    assert session.sync.exchange().status.blocked_because is Cause.DISK_FULL, "it stays true after the next exchange"
    session.settings.change(keep_free_mb=0)
    assert session.sync.run().status.state is SyncState.UP_TO_DATE


def test_mb15_a_newer_version_costs_what_changed_and_its_manifest(world) -> None:
    session = world.with_course(built("1"))
    newer = built("2", text="Now it is sunny.")
    world.hub.publish(newer)

    session.sync.run()

    manifest_only, texts = world.hub.wanted[-2:]
    assert manifest_only.places == b""
    assert texts.envelope_from is None
    assert len(sum_of(texts.places)) == 1
    assert session.library.card(COURSE).version == "2"


def sum_of(places: bytes | None) -> list[int]:
    from learner_app.formats import text_stream

    assert places is not None
    return text_stream.bits_as_places(places)


def test_what_waits_of_a_version_that_was_replaced_is_fetched_of_the_new_one(world) -> None:
    session = world.with_course(built("1"))
    session.library.want(COURSE, Tier.AUDIO)
    newer = built("2", text="Now it is sunny.")
    world.hub.publish(newer)

    session.sync.exchange()

    assert {(item.manifest, item.tier) for item in session.queue.items()} == {
        (newer.hash, Tier.TEXT),
        (newer.hash, Tier.AUDIO),
    }


def test_f10_a_damaged_blob_makes_a_course_not_here_and_is_fetched_again(world) -> None:
    session = world.with_course()
    assert session.library.card(COURSE).is_here
    session = world.reopen()
    blob = next(path for path in (world.profile / "content").glob("??/*") if b"Storms" in path.read_bytes())
    blob.write_bytes(blob.read_bytes().replace(b"Storms", b"storms"))

    assert not session.library.card(COURSE).is_here
    assert session.sync.status().state is SyncState.UP_TO_DATE, "nothing was asked for yet"
    session.sync.run()

    assert session.library.card(COURSE).is_here
    assert b"Storms" in blob.read_bytes()


def test_progress_tells_speed_and_time_left(world) -> None:
    session = with_courses(world, 1)
    session.sync.download()
    want(session, "a")
    world.hub.between_chunks = lambda: world.clock.passes(1)
    seen: list[Progress] = []

    session.sync.download(seen.append)

    middle = seen[len(seen) // 2]
    assert middle.speed == pytest.approx(100_000, rel=0.3)
    assert middle.left_s == pytest.approx((middle.size_bytes - middle.here_bytes) / middle.speed)
    assert seen[-1].here_bytes == seen[-1].size_bytes


def test_the_speed_of_a_network_is_remembered(world) -> None:
    session = with_courses(world, 1)
    world.hub.traffic.local_address = "192.168.7.20"
    session.sync.download()
    want(session, "a")
    world.hub.between_chunks = lambda: world.clock.passes(1)

    session.sync.download()

    known = world.reopen().meter.network()
    assert known.speed == pytest.approx(100_000, rel=0.3)


def test_a_course_that_cannot_be_taken_is_named_in_the_queue_and_tried_with_the_next_sync(world) -> None:
    course = built()
    world.hub.publish(course)
    kept = world.hub.courses.pop(course.hash)
    session = world.sign_in()
    session.sync.run()
    (item,) = session.queue.items()
    assert item.problem.startswith("There is no such content")

    world.hub.courses[course.hash] = kept
    assert session.sync.run().status.state is SyncState.UP_TO_DATE


def test_getting_a_course_that_may_not_travel_now_says_why_and_keeps_it_queued(world) -> None:
    session = with_courses(world, 1)
    world.hub.traffic.local_address = "192.168.7.20"
    session.sync.run()
    session.meter.choose_metered(is_metered=True)

    with pytest.raises(Blocked) as caught:
        session.getting.get(CourseId("a"), Tier.AUDIO)

    assert caught.value.cause is Cause.METERED
    assert queued(session) == [("a", "audio")]


def test_a_withdrawn_course_is_not_fetched_any_more(world) -> None:
    session = with_courses(world, 1)
    world.hub.changes.append(wire.Change("tombstone", "a", b"assignment"))
    world.hub.changes.append(wire.Change("tombstone", "a", b"version"))

    session.sync.exchange()

    assert queued(session) == []
