"""What the screens show of the link, from disk alone: costs add up, a line comes back, what was seen is seen."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.course import Tier
from learner_app.domain.ids import CourseId, UnitId
from learner_app.domain.traffic import Flow, Purpose
from learner_app.services.fetching.arrivals import NOTHING, arrivals
from learner_app.services.fetching.travel_words import here_of, line_state, metered, takes
from learner_app.services.overview import Cost, overview
from tests.fakes.course import COURSE, SOUND, built

if TYPE_CHECKING:
    from learner_app.services.fetching.queue import QueuedDownload
    from learner_app.services.readiness import Looking


def spend(world, days_ago: int, network: str, **flows: int) -> None:
    day = world.clock.now().astimezone().date() - timedelta(days=days_ago)
    world.session.meter._store.add(day, network, {Purpose(purpose): Flow(0, size) for purpose, size in flows.items()})


def three_sounds(world) -> tuple[QueuedDownload, ...]:
    for name in "abc":
        world.hub.publish(built(course_id=name, text=f"Text of {name}."))
    world.sign_in()
    world.session.sync.run()
    for name in "abc":
        world.session.library.want(CourseId(name), Tier.AUDIO)
    found: tuple[QueuedDownload, ...] = world.session.queue.items()
    return found


def order(world) -> str:
    return "".join(item.course for item in world.session.queue.items())


def test_costs_add_up_by_purpose_and_by_network_and_those_of_last_month_are_left_out(world) -> None:
    world.session.meter._store.saw("hotel", "the network 10.20.4.0/24", 1)
    today = world.clock.now().astimezone().date()
    spend(world, 0, "hotel", audio=3_000, records=200)
    spend(world, 0, "elsewhere", audio=1_000)
    spend(world, today.day, "hotel", audio=999_999)
    if today.day > 1:
        spend(world, 1, "hotel", audio=500)

    seen = overview(world.session)

    earlier = 500 if today.day > 1 else 0
    assert dict(seen.purposes) == {Purpose.RECORDS: Cost(200, 200), Purpose.AUDIO: Cost(4_000, 4_000 + earlier)}
    assert seen.networks[0] == ("the network 10.20.4.0/24", Cost(3_200, 3_200 + earlier))
    assert seen.networks[1] == ("an unknown network", Cost(1_000, 1_000))
    assert seen.usage.day == sum(cost.today for _, cost in seen.purposes)
    assert seen.usage.month == sum(cost.month for _, cost in seen.purposes)


def test_a_look_changes_nothing_and_asks_nobody(world) -> None:
    session = world.with_course()
    asked = len(world.hub.requests)
    before = session.sync.status()

    overview(session)

    assert session.sync.status() == before
    assert len(world.hub.requests) == asked


def test_a_line_that_was_cancelled_comes_back_to_its_place_as_it_was(world) -> None:
    _, middle, _ = three_sounds(world)
    queue = world.session.queue
    queue.pause(middle.part)
    middle = queue.items()[1]
    queue.cancel(middle.part)
    assert order(world) == "ac"

    queue.put_back(middle)
    queue.put_back(middle)

    assert order(world) == "abc"
    assert [item.is_paused for item in queue.items()] == [False, True, False]


def test_what_was_wanted_again_meanwhile_stays_as_it_is(world) -> None:
    first, *_ = three_sounds(world)
    queue = world.session.queue
    queue.pause(first.part)
    paused = queue.items()[0]
    queue.cancel(first.part)
    world.session.library.want(CourseId("a"), Tier.AUDIO)

    queue.put_back(paused)

    assert not any(item.is_paused for item in queue.items())


def test_the_queue_is_seen_from_the_courses(world) -> None:
    three_sounds(world)
    world.hub.publish(built(course_id="d", text="Text of d."))
    world.session.sync.exchange()
    world.session.library.want(CourseId("d"), Tier.AUDIO)

    found = arrivals(world.session.queue.items())

    assert set(found) == {CourseId(name) for name in "abcd"}
    assert found[CourseId("a")].text is None
    assert [line.tier for line in found[CourseId("a")].media] == [Tier.AUDIO]
    assert found[CourseId("d")].line(Tier.TEXT) is found[CourseId("d")].text is not None
    assert NOTHING.line(Tier.TEXT) is None


def test_a_refused_record_wants_a_look_until_it_is_sent_again_and_a_remark_until_it_was_seen(world) -> None:
    session = world.with_course()
    session.lessons.complete(COURSE, UnitId("weather"))
    world.hub.refuse = lambda _: "the course is unknown"
    session.sync.run()
    assert session.attention.count() == session.today.view().needs_look == 1

    items = session.attention.items()
    session.attention.note_seen(items)
    assert session.attention.count() == 1, "seeing it changes nothing about it"

    assert items[0].sequence is not None
    session.records.resend(items[0].sequence)
    assert session.attention.count() == 0


def test_a_check_tells_of_each_course_how_much_is_read_and_ends_when_nobody_listens(world) -> None:
    world.hub.until_ms = round(world.clock.now().timestamp() * 1000) + 10**10
    session = world.with_course()
    session.getting.get(COURSE, Tier.AUDIO)
    told: list[Looking] = []
    session.readiness.check(up_to=Tier.AUDIO, tell=told.append)
    assert told[0].title == "Work in the field"
    assert all(each.read_bytes <= each.all_bytes for each in told)
    assert told[0].all_bytes >= len(SOUND)

    def leave(_looking: Looking) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        session.readiness.check(tell=leave)


def test_words_for_what_travels(world) -> None:
    first, *_ = three_sounds(world)
    queue = world.session.queue
    assert line_state(first) == "Waits its turn"
    queue.pause(first.part)
    assert line_state(queue.items()[0]) == "Paused"
    queue.resume(first.part)
    world.session.settings.change(data_day_mb=1)
    spend(world, 0, "x", standard=2_000_000)
    assert line_state(queue.items()[0]) == "The data budget is used up"
    assert (here_of(0, 0), here_of(0, 2_000_000)) == ("Size not known yet", "2.0 MB")
    assert here_of(500_000, 2_000_000) == "500 kB of 2.0 MB"
    assert takes(2_000_000, None) == "2.0 MB"
    assert takes(2_000_000, 100_000) == "2.0 MB, about 20 s"
    assert [metered(each) for each in (True, False, None)] == ["metered", "not metered", "not known to be metered"]
