"""The one order of what happened on several devices, whatever order it arrived in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from learner_app.domain.events import Event


def in_order(events: Iterable[Event]) -> list[Event]:
    """All events, oldest first, each id once.

    Within a device the sequence decides, even where its clock was set back. Between devices the time decides; a
    device's time is the latest its clock had shown by then, so that both rules hold at once. Equal times go by device.
    Any permutation of the same events gives the same list.
    """
    by_device: dict[str, list[Event]] = {}
    for event in {event.id: event for event in events}.values():
        by_device.setdefault(event.stamp.device, []).append(event)
    keyed: list[tuple[datetime, str, int, str, Event]] = []
    for device, own in by_device.items():
        own.sort(key=lambda event: (event.stamp.sequence, event.id))
        latest = own[0].stamp.at
        for event in own:
            latest = max(latest, event.stamp.at)
            keyed.append((latest, device, event.stamp.sequence, event.id, event))
    keyed.sort(key=lambda entry: entry[:4])
    return [entry[4] for entry in keyed]
