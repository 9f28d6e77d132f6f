"""States of delivery and policies for conflicts are declared, each in words."""

from __future__ import annotations

from learner_app.domain.records import CONFLICT_POLICIES, ConflictPolicy, DeliveryState, RecordType


def test_each_state_of_delivery_has_the_words_a_learner_reads() -> None:
    assert [state.words for state in DeliveryState] == ["done here", "sent", "confirmed", "refused"]


def test_every_type_of_record_declares_its_policy_and_says_what_it_means() -> None:
    assert set(CONFLICT_POLICIES) == set(RecordType)
    assert all(rule.meaning.endswith(".") for rule in CONFLICT_POLICIES.values())


def test_what_was_learnt_is_only_ever_added_to() -> None:
    for kind in (RecordType.COMPLETION, RecordType.ATTEMPT, RecordType.CLOCK_CHANGE):
        assert CONFLICT_POLICIES[kind].policy is ConflictPolicy.APPEND
