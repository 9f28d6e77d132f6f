"""What a device says of itself with every exchange (`formats.wire` names the keys), remembered where it changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.hub.ledger import now_ms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from learner_app.formats.wire import ExchangeRequest, Outcome
    from learner_app.hub.models import Device

CLOCK_NOTE_MS = 1_000
MOVED_PART = 20
"""Sizes are noted when they moved by a twentieth: free space moves a little all the time and shall not cost a write."""
_COUNTS = {"queue": "queue_size", "refused": "refused_said", "downloads": "downloads_waiting"}
_SIZES = {"free_mb": "free_mb", "content_mb": "content_mb"}
_TEXTS = {"version": ("app_version", 50), "blocked": ("blocked", 50), "system": ("system", 100)}
_ANSWERED = ("accepted", "known", "refused")
_DERIVED = ("refused_count", "clock_offset_ms")
_COLUMNS = (*_COUNTS.values(), *_SIZES.values(), *(column for column, _ in _TEXTS.values()), *_DERIVED)


def clock_offset_ms(health: Mapping[str, str | int]) -> int | None:
    """How far the device's clock is ahead of the hub's; None where it does not say."""
    device_ms = health.get("time_ms")
    offset_ms = device_ms - now_ms() if isinstance(device_ms, int) else None
    return offset_ms if offset_ms is not None and abs(offset_ms) < 2**62 else None


def note(device: Device, message: ExchangeRequest, outcomes: Sequence[Outcome], offset_ms: int | None) -> None:
    """Remember how the device is after an exchange.

    Args:
        device: Whose columns are brought up to date, and saved where one changed.
        message: What it said when it asked; keys of its health that are left out are as before.
        outcomes: What the hub answers to its records; the device cannot know yet.
        offset_ms: From `clock_offset_ms`.
    """
    before, health = _columns(device), message.health
    for key, column in _COUNTS.items():
        if key in health:
            setattr(device, column, _number(health[key]))
    for key, column in _SIZES.items():
        size = _number(health.get(key))
        if key in health and _has_moved(getattr(device, column), size):
            setattr(device, column, size)
    for key, (column, length) in _TEXTS.items():
        if key in health:
            setattr(device, column, _text(health[key], length))
    if not message.person:  # an older program: it counts the records in its message too, and these wait no longer
        device.queue_size = _less(device.queue_size, sum(_count(outcomes, code) for code in _ANSWERED))
    refused = _count(outcomes, "refused")
    said = device.refused_count if device.refused_said is None else device.refused_said
    device.refused_count = (said or 0) + refused if refused else said
    if offset_ms is not None and _is_clock_news(device.clock_offset_ms, offset_ms):
        device.clock_offset_ms = offset_ms
    _save(device, before)


def note_import(device: Device, outcomes: Sequence[Outcome]) -> None:
    """Remember that records of the device were carried in by hand: what is new here no longer waits."""
    before = _columns(device)
    accepted, refused = _count(outcomes, "accepted"), _count(outcomes, "refused")
    device.queue_size = _less(device.queue_size, accepted + refused)
    if refused:
        device.refused_count = (device.refused_count or 0) + refused
    _save(device, before)


def _less(count: int | None, part: int) -> int | None:
    return None if count is None else max(0, count - part)


def _count(outcomes: Iterable[Outcome], code: str) -> int:
    return sum(outcome.last - outcome.first + 1 for outcome in outcomes if outcome.code == code)


def _number(value: object) -> int | None:
    return min(value, 2**31 - 1) if isinstance(value, int) and value >= 0 else None


def _text(value: object, length: int) -> str:
    return "".join(letter for letter in str(value)[:length] if letter.isprintable())


def _has_moved(before: int | None, now: int | None) -> bool:
    return before is None or now is None or abs(now - before) * MOVED_PART > before


def _is_clock_news(before: int | None, now: int) -> bool:
    return before is None or abs(before - now) > CLOCK_NOTE_MS


def _columns(device: Device) -> dict[str, object]:
    return {column: getattr(device, column) for column in _COLUMNS}


def _save(device: Device, before: Mapping[str, object]) -> None:
    changed = [column for column, value in _columns(device).items() if value != before[column]]
    if changed:
        device.save(update_fields=changed)
