from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from learner_app.domain.course import Tier
from learner_app.domain.errors import Blocked, Cause
from learner_app.domain.ids import UnitId
from learner_app.domain.records import DeliveryState
from learner_app.domain.status import SyncState, sentence
from learner_app.formats import chain, text_stream
from learner_app.remote.port import Rejected, TooLarge
from tests.fakes.course import COURSE, STRANGER, built
from tests.fakes.hub import PASSWORD, URL, Trouble, fails_with

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.formats.wire import ExchangeRequest
    from learner_app.services.fetching.watch import Progress
    from learner_app.services.session import Session

LESSONS = (UnitId("weather"), UnitId("tools"), UnitId("wrap-up"))


def learn(session: Session, count: int) -> None:
    """Make about that many records: a quiz handed in is one."""
    made = 0
    while made < count:
        attempt = session.quizzes.begin(COURSE, UnitId("practice"))
        session.quizzes.submit(attempt.attempt)
        made += 1


def ids(statements: list[bytes]) -> list[str]:
    return [json.loads(statement)["id"] for statement in statements]


def own_ids(session: Session) -> list[str]:
    return [row.id for row in reversed(session.records.all())]


def blocked(cause: Cause, retry_after_s: float | None = None) -> Trouble:
    return fails_with(Blocked(cause, "No.", "Wait.", retry_after_s))


def rejected(reason: str, *, is_final: bool = True) -> Rejected:
    return Rejected(reason, Blocked(Cause.HUB_ERROR, reason, "Wait."), is_final=is_final)


def test_before_anything_happened_the_state_is_not_known(world) -> None:
    assert world.session.sync.status().state is SyncState.UNKNOWN


def test_without_a_sign_in_a_sync_says_so(world) -> None:
    report = world.session.sync.run()

    assert report.status.blocked_because is Cause.SIGN_IN_NEEDED


def test_an_assigned_course_arrives_and_opens_without_a_network(world) -> None:
    session = world.with_course()

    world.is_offline = True
    session = world.reopen()

    assert session.library.courses()[0].is_here
    assert session.lessons.open(COURSE, UnitId("weather")).blocks
    assert session.search.find("storms")[0].unit == "weather"


def test_records_are_confirmed_only_by_a_receipt_and_each_once(world) -> None:
    session = world.with_course()
    for lesson in LESSONS:
        session.lessons.complete(COURSE, lesson)

    session.sync.run()
    session.sync.run()

    assert ids(world.hub.kept()) == own_ids(session)
    assert session.sync.status().counts.confirmed == 3
    assert session.sync.status().state is SyncState.UP_TO_DATE


def test_a_reply_that_is_lost_leaves_records_sent_and_doubles_nothing(world) -> None:
    session = world.with_course()
    session.lessons.complete(COURSE, UnitId("weather"))
    world.hub.after.append(blocked(Cause.HUB_UNREACHABLE))

    report = session.sync.run()

    assert report.status.blocked_because is Cause.HUB_UNREACHABLE
    assert report.status.counts.sent == 1
    session = world.reopen()
    session.sync.run()
    assert ids(world.hub.kept()) == own_ids(session)
    assert session.sync.status().counts.confirmed == 1


def test_records_that_never_left_are_not_called_sent(world) -> None:
    session = world.with_course()
    session.lessons.complete(COURSE, UnitId("weather"))
    world.hub.after.append(blocked(Cause.HUB_UNREACHABLE))
    session.sync.run()
    session.lessons.complete(COURSE, UnitId("tools"))
    for cause in (Cause.NO_NETWORK, Cause.SIGN_IN_NEEDED, Cause.CAPTIVE_PORTAL):
        world.hub.troubles.append(blocked(cause))

        counts = session.sync.run().status.counts

        assert (counts.waiting, counts.sent) == (1, 1), cause


