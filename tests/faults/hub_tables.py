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
    """Make an account without a password for each name, signed in on that device; gives the tokens."""
    with _tables(data):
        from django.db import transaction

        from learner_app.hub import tokens
        from learner_app.hub.models import Person

        with transaction.atomic():
            Person.objects.bulk_create([Person(name=name, password="!") for name, _ in people])
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


@contextmanager
def _tables(data: Path) -> Iterator[None]:
    configure(open_folder(data))
    from django.db import connections

    try:
        yield
    finally:
        connections.close_all()
