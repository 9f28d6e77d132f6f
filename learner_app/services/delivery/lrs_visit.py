"""What one run of a delivery learns of a record store: how much to send, what it did not take, and whom to blame."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from learner_app.domain.errors import Cause
from learner_app.domain.wording import counted

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.remote.port import Lrs, Rejected
    from learner_app.store.journal_views import Entry

MOST_RECORDS = 50
MOST_BYTES = 512 * 1024
"""In one request. Both are choices: xAPI sets no limit, and a common web server takes a megabyte unless told otherwise.
Fifty statements are about 40 KB, a quarter of a minute at 20 kbit/s."""
MOST_ASIDE = 4
"""After so many records in a row that failed alone, others anywhere in the queue are tried; after as many of those the
store is to blame and not the records."""

logger = logging.getLogger(__name__)


@dataclass(slots=True)
class Visit:
    """What one run has learned of the store.

    Attributes:
        size: How many records to send next.
        after: Every record up to this sequence number is settled or aside.
        aside: What failed alone, by sequence number.
        in_a_row: How many of those failed since a record was last taken, for reasons that may be the store's own.
        has_asked: There was some contact.
        was_any_taken: It took a record, so that it does take records and a verdict on one is about that one.
        does_tell: It answered a question for a record, so that it understands this program and knows the account.
    """

    lrs: Lrs
    tell: Callable[[str], None]
    size: int = MOST_RECORDS
    after: int = 0
    aside: dict[int, Rejected] = field(default_factory=dict)
    in_a_row: int = 0
    has_asked: bool = False
    was_any_taken: bool = False
    does_tell: bool = False

    @property
    def is_in_doubt(self) -> bool:
        """Whether it may be the store that fails on everything."""
        return self.in_a_row >= MOST_ASIDE

    @property
    def is_over(self) -> bool:
        """Whether nothing speaks for it taking any record now."""
        return self.in_a_row >= 2 * MOST_ASIDE

    def took(self, count: int) -> None:
        """It stored so many records just now."""
        self.was_any_taken = True
        self.in_a_row = 0
        self.size = min(MOST_RECORDS, self.size * 2)
        self.answered(count)

    def answered(self, count: int) -> None:
        """Say that so many records are settled."""
        self.tell(counted("%n records were answered", "%n record was answered", count))

    def halve(self, count: int) -> None:
        """It did not take so many at once: half of them, to find those that it takes."""
        self.size = max(1, count // 2)

    def set_aside(self, entry: Entry, rejected: Rejected) -> None:
        """It did not take this one alone: let the others go first."""
        logger.warning("record %d is not taken: %s", entry.sequence, rejected.reason)
        self.aside[entry.sequence] = rejected
        self.in_a_row += not (rejected.is_final and self.was_any_taken)

    def believes(self, rejected: Rejected) -> bool:
        """Whether it is the record that is to blame, and not the account, the link or the store."""
        is_lone = len(self.aside) == 1 and self.does_tell and rejected.otherwise.cause is not Cause.POLICY
        return rejected.is_final and (self.was_any_taken or is_lone)
