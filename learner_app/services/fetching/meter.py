"""Keeps the ledger of the link, and knows what counts when it is asked whether something may travel."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from learner_app.domain.allowance import Circumstances, budget_left, holds_back
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.tier_choice import NetworkAtHand, default_tier
from learner_app.domain.wording import say
from learner_app.remote.network import UNKNOWN, Network, network_of
from learner_app.services.history import milliseconds_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from learner_app.domain.allowance import LinkRules
    from learner_app.domain.clock import Clock
    from learner_app.domain.errors import Cause
    from learner_app.domain.tier_choice import DefaultTier
    from learner_app.domain.traffic import Purpose
    from learner_app.remote.port import Traffic
    from learner_app.services.settings import SettingsFile
    from learner_app.store.traffic import KnownNetwork, Spent, TrafficStore

logger = logging.getLogger(__name__)


class Meter:
    """Reads a connection's counters into the ledger. One for each thread that talks to the hub.

    `system_metered` says what the system thinks of the network at hand; None where it does not know.
    """

    def __init__(
        self, store: TrafficStore, settings: SettingsFile, clock: Clock, system_metered: Callable[[], bool | None]
    ) -> None:
        self._store = store
        self._settings = settings
        self._clock = clock
        self._system_metered = system_metered
        self._network: Network | None = None

    def note(self, traffic: Traffic) -> None:
        """Put what has travelled since the last time into the ledger; what cannot be written now is written then."""
        new = traffic.unsettled()
        if not any(flow.total for flow in new.values()):
            return
        try:
            self._store.add(self._clock.now().astimezone().date(), self._seen(traffic).id, new)
        except ExpectedFailure as failure:  # a full disk must not keep records from being sent
            logger.warning("the ledger lags behind: %s", failure)
        else:
            traffic.settle(new)

    def measured(self, bytes_a_second: float) -> None:
        """Remember how fast the network at hand is."""
        if self._network is not None:
            self._store.measured(self._network.id, bytes_a_second)

    def network(self) -> KnownNetwork | None:
        """The network at hand, else the one this device was on last; None before the first."""
        networks = self._store.networks()
        here = self._network.id if self._network else None
        return next((known for known in networks if known.id == here), next(iter(networks), None))

    def speed(self) -> float | None:
        """Bytes a second to count on: as measured on the network at hand, and no more than the learner allows."""
        known, cap = self.network(), self.rules.cap_kb_s
        if known is None or known.speed is None:
            return None
        return min(known.speed, cap * 1000.0) if cap else known.speed

    def networks(self) -> list[KnownNetwork]:
        """Every network this device has been on, the latest first."""
        return self._store.networks()

    def choose_metered(self, is_metered: bool | None) -> None:
        """What the learner says of the network at hand; None gives the question back to the system.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND before this device was on any network.
        """
        known = self.network()
        if known is None:
            raise ExpectedFailure(
                Kind.NOT_FOUND, say("No network has been used here yet."), say("Sync first, then choose.")
            )
        self._store.choose_metered(known.id, is_metered)

    def spent(self, since: date) -> list[Spent]:
        """The ledger from that day on, newest day first."""
        return self._store.spent(since)

    def is_metered(self) -> bool | None:
        """What the learner said of the network at hand, else what the system says; None where neither does."""
        known = self.network()
        return known.is_metered if known and known.is_metered is not None else self._system_metered()

    def holds_back(self, purpose: Purpose, *, is_for_later: bool = False) -> Cause | None:
        """What keeps something for that purpose from travelling now; None where nothing does.

        What is for later travels on no metered network, even where other media may.
        """
        rules = replace(self.rules, on_metered=False) if is_for_later else self.rules
        return holds_back(purpose, rules, self.circumstances())

    def default_tier(self) -> DefaultTier:
        """What comes on this network without being asked for, once the text is here."""
        settings = self._settings.load()
        network = NetworkAtHand(self.is_metered(), settings.media_on_metered, self.left())
        return default_tier(settings.tier_policy, network, settings.wish, self.speed())

    def left(self) -> int | None:
        """How many bytes of media may still travel in this period; None where there is no budget."""
        return budget_left(self.rules, self.circumstances().usage)

    @property
    def rules(self) -> LinkRules:
        """What is allowed, as it is set now."""
        return self._settings.load().link_rules

    def circumstances(self) -> Circumstances:
        """What counts now."""
        now = self._clock.now().astimezone()
        return Circumstances(self._store.usage(now.date()), self.is_metered(), now)

    def _seen(self, traffic: Traffic) -> Network:
        here = network_of(traffic.local_address)
        if here != self._network and here.id != UNKNOWN:
            self._store.saw(here.id, here.name, milliseconds_of(self._clock.now()))
            self._network = here
        return here
