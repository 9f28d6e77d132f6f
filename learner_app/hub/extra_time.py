"""What time a person has over the limits of quizzes, as the hub remembers it. Gives none: see `hub.accommodating`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.accommodations import NONE
from learner_app.domain.accommodations import Accommodation as Given
from learner_app.formats import wire
from learner_app.hub.models import Accommodation

if TYPE_CHECKING:
    from learner_app.hub.models import Person

KIND = "extra time"
"""What the change and the audit trail call it."""


def given_to(person: Person) -> Given:
    """What holds for a person now."""
    row = Accommodation.objects.filter(person=person).order_by("-pk").first()
    return NONE if row is None else as_given(row)


def ever_given_to(person: Person) -> list[Given]:
    """All that ever held: a device that was away may not have heard of the newest when its learner began."""
    return [as_given(row) for row in Accommodation.objects.filter(person=person)]


def body(person: Person) -> bytes:
    """What holds now, as devices hear of it."""
    given = given_to(person)
    return wire.pack(wire.AccommodationBody(given.time_percent, given.extra_s, given.is_untimed))


def as_given(row: Accommodation) -> Given:
    """What a row says."""
    return Given(row.time_percent, row.extra_s, row.is_untimed)


def words(given: Given) -> str:
    """As those who run the hub read it."""
    if not given.is_any:
        return "none"
    if given.is_untimed:
        return "untimed"
    factor = f"{given.time_percent / 100:g} × the time" if given.time_percent > 100 else ""
    extra = f"{given.extra_s / 60:g} minutes more" if given.extra_s else ""
    return " and ".join(part for part in (factor, extra) if part)
