"""SY-12, MB-12, QF-17: a machine that never had a network learns, and what was done there reaches the hub by hand."""

from __future__ import annotations

import json
from contextlib import closing
from secrets import token_hex
from typing import TYPE_CHECKING, Any

import pytest

from learner_app.cli.processes import command
from learner_app.domain.errors import ExpectedFailure
from learner_app.domain.progress import Status
from learner_app.domain.status import SyncState
from learner_app.services.session import open_session
from tests.fakes.course import COURSE, RIGHT
from tests.faults.both_sides import differences
from tests.faults.cutting import places
from tests.faults.extent import EXTENT
from tests.faults.hubs.hub_tables import add_people, kept, receipt_count, standings, take_in
from tests.faults.laptop import Laptop, Share
from tests.faults.links.room import Room, open_room, why_not
from tests.faults.one_person import FINAL, LESSONS, PRACTICE
from tests.faults.stage import PASSWORD, folder_in_memory, open_stage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.faults.stage import Stage

PLAIN = (b"amina", b"nia", b"weather", b"Blue", b"completed", b"statement", b"actor")
"""What would stand in a file that anybody can read."""
NOOP_BYTES = 1_200


@pytest.fixture(scope="module")
def whole_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with folder_in_memory(tmp_path_factory.mktemp("stage")) as folder, open_stage(folder) as stage:
        yield stage


class Shed:
    """A machine in a room without a network, and a stick that goes to and fro."""

    def __init__(self, room: Room, folder: Path) -> None:
        self._room = room
        self.profile = folder / "profile"
        self.stick = folder / "stick"
        self.stick.mkdir()

    def client(self, *words: str, code: int = 0) -> dict[str, Any]:
        return self._answer("--profile", str(self.profile), *words, code=code)

    def hub(self, stage: Stage, *words: str) -> dict[str, Any]:
        """A command of the hub's, which needs no network either."""
        return self._answer("hub", *words, "--data", str(stage.hub.data))

    def _answer(self, *words: str, code: int = 0) -> dict[str, Any]:
        done = self._room.run([*command(), *words, "--json"], check=False)
        assert done.returncode == code, f"{words}: {done.stdout}\n{done.stderr}"
        content: dict[str, Any] = json.loads(done.stdout)
        return content

    def learn(self) -> None:
        """The whole course."""
        answers = self.stick / "answers.json"
        answers.write_text(json.dumps(RIGHT))
        for unit in LESSONS:
            self.client("complete", COURSE, unit)
        for quiz in (PRACTICE, FINAL):
            self.client("quiz", COURSE, quiz, "--answers", str(answers))


@pytest.fixture
def shed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shed]:
    monkeypatch.setenv("LEARNER_KEYRING", "file")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    with open_room() as room:
        assert json.loads(room.run(["ip", "-j", "route"]).stdout or "[]") == []
        yield Shed(room, tmp_path)


@pytest.mark.skipif(bool(reason := why_not()), reason=reason)
def test_sy12_mb12_a_course_comes_and_its_records_go_by_stick_alone_and_the_first_sync_has_nothing_to_do(
    stage: Stage, shed: Shed
) -> None:
    nia = f"nia-{token_hex(4)}"
    add_people(stage.hub.data, [nia], PASSWORD)
    stage.command("key", str(shed.stick / "hub.key"))
    package = stage.course.write(shed.stick / "field.learnpack")

    shed.client("import", str(package))
    shed.learn()
    file = shed.stick / "nia.rescue"
    told = shed.client("records", "rescue", str(file), "--hub-key", str(shed.stick / "hub.key"))
    made = [record["id"] for record in shed.client("records", "list")["records"]]
    assert told["records"] == len(made) == 7
    taken = shed.hub(stage, "import", str(file), "--as", nia)
    assert (taken["accepted"], taken["known"], taken["refused"]) == (7, 0, 0)
    again = shed.hub(stage, "import", str(file), "--as", nia)
    assert (again["accepted"], again["known"], again["refused"]) == (0, 7, 0)
    standing = standings(stage.hub.data, nia)[stage.course.hash]
    assert (standing.status, standing.passed, standing.score) == (Status.COMPLETED, True, 1.0)
    assert shed.client("status")["confirmed"] == 0
    assert shed.client("import", taken["receipts_file"]) == {"confirmed": 7, "refused": 0, "already_confirmed": 0}
    assert shed.client("status")["waiting"] == 0
    assert shed.client("records", "verify")["ok"] is True

    check_that_a_sync_is_a_noop(stage, Share(shed.profile, nia, stage.proxy.address), made)


