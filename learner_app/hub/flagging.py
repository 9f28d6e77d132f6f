"""Flags: why a person should look at a record that was taken in nevertheless. Its learner hears of them too."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from learner_app.hub.inserting import insert
from learner_app.hub.models import Flag
from learner_app.hub.streams import chunks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from learner_app.hub.ledger import Ledger
    from learner_app.hub.models import Person

LONGEST_DETAIL = 300


class Flags:
    """What is found about one person's records in one transaction, and written at its end.

    A record that has a flag already does not get it twice, and what is not new is not told.
    """

    def __init__(self, ledger: Ledger, person: Person, last_known: int | None = None) -> None:
        """Records up to the row `last_known`, all where that is not said, may have flags from before."""
        self._ledger = ledger
        self._person = person
        self._last_known = last_known
        self._found: defaultdict[int, dict[str, str]] = defaultdict(dict)
        self._names: dict[int, str] = {}

    def add(self, record: int, name: str, kind: str, detail: str = "") -> None:
        """Flag the record of row `record`, called `name`."""
        self._names[record] = name
        self._found[record].setdefault(kind, detail[:LONGEST_DETAIL])

    def keep(self) -> None:
        """Write what is new, and let the person's devices hear of it."""
        stored = self._stored(
            record for record in self._found if self._last_known is None or record <= self._last_known
        )
        rows = [
            (record, kind, detail, self._ledger.now_ms)
            for record, found in self._found.items()
            for kind, detail in found.items()
            if (record, kind) not in stored
        ]
        insert(Flag, ("record_id", "kind", "detail", "at_ms"), rows)
        for record in dict.fromkeys(row[0] for row in rows):
            self._ledger.change("flag", self._names[record], person=self._person, ref=record)

    @staticmethod
    def _stored(records: Iterable[int]) -> set[tuple[int, str]]:
        stored: set[tuple[int, str]] = set()
        for some in chunks(records):
            stored.update(Flag.objects.filter(record_id__in=some).values_list("record_id", "kind"))
        return stored
