"""Takes in a rescue file: who vouches for it is decided here, what becomes of its records where an exchange's are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import LOCAL_PERSON
from learner_app.formats import chain, rescue
from learner_app.formats.receipts_file import End
from learner_app.formats.signing import fingerprint
from learner_app.hub import device_health
from learner_app.hub.intake import receiving
from learner_app.hub.intake.arriving import arrivals
from learner_app.hub.ledger import writing
from learner_app.hub.models import Device, Person
from learner_app.hub.people import person_named

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from learner_app.formats import wire
    from learner_app.hub.folder import HubFolder
    from learner_app.hub.ledger import Ledger

VOUCHED = "vouched for by operator"


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a file; `ends` and `outcomes` go back to the device."""

    device: str
    person: str
    ends: Sequence[End]
    outcomes: Sequence[wire.Outcome]

    def count(self, code: str) -> int:
        """How many records were "accepted", "known" or "refused"."""
        return sum(each.last - each.first + 1 for each in self.outcomes if each.code == code)


def import_rescue(folder: HubFolder, data: bytes, as_name: str | None, who: str) -> Imported:
    """Take in everything of a file, or nothing. A second time all its records are known.

    Args:
        folder: Of this hub.
        data: The file.
        as_name: The person for whom the operator vouches that the file is theirs; None where its signature must do.
        who: Does this, for the audit trail.

    Raises:
        ExpectedFailure: The file does not open here, or nobody vouches for it; what to do is said.
    """
    carried, signer = rescue.open_sealed(data, folder.sealing_key())
    ends: list[End] = []
    outcomes: list[wire.Outcome] = []
    with writing() as ledger:
        device = _known_device(carried, signer) if as_name is None else _vouched(ledger, carried, signer, as_name, who)
        for message in carried.exchanges:
            runs = rescue.unpack(carried, message)
            ends += _ends(runs)
            outcomes += receiving.receive(ledger, device, arrivals(device, runs), None)
        imported = Imported(device.device, device.person.name, ends, outcomes)
        _note(ledger, device, carried, imported, who)
    return imported


def _known_device(carried: rescue.Carried, signer: bytes) -> Device:
    if carried.person == LOCAL_PERSON:
        raise _not_vouched("Nobody had signed in where this file was made.", "NAME")
    device = Device.objects.select_related("person").filter(person__name=carried.person, device=carried.device).first()
    if device is None:
        if not Person.objects.filter(name=carried.person).exists():
            raise ExpectedFailure(
                Kind.NOT_FOUND,
                f"The hub knows nobody called {carried.person}, whose records these are.",
                f"Add the person, then import the file with --as {carried.person}.",
            )
        raise _not_vouched(f"{carried.person} has never signed in on the device that made this file.", carried.person)
    if not device.person.is_active or device.revoked_ms is not None:
        raise _not_vouched(f"{carried.person} is signed out on the device that made this file.", carried.person)
    if device.device_key is None:
        raise _not_vouched("The device that made this file has never shown the hub its key.", carried.person)
    if bytes(device.device_key) != signer:
        known = fingerprint(bytes(device.device_key))
        raise _not_vouched(
            f"This file is signed with the key {fingerprint(signer)}, its device is known by {known}.", carried.person
        )
    return device


def _not_vouched(message: str, name: str) -> ExpectedFailure:
    return ExpectedFailure(
        Kind.NOT_TRUSTED,
        message,
        f"Make sure whose file it is, then import it with --as {name}: you vouch for it, and the audit trail says so.",
    )


def _vouched(ledger: Ledger, carried: rescue.Carried, signer: bytes, name: str, who: str) -> Device:
    """The device of a person on the operator's word; another person's records stay another person's."""
    if carried.person not in {name, LOCAL_PERSON}:
        raise ExpectedFailure(
            Kind.NOT_ALLOWED,
            f"This file holds the records of {carried.person}, not of {name}.",
            f"Import it with --as {carried.person}, if you know that it is theirs.",
        )
    person = person_named(name)
    device, _ = Device.objects.select_related("person").get_or_create(
        person=person, device=carried.device, defaults={"created_ms": ledger.now_ms}
    )
    old = bytes(device.device_key) if device.device_key else b""
    if old != signer:
        device.device_key, device.key_source = signer, VOUCHED
        device.save(update_fields=["device_key", "key_source"])
    ledger.audit(
        who,
        "vouch for rescue file",
        f"device {carried.device} of {name}",
        old=fingerprint(old) if old else "",
        new=fingerprint(signer),
        why="imported with --as",
    )
    return device


def _ends(runs: Sequence[wire.Run]) -> Iterator[End]:
    for run in runs:
        after = run.previous
        for statement in run.statements:
            after = chain.link(after, statement)
        yield End(run.first + len(run.statements) - 1, after)


def _note(ledger: Ledger, device: Device, carried: rescue.Carried, imported: Imported, who: str) -> None:
    """Remember that the device was heard of when it wrote the file, and who carried something new in."""
    heard_ms = min(carried.made_ms, ledger.now_ms)
    if heard_ms > (device.last_contact_ms or 0):
        device.last_contact_ms = heard_ms
        device.save(update_fields=["last_contact_ms"])
    device_health.note_import(device, imported.outcomes)
    if imported.count("accepted") or imported.count("refused"):
        found = ", ".join(f"{imported.count(code)} {code}" for code in ("accepted", "known", "refused"))
        ledger.audit(who, "import rescue file", f"device {device.device} of {device.person.name}", new=found)