def check_that_a_sync_is_a_noop(stage: Stage, share: Share, made: list[str]) -> None:
    """The network comes at last: nothing is sent that is there, and what the hub found is heard."""
    before = kept(stage.hub.data, [share.person]), receipt_count(stage.hub.data)
    with closing(open_session(share.root)) as session:
        session.accounts.sign_in(stage.proxy.address, share.person, PASSWORD)
    with closing(open_session(share.root)) as session:
        stage.proxy.wire.reset()
        assert session.sync.exchange().status.state is SyncState.UP_TO_DATE
        assert stage.proxy.wire.up < NOOP_BYTES
        progress = session.library.course(COURSE).progress
        assert (progress.status, progress.passed) == (Status.COMPLETED, True)
    assert (kept(stage.hub.data, [share.person]), receipt_count(stage.hub.data)) == before
    assert sorted(record.id for record in before[0]) == sorted(made)
    assert differences(stage.hub.data, [share]) == []


@pytest.fixture
def laptop(stage: Stage) -> Laptop:
    """Signed in for real, so that the hub knows the key of the device; the course is there."""
    name = f"amina-{token_hex(4)}"
    add_people(stage.hub.data, [name], PASSWORD)
    laptop = Laptop(stage.folder / name, name)
    with laptop.open() as session:
        session.accounts.sign_in(stage.proxy.address, name, PASSWORD)
    with laptop.open() as session:
        assert session.sync.run().status.state is SyncState.UP_TO_DATE
    return laptop


def carried(stage: Stage, laptop: Laptop, path: Path) -> bytes:
    """A file with three records that wait."""
    laptop.learn(3, stage.course)
    with laptop.open(is_offline=True) as session:
        before = session.sync.status().counts
        assert session.rescue.write(path).records == 3
        assert session.sync.status().counts == before, "handing over a file is no delivery"
    return path.read_bytes()


def test_f23_records_whose_file_is_lost_on_the_way_go_with_the_next_sync_and_the_file_found_again_doubles_nothing(
    stage: Stage, laptop: Laptop, tmp_path: Path
) -> None:
    data = carried(stage, laptop, tmp_path / "lost.rescue")

    with laptop.open() as session:
        assert session.sync.run().status.counts.confirmed == 3
    before = kept(stage.hub.data, [laptop.person]), receipt_count(stage.hub.data)
    assert take_in(stage.hub.data, data) == {"accepted": 0, "known": 3, "refused": 0}

    assert (kept(stage.hub.data, [laptop.person]), receipt_count(stage.hub.data)) == before
    assert differences(stage.hub.data, [laptop]) == []


def test_f23_records_that_came_by_file_and_whose_receipts_never_came_back_are_known_to_the_next_sync(
    stage: Stage, laptop: Laptop, tmp_path: Path
) -> None:
    assert take_in(stage.hub.data, carried(stage, laptop, tmp_path / "taken.rescue"))["accepted"] == 3
    before = kept(stage.hub.data, [laptop.person]), receipt_count(stage.hub.data)
    laptop.learn(1, stage.course)

    with laptop.open() as session:
        counts = session.sync.run().status.counts

    assert (counts.pending, counts.confirmed) == (0, 4)
    assert kept(stage.hub.data, [laptop.person])[:3] == before[0]
    assert differences(stage.hub.data, [laptop]) == []


def test_qf17_a_file_can_be_read_by_its_hub_alone_and_whatever_byte_of_it_was_changed_nothing_of_it_is_taken_in(
    stage: Stage, laptop: Laptop, tmp_path: Path
) -> None:
    data = carried(stage, laptop, tmp_path / "tampered.rescue")
    assert not [word for word in PLAIN if word in data]

    for place in places(len(data), EXTENT.tears):
        for bad in (data[:place], data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]):
            refused(lambda bad=bad: take_in(stage.hub.data, bad))  # type: ignore[misc]  # a default of a lambda
    refused(lambda: take_in(stage.hub.data, data + b"\0"))

    assert kept(stage.hub.data, [laptop.person]) == []
    assert take_in(stage.hub.data, data)["accepted"] == 3


def test_qf17_receipts_of_which_a_byte_was_changed_confirm_nothing(
    stage: Stage, laptop: Laptop, tmp_path: Path
) -> None:
    carried(stage, laptop, tmp_path / "sent.rescue")
    path = tmp_path / "sent.rescue.receipts"
    stage.command("import", str(tmp_path / "sent.rescue"), "--receipts", str(path))
    data = path.read_bytes()
    bad = tmp_path / "bad.receipts"

    with laptop.open(is_offline=True) as session:
        for place in places(len(data), EXTENT.tears):
            bad.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
            refused(lambda: session.rescue.take_receipts(bad))
        assert session.sync.status().counts.pending == 3
        assert session.rescue.take_receipts(path).confirmed == 3
        assert session.rescue.take_receipts(path).already == 3


def refused(call: Callable[[], object]) -> None:
    with pytest.raises(ExpectedFailure) as caught:
        call()
    assert caught.value.message
    assert caught.value.next_step
