"""Records reach a record store once each, and what it says of them is believed only as far as it can be."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from learner_app.domain.errors import Blocked, Cause
from learner_app.domain.ids import LOCAL_PERSON
from learner_app.domain.records import DeliveryState
from learner_app.domain.status import Counts
from learner_app.formats.xapi import Actor
from learner_app.services.delivery.lrs_visit import MOST_BYTES, MOST_RECORDS
from learner_app.services.recorder import LOCAL_HOME
from tests.fakes.http_server import HTML, Answer, Asked
from tests.fakes.lrs_desk import Desk, opened_desk
from tests.fakes.strict_lrs import Fault, StrictLrs, Weather, strict_lrs
from tests.formats.test_xapi_video import heard

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from learner_app.domain.ids import RecordId

DETAIL = "https://learner.invalid/x/detail"


@pytest.fixture
def lrs() -> Iterator[StrictLrs]:
    with strict_lrs() as lrs:
        yield lrs


@pytest.fixture
def desk(tmp_path: Path, lrs: StrictLrs) -> Iterator[Desk]:
    with opened_desk(tmp_path, lrs.url) as desk:
        yield desk


def once(method: str, *faults: Fault) -> Weather:
    """These faults for the first requests of a kind, fair weather after them."""
    waiting = list(faults)

    def weather(asked: Asked) -> Fault | None:
        return waiting.pop(0) if waiting and asked.method == method and asked.path.endswith("/statements") else None

    return weather


def choking_on(detail: str, answer: Answer):
    def chokes(statement: dict[str, Any]) -> Answer | None:
        return answer if statement["context"]["extensions"].get(DETAIL) == detail else None

    return chokes


def sizes(lrs: StrictLrs) -> list[int]:
    return [len(json.loads(asked.body)) for asked in lrs.asked("POST")]


def blocked(desk: Desk) -> Blocked:
    with pytest.raises(Blocked) as caught:
        desk.run()
    return caught.value


DROPPED = Answer(is_dropped=True)


def test_records_are_in_the_store_once_each_and_in_their_order(lrs: StrictLrs, desk: Desk) -> None:
    made = desk.learn(120)

    desk.run()
    desk.run()

    assert list(lrs.statements) == made
    assert desk.journal.counts() == Counts(confirmed=120)
    assert sizes(lrs) == [50, 50, 20]
    assert desk.said == ["50 records were answered", "50 records were answered", "20 records were answered"]
    assert desk.catalogue.hub().last_success_ms is not None
    assert desk.catalogue.hub().offset_ms == 3 * 3600 * 1000


@pytest.mark.parametrize("versions", [["1.0.0", "1.0.3"], ["2.0.0"]])
def test_a_store_of_either_version_takes_them(lrs: StrictLrs, desk: Desk, versions: list[str]) -> None:
    lrs.versions = versions
    desk.learn(3)

    desk.run()

    assert desk.journal.counts() == Counts(confirmed=3)


def test_a_confirmation_says_on_whose_word_it_rests(lrs: StrictLrs, desk: Desk) -> None:
    desk.learn(1)

    desk.run()

    (entry,) = desk.journal.entries()
    assert (entry.held_by, entry.receipt_id) == (lrs.url, None)
    assert desk.journal.receipts() == []


def test_f14_what_was_learned_before_the_first_sign_in_is_told_in_the_name_of_who_signed_in(
    lrs: StrictLrs, desk: Desk
) -> None:
    made = desk.learn(2, actor=Actor(LOCAL_HOME, LOCAL_PERSON)) + desk.learn(1)
    lrs.weather = once("POST", Fault(Answer(502), is_done=True))
    blocked(desk)

    desk.run()

    assert desk.journal.counts() == Counts(confirmed=3)
    assert list(lrs.statements) == made
    for statement in lrs.statements.values():
        assert statement["actor"]["account"] == {"homePage": "https://hub.example", "name": "amina"}
        assert statement["object"]["id"].startswith("https://hub.example/courses/field/")
    assert len({statement["context"]["registration"] for statement in lrs.statements.values()}) == 1
    assert desk.journal.verify().ok


def test_a_batch_has_at_most_half_a_megabyte(lrs: StrictLrs, desk: Desk) -> None:
    desk.learn(8, "x" * 150_000)

    desk.run()

    assert sizes(lrs) == [3, 3, 2]


@pytest.mark.parametrize("is_done", [False, True])
def test_what_was_played_is_delivered_as_the_video_profile_wants_it(lrs: StrictLrs, desk: Desk, is_done: bool) -> None:
    made = desk.learn(2, like=heard())
    lrs.weather = once("POST", Fault(DROPPED, is_done=is_done))

    desk.run()

    assert list(lrs.statements) == made
    assert desk.journal.counts() == Counts(confirmed=2)
    for statement in lrs.statements.values():
        assert statement["context"]["contextActivities"]["category"][0]["id"] == "https://w3id.org/xapi/video"


@pytest.mark.parametrize("is_done", [False, True])
def test_f3_a_lost_answer_loses_and_doubles_nothing(lrs: StrictLrs, desk: Desk, is_done: bool) -> None:
    made = desk.learn(7)
    lrs.weather = once("POST", Fault(DROPPED, is_done=is_done))

    desk.run()

    assert list(lrs.statements) == made
    assert desk.journal.counts() == Counts(confirmed=7)


def test_f3_a_batch_that_is_known_whole_is_delivered_although_the_store_answers_409(lrs: StrictLrs, desk: Desk) -> None:
    made = desk.learn(5)
    lrs.weather = once("POST", Fault(Answer(502), is_done=True))
    assert blocked(desk).cause is Cause.HUB_ERROR
    assert desk.journal.counts() == Counts(sent=5)

    desk.run()

    assert desk.journal.counts() == Counts(confirmed=5)
    assert list(lrs.statements) == made


def test_f3_what_a_409_left_out_is_sent_again_without_what_the_store_has(lrs: StrictLrs, desk: Desk) -> None:
    desk.learn(3)
    lrs.weather = once("POST", Fault(Answer(502), is_done=True))
    blocked(desk)
    desk.learn(4)

    desk.run()

    assert desk.journal.counts() == Counts(confirmed=7)
    assert sizes(lrs)[1:] == [7, 4]


def test_another_statement_under_the_same_id_is_a_conflict_and_drags_no_other_along(lrs: StrictLrs, desk: Desk) -> None:
    made = desk.learn(6)
    (entry,) = desk.journal.entries(after=2, limit=1)
    forged = json.loads(entry.statement)
    forged["verb"]["id"] = "http://adlnet.gov/expapi/verbs/failed"
    lrs.statements[entry.id] = forged

    desk.run()

    assert desk.journal.counts() == Counts(confirmed=5, refused=1)
    (refused,) = desk.journal.entries(states=[DeliveryState.REFUSED])
    assert refused.id == made[2]
    assert f"A statement with ID {made[2]} already exists" in refused.reason
    assert lrs.statements[made[2]] == forged


def test_a_conflict_is_not_explained_in_words_about_another_record(lrs: StrictLrs, desk: Desk) -> None:
    (forged,) = desk.learn(1)
    desk.learn(1, "bad")
    desk.learn(1)
    lrs.chokes = choking_on("bad", Answer(400, b"the verb is unknown", "text/plain"))
    (entry,) = desk.journal.entries(limit=1)
    lrs.statements[forged] = {**json.loads(entry.statement), "timestamp": "2020-01-01T00:00:00.000Z"}

    desk.run()

    reasons = [entry.reason for entry in desk.journal.entries(states=[DeliveryState.REFUSED])]
    assert reasons == ["the record store has another record under this id", "the verb is unknown"]


def test_a_record_that_somebody_voided_in_the_store_is_held_by_it(lrs: StrictLrs, desk: Desk) -> None:
    made = desk.learn(2)
    lrs.weather = once("POST", Fault(Answer(502), is_done=True))
    blocked(desk)
    lrs.voided.add(made[0])

    desk.run()

    assert desk.journal.counts() == Counts(confirmed=2)


@pytest.mark.parametrize("answer", [Answer(204), Answer(200, b""), Answer(200, b"[]"), Answer(200, b'{"ok":true}')])
def test_a_yes_without_ids_confirms_only_what_the_store_shows(lrs: StrictLrs, desk: Desk, answer: Answer) -> None:
    desk.learn(3)
    lrs.weather = lambda asked: Fault(answer) if asked.method == "POST" else None

    found = blocked(desk)

    assert (found.cause, desk.journal.counts().confirmed) == (Cause.HUB_ERROR, 0)
    assert desk.journal.counts().pending == 3
    assert "said yes to a record and does not have it" in found.message

    lrs.weather = lambda asked: Fault(answer, is_done=True) if asked.method == "POST" else None
    desk.run()
    assert desk.journal.counts() == Counts(confirmed=3)


def test_f5_one_bad_record_is_found_and_kept_with_the_stores_reason(lrs: StrictLrs, desk: Desk) -> None:
    good = desk.learn(20)
    (bad,) = desk.learn(1, "bad")
    good += desk.learn(29)
    lrs.chokes = choking_on("bad", Answer(400, b"the verb is unknown", "text/html"))

    desk.run()

    assert desk.journal.counts() == Counts(confirmed=49, refused=1)
    (refused,) = desk.journal.entries(states=[DeliveryState.REFUSED])
    assert (refused.id, refused.reason) == (bad, "the verb is unknown")
    assert set(lrs.statements) == set(good)
    assert len(lrs.asked("POST")) < 20


@pytest.mark.parametrize("status", [400, 403, 410, 422])
def test_f5_every_final_refusal_ends_in_the_refused_box(lrs: StrictLrs, desk: Desk, status: int) -> None:
    desk.learn(3)
    desk.learn(2, "bad")
    desk.learn(3)
    lrs.chokes = choking_on("bad", Answer(status, b'{"detail":"not this one"}'))

    desk.run()

    assert desk.journal.counts() == Counts(confirmed=6, refused=2)
    assert {entry.reason for entry in desk.journal.entries(states=[DeliveryState.REFUSED])} == {"not this one"}


def test_f5_a_record_on_which_the_store_fails_waits_and_holds_up_no_other(lrs: StrictLrs, desk: Desk) -> None:
    desk.learn(3, "bad")
    good = desk.learn(60)
    lrs.chokes = choking_on("bad", Answer(500, b"Internal Server Error", "text/plain"))

    found = blocked(desk)

    assert found.cause is Cause.HUB_ERROR
    assert "Internal Server Error" in found.message
    assert desk.ids(DeliveryState.CONFIRMED) == good
    assert desk.journal.counts() == Counts(sent=3, confirmed=60)
    lrs.chokes = lambda _: None
    desk.run()
    assert desk.journal.counts() == Counts(confirmed=63)


def test_f5_a_record_that_breaks_the_connection_waits_and_holds_up_no_other(lrs: StrictLrs, desk: Desk) -> None:
    good = desk.learn(2)
    desk.learn(1, "bad")
    good += desk.learn(9)
    lrs.chokes = choking_on("bad", DROPPED)

    assert blocked(desk).cause is Cause.HUB_UNREACHABLE
    assert desk.ids(DeliveryState.CONFIRMED) == good
    assert desk.journal.counts().refused == 0


def test_f5_many_bad_records_in_front_do_not_hide_the_good_one_behind(lrs: StrictLrs, desk: Desk) -> None:
    desk.learn(40, "bad")
    good = desk.learn(1)
    lrs.chokes = choking_on("bad", Answer(400, b"no", "text/plain"))

    desk.run()

    assert desk.ids(DeliveryState.CONFIRMED) == good
    assert desk.journal.counts().refused == 40


@pytest.mark.parametrize("answer", [Answer(500), Answer(400, b"no"), Answer(403, b"no"), DROPPED])
def test_a_store_that_takes_nothing_at_all_is_to_blame_and_not_the_records(
    lrs: StrictLrs, desk: Desk, answer: Answer
) -> None:
    desk.learn(300)
    lrs.weather = lambda asked: Fault(answer) if asked.method == "POST" else None

    blocked(desk)

    assert desk.journal.counts().pending == 300
    assert len(lrs.asked("POST")) <= 20


def test_an_account_that_may_not_write_makes_no_record_refused(lrs: StrictLrs, desk: Desk) -> None:
    desk.learn(1)
    lrs.may_write = False

    found = blocked(desk)

    assert found.cause is Cause.POLICY
    assert "This account may not write statements" in found.message
    assert desk.journal.counts() == Counts(waiting=1)


def test_a_lone_record_is_not_refused_by_something_that_answers_nothing_else(lrs: StrictLrs, desk: Desk) -> None:
    desk.learn(1)
    lrs.versions = []

    assert blocked(desk).cause is Cause.HUB_ERROR
    assert desk.journal.counts() == Counts(waiting=1)


def test_an_account_that_may_only_write_can_send_and_is_told_what_cannot_be_cleared_up(
    lrs: StrictLrs, desk: Desk
) -> None:
    lrs.may_read = False
    desk.learn(3)
    desk.run()
    assert desk.journal.counts() == Counts(confirmed=3)
    desk.learn(2)
    lrs.weather = once("POST", Fault(Answer(502), is_done=True))
    blocked(desk)
    good = desk.learn(1)

    found = blocked(desk)

    assert "does not show which" in found.message
    assert desk.journal.counts().pending == 2
    assert good[0] in desk.ids(DeliveryState.CONFIRMED)
    lrs.may_read = True
    desk.run()
    assert desk.journal.counts() == Counts(confirmed=6)


def test_what_is_too_large_goes_in_smaller_pieces_and_what_is_never_small_enough_is_refused(
    lrs: StrictLrs, desk: Desk
) -> None:
    good = desk.learn(30)
    (large,) = desk.learn(1, "x" * 40_000)
    lrs.most_bytes = 10_000

    desk.run()

    assert list(lrs.statements) == good
    (refused,) = desk.journal.entries(states=[DeliveryState.REFUSED])
    assert (refused.id, refused.reason) == (large, "it is too large for the record store")


def test_a_busy_store_is_left_alone_for_as_long_as_it_says(lrs: StrictLrs, desk: Desk) -> None:
    desk.learn(3)
    lrs.weather = once("POST", Fault(Answer(429, headers={"Retry-After": "30"})))

    found = blocked(desk)

    assert (found.cause, found.retry_after_s) == (Cause.HUB_BUSY, 30)
    assert len(lrs.asked("POST")) == 1
    assert desk.journal.counts() == Counts(waiting=3)


@pytest.mark.parametrize(
    ("answer", "cause"), [(HTML, Cause.CAPTIVE_PORTAL), (Answer(401), Cause.SIGN_IN_NEEDED)], ids=["html", "401"]
)
def test_what_never_reached_the_store_was_not_sent(lrs: StrictLrs, desk: Desk, answer: Answer, cause: Cause) -> None:
    desk.learn(3)
    lrs.weather = once("POST", Fault(answer))

    assert blocked(desk).cause is cause
    assert desk.journal.counts() == Counts(waiting=3)


def test_with_nothing_to_send_the_store_is_asked_for_a_sign_of_life(lrs: StrictLrs, desk: Desk) -> None:
    desk.run()
    assert len(lrs.asked("GET")) == 1
    lrs.weather = lambda _: Fault(Answer(401))

    assert blocked(desk).cause is Cause.SIGN_IN_NEEDED


@pytest.mark.parametrize("lost", [1, 3, 17, 59, 60])
def test_what_a_restored_store_has_lost_is_sent_again_and_nothing_else(lrs: StrictLrs, desk: Desk, lost: int) -> None:
    made = desk.learn(60)
    desk.run()
    for record in made[-lost:]:
        del lrs.statements[record]
    posts = len(lrs.asked("POST"))
    new = desk.learn(2)

    desk.run()

    assert set(lrs.statements) == {*made, *new}
    assert desk.journal.counts() == Counts(confirmed=62)
    assert sum(sizes(lrs)[posts:]) == lost + 2


def test_a_voided_record_is_not_taken_for_a_lost_one(lrs: StrictLrs, desk: Desk) -> None:
    made = desk.learn(3)
    desk.run()
    lrs.voided.add(made[-1])

    desk.run()

    assert len(lrs.asked("POST")) == 1


def test_records_made_while_others_are_sent_go_in_the_same_run(lrs: StrictLrs, desk: Desk) -> None:
    desk.learn(1)
    late: list[RecordId] = []

    desk.delivery.run(desk.lrs, lambda _: late.extend(desk.learn(1)) if not late else None)

    assert desk.journal.counts() == Counts(confirmed=2)


def test_the_limits_are_those_that_the_standard_was_measured_with() -> None:
    assert (MOST_RECORDS, MOST_BYTES) == (50, 512 * 1024)
