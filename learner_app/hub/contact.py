"""What the hub cannot know of people: when it last heard of them, and what still waits on their devices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Max, Sum

from learner_app.hub.models import Device

if TYPE_CHECKING:
    from collections.abc import Collection

SILENT_MS = 7 * 24 * 3_600_000
"""Longer without contact than this, "not done" may be no more than "not arrived". A guess: a working week."""


@dataclass(frozen=True, slots=True)
class Contact:
    """One person's devices together.

    Attributes:
        last_ms: When one of them last spoke with the hub; None for never.
        waiting: How many records waited on them when each last spoke.
    """

    last_ms: int | None = None
    waiting: int = 0


NEVER = Contact()


def contacts() -> dict[int, Contact]:
    """By the id of the person; who never signed in on a device is left out."""
    rows = Device.objects.values_list("person").annotate(last=Max("last_contact_ms"), waiting=Sum("queue_size"))
    return {person: Contact(last, waiting or 0) for person, last, waiting in rows}


def is_silent(last_ms: int | None, as_of_ms: int) -> bool:
    """Whether too long has passed since the last contact to know what was done meanwhile."""
    return last_ms is None or as_of_ms - last_ms >= SILENT_MS


@dataclass(frozen=True, slots=True)
class Doubt:
    """How many of `people` may have done more than a report knows: records are unsent, or nothing was heard."""

    people: int
    unsent: int
    silent: int
    either: int

    @staticmethod
    def of(people: Collection[str], unsent: Collection[str], silent: Collection[str]) -> Doubt:
        """From account names; each collection may name somebody more than once."""
        return Doubt(len(set(people)), len(set(unsent)), len(set(silent)), len({*unsent, *silent}))

    def words(self) -> str:
        """As every report says it; empty where there is nobody."""
        if not self.people:
            return ""
        if not self.either:
            return "Everyone was heard from, and no records are known to wait on a device."
        of_whom = "1 person" if self.people == 1 else f"{self.people} people"
        reasons = [
            f"{count} {reason}"
            for count, reason in ((self.unsent, "with records still to be sent"), (self.silent, "not heard from"))
            if count
        ]
        return f"{self.either} of {of_whom} may have done more than is known here: {', '.join(reasons)}."
