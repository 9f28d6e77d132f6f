"""Delivery to a real record store, whose ways are not those of the standard: 204, 422, 500, and no State."""

from __future__ import annotations

import json
import subprocess
import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from side_environments import REAL_LRS

from learner_app.domain.errors import Blocked, Cause
from learner_app.domain.ids import RecordId
from learner_app.domain.records import DeliveryState
from learner_app.domain.status import Counts
from learner_app.formats import xapi
from learner_app.formats.xapi_comparison import is_same_statement
from learner_app.remote.lrs.client import LrsClient
from learner_app.remote.port import NotOffered, StatePlace
from tests.fakes.lrs_desk import Desk, opened_desk
from tests.fakes.ralph import ralph
from tests.fakes.strict_lrs import PASSWORD, USER
from tests.formats.test_xapi import AMINA, events, lesson_done

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from learner_app.domain.events import Event


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with ralph(tmp_path_factory.mktemp("ralph")) as url:
        yield url


@pytest.fixture
def desk(tmp_path: Path, url: str) -> Iterator[Desk]:
    with opened_desk(tmp_path / "person", url) as desk:
        yield desk


def add(desk: Desk, **changes: object) -> RecordId:
    """Put a record into the journal whose statement has these properties instead (or not at all, for None)."""

    def make(_sequence: int) -> tuple[RecordId, bytes]:
        record = RecordId(str(uuid.uuid4()))
        body = json.loads(xapi.statement(replace(lesson_done(), id=record), AMINA)) | changes
        return record, json.dumps({name: value for name, value in body.items() if value is not None}).encode()

    return desk.journal.append(make).id


def statements(desk: Desk, records: Sequence[RecordId]) -> list[bytes]:
    return [entry.statement for entry in desk.journal.entries() if entry.id in records]


def reason(desk: Desk, record: RecordId) -> str:
    return next(entry.reason for entry in desk.journal.entries() if entry.id == record)


def test_records_are_in_the_store_as_they_were_made(desk: Desk) -> None:
    made = desk.learn(120)

    desk.run()
    desk.run()

    assert desk.journal.counts() == Counts(confirmed=120)
    for entry in desk.journal.entries():
        held = desk.lrs.statement(entry.id)
        assert held is not None
        assert is_same_statement(entry.statement, held)
    assert len(set(made)) == 120


def test_f3_records_whose_answer_was_lost_are_confirmed_by_what_a_204_leaves_to_see(desk: Desk) -> None:
    made = desk.learn(5)
    assert desk.lrs.store(statements(desk, made)) == set(made)
    assert desk.lrs.store(statements(desk, made)) == frozenset(), "it answers 204"

    desk.run()

    assert desk.journal.counts() == Counts(confirmed=5)


def test_f3_known_and_new_records_in_one_batch_are_told_apart(desk: Desk) -> None:
    made = desk.learn(6)
    desk.lrs.store(statements(desk, made[:2]))

    desk.run()

    assert desk.journal.counts() == Counts(confirmed=6)


def test_f5_a_record_that_it_calls_malformed_is_refused_in_its_words_and_drags_no_other_along(desk: Desk) -> None:
    good = desk.learn(3)
    bad = add(desk, verb=None)
    good += desk.learn(3)

    desk.run()

    assert desk.ids(DeliveryState.CONFIRMED) == good
    assert reason(desk, bad) == "body.0.verb: Field required"


def test_f5_a_record_that_crashes_it_waits_and_holds_up_no_other(desk: Desk) -> None:
    good = desk.learn(3)
    account = {"account": {"homePage": "no address", "name": "amina"}, "objectType": "Agent"}
    bad = add(desk, actor=account)
    good += desk.learn(30)

    with pytest.raises(Blocked) as caught:
        desk.run()

    assert "Internal Server Error" in caught.value.message
    assert desk.ids(DeliveryState.CONFIRMED) == good
    assert desk.states()[bad] is DeliveryState.SENT


