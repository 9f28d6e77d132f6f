"""Records that a person should look at: those that were taken in with a flag, and those that were refused."""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from django.db.models import Count

from learner_app.formats import xapi
from learner_app.hub.models import Flag, Person, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from django.db.models import QuerySet

REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class FlagRow:
    """One flag of a record, or the refusal of one (then `kind` is `REFUSED`). Times are Unix milliseconds.

    Attributes:
        key: Number of the record, or of the refusal, in the database.
        detail: What is particular to this one; the reason of a refusal.
        verb, course, unit: What the record says; empty where it cannot be read.
        done_ms: When it was done, by the device's clock; None where it cannot be read.
    """

    key: int
    kind: str
    detail: str
    at_ms: int
    person: str
    display_name: str
    device: str
    verb: str
    course: str
    unit: str
    done_ms: int | None


class FoundFlags:
    """Flags and refusals, newest first.

    Attributes:
        counts: How many of each kind there are, whatever kind is asked for; kinds of which there is none left out.

    Args:
        person: Part of a name, whatever case; empty for everybody.
        course: Empty for all. A refused record belongs to no course, since it may not even be readable.
        kind: A kind of flag, or `REFUSED`; empty for all.
    """

    def __init__(self, person: str = "", course: str = "", kind: str = "") -> None:
        self._flags = Flag.objects.all()
        self._refusals = Refusal.objects.all()
        if person:
            people = _people_named(person)
            self._flags = self._flags.filter(record__person__in=people)
            self._refusals = self._refusals.filter(device__person__in=people)
        if course:
            self._flags = self._flags.filter(record__course=course)
            self._refusals = self._refusals.none()
        self.counts = _counts(self._flags, self._refusals)
        self._kind = kind

    @property
    def total(self) -> int:
        """How many there are of the kind."""
        return self.counts.get(self._kind, 0) if self._kind else sum(self.counts.values())

    def rows(self, start: int, end: int) -> list[FlagRow]:
        """Those from `start` to before `end`, counted from 0."""
        sources = []
        if self._kind != REFUSED:
            flags = self._flags.filter(kind=self._kind) if self._kind else self._flags
            sources.append(_flag_rows(flags, end))
        if self._kind in {"", REFUSED}:
            sources.append(_refusal_rows(self._refusals, end))
        merged = heapq.merge(*sources, key=lambda row: row.at_ms, reverse=True)
        return list(islice(merged, start, end))


def _people_named(text: str) -> list[int]:
    """The ids of everybody whose name holds the text. The database would know the case of plain letters alone."""
    wanted = text.casefold()
    names = Person.objects.values_list("pk", "name", "display_name")
    return [pk for pk, name, shown in names if wanted in name.casefold() or wanted in shown.casefold()]


def _counts(flags: QuerySet[Flag], refusals: QuerySet[Refusal]) -> Mapping[str, int]:
    found = dict(flags.order_by("kind").values_list("kind").annotate(Count("pk")))
    refused = refusals.count()
    return {**found, REFUSED: refused} if refused else found


def _flag_rows(flags: QuerySet[Flag], most: int) -> Iterator[FlagRow]:
    found = flags.select_related("record__person", "record__device").order_by("-at_ms", "-pk")
    for flag in found.defer("record__statement")[:most]:
        record = flag.record
        yield FlagRow(
            key=record.pk,
            kind=flag.kind,
            detail=flag.detail,
            at_ms=flag.at_ms,
            person=record.person.name,
            display_name=str(record.person),
            device=record.device.name or record.device.device,
            verb=record.verb,
            course=record.course,
            unit=record.unit,
            done_ms=record.occurred_ms,
        )


def _refusal_rows(refusals: QuerySet[Refusal], most: int) -> Iterator[FlagRow]:
    for refusal in refusals.select_related("device__person").order_by("-at_ms", "-pk")[:most]:
        device = refusal.device
        try:
            said = xapi.event(bytes(refusal.statement))
        except xapi.BadStatement:
            said = None
        version = said.version if said else None
        yield FlagRow(
            key=refusal.pk,
            kind=REFUSED,
            detail=refusal.reason,
            at_ms=refusal.at_ms,
            person=device.person.name,
            display_name=str(device.person),
            device=device.name or device.device,
            verb=said.verb.value if said else "",
            course=version.course if version else "",
            unit=(said.unit or "") if said else "",
            done_ms=round(said.stamp.at.timestamp() * 1000) if said else None,
        )
