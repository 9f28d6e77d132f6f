"""Trusted signers and pins outlive the library."""

from __future__ import annotations

from learner_app.domain.ids import CourseId
from learner_app.store.trust import Trust

KEY, OTHER = bytes(32), bytes([1]) * 32


def test_trust_survives_a_restart_and_the_first_word_for_a_key_stays(memory):
    trust = Trust(memory.store.database)
    trust.add(KEY, "the hub")
    trust.add(KEY, "by hand")
    trust.add(OTHER, "by hand")
    trust.remove(OTHER)
    trust.pin(CourseId("c"), KEY)

    memory.reopen()

    again = Trust(memory.store.database)
    assert again.keys() == {KEY: "the hub"}
    assert again.pinned(CourseId("c")) == KEY
    assert again.pinned(CourseId("other")) is None


def test_a_pin_can_be_replaced(memory):
    trust = Trust(memory.store.database)
    trust.pin(CourseId("c"), KEY)

    trust.pin(CourseId("c"), OTHER)

    assert trust.pinned(CourseId("c")) == OTHER
