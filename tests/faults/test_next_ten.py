"""F16, F18, F19, F21, F24: what others lose by an installation, an assignment, a neighbour, a character or an exit."""

from __future__ import annotations

import csv
import json
import socket
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from secrets import token_hex
from threading import Event
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.ids import CourseId, QuestionId, UnitId
from learner_app.domain.progress import Status
from learner_app.domain.quiz import AnswerKey, NumericAnswer, NumericKey, Question, QuestionKind, TextAnswer, TextKey
from learner_app.domain.status import SyncState
from learner_app.formats import xapi
from tests.fakes.course import COURSE, built
from tests.faults.both_sides import differences
from tests.faults.hubs.hub_tables import add_people, kept, set_password, standings
from tests.faults.laptop import Laptop
from tests.faults.links.link import Mode
from tests.faults.links.proxy import proxy_before
from tests.faults.links.weather import Way
from tests.faults.one_person import FINAL, LESSONS, PRACTICE, OnePerson
from tests.faults.stage import PASSWORD, folder_in_memory, open_stage, publish

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from learner_app.domain.quiz import Response
    from learner_app.domain.status import SyncStatus
    from learner_app.services.session import Session
    from tests.faults.stage import Stage

NEIGHBOURS = 5
TIMEOUT_S = 60
HALF_OPEN = 20
AWKWARD = (
    "Müller & Söhne = 3,5 %",
    "a=b&c=d;e?f#g+h",
    '<b>„fett“</b> \\"quoted\\" \\\\ \\u0041',
    "\u0627\u0644\u0633\u0644\u0627\u0645\u0629 \u200f(\u0637\u0641\u0627\u064a\u0629) \u202babc\u202c",
    "\U0001f469\U0001f3fd\u200d\U0001f527\U0001f525 e\u0301 \u00e9",
    '=HYPERLINK("x")',
    "two\nlines,\tand a tab; and a comma",
    "\u2028 %00 %E2%82%AC null",
)
"""Texts that were changed on their way through some program or other."""


@pytest.fixture(scope="module")
def whole_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with folder_in_memory(tmp_path_factory.mktemp("stage")) as folder, open_stage(folder) as stage:
        yield stage


def signed_in(stage: Stage, name: str, address: str = "") -> Laptop:
    """A device of somebody who has an account, as it is right after an installation and a sign-in."""
    laptop = Laptop(stage.folder / f"installed-{token_hex(4)}", name)
    with laptop.open() as session:
        session.accounts.sign_in(address or stage.proxy.address, name, PASSWORD)
    return laptop


def synced(laptop: Laptop) -> SyncStatus:
    with laptop.open() as session:
        return session.sync.run().status


def test_f16_a_new_installation_shows_what_was_done_before_it_and_goes_on_from_there(stage: Stage) -> None:
    with closing(OnePerson(stage, [0])) as person:
        (before,) = person.devices
        for unit in LESSONS:
            before.learn(unit)
        for quiz in (PRACTICE, FINAL):
            for right in (0, 3):
                before.answer(quiz, right=right)
                before.hand_in(quiz)
        person.sync_all()
        set_password(stage.hub.data, person.name, PASSWORD)
        again = signed_in(stage, person.name)

        with again.open() as session:
            assert session.sync.run().status.state is SyncState.UP_TO_DATE
            view = session.library.course(CourseId(COURSE))
            assert view.progress == before.progress()
            assert (view.card.status, view.card.done_units) == (Status.COMPLETED, 5)
            assert sorted((row.code, row.standing.value) for row in session.certificates.all()) == before.certificates()
            assert session.quizzes.intro(CourseId(COURSE), FINAL).attempts_left == 0
        assert again.own() == []
        assert again.heard() == {record.id: record.statement for record in before.laptop.own()}


