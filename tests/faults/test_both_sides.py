"""The comparison that all suites rest on sees what it is for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from learner_app.formats.chain import GENESIS, link
from tests.faults.both_sides import unlike
from tests.faults.hubs.hub_tables import Kept
from tests.faults.laptop import Own


def both(count: int) -> tuple[list[Own], list[Kept]]:
    """A device and a hub that hold the same."""
    own, there = [], []
    before = GENESIS
    for number in range(1, count + 1):
        statement = b"record %d" % number
        after = link(before, statement)
        own.append(Own(number, f"id-{number}", statement, after, "confirmed"))
        there.append(Kept("amina", "laptop", number, f"id-{number}", statement, before, after))
        before = after
    return own, there


def test_what_is_the_same_is_not_complained_about() -> None:
    assert list(unlike(*both(5))) == []
    assert list(unlike([], [])) == []


def test_a_record_that_never_arrived_is_lost() -> None:
    own, there = both(5)

    assert "the records [3] are lost" in list(unlike(own, there[:2] + there[3:]))


def test_a_record_that_is_there_twice_is_doubled() -> None:
    own, there = both(3)

    said = list(unlike(own, [*there, there[1]]))

    assert "the records ['id-2'] are doubled" in said
    assert "the sequence numbers [2] are given twice" in said


def test_a_record_that_nobody_made_is_strange() -> None:
    own, there = both(3)

    assert "nobody here made the records ['id-3']" in list(unlike(own[:2], there))


@pytest.mark.parametrize("state", ["waiting", "sent", "refused"])
def test_a_record_that_is_not_confirmed_is_said(state: str) -> None:
    own, there = both(3)

    assert list(unlike([*own[:2], replace(own[2], state=state)], there)) == ["the records [3] are not confirmed"]


def test_a_byte_that_differs_is_seen_on_either_side() -> None:
    own, there = both(3)

    for said in (
        unlike(own, [there[0], replace(there[1], statement=b"record 9"), there[2]]),
        unlike([own[0], replace(own[1], statement=b"record 9"), own[2]], there),
    ):
        assert "the records are not the same byte for byte" in list(said)


def test_a_broken_chain_is_seen_on_either_side() -> None:
    own, there = both(3)

    assert "the chain here is broken at record 2" in list(
        unlike([own[0], replace(own[1], hash=GENESIS), own[2]], there)
    )
    assert "the chain on the hub is broken at record 3" in list(
        unlike(own, [*there[:2], replace(there[2], previous=GENESIS)])
    )
