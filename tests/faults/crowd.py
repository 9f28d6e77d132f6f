"""Many devices at once in one process: without a disk of their own, but with the real wire format over real sockets."""

from __future__ import annotations

import asyncio
import itertools
import random
import secrets
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from learner_app.domain.backoff import delay_s
from learner_app.domain.events import Event, Stamp, Verb, Version
from learner_app.domain.ids import DeviceId, RecordId, UnitId
from learner_app.formats import chain, wire, xapi
from tests.faults.hubs.hub_tables import enrol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.fakes.course import Built

EXCHANGE = "/api/v1/exchange"
PATIENCE_S = 30.0
"""A client hangs up when it has heard nothing for so long (`remote.hub.client`)."""
_NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
_UNITS = ("weather", "tools", "wrap-up")


@dataclass(frozen=True, slots=True)
class Answer:
    """What the hub said; header names in small letters."""

    status: int
    headers: dict[str, str]
    body: bytes


@dataclass
class Caller:
    """A device, signed in with `token`, and what it has been told.

    Attributes:
        journal: Its statements; number one first.
        confirmed: Up to which number the hub has given receipts.
        turned_away: How often it was told to come again later.
    """

    person: str
    device: str
    token: str
    journal: list[bytes] = field(default_factory=list)
    confirmed: int = 0
    cursor: int = 0
    epoch: str = ""
    turned_away: int = 0

    def learn(self, course: Built, count: int) -> None:
        """Go through the lessons of a course."""
        version = Version(course.course.id, course.course.version, course.hash, course.course.language)
        for sequence in range(len(self.journal) + 1, len(self.journal) + count + 1):
            unit = _UNITS[sequence // 2 % len(_UNITS)]
            event = Event(
                id=RecordId(str(UUID(int=random.getrandbits(128), version=4))),
                verb=Verb.COMPLETED if sequence % 2 else Verb.INITIALIZED,
                stamp=Stamp(DeviceId(self.device), sequence, _NOON + timedelta(seconds=sequence), sequence, "boot"),
                version=version,
                unit=UnitId(unit),
            )
            self.journal.append(xapi.statement(event, xapi.Actor("https://hub.example", self.person)))

    def message(self) -> bytes:
        """All that is not confirmed."""
        previous = chain.GENESIS
        for statement in self.journal[: self.confirmed]:
            previous = chain.link(previous, statement)
        statements = self.journal[self.confirmed :]
        runs = [wire.Run(self.confirmed + 1, previous, statements)] if statements else []
        health: dict[str, str | int] = {"last": len(self.journal), "queue": 0}
        return wire.encode(
            wire.ExchangeRequest(wire.PROTOCOL, self.device, self.cursor, self.epoch, runs, health, self.person)
        )

    def hear(self, answer: Answer) -> None:
        """Take the hub's reply to an exchange."""
        reply = wire.decode(answer.body, wire.ExchangeReply)
        self.cursor, self.epoch = reply.cursor, reply.epoch
        for outcome in reply.outcomes:
            assert outcome.code in {"accepted", "known"}, outcome
            assert outcome.receipt is not None
            self.confirmed = max(self.confirmed, outcome.last)


def gather(data: Path, count: int) -> list[Caller]:
    """So many new people of a hub, each signed in on a device."""
    people = [(f"caller-{secrets.token_hex(4)}", f"device-{secrets.token_hex(4)}") for _ in range(count)]
    return [Caller(person, device, token) for (person, device), token in zip(people, enrol(data, people), strict=True)]


async def ask(port: int, method: str, path: str, token: str = "", body: bytes = b"") -> Answer:
    """One request on a connection of its own.

    Raises:
        OSError: No connection, or it broke before the whole answer was there.
        TimeoutError: No answer in `PATIENCE_S`.
    """
    async with asyncio.timeout(PATIENCE_S):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            writer.write(request(method, path, token, body))
            return await _answer(reader)
        finally:
            writer.close()


async def ask_and_hang_up(port: int, token: str, body: bytes) -> None:
    """Send an exchange, and be gone before its answer."""
    _, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request("POST", EXCHANGE, token, body))
    await writer.drain()
    writer.close()
    with suppress(OSError):
        await writer.wait_closed()


async def confirm(ports: Sequence[int], caller: Caller, *, is_losing: bool = False) -> None:
    """Exchange until nothing is left, with the pauses of a client that is told to wait; each time at the next port."""
    turns = itertools.cycle(ports)
    if is_losing:
        await ask_and_hang_up(next(turns), caller.token, caller.message())
    while caller.confirmed < len(caller.journal):
        answer = await ask(next(turns), "POST", EXCHANGE, caller.token, caller.message())
        if answer.status == 200:
            caller.hear(answer)
            continue
        assert answer.status == 503, (answer.status, answer.body)
        caller.turned_away += 1
        await asyncio.sleep(delay_s(caller.turned_away, random.random(), float(answer.headers["retry-after"])))


def request(method: str, path: str, token: str, body: bytes) -> bytes:
    """As it goes over the wire."""
    head = [f"{method} {path} HTTP/1.1", "Host: hub.example", f"Content-Length: {len(body)}"]
    head += [f"Authorization: Bearer {token}"] if token else []
    head += [f"Content-Type: {wire.MEDIA_TYPE}"] if body else []
    return "\r\n".join([*head, "Connection: close", "", ""]).encode() + body


async def _answer(reader: asyncio.StreamReader) -> Answer:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    pairs = (line.partition(":") for line in head[1:] if line)
    headers = {name.lower(): value.strip() for name, _, value in pairs}
    body = await reader.readexactly(int(headers["content-length"]))
    return Answer(int(head[0].split()[1]), headers, body)
