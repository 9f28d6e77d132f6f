"""The devices that people learn on, one row a device and person: what is known of each, and as of when."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from django.db.models import Count

from learner_app.domain.errors import Cause
from learner_app.domain.status import HOLDS, Counts, Queued, SyncState, SyncStatus, sync_status
from learner_app.hub.contact import Doubt, is_silent
from learner_app.hub.ledger import now_ms
from learner_app.hub.models import Device, Person, Record

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_CAUSES = {cause.value: cause for cause in Cause}


class SignIn(StrEnum):
    """What became of a device's sign-in."""

    VALID = "valid"
    EXPIRED = "expired"
    SIGNED_OUT = "signed out"
    REVOKED = "revoked"
    DEACTIVATED = "account deactivated"
    NEVER = "never signed in"


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """One person on one device, as of its last contact. Times are Unix milliseconds, sizes megabytes.

    Attributes:
        key: The row's number in the database.
        sign_in_ms: Until when the sign-in holds, or when it ended; None where that is not known.
        waiting: Records that the hub had not got; None for a device that has never exchanged anything.
        blocked_because: What stands in its way, as far as the hub knows.
        free_mb: Of its disk; None, like everything else that a device has not said.
        clock_offset_ms: How far its clock is ahead of the hub's.
        is_silent: Too long without contact to say how it is now.
    """

    key: int
    person: str
    display_name: str
    device: str
    name: str
    first_contact_ms: int
    last_contact_ms: int | None
    sign_in: SignIn
    sign_in_ms: int | None
    waiting: int | None
    refused: int | None
    blocked_because: Cause | None
    free_mb: int | None
    content_mb: int | None
    downloads: int | None
    version: str
    system: str
    clock_offset_ms: int | None
    key_source: str
    is_silent: bool

    @property
    def state(self) -> SyncState:
        """What the device's own screen said at the last contact, or will say when it next asks the hub."""
        return self.status(0).state

    def status(self, confirmed: int) -> SyncStatus:
        """The same with all that there is to say; `confirmed` is how many records the hub holds of it."""
        last_ms = None if self.waiting is None else self.last_contact_ms
        is_hold = self.blocked_because in HOLDS
        return sync_status(
            Counts(waiting=self.waiting or 0, confirmed=confirmed, refused=self.refused or 0),
            is_working=False,
            last_failure=None if is_hold else self.blocked_because,
            last_success=None if last_ms is None else datetime.fromtimestamp(last_ms / 1000, UTC),
            downloads=Queued(waiting=self.downloads or 0, hold=self.blocked_because if is_hold else None),
        )


@dataclass(frozen=True, slots=True)
class Fleet:
    """All devices, by account and then the time of their first sign-in, as they were known at `as_of_ms`.

    Attributes:
        without_device: How many people with an account have never signed in on any.
    """

    as_of_ms: int
    rows: tuple[DeviceRow, ...]
    without_device: int

    def doubt(self) -> Doubt:
        """Of how many people the hub may not have heard all. Who has one device that speaks is heard of."""
        heard = {row.person for row in self.rows if not is_silent(row.last_contact_ms, self.as_of_ms)}
        silent = {row.person for row in self.rows if row.is_silent} - heard
        return Doubt.of([row.person for row in self.rows], [row.person for row in self.rows if row.waiting], silent)


class _Found(NamedTuple):
    """What is read of a device: ten thousand model instances would take longer than all the rest."""

    pk: int
    person__name: str
    person__display_name: str
    person__is_active: bool
    device: str
    name: str
    created_ms: int
    last_contact_ms: int | None
    token_until_ms: int
    revoked_ms: int | None
    revoked_by: str
    queue_size: int | None
    refused_count: int | None
    blocked: str
    free_mb: int | None
    content_mb: int | None
    downloads_waiting: int | None
    app_version: str
    system: str
    clock_offset_ms: int | None
    key_source: str


def fleet() -> Fleet:
    """Every device that signed in, or of which an operator vouched for a file."""
    as_of = now_ms()
    found = Device.objects.order_by("person__name", "created_ms", "pk").values_list(*_Found._fields)
    without = Person.objects.filter(is_active=True, devices=None).count()
    return Fleet(as_of, tuple(_row(_Found(*each), as_of) for each in found), without)


def confirmed_of(rows: Collection[DeviceRow]) -> Mapping[int, int]:
    """How many records the hub holds of each of these devices, by `DeviceRow.key`; 0 for those left out."""
    counted: Counter[int] = Counter()
    keys = [row.key for row in rows]
    for start in range(0, len(keys), 500):
        some = Record.objects.filter(device_id__in=keys[start : start + 500])
        counted.update(dict(some.order_by().values_list("device_id").annotate(Count("pk"))))
    return counted


def _row(device: _Found, as_of_ms: int) -> DeviceRow:
    sign_in, sign_in_ms = _sign_in(device, as_of_ms)
    # Nothing is left to say: it was signed out, and nothing of its person waits there.
    is_settled = not device.queue_size and sign_in in {SignIn.SIGNED_OUT, SignIn.DEACTIVATED}
    is_signed_out = sign_in not in {SignIn.VALID, SignIn.NEVER} and not is_settled
    return DeviceRow(
        key=device.pk,
        person=device.person__name,
        display_name=device.person__display_name or device.person__name,
        device=device.device,
        name=device.name or device.device,
        first_contact_ms=device.created_ms,
        last_contact_ms=device.last_contact_ms,
        sign_in=sign_in,
        sign_in_ms=sign_in_ms,
        waiting=device.queue_size,
        refused=device.refused_count,
        # A cause that only newer programs know does not change what is true of the records.
        blocked_because=Cause.SIGN_IN_NEEDED if is_signed_out else _CAUSES.get(device.blocked),
        free_mb=device.free_mb,
        content_mb=device.content_mb,
        downloads=device.downloads_waiting,
        version=device.app_version,
        system=device.system,
        clock_offset_ms=device.clock_offset_ms,
        key_source=device.key_source,
        is_silent=not is_settled and is_silent(device.last_contact_ms, as_of_ms),
    )


def _sign_in(device: _Found, as_of_ms: int) -> tuple[SignIn, int | None]:
    if not device.person__is_active:
        return SignIn.DEACTIVATED, device.revoked_ms
    if device.revoked_ms is not None:
        return (SignIn.REVOKED if device.revoked_by else SignIn.SIGNED_OUT), device.revoked_ms
    if device.token_until_ms < as_of_ms:
        return (SignIn.EXPIRED, device.token_until_ms) if device.token_until_ms else (SignIn.NEVER, None)
    return SignIn.VALID, device.token_until_ms
