"""The status is true, and said in the same words everywhere."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learner_app.domain.cause_words import HUB, RECORD_STORE, blocked_words, cause_words
from learner_app.domain.errors import Cause
from learner_app.domain.status import (
    Counts,
    Queued,
    SyncState,
    SyncStatus,
    next_step,
    sentence,
    sync_status,
)

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
COUNTS = st.builds(Counts, *[st.integers(0, 5)] * 4)


def test_the_states_have_exactly_the_agreed_names() -> None:
    assert [state.value for state in SyncState] == ["up to date", "waiting", "working", "blocked", "unknown"]


QUEUED = st.builds(
    lambda waiting, failed, paused, hold: Queued(waiting, min(failed, waiting), paused, hold if waiting else None),
    st.integers(0, 3),
    st.integers(0, 3),
    st.integers(0, 3),
    st.none() | st.sampled_from([Cause.BUDGET, Cause.METERED, Cause.HOURS, Cause.QUOTA]),
)


@given(COUNTS, QUEUED, st.booleans(), st.none() | st.sampled_from(Cause), st.none() | st.just(NOON))
def test_it_is_never_up_to_date_while_something_waits(
    counts: Counts, downloads: Queued, is_working: bool, failure: Cause | None, success: datetime | None
) -> None:
    status = sync_status(counts, is_working, failure, success, downloads=downloads)
    said = sentence(status)
    if downloads.waiting:
        assert status.state is not SyncState.UP_TO_DATE
        assert "wait" in said or "could not be fetched" in said
    if counts.waiting + counts.sent:
        assert status.state is not SyncState.UP_TO_DATE
        assert "Up to date" not in said
        assert "sent" in said
    if status.state is SyncState.UP_TO_DATE:
        assert success is not None
        assert failure is None
    assert (status.blocked_because is not None) == (status.state is SyncState.BLOCKED)


@pytest.mark.parametrize(
    ("counts", "is_working", "failure", "success", "state"),
    [
        (Counts(), False, None, None, SyncState.UNKNOWN),
        (Counts(), False, None, NOON, SyncState.UP_TO_DATE),
        (Counts(refused=1), False, None, NOON, SyncState.UP_TO_DATE),
        (Counts(waiting=1), False, None, None, SyncState.WAITING),
        (Counts(sent=1), False, None, NOON, SyncState.WAITING),
        (Counts(), False, Cause.NO_NETWORK, NOON, SyncState.BLOCKED),
        (Counts(waiting=1), True, Cause.NO_NETWORK, None, SyncState.WORKING),
    ],
)
def test_each_situation_has_its_state(
    counts: Counts, is_working: bool, failure: Cause | None, success: datetime | None, state: SyncState
) -> None:
    assert sync_status(counts, is_working, failure, success).state is state


def test_a_status_that_would_lie_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="something waits"):
        SyncStatus(SyncState.UP_TO_DATE, None, Counts(sent=1), NOON)
    with pytest.raises(ValueError, match="something waits"):
        SyncStatus(SyncState.UP_TO_DATE, None, Counts(), NOON, downloads=Queued(waiting=1))
    with pytest.raises(ValueError, match="cause"):
        SyncStatus(SyncState.BLOCKED, None, Counts(), NOON)
    with pytest.raises(ValueError, match="cause"):
        SyncStatus(SyncState.WAITING, Cause.POLICY, Counts(waiting=1), NOON)


def test_every_cause_has_words_of_its_own_and_a_next_step() -> None:
    said = {cause: cause_words(cause) for cause in Cause}
    assert len({words.sentence for words in said.values()}) == len(Cause)
    for words in said.values():
        assert words.sentence.endswith(".")
        assert words.next_step.endswith(".")


@pytest.mark.parametrize("server", [HUB, RECORD_STORE])
@pytest.mark.parametrize("cause", Cause)
def test_a_status_line_names_a_cause_as_its_sentence_does(cause: Cause, server: str) -> None:
    sentence_of_cause = cause_words(cause, server).sentence
    assert f"{blocked_words(cause, server)}." == f"Blocked: {sentence_of_cause[0].lower()}{sentence_of_cause[1:]}"


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        (Counts(confirmed=12), "Up to date, all 12 records confirmed"),
        (Counts(confirmed=1), "Up to date, the one record confirmed"),
        (Counts(), "Up to date, nothing to send"),
        (Counts(confirmed=3, refused=2), "Up to date, 3 records confirmed, 2 refused"),
        (Counts(waiting=3), "3 records wait to be sent"),
        (Counts(waiting=1), "1 record waits to be sent"),
        (Counts(sent=1), "1 record sent, not yet confirmed"),
        (Counts(waiting=2, sent=5), "2 records wait to be sent, 5 sent and not yet confirmed"),
    ],
)
def test_counts_are_said_as_a_person_would(counts: Counts, said: str) -> None:
    assert sentence(sync_status(counts, False, None, NOON)) == said


@given(COUNTS, QUEUED, st.booleans(), st.none() | st.sampled_from(Cause), st.none() | st.just(NOON))
def test_who_is_signed_in_to_a_record_store_is_never_told_of_a_hub(
    counts: Counts, downloads: Queued, is_working: bool, failure: Cause | None, success: datetime | None
) -> None:
    hub, store = (
        sync_status(counts, is_working, failure, success, downloads=downloads, server=server)
        for server in (HUB, RECORD_STORE)
    )
    said = f"{sentence(store)} {next_step(store)}"
    assert "hub" not in said
    assert said.replace("record store", "hub") == f"{sentence(hub)} {next_step(hub)}"


def test_a_blocked_link_says_why_what_waits_and_what_to_do() -> None:
    status = sync_status(Counts(waiting=3), False, Cause.NO_NETWORK, NOON)
    assert sentence(status) == "Blocked: there is no network. 3 records wait to be sent"
    assert next_step(status) == cause_words(Cause.NO_NETWORK).next_step
    assert sentence(sync_status(Counts(), False, Cause.DISK_FULL, None)) == "Blocked: the disk is full"


@pytest.mark.parametrize(
    ("downloads", "state", "said"),
    [
        (Queued(waiting=1), SyncState.WAITING, "1 download waits"),
        (Queued(waiting=3, failed=1), SyncState.WAITING, "2 downloads wait, 1 course could not be fetched"),
        (
            Queued(waiting=2, hold=Cause.BUDGET),
            SyncState.BLOCKED,
            "Blocked: the data budget is used up. 2 downloads wait",
        ),
        (Queued(paused=2), SyncState.UP_TO_DATE, "Up to date, all 4 records confirmed, 2 downloads paused"),
    ],
)
def test_downloads_that_wait_are_told_and_what_the_learner_paused_does_not_count_as_waiting(
    downloads: Queued, state: SyncState, said: str
) -> None:
    status = sync_status(Counts(confirmed=4), False, None, NOON, downloads=downloads)

    assert (status.state, sentence(status)) == (state, said)


def test_records_that_cannot_go_prevail_over_downloads_that_may_not() -> None:
    status = sync_status(
        Counts(waiting=1), False, Cause.NO_NETWORK, NOON, downloads=Queued(waiting=1, hold=Cause.METERED)
    )

    assert status.blocked_because is Cause.NO_NETWORK
    assert sentence(status) == "Blocked: there is no network. 1 record waits to be sent, 1 download waits"


def test_working_and_unknown_claim_nothing() -> None:
    assert sentence(sync_status(Counts(), True, None, NOON)) == "Exchanging with the hub"
    assert sentence(sync_status(Counts(waiting=1), True, None, None)).endswith("1 record waits to be sent")
    unknown = sync_status(Counts(), False, None, None)
    assert sentence(unknown).startswith("Not known")
    assert next_step(unknown) == ""
