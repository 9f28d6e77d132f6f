"""Records to a record store instead of a hub, as a person does it in a terminal; the store is strict."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.fakes.course import COURSE
from tests.fakes.http_server import Answer
from tests.fakes.strict_lrs import PASSWORD, USER, strict_lrs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.cli.conftest import Terminal
    from tests.fakes.strict_lrs import StrictLrs


@pytest.fixture
def store() -> Iterator[StrictLrs]:
    with strict_lrs() as lrs:
        yield lrs


def sign_in(learner: Terminal, store: StrictLrs, password: str = PASSWORD) -> dict[str, object]:
    words = ("sign-in", "--lrs", store.url, "--user", "amina", "--key", USER, "--password-stdin")
    return learner.ask(*words, given=f"{password}\n")


def test_records_reach_the_store_once_and_say_whose_word_they_rest_on(learner, store) -> None:
    learner.ask("complete", COURSE, "weather")
    told = sign_in(learner, store)
    assert (told["signed_in"], told["person"], told["hub_name"]) == (True, "amina", "record store")
    learner.ask("complete", COURSE, "tools")

    synced = learner.ask("sync")
    again = learner.ask("sync")

    assert (synced["state"], synced["confirmed"]) == (again["state"], again["confirmed"]) == ("up to date", 2)
    records = learner.ask("records", "list")["records"]
    assert {record["held_by"] for record in records} == {store.url}
    assert {record["id"] for record in records} == set(store.statements)
    assert learner.ask("records", "verify")["ok"] is True
    assert learner.ask("status")["last_success"]


def test_an_account_that_the_store_does_not_know_is_refused(learner, store) -> None:
    assert sign_in(learner, store, "wrong")["kind"] == "sign-in"
    assert learner.code == 6


def test_an_address_with_no_store_behind_it_is_said_to_be_none(learner, store) -> None:
    words = ("--lrs", f"{store.server.url}/elsewhere", "--user", "amina", "--password-stdin")

    assert learner.ask("sign-in", *words, given=f"{PASSWORD}\n")["kind"] == "blocked"
    assert learner.code == 5


def test_no_word_of_the_state_speaks_of_a_hub(learner, store) -> None:
    sign_in(learner, store)
    learner.ask("complete", COURSE, "weather")
    store.server.answer = lambda _: Answer(is_dropped=True)
    learner.ask("sync")

    told = learner.ask("status")

    assert told["blocked_because"] == "hub unreachable"
    assert "the record store does not answer" in told["message"]
    assert "hub" not in f"{told['message']} {told['next_step']}"


def test_signing_out_keeps_what_waits_for_the_same_person(learner, store) -> None:
    sign_in(learner, store)
    learner.ask("complete", COURSE, "weather")
    assert learner.ask("sign-out")["signed_in"] is False

    assert learner.ask("sync")["blocked_because"] == "sign-in needed"
    assert learner.ask("status")["waiting"] == 1
    sign_in(learner, store)
    assert learner.ask("sync")["confirmed"] == 1


def test_nobody_promises_marks_or_courses_where_there_is_no_hub(learner, store) -> None:
    sign_in(learner, store)
    learner.ask("complete", COURSE, "weather")

    (learner.profile / "answers.json").write_text("{}")
    told = learner.ask("quiz", COURSE, "final", "--answers", str(learner.profile / "answers.json"))
    assert told["message"] == "Recorded, and sent to your organisation's record store with the next sync."
    assert learner.ask("get", COURSE)["id"] == COURSE
    assert {check["name"]: check["ok"] for check in learner.ask("doctor")["checks"]}["hub"] is True
