"""What the journal takes and gives: a record with its delivery, a run that waits, receipts, the outcome of a check."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from learner_app.domain.ids import DeviceId, RecordId
    from learner_app.domain.records import DeliveryState


class Receipt(Protocol):
    """What the hub gives for records that it holds durably (`formats.wire.Receipt` is one)."""

    @property
    def id(self) -> int:
        """The hub's number of the receipt."""

    @property
    def received_ms(self) -> int:
        """The hub's clock when the records arrived, milliseconds since 1970."""

    @property
    def chain(self) -> bytes:
        """The chain hash after the last of the records, as the hub computed it."""

    @property
    def signature(self) -> bytes:
        """The hub's signature, kept as proof; not checked here."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A record and how far it has come.

    Attributes:
        reason: The server's, set while refused.
        held_by: The record store whose word a confirmation rests on; empty where there is a receipt.
    """

    sequence: int
    id: RecordId
    statement: bytes
    hash: bytes
    state: DeliveryState
    receipt_id: int | None = None
    received_ms: int | None = None
    reason: str = ""
    held_by: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """A record that a record store said it holds; `number` gives the order in which it said so."""

    number: int
    id: RecordId


@dataclass(frozen=True, slots=True)
class StoredReceipt:
    """The hub's promise for the records `first` to `last` of `device`, as it came."""

    id: int
    received_ms: int
    first: int
    last: int
    chain: bytes
    signature: bytes
    device: DeviceId


@dataclass(frozen=True, slots=True)
class WaitingRun:
    """Records of consecutive sequence numbers, from `first` on; `previous` is the chain hash before them."""

    first: int
    previous: bytes
    statements: tuple[bytes, ...]

    @property
    def last(self) -> int:
        """The sequence number of the last one."""
        return self.first + len(self.statements) - 1


@dataclass(frozen=True, slots=True)
class Verification:
    """What checking the chain gave; `first_bad` is the first sequence number that is changed, missing or misplaced."""

    ok: bool
    checked: int
    first_bad: int | None = None
    reason: str = ""
