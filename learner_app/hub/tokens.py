"""Device tokens: made at sign-in, kept only as their hash, revoked by signing out or by an admin."""

from __future__ import annotations

import hashlib
import secrets
from typing import Any

from django.db import transaction

from learner_app.hub.credentials import WrongCredentials
from learner_app.hub.ledger import now_ms
from learner_app.hub.models import Device, Person

LIFE_MS = 90 * 24 * 3_600_000
"""Counted from the last contact: a device in the field for a season keeps its sign-in."""
NOTE_MS = 60_000
"""Contacts are noted this often at most, so that an exchange with nothing to say writes nothing."""
KEY_SOURCE = "sign-in"


def issue(person: Person, device_id: str, name: str, device_key: bytes | None = None) -> str:
    """Sign a device in; a token that it had before is worth nothing from now on, and so is another key.

    Raises:
        WrongCredentials: The person was given another password, or deactivated, since the credentials were looked at.
    """
    token = secrets.token_urlsafe(32)
    now = now_ms()
    values: dict[str, Any] = {
        "name": name,
        "token_sha256": _digest(token),
        "token_until_ms": now + LIFE_MS,
        "last_contact_ms": now,
        "revoked_ms": None,
        "revoked_by": "",
    }
    if device_key is not None:
        values |= {"device_key": device_key, "key_source": KEY_SOURCE}
    with transaction.atomic():
        # Whoever changes the password signs out all devices under the same lock: no token slips in between.
        if not Person.objects.select_for_update().filter(pk=person.pk, password=person.password, is_active=True):
            raise WrongCredentials
        Device.objects.update_or_create(
            person=person, device=device_id, defaults=values, create_defaults={**values, "created_ms": now}
        )
    return token


def device_of(token: str) -> Device | None:
    """The signed-in device, None for a token that is unknown, revoked, too old or of a deactivated person."""
    device = Device.objects.select_related("person").filter(token_sha256=_digest(token)).first()
    now = now_ms()
    if device is None or device.revoked_ms is not None or device.token_until_ms < now or not device.person.is_active:
        return None
    if now - (device.last_contact_ms or 0) > NOTE_MS:
        device.last_contact_ms, device.token_until_ms = now, now + LIFE_MS
        device.save(update_fields=["last_contact_ms", "token_until_ms"])
    return device


def revoke(device: Device, by: str = "") -> None:
    """Make the device's token worthless; its records stay. `by` is empty where its person signs out."""
    device.token_sha256 = None
    device.revoked_ms = now_ms()
    device.revoked_by = by
    device.save(update_fields=["token_sha256", "revoked_ms", "revoked_by"])


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
