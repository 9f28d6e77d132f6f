"""Which protocol is spoken with a hub that is older or newer than this program, or becomes so (SY-11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.course import Tier
from learner_app.domain.errors import Blocked, Cause
from learner_app.formats import wire
from learner_app.remote.port import Rejected
from tests.fakes.recordings import COURSE, FILM, recorded

if TYPE_CHECKING:
    from learner_app.formats.wire import ExchangeRequest
    from learner_app.services.session import Session
    from tests.services.conftest import World


def listen(session: Session) -> None:
    play = session.media.begin(COURSE, FILM, Tier.AUDIO)
    play.play(0)
    play.end(5_000)


def test_the_newest_is_spoken_once_the_hub_has_said_that_it_speaks_it(world: World) -> None:
    world.hub.protocol = wire.PROTOCOL + 1
    world.with_course(recorded())

    listen(world.session)
    world.session.sync.run()

    assert world.hub.requests[0].protocol == wire.FIRST_PROTOCOL
    assert world.hub.requests[-1].protocol == wire.PROTOCOL


def test_a_hub_that_does_not_say_is_spoken_to_in_the_first_for_ever(world: World) -> None:
    world.with_course(recorded())

    for _ in range(2):
        listen(world.session)
        world.session.sync.run()

    assert {request.protocol for request in world.hub.requests} == {wire.FIRST_PROTOCOL}


def test_records_reach_a_hub_that_was_put_back_to_an_older_program(world: World) -> None:
    world.hub.protocol = wire.PROTOCOL
    session = world.with_course(recorded())
    session.sync.run()

    def speaks_the_first_alone(request: ExchangeRequest) -> None:
        if request.protocol != wire.FIRST_PROTOCOL:
            raise Rejected("it speaks protocol 1", Blocked(Cause.HUB_ERROR, "No.", "Wait."))

    world.hub.protocol = wire.FIRST_PROTOCOL
    world.hub.always = speaks_the_first_alone
    listen(session)
    status = session.sync.run().status

    assert (status.counts.pending, status.counts.refused, status.blocked_because) == (0, 0, None)
    assert len(world.hub.requests) - [request.protocol for request in world.hub.requests].index(2) <= 6
