"""What is recorded of a recording that is played, paused, sought in and left."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from learner_app.domain.course import Tier
from learner_app.domain.events import Event, Verb
from learner_app.domain.media import Way
from learner_app.formats import xapi
from tests.fakes.recordings import COURSE, FILM, MINUTE_MS, TALK, recorded

if TYPE_CHECKING:
    from learner_app.domain.ids import UnitId
    from tests.services.conftest import World


def events(world: World, unit: UnitId = FILM) -> list[Event]:
    file = world.folder / "records.json"
    world.session.records.export(file)
    records = json.loads(file.read_bytes())["records"]
    found = (xapi.event(json.dumps(record["statement"]).encode()) for record in records)
    return [event for event in found if event.unit == unit]


def told(world: World, unit: UnitId = FILM) -> list[tuple[str, int, int | None, tuple[tuple[int, int], ...]]]:
    return [
        (event.verb.value, event.playback.at_ms, event.playback.from_ms, event.playback.segments)
        for event in events(world, unit)
        if event.playback is not None
    ]


def test_playing_pausing_and_jumping_are_recorded_with_what_was_played(world: World) -> None:
    play = world.with_course(recorded()).media.begin(COURSE, FILM, Tier.AUDIO)

    play.play(0)
    play.reach(10_000)
    play.seek(12_000, 30_000)
    play.pause(33_000)
    play.play(33_000)
    play.end(34_000)

    assert told(world) == [
        ("played", 0, None, ()),
        ("seeked", 30_000, 12_000, ()),
        ("paused", 33_000, None, ((0, 12_000), (30_000, 33_000))),
        ("played", 33_000, None, ()),
        ("paused", 34_000, None, ((0, 12_000), (30_000, 34_000))),
    ]
    assert len({event.playback.session for event in events(world) if event.playback}) == 1


def test_who_has_heard_nearly_all_of_it_has_listened_once(world: World) -> None:
    play = world.with_course(recorded()).media.begin(COURSE, FILM, Tier.AUDIO)

    play.play(0)
    ways = [play.reach(at_ms) for at_ms in range(0, MINUTE_MS, 1_000)]
    ways += [play.end(MINUTE_MS)]

    assert [way for way in ways if way] == [Way.LISTENED]
    assert ways[57] is Way.LISTENED  # at 57 s of 60
    done = [event for event in events(world) if event.verb is Verb.COMPLETED]
    assert [(event.way, event.playback.segments) for event in done if event.playback] == [
        (Way.LISTENED, ((0, 57_000),))
    ]
    assert world.session.media.open(COURSE, FILM).way_done is Way.LISTENED


def test_a_film_that_was_shown_was_watched_and_a_jump_to_the_end_completes_nothing(world: World) -> None:
    session = world.with_course(recorded())

    play = session.media.begin(COURSE, FILM, Tier.LOW)
    play.play(0)
    play.seek(1_000, 59_000)
    assert play.end(MINUTE_MS) is None
    play = session.media.begin(COURSE, FILM, Tier.LOW)
    play.play(0)

    assert play.end(59_500) is Way.WATCHED


def test_what_was_played_adds_up_over_sessions_and_the_way_back_counts_once(world: World) -> None:
    session = world.with_course(recorded())

    first = session.media.begin(COURSE, TALK, Tier.AUDIO)
    first.play(30_000)
    assert first.end(MINUTE_MS) is None
    second = world.reopen().media.begin(COURSE, TALK, Tier.AUDIO)
    second.play(0)
    second.reach(20_000)
    second.seek(20_000, 0)
    assert second.reach(20_000) is None
    assert second.end(30_000) is Way.LISTENED

    sessions = {event.playback.session for event in events(world, TALK) if event.playback}
    assert len(sessions) == 2
    assert second.segments == ((0, MINUTE_MS),)


def test_a_drag_to_a_place_is_one_jump_and_a_jump_back_is_none(world: World) -> None:
    play = world.with_course(recorded()).media.begin(COURSE, FILM, Tier.AUDIO)

    play.play(0)
    for to_ms in range(5_000, 50_000, 500):
        play.seek(max(2_000, to_ms - 500), to_ms)
        play.reach(to_ms + 40)
    play.reach(51_500)
    play.seek(52_000, 40_000)
    play.seek(40_000, 52_100)
    play.end(55_000)

    assert [entry[:3] for entry in told(world)] == [
        ("played", 0, None),
        ("seeked", 49_500, 4_500),
        ("paused", 55_000, None),
    ]


def test_lc07_a_process_that_is_killed_loses_five_seconds_at_most(world: World) -> None:
    play = world.with_course(recorded()).media.begin(COURSE, TALK, Tier.AUDIO)
    play.play(0)
    for at_ms in range(0, 40_000, 500):
        play.reach(at_ms)

    session = world.open()  # the other one is never told that it ends

    assert session.media.open(COURSE, TALK).position_ms >= 39_500 - 5_000
    after = session.media.begin(COURSE, TALK, Tier.AUDIO)
    ((_, kept_ms),) = after.segments
    assert kept_ms >= 39_500 - 5_000
    assert told(world, TALK)[-1] == ("paused", kept_ms, None, ((0, kept_ms),))


def test_playing_on_after_reading_it_completes_it_no_second_time(world: World) -> None:
    session = world.with_course(recorded())
    play = session.media.begin(COURSE, TALK, Tier.AUDIO)
    play.play(0)
    session.media.complete(COURSE, TALK)

    assert play.end(MINUTE_MS) is None
    assert [event.way for event in events(world, TALK) if event.verb is Verb.COMPLETED] == [Way.READ]


def test_a_new_version_of_the_course_begins_anew(world: World) -> None:
    session = world.with_course(recorded())
    play = session.media.begin(COURSE, TALK, Tier.AUDIO)
    play.play(0)
    play.end(50_000)

    world.hub.publish(recorded("2"))
    session.sync.run()

    assert session.media.begin(COURSE, TALK, Tier.AUDIO).segments == ()


@given(st.lists(st.tuples(st.sampled_from(["play", "reach", "pause", "seek"]), st.integers(-5, 70_000)), max_size=30))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_player_says_the_segments_lie_within_the_recording_by_time(
    world: World, calls: list[tuple[str, int]]
) -> None:
    session = world.session if world.session.library.courses() else world.with_course(recorded())
    play = session.media.begin(COURSE, FILM, Tier.AUDIO)

    for name, ms in calls:
        getattr(play, name)(*((ms, 70_000 - ms) if name == "seek" else (ms,)))
    play.end(0)

    times = [time for segment in play.segments for time in segment]
    assert times == sorted(times)
    assert all(0 <= time <= MINUTE_MS for time in times)
    verbs = [event.verb for event in events(world) if event.verb in {Verb.PLAYED, Verb.PAUSED}]
    assert verbs == [Verb.PLAYED, Verb.PAUSED] * (len(verbs) // 2)
