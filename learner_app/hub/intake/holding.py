"""Which records of a device the hub holds, by sequence number: the client compares it with what it was promised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.sequences import joined, stretches
from learner_app.hub.models import Device, Record
from learner_app.hub.streams import ROWS_AT_ONCE, in_step

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def holding(device: Device) -> tuple[int, int]:
    """The highest sequence number, and how many there are, each once."""
    known = device.holding
    return (known[-1][1] if known else 0), sum(last - first + 1 for first, last in known)


def hold(device: Device, sequences: Iterable[int]) -> None:
    """Note more of them, in the transaction that keeps their records.

    Read anew first: the same device may have been served beside this exchange since it was asked who it is.
    """
    device.refresh_from_db(fields=["holding"])
    device.holding = [list(stretch) for stretch in joined(device.holding, stretches(sorted(sequences)))]
    device.save(update_fields=["holding"])


def expected() -> Iterator[tuple[Device, list[list[int]]]]:
    """Every device and what it should be said to hold, by the records themselves."""
    rows = Record.objects.order_by("device_id", "sequence").values_list("device_id", "sequence")
    records = in_step(rows.iterator(chunk_size=ROWS_AT_ONCE), lambda row: row[0])
    for device in Device.objects.order_by("pk").iterator():
        yield device, [list(stretch) for stretch in stretches(sequence for _, sequence in records(device.pk))]


def rebuild() -> None:
    """Note for every device what its records say."""
    for device, held in expected():
        if device.holding != held:
            Device.objects.filter(pk=device.pk).update(holding=held)
