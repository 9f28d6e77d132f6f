"""Records of recordings in few bytes: what form 2 of the rows adds, and what somebody gets who reads form 1 alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

import msgspec
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from learner_app.domain.events import Event, Stamp, Verb, Version
from learner_app.domain.ids import BlobHash, CourseId, DeviceId, RecordId, UnitId
from learner_app.domain.media import Playback, Way, merged
from learner_app.formats import dense, wire, xapi
from learner_app.formats.wire import BadMessage, ExchangeRequest, Run
from tests.formats.test_xapi import playbacks

AMINA = xapi.Actor("https://hub.example", "amina")
START = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
SESSION = "7b0e8a53-5dbb-4c3b-9b2e-0c2ac47d1f10"


def event(sequence: int, verb: Verb, way: Way | None, playback: Playback | None, at: datetime = START) -> Event:
    value = int(at.timestamp() * 1000) << 80 | 7 << 76 | 2 << 62 | Random(sequence).getrandbits(62)
    return Event(
        id=RecordId(str(UUID(int=value))),
        verb=verb,
        stamp=Stamp(DeviceId("device-1"), sequence, at, 50_000 + round((at - START).total_seconds() * 1000), "b1"),
        version=Version(CourseId("voices"), "1", BlobHash("5c" * 32), "en"),
        unit=UnitId("film"),
        way=way,
        playback=playback,
    )


EVENTS = st.lists(
    st.tuples(st.sampled_from(list(Verb)), st.none() | st.sampled_from(list(Way)), st.none() | playbacks()), max_size=8
).map(lambda given: [event(number, *one) for number, one in enumerate(given, start=1)])


@given(EVENTS, st.sampled_from([wire.FIRST_PROTOCOL, wire.PROTOCOL]))
def test_whatever_was_played_arrives_byte_for_byte_in_either_protocol(events: list[Event], protocol: int) -> None:
    statements = [xapi.statement(one, AMINA) for one in events]
    sent = ExchangeRequest(protocol, "device-1", runs=[Run(1, bytes(32), statements)])

    assert wire.decode(wire.encode(sent), ExchangeRequest) == sent


@given(EVENTS)
def test_in_form_1_what_it_has_no_words_for_travels_whole_and_the_rest_as_ever(events: list[Event]) -> None:
    statements = [xapi.statement(one, AMINA) for one in events]

    rows = dense.pack(1, b"", statements, 1).rows

    is_new = [one.way is not None or one.playback is not None for one in events]
    assert [isinstance(row, bytes) for row in rows] == is_new
    plain = [replace(one, way=None, playback=None) for one in events]
    plain_statements = [xapi.statement(one, AMINA) for one in plain]
    packed = [msgspec.msgpack.encode(dense.pack(1, b"", plain_statements, form)) for form in (1, 2)]
    assert packed[0] == packed[1]
    assert len(msgspec.msgpack.decode(packed[0])) == 9


@pytest.mark.parametrize(
    ("times", "play"),
    [([5, None, 1], 0), ([5], 0), ([None, None, 0], 0), ([5, None, 0, 1], 0), ([5, None, 0, *range(402)], 0), ([], 3)],
)
def test_numbers_that_no_recording_has_are_a_bad_message(times: list[int | None], play: int) -> None:
    played = event(1, Verb.PAUSED, None, Playback(SESSION, 60_000, False, 5_000, None, ((0, 5_000),)))
    run = dense.pack(1, b"", [xapi.statement(played, AMINA)], 2)
    assert not isinstance(run.rows[0], bytes)
    run.rows[0].times, run.rows[0].play = times, play
    request = [2, "device-1", 0, "", [run], {}, "amina"]

    with pytest.raises((ValueError, LookupError)):
        dense.unpack(run)
    dictionary = zstandard.ZstdCompressionDict(Path(wire.__file__).with_name("wire.dict").read_bytes())
    compressor = zstandard.ZstdCompressor(dict_data=dictionary)
    with pytest.raises(BadMessage, match="malformed"):
        wire.decode(compressor.compress(msgspec.msgpack.encode(request)), ExchangeRequest)


def listened(minutes: int, interactions: int) -> list[Event]:
    """Somebody hears ten minutes and stops, jumps and goes on twenty times."""
    chance = Random(4)
    length, now, at_ms, began, segments = minutes * 60_000, START, 0, 0, []
    found: list[tuple[Verb, Way | None, Playback, datetime]] = []

    def note(verb: Verb, way: Way | None = None, **told: object) -> None:
        playback = Playback(SESSION, length, False, at_ms)
        found.append((verb, way, replace(playback, **told), now))  # type: ignore[arg-type]

    note(Verb.PLAYED)
    for number in range(interactions // 2):
        heard = length // (interactions // 2) - chance.randrange(900)
        now, at_ms = now + timedelta(milliseconds=heard + chance.randrange(200)), at_ms + heard
        if number % 3 == 2:
            back = max(0, at_ms - 10_000)
            segments.append((began, at_ms))
            jump, at_ms, began = at_ms, back, back
            note(Verb.SEEKED, from_ms=jump)
            now, at_ms = now + timedelta(milliseconds=10_000), at_ms + 10_000
        segments.append((began, at_ms))
        note(Verb.PAUSED, segments=merged(segments))
        now += timedelta(milliseconds=chance.randrange(90_000))
        began = at_ms
        note(Verb.PLAYED)
    note(Verb.COMPLETED, Way.LISTENED, segments=merged(segments))
    note(Verb.PAUSED, segments=merged(segments))
    return [event(number, verb, way, playback, at) for number, (verb, way, playback, at) in enumerate(found, start=40)]


def test_ten_minutes_of_listening_cost_less_than_a_kilobyte_of_message() -> None:
    events = listened(10, 20)
    statements = [xapi.statement(one, AMINA) for one in events]
    sent = ExchangeRequest(
        wire.PROTOCOL, "0193b2c0-1111-7000-8000-123456789abc", 12, "3c0ffee0d15ea5e5", [Run(40, b"\1" * 32, statements)]
    )

    assert len(events) >= 24
    assert len(wire.encode(sent)) <= 1_000
    assert len(wire.encode(replace_protocol(sent, 1))) > 1_500  # what the second form is for


def replace_protocol(sent: ExchangeRequest, protocol: int) -> ExchangeRequest:
    return msgspec.structs.replace(sent, protocol=protocol)