@pytest.mark.parametrize("cause", list(Cause))
def test_every_cause_is_kept_as_the_state_and_nothing_is_lost(world, cause: Cause) -> None:
    session = world.with_course()
    session.lessons.complete(COURSE, UnitId("weather"))
    world.hub.troubles.append(blocked(cause))

    report = session.sync.run()

    assert report.status.blocked_because is cause
    session = world.reopen()
    assert session.sync.status().blocked_because is cause
    assert session.sync.status().counts.pending == 1
    world.clock.passes(5)
    session.sync.run()
    assert session.sync.status().state is SyncState.UP_TO_DATE


def test_a_busy_hub_is_asked_again_when_it_said(world) -> None:
    session = world.with_course()
    world.hub.troubles.append(blocked(Cause.HUB_BUSY, 30))

    report = session.sync.run()

    assert report.status.retry_at is not None
    assert 30 <= (report.status.retry_at - world.clock.now()).total_seconds() <= 45


def test_one_poisoned_record_is_found_and_kept_and_drags_no_other_along(world) -> None:
    session = world.with_course()
    learn(session, 20)
    poison = own_ids(session)[11].encode()

    def choke(request: ExchangeRequest) -> None:
        if any(poison in statement for run in request.runs for statement in run.statements):
            raise rejected("statement 7 is malformed")

    world.hub.always = choke

    report = session.sync.run()

    assert report.status.state is SyncState.UP_TO_DATE
    assert report.status.counts.refused == 1
    refused = [row for row in session.records.all() if row.state is DeliveryState.REFUSED]
    assert [(row.id.encode(), row.reason) for row in refused] == [(poison, "statement 7 is malformed")]
    assert set(ids(world.hub.kept())) == set(own_ids(session)) - {poison.decode()}
    assert session.records.verify().ok


def test_a_hub_that_understands_nothing_makes_no_record_refused(world) -> None:
    session = world.with_course()
    learn(session, 3)
    world.hub.always = fails_with(rejected("protocol 1 is not spoken here"))

    report = session.sync.run()

    assert report.status.blocked_because is Cause.HUB_ERROR
    assert report.status.counts.refused == 0
    assert report.status.counts.pending == 4


def test_what_is_too_large_goes_in_smaller_pieces(world) -> None:
    session = world.with_course()
    learn(session, 30)

    def too_large(request: ExchangeRequest) -> None:
        if sum(len(run.statements) for run in request.runs) > 4:
            raise TooLarge

    world.hub.always = too_large

    report = session.sync.run()

    assert report.status.state is SyncState.UP_TO_DATE
    assert ids(world.hub.kept()) == own_ids(session)


def test_a_record_that_the_hub_refuses_is_kept_with_its_reason(world) -> None:
    session = world.with_course()
    session.lessons.complete(COURSE, UnitId("weather"))
    session.lessons.complete(COURSE, UnitId("tools"))
    first = own_ids(session)[0].encode()
    world.hub.refuse = lambda statement: "the course is unknown" if first in statement else ""

    report = session.sync.run()

    assert (report.status.counts.refused, report.status.counts.confirmed) == (1, 1)
    assert session.records.all()[-1].reason == "the course is unknown"
    assert session.today.view().needs_look == 1
    assert session.library.course(COURSE).card.done_units == 2


def test_a_hub_restored_from_a_backup_gets_again_what_it_lost(world) -> None:
    session = world.with_course()
    learn(session, 6)
    session.sync.run()
    device = next(iter(world.hub.records))
    world.hub.records[device] = {number: item for number, item in world.hub.records[device].items() if number <= 3}
    world.hub.epoch = "epoch-2"

    session.sync.run()

    assert ids(world.hub.kept()) == own_ids(session)
    assert session.sync.status().state is SyncState.UP_TO_DATE


def test_a_hub_that_answers_for_other_records_is_not_believed(world, monkeypatch: pytest.MonkeyPatch) -> None:
    session = world.with_course()
    session.lessons.complete(COURSE, UnitId("weather"))
    monkeypatch.setattr(chain, "link", lambda _previous, _statement: bytes(32))

    report = session.sync.run()

    assert report.status.blocked_because is Cause.HUB_ERROR
    assert report.status.counts.confirmed == 0
    assert report.status.counts.pending == 1


