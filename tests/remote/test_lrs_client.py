"""The record store's client: what it sends, and what each answer means."""

from __future__ import annotations

import json
import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.errors import Blocked, Cause, ExpectedFailure, Kind
from learner_app.domain.ids import RecordId
from learner_app.formats import xapi
from learner_app.formats.xapi_comparison import is_same_statement
from learner_app.remote.lrs.client import LrsClient
from learner_app.remote.port import AlreadyThere, NotOffered, Overtaken, Rejected, StatePlace, TooLarge
from tests.fakes.http_server import HTML, Answer, FakeServer
from tests.fakes.strict_lrs import PASSWORD, USER, Fault, StrictLrs, strict_lrs
from tests.formats.test_xapi import AMINA, lesson_done

if TYPE_CHECKING:
    from collections.abc import Iterator

PLACE = StatePlace(
    "https://hub.example/courses/field",
    '{"account":{"homePage":"https://hub.example","name":"amina"}}',
    "positions",
    "4fb7ba22-32ef-578a-9be5-b3cf17620018",
)


@pytest.fixture
def lrs() -> Iterator[StrictLrs]:
    with strict_lrs() as lrs:
        yield lrs


@pytest.fixture
def client(lrs: StrictLrs) -> Iterator[LrsClient]:
    client = LrsClient(lrs.url, USER, PASSWORD)
    yield client
    client.close()


def statement() -> tuple[RecordId, bytes]:
    record = RecordId(str(uuid.uuid4()))
    return record, xapi.statement(replace(lesson_done(), id=record), AMINA)


def answering(server: FakeServer, answer: Answer) -> LrsClient:
    """A client of something that answers everything but the question of its version with this."""
    server.answer = lambda asked: Answer(404) if asked.path.endswith("/about") else answer
    return LrsClient(server.url, USER, PASSWORD)


def test_statements_are_handed_over_and_come_back_the_same(lrs: StrictLrs, client: LrsClient) -> None:
    (one, first), (two, second) = statement(), statement()

    assert client.store([first, second]) == {one, two}

    assert list(lrs.statements) == [one, two]
    held = client.statement(two)
    assert held is not None
    assert is_same_statement(second, held)
    assert client.statement(statement()[0]) is None


def test_a_request_says_who_speaks_which_version_and_nothing_more(lrs: StrictLrs, client: LrsClient) -> None:
    client.store([statement()[1]])

    (asked,) = lrs.asked("POST")
    assert set(asked.headers) == {
        "Host",
        "Authorization",
        "Content-Type",
        "Content-Length",
        "X-Experience-API-Version",
    }
    assert client.traffic.requests == 2
    assert client.traffic.bytes_up == lrs.server.bytes_received


@pytest.mark.parametrize(
    ("about", "spoken"),
    [
        (Answer(200, b'{"version":["1.0.3","2.0.0"]}'), "2.0.0"),
        (Answer(200, b'{"version":["1.0.0","1.0.3"],"extensions":{}}'), "1.0.3"),
        (Answer(200, b'{"version":"1.0.1"}'), "1.0.3"),
        (Answer(200, b"[]"), "1.0.3"),
        (Answer(200, b""), "1.0.3"),
        (Answer(401, b"no"), "1.0.3"),
        (Answer(404, b'{"detail":"Not Found"}'), "1.0.3"),
        (Answer(500, b""), "1.0.3"),
    ],
)
def test_the_version_is_the_newest_that_both_speak_and_is_asked_for_once(
    server: FakeServer, about: Answer, spoken: str
) -> None:
    server.answer = lambda asked: about if asked.path.endswith("/about") else Answer(404)
    client = LrsClient(server.url, USER, PASSWORD)

    client.statement(statement()[0])
    client.statement(statement()[0])

    assert [asked.headers["X-Experience-API-Version"] for asked in server.asked[1:]] == [spoken, spoken]
    assert [asked.path for asked in server.asked].count("/about") == 1


def test_a_sign_in_page_instead_of_the_version_is_a_captive_portal(server: FakeServer) -> None:
    server.always(HTML)

    with pytest.raises(Blocked) as caught:
        LrsClient(server.url, USER, PASSWORD).store([statement()[1]])

    assert caught.value.cause is Cause.CAPTIVE_PORTAL
    assert not [asked for asked in server.asked if asked.method == "POST"]


