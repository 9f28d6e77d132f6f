"""SY-11, SY-17, SY-18: who was away for long finds everything taken in as it was done, whatever happened meanwhile."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from secrets import token_hex
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.errors import Cause
from learner_app.domain.ids import CourseId, QuestionId, UnitId
from learner_app.domain.progress import Status
from learner_app.domain.quiz import AnswerKey, ChoiceKey, NumericAnswer, NumericKey, TrueFalseKey
from learner_app.domain.status import SyncState
from learner_app.services.session import Session, open_session
from tests.fakes.course import RIGHT, built
from tests.faults.both_sides import differences
from tests.faults.hubs.hub_backup import HubBackup
from tests.faults.hubs.hub_tables import expire, kept, standings
from tests.faults.links.link import Mode
from tests.faults.links.weather import Way
from tests.faults.one_person import FINAL, LESSONS, PRACTICE, OnePerson
from tests.faults.stage import folder_in_memory, open_stage, publish

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from tests.faults.stage import Stage

DAY_S = 86_400
AWAY_DAYS = 90
OTHER_KEYS = {
    QuestionId("Colour"): AnswerKey(ChoiceKey({"Red": 1.0})),
    QuestionId("Sure"): AnswerKey(TrueFalseKey(value=False)),
    QuestionId("Many"): AnswerKey(NumericKey((NumericAnswer(7, 7),))),
}
"""By which everything that was right is wrong."""


@pytest.fixture(scope="module")
def whole_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with folder_in_memory(tmp_path_factory.mktemp("stage")) as folder, open_stage(folder) as stage:
        yield stage


def test_sy11_ninety_days_of_records_arrive_whole_after_the_sign_in_ran_out(stage: Stage) -> None:
    with closing(OnePerson(stage, [-AWAY_DAYS * DAY_S])) as person:
        (device,) = person.devices
        done = a_season_of_learning(person)
        expire(stage.hub.data, person.name)

        status = device.sync()
        assert status.blocked_because is Cause.SIGN_IN_NEEDED
        assert status.counts.pending > AWAY_DAYS
        device.look()
        person.sign_in_again(device)
        person.sync_all()

        assert list(person.unlike()) == []
        assert device.session.records.verify().ok
        standing = person.standing()
        assert (standing.status, standing.passed) == (Status.COMPLETED, True)
        assert standing.completed_ms == round(done.timestamp() * 1000)


def test_sy18_a_hub_restored_from_yesterdays_backup_gets_again_what_it_lost_and_tells_it_to_the_other_device(
    stage: Stage,
) -> None:
    with closing(OnePerson(stage, [0, 0])) as person:
        first, second = person.devices
        first.learn(LESSONS[0])
        second.answer(PRACTICE, right=1)
        second.hand_in(PRACTICE)
        person.sync_all()
        backup = HubBackup(stage.hub)
        first.clock.passes(DAY_S)
        second.clock.passes(DAY_S)
        for unit in LESSONS[1:]:
            first.learn(unit)
        second.answer(FINAL, right=3)
        second.hand_in(FINAL)
        person.sync_all()
        made, epoch = kept(stage.hub.data, [person.name]), first.session.sync._catalogue.hub().epoch
        done = person.standing()

        backup.restore()

        assert 0 < len(kept(stage.hub.data, [person.name])) < len(made)
        second.answer(PRACTICE, right=0)
        second.hand_in(PRACTICE)
        person.sync_all()
        assert first.session.sync._catalogue.hub().epoch != epoch
        assert {record.id for record in kept(stage.hub.data, [person.name])} > {record.id for record in made}
        assert person.standing() == replace(done, attempts=done.attempts + 1)
        assert list(person.unlike()) == []
        assert all(device.session.records.verify().ok for device in person.devices)


def a_season_of_learning(person: OnePerson) -> datetime:
    """The course on the first days, and practice every day; gives when the course was completed."""
    (device,) = person.devices
    for unit in LESSONS:
        device.learn(unit)
    device.answer(FINAL, right=3)
    device.hand_in(FINAL)
    for day in range(AWAY_DAYS):
        device.answer(PRACTICE, right=day % 4)
        device.hand_in(PRACTICE)
        device.clock.passes(DAY_S)
    return next(attempt.at for attempt in device.progress().units[PRACTICE].attempts if attempt.passed)


class Away:
    """Somebody without a connection who has begun a course that nobody else takes."""

    def __init__(self, stage: Stage, name: str) -> None:
        self.stage = stage
        self.course = CourseId(name)
        self.first = built(course_id=name)
        self.second = built("2", course_id=name, text="Now it is sunny.")
        publish(stage.hub.data, self.first)
        self.laptop = stage.laptop()
        self.session: Session = open_session(self.laptop.root)
        self.sync()
        for unit in LESSONS:
            self.session.lessons.complete(self.course, unit)
        self.take(PRACTICE)

    def close(self) -> None:
        self.session.close()

    def sync(self) -> None:
        assert self.session.sync.run().status.state is SyncState.UP_TO_DATE

    def take(self, unit: UnitId) -> None:
        self.answer(unit)
        self.session.quizzes.submit(self.session.quizzes.begin(self.course, unit).attempt)

    def answer(self, unit: UnitId) -> None:
        attempt = self.session.quizzes.begin(self.course, unit).attempt
        for question, response in RIGHT.items():
            self.session.quizzes.answer(attempt, QuestionId(question), response)  # type: ignore[arg-type]  # plain JSON

    def remarks(self) -> str:
        return " ".join(item.said for item in self.session.attention.items())


@pytest.fixture
def away(stage: Stage) -> Iterator[Away]:
    with closing(Away(stage, f"away-{token_hex(4)}")) as away:
        yield away


def replace_it(away: Away) -> None:
    """Another version, whose quiz says the opposite."""
    publish(away.stage.hub.data, away.second, OTHER_KEYS)


MEANWHILE: dict[str, tuple[Callable[[Away], object], str]] = {
    "replaced": (replace_it, "Another version was published"),
    "retired": (lambda away: away.stage.command("retire", away.course), "had been retired"),
    "withdrawn": (lambda away: away.stage.command("withdraw", away.course), "had been withdrawn"),
    "unassigned": (lambda away: away.stage.command("unassign", away.course, "--all"), "was not assigned"),
}


@pytest.mark.parametrize("what", MEANWHILE)
@pytest.mark.parametrize("is_handed_in_before", [True, False], ids=["handed in", "still open"])
def test_f13_sy17_an_attempt_is_marked_on_the_version_that_was_shown_whatever_became_of_the_course(
    away: Away, what: str, is_handed_in_before: bool
) -> None:
    change, remark = MEANWHILE[what]
    if is_handed_in_before:
        away.take(FINAL)
    else:
        away.answer(FINAL)
    change(away)
    away.sync()
    if not is_handed_in_before:
        away.session.quizzes.submit(away.session.quizzes.begin(away.course, FINAL).attempt)

    away.sync()

    standing = standings(away.stage.hub.data, away.laptop.person)[away.first.hash]
    assert (standing.status, standing.score, standing.passed) == (Status.COMPLETED, 1.0, True)
    assert remark in away.remarks()
    assert not away.session.sync.status().counts.refused
    assert differences(away.stage.hub.data, [away.laptop]) == []
    (record,) = [row for row in away.session.records.all() if row.what == "Final quiz" and row.score is not None]
    assert (record.score, record.passed) == (1.0, True)


def test_f13_a_new_version_appears_only_when_it_is_whole_and_an_update_that_fails_leaves_the_old_one_usable(
    away: Away,
) -> None:
    away.answer(FINAL)
    replace_it(away)
    shown = []
    for after in range(200, 3_000, 300):
        away.stage.proxy.cut(Way.DOWN, after, then=Mode.REFUSED)
        away.session.sync.run()
        away.stage.proxy.heal()
        card = away.session.library.card(away.course)
        shown.append((card.version, card.newer_version))
        assert card.is_here
        assert away.session.lessons.open(away.course, LESSONS[0]).blocks
        assert away.session.quizzes.intro(away.course, FINAL).open_answered == len(RIGHT)
    assert {("1", "2"), ("2", "")} <= set(shown), "a cut between hearing of it and having it, and none afterwards"

    away.sync()

    card = away.session.library.card(away.course)
    assert (card.version, card.newer_version, card.is_here) == ("2", "", True)
    outcome = away.session.quizzes.submit(away.session.quizzes.begin(away.course, FINAL).attempt)
    away.sync()
    standing = standings(away.stage.hub.data, away.laptop.person)[away.first.hash]
    assert standing.score == 1.0, outcome