def test_a_token_that_expires_with_records_waiting_keeps_them_for_the_same_person(world) -> None:
    session = world.with_course()
    learn(session, 50)
    world.hub.tokens.clear()

    report = session.sync.run()

    assert report.status.blocked_because is Cause.SIGN_IN_NEEDED
    assert not session.accounts.current().is_signed_in
    assert report.status.counts.pending == 51
    world.clock.passes(1)

    session = world.sign_in("joao")
    session.sync.run()
    assert world.hub.kept("joao") == []
    assert world.hub.kept("amina") == []
    assert session.sync.status().counts.pending == 0

    session = world.sign_in("amina")
    assert session.accounts.current().is_signed_in
    assert session.sync.status().blocked_because is None
    session.sync.run()
    assert ids(world.hub.kept("amina")) == own_ids(session)
    assert len(world.hub.kept("amina")) == 51
    assert world.hub.kept("joao") == []


def test_what_was_learned_before_the_first_sign_in_goes_to_who_signs_in_first(world) -> None:
    world.session.library.import_package(built().write(world.folder / "field.learnpack"))
    world.session.lessons.complete(COURSE, UnitId("weather"))

    session = world.sign_in()
    session.sync.run()

    assert len(world.hub.kept("amina")) == 1
    assert session.library.course(COURSE).card.done_units == 1
    assert session.records.verify().ok


def test_f14_what_was_learned_before_signing_in_is_not_given_to_who_says_it_is_not_theirs(world) -> None:
    world.session.library.import_package(built().write(world.folder / "field.learnpack"))
    world.session.lessons.complete(COURSE, UnitId("weather"))
    assert world.session.accounts.unclaimed_records() == 1

    world.session.accounts.sign_in(URL, "joao", PASSWORD, claims=False)
    session = world.reopen()
    session.sync.run()

    assert world.hub.kept("joao") == []
    assert session.accounts.unclaimed_records() == 1
    session = world.sign_in("amina")
    session.sync.run()
    assert len(world.hub.kept("amina")) == 1
    assert session.accounts.unclaimed_records() == 0


def test_offline_never_touches_the_network(world) -> None:
    world.with_course()
    world.is_offline = True
    session = world.reopen()
    asked = len(world.hub.requests)

    report = session.sync.run()

    assert report.status.blocked_because is Cause.NO_NETWORK
    assert len(world.hub.requests) == asked


def test_a_course_cut_while_it_arrives_goes_on_where_it_was(world) -> None:
    world.hub.publish(built())
    world.hub.cut_text_after = 2
    session = world.sign_in()

    first = session.sync.run()

    assert first.status.blocked_because is Cause.HUB_UNREACHABLE
    assert not session.library.courses()[0].is_here
    world.hub.cut_text_after = None
    session = world.reopen()
    session.sync.run()
    assert session.library.courses()[0].is_here
    first_time, second_time = world.hub.wanted
    assert (first_time.envelope_from, first_time.places) == (0, None)
    assert second_time.envelope_from is None
    assert text_stream.bits_as_places(second_time.places)[0] == 2


def test_a_large_blob_goes_on_at_the_byte_where_it_was_cut(world) -> None:
    session = world.with_course()
    world.hub.cut_blob_after = 700_000
    with pytest.raises(Blocked):
        session.getting.get(COURSE, Tier.AUDIO)
    world.hub.cut_blob_after = None
    seen: list[Progress] = []

    card = session.getting.get(COURSE, Tier.AUDIO, seen.append)

    assert all(tier.is_complete for tier in card.tiers)
    assert [at.here_bytes for at in seen] == sorted(at.here_bytes for at in seen)
    assert seen[0].here_bytes >= 700_000
    assert seen[-1].here_bytes == seen[-1].size_bytes