@pytest.mark.parametrize(
    ("answer", "cause"),
    [
        (Answer(401), Cause.SIGN_IN_NEEDED),
        (Answer(404), Cause.HUB_ERROR),
        (Answer(405), Cause.HUB_ERROR),
        (Answer(407), Cause.PROXY_CREDENTIALS),
        (Answer(429), Cause.HUB_BUSY),
        (Answer(502), Cause.HUB_ERROR),
        (Answer(503), Cause.HUB_ERROR),
        (Answer(503, headers={"Retry-After": "9"}), Cause.HUB_BUSY),
        (Answer(511), Cause.CAPTIVE_PORTAL),
        (Answer(302, headers={"Location": "/login"}), Cause.CAPTIVE_PORTAL),
        (HTML, Cause.CAPTIVE_PORTAL),
        (Answer(200, b"["), Cause.CAPTIVE_PORTAL),
        (Answer(200, b"[" * 100_000), Cause.CAPTIVE_PORTAL),
        (Answer(200, b'["a"]', cut_after=2), Cause.HUB_UNREACHABLE),
        (Answer(is_dropped=True), Cause.HUB_UNREACHABLE),
    ],
    ids=lambda value: f"{value.status}-{value.media_type}" if isinstance(value, Answer) else value.name,
)
def test_an_answer_that_is_no_verdict_on_the_statements_has_its_cause(
    server: FakeServer, answer: Answer, cause: Cause
) -> None:
    client = answering(server, answer)

    with pytest.raises(Blocked) as caught:
        client.store([statement()[1]])

    assert caught.value.cause is cause
    assert caught.value.next_step
    assert not caught.value.is_untaken or cause is not Cause.HUB_UNREACHABLE
    assert len([asked for asked in server.asked if asked.method == "POST"]) == 1, "posting again is not its business"


@pytest.mark.parametrize(
    ("status", "cause", "is_final"),
    [
        (400, Cause.HUB_ERROR, True),
        (403, Cause.POLICY, True),
        (410, Cause.HUB_ERROR, True),
        (422, Cause.HUB_ERROR, True),
        (500, Cause.HUB_ERROR, False),
    ],
)
def test_a_verdict_on_the_statements_is_told_with_the_stores_words(
    server: FakeServer, status: int, cause: Cause, is_final: bool
) -> None:
    client = answering(server, Answer(status, b'{"detail":"The verb is unknown."}'))

    with pytest.raises(Rejected) as caught:
        client.store([statement()[1]])

    assert caught.value.reason == "The verb is unknown"
    assert caught.value.otherwise.cause is cause
    assert caught.value.is_final is is_final


@pytest.mark.parametrize(
    ("body", "media_type", "words"),
    [
        (b"actor is missing in Statement", "text/html", "actor is missing in Statement"),
        (b"a\n  b.", "text/plain", "a b"),
        (b"<!DOCTYPE html><title>nginx</title>", "text/html", "the record store answered 400 and gave no reason"),
        (b"", "text/plain", "the record store answered 400 and gave no reason"),
        (b'{"detail":[{"loc":["body",1,"verb"],"msg":"Field required","input":{}}]}', "application/json",
         "body.1.verb: Field required"),
        (b'{"error":true,"message":["No such activity"]}', "application/json", "No such activity"),
        (b'"just text"', "application/json", "just text"),
        (b'{"errors":7}', "application/json", "the record store answered 400 and gave no reason"),
        (b"x" * 100_000, "text/plain", "x" * 300),
        (b"\xff\xfe", "text/plain", "\ufffd\ufffd"),
    ],
    ids=lambda value: str(value[:12]),
)  # fmt: skip
def test_the_reason_is_found_however_the_store_writes_it(
    server: FakeServer, body: bytes, media_type: str, words: str
) -> None:
    client = answering(server, Answer(400, body, media_type))

    with pytest.raises(Rejected) as caught:
        client.store([statement()[1]])

    assert caught.value.reason == words


def test_what_is_there_already_and_what_is_too_large_are_told_apart(lrs: StrictLrs, client: LrsClient) -> None:
    record, first = statement()
    client.store([first])
    with pytest.raises(AlreadyThere, match=record):
        client.store([first])

    lrs.most_bytes = 100
    with pytest.raises(TooLarge):
        client.store([statement()[1]])


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("17", 17), ("Mon, 02 Mar 2026 12:01:30 GMT", 90), ("Mon, 02 Mar 2026 11:00:00 GMT", 0), ("soon", None)],
)
def test_a_busy_store_says_when_to_come_back_by_its_own_clock(
    lrs: StrictLrs, client: LrsClient, header: str, seconds: float | None
) -> None:
    lrs.weather = lambda _: Fault(Answer(429, headers={"Retry-After": header}))

    with pytest.raises(Blocked) as caught:
        client.store([statement()[1]])

    assert caught.value.cause is Cause.HUB_BUSY
    assert caught.value.retry_after_s == seconds


