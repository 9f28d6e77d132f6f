"""The one request that carries records up and changes down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpResponse

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.formats import chain, wire
from learner_app.hub import changes, device_health, preferences
from learner_app.hub.api.replies import AnotherPerson, body_of, sized
from learner_app.hub.configuration import MAX_BODY_BYTES
from learner_app.hub.intake import receiving
from learner_app.hub.intake.arriving import LAST_SEQUENCE, arrivals
from learner_app.hub.intake.holding import holding
from learner_app.hub.ledger import now_ms, writing
from learner_app.hub.models import LedgerHead

if TYPE_CHECKING:
    from django.http import HttpRequest

    from learner_app.hub.models import Device

MAX_RECORDS = 50_000


def exchange(request: HttpRequest, device: Device) -> HttpResponse:
    """Take in records, durably before the answer, and tell what is new. A replay changes nothing."""
    message = wire.decode(body_of(request, MAX_BODY_BYTES), wire.ExchangeRequest)
    _check(message, device)
    offset_ms = device_health.clock_offset_ms(message.health)
    outcomes: list[wire.Outcome] = []
    arrived = arrivals(device, message.runs)
    if arrived:
        with writing() as ledger:
            outcomes = receiving.receive(ledger, device, arrived, offset_ms)
    device_health.note(device, message, outcomes, offset_ms)
    preferences.take_in(device, message.preferences)
    _tell_back(message, device)
    head = LedgerHead.objects.get(id=1)
    # A cursor of another epoch, or from a future that a restored backup does not know, says nothing: begin anew.
    is_known = message.epoch == head.epoch and message.cursor <= head.change
    page = changes.since(device, message.cursor if is_known else 0, head.change)
    have, held = holding(device)
    reply = wire.ExchangeReply(
        epoch=head.epoch,
        time_ms=now_ms(),
        cursor=page.cursor,
        have=have,
        outcomes=outcomes,
        changes=page.changes,
        more=page.has_more,
        until_ms=device.token_until_ms,
        held=held,
        protocol=wire.PROTOCOL,
    )
    return sized(HttpResponse(wire.encode(reply), content_type=wire.MEDIA_TYPE))


def _tell_back(message: wire.ExchangeRequest, device: Device) -> None:
    """A device that holds fewer records than it once sent was put back to an old copy: it gets the rest again."""
    last = message.health.get("last")
    if not isinstance(last, int) or not 0 <= last < LAST_SEQUENCE:
        return
    if receiving.untold(device, last).exists():
        with writing() as ledger:
            receiving.tell_back(ledger, device, receiving.untold(device, last))


def _check(message: wire.ExchangeRequest, device: Device) -> None:
    if not wire.FIRST_PROTOCOL <= message.protocol <= wire.PROTOCOL:
        spoken = f"The hub speaks protocol {wire.PROTOCOL}, not {message.protocol}."
        raise ExpectedFailure(Kind.BAD_INPUT, spoken, "Update this program.")
    if message.device != device.device:
        raise ExpectedFailure(
            Kind.NOT_ALLOWED, "This sign-in belongs to another device.", "Sign in again on this device."
        )
    if message.person and message.person != device.person.name:
        raise AnotherPerson(message.person, device.person.name)
    if any(len(run.previous) != len(chain.GENESIS) for run in message.runs):
        raise ExpectedFailure(Kind.BAD_INPUT, "A run of records has no chain hash.", "Update this program.")
    if sum(len(run.statements) for run in message.runs) > MAX_RECORDS:
        raise ExpectedFailure(Kind.BAD_INPUT, f"More than {MAX_RECORDS} records at once.", "Send less at once.")