def test_what_is_here_is_fetched_again_by_nobody(world) -> None:
    session = world.with_course()
    asked = len(world.hub.wanted)

    session.sync.run()
    session.getting.get(COURSE, Tier.TEXT)

    assert len(world.hub.wanted) == asked


def test_a_course_whose_signer_the_hub_does_not_name_is_not_taken(world) -> None:
    world.hub.publish(built(author=STRANGER))
    session = world.sign_in()

    report = session.sync.run()

    assert len(report.problems) == 1
    assert not session.library.courses()[0].is_here
    assert report.status.state is SyncState.WAITING
    assert sentence(report.status) == "1 course could not be fetched"


def test_a_course_that_the_hub_no_longer_has_does_not_stop_the_others(world) -> None:
    gone = built(course_id="gone")
    world.hub.publish(gone)
    world.hub.publish(built())
    del world.hub.courses[gone.hash]
    session = world.sign_in()

    report = session.sync.run()

    assert len(report.problems) == 1
    assert report.new_courses == (COURSE,)


def test_the_hubs_mark_arrives_and_prevails(world) -> None:
    session = world.with_course()
    attempt = session.quizzes.begin(COURSE, UnitId("final"))
    session.quizzes.answer(attempt.attempt, attempt.questions[0].id, "Blue")
    outcome = session.quizzes.submit(attempt.attempt)
    assert (outcome.score, outcome.passed) == (None, None)
    world.hub.mark(outcome.attempt, score=0.9)

    report = session.sync.run()

    assert report.new_marks == 1
    progress = session.library.course(COURSE).progress
    assert progress.units[UnitId("final")].score == 0.9
    assert progress.passed is True


FAILURES: list[Callable[[], Trouble]] = [
    lambda: blocked(Cause.HUB_UNREACHABLE),
    lambda: blocked(Cause.HUB_ERROR),
    lambda: many_are_too_large,
    lambda: lambda _: None,
]


def many_are_too_large(request: ExchangeRequest) -> None:
    """One record is never too large by itself: then it would be refused, and rightly."""
    if sum(len(run.statements) for run in request.runs) > 1 or not request.runs:
        raise TooLarge


@given(
    before=st.lists(st.sampled_from(range(4)), max_size=6),
    after=st.lists(st.sampled_from((0, 1, 3)), max_size=6),
    steps=st.lists(st.sampled_from(("learn", "sync", "reopen")), min_size=1, max_size=8),
)
@example(before=[2, 2], after=[], steps=["sync", "learn", "sync"])
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_fails_every_record_arrives_exactly_once(tmp_path_factory, before, after, steps) -> None:
    from contextlib import ExitStack

    from tests.services.conftest import World

    with ExitStack() as stack:
        world = World(tmp_path_factory.mktemp("world"), stack)
        session = world.with_course()
        world.hub.troubles.extend(FAILURES[number]() for number in before)
        world.hub.after.extend(FAILURES[number]() for number in after)
        for step in steps:
            if step == "learn":
                learn(session, 3)
            elif step == "sync":
                session.sync.run()
            else:
                session = world.reopen()
        world.hub.troubles.clear()
        world.hub.after.clear()

        session.sync.run()

        assert ids(world.hub.kept()) == own_ids(session)
        assert session.sync.status().state is SyncState.UP_TO_DATE
        assert session.records.verify().ok


def test_a_wrong_password_leaves_who_was_signed_in(world) -> None:
    session = world.with_course()

    with pytest.raises(Exception, match="does not know"):
        session.accounts.sign_in(URL, "joao", "wrong")

    assert world.reopen().accounts.current().person == "amina"
    assert PASSWORD not in (world.profile / "device.json").read_text()


def test_signing_out_deletes_nothing(world) -> None:
    session = world.with_course()
    session.lessons.complete(COURSE, UnitId("weather"))

    account = session.accounts.sign_out()

    assert not account.is_signed_in
    assert not world.hub.tokens
    assert len(session.records.all()) == 1
    assert session.lessons.open(COURSE, UnitId("weather")).blocks
