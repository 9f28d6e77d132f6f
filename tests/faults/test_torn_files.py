"""F12: files that a power cut or a failing disk left torn are put right, or what is missing is said."""

from __future__ import annotations

import random
import shutil
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.ids import QuestionId, UnitId
from learner_app.domain.status import SyncState
from tests.fakes.course import COURSE
from tests.faults.both_sides import differences
from tests.faults.cutting import places
from tests.faults.extent import EXTENT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.faults.laptop import Laptop, Own
    from tests.faults.stage import Stage

SENT, LATER = 20, 4
PAGE = 4_096
SEED = 12


class Torn:
    """A laptop on which somebody was at work when the power went: its last records are in the write-ahead log alone."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        self._folder = folder
        self._count = 0
        laptop = stage.laptop()
        laptop.learn(SENT, stage.course)
        with laptop.open() as session:
            assert session.sync.run().status.state is SyncState.UP_TO_DATE
        with laptop.open(is_offline=True) as session:
            for _ in range(LATER):
                attempt = session.quizzes.begin(COURSE, UnitId("practice")).attempt
                session.quizzes.answer(attempt, QuestionId("Colour"), "Blue")
                session.quizzes.submit(attempt)
            self.unclean = laptop.copied(folder / "unclean")
        self.clean = laptop
        self.own = laptop.own()
        assert (self.unclean.folder / "records.db-wal").stat().st_size > 50_000

    def tear(self, source: Laptop, how: Callable[[Path], None]) -> Laptop:
        """A copy of `source` in whose person's folder something was done."""
        self._count += 1
        laptop = source.copied(self._folder / f"torn-{self._count}")
        how(laptop.folder)
        return laptop


@pytest.fixture(scope="module")
def torn(whole_stage: Stage, tmp_path_factory: pytest.TempPathFactory) -> Torn:
    return Torn(whole_stage, tmp_path_factory.mktemp("torn"))


def opened(laptop: Laptop) -> tuple[list[Own], str]:
    """What is there once the program has put right what it could, and what it says; the copy is gone afterwards."""
    with laptop.open(is_offline=True) as session:
        said = " ".join(session.notices)
        verified = session.records.verify()
    own = laptop.own()
    shutil.rmtree(laptop.root)
    return own, said if verified.ok else f"{said} {verified.message}"


def statements(own: list[Own]) -> list[bytes]:
    return [record.statement for record in own]


def shortened(name: str, size: int) -> Callable[[Path], None]:
    def how(folder: Path) -> None:
        path = folder / name
        path.write_bytes(path.read_bytes()[:size])

    return how


def changed(name: str, at: int, data: bytes) -> Callable[[Path], None]:
    def how(folder: Path) -> None:
        with (folder / name).open("rb+") as file:
            file.seek(at)
            file.write(data)

    return how


def size(laptop: Laptop, name: str) -> int:
    return (laptop.folder / name).stat().st_size


def test_f12_records_in_a_truncated_wal_come_back_from_the_second_copy_and_that_is_told(torn) -> None:
    for place in places(size(torn.unclean, "records.db-wal"), EXTENT.tears):
        own, said = opened(torn.tear(torn.unclean, shortened("records.db-wal", place)))

        assert statements(own) == statements(torn.own), f"cut after {place} bytes"
        assert f"{SENT + LATER} records are here" in said


def test_f12_where_both_copies_are_cut_short_everything_up_to_there_is_whole(torn) -> None:
    wal, log = size(torn.unclean, "records.db-wal"), size(torn.unclean, "records.log")
    for place in places(wal, EXTENT.tears):

        def how(folder: Path, place: int = place) -> None:
            shortened("records.db-wal", place)(folder)
            shortened("records.log", round(log * (SENT + LATER * place / wal) / (SENT + LATER)))(folder)

        own, said = opened(torn.tear(torn.unclean, how))

        assert statements(own) == statements(torn.own)[: len(own)], f"cut after {place} bytes"
        assert len(own) >= SENT
        assert "Nothing was changed" not in said


def test_f12_a_second_copy_that_is_torn_costs_nothing(torn) -> None:
    for place in places(size(torn.unclean, "records.log"), EXTENT.tears):
        own, said = opened(torn.tear(torn.unclean, shortened("records.log", place)))

        assert (statements(own), said) == (statements(torn.own), "")


@pytest.mark.parametrize("what", ["zeros", "half", "cut"])
def test_f12_a_torn_page_of_the_database_is_restored(torn, what: str) -> None:
    pages = size(torn.clean, "records.db") // PAGE
    for page in sorted({place // PAGE for place in places(pages * PAGE, EXTENT.tears)}):
        how = {
            "zeros": changed("records.db", page * PAGE, bytes(PAGE)),
            "half": changed("records.db", page * PAGE + PAGE // 2, bytes(PAGE // 2)),
            "cut": shortened("records.db", page * PAGE + 100),
        }[what]

        own, _ = opened(torn.tear(torn.clean, how))

        assert statements(own) == statements(torn.own), f"page {page}"


def test_f12_a_byte_that_changed_on_the_disk_is_put_right_or_said(torn) -> None:
    chance = random.Random(SEED)
    length = size(torn.clean, "records.db")
    for _ in range(EXTENT.tears):
        at = chance.randrange(length)
        own, said = opened(torn.tear(torn.clean, changed("records.db", at, bytes([chance.randrange(256)]))))

        assert statements(own) == statements(torn.own) or "does not fit" in said, f"byte {at}: {said}"


def test_f12_a_torn_list_of_courses_is_built_again_by_the_next_sync(stage, torn) -> None:
    for place in places(size(torn.clean, "library.db"), EXTENT.tears // 4):
        laptop = stage.laptop()
        laptop.learn(1, stage.course)
        changed("library.db", place, bytes(PAGE))(laptop.folder)

        with laptop.open() as session:
            assert session.sync.run().status.state is SyncState.UP_TO_DATE
            assert session.library.courses()[0].is_here

        assert differences(stage.hub.data, [laptop]) == []


def torn_small_files(torn: Torn) -> Iterator[tuple[str, int]]:
    for name in ("device.json", "secrets.bin", "settings.json", "lock"):
        path = torn.clean.root / name
        if path.exists():
            yield from ((name, place) for place in places(path.stat().st_size, EXTENT.tears // 4))


def test_f12_a_torn_small_file_hides_no_record(torn, tmp_path) -> None:
    for name, place in torn_small_files(torn):
        laptop = torn.clean.copied(tmp_path / f"{name}-{place}")
        (laptop.root / name).write_bytes((laptop.root / name).read_bytes()[:place])

        with laptop.open(is_offline=True) as session:
            assert session.records.verify().checked == SENT + LATER, f"{name} cut after {place} bytes"
        assert statements(laptop.own()) == statements(torn.own)