class Assigning:
    """A course that nobody has yet, and a person whose device has synced before anybody heard of it."""

    def __init__(self, stage: Stage) -> None:
        self.course = CourseId(f"assigned-{token_hex(4)}")
        self.laptop = stage.laptop()
        self._stage = stage
        self.due = (datetime.now(UTC) + timedelta(days=9)).replace(microsecond=0)

    def publish(self, version: str = "1", text: str = "It rains.") -> None:
        publish(self._stage.hub.data, built(version, course_id=self.course, text=text), is_for_all=False)

    def command(self, *words: str) -> None:
        self._stage.command(words[0], self.course, *words[1:])

    def assign(self, *to: str) -> None:
        self.command("assign", *(to or ("--to", self.laptop.person)), "--due", self.due.isoformat())

    def sync(self) -> None:
        assert synced(self.laptop).state is SyncState.UP_TO_DATE

    def cut_sync(self) -> None:
        self._stage.proxy.cut(Way.DOWN, 700, then=Mode.REFUSED)
        synced(self.laptop)
        self._stage.proxy.heal()


def to_one(a: Assigning) -> None:
    a.publish()
    a.assign()


def to_all(a: Assigning) -> None:
    a.publish()
    a.assign("--all")


def reassigned(a: Assigning) -> None:
    a.publish()
    a.assign()
    a.sync()
    a.command("unassign", "--to", a.laptop.person)
    a.sync()
    a.assign()


def published_again(a: Assigning) -> None:
    a.publish()
    a.assign()
    a.sync()
    a.command("withdraw")
    a.sync()
    a.publish("2", "Now it is sunny.")


def heard_of_half(a: Assigning) -> None:
    a.publish()
    a.assign()
    a.cut_sync()


def own_and_everyones(a: Assigning) -> None:
    a.publish()
    a.assign()
    a.command("assign", "--all")
    a.command("unassign", "--all")


ASSIGNMENTS: dict[str, Callable[[Assigning], None]] = {
    "to one person": to_one,
    "to everyone": to_all,
    "to one person, and to everyone and taken back": own_and_everyones,
    "again after it was taken back": reassigned,
    "and published again after it was withdrawn": published_again,
    "while the link broke": heard_of_half,
}


@pytest.mark.parametrize("how", ASSIGNMENTS)
def test_f18_what_is_assigned_is_on_the_device_after_the_next_sync(stage: Stage, how: str) -> None:
    assigning = Assigning(stage)
    ASSIGNMENTS[how](assigning)

    assigning.sync()

    with assigning.laptop.open(is_offline=True) as session:
        card = session.library.card(assigning.course)
        assert (card.is_assigned, card.is_here, card.is_withdrawn, card.dates.due) == (True, True, False, assigning.due)
        assert session.lessons.open(assigning.course, LESSONS[0]).blocks
        assert session.quizzes.begin(assigning.course, FINAL).questions


def test_f19_devices_that_are_set_up_at_once_hold_up_neither_each_other_nor_anybody_elses_sync(stage: Stage) -> None:
    new, old = stage.laptops(NEIGHBOURS, synced=False), stage.laptops(NEIGHBOURS)
    for laptop in old:
        laptop.learn(30, stage.course)

    with ThreadPoolExecutor(2 * NEIGHBOURS) as threads:
        statuses = [threads.submit(synced, laptop) for laptop in (*new, *old)]
        for _ in range(3):
            stage.command("user", "add", f"new-{token_hex(4)}", "--password-stdin", given=f"{PASSWORD}\n")
            publish(stage.hub.data, built(course_id=f"meanwhile-{token_hex(4)}"))

    assert {status.result().state for status in statuses} == {SyncState.UP_TO_DATE}
    assert differences(stage.hub.data, old) == []


