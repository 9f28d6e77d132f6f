"""F5: no sync, sign-out, freed space or course taken away deletes what somebody did; all of it arrives in the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from learner_app.cli import exit_codes
from learner_app.domain.errors import Cause, Kind
from learner_app.domain.ids import QuestionId, UnitId
from tests.fakes.course import COURSE
from tests.faults.both_sides import differences
from tests.faults.hubs import hub_tables
from tests.faults.links import canned
from tests.faults.links.http_hop import Refuses
from tests.faults.links.weather import Way
from tests.faults.old_profile import open_answers
from tests.faults.stage import PASSWORD

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.faults.clients import Clients
    from tests.faults.laptop import Laptop
    from tests.faults.stage import Stage

CONFIRMED, WAITING = 5, 10
PRACTICE = UnitId("practice")


@pytest.fixture
def laptop(stage: Stage) -> Laptop:
    """Somebody with confirmed, refused and waiting records, and a quiz with two answers that is still open."""
    laptop = stage.laptop()
    laptop.learn(CONFIRMED, stage.course)
    stage.proxy.meddle(Refuses(laptop.own()[-1].id.encode(), 422, b'{"error": "No."}'))
    with laptop.open() as session:
        assert session.sync.run().status.counts.refused == 1
    stage.proxy.heal()
    laptop.learn(WAITING, stage.course)
    with laptop.open(is_offline=True) as session:
        attempt = session.quizzes.begin(COURSE, PRACTICE).attempt
        session.quizzes.answer(attempt, QuestionId("Colour"), "Blue")
        session.quizzes.answer(attempt, QuestionId("Sure"), True)
    return laptop


def runs(*commands: list[str], code: int = exit_codes.DONE) -> Callable[[Stage, Clients, Laptop], None]:
    """What the program is told to do, and the exit code with which that ends."""

    def deed(_stage: Stage, clients: Clients, laptop: Laptop) -> None:
        ended = clients.run(laptop.root, commands)
        assert ended.code == code, ended.said

    return deed


def syncs_while(stands: Callable[[Stage, Laptop], object], cause: Cause) -> Callable[[Stage, Clients, Laptop], None]:
    def deed(stage: Stage, clients: Clients, laptop: Laptop) -> None:
        stands(stage, laptop)
        runs(["sync"], code=exit_codes.of_cause(cause))(stage, clients, laptop)
        stage.proxy.heal()

    return deed


def gets_under_a_limit(stage: Stage, clients: Clients, laptop: Laptop) -> None:
    with laptop.open(is_offline=True) as session:
        session.settings.change(content_mb=1)
    runs(["get", COURSE, "--tier", "audio"], code=exit_codes.of_cause(Cause.QUOTA))(stage, clients, laptop)


DEEDS: dict[str, Callable[[Stage, Clients, Laptop], None]] = {
    "signing out": runs(["sign-out"]),
    "signing out without a network": runs(["sign-out", "--offline"]),
    "a sync after the sign-in was revoked": syncs_while(
        lambda stage, laptop: hub_tables.revoke(stage.hub.data, laptop.person), Cause.SIGN_IN_NEEDED
    ),
    "a sync after the sign-in ran out": syncs_while(
        lambda stage, laptop: hub_tables.expire(stage.hub.data, laptop.person), Cause.SIGN_IN_NEEDED
    ),
    "a sync through a captive portal": syncs_while(lambda stage, _: stage.proxy.captive_portal(), Cause.CAPTIVE_PORTAL),
    "a sync that a filter forbids": syncs_while(lambda stage, _: stage.proxy.answer(canned.FILTER_PAGE), Cause.POLICY),
    "a sync with a hub that says it is gone": syncs_while(
        lambda stage, _: stage.proxy.answer(canned.reply(410, b"<html>Gone</html>")), Cause.HUB_ERROR
    ),
    "a sync whose answer is cut": syncs_while(lambda stage, _: stage.proxy.cut(Way.DOWN, 60), Cause.HUB_UNREACHABLE),
    "freeing the texts of a course in which a quiz is open": runs(
        ["storage", "free", COURSE, "text"], code=exit_codes.OF_KIND[Kind.NOT_ALLOWED]
    ),
    "freeing the sound": runs(["get", COURSE, "--tier", "audio"], ["storage", "free", COURSE, "audio"]),
    "making room under a limit": gets_under_a_limit,
}


@pytest.mark.parametrize("deed", DEEDS)
def test_f5_nothing_that_was_done_is_deleted_by(stage: Stage, clients: Clients, laptop: Laptop, deed: str) -> None:
    before = [record.statement for record in laptop.own()]

    DEEDS[deed](stage, clients, laptop)

    check_all_is_here(laptop, before)
    stage.command("user", "add", laptop.person, "--password-stdin", given=f"{PASSWORD}\n")
    with laptop.open() as session:
        session.accounts.sign_in(stage.proxy.address, laptop.person, PASSWORD)
    hand_in_and_send_all(stage, clients, laptop)


def check_all_is_here(laptop: Laptop, before: list[bytes]) -> None:
    assert [record.statement for record in laptop.own()] == before
    assert open_answers(laptop) == 2
    with laptop.open(is_offline=True) as session:
        counts = session.sync.status().counts
        assert (counts.pending, counts.confirmed + counts.refused) == (WAITING, CONFIRMED)
        assert session.records.verify().ok
        assert session.notices == ()


def hand_in_and_send_all(stage: Stage, clients: Clients, laptop: Laptop) -> None:
    with laptop.open() as session:
        view = session.quizzes.begin(COURSE, PRACTICE)
        assert len(view.responses) == 2
        session.quizzes.submit(view.attempt)
        for row in session.records.refused():
            session.records.resend(row.sequence)
        assert session.sync.run().status.counts.pending == 0
    assert differences(stage.hub.data, [laptop]) == []


def test_f20_records_of_a_course_whose_texts_were_freed_are_listed_and_arrive(stage: Stage, clients: Clients) -> None:
    laptop = stage.laptop()
    laptop.learn(WAITING, stage.course)
    before = [record.statement for record in laptop.own()]

    freed, courses, listed = clients.run(
        laptop.root,
        [["storage", "free", COURSE, "text", "--json"], ["courses", "--json"], ["records", "list", "--json"]],
    ).answers

    assert freed["freed_bytes"] > 0
    assert courses["courses"][0]["here"] is False
    assert courses["courses"][0]["done_units"] > 0
    assert len(listed["records"]) == WAITING
    assert [record.statement for record in laptop.own()] == before
    assert clients.run(laptop.root, [["sync"]]).code == exit_codes.DONE
    assert laptop.has_text_of(stage.course)
    assert differences(stage.hub.data, [laptop]) == []
