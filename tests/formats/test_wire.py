from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import msgspec
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from learner_app.domain.events import Event, Stamp, Verb, Version
from learner_app.domain.ids import AttemptId, BlobHash, CourseId, DeviceId, QuestionId, RecordId, UnitId
from learner_app.formats import wire, xapi
from learner_app.formats.wire import BadMessage, ExchangeReply, ExchangeRequest, Outcome, Receipt, Run
from learner_app.formats.xapi import Actor

AMINA = Actor("https://hub.example", "amina")
START = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)


def uuid7(chance: random.Random, at: datetime) -> str:
    value = int(at.timestamp() * 1000) << 80 | 7 << 76 | chance.getrandbits(12) << 64 | 2 << 62 | chance.getrandbits(62)
    return str(UUID(int=value))


def learned(chance: random.Random, sequence: int) -> Event:
    at = START + timedelta(seconds=sequence * 200 + chance.random() * 90)
    at = at.replace(microsecond=at.microsecond // 1000 * 1000)
    is_quiz = sequence % 4 == 0
    return Event(
        id=RecordId(uuid7(chance, at)),
        verb=Verb.PASSED if is_quiz else chance.choice((Verb.INITIALIZED, Verb.COMPLETED)),
        stamp=Stamp(DeviceId("0193b2c0-1111-7000-8000-123456789abc"), sequence, at, sequence * 170_000, "4f1d"),
        version=Version(CourseId("working-offline"), "2026.1", BlobHash("5c" * 32), "en"),
        unit=UnitId(f"unit-{sequence // 2}"),
        attempt=AttemptId(uuid7(chance, at)) if is_quiz else None,
        responses={QuestionId(f"Question {n}"): f"An option of {chance.randrange(4)}" for n in range(4)}
        if is_quiz
        else {},
        score=0.75 if is_quiz else None,
        duration_s=chance.randrange(600),
    )


def statements(count: int, first: int = 1) -> list[bytes]:
    chance = random.Random(count)
    return [xapi.statement(learned(chance, sequence), AMINA) for sequence in range(first, first + count)]


def request(*runs: Run) -> ExchangeRequest:
    return ExchangeRequest(wire.PROTOCOL, "device-1", 12, "epoch-1", list(runs), {"app": "0.1", "disk": 5})


def travelled(message: ExchangeRequest) -> ExchangeRequest:
    return wire.decode(wire.encode(message), ExchangeRequest)


def test_a_request_arrives_with_every_statement_byte_for_byte() -> None:
    sent = request(Run(5, b"\1" * 32, statements(40, first=5)), Run(90, b"\2" * 32, statements(3, first=90)))

    assert travelled(sent) == sent


@given(
    st.lists(
        st.one_of(
            st.integers(0, 19),  # a statement of ours, in any place: also one with the wrong sequence
            st.binary(max_size=40),
            st.sampled_from([b"{}", b"null", '{"id":"ü"}'.encode()]),
        ),
        max_size=12,
    )
)
@settings(max_examples=60)
def test_whatever_stands_in_a_run_arrives_unchanged(items: list[int | bytes]) -> None:
    ours = statements(20)
    run = Run(1, b"\0" * 32, [ours[item] if isinstance(item, int) else item for item in items])

    assert travelled(request(run)).runs == [run]


def test_statements_that_differ_in_spacing_or_person_or_device_arrive_unchanged() -> None:
    event = learned(random.Random(1), 2)
    elsewhere = replace(event, stamp=replace(event.stamp, device=DeviceId("other")))
    odd_attempt = replace(event, attempt=AttemptId("ATTEMPT 1"))
    run = Run(
        2,
        b"",
        [
            xapi.statement(event, AMINA),
            xapi.statement(event, AMINA).replace(b'":', b'": '),
            xapi.statement(event, Actor("https://hub.example", "joao")),
            xapi.statement(elsewhere, AMINA),
            xapi.statement(odd_attempt, AMINA),
        ],
    )

    assert travelled(request(run)).runs == [run]


def test_a_reply_arrives_whole() -> None:
    receipt = Receipt(7, 1_770_000_000_000, b"\3" * 32, b"\4" * 64)
    mark = wire.MarkBody("a", "c", "u", 0.5, passed=False, marked_ms=5, flags=["old version"])
    sent = ExchangeReply(
        "epoch",
        1_770_000_000_000,
        13,
        40,
        [Outcome(1, 39, "accepted", receipt), Outcome(40, 40, "refused", None, "the course is unknown")],
        [wire.Change("mark", "a", wire.pack(mark)), wire.Change("key", "f", bytes(32))],
        more=True,
    )

    received = wire.decode(wire.encode(sent), ExchangeReply)

    assert received == sent
    assert wire.unpack(received.changes[0].body, wire.MarkBody) == mark


def test_an_exchange_costs_no_more_than_a_weak_link_can_carry() -> None:
    chance = random.Random(3)
    receipt = Receipt(1, 1_770_000_000_000, chance.randbytes(32), chance.randbytes(64))

    def size(count: int) -> int:
        up = request(Run(1, bytes(32), statements(count))) if count else request()
        down = ExchangeReply("e" * 16, 1_770_000_000_000, 9, count, [Outcome(1, count, "accepted", receipt)])
        return len(wire.encode(up)) + len(wire.encode(down))

    assert size(0) <= 350
    assert size(1) <= 500
    assert size(100) <= 4_500


def test_the_dictionary_is_small_enough_to_ship_and_is_the_one_of_this_protocol() -> None:
    data = Path(wire.__file__).with_name("wire.dict").read_bytes()

    assert len(data) <= 16 * 1024
    assert zstandard.get_frame_parameters(wire.encode(request())).dict_id == 0x4C524E31


def test_a_message_cut_short_anywhere_is_refused() -> None:
    whole = wire.encode(request(Run(1, bytes(32), statements(3))))

    for length in range(len(whole)):
        with pytest.raises(BadMessage):
            wire.decode(whole[:length], ExchangeRequest)


@given(st.binary(max_size=200))
def test_bytes_that_are_no_message_are_refused(data: bytes) -> None:
    with pytest.raises(BadMessage):
        wire.decode(data, ExchangeReply)


@given(st.lists(st.integers(0, 255), min_size=1, max_size=6), st.integers(0, 10**6))
@settings(max_examples=80)
def test_a_damaged_request_is_refused_or_read_but_never_crashes(values: list[int], place: int) -> None:
    plain = bytearray(zstandard_plain(wire.encode(request(Run(1, bytes(32), statements(6))))))
    for offset, value in enumerate(values):
        plain[(place + offset) % len(plain)] = value

    try:
        received = wire.decode(compressed(bytes(plain)), ExchangeRequest)
    except BadMessage:
        return

    assert all(isinstance(statement, bytes) for run in received.runs for statement in run.statements)


def test_a_small_message_that_unpacks_to_more_than_the_limit_is_refused() -> None:
    bomb = zstandard.ZstdCompressor(level=1).compress(bytes(wire.SIZE_LIMIT + 1))

    with pytest.raises(BadMessage, match="too large"):
        wire.decode(bomb, ExchangeReply)


def test_a_stream_without_a_declared_size_is_still_limited() -> None:
    compressor = zstandard.ZstdCompressor(level=1).compressobj()
    bomb = compressor.compress(bytes(wire.SIZE_LIMIT + 1)) + compressor.flush()

    with pytest.raises(BadMessage):
        wire.decode(bomb, ExchangeReply)


def test_what_a_receipt_is_signed_over_names_device_place_and_chain() -> None:
    receipt = Receipt(7, 1_770_000_000_000, b"\3" * 32, b"")

    signed = wire.signed_part("device-1", 12, receipt)

    assert msgspec.msgpack.decode(signed) == ["learner receipt 1", "device-1", 12, 7, 1_770_000_000_000, b"\3" * 32]


def dictionary() -> zstandard.ZstdCompressionDict:
    return zstandard.ZstdCompressionDict(Path(wire.__file__).with_name("wire.dict").read_bytes())


def zstandard_plain(data: bytes) -> bytes:
    return zstandard.ZstdDecompressor(dict_data=dictionary()).decompress(data)


def compressed(plain: bytes) -> bytes:
    return zstandard.ZstdCompressor(dict_data=dictionary()).compress(plain)