@pytest.mark.parametrize(
    "answer",
    [Answer(204), Answer(200, b""), Answer(200, b"{}"), Answer(200, b"[7]"), Answer(200, b'{"ids":["a"],"errors":[]}')],
    ids=lambda answer: f"{answer.status}-{answer.body.decode()}",
)
def test_an_answer_that_names_no_id_confirms_nothing(server: FakeServer, answer: Answer) -> None:
    assert answering(server, answer).store([statement()[1]]) == frozenset()


def test_a_voided_statement_is_shown_only_when_it_is_asked_for_as_such(lrs: StrictLrs, client: LrsClient) -> None:
    record, first = statement()
    client.store([first])
    lrs.voided.add(record)

    assert client.statement(record) is None
    voided = client.statement(record, is_voided=True)
    assert voided is not None
    assert is_same_statement(first, voided)


def test_a_store_that_lists_whatever_it_has_is_not_taken_at_its_word(server: FakeServer) -> None:
    record, first = statement()
    other, second = statement()
    listing = json.dumps({"statements": [json.loads(second), json.loads(first)]}).encode()
    client = answering(server, Answer(200, listing))

    held = client.statement(record)

    assert held is not None
    assert json.loads(held)["id"] == record
    assert client.statement(RecordId(str(uuid.uuid4()))) is None
    assert client.statement(RecordId(other.upper().lower())) is not None


def test_answers_that_say_no_cost_no_new_connection(lrs: StrictLrs, client: LrsClient) -> None:
    lrs.weather = lambda asked: Fault(Answer(404, b"nothing here")) if asked.path.endswith("/about") else None
    record, first = statement()
    client.store([first])
    for _ in range(3):
        client.statement(statement()[0])
        client.state(PLACE)
        with pytest.raises(AlreadyThere, match=record):
            client.store([first])
        with pytest.raises(Overtaken):
            client.put_state(PLACE, b"{}", '"x"')

    assert lrs.server.connections == 1


def test_a_check_passes_where_the_account_is_known_though_it_may_only_write(lrs: StrictLrs, client: LrsClient) -> None:
    client.check()
    lrs.may_read = False
    client.check()

    with pytest.raises(Blocked) as caught:
        LrsClient(lrs.url, USER, "wrong").check()
    assert caught.value.cause is Cause.SIGN_IN_NEEDED

    with pytest.raises(Blocked) as caught:
        LrsClient(f"{lrs.server.url}/elsewhere", USER, PASSWORD).check()
    assert "no record store" in caught.value.message


def test_the_stores_clock_is_that_of_its_last_answer(lrs: StrictLrs, client: LrsClient) -> None:
    assert client.time_ms is None

    client.check()

    assert client.time_ms == 1_772_452_800_000


def test_a_state_document_is_written_only_over_the_one_that_was_read(lrs: StrictLrs, client: LrsClient) -> None:
    assert client.state(PLACE) is None
    client.put_state(PLACE, b'{"a":1}', "")
    first = client.state(PLACE)
    assert first is not None
    assert first.content == b'{"a":1}'

    client.put_state(PLACE, b'{"a":2}', first.etag)

    with pytest.raises(Overtaken):
        client.put_state(PLACE, b'{"a":3}', first.etag)
    with pytest.raises(Overtaken):
        client.put_state(PLACE, b'{"a":3}', "")
    assert list(lrs.states.values()) == [b'{"a":2}']
    assert all({"If-Match", "If-None-Match"} & set(each.headers) for each in lrs.asked("PUT", "/activities/state"))


@pytest.mark.parametrize("status", [404, 405, 501])
def test_a_store_without_state_says_so_when_it_is_written_to(server: FakeServer, status: int) -> None:
    client = answering(server, Answer(status, b'{"detail":"Not Found"}'))

    assert client.state(PLACE) is None
    with pytest.raises(NotOffered):
        client.put_state(PLACE, b"{}", "")


def test_a_page_is_no_state_document_and_no_yes_to_one(server: FakeServer) -> None:
    client = answering(server, HTML)
    for ask in (lambda: client.state(PLACE), lambda: client.put_state(PLACE, b"{}", "")):
        with pytest.raises(Blocked) as caught:
            ask()
        assert caught.value.cause is Cause.CAPTIVE_PORTAL


@pytest.mark.parametrize("url", ["http://lrs.example/xAPI", "lrs.example", "https://user:pw@lrs.example", "https://"])
def test_a_secret_never_goes_over_an_address_that_is_not_safe(url: str) -> None:
    with pytest.raises(ExpectedFailure) as caught:
        LrsClient(url, USER, PASSWORD)

    assert caught.value.kind is Kind.WRONG_USE
