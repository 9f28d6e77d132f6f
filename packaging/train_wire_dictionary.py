"""Train learner_app/formats/wire.dict on messages as they are in the field. To run it anew is to change the protocol.

Usage: python packaging/train_wire_dictionary.py
"""

from __future__ import annotations

import json
import random
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import msgspec
import zstandard

from learner_app.domain.events import Event, Stamp, Verb, Version
from learner_app.domain.ids import AttemptId, BlobHash, CourseId, DeviceId, QuestionId, RecordId, UnitId
from learner_app.formats import dense, wire, xapi

SIZE = 8 * 1024
TARGET = Path(wire.__file__).with_name("wire.dict")
HUBS = ("https://learn.example.org", "https://hub.example.com", "http://127.0.0.1:8765")
COURSES = ("security-basics", "field-work", "onboarding", "data-protection", "first-aid", "fire-safety")
UNITS = ("welcome", "introduction", "what-is-it", "check", "final-quiz", "summary", "quiz-1", "lesson-2", "next-steps")
ANSWERS = ("True", "False", "Yes", "No", "All of the above", "None of the above", "Report it", "It depends")


def uuid7(chance: random.Random, at: datetime) -> str:
    """A UUID of version 7 with this time and drawn chance."""
    milliseconds = int(at.timestamp() * 1000)
    value = milliseconds << 80 | 7 << 76 | chance.getrandbits(12) << 64 | 2 << 62 | chance.getrandbits(62)
    return str(UUID(int=value))


def statements(chance: random.Random, first: int, count: int) -> list[bytes]:
    """The records of one learner in a row."""
    at = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=chance.randrange(10**8))
    actor = xapi.Actor(chance.choice(HUBS), chance.choice(("amina", "joao", "li.wei", "fatima", "demo")))
    version = Version(
        CourseId(chance.choice(COURSES)),
        "2026.1",
        BlobHash(chance.randbytes(32).hex()),
        chance.choice(("en", "ar", "fr")),
    )
    device, boot, monotonic = DeviceId(uuid7(chance, at)), chance.randbytes(4).hex(), chance.randrange(10**8)
    made = []
    for sequence in range(first, first + count):
        at += timedelta(milliseconds=chance.randrange(2_000, 400_000))
        monotonic += chance.randrange(2_000, 400_000)
        verb = chance.choice((Verb.INITIALIZED, Verb.COMPLETED, Verb.COMPLETED, Verb.PASSED, Verb.ATTEMPTED))
        is_quiz = verb in (Verb.PASSED, Verb.ATTEMPTED)
        made.append(
            xapi.statement(
                Event(
                    id=RecordId(uuid7(chance, at)),
                    verb=verb,
                    stamp=Stamp(device, sequence, at, monotonic, boot),
                    version=version,
                    unit=UnitId(chance.choice(UNITS)),
                    attempt=AttemptId(uuid7(chance, at)) if is_quiz else None,
                    responses={QuestionId(f"q{n}"): chance.choice(ANSWERS) for n in range(1, 6)} if is_quiz else {},
                    score=chance.choice((0.6, 0.8, 1.0)) if verb is Verb.PASSED else None,
                    duration_s=None if verb is Verb.INITIALIZED else chance.randrange(400),
                ),
                actor,
            )
        )
    return made


def request(chance: random.Random) -> bytes:
    """An exchange request as it is before it is compressed."""
    first, count = chance.randrange(1, 500), chance.choice((0, 1, 2, 5))
    runs = [dense.pack(first, chance.randbytes(32), statements(chance, first, count), wire.PROTOCOL)] if count else []
    health = {
        "app": "0.1.0",
        "os": chance.choice(("Linux", "Windows", "Darwin")),
        "disk_free": chance.randrange(10**11),
    }
    device = uuid7(chance, datetime(2026, 1, 1, tzinfo=UTC))
    return msgspec.msgpack.encode([1, device, chance.randrange(1000), chance.randbytes(8).hex(), runs, health])


def reply(chance: random.Random) -> bytes:
    """An exchange reply as it is before it is compressed."""
    receipt = wire.Receipt(chance.randrange(10**4), 1_780_000_000_000, chance.randbytes(32), chance.randbytes(64))
    changes = [change(chance) for _ in range(chance.choice((0, 1, 3)))]
    outcomes = [wire.Outcome(1, 3, "accepted", receipt)] if chance.random() < 0.5 else []
    return wire.pack(
        wire.ExchangeReply(chance.randbytes(8).hex(), 1_780_000_000_000, 12, 30, outcomes, changes, more=False)
    )


def change(chance: random.Random) -> wire.Change:
    """One of the changes a hub tells."""
    course, manifest = chance.choice(COURSES), chance.randbytes(32).hex()
    kind = chance.choice(("assignment", "version", "mark", "record"))
    if kind == "assignment":
        body: object = wire.AssignmentBody(
            course, course.replace("-", " ").title(), "en", 1_790_000_000_000, None, None, "2026.1", manifest
        )
    elif kind == "version":
        body = wire.VersionBody(course, "2026.1", course, "en", manifest, 1_770_000_000_000, chance.randrange(10**6))
    elif kind == "mark":
        course = uuid7(chance, datetime(2026, 1, 1, tzinfo=UTC))
        body = wire.MarkBody(
            course, chance.choice(COURSES), "final-quiz", 0.8, passed=True, marked_ms=1_780_000_000_000
        )
    else:
        statement = statements(chance, 1, 1)[0]
        return wire.Change("record", json.loads(statement)["id"], statement)
    return wire.Change(kind, course, wire.pack(body))


def main() -> int:
    """Write the dictionary and say how large it is."""
    chance = random.Random(20260101)  # noqa: S311 - the same samples every time are the point
    samples: list[bytes | bytearray | memoryview] = [make(chance) for _ in range(700) for make in (request, reply)]
    trained = zstandard.train_dictionary(SIZE, samples, dict_id=0x4C524E31, level=19)
    TARGET.write_bytes(trained.as_bytes())
    sys.stdout.write(f"{TARGET.name}: {len(trained.as_bytes())} bytes from {len(samples)} messages\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
