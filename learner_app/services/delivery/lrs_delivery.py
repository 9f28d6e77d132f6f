"""Carries records to a learning record store until each is confirmed, waiting with a cause, or refused with a reason.

Record stores disagree about a batch with something known or something bad in it: some take the rest, some take
nothing, some fail. So an answer is believed only where it names an id as stored just now; else the store is asked for
that id, and a record is confirmed when what it holds there is the same statement. What fails in a batch is tried in
halves, and what fails alone is set aside until all others have been sent.
"""

from __future__ import annotations

import logging
import secrets
from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from learner_app.domain.errors import Blocked, Cause
from learner_app.domain.records import DeliveryState
from learner_app.domain.wording import say
from learner_app.formats import xapi
from learner_app.formats.xapi_comparison import is_same_statement
from learner_app.remote.port import AlreadyThere, Rejected, TooLarge
from learner_app.services.delivery.exchange import Heard
from learner_app.services.delivery.lrs_visit import MOST_BYTES, Visit
from learner_app.services.history import milliseconds_of
from learner_app.services.recorder import LOCAL_HOME

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from learner_app.domain.clock import Clock
    from learner_app.domain.ids import RecordId
    from learner_app.remote.port import Lrs
    from learner_app.store.catalogue import Catalogue
    from learner_app.store.journal import Journal
    from learner_app.store.journal_views import Entry, Held

_PENDING = (DeliveryState.WAITING, DeliveryState.SENT)

logger = logging.getLogger(__name__)


class _Found(Enum):
    """What the store has under a record's id."""

    SAME = auto()
    OTHER = auto()
    NOTHING = auto()
    UNTOLD = auto()  # it does not let this account look, or fails when it is asked


