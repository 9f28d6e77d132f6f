"""What programs of earlier versions write is read by this one, and what this one writes by them.

`tests/data/wire/1` holds exchanges as version 0.1.0 wrote them (at commit 17f143d, before the wire carried who speaks,
until when a sign-in holds and how much is held). `tests/data/wire/2` holds the first exchange of protocol 2, with
recordings played and read. They are never written anew.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

import msgspec
import zstandard

from learner_app.domain.events import Verb
from learner_app.domain.media import Way
from learner_app.domain.preferences import Choice
from learner_app.formats import choices, dense, wire, xapi

GOLDEN = Path(__file__).parent.parent / "data" / "wire" / "1"
Shape = TypeVar("Shape")


class RunThen(msgspec.Struct, array_like=True):
    first: int
    previous: bytes
    actor: tuple[str, str]
    device: str
    boots: list[str]
    versions: list[tuple[str, str, bytes, str]]
    units: list[str]
    questions: list[str]
    rows: list[Any]


class RequestThen(msgspec.Struct, array_like=True):
    protocol: int
    device: str
    cursor: int
    epoch: str
    runs: list[RunThen]
    health: dict[str, str | int]


class ReplyThen(msgspec.Struct, array_like=True):
    epoch: str
    time_ms: int
    cursor: int
    have: int
    outcomes: list[wire.Outcome] = []
    changes: list[wire.Change] = []
    more: bool = False


def golden(name: str, protocol: int = 1) -> bytes:
    return (GOLDEN.with_name(str(protocol)) / name).read_bytes()


def read_then(data: bytes, shape: type[Shape]) -> Shape:
    """What that version's decoder makes of bytes: it knows these fields and no others."""
    dictionary = zstandard.ZstdCompressionDict(Path(wire.__file__).with_name("wire.dict").read_bytes())
    return msgspec.msgpack.decode(zstandard.ZstdDecompressor(dict_data=dictionary).decompress(data), type=shape)


def statements(protocol: int = 1) -> list[bytes]:
    return golden("request.statements", protocol).splitlines()


def test_sy11_a_request_of_an_earlier_version_is_read_to_the_same_statements() -> None:
    request = wire.decode(golden("request.bin"), wire.ExchangeRequest)

    assert [statement for run in request.runs for statement in run.statements] == statements()
    assert [(run.first, len(run.statements)) for run in request.runs] == [(1, 6), (8, 2)]
    assert request.health == {"last": 9, "queue": 8, "time_ms": 1_777_917_600_000, "version": "0.1.0"}
    assert (request.person, request.preferences) == ("", b"")


def test_sy11_the_statements_of_an_earlier_version_are_written_to_the_same_bytes_still() -> None:
    ours = statements()[:-1]  # the last is another program's

    events = [xapi.read(statement) for statement in ours]

    assert [xapi.statement(event, actor) for event, actor in events] == ours
    assert [event.verb for event, _ in events] == [
        Verb.INITIALIZED,
        Verb.COMPLETED,
        Verb.INITIALIZED,
        Verb.CLOCK_CHANGED,
        Verb.PASSED,
        Verb.FAILED,
        Verb.COMPLETED,
    ]


def test_sy11_a_reply_of_an_earlier_version_is_read_and_says_nothing_of_what_came_later() -> None:
    reply = wire.decode(golden("reply.bin"), wire.ExchangeReply)

    assert [(outcome.first, outcome.last, outcome.code) for outcome in reply.outcomes] == [
        (1, 6, "accepted"),
        (8, 8, "known"),
        (9, 9, "refused"),
    ]
    bodies = {change.kind: change.body for change in reply.changes}
    assert wire.unpack(bodies["assignment"], wire.AssignmentBody).grace_ms == 1_780_600_000_000
    assert wire.unpack(bodies["version"], wire.VersionBody).size_text == 51_234
    assert wire.unpack(bodies["mark"], wire.MarkBody).flags == ["old version"]
    assert wire.unpack(bodies["certificate"], wire.CertificateBody).signature == bytes(64)
    assert wire.unpack(bodies["revoked"], wire.RevokedBody).revoked_ms == 1_777_917_601_200
    assert bodies["record"] == statements()[0]
    assert (reply.epoch, reply.cursor, reply.have, reply.more) == ("3c0ffee0d15ea5e5", 42, 9, True)
    assert (reply.until_ms, reply.held) == (0, -1)


def test_an_earlier_version_reads_todays_requests() -> None:
    request = wire.decode(golden("request.bin"), wire.ExchangeRequest)
    chosen = choices.pack({"theme": Choice("dark", 1_777_917_600_000)})
    today = msgspec.structs.replace(request, person="amina", preferences=chosen)

    then = read_then(wire.encode(today), RequestThen)

    assert then == read_then(golden("request.bin"), RequestThen)
    runs = [dense.unpack(msgspec.convert(msgspec.to_builtins(run), dense.Packed)) for run in then.runs]
    assert runs == [run.statements for run in request.runs]


def test_an_earlier_version_reads_todays_replies_and_passes_over_what_it_does_not_know() -> None:
    reply = wire.decode(golden("reply.bin"), wire.ExchangeReply)
    flags = wire.Change("flag", "a record", wire.pack(wire.FlagBody([("clock off", "by an hour")])))
    chosen = wire.Change("preferences", "", choices.pack({"theme": Choice("dark", 1_777_917_600_000)}))
    given = wire.Change("extra time", "", wire.pack(wire.AccommodationBody(150, 0, is_untimed=False)))
    news = [flags, chosen, given]
    today = msgspec.structs.replace(reply, until_ms=5, held=7, changes=[*reply.changes, *news])

    then = read_then(wire.encode(today), ReplyThen)

    assert then.changes == [*reply.changes, *news]
    assert (then.outcomes, then.more) == (reply.outcomes, True)


def test_todays_rows_are_those_of_an_earlier_version() -> None:
    today = wire.encode(wire.decode(golden("request.bin"), wire.ExchangeRequest))

    assert read_then(today, RequestThen) == read_then(golden("request.bin"), RequestThen)


def test_sy11_a_request_of_protocol_2_is_read_to_the_same_statements_for_ever() -> None:
    request = wire.decode(golden("request.bin", 2), wire.ExchangeRequest)

    assert request.protocol == 2
    assert [statement for run in request.runs for statement in run.statements] == statements(2)
    assert [xapi.statement(*xapi.read(statement)) for statement in statements(2)] == statements(2)
    events = [xapi.event(statement) for statement in statements(2)]
    assert {Verb.PLAYED, Verb.PAUSED, Verb.SEEKED, Verb.COMPLETED} == {event.verb for event in events}
    assert [event.way for event in events if event.way] == [Way.LISTENED, Way.READ]


def test_sy11_what_protocol_2_added_reaches_an_earlier_version_as_whole_statements() -> None:
    request = wire.decode(golden("request.bin", 2), wire.ExchangeRequest)

    then = read_then(wire.encode(msgspec.structs.replace(request, protocol=1)), RequestThen)

    assert [row for run in then.runs for row in run.rows] == statements(2)
