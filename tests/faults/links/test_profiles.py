"""The program on the links that people have: it gets through where bytes do, and says what is so where they do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from learner_app.domain.errors import Cause
from learner_app.domain.ids import UnitId
from learner_app.domain.status import SyncState
from tests.fakes.course import COURSE
from tests.faults.both_sides import differences
from tests.faults.links.far_end import all_of, receive, two_ends
from tests.faults.links.profiles import FIELD, LIEFI, PLANE, SAT, WINDOW, LinkProfile
from tests.faults.links.weather import Way

if TYPE_CHECKING:
    from tests.faults.stage import Stage

RECORDS = 100
HURRY = 10


@pytest.mark.parametrize(
    ("profile", "kilobit"), [(SAT, 256), (FIELD, 20)], ids=lambda value: getattr(value, "name", value)
)
def test_a_rate_is_in_bits_as_people_name_it(profile: LinkProfile, kilobit: int) -> None:
    assert {profile.weather.rate(way) * 8 / 1000 for way in Way} == {kilobit}


def test_a_link_that_comes_and_goes_delivers_in_the_end() -> None:
    with two_ends() as ends:
        WINDOW.play(ends.proxy, hurry=50)
        client, hub = ends.pair()

        for number in range(20):
            client.sendall(b"%02d" % number)
            assert receive(hub, 2) == b"%02d" % number

        ends.proxy.heal()
        client.close()
        assert all_of(hub) == (b"", "close")


@pytest.mark.parametrize("profile", [SAT, FIELD, WINDOW], ids=lambda profile: profile.name)
def test_f9_records_and_a_course_get_through_a_bad_link(stage: Stage, profile: LinkProfile) -> None:
    learned, new = stage.laptop(), stage.laptop(synced=False)
    learned.learn(RECORDS, stage.course)
    profile.play(stage.proxy, hurry=HURRY)

    for laptop in (learned, new):
        with laptop.open() as session:
            assert session.sync.run().status.state is SyncState.UP_TO_DATE

    assert differences(stage.hub.data, [learned]) == []
    assert new.has_text_of(stage.course)


@pytest.mark.parametrize("profile", [LIEFI, PLANE], ids=lambda profile: profile.name)
def test_f9_a_link_that_lies_is_called_what_it_is_and_lessons_open_meanwhile(
    stage: Stage, profile: LinkProfile, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop = stage.laptop()
    laptop.learn(1, stage.course)
    profile.play(stage.proxy)

    with laptop.open() as session:
        with monkeypatch.context() as patch:
            patch.setattr("learner_app.remote.hub.client.CONNECT_TIMEOUT_S", 0.5)
            patch.setattr("learner_app.remote.hub.client.STALL_TIMEOUT_S", 0.5)
            status = session.sync.run().status
        assert status.blocked_because is Cause.HUB_UNREACHABLE
        assert status.counts.pending == 1
        stage.proxy.wire.reset()
        assert session.search.find("storms")
        assert session.lessons.open(COURSE, UnitId("weather")).blocks
        assert stage.proxy.wire.connections == 0

    stage.proxy.heal()
    with laptop.open() as session:
        assert session.sync.run().status.state is SyncState.UP_TO_DATE
    assert differences(stage.hub.data, [laptop]) == []
