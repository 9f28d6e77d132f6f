"""The hub's tables, read and filled past the hub while it runs: what thousands of requests would take too long for."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.hub.configuration import configure
from learner_app.hub.folder import open_folder

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Kept:
    """A record as the hub holds it."""

    person: str
    device: str
    sequence: int
    id: str
    statement: bytes
    previous: bytes
    chain: bytes


def enrol(data: Path, people: Sequence[tuple[str, str]]) -> list[str]:
    """Make an account without a password for each name, signed in on these devices; gives the tokens."""
    with _tables(data):
        from django.db import transaction

        from learner_app.hub import tokens
        from learner_app.hub.models import Person

        with transaction.atomic():
            Person.objects.bulk_create([Person(name=name, password="!") for name in {name for name, _ in people}])
            rows = {person.name: person for person in Person.objects.filter(name__in=[name for name, _ in people])}
            return [tokens.issue(rows[name], device, "a laptop") for name, device in people]


def revoke(data: Path, name: str) -> None:
    """End the sign-in of a person on every device, as an administrator does for a laptop that was stolen."""
    with _tables(data):
        from learner_app.hub.models import Device
        from learner_app.hub.people import revoke_device

        for device in Device.objects.select_related("person").filter(person__name=name):
            revoke_device(device, "an admin")


def expire(data: Path, name: str) -> None:
    """Let every sign-in of a person be over, as it is after months without contact."""
    with _tables(data):
        from learner_app.hub.models import Device

        Device.objects.filter(person__name=name).update(token_until_ms=1)


def kept(data: Path, people: Collection[str]) -> list[Kept]:
    """Every record of these people, in the order of device and sequence."""
    with _tables(data):
        from learner_app.hub.models import Record

        rows = Record.objects.filter(person__name__in=people).order_by("person", "device", "sequence", "pk")
        return [
            Kept(person, device, sequence, record, bytes(statement), bytes(previous), bytes(chain))
            for person, device, sequence, record, statement, previous, chain in rows.values_list(
                "person__name", "device__device", "sequence", "statement_id", "statement", "previous", "chain"
            )
        ]


@dataclass(frozen=True, slots=True)
class Dated:
    """When a record was made, as far as the hub knows, and what it remarks."""

    verb: str
    occurred_ms: int
    offset_ms: int | None
    flags: frozenset[tuple[str, str]]


def dated(data: Path, device: str) -> list[Dated]:
    """Every record of a device in the order of its sequence."""
    with _tables(data):
        from learner_app.hub.models import Flag, Record

        return [
            Dated(
                record.verb,
                record.occurred_ms,
                record.offset_ms,
                frozenset(Flag.objects.filter(record=record).values_list("kind", "detail")),
            )
            for record in Record.objects.filter(device__device=device).order_by("sequence", "pk")
        ]


def add_people(data: Path, names: Collection[str], password: str) -> None:
    """Make accounts that have the same password, which is hashed but once."""
    with _tables(data):
        from django.contrib.auth.hashers import make_password

        from learner_app.hub.models import Person

        hashed = make_password(password)
        Person.objects.bulk_create([Person(name=name, password=hashed) for name in names])


def set_password(data: Path, person: str, password: str) -> None:
    """Give an account one; devices that are signed in stay so."""
    with _tables(data):
        from django.contrib.auth.hashers import make_password

        from learner_app.hub.models import Person

        Person.objects.filter(name=person).update(password=make_password(password))


def deactivate(data: Path, person: str, *, is_active: bool = False) -> None:
    """As for somebody who has left; with `is_active` for one who is back."""
    with _tables(data):
        from learner_app.hub.models import Person
        from learner_app.hub.people import keep_person

        row = Person.objects.get(name=person)
        row.is_active = is_active
        keep_person(row, "", "an admin")


def rotate_sign_ins(data: Path, person: str) -> None:
    """As if a copy of the profile had signed in: the devices' tokens are other ones now."""
    with _tables(data):
        from learner_app.hub import tokens
        from learner_app.hub.models import Device

        for device in Device.objects.select_related("person").filter(person__name=person):
            tokens.issue(device.person, device.device, device.name)


@dataclass(frozen=True, slots=True)
class Standing:
    """What the hub says of a person in a version of a course."""

    status: str
    passed: bool | None
    score: float | None
    completed_ms: int | None
    attempts: int


def standings(data: Path, person: str) -> dict[str, Standing]:
    """By the manifest of the version."""
    with _tables(data):
        from learner_app.hub.models import Completion

        rows = Completion.objects.filter(person__name=person).values_list(
            "version__manifest", "status", "passed", "score", "completed_ms", "attempts"
        )
        return {manifest: Standing(*row) for manifest, *row in rows}


def receipt_count(data: Path) -> int:
    """How many receipts the hub ever gave."""
    with _tables(data):
        from learner_app.hub.models import Receipt

        return Receipt.objects.count()


def take_in(data: Path, file: bytes) -> dict[str, int]:
    """Let the hub take in a rescue file; gives how many records had each outcome.

    Raises:
        ExpectedFailure: The file is refused.
    """
    with _tables(data):
        from learner_app.hub.intake.importing import import_rescue

        done = import_rescue(open_folder(data), file, None, "an admin")
        return {code: done.count(code) for code in ("accepted", "known", "refused")}


@contextmanager
def _tables(data: Path) -> Iterator[None]:
    configure(open_folder(data))
    from django.db import connections

    try:
        yield
    finally:
        connections.close_all()
