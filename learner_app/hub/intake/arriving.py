"""What a device sent, looked at by itself: taken apart, hashed and read. Asks the database nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.ids import LOCAL_PERSON
from learner_app.formats import chain, xapi

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learner_app.domain.events import Event
    from learner_app.formats import wire
    from learner_app.hub.models import Device

MAX_STATEMENT_BYTES = 256_000
LONGEST_NAME = 500
LAST_SEQUENCE = 2**62


@dataclass(frozen=True, slots=True)
class Arrival:
    """One statement as sent.

    Attributes:
        previous: The chain hash that its device claims before it.
        chain: Ours after it.
        event: What it says; None where it is refused whatever the hub has.
        reason: Why it is refused; empty where it is not.
    """

    sequence: int
    statement: bytes
    previous: bytes
    chain: bytes
    event: Event | None
    reason: str = ""


def arrivals(device: Device, runs: Sequence[wire.Run]) -> list[Arrival]:
    """All statements in order of their sequence numbers; what is sent twice in one exchange is looked at once."""
    unique: dict[tuple[int, bytes], Arrival] = {}
    for run in runs:
        after = run.previous
        for sequence, statement in enumerate(run.statements, start=run.first):
            before, after = after, chain.link(after, statement)
            unique[sequence, statement] = _arrival(device, sequence, statement, before, after)
    return sorted(unique.values(), key=lambda arrival: arrival.sequence)


def _arrival(device: Device, sequence: int, statement: bytes, before: bytes, after: bytes) -> Arrival:
    if not 1 <= sequence <= LAST_SEQUENCE:
        reason, event = "malformed: sequence numbers begin at 1", None
    elif len(statement) > MAX_STATEMENT_BYTES:
        reason, event = "too large: a record has at most 256 kB", None
    else:
        reason, event = _read(device, sequence, statement)
    return Arrival(sequence, statement, before, after, event, reason)


def _read(device: Device, sequence: int, statement: bytes) -> tuple[str, Event | None]:
    """Why it is refused, or what it says."""
    try:
        event, actor = xapi.read(statement)
    except xapi.BadStatement as failure:
        return f"malformed: {failure.message}"[:LONGEST_NAME].replace("\0", ""), None
    problem = _problem(device, sequence, event, actor)
    return (problem, None) if problem else ("", event)


def _problem(device: Device, sequence: int, event: Event, actor: xapi.Actor) -> str:
    names = [event.unit or "", event.attempt or "", event.version.course if event.version else ""]
    if any(len(name) > LONGEST_NAME or "\0" in name for name in names):
        return "malformed: a name in it is too long or holds a null character"
    if actor.name not in {device.person.name, LOCAL_PERSON}:
        return "another person's: it names somebody who is not signed in here"
    if event.stamp.device != device.device:
        return "another device's: only the device that made a record may send it"
    if event.stamp.sequence != sequence:
        return "out of place: its own sequence number is another"
    return ""
