"""Everything about the link at one glance: its state, what waits, and what it has cost this month."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from learner_app.domain.traffic import Purpose
from learner_app.services.fetching.travel_words import network_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from learner_app.domain.allowance import LinkRules, Usage
    from learner_app.domain.status import SyncStatus
    from learner_app.services.accounts import Account
    from learner_app.services.fetching.queue import QueuedDownload
    from learner_app.services.session import Session
    from learner_app.store.traffic import Spent

K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class Cost:
    """What something has cost, in bytes both ways."""

    today: int = 0
    month: int = 0


@dataclass(frozen=True, slots=True)
class Overview:
    """The link as it stands now.

    Attributes:
        lines: The queue, first comes first.
        needs_look: How many things somebody should look at.
        network: The one at hand, by name; empty before the first.
        chosen_metered: What the learner said of it; None where they left that to the system.
        is_metered: What counts now; None where nobody knows.
        speed: Bytes a second to count on there; None where nothing was measured.
        purposes: What this month's traffic was for; without what cost nothing.
        networks: What it cost on each network, by name, the most expensive first.
    """

    status: SyncStatus
    account: Account
    lines: tuple[QueuedDownload, ...]
    needs_look: int
    network: str
    chosen_metered: bool | None
    is_metered: bool | None
    speed: float | None
    rules: LinkRules
    usage: Usage
    purposes: tuple[tuple[Purpose, Cost], ...]
    networks: tuple[tuple[str, Cost], ...]


def overview(session: Session) -> Overview:
    """Look, from disk alone."""
    meter = session.meter
    known, now = meter.network(), meter.circumstances()
    today = now.now.date()
    spent = meter.spent(today.replace(day=1))
    names = {network.id: network.name for network in meter.networks()}
    purposes = _sums(spent, str(today), lambda row: row.purpose)
    networks = _sums(spent, str(today), lambda row: network_words(names.get(row.network, "an unknown network")))
    return Overview(
        status=session.sync.status(),
        account=session.accounts.current(),
        lines=session.queue.items(),
        needs_look=session.attention.count(),
        network=network_words(known.name) if known else "",
        chosen_metered=known.is_metered if known else None,
        is_metered=now.is_metered,
        speed=meter.speed(),
        rules=meter.rules,
        usage=now.usage,
        purposes=tuple((purpose, purposes[purpose]) for purpose in Purpose if purpose in purposes),
        networks=tuple(sorted(networks.items(), key=lambda pair: -pair[1].month)),
    )


def _sums(spent: Iterable[Spent], today: str, key: Callable[[Spent], K]) -> dict[K, Cost]:
    found: dict[K, Cost] = defaultdict(Cost)
    for row in spent:
        before, size = found[key(row)], row.flow.total
        found[key(row)] = Cost(before.today + size * (row.day == today), before.month + size)
    return found
