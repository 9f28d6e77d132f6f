"""What comes by itself: never more than each of policy, person, network and budget allows, and it says why."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learner_app.domain.allowance import MB
from learner_app.domain.course import Tier
from learner_app.domain.tier_choice import BUDGET_FOR, SPEED_FOR, NetworkAtHand, TierPolicy, Wish, default_tier

TIERS = st.sampled_from(Tier)
WISHES = st.sampled_from(Wish)
POLICIES = st.builds(TierPolicy, WISHES, TIERS)
BYTES = st.integers(0, 2000 * MB)
NETWORKS = st.builds(NetworkAtHand, st.none() | st.booleans(), st.booleans(), st.none() | BYTES)
SPEEDS = st.floats(0, 10_000_000)


@given(POLICIES, NETWORKS, st.none() | WISHES, st.none() | SPEEDS)
def test_nothing_comes_that_one_of_them_does_not_allow(policy, network, person, speed) -> None:
    found = default_tier(policy, network, person, speed)

    wish = person or policy.wish
    assert found.tier.rank <= min(policy.most.rank, wish.most.rank)
    if network.is_metered:
        assert found.tier.rank <= (Tier.AUDIO.rank if network.allows_metered else 0)
    if network.budget_left is not None and found.tier is not Tier.TEXT:
        assert network.budget_left >= BUDGET_FOR[found.tier]
    if wish is Wish.AUTO and found.tier is not Tier.TEXT:
        assert (speed or SPEED_FOR[Tier.AUDIO]) >= SPEED_FOR[found.tier]


@given(POLICIES, NETWORKS, st.none() | WISHES, st.none() | SPEEDS)
def test_it_always_says_why_and_says_nothing_twice(policy, network, person, speed) -> None:
    reasons = default_tier(policy, network, person, speed).reasons
    assert reasons
    assert all(reasons)
    assert len(set(reasons)) == len(reasons)


@given(POLICIES, NETWORKS, st.none() | WISHES, SPEEDS, SPEEDS, BYTES, BYTES)
def test_a_faster_network_or_a_larger_budget_never_brings_less(policy, network, person, one, two, less, more) -> None:
    slow, fast = sorted((one, two))
    assert (
        default_tier(policy, network, person, slow).tier.rank <= default_tier(policy, network, person, fast).tier.rank
    )
    poor, rich = (replace(network, budget_left=left) for left in sorted((less, more)))
    assert default_tier(policy, poor, person, one).tier.rank <= default_tier(policy, rich, person, one).tier.rank


@given(POLICIES, NETWORKS, st.none() | WISHES, st.none() | SPEEDS)
def test_a_metered_network_never_brings_more_than_one_that_is_not(policy, network, person, speed) -> None:
    metered, free = (replace(network, is_metered=is_metered) for is_metered in (True, False))
    one, other = (default_tier(policy, each, person, speed).tier.rank for each in (metered, free))
    assert one <= other


@pytest.mark.parametrize(
    ("person", "network", "speed", "tier", "reason"),
    [
        (None, NetworkAtHand(), None, Tier.TEXT, "Sound and video come when you ask for them."),
        (Wish.ASK, NetworkAtHand(), 1e6, Tier.TEXT, "Sound and video come when you ask for them."),
        (Wish.AUTO, NetworkAtHand(), None, Tier.AUDIO, "How fast this network is was not measured yet."),
        (Wish.AUTO, NetworkAtHand(), 5_999, Tier.TEXT, "The network is too slow for more."),
        (Wish.AUTO, NetworkAtHand(), 6_000, Tier.AUDIO, "The network is too slow for more."),
        (Wish.AUTO, NetworkAtHand(), 100_000, Tier.LOW, "The network is too slow for more."),
        (Wish.AUTO, NetworkAtHand(budget_left=99 * MB), 1e6, Tier.AUDIO, "Little is left of the data budget."),
        (Wish.LOW, NetworkAtHand(is_metered=True), 1e6, Tier.TEXT, "The network is metered."),
        (Wish.LOW, NetworkAtHand(is_metered=True, allows_metered=True), 1e6, Tier.AUDIO, "The network is metered."),
        (Wish.LOW, NetworkAtHand(), 1_000, Tier.LOW, "You chose it."),
    ],
)
def test_each_reason_in_words(person, network, speed, tier, reason) -> None:
    found = default_tier(TierPolicy(), network, person, speed)
    assert found.tier is tier
    assert reason in found.reasons


def test_what_the_organisation_forbids_does_not_come_by_itself() -> None:
    found = default_tier(TierPolicy(most=Tier.AUDIO), NetworkAtHand(), Wish.STANDARD, 1e7)
    assert (found.tier, found.reasons) == (Tier.AUDIO, ("Your organisation lets nothing heavier come by itself.",))