def test_f19_a_device_whose_first_sync_hangs_holds_up_nobody(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    name = f"old-{token_hex(4)}"
    add_people(stage.hub.data, [name], PASSWORD)
    with ExitStack() as stack:
        other = stack.enter_context(proxy_before(stage.hub.port))
        neighbour = signed_in(stage, name, other.address)
        for _ in range(HALF_OPEN):
            hanging = stack.enter_context(socket.create_connection(("127.0.0.1", stage.hub.port)))
            hanging.sendall(b"POST /api/1/exchange HTTP/1.1\r\nHost: hub\r\nContent-Length: 1000\r\n\r\nhalf")
        monkeypatch.setattr("learner_app.remote.hub.client.STALL_TIMEOUT_S", TIMEOUT_S)
        set_up = stage.laptop(synced=False)
        threads = stack.enter_context(ThreadPoolExecutor(1))
        reached = Event()
        stage.proxy.strike(Way.DOWN, 700, reached.set)
        stage.proxy.stall(Way.DOWN, 701)
        hangs = threads.submit(synced, set_up)
        try:
            assert reached.wait(TIMEOUT_S)
            neighbour.learn(10, stage.course)
            assert synced(neighbour).state is SyncState.UP_TO_DATE
            assert not hangs.done()
        finally:
            stage.proxy.turn(Mode.RESET)
        assert hangs.result(TIMEOUT_S).blocked_because is not None

    stage.proxy.heal()
    assert synced(set_up).state is SyncState.UP_TO_DATE
    assert set_up.has_text_of(stage.course)
    assert differences(stage.hub.data, [neighbour]) == []


def awkward_quiz() -> tuple[tuple[Question, ...], dict[QuestionId, AnswerKey]]:
    """A question for each of the texts, which is its prompt, its right answer and part of its name; and a number."""
    texts = {QuestionId(f"{number} {text}"): text for number, text in enumerate(AWKWARD)}
    questions = [Question(name, QuestionKind.SHORT_TEXT, text) for name, text in texts.items()]
    keys = {name: AnswerKey(TextKey((TextAnswer(text),))) for name, text in texts.items()}
    number = QuestionId("number")
    keys[number] = AnswerKey(NumericKey((NumericAnswer(3.5, 3.5),)))
    return (*questions, Question(number, QuestionKind.NUMERIC, "Wie viele?")), keys


def test_f21_no_character_of_an_answer_changes_on_its_way_to_hub_report_export_and_other_device(
    stage: Stage, tmp_path: Path
) -> None:
    questions, keys = awkward_quiz()
    course = built(course_id=f"awkward-{token_hex(4)}", questions=questions, keys=keys)
    publish(stage.hub.data, course, keys)
    first, second = stage.laptops_of_one(2)
    given: dict[QuestionId, Response] = {question.id: question.text for question in questions}
    given[questions[-1].id] = 3.5
    with first.open() as session:
        assert session.sync.run().status.state is SyncState.UP_TO_DATE
        for unit in (PRACTICE, FINAL):
            answer_all(session, course.course.id, unit, given)
        assert session.sync.run().status.state is SyncState.UP_TO_DATE
        session.records.export(tmp_path / "records.json")
        session.records.export(tmp_path / "records.csv")
    assert synced(second).state is SyncState.UP_TO_DATE

    handed_in = [record.statement for record in first.own() if xapi.event(record.statement).responses]
    assert len(handed_in) == 2
    assert all(xapi.event(statement).responses == given for statement in handed_in)
    standing = standings(stage.hub.data, first.person)[course.hash]
    assert (standing.score, standing.passed) == (1.0, True)
    assert set(handed_in) <= set(second.heard().values())
    assert set(handed_in) <= {record.statement for record in kept(stage.hub.data, [first.person])}
    exported = json.loads((tmp_path / "records.json").read_text(encoding="utf-8"))["records"]
    names = {xapi.event(statement).id for statement in handed_in}
    assert [row["statement"] for row in exported if row["statement"]["id"] in names] == list(map(json.loads, handed_in))
    with (tmp_path / "records.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == len(first.own())


def answer_all(session: Session, course: CourseId, unit: UnitId, given: Mapping[QuestionId, Response]) -> None:
    attempt = session.quizzes.begin(course, unit).attempt
    for question, response in given.items():
        session.quizzes.answer(attempt, question, response)
    session.quizzes.submit(attempt)


@pytest.mark.parametrize("mode", [Mode.REFUSED, Mode.RESET, Mode.SILENT])
def test_f24_leaving_without_a_connection_keeps_place_and_answers_and_asks_the_network_no_end_of_times(
    stage: Stage, mode: Mode, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("learner_app.remote.hub.client.STALL_TIMEOUT_S", 0.5)
    with closing(OnePerson(stage, [0])) as person:
        (device,) = person.devices
        stage.proxy.turn(mode)
        for place in (1, 2, 3):
            device.read(LESSONS[0], place)
            device.answer(FINAL, right=place)
            stage.proxy.wire.reset()
            assert device.sync().state is SyncState.BLOCKED
            assert stage.proxy.wire.connections <= 3
            device.restart()
            device.look()
        stage.proxy.heal()

        device.hand_in(FINAL)
        person.sync_all()

        assert list(person.unlike()) == []
        assert person.standing().score == 1.0
        device.restart()
