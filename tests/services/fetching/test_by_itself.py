"""What comes after the texts without being asked for: as policy, person and network have it, and never twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from learner_app.domain.course import Tier
from learner_app.services.fetching.allowance_words import by_itself
from tests.fakes.recordings import LISTENING, NOTES, recordings

if TYPE_CHECKING:
    from learner_app.services.session import Session
    from tests.services.conftest import World


def tiers_here(session: Session) -> set[Tier]:
    return {state.tier for state in session.library.card(LISTENING).tiers if state.is_complete}


def signed_in(world: World, **settings: object) -> Session:
    world.hub.publish(recordings())
    session = world.sign_in()
    session.settings.change(**settings)
    return session


@pytest.mark.parametrize(
    ("settings", "tiers"),
    [
        ({}, {Tier.TEXT}),
        ({"media_by_itself": "audio"}, {Tier.TEXT, Tier.AUDIO}),
        ({"media_by_itself": "low"}, {Tier.TEXT, Tier.AUDIO, Tier.LOW}),
        ({"media_by_itself": "auto"}, {Tier.TEXT, Tier.AUDIO}),
        ({"policy_media_by_itself": "audio"}, {Tier.TEXT, Tier.AUDIO}),
        ({"policy_media_by_itself": "audio", "media_by_itself": "ask"}, {Tier.TEXT}),
        ({"policy_media_most": "audio", "media_by_itself": "standard"}, {Tier.TEXT, Tier.AUDIO}),
        ({"media_by_itself": "low", "data_day_mb": 9}, {Tier.TEXT}),
    ],
)
def test_one_sync_brings_what_comes_by_itself_and_nothing_else(world, settings, tiers) -> None:
    session = signed_in(world, **settings)
    session.sync.run()
    session.sync.run()
    assert tiers_here(session) == tiers


def test_on_a_metered_network_texts_alone_come_and_the_rest_when_it_costs_nothing(world) -> None:
    session = signed_in(world, media_by_itself="audio")
    world.surroundings.is_metered = True
    session.sync.run()
    assert tiers_here(session) == {Tier.TEXT}
    assert by_itself(session.meter.default_tier()) == "On this network: texts. The network is metered."

    world.surroundings.is_metered = False
    session.sync.run()
    assert tiers_here(session) == {Tier.TEXT, Tier.AUDIO}
    assert by_itself(session.meter.default_tier()).startswith("On this network: texts and sound; video when you ask.")


@pytest.mark.parametrize("how", ["freed", "taken out"])
def test_what_somebody_took_away_does_not_come_back_by_itself_and_comes_when_asked_for(world, how) -> None:
    session = signed_in(world, media_by_itself="audio")
    if how == "freed":
        session.sync.run()
        (sound,) = [item for item in session.room.occupied() if item.tier is Tier.AUDIO]
        session.room.free(sound.part)
    else:
        session.sync.exchange()
        session.queue.cancel(next(item.part for item in session.queue.items() if item.tier is Tier.AUDIO))
    session = world.reopen()

    session.sync.run()
    assert tiers_here(session) == {Tier.TEXT}

    session.library.want_part(LISTENING, Tier.AUDIO)
    session.sync.run()
    assert Tier.AUDIO in tiers_here(session)


def test_nothing_comes_by_itself_of_a_course_that_is_done(world) -> None:
    session = signed_in(world)
    session.sync.run()
    session.lessons.complete(LISTENING, NOTES)
    session.settings.change(media_by_itself="audio")

    session.sync.run()

    assert tiers_here(session) == {Tier.TEXT}