class LrsDelivery:
    """The delivery of one person's records.

    Args:
        journal: The records.
        catalogue: Where to note that the link works.
        clock: This device's.
        actor: In whose name records are made now. What was learned before the first sign-in is told in this name too:
            a store would take everybody's unnamed records for those of one person.
        choose: Picks one of several records; by chance unless a test decides.
    """

    def __init__(
        self,
        journal: Journal,
        catalogue: Catalogue,
        clock: Clock,
        actor: xapi.Actor,
        choose: Callable[[Sequence[Entry]], Entry] = secrets.choice,
    ) -> None:
        self._journal = journal
        self._catalogue = catalogue
        self._clock = clock
        self._actor = actor
        self._choose = choose

    def run(self, lrs: Lrs, tell: Callable[[str], None]) -> Heard:
        """Send what waits, and once more what the store has lost since it said that it holds it.

        Raises:
            Blocked: The link or the store fails, on everything or on a record that waits for the next time.
        """
        visit = Visit(lrs, tell)
        held_before = self._journal.held(lrs.url, limit=1)
        self._send_all(visit)
        if held_before and not visit.is_over and not self._is_there(visit, held_before[0].id):
            self._resend_what_is_gone(visit, held_before[0])
            self._send_all(visit)
        if not visit.has_asked:
            lrs.check()
        self._settle(visit)
        now_ms = milliseconds_of(self._clock.now())
        self._catalogue.note_success(now_ms, (lrs.time_ms or now_ms) - now_ms, None)
        return Heard()

    def _send_all(self, visit: Visit) -> None:
        while not visit.is_over and (batch := self._next(visit)):
            self._send(visit, batch)

    def _next(self, visit: Visit) -> list[Entry]:
        """What to send now: the oldest that are not set aside, or any one of them where the store is in doubt."""
        limit = None if visit.is_in_doubt else visit.size + len(visit.aside)
        entries = self._journal.entries(visit.after, _PENDING, limit)
        waiting = [self._told(entry) for entry in entries if entry.sequence not in visit.aside]
        if not waiting:
            return []
        if visit.is_in_doubt:
            return [self._choose(waiting)]
        visit.after = waiting[0].sequence - 1
        batch, size = waiting[:1], len(waiting[0].statement)
        for entry in waiting[1 : visit.size]:
            size += len(entry.statement)
            if size > MOST_BYTES:
                break
            batch.append(entry)
        return batch

    def _told(self, entry: Entry) -> Entry:
        """The entry with its statement as the store gets it."""
        try:
            if xapi.actor(entry.statement).home_page != LOCAL_HOME:
                return entry
            return replace(entry, statement=xapi.statement(xapi.event(entry.statement), self._actor))
        except xapi.BadStatement:
            return entry  # the store's business to say so

    def _send(self, visit: Visit, batch: Sequence[Entry]) -> None:
        """Send a batch once: some of it is settled after that, or the next one is smaller, or one is set aside."""
        visit.has_asked = True
        left = self._journal.mark_sent(entry.sequence for entry in batch)
        try:
            stored = visit.lrs.store([entry.statement for entry in batch])
        except (AlreadyThere, TooLarge, Rejected, Blocked) as failure:
            if _is_untaken(failure):
                self._journal.mark_unsent(left)
            self._bear(visit, batch, failure)
            return
        taken = [entry for entry in batch if entry.id in stored]
        self._confirm(visit, taken)
        if taken:
            visit.took(len(taken))
        if len(taken) < len(batch):
            self._clear_up(visit, [entry for entry in batch if entry.id not in stored], _unkept())

    def _bear(self, visit: Visit, batch: Sequence[Entry], failure: Exception) -> None:
        """Do what a failure asks for.

        Raises:
            Blocked: There is nothing to do about it here.
        """
        match failure:
            case AlreadyThere(reason=reason):
                self._clear_up(visit, batch, _conflict(reason), may_be_voided=True)
            case TooLarge():
                self._narrow(visit, batch, _too_large())
            case Rejected():
                self._narrow(visit, batch, failure)
            case Blocked(cause=Cause.HUB_UNREACHABLE, is_untaken=False):
                # The link broke, or the store broke over something in the batch: only trying tells.
                self._narrow(visit, batch, Rejected("no answer came", failure, is_final=False))
            case _:
                raise failure

    def _narrow(self, visit: Visit, batch: Sequence[Entry], rejected: Rejected) -> None:
        """None of a batch was taken as it seems: see whether the store is there and has it after all, else try less."""
        found = self._look_up(visit, batch[0])
        if self._is_settled(visit, batch[0], found, rejected):
            return
        if len(batch) > 1:
            visit.halve(len(batch))
            return
        visit.set_aside(batch[0], rejected)

    def _clear_up(
        self, visit: Visit, doubtful: Sequence[Entry], rejected: Rejected, *, may_be_voided: bool = False
    ) -> None:
        """The store has some of these, and says nothing of the others: ask for each."""
        found = [self._is_settled(visit, entry, self._look_up(visit, entry), rejected) for entry in doubtful]
        if any(found):
            visit.answered(sum(found))
        elif len(doubtful) > 1:
            visit.halve(len(doubtful))
        elif not may_be_voided or not self._is_settled(
            visit, doubtful[0], self._look_up(visit, doubtful[0], is_voided=True), rejected
        ):
            visit.set_aside(doubtful[0], rejected)

    def _is_settled(self, visit: Visit, entry: Entry, found: _Found, rejected: Rejected) -> bool:
        if found is _Found.SAME:
            self._confirm(visit, [entry])
        elif found is _Found.OTHER:
            logger.error("the record store has another statement under the id of record %d", entry.sequence)
            words = f": {rejected.reason}" if entry.id in rejected.reason else ""  # else they are about another one
            reason = f"the record store has another record under this id{words}"
            self._journal.refuse(entry.sequence, entry.sequence, reason)
        return found in (_Found.SAME, _Found.OTHER)

    def _look_up(self, visit: Visit, entry: Entry, *, is_voided: bool = False) -> _Found:
        """What the store has under the record's id.

        Raises:
            Blocked: The link fails.
        """
        try:
            theirs = visit.lrs.statement(entry.id, is_voided=is_voided)
        except Blocked as blocked:
            if blocked.cause not in (Cause.POLICY, Cause.HUB_ERROR):
                raise
            return _Found.UNTOLD
        visit.does_tell = True
        if theirs is None:
            return _Found.NOTHING
        return _Found.SAME if is_same_statement(entry.statement, theirs) else _Found.OTHER

    def _confirm(self, visit: Visit, entries: Sequence[Entry]) -> None:
        now_ms = milliseconds_of(self._clock.now())
        self._journal.confirm_held((entry.sequence for entry in entries), visit.lrs.url, now_ms)

    def _settle(self, visit: Visit) -> None:
        """Keep what was set aside as refused where the record is to blame.

        Raises:
            Blocked: There are others, which wait for the next time.
        """
        others = []
        for sequence, rejected in visit.aside.items():
            if visit.believes(rejected):
                self._journal.refuse(sequence, sequence, rejected.reason)
            else:
                others.append(rejected)
        if others:
            raise others[0].otherwise

    def _is_there(self, visit: Visit, record: RecordId) -> bool:
        """Whether the store still has a record that it said it holds; True where it does not tell."""
        visit.has_asked = True
        try:
            return any(visit.lrs.statement(record, is_voided=is_voided) for is_voided in (False, True))
        except Blocked as blocked:
            if blocked.cause is not Cause.POLICY:
                raise
            return True

    def _resend_what_is_gone(self, visit: Visit, newest: Held) -> None:
        """A store that was restored from a backup lacks what it was given last: find where that begins."""
        held = [each for each in self._journal.held(visit.lrs.url) if each.number <= newest.number]
        gone, kept = 0, len(held)
        while kept - gone > 1:
            middle = (gone + kept) // 2
            if self._is_there(visit, held[middle].id):
                kept = middle
            else:
                gone = middle
        after = held[kept].number if kept < len(held) else 0
        count = self._journal.resend_held(visit.lrs.url, after, newest.number)
        visit.after = 0
        logger.warning("the record store has lost what it was given last; %d records are sent again", count)


def _is_untaken(failure: Exception) -> bool:
    """Whether the store surely took nothing, or what it took will be found by asking for it at once."""
    match failure:
        case Blocked(is_untaken=is_untaken):
            return is_untaken
        case Rejected(is_final=is_final):
            return is_final
        case _:
            return True


def _conflict(reason: str) -> Rejected:
    message = say(
        "The record store says that it has a record already, and does not show which: {reason}.", reason=reason
    )
    return Rejected(reason, Blocked(Cause.HUB_ERROR, message, _tell_the_operator()), is_final=False)


def _unkept() -> Rejected:
    message = say("The record store said yes to a record and does not have it.")
    blocked = Blocked(Cause.HUB_ERROR, message, _tell_the_operator())
    return Rejected("the record store said yes and does not have it", blocked, is_final=False)


def _tell_the_operator() -> str:
    return say("Your records are safe here; tell the operator of the record store.")


def _too_large() -> Rejected:
    return Rejected(
        "it is too large for the record store",
        Blocked(Cause.HUB_ERROR, say("Even a single record is too large for the record store."), _tell_the_operator()),
    )