def test_another_statement_under_the_same_id_is_a_conflict(desk: Desk) -> None:
    made = desk.learn(4)
    forged = json.loads(statements(desk, made[1:2])[0])
    forged["result"] = {"completion": False}
    desk.lrs.store([json.dumps(forged).encode()])

    desk.run()

    assert desk.journal.counts() == Counts(confirmed=3, refused=1)
    assert "Differing statements already exist with the same ID" in reason(desk, made[1])


def test_it_does_not_know_everybody(url: str) -> None:
    with pytest.raises(Blocked) as caught:
        LrsClient(url, USER, "wrong").check()
    assert caught.value.cause is Cause.SIGN_IN_NEEDED

    with pytest.raises(Blocked) as caught:
        LrsClient(f"{url}/elsewhere", USER, PASSWORD).check()
    assert "no record store" in caught.value.message

    LrsClient(url, USER, PASSWORD).check()


def test_it_has_no_state_and_says_so_when_it_is_written_to(url: str) -> None:
    client = LrsClient(url, USER, PASSWORD)
    place = StatePlace("https://hub.example/courses/field", "{}", "positions", str(uuid.uuid4()))

    assert client.state(place) is None
    with pytest.raises(NotOffered):
        client.put_state(place, b"{}", "")


@settings(max_examples=5, suppress_health_check=list(HealthCheck))
@given(st.lists(events(), min_size=1, max_size=40, unique_by=lambda event: event.id))
def test_every_statement_of_ours_is_taken_and_comes_back_the_same(url: str, made: list[Event]) -> None:
    client = LrsClient(url, USER, PASSWORD)
    written = {event.id: xapi.statement(event, AMINA) for event in made}

    client.store(list(written.values()))

    for record, statement in written.items():
        held = client.statement(record)
        assert held is not None
        assert is_same_statement(statement, held)
    client.close()


JUDGE = """
import sys
from ralph.models.xapi.base.statements import BaseXapiStatement
for line in sys.stdin.buffer:
    BaseXapiStatement.model_validate_json(line)
"""


def judged(lines: bytes) -> str:
    """What its strict models, which the server itself does not use, have against these statements."""
    done = subprocess.run([REAL_LRS.python, "-I", "-c", JUDGE], input=lines, capture_output=True, check=False)
    return done.stderr[-2000:].decode() if done.returncode else ""


@settings(max_examples=3, suppress_health_check=list(HealthCheck))
@given(st.lists(events(), min_size=20, max_size=60))
def test_its_strict_models_have_nothing_against_a_statement_of_ours(url: str, made: list[Event]) -> None:
    assert not judged(b"".join(xapi.statement(event, AMINA) + b"\n" for event in made))


def test_its_strict_models_tell_a_bad_statement(url: str) -> None:
    good = xapi.statement(lesson_done(), AMINA)

    assert "duration" in judged(good.replace(b"PT61S", b"61 seconds"))


def test_as_it_is_shipped_it_takes_one_batch_and_nothing_is_lost_or_refused_over_the_rest(tmp_path: Path) -> None:
    with ralph(tmp_path, operation="CREATE") as url, opened_desk(tmp_path / "person", url) as desk:
        made = desk.learn(130)
        for _ in range(2):
            with pytest.raises(Blocked) as caught:
                desk.run()

            assert caught.value.cause is Cause.HUB_ERROR
            assert "Statements bulk indexation failed" in caught.value.message
            assert desk.ids(DeliveryState.CONFIRMED) == made[:50]
            assert desk.journal.counts().pending == 80
        assert desk.lrs.traffic.requests < 60


def test_f5_where_it_is_set_to_take_parts_of_a_batch_the_bad_part_is_still_refused(tmp_path: Path) -> None:
    with (
        ralph(tmp_path, RALPH_LRS_PARTIAL_SUCCESS_DEFAULT="true") as url,
        opened_desk(tmp_path / "person", url) as desk,
    ):
        good = desk.learn(3)
        bad = add(desk, verb=None)
        good += desk.learn(3)

        desk.run()

        assert desk.ids(DeliveryState.CONFIRMED) == good
        assert reason(desk, bad)
