"""Giving a person more time for quizzes: an act of whoever runs the hub, heard of by that person's devices alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.hub.extra_time import KIND, given_to, words
from learner_app.hub.ledger import writing
from learner_app.hub.models import Accommodation
from learner_app.hub.people import person_named

if TYPE_CHECKING:
    from learner_app.domain.accommodations import Accommodation as Given


def accommodate(name: str, given: Given, who: str) -> bool:
    """Give a person more time from now on, in the place of what they had; `NONE` takes it back.

    Returns:
        Whether that is anything else than before.

    Raises:
        ExpectedFailure: There is no such person.
    """
    with writing() as ledger:
        person = person_named(name)
        before = given_to(person)
        if given == before:
            return False
        row = Accommodation.objects.create(
            person=person,
            time_percent=given.time_percent,
            extra_s=given.extra_s,
            is_untimed=given.is_untimed,
            given_ms=ledger.now_ms,
        )
        ledger.change(KIND, "", person=person, ref=row.pk)
        ledger.audit(who, KIND, f"person {person.name}", old=words(before), new=words(given))
    return True
