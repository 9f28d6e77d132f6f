"""Carries records to the hub and takes in what it says, until both sides have nothing more to say.

Safe to be cut off anywhere: records count as waiting or sent until the hub's receipt for them is on the disk, and what
the hub says is taken in together with the cursor that says so.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

import learner_app
from learner_app.domain.errors import Blocked, Cause
from learner_app.domain.records import DeliveryState
from learner_app.formats import wire
from learner_app.remote.port import BadRequest, TooLarge
from learner_app.services.history import milliseconds_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from learner_app.domain.clock import Clock
    from learner_app.domain.ids import DeviceId
    from learner_app.remote.port import Hub
    from learner_app.store.catalogue import Catalogue
    from learner_app.store.journal import Journal, WaitingRun
    from learner_app.store.trust import Trust

MOST_RECORDS = 250
MOST_BYTES = 256 * 1024
"""Of statements in one exchange, before compression; about 8 KB on the wire."""

logger = logging.getLogger(__name__)


@dataclass(slots=True)
class Heard:
    """What came of the exchanges of one sync."""

    new_marks: int = 0
    epoch_changed: bool = False
    was_resent: bool = False


class Exchange:
    """The exchange loop of one person."""

    def __init__(self, journal: Journal, catalogue: Catalogue, trust: Trust, device: DeviceId, clock: Clock) -> None:
        self._journal = journal
        self._catalogue = catalogue
        self._trust = trust
        self._device = device
        self._clock = clock

    def run(self, hub: Hub, token: str, source: str, say: Callable[[str], None]) -> Heard:
        """Exchange until all is said; `source` is on whose word new signers are trusted.

        Raises:
            Blocked: The link or the hub fails, or the hub answers so that nothing moves.
        """
        heard = Heard()
        limit = MOST_RECORDS
        while True:
            runs = self._journal.waiting(limit, MOST_BYTES)
            count = sum(len(run.statements) for run in runs)
            before = self._standing()
            try:
                reply = self._ask(hub, token, runs)
            except TooLarge:
                limit = self._less(hub, token, runs, count, "it is too large for the hub")
                continue
            except BadRequest as bad:
                limit = self._less(hub, token, runs, count, bad.reason)
                continue
            self._take_in(reply, source, heard)
            if count:
                say(_sentence(count))
            if not reply.more and not self._journal.counts().pending:
                return heard
            if self._standing() == before:
                raise Blocked(
                    Cause.HUB_ERROR,
                    "The hub answered, but not to what it was asked.",
                    "Your records are safe here; tell the hub's operator.",
                )
            limit = min(MOST_RECORDS, limit * 2)

    def _ask(self, hub: Hub, token: str, runs: Sequence[WaitingRun]) -> wire.ExchangeReply:
        state = self._catalogue.hub()
        left = self._journal.mark_sent(sequence for run in runs for sequence in range(run.first, run.last + 1))
        request = wire.ExchangeRequest(
            protocol=wire.PROTOCOL,
            device=self._device,
            cursor=state.cursor,
            epoch=state.epoch,
            runs=[wire.Run(run.first, run.previous, list(run.statements)) for run in runs],
            health={
                "last": self._journal.last_sequence(),
                "queue": self._journal.counts().pending,
                "time_ms": milliseconds_of(self._clock.now()),
                "version": learner_app.__version__,
            },
        )
        try:
            return hub.exchange(token, request)
        except (Blocked, BadRequest, TooLarge) as failure:
            if left and (not isinstance(failure, Blocked) or failure.is_untaken):
                self._journal.mark_unsent(left)
            raise

    def _less(self, hub: Hub, token: str, runs: Sequence[WaitingRun], count: int, reason: str) -> int:
        """How many records to try next after the hub could not take so many.

        One record alone is to blame only if the hub takes an exchange without it: then it is kept as refused.
        """
        if count > 1:
            return count // 2
        try:
            self._take_in(self._ask(hub, token, ()), "", Heard())
        except (BadRequest, TooLarge) as bad:
            said = bad.reason if isinstance(bad, BadRequest) else reason
            raise Blocked(
                Cause.HUB_ERROR, f"The hub does not understand this program: {said}", "Update this program or the hub."
            ) from bad
        logger.warning("record %d is refused: %s", runs[0].first if runs else 0, reason)
        if runs:
            self._journal.refuse(runs[0].first, runs[0].first, reason)
        return MOST_RECORDS

    def _take_in(self, reply: wire.ExchangeReply, source: str, heard: Heard) -> None:
        for outcome in reply.outcomes:
            if outcome.code in ("accepted", "known") and outcome.receipt is not None:
                self._journal.confirm(outcome.first, outcome.last, outcome.receipt)
            elif outcome.code == "refused":
                self._journal.refuse(outcome.first, outcome.last, outcome.reason)
        state = self._catalogue.hub()
        is_restored = bool(state.epoch) and state.epoch != reply.epoch
        self._resend_what_is_gone(reply.have, heard, is_restored=is_restored)
        for change in reply.changes:
            if change.kind == "key" and source:
                self._trust.add(change.body, source)
        heard.new_marks += sum(change.kind == "mark" for change in reply.changes)
        heard.epoch_changed = heard.epoch_changed or is_restored
        try:
            self._catalogue.apply_changes(reply.changes, cursor=reply.cursor, epoch=reply.epoch)
        except wire.BadMessage as bad:
            raise Blocked(Cause.HUB_ERROR, bad.message, bad.next_step) from bad
        now_ms = milliseconds_of(self._clock.now())
        self._catalogue.note_success(now_ms, reply.time_ms - now_ms)

    def _resend_what_is_gone(self, have: int, heard: Heard, *, is_restored: bool) -> None:
        """A hub that was restored from a backup no longer has what came after it: send that again, once a sync."""
        if heard.was_resent or not (is_restored or self._journal.counts().confirmed > have):
            return
        confirmed = self._journal.entries(after=have, states=(DeliveryState.CONFIRMED,))
        if confirmed:
            heard.was_resent = True
            count = self._journal.resend_after(have)
            logger.warning("the hub has %d records of this device; %d are sent again", have, count)

    def _standing(self) -> tuple[object, ...]:
        """What moves when an exchange did something."""
        state = self._catalogue.hub()
        counts = self._journal.counts()
        return counts.pending, counts.confirmed, counts.refused, state.cursor, state.epoch


def _sentence(count: int) -> str:
    return "1 record was answered" if count == 1 else f"{count} records were answered"
