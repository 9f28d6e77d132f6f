"""Records by hand: into a file that only the hub can open, and confirmed by the receipts that come back.

Writing the file is no delivery: the states of the records stay as they are until the hub's receipt is here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.records import DeliveryState
from learner_app.domain.wording import say
from learner_app.formats import hub_keys, receipts_file, rescue, wire
from learner_app.formats.chain import GENESIS
from learner_app.formats.receipts_file import is_signed
from learner_app.formats.signing import fingerprint, from_text, to_text
from learner_app.services.accounts import HUB_KEY, SEALING_KEY
from learner_app.services.history import milliseconds_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from learner_app.domain.clock import Clock
    from learner_app.domain.ids import DeviceId, PersonId
    from learner_app.formats.receipts_file import Receipts
    from learner_app.services.device_key import DeviceKey
    from learner_app.store.drafts import Drafts
    from learner_app.store.journal import Journal
    from learner_app.store.journal_views import Entry

UNCONFIRMED = frozenset(DeliveryState) - {DeliveryState.CONFIRMED}


@dataclass(frozen=True, slots=True)
class Rescued:
    """What was written; `hub_key` is the fingerprint of the hub that can open it."""

    path: Path
    records: int
    hub_key: str
    person: PersonId


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What receipts did, in records: confirmed or refused by them, or confirmed before."""

    confirmed: int
    refused: int
    already: int


class Rescue:
    """Writes rescue files for one person and takes in the receipts."""

    def __init__(
        self, journal: Journal, drafts: Drafts, key: DeviceKey, device: DeviceId, person: PersonId, clock: Clock
    ) -> None:
        self._journal = journal
        self._drafts = drafts
        self._key = key
        self._device = device
        self._person = person
        self._clock = clock

    def write(self, path: Path, hub_key_file: Path | None = None, *, with_confirmed: bool = False) -> Rescued:
        """Write every record that the hub has not confirmed (or every record), sealed for the hub.

        Args:
            path: Replaced whole, or left as it was.
            hub_key_file: What the hub's operator gave; needed where nobody has signed in yet.
            with_confirmed: Also what the hub has, for a hub that has lost it.

        Raises:
            ExpectedFailure: Kind.SIGN_IN where no hub's key is known; BAD_INPUT, NOT_FOUND or NOT_TRUSTED for a key
                file that will not do; STORAGE.
        """
        hub = self._hub_key(hub_key_file)
        wanted = frozenset(DeliveryState) if with_confirmed else UNCONFIRMED
        runs = _runs(self._journal.entries(), wanted)
        made_ms = milliseconds_of(self._clock.now())
        carried = rescue.Carried(self._device, self._person, made_ms, rescue.pack(self._device, runs))
        rescue.write(path, rescue.seal(carried, self._key.private(), hub))
        return Rescued(path, sum(len(run.statements) for run in runs), fingerprint(hub), self._person)

    def take_receipts(self, path: Path) -> Confirmed:
        """Confirm (or refuse) records as an exchange would.

        Where anything in the file does not fit, nothing is changed. Taking it in again finishes what was cut off.

        Raises:
            ExpectedFailure: BAD_INPUT for a file that is none, or for other records than these; NOT_TRUSTED where
                it is not this person's hub that signed; NOT_FOUND, STORAGE.
        """
        receipts = receipts_file.read(path)
        self._check_signer(receipts, path)
        entries = {entry.sequence: entry for entry in self._journal.entries()}
        self._check_fit(receipts, entries, path)
        before = self._journal.counts()
        named = 0
        for outcome in receipts.outcomes:
            named += outcome.last - outcome.first + 1
            if outcome.receipt is not None:
                self._journal.confirm(outcome.first, outcome.last, outcome.receipt)
            else:
                self._journal.refuse(outcome.first, outcome.last, outcome.reason)
        confirmed = self._journal.counts().confirmed - before.confirmed
        refused = sum(each.last - each.first + 1 for each in receipts.outcomes if each.receipt is None)
        return Confirmed(confirmed, refused, named - confirmed - refused)

    def _hub_key(self, file: Path | None) -> bytes:
        if file is None:
            known = self._drafts.text(SEALING_KEY)
            if known:
                return from_text(known)
            raise ExpectedFailure(
                Kind.SIGN_IN,
                say("The hub's key is not known here yet, so that no file can be sealed for it."),
                say(
                    "Sign in once, or ask the hub's operator for its key file (learner-app hub "
                    "key); add --hub-key FILE."
                ),
            )
        keys = hub_keys.read(file)
        if self._drafts.text(HUB_KEY) in {"", to_text(keys.receipts)}:  # else signed in to another hub
            self._drafts.set_text(HUB_KEY, to_text(keys.receipts))
            self._drafts.set_text(SEALING_KEY, to_text(keys.sealing))
        return keys.sealing

    def _check_signer(self, receipts: Receipts, path: Path) -> None:
        known = self._drafts.text(HUB_KEY)
        if known and from_text(known) != receipts.signer:
            raise ExpectedFailure(
                Kind.NOT_TRUSTED,
                say(
                    "{path} is signed by {signer}, your hub's key is {key}.",
                    path=path.name,
                    signer=fingerprint(receipts.signer),
                    key=fingerprint(from_text(known)),
                ),
                say("Import the receipts of the hub that you are signed in to."),
            )
        for each in receipts.outcomes:
            if each.receipt is not None and not is_signed(receipts.device, each.last, each.receipt, receipts.signer):
                raise ExpectedFailure(
                    Kind.NOT_TRUSTED,
                    say("A receipt in {path} is not signed by the hub.", path=path.name),
                    say("Ask the hub for another."),
                )

    def _check_fit(self, receipts: Receipts, entries: Mapping[int, Entry], path: Path) -> None:
        """That the file is about just the records that are here, before anything is changed."""
        stated = [(end.last, end.chain) for end in receipts.ends]
        stated += [(each.last, each.receipt.chain) for each in receipts.outcomes if each.receipt is not None]
        is_fitting = all(last in entries and entries[last].hash == chain for last, chain in stated)
        is_covered = all(each.first in entries and each.first <= each.last in entries for each in receipts.outcomes)
        is_known_code = all((each.receipt is None) == (each.code == "refused") for each in receipts.outcomes)
        if receipts.device != self._device or not (is_fitting and is_covered and is_known_code):
            raise ExpectedFailure(
                Kind.BAD_INPUT,
                say(
                    "{path} is for other records than those of {person} on this device.",
                    path=path.name,
                    person=self._person,
                ),
                say("Import it where the rescue file was written, as the person who wrote it."),
            )


def _runs(entries: Iterable[Entry], wanted: frozenset[DeliveryState]) -> list[wire.Run]:
    """The entries in these states as runs; `entries` are all there are, oldest first."""
    runs: list[wire.Run] = []
    last, previous, is_open = 0, GENESIS, False
    for entry in entries:
        if entry.state in wanted:
            if not is_open or entry.sequence != last + 1:
                runs.append(wire.Run(entry.sequence, previous, []))
            runs[-1].statements.append(entry.statement)
        is_open = entry.state in wanted
        last, previous = entry.sequence, entry.hash
    return runs
