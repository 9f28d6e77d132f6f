"""MB-03, MB-10: one unit's sound or video is fetched, held back, taken out and freed alone, at its exact cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from learner_app.domain.course import Part, Tier
from learner_app.domain.errors import Blocked, Cause, ExpectedFailure, Kind
from learner_app.domain.ids import UnitId
from learner_app.services.choices import choices_of, video_for_later
from tests.fakes.course import hash_of
from tests.fakes.recordings import LISTENING, SIZES, TOUR, WELCOME, recordings, rendition

if TYPE_CHECKING:
    from learner_app.services.choices import Choices, TierChoice
    from learner_app.services.session import Session
    from tests.services.conftest import World


def with_recordings(world: World) -> Session:
    session = world.with_course(recordings())
    world.hub.asked_blobs.clear()
    return session


def asked(world: World) -> list[str]:
    """What was fetched, in its order: "welcome audio"."""
    names = {
        hash_of(rendition(unit, tier, seed)): f"{unit} {tier}"
        for unit in (WELCOME, TOUR)
        for tier in SIZES
        for seed in (0, 1)
    }
    return [names[blob] for blob, _ in world.hub.asked_blobs]


def look(session: Session) -> Choices:
    return choices_of(session, session.library.card(LISTENING), session.library.course(LISTENING))


def choice(session: Session, tier: Tier, unit: UnitId | None = None) -> TierChoice:
    found = look(session)
    return next(each for each in (found.course if unit is None else found.units[unit]) if each.tier is tier)


def lines(session: Session) -> list[tuple[str | None, str, int]]:
    return [(item.unit, item.tier.value, item.size_bytes) for item in session.queue.items()]


def test_mb03_the_cost_of_each_tier_of_each_unit_is_known_to_the_byte_before_anything_travels(world) -> None:
    session = with_recordings(world)
    found = look(session)

    for unit in (WELCOME, TOUR):
        media = [(each.tier, each.size_bytes, each.missing_bytes) for each in found.units[unit][1:]]
        assert media == [(tier, size, size) for tier, size in SIZES.items()]
        assert found.units[unit][0].is_complete, "the transcript is here"
    assert [each.missing_bytes for each in found.course[1:]] == [2 * size for size in SIZES.values()]
    down = world.hub.traffic.bytes_down

    session.library.want_part(LISTENING, Tier.LOW, TOUR)
    session.sync.download()

    assert world.hub.traffic.bytes_down - down == SIZES[Tier.LOW]


def test_one_tier_of_one_unit_comes_alone(world) -> None:
    session = with_recordings(world)

    session.library.want_part(LISTENING, Tier.LOW, TOUR)

    assert lines(session) == [("tour", "low", SIZES[Tier.LOW])]
    assert session.queue.items()[0].title == "Listening: A tour"
    session.sync.download()
    assert asked(world) == ["tour low"]
    assert choice(session, Tier.LOW, TOUR).is_complete
    assert not choice(session, Tier.LOW, WELCOME).is_complete
    assert lines(session) == []


def test_one_unit_comes_before_the_rest_of_its_tier_and_nothing_is_counted_or_fetched_twice(world) -> None:
    session = with_recordings(world)
    session.library.want_part(LISTENING, Tier.LOW)
    assert choice(session, Tier.LOW, TOUR).comes_with_course

    session.library.want_part(LISTENING, Tier.LOW, TOUR)

    assert lines(session) == [("tour", "low", SIZES[Tier.LOW]), (None, "low", SIZES[Tier.LOW])]
    session.sync.download()
    assert asked(world) == ["tour low", "welcome low"]
    assert lines(session) == []


def test_one_unit_is_paused_and_taken_out_while_the_rest_goes_on(world) -> None:
    session = with_recordings(world)
    session.library.want_part(LISTENING, Tier.LOW)
    session.library.want_part(LISTENING, Tier.LOW, TOUR)
    tour = session.queue.items()[0].part
    session.queue.pause(tour)

    session.sync.download()

    assert asked(world) == ["welcome low"]
    assert lines(session) == [("tour", "low", SIZES[Tier.LOW])]
    session.queue.cancel(tour)
    assert lines(session) == []


def test_the_line_of_a_unit_outlives_a_restart_and_a_new_version(world) -> None:
    session = with_recordings(world)
    session.library.want_part(LISTENING, Tier.LOW, TOUR, is_later=True)
    session.queue.pause(session.queue.items()[0].part)
    newer = recordings(version="2", tour_seed=1)
    world.hub.publish(newer)

    session = world.reopen()
    session.sync.exchange()

    (item,) = [item for item in session.queue.items() if item.tier is Tier.LOW]
    assert item.part == Part(newer.hash, Tier.LOW, TOUR)
    assert item.is_paused
    assert item.is_later


def test_sound_now_and_video_later_waits_for_a_network_that_costs_nothing(world) -> None:
    session = with_recordings(world)
    world.hub.traffic.local_address = "192.168.7.20"
    session.sync.exchange()
    session.meter.choose_metered(is_metered=True)
    session.settings.change(media_on_metered=True)
    assert video_for_later(look(session).units[TOUR]) is Tier.LOW

    session.library.want_part(LISTENING, Tier.LOW, TOUR, is_later=True)
    session.library.want_part(LISTENING, Tier.AUDIO, TOUR)
    session.sync.download()

    assert asked(world) == ["tour audio"]
    assert choice(session, Tier.LOW, TOUR).line.hold is Cause.METERED  # type: ignore[union-attr]
    assert video_for_later(look(session).units[TOUR]) is None
    session.meter.choose_metered(is_metered=False)
    session.sync.download()
    assert asked(world) == ["tour audio", "tour low"]


def test_what_was_for_later_comes_now_when_it_is_asked_for(world) -> None:
    session = with_recordings(world)
    session.library.want_part(LISTENING, Tier.LOW, TOUR, is_later=True)
    session.library.want_part(LISTENING, Tier.LOW, TOUR)
    assert [item.is_later for item in session.queue.items()] == [False]


def test_what_is_for_later_comes_after_what_is_put_in_behind_it(world) -> None:
    session = with_recordings(world)
    session.library.want_part(LISTENING, Tier.STANDARD, WELCOME, is_later=True)
    session.library.want_part(LISTENING, Tier.AUDIO)
    assert [item.tier for item in session.queue.items()] == [Tier.AUDIO, Tier.STANDARD]


def test_what_the_budget_has_no_room_for_is_said_before_it_is_asked_for(world) -> None:
    session = with_recordings(world)
    session.settings.change(data_month_mb=1)
    used = session.meter.circumstances().usage.month

    assert choice(session, Tier.AUDIO, TOUR).allowed == "Fits this month's budget"
    over = choice(session, Tier.STANDARD)
    assert over.fit.over_bytes == 2 * SIZES[Tier.STANDARD] - (1_000_000 - used)
    assert over.allowed.endswith("over this month's budget")
    assert choice(session, Tier.TEXT).allowed == "", "no budget holds texts back"


def test_freeing_one_unit_keeps_the_others_and_its_transcript_and_takes_its_line_out(world) -> None:
    session = with_recordings(world)
    session.library.want_part(LISTENING, Tier.AUDIO)
    session.sync.download()
    (stands,) = [item for item in session.room.occupied() if item.tier is Tier.AUDIO]
    assert [(each.unit, each.size_bytes) for each in stands.units] == [(WELCOME, 30_000), (TOUR, 30_000)]

    assert session.room.free(stands.part._replace(unit=TOUR)) == SIZES[Tier.AUDIO]

    assert choice(session, Tier.AUDIO, WELCOME).is_complete
    assert choice(session, Tier.AUDIO, TOUR).can_be_fetched
    assert choice(session, Tier.TEXT, TOUR).is_complete
    session.library.want_part(LISTENING, Tier.AUDIO, TOUR)
    session.sync.download()
    assert choice(session, Tier.AUDIO, TOUR).is_complete


def test_getting_one_unit_waits_for_it_alone(world) -> None:
    session = with_recordings(world)
    session.library.want_part(LISTENING, Tier.STANDARD)

    session.getting.get(LISTENING, Tier.LOW, unit=TOUR, is_alone=True)
    assert asked(world) == ["tour low"]
    session.getting.get(LISTENING, Tier.LOW, unit=WELCOME)
    assert asked(world) == ["tour low", "welcome audio", "welcome low"]

    with pytest.raises(ExpectedFailure) as caught:
        session.getting.get(LISTENING, Tier.LOW, unit=UnitId("nowhere"))
    assert caught.value.kind is Kind.NOT_FOUND


def test_getting_says_what_holds_it_back(world) -> None:
    session = with_recordings(world)
    session.settings.change(data_day_mb=1)
    session.getting.get(LISTENING, Tier.STANDARD, unit=TOUR, is_alone=True)
    with pytest.raises(Blocked) as caught:
        session.getting.get(LISTENING, Tier.STANDARD, unit=WELCOME, is_alone=True)
    assert caught.value.cause is Cause.BUDGET


def test_a_unit_that_there_is_not_is_said_to_be_none_also_where_nothing_was_here_before(world) -> None:
    world.hub.publish(recordings())
    session = world.sign_in()
    session.sync.exchange()

    with pytest.raises(ExpectedFailure) as caught:
        session.getting.get(LISTENING, Tier.LOW, unit=UnitId("nowhere"))

    assert caught.value.kind is Kind.NOT_FOUND
    assert lines(session) == []
