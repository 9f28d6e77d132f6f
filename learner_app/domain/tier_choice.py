"""Which tier of recordings comes after the text without anybody asking: by policy, by person, by network."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from learner_app.domain.allowance import MB
from learner_app.domain.course import Tier
from learner_app.domain.wording import say

if TYPE_CHECKING:
    from collections.abc import Mapping

SPEED_FOR: Mapping[Tier, int] = {Tier.AUDIO: 6_000, Tier.LOW: 100_000, Tier.STANDARD: 500_000}
"""Bytes a second from which a tier comes by itself: twice as fast as it plays.

Sound takes up to 24 kbit/s, small video up to 400 kbit/s, full size about 2 Mbit/s.
"""
BUDGET_FOR: Mapping[Tier, int] = {Tier.AUDIO: 10 * MB, Tier.LOW: 100 * MB, Tier.STANDARD: 1000 * MB}
"""What a budget must have left: about half an hour of recordings in that tier, and as much again. A choice."""


class Wish(StrEnum):
    """What shall come by itself: nothing, what suits the network, or at most a tier."""

    ASK = "ask"
    AUTO = "auto"
    AUDIO = "audio"
    LOW = "low"
    STANDARD = "standard"

    @property
    def most(self) -> Tier:
        """The heaviest tier that it allows."""
        match self:
            case Wish.ASK:
                return Tier.TEXT
            case Wish.AUTO:
                return Tier.STANDARD
            case _:
                return Tier(self.value)


@dataclass(frozen=True, slots=True)
class TierPolicy:
    """What whoever administers the device says.

    Attributes:
        wish: What counts for a person who has chosen nothing.
        most: The heaviest tier that comes by itself, whatever anybody chose; it may still be asked for.
    """

    wish: Wish = Wish.ASK
    most: Tier = Tier.STANDARD


@dataclass(frozen=True, slots=True)
class NetworkAtHand:
    """The network as far as it matters here.

    Attributes:
        is_metered: None where neither system nor learner says.
        allows_metered: Whether media may travel on a metered network.
        budget_left: Bytes; None where there is no budget.
    """

    is_metered: bool | None = None
    allows_metered: bool = False
    budget_left: int | None = None


@dataclass(frozen=True, slots=True)
class DefaultTier:
    """What comes by itself, and why nothing heavier does: a sentence each, never none."""

    tier: Tier
    reasons: tuple[str, ...]


def default_tier(policy: TierPolicy, network: NetworkAtHand, person: Wish | None, speed: float | None) -> DefaultTier:
    """The heaviest tier that everything allows.

    Args:
        policy: The administrator's.
        network: The one at hand.
        person: What the learner chose; None where they chose nothing.
        speed: Bytes a second as measured; None where nothing was, and then it is taken to be enough for sound.
    """
    wish = policy.wish if person is None else person
    limits = [
        (wish.most, _of_wish(wish, is_chosen=person is not None)),
        (policy.most, say("Your organisation lets nothing heavier come by itself.")),
        (_of_network(network), say("The network is metered.")),
        (_within(BUDGET_FOR, network.budget_left), say("Little is left of the data budget.")),
    ]
    if wish is Wish.AUTO:
        limits.append((_within(SPEED_FOR, speed) if speed is not None else Tier.AUDIO, _of_speed(speed)))
    tier = min((tier for tier, _ in limits), key=lambda tier: tier.rank)
    return DefaultTier(tier, tuple(reason for limit, reason in limits if limit is tier))


def _within(needed: Mapping[Tier, int], has: float | None) -> Tier:
    """The heaviest tier for which there is enough; all of them where nothing limits it."""
    if has is None:
        return Tier.STANDARD
    return max((tier for tier in Tier if has >= needed.get(tier, 0)), key=lambda tier: tier.rank)


def _of_network(network: NetworkAtHand) -> Tier:
    if not network.is_metered:
        return Tier.STANDARD
    return Tier.AUDIO if network.allows_metered else Tier.TEXT


def _of_wish(wish: Wish, *, is_chosen: bool) -> str:
    if wish is Wish.ASK:
        return say("Sound and video come when you ask for them.")
    if wish is Wish.AUTO:
        return say("Everything suits this network.")
    return say("You chose it.") if is_chosen else say("Your organisation chose it.")


def _of_speed(speed: float | None) -> str:
    if speed is None:
        return say("How fast this network is was not measured yet.")
    return say("The network is too slow for more.") if speed < SPEED_FOR[Tier.STANDARD] else say("The network is fast.")
