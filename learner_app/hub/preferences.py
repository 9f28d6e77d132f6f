"""What people chose on their devices in order to see, hear and read: kept for their other devices, shown to nobody."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from learner_app.domain.preferences import Choice, newest
from learner_app.formats import choices, wire
from learner_app.hub.ledger import writing
from learner_app.hub.models import PersonalPreferences

if TYPE_CHECKING:
    from collections.abc import Mapping

    from learner_app.hub.models import Device, Person

logger = logging.getLogger(__name__)


def take_in(device: Device, body: bytes) -> None:
    """Keep what is newer than what there is, and let all devices of the person hear of it, this one as an answer.

    What cannot be read holds up no records: it is passed over.
    """
    if not body:
        return
    try:
        sent = choices.unpack(body)
    except wire.BadMessage as bad:
        logger.warning("preferences of device %s are passed over: %s", device.pk, bad.message)
        return
    if not _is_news(sent, of(device.person)):
        return
    with writing() as ledger:
        before = of(device.person)
        merged = newest(sent, before)
        if len(merged) > choices.MOST or not _is_news(sent, before):
            return
        kept = {name: (choice.value, choice.at_ms) for name, choice in sorted(merged.items())}
        PersonalPreferences.objects.update_or_create(person=device.person, defaults={"choices": kept})
        ledger.change("preferences", "", person=device.person)


def of(person: Person) -> dict[str, Choice]:
    """What a person chose, by name."""
    row = PersonalPreferences.objects.filter(person=person).first()
    return {name: Choice(value, at_ms) for name, (value, at_ms) in row.choices.items()} if row else {}


def body(person: Person) -> bytes:
    """The same as devices hear of it."""
    return choices.pack(of(person))


def _is_news(sent: Mapping[str, Choice], before: Mapping[str, Choice]) -> bool:
    return newest(sent, before) != before
