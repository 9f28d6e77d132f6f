"""Signing a device in and out, and saying who is there."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Annotated

import msgspec
from django.conf import settings

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.formats import signing
from learner_app.formats.structs import settled
from learner_app.hub import tokens
from learner_app.hub.api.replies import answer, body_of, refuse
from learner_app.hub.credentials import TooManyAttempts, person_of
from learner_app.hub.ledger import now_ms
from learner_app.hub.models import CourseVersion, LedgerHead

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

    from learner_app.hub.models import Device

MAX_SIGN_IN_BYTES = 16_000
PRODUCT = "learner-hub"
_NO_NULL = r"^[^\x00]*$"  # PostgreSQL keeps no null character


@settled
class _SignIn(msgspec.Struct):
    user: Annotated[str, msgspec.Meta(min_length=1, max_length=150, pattern=_NO_NULL)]
    password: str
    device: Annotated[str, msgspec.Meta(min_length=1, max_length=100, pattern=_NO_NULL)]
    device_name: Annotated[str, msgspec.Meta(max_length=200, pattern=_NO_NULL)] = ""
    device_key: Annotated[str, msgspec.Meta(max_length=100)] = ""


def hello(_request: HttpRequest) -> HttpResponse:
    """Tell a client that it talks to a hub and not to a hotel's sign-in page."""
    return answer({"hub": PRODUCT, "epoch": _epoch(), "time_ms": now_ms()})


def sign_in(request: HttpRequest) -> HttpResponse:
    """Give a device a token for name and password."""
    try:
        source = msgspec.json.decode(body_of(request, MAX_SIGN_IN_BYTES), type=_SignIn)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ExpectedFailure(
            Kind.BAD_INPUT, f"The sign-in cannot be read: {error}.", "Update this program."
        ) from error
    device_key = _device_key(source.device_key)
    try:
        person = person_of(source.user, source.password, request.META.get("REMOTE_ADDR", ""))
    except TooManyAttempts as failure:
        response = refuse(429, failure.message, failure.next_step)
        response["Retry-After"] = str(-(-failure.wait_ms // 1000))
        return response
    token = tokens.issue(person, source.device, source.device_name, device_key)
    return answer(
        {
            "token": token,
            "person": {"name": person.name, "display_name": str(person)},
            "hub": {"name": PRODUCT, "epoch": _epoch(), "sealing_key": signing.to_text(sealing_key())},
            "keys": trusted_keys(),
        }
    )


def sign_out(_request: HttpRequest, device: Device) -> HttpResponse:
    """Make this device's token worthless."""
    tokens.revoke(device)
    return answer({})


def trusted_keys() -> list[str]:
    """Public keys, base64: first the hub's own (it signs receipts), then those of everybody whose courses it hosts."""
    signers = {bytes(signer) for signer in CourseVersion.objects.values_list("signer", flat=True).distinct()}
    own = signing.public_key(settings.HUB_FOLDER.signing_key())
    return [signing.to_text(key) for key in (own, *sorted(signers - {own}))]


def sealing_key() -> bytes:
    """The raw public key for which clients seal rescue files."""
    key: bytes = settings.HUB_FOLDER.sealing_key().public_key().public_bytes_raw()
    return key


def _device_key(text: str) -> bytes | None:
    """The key that the device signs rescue files with; None from a program that has none."""
    try:
        key = base64.b64decode(text, validate=True)
    except ValueError:
        key = b"?"
    if len(key) not in {0, signing.PUBLIC_KEY_BYTES}:
        raise ExpectedFailure(Kind.BAD_INPUT, "The device's key is malformed.", "Update this program.")
    return key or None


def _epoch() -> str:
    return LedgerHead.objects.get(id=1).epoch
