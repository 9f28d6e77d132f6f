"""Whatever a record store answers in whatever order: no record is lost, doubled or held up by another, and none is
called confirmed while the store does not have it."""

from __future__ import annotations

import json
import tempfile
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from learner_app.domain.errors import Blocked
from learner_app.domain.records import DeliveryState
from learner_app.formats.xapi_comparison import is_same_statement
from tests.fakes.http_server import HTML, Answer, Asked, FakeServer, running
from tests.fakes.lrs_desk import Desk, opened_desk
from tests.fakes.strict_lrs import Fault, StrictLrs
from tests.services.delivery.test_lrs_delivery import DETAIL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from learner_app.domain.ids import RecordId

DROPPED = Answer(is_dropped=True)
ANSWERS = {
    "200 without a word": Answer(200, b""),
    "204": Answer(204),
    "400": Answer(400, b"weather: bad request", "text/plain"),
    "401": Answer(401),
    "403": Answer(403, b'{"error":"weather: forbidden"}'),
    "409": Answer(409, b"weather: already there", "text/plain"),
    "413": Answer(413),
    "429": Answer(429, headers={"Retry-After": "3"}),
    "500": Answer(500, b"weather: Internal Server Error", "text/plain"),
    "503": Answer(503),
    "dropped": DROPPED,
    "HTML": HTML,
    "cut short": Answer(200, b'["0193b2c0-', cut_after=4),
}
FAULTS = {
    name if not is_done else f"{name}, done": Fault(answer, is_done=is_done)
    for name, answer in ANSWERS.items()
    for is_done in (False, True)
}
WEATHER = st.lists(st.sampled_from(["fair", "fair", *FAULTS]), max_size=12)

GOOD, REJECTED, CRASHING, BREAKING, FORGED = "good", "rejected", "crashing", "breaking", "forged"
CHOKES = {
    REJECTED: Answer(400, b"this statement is bad", "text/plain"),
    CRASHING: Answer(500, b"this statement crashes me", "text/plain"),
    BREAKING: DROPPED,
}
KINDS = st.lists(st.sampled_from([GOOD, GOOD, GOOD, REJECTED, CRASHING, BREAKING, FORGED]), min_size=1, max_size=14)
STORES_WORDS = ("weather: ", "this statement is bad", "too large for the record store", "another record under this id")


@pytest.fixture(scope="module")
def server() -> Iterator[FakeServer]:
    with running() as server:
        yield server


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Empty databases, made once."""
    folder = tmp_path_factory.mktemp("template") / "person"
    with opened_desk(folder, "http://127.0.0.1:1"):
        pass
    return folder


def blow(lrs: StrictLrs, names: Sequence[str]) -> None:
    """This weather for the next requests for statements, fair after that."""
    coming = iter(names)

    def weather(asked: Asked) -> Fault | None:
        name = next(coming, "fair") if "/statements" in asked.path else "fair"
        return None if name == "fair" else deepcopy(FAULTS[name])

    lrs.weather = weather


def chokes(statement: dict[str, Any]) -> Answer | None:
    return deepcopy(CHOKES.get(statement["context"]["extensions"].get(DETAIL, "")))


def forge(lrs: StrictLrs, desk: Desk, record: RecordId) -> None:
    """Let the store have another statement under the id of one of ours."""
    (entry,) = (entry for entry in desk.journal.entries() if entry.id == record)
    lrs.statements[record] = {**json.loads(entry.statement), "timestamp": "2020-01-01T00:00:00.000Z"}


def check(lrs: StrictLrs, desk: Desk, made: Sequence[RecordId]) -> None:
    """What holds after every run."""
    entries = desk.journal.entries()
    assert [entry.id for entry in entries] == list(made)
    assert set(lrs.statements) <= set(made)
    for entry in entries:
        if entry.state is DeliveryState.CONFIRMED:
            assert entry.id in lrs.statements, "confirmed and not held"
            assert is_same_statement(entry.statement, json.dumps(lrs.statements[entry.id]).encode())
        if entry.state is DeliveryState.REFUSED:
            assert any(words in entry.reason for words in STORES_WORDS), entry.reason
    assert desk.journal.verify().ok


def run(lrs: StrictLrs, desk: Desk, weather: Sequence[str]) -> None:
    blow(lrs, weather)
    with suppress(Blocked):
        desk.run()


@settings(max_examples=80, suppress_health_check=list(HealthCheck))
@given(KINDS, st.lists(WEATHER, min_size=1, max_size=4))
def test_f5_whatever_a_store_answers_every_record_ends_as_it_truly_is(
    server: FakeServer, template: Path, kinds: list[str], runs: list[list[str]]
) -> None:
    lrs = StrictLrs(server, chokes=chokes)
    server.answer = lrs.answer
    with tempfile.TemporaryDirectory() as folder, opened_desk(Path(folder), lrs.url, template) as desk:
        made = [desk.learn(1, "" if kind == GOOD else kind)[0] for kind in kinds]
        for record, kind in zip(made, kinds, strict=True):
            if kind == FORGED:
                forge(lrs, desk, record)
        for weather in runs:
            run(lrs, desk, weather)
            check(lrs, desk, made)

        made += desk.learn(1)
        run(lrs, desk, ())
        check(lrs, desk, made)

        states = desk.states()
        refused_unjustly = 0
        for record, kind in zip(made, [*kinds, GOOD], strict=True):
            state = states[record]
            if kind == GOOD:
                assert state in (DeliveryState.CONFIRMED, DeliveryState.REFUSED), "held up"
                refused_unjustly += state is DeliveryState.REFUSED
            elif kind in (REJECTED, FORGED):
                assert state is DeliveryState.REFUSED
            else:
                assert state is not DeliveryState.CONFIRMED
        assert states[made[-1]] is DeliveryState.CONFIRMED
        event(f"unjustly refused: {bool(refused_unjustly)}")


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(KINDS)
def test_f5_in_fair_weather_one_run_settles_all_but_what_the_store_fails_on(
    server: FakeServer, template: Path, kinds: list[str]
) -> None:
    lrs = StrictLrs(server, chokes=chokes)
    server.answer = lrs.answer
    with tempfile.TemporaryDirectory() as folder, opened_desk(Path(folder), lrs.url, template) as desk:
        made = [desk.learn(1, "" if kind == GOOD else kind)[0] for kind in [*kinds, GOOD]]
        for record, kind in zip(made, kinds, strict=False):
            if kind == FORGED:
                forge(lrs, desk, record)

        run(lrs, desk, ())

        expected = {GOOD: DeliveryState.CONFIRMED, REJECTED: DeliveryState.REFUSED, FORGED: DeliveryState.REFUSED}
        states = desk.states()
        for record, kind in zip(made, [*kinds, GOOD], strict=True):
            assert states[record] is expected.get(kind, DeliveryState.SENT), kind


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(st.integers(1, 14), st.lists(WEATHER, min_size=1, max_size=5))
def test_f3_good_records_are_all_confirmed_in_the_end_and_each_is_there_once(
    server: FakeServer, template: Path, count: int, runs: list[list[str]]
) -> None:
    lrs = StrictLrs(server)
    server.answer = lrs.answer
    verdicts = {"400", "403", "413"}
    with tempfile.TemporaryDirectory() as folder, opened_desk(Path(folder), lrs.url, template) as desk:
        made = desk.learn(count)
        for weather in runs:
            run(lrs, desk, ["fair" if name.partition(",")[0] in verdicts else name for name in weather])
            check(lrs, desk, made)

        run(lrs, desk, ())

        assert desk.ids(DeliveryState.CONFIRMED) == made
        assert set(lrs.statements) == set(made)
