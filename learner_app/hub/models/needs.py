"""What single people need, which nobody but they and who runs the hub is to see."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from django.db import models

from learner_app.hub.models.append_only import AppendOnly, AppendOnlyRows
from learner_app.hub.models.people import Person
from learner_app.overriding import override

if TYPE_CHECKING:
    from learner_app.domain.preferences import Plain


class PersonalPreferences(models.Model):
    """What a person chose on their devices: `choices` by name, each with when it was made (`hub.preferences`)."""

    person: models.OneToOneField[Person, Person] = models.OneToOneField(
        Person, on_delete=models.PROTECT, primary_key=True
    )
    choices: models.JSONField[dict[str, tuple[Plain, int]], dict[str, tuple[Plain, int]]] = models.JSONField(
        default=dict, editable=False
    )

    objects: ClassVar[models.Manager[PersonalPreferences]] = models.Manager()


class Accommodation(AppendOnly):
    """What time a person was given over the limits of quizzes, from `given_ms` on; the newest of a person holds.

    The columns are those of `domain.accommodations.Accommodation`.
    """

    person: models.ForeignKey[Person, Person] = models.ForeignKey(Person, on_delete=models.PROTECT)
    person_id: int
    time_percent: models.IntegerField[int, int] = models.IntegerField()
    extra_s: models.IntegerField[int, int] = models.IntegerField()
    is_untimed: models.BooleanField[bool, bool] = models.BooleanField()
    given_ms: models.BigIntegerField[int, int] = models.BigIntegerField()

    objects: ClassVar[models.Manager[Accommodation]] = AppendOnlyRows["Accommodation"].as_manager()

    class Meta:
        """How Django sees the table."""

        ordering: ClassVar = ["id"]

    @override
    def __str__(self) -> str:
        return f"extra time of {self.person.name}"
