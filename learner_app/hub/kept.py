"""Records as the rest of the hub works on them: what each says, and when it came."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.formats import xapi
from learner_app.hub.streams import ROWS_AT_ONCE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from django.db.models import QuerySet

    from learner_app.domain.events import Event
    from learner_app.hub.models import Record


@dataclass(frozen=True, slots=True)
class Kept:
    """One record that is on disk: its row's id, its event, and the hub's clock when it came."""

    record: int
    event: Event
    received_ms: int


def by_manifest(records: Iterable[Kept]) -> Mapping[str, Sequence[Kept]]:
    """Records by the version that was shown; those of no course are left out."""
    found: defaultdict[str, list[Kept]] = defaultdict(list)
    for each in records:
        if each.event.version is not None:
            found[each.event.version.manifest].append(each)
    return found


def kept(records: QuerySet[Record]) -> Iterator[Kept]:
    """Read some records, in the order of the query."""
    rows = records.values_list("pk", "statement", "received_ms")
    for record, statement, received_ms in rows.iterator(chunk_size=ROWS_AT_ONCE):
        yield Kept(record, xapi.event(bytes(statement)), received_ms)
