"""Opening records.db: kills, damage, older and newer files."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import AttemptId, CourseId, DeviceId, QuestionId, UnitId
from learner_app.domain.records import DeliveryState
from learner_app.domain.timing import Moment, Timing
from learner_app.store.backups import Backups
from learner_app.store.drafts import Drafts
from learner_app.store.journal import Journal
from learner_app.store.records import open_records
from learner_app.store.schema import migrate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from learner_app.store.database import Database
    from learner_app.store.schema import Schema

WRITER = """
import sys
from pathlib import Path
from learner_app.store.drafts import Drafts
from learner_app.store.journal import Journal
from learner_app.store.records import open_records

store = open_records(Path(sys.argv[1]))
journal, drafts = Journal(store, "device", "boot"), Drafts(store.database)
begun = journal.last_sequence()
drafts.open("attempt", "course", "1", "unit", 0)
for number in range(begun, begun + 100_000):
    entry = journal.append(lambda sequence: (f"id-{sequence}", f'{{"id":"id-{sequence}"}}'.encode()))
    drafts.answer("attempt", "question", str(entry.sequence))
    sys.stdout.write(f"{entry.sequence}\\n")
    sys.stdout.flush()
    if number % 7 == 0:
        store.backup()
"""
DEVICE = DeviceId("device")
ATTEMPT, COURSE, UNIT, QUESTION = AttemptId("a"), CourseId("c"), UnitId("u"), QuestionId("q")


def damage(path: Path, *, keep_bytes: int = 0) -> None:
    """Write rubbish over a file, as a failing disk does."""
    content = path.read_bytes()
    rubbish = random.Random(1).randbytes(len(content) - keep_bytes)
    path.write_bytes(content[:keep_bytes] + rubbish)


def test_nothing_that_was_acknowledged_is_lost_when_the_writer_is_killed(tmp_path, repository):
    moments = random.Random(20)
    acknowledged = 0

    for _ in range(15):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, cwd=repository
        ) as writer:
            assert writer.stdout is not None
            for _ in range(moments.randrange(1, 25)):
                acknowledged = int(writer.stdout.readline())
            writer.send_signal(signal.SIGKILL)
            rest = writer.stdout.read().split(b"\n")[:-1]
        acknowledged = int(rest[-1]) if rest else acknowledged
        store = open_records(tmp_path)
        journal, draft = Journal(store, DEVICE, "boot"), Drafts(store.database).get(AttemptId("attempt"))
        checked = journal.verify()
        store.close()

        assert checked.ok, checked.reason
        assert acknowledged <= checked.checked <= acknowledged + 1
        assert store.note is None
        assert draft is not None
        assert int(draft.responses[QuestionId("question")]) in (acknowledged, acknowledged + 1)


def test_two_processes_append_to_one_journal_without_gaps(tmp_path, repository):
    command = [sys.executable, "-c", WRITER.replace("100_000", "40").replace("store.backup()", "pass"), str(tmp_path)]
    writers = [subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=repository) for _ in range(2)]
    codes = [writer.wait() for writer in writers]

    store = open_records(tmp_path)
    checked = Journal(store, DEVICE, "boot").verify()
    store.close()

    assert codes == [0, 0]
    assert (checked.ok, checked.checked) == (True, 80)
    assert store.note is None


def test_a_destroyed_database_is_restored_whole_and_said_openly(memory):
    drafts = Drafts(memory.store.database)
    drafts.open(ATTEMPT, COURSE, "1", UNIT, 0)
    timing = Timing(60_000, Moment(datetime(2026, 1, 1, tzinfo=UTC), 5, "boot"), 1_000)
    drafts.open(AttemptId("timed"), COURSE, "1", UNIT, 0, timing)
    drafts.answer(ATTEMPT, QUESTION, '"kept"')
    memory.record(4)
    memory.journal.confirm(1, 4, memory.receipt(4))
    memory.store.backup()
    memory.record(3)
    memory.store.close()
    damage(memory.file)

    memory.store = open_records(memory.folder)

    note = memory.store.note
    assert note is not None
    assert (note.database, note.records, note.saved, note.missing) == ("records", 7, 3, None)
    assert note.moved_to is not None
    assert note.moved_to.exists()
    assert str(note.moved_to) in note.sentence
    assert memory.journal.verify().checked == 7
    assert memory.journal.verify().ok
    assert [entry.state for entry in memory.journal.entries()] == [DeliveryState.CONFIRMED] * 4 + [
        DeliveryState.WAITING
    ] * 3
    restored = Drafts(memory.store.database).get(ATTEMPT)
    assert restored is not None
    assert restored.responses == {QUESTION: '"kept"'}
    assert [draft.timing for draft in Drafts(memory.store.database).all()] == [None, timing]
    assert memory.reopen().note is None
    assert memory.record(1) == [8]


def test_without_any_backup_the_log_alone_gives_every_record_back(memory):
    memory.record(5)
    memory.store.close()
    damage(memory.file)

    memory.store = open_records(memory.folder)

    assert memory.store.note.records == 5
    assert memory.journal.verify().checked == 5
    assert len(memory.journal.waiting()[0].statements) == 5


def test_a_torn_log_is_helped_out_by_what_the_damaged_file_still_holds(memory):
    memory.record(60)
    timing = Timing(60_000, Moment(datetime(2026, 1, 1, tzinfo=UTC), 5, "boot"), 1_000)
    Drafts(memory.store.database).open(ATTEMPT, COURSE, "1", UNIT, 0, timing)
    memory.store.close()
    log = memory.folder / "records.log"
    log.write_bytes(b"".join(log.read_bytes().splitlines(keepends=True)[:50]) + b"51\ttorn")
    with closing(sqlite3.connect(memory.file, isolation_level=None)) as file:
        file.execute("PRAGMA writable_schema = ON")
        root = file.execute("SELECT rootpage FROM sqlite_master WHERE name = 'idx_record_id'").fetchone()[0]
        page = file.execute("PRAGMA page_size").fetchone()[0]
    content = bytearray(memory.file.read_bytes())
    content[(root - 1) * page : root * page] = bytes(page)  # an index page of zeros: the rows can still be read
    memory.file.write_bytes(content)

    memory.store = open_records(memory.folder)

    assert memory.store.note is not None
    assert memory.store.note.missing is None
    assert memory.journal.verify().checked == 60
    assert [draft.timing for draft in Drafts(memory.store.database).all()] == [timing]


def test_records_that_are_truly_lost_are_named(memory):
    memory.record(4)
    memory.store.backup()
    memory.record(6)
    memory.store.close()
    damage(memory.file)
    log = memory.folder / "records.log"
    lines = log.read_bytes().splitlines(keepends=True)
    log.write_bytes(b"".join(lines[:6] + lines[8:]))

    memory.store = open_records(memory.folder)

    note = memory.store.note
    assert (note.records, note.missing) == (6, (7, 10))
    assert "records 7 to 10 are lost" in note.sentence
    assert memory.journal.verify().ok
    assert memory.record(1) == [7]
    assert memory.reopen().note is None
    assert [path.name for path in memory.folder.glob("records.log-*")]


def test_a_deleted_database_is_never_silently_begun_anew(memory):
    memory.record(3)
    memory.store.close()
    memory.file.unlink()

    memory.store = open_records(memory.folder)

    assert memory.store.note is not None
    assert memory.journal.last_sequence() == 3


def test_a_database_emptied_by_somebody_is_restored_from_its_backup_even_without_the_log(memory):
    memory.record(3)
    memory.store.backup()
    memory.store.close()
    memory.file.write_bytes(b"")
    (memory.folder / "records.log").unlink()

    memory.store = open_records(memory.folder)

    assert memory.store.note is not None
    assert memory.journal.verify().checked == 3


def test_a_first_start_cut_short_is_simply_begun_again(tmp_path):
    (tmp_path / "records.db").write_bytes(b"")

    store = open_records(tmp_path)
    store.close()

    assert store.note is None


def test_a_restoration_is_told_until_somebody_has_seen_it(memory):
    memory.record(3)
    memory.store.close()
    damage(memory.file)

    memory.store = open_records(memory.folder)
    sentence = memory.store.note.sentence
    memory.reopen()

    assert memory.store.note is None
    assert memory.store.untold() == sentence
    memory.store.told()
    assert memory.reopen().untold() == ""


def test_a_restoration_that_was_done_and_then_killed_is_told_all_the_same(memory, monkeypatch):
    memory.record(3)
    memory.store.close()
    damage(memory.file)

    def killed_in_the_end(database: Database, schema: Schema, before: Callable[[], object]) -> int:
        if database.path == memory.file:
            raise KeyboardInterrupt
        return migrate(database, schema, before)

    with monkeypatch.context() as patch:
        patch.setattr("learner_app.store.records.migrate", killed_in_the_end)
        with pytest.raises(KeyboardInterrupt):
            open_records(memory.folder)
    memory.store = open_records(memory.folder)

    assert memory.store.note is None
    assert "3 records are here" in memory.store.untold()


def test_an_older_copy_put_in_its_place_is_completed_from_the_log(memory):
    memory.record(3)
    memory.store.close()
    older = memory.file.read_bytes()
    memory.store = open_records(memory.folder)
    memory.record(2)
    memory.store.close()
    memory.file.write_bytes(older)

    memory.store = open_records(memory.folder)

    assert memory.store.note.saved == 2
    assert memory.journal.verify().checked == 5


def test_a_log_that_lags_behind_is_completed_from_the_database(memory):
    memory.record(3)
    memory.store.close()
    log = memory.folder / "records.log"
    whole = log.read_bytes()
    log.write_bytes(whole[:-20])

    memory.store = open_records(memory.folder)
    memory.record(1)

    assert memory.store.note is None
    assert {record.sequence for record in memory.store.log.records()} == {1, 2, 3, 4}


def test_a_changed_line_of_the_log_is_not_taken_over(memory):
    memory.record(3)
    memory.store.close()
    log = memory.folder / "records.log"
    log.write_bytes(log.read_bytes().replace(b'"sequence":2', b'"sequence":9'))
    damage(memory.file)

    memory.store = open_records(memory.folder)

    assert memory.store.note.missing == (2, 3)
    assert memory.journal.last_sequence() == 1


def test_a_damaged_backup_is_passed_over_for_an_older_good_one(memory):
    memory.record(2)
    good = memory.store.backup()
    memory.record(1)
    bad = memory.store.backup()
    damage(bad)
    memory.store.close()
    damage(memory.file)

    memory.store = open_records(memory.folder)

    assert memory.store.note.backup == good
    assert memory.journal.last_sequence() == 3


def test_a_restoration_cut_short_is_done_again_at_the_next_start(memory):
    memory.record(3)
    memory.store.close()
    memory.file.rename(memory.folder / "records.db.corrupt-20260101T000000")
    (memory.folder / "records.log").unlink()
    (memory.folder / "records.db.restoring").write_bytes(b"half")

    memory.store = open_records(memory.folder)

    assert memory.store.note is not None
    assert memory.journal.verify().checked == 3


def test_a_newer_database_is_refused_and_not_touched(memory):
    memory.record(1)
    memory.store.close()
    with closing(sqlite3.connect(memory.file)) as file:
        file.execute("PRAGMA user_version = 99")
    before = {path.name: path.read_bytes() for path in memory.folder.iterdir() if path.is_file()}

    with pytest.raises(ExpectedFailure, match="newer version") as caught:
        open_records(memory.folder)

    assert caught.value.kind is Kind.STORAGE
    assert "Install the newer version" in caught.value.next_step
    assert {path.name: path.read_bytes() for path in memory.folder.iterdir() if path.is_file()} == before


def test_only_the_newest_backups_are_kept_and_none_is_made_twice(memory):
    made = []
    for _ in range(7):
        memory.record(1)
        made.append(memory.store.backup())

    assert memory.store.backup() is None
    assert memory.store.backups.newest_first() == made[:1:-1]


def test_a_backup_opens_as_a_database_of_its_own(memory, tmp_path):
    memory.record(3)
    backup = memory.store.backup()
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(backup, other / "records.db")

    store = open_records(other)
    checked = Journal(store, DEVICE, "boot").verify()
    store.close()

    assert checked.ok
    assert checked.checked == 3


def test_copies_that_nobody_finished_are_cleared_away(memory):
    memory.record(1)
    folder = memory.store.backups.folder
    memory.store.backup()
    names = [f"records-20260101T00000000000{number}-1.db.part{end}" for number, end in enumerate(("", "-journal", ""))]
    for name in names:
        (folder / name).write_bytes(b"half a copy")
    for name in names[:2]:
        os.utime(folder / name, (0, 0))
    memory.record(1)

    memory.store.backup()

    assert [path.name for path in folder.glob("*.part*")] == names[2:], "somebody may be making the young one"


def test_a_backup_that_fails_leaves_the_earlier_ones(memory, tmp_path):
    memory.record(1)
    backups = Backups(tmp_path / "backups", now=lambda: datetime(2026, 1, 1, tzinfo=UTC))
    first = backups.make(memory.store.database, 1)
    unfinished = tmp_path / "backups" / "records-20260101T000000000000-2.db.part"
    unfinished.mkdir()

    with pytest.raises(ExpectedFailure):
        backups.make(memory.store.database, 2)

    assert backups.newest_first() == [first]
    assert backups.newest_good() == first


def test_a_log_that_cannot_be_written_stops_no_record_and_is_completed_later(memory, caplog):
    log = memory.folder / "records.log"
    log.mkdir()
    memory.record(2)
    log.rmdir()
    memory.record(1)

    assert "lags behind" in caplog.text
    assert [record.sequence for record in memory.store.log.records()] == [1, 2, 3]
    memory.reopen()
    assert memory.store.note is None
    assert memory.journal.verify().checked == 3


def test_the_files_are_for_their_owner_alone(memory):
    memory.record(1)
    backup = memory.store.backup()

    for path in (memory.file, memory.folder / "records.log", backup):
        assert path.stat().st_mode & 0o077 == 0
    assert memory.folder.stat().st_mode & 0o077 == 0
