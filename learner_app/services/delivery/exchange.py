"""Carries records to the hub and takes in what it says, until both sides have nothing more to say.

Safe to be cut off anywhere: records count as waiting or sent until the hub's receipt for them is on the disk, and what
the hub says is taken in together with the cursor that says so.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from learner_app.domain.errors import Blocked, Cause
from learner_app.domain.wording import counted, say
from learner_app.formats import choices, wire
from learner_app.remote.port import Rejected, TooLarge
from learner_app.services.delivery.batches import BatchSize, without
from learner_app.services.history import milliseconds_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from learner_app.domain.clock import Clock
    from learner_app.domain.ids import DeviceId, PersonId
    from learner_app.remote.port import Hub
    from learner_app.services.accommodations import Accommodations
    from learner_app.services.delivery.health import Health
    from learner_app.services.preferences import ChosenPreferences
    from learner_app.store.catalogue import Catalogue
    from learner_app.store.journal import Journal
    from learner_app.store.journal_views import WaitingRun
    from learner_app.store.trust import Trust

MOST_ASIDE = 8
"""So many rejected records with none taken, and the newest record too: not the records are to blame but the server."""

logger = logging.getLogger(__name__)


@dataclass(slots=True)
class Heard:
    """What came of the exchanges of one sync.

    Attributes:
        resent_after: The sequence number after which all was sent again, since the hub had lost some; None for not.
    """

    new_marks: int = 0
    epoch_changed: bool = False
    resent_after: int | None = None


@dataclass(slots=True)
class _Aside:
    """Records that were rejected alone; what becomes of them is decided when the others have been sent.

    Attributes:
        rejected: By sequence number, oldest first.
        was_any_taken: The hub took another record in this sync, so that it does take records.
        has_stepped_back: The oldest protocol was tried in this sync.
    """

    rejected: dict[int, Rejected] = field(default_factory=dict)
    was_any_taken: bool = False
    has_stepped_back: bool = False


class Exchange:
    """The exchange loop of one person. Remembers how much the link carries."""

    def __init__(
        self,
        journal: Journal,
        catalogue: Catalogue,
        trust: Trust,
        health: Health,
        device: DeviceId,
        person: PersonId,
        clock: Clock,
        preferences: ChosenPreferences,
        accommodations: Accommodations,
    ) -> None:
        self._journal = journal
        self._catalogue = catalogue
        self._trust = trust
        self._health = health
        self._device = device
        self._person = person
        self._clock = clock
        self._preferences = preferences
        self._accommodations = accommodations
        self._size = BatchSize()
        self._offset_ms = 0

    def run(self, hub: Hub, token: str, source: str, tell: Callable[[str], None]) -> Heard:
        """Exchange until all is said; `source` is on whose word new signers are trusted.

        A record that the hub rejects alone, while it takes others, is kept as refused with the hub's reason; one on
        which the hub fails stays waiting, and holds up no other.

        Raises:
            Blocked: The link or the hub fails, or the hub answers so that nothing moves.
        """
        heard, aside = Heard(), _Aside()
        self._size.unlimit()
        while True:
            runs = self._next(aside)
            before = self._standing()
            try:
                reply = self._ask(hub, token, runs)
            except TooLarge:
                too_large = Blocked(
                    Cause.HUB_ERROR, say("Even a short message is too large for the hub."), _tell_the_operator()
                )
                self._size.limit(_count(runs))
                self._smaller(hub, token, runs, aside, Rejected("it is too large for the hub", too_large))
                continue
            except Rejected as rejected:
                if not self._has_stepped_back(aside):
                    self._smaller(hub, token, runs, aside, rejected)
                continue
            except Blocked as blocked:
                if runs and not blocked.is_untaken:
                    self._size.shrink(_count(runs))
                raise
            self._take_in(reply, source, heard)
            if runs:
                aside.was_any_taken = aside.was_any_taken or _has_taken(reply)
                tell(counted("%n records were answered", "%n record was answered", _count(runs)))
            if not reply.more and self._journal.counts().pending <= len(aside.rejected):
                self._settle(aside)
                return heard
            if self._standing() == before:
                raise Blocked(
                    Cause.HUB_ERROR, say("The hub answered, but not to what it was asked."), _tell_the_operator()
                )

    def report_only(self, hub: Hub, token: str, blocked: Cause) -> None:
        """Tell the hub what stands in the way here, where an exchange as such cannot be taken in."""
        hub.exchange(token, self._request((), self._health.to_tell(blocked=blocked)))

    def _next(self, aside: _Aside) -> list[WaitingRun]:
        limit = self._size.records
        if not aside.rejected:
            return self._journal.waiting(limit, self._size.size_bytes)
        return without(self._journal.waiting(limit + len(aside.rejected), _NO_LIMIT), aside.rejected, limit)

    def _ask(self, hub: Hub, token: str, runs: Sequence[WaitingRun]) -> wire.ExchangeReply:
        left = self._journal.mark_sent(sequence for run in runs for sequence in range(run.first, run.last + 1))
        health = self._health.to_tell(_count(runs))
        request = self._request(runs, health)
        began_ms, asked_at_ms = self._clock.monotonic_ms(), milliseconds_of(self._clock.now())
        try:
            reply = hub.exchange(token, request)
        except (Blocked, Rejected, TooLarge) as failure:
            if left and (not isinstance(failure, Blocked) or failure.is_untaken):
                self._journal.mark_unsent(left)
            raise
        took_ms = self._clock.monotonic_ms() - began_ms
        self._size.went_through(_count(runs), took_ms / 1000)
        self._health.was_told(health)
        # The hub looked at its clock somewhere between the question and the answer.
        self._offset_ms = reply.time_ms - asked_at_ms - took_ms // 2
        return reply

    def _request(self, runs: Sequence[WaitingRun], health: dict[str, str | int]) -> wire.ExchangeRequest:
        state = self._catalogue.hub()
        chosen = self._preferences.unsent()
        return wire.ExchangeRequest(
            protocol=min(state.protocol, wire.PROTOCOL),
            device=self._device,
            cursor=state.cursor,
            epoch=state.epoch,
            runs=[wire.Run(run.first, run.previous, list(run.statements)) for run in runs],
            health=health,
            person=self._person,
            preferences=choices.pack(chosen) if chosen else b"",
        )

    def _has_stepped_back(self, aside: _Aside) -> bool:
        """Speak the oldest protocol from now on, once a sync: the hub may have been put back to an older program."""
        if aside.has_stepped_back or self._catalogue.hub().protocol == wire.FIRST_PROTOCOL:
            return False
        aside.has_stepped_back = True
        self._catalogue.note_protocol(wire.FIRST_PROTOCOL)
        return True

    def _smaller(self, hub: Hub, token: str, runs: Sequence[WaitingRun], aside: _Aside, rejected: Rejected) -> None:
        """Send less the next time; one record alone is set aside, if the hub takes an exchange without it."""
        count = _count(runs)
        if count > 1:
            self._size.halve(count)
            return
        if not runs:
            raise rejected.otherwise
        if not aside.rejected:
            self._check_that_the_hub_talks(hub, token)
        logger.warning("record %d is rejected: %s", runs[0].first, rejected.reason)
        aside.rejected[runs[0].first] = rejected
        if len(aside.rejected) == MOST_ASIDE and not aside.was_any_taken:
            self._try_the_newest(hub, token, aside)
        self._size.recover()

    def _check_that_the_hub_talks(self, hub: Hub, token: str) -> None:
        try:
            self._take_in(self._ask(hub, token, ()), "", Heard())
        except Rejected as rejected:
            raise rejected.otherwise from rejected
        except TooLarge as large:
            raise Blocked(
                Cause.HUB_ERROR, say("Even an empty message is too large for the hub."), _tell_the_operator()
            ) from large

    def _try_the_newest(self, hub: Hub, token: str, aside: _Aside) -> None:
        """Find out with one more record whether the hub takes any.

        Raises:
            Blocked: It does not.
        """
        newest = self._journal.newest_waiting()
        if newest is None or newest.first in aside.rejected:
            return
        try:
            reply = self._ask(hub, token, (newest,))
        except Rejected as rejected:
            raise rejected.otherwise from rejected
        except TooLarge:
            return
        self._take_in(reply, "", Heard())
        aside.was_any_taken = _has_taken(reply)

    def _settle(self, aside: _Aside) -> None:
        """Keep what was set aside as refused, unless nothing speaks for the hub taking any record at all.

        Raises:
            Blocked: The hub failed on a record, which waits for the next time.
        """
        failed: Rejected | None = None
        is_believable = aside.was_any_taken or len(aside.rejected) == 1
        for sequence, rejected in aside.rejected.items():
            if rejected.is_final and is_believable:
                self._journal.refuse(sequence, sequence, rejected.reason)
            else:
                failed = rejected
        if failed is not None:
            raise failed.otherwise

    def _take_in(self, reply: wire.ExchangeReply, source: str, heard: Heard) -> None:
        for outcome in reply.outcomes:
            if outcome.code in ("accepted", "known") and outcome.receipt is not None:
                self._journal.confirm(outcome.first, outcome.last, outcome.receipt)
            elif outcome.code == "refused":
                self._journal.refuse(outcome.first, outcome.last, outcome.reason)
        state = self._catalogue.hub()
        is_restored = bool(state.epoch) and state.epoch != reply.epoch
        self._resend_what_is_gone(reply, heard, is_restored=is_restored)
        if is_restored:
            self._preferences.forget_told()
            self._accommodations.forget()
        heard.new_marks += sum(change.kind == "mark" for change in reply.changes)
        heard.epoch_changed = heard.epoch_changed or is_restored
        try:
            for change in reply.changes:
                self._keep_beside(change, source)
            self._catalogue.apply_changes(reply.changes, cursor=reply.cursor, epoch=reply.epoch)
        except wire.BadMessage as bad:
            raise Blocked(Cause.HUB_ERROR, bad.message, bad.next_step) from bad
        self._catalogue.note_protocol(reply.protocol)
        self._catalogue.note_success(milliseconds_of(self._clock.now()), self._offset_ms, reply.until_ms or None)

    def _keep_beside(self, change: wire.Change, source: str) -> None:
        """What is not the catalogue's to keep; before it, since afterwards the cursor is past it."""
        match change.kind:
            case "key" if source:
                self._trust.add(change.body, source)
            case "preferences":
                self._preferences.heard(choices.unpack(change.body))
            case "extra time":
                self._accommodations.heard(change.body)

    def _resend_what_is_gone(self, reply: wire.ExchangeReply, heard: Heard, *, is_restored: bool) -> None:
        """A hub that was restored from a backup no longer has what came after it: send that again.

        What it still had before is its beginning; where it counts fewer records than it has confirmed although it has
        the newest, the gap is somewhere before, and everything is sent again. It knows what it knows.
        """
        confirmed = self._journal.counts().confirmed
        does_not_count = reply.held < 0 and is_restored
        is_short = confirmed > reply.have or 0 <= reply.held < confirmed or does_not_count
        if not is_short or heard.resent_after == 0:
            return
        is_tail = heard.resent_after is None and reply.have < self._journal.last_confirmed()
        heard.resent_after = reply.have if is_tail else 0
        count = self._journal.resend_after(heard.resent_after)
        logger.warning("the hub has %d of %d confirmed records; %d are sent again", reply.held, confirmed, count)

    def _standing(self) -> tuple[object, ...]:
        """What moves when an exchange did something."""
        state = self._catalogue.hub()
        counts = self._journal.counts()
        return counts.pending, counts.confirmed, counts.refused, state.cursor, state.epoch


_NO_LIMIT = 2**62


def _tell_the_operator() -> str:
    return say("Your records are safe here; tell the hub's operator.")


def _count(runs: Sequence[WaitingRun]) -> int:
    return sum(len(run.statements) for run in runs)


def _has_taken(reply: wire.ExchangeReply) -> bool:
    return any(outcome.receipt is not None for outcome in reply.outcomes)
