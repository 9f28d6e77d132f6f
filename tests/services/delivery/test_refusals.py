"""F5: whatever a server answers, every record ends confirmed, waiting or refused, and none drags others along."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from learner_app.domain.errors import Blocked, Cause
from learner_app.domain.ids import UnitId
from learner_app.domain.records import DeliveryState
from learner_app.domain.status import SyncState
from learner_app.remote.port import Rejected, TooLarge
from learner_app.services.delivery.exchange import MOST_ASIDE
from tests.fakes.course import COURSE

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from learner_app.formats.wire import ExchangeRequest
    from learner_app.services.session import Session


def learn(session: Session, count: int) -> None:
    for _ in range(count):
        session.quizzes.submit(session.quizzes.begin(COURSE, UnitId("practice")).attempt)


def numbers(request: ExchangeRequest) -> set[int]:
    return {run.first + place for run in request.runs for place in range(len(run.statements))}


def chokes_on(bad: Collection[int], verdict: Callable[[], Exception]) -> Callable[[ExchangeRequest], None]:
    def choke(request: ExchangeRequest) -> None:
        if numbers(request) & set(bad):
            raise verdict()

    return choke


def rejected(*, is_final: bool = True) -> Rejected:
    return Rejected("it says no", Blocked(Cause.HUB_ERROR, "No.", "Wait."), is_final=is_final)


def states(session: Session) -> dict[int, DeliveryState]:
    return {row.sequence: row.state for row in session.records.all()}


def kept(world) -> set[str]:
    return {json.loads(statement)["id"] for statement in world.hub.kept()}


@given(
    bad=st.sets(st.integers(1, 40), max_size=7),
    is_final=st.booleans(),
    limit=st.sampled_from([1, 3, 1000]),
)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_f5_poisoned_records_anywhere_hold_up_no_other(tmp_path_factory, bad, is_final, limit) -> None:
    from contextlib import ExitStack

    from tests.services.conftest import World

    with ExitStack() as stack:
        world = World(tmp_path_factory.mktemp("world"), stack)
        session = world.with_course()
        learn(session, 40)
        last = len(session.records.all())
        choke = chokes_on(bad, lambda: rejected(is_final=is_final))

        def answer(request: ExchangeRequest) -> None:
            choke(request)
            if len(numbers(request)) > limit:
                raise TooLarge

        world.hub.always = answer

        status = session.sync.run().status

        found = states(session)
        stays = DeliveryState.REFUSED if is_final else DeliveryState.WAITING
        assert {number for number, state in found.items() if state is not DeliveryState.CONFIRMED} == bad
        assert all(found[number] is stays for number in bad)
        assert len(kept(world)) == last - len(bad)
        assert (status.state is SyncState.UP_TO_DATE) == (is_final or not bad)
        assert session.records.verify().ok


@pytest.mark.parametrize("is_final", [True, False])
def test_f5_a_server_that_rejects_everything_makes_nothing_refused(world, is_final) -> None:
    session = world.with_course()
    learn(session, 60)
    world.hub.always = chokes_on(range(1000), lambda: rejected(is_final=is_final))

    report = session.sync.run()

    assert report.status.blocked_because is Cause.HUB_ERROR
    assert report.status.counts.refused == 0
    assert report.status.counts.pending == len(session.records.all())
    assert report.requests < 100 * MOST_ASIDE


def test_f5_more_poison_at_the_head_than_patience_still_lets_the_rest_through(world) -> None:
    session = world.with_course()
    learn(session, 40)
    bad = set(range(1, MOST_ASIDE + 4))
    world.hub.always = chokes_on(bad, rejected)

    session.sync.run()

    found = states(session)
    assert {number for number, state in found.items() if state is DeliveryState.REFUSED} == bad
    assert all(state is DeliveryState.CONFIRMED for number, state in found.items() if number not in bad)


def test_f5_a_record_on_which_the_hub_fails_waits_and_goes_when_the_hub_is_mended(world) -> None:
    session = world.with_course()
    learn(session, 5)
    world.hub.always = chokes_on({3}, lambda: rejected(is_final=False))

    report = session.sync.run()

    assert report.status.blocked_because is Cause.HUB_ERROR
    assert (report.status.counts.waiting, report.status.counts.refused) == (1, 0)
    world.hub.always = None
    assert session.sync.run().status.state is SyncState.UP_TO_DATE
    assert len(kept(world)) == len(session.records.all())


def test_f5_what_was_refused_can_be_exported_and_sent_again(world, tmp_path) -> None:
    session = world.with_course()
    learn(session, 5)
    world.hub.always = chokes_on({2}, rejected)
    session.sync.run()
    (row,) = session.records.refused()
    assert (row.sequence, row.reason) == (2, "it says no")
    session.records.export(tmp_path / "records.json")
    exported = json.loads((tmp_path / "records.json").read_text())["records"]
    assert [(each["state"], each["reason"]) for each in exported if each["sequence"] == 2] == [
        ("refused", "it says no")
    ]

    world.hub.always = None
    session.records.resend(2)
    assert states(session)[2] is DeliveryState.WAITING
    session.sync.run()

    assert states(session)[2] is DeliveryState.CONFIRMED
    assert session.records.refused() == ()


def test_only_what_was_refused_can_be_sent_again(world) -> None:
    session = world.with_course()
    learn(session, 1)

    with pytest.raises(Exception, match="not among those"):
        session.records.resend(1)


def test_f5_a_request_that_is_wrong_as_such_blocks_the_link_with_its_cause(world) -> None:
    session = world.with_course()
    learn(session, 3)

    def wrong_person(_: ExchangeRequest) -> None:
        raise Rejected("these are amina's", Blocked(Cause.WRONG_PERSON, "These are amina's.", "Sign in as amina."))

    world.hub.always = wrong_person

    report = session.sync.run()

    assert report.status.blocked_because is Cause.WRONG_PERSON
    assert report.status.counts.refused == 0


@pytest.mark.parametrize("lost", [range(4, 7), range(1, 4), range(2, 3)])
def test_sy18_a_hub_that_lost_records_without_noticing_gets_them_again(world, lost) -> None:
    session = world.with_course()
    learn(session, 6)
    session.sync.run()
    device = next(iter(world.hub.records))
    for number in lost:
        del world.hub.records[device][number]
    learn(session, 2)

    session.sync.run()

    assert len(kept(world)) == len(session.records.all())
    assert session.sync.status().state is SyncState.UP_TO_DATE
