"""Disks that are full or read-only, for real."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager, suppress

import pytest

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import DeviceId, RecordId
from learner_app.store.blobs import BlobStore
from learner_app.store.failures import storage_failures
from learner_app.store.journal import Journal
from learner_app.store.library import open_library
from learner_app.store.profile import Profile
from learner_app.store.records import open_records
from learner_app.store.reserve import SIZE_BYTES

LIMITED_WRITER = """
import resource, sys
from pathlib import Path
from learner_app.domain.errors import ExpectedFailure
from learner_app.store.journal import Journal
from learner_app.store.records import open_records
from learner_app.store.reserve import SIZE_BYTES

store = open_records(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, resource.RLIM_INFINITY))
journal = Journal(store, "device", "boot")
try:
    while True:
        journal.append(lambda sequence: (f"id-{sequence}", f'{{"id":"id-{sequence}","x":"{"x" * 3000}"}}'.encode()))
except ExpectedFailure as failure:
    sys.stdout.write(f"{failure.kind.value}\\n{journal.last_sequence()}\\n{journal.verify().ok}")
"""


@contextmanager
def mounted(folder, size):
    folder.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if done.returncode != 0:
        pytest.skip("needs the right to mount a small disk")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.fixture
def small_disk(tmp_path):
    """A file system of two megabytes."""
    with mounted(tmp_path / "small", "2m") as folder:
        yield folder


@pytest.fixture
def larger_disk(tmp_path):
    """A file system with room enough to hold some back."""
    with mounted(tmp_path / "larger", "80m") as folder:
        yield folder


def fill_up(folder):
    with (folder / "fill").open("ab", buffering=0) as fill, suppress(OSError):
        while True:
            fill.write(bytes(4096))


def test_f11_what_is_recorded_on_a_full_disk_is_kept_in_the_room_held_back_for_it(larger_disk):
    store = open_records(larger_disk / "p")
    journal = Journal(store, DeviceId("device"), "boot")
    fill_up(larger_disk)

    for _ in range(200):
        journal.append(lambda sequence: (RecordId(f"id-{sequence}"), f'{{"id":"id-{sequence}"}}'.encode()))

    assert journal.last_sequence() == 200
    assert journal.verify().ok
    store.close()
    reopened = open_records(larger_disk / "p")
    assert Journal(reopened, DeviceId("device"), "boot").last_sequence() == 200
    reopened.close()


def test_the_room_held_back_comes_again_when_the_disk_has_some(larger_disk):
    open_records(larger_disk / "p").close()
    reserve = larger_disk / "p" / "reserve.bin"
    assert reserve.stat().st_size == SIZE_BYTES
    fill_up(larger_disk)
    open_records(larger_disk / "p").close()
    assert not reserve.exists()

    (larger_disk / "fill").unlink()
    open_records(larger_disk / "p").close()

    assert reserve.exists()


def test_a_disk_without_room_for_a_reader_is_called_full(small_disk):
    open_records(small_disk / "p").close()
    with (small_disk / "fill").open("wb", buffering=0) as fill, suppress(OSError):
        while True:
            fill.write(bytes(4096))

    with pytest.raises(ExpectedFailure) as caught:
        open_records(small_disk / "p")

    assert caught.value.message.startswith("The disk is full")
    (small_disk / "fill").unlink()
    open_records(small_disk / "p").close()


def append_many(journal):
    for _ in range(5_000):
        journal.append(lambda sequence: (f"id-{sequence}", f'{{"id":"id-{sequence}","x":"{"x" * 3_000}"}}'.encode()))


def test_a_full_disk_is_said_and_costs_no_record(small_disk):
    store = open_records(small_disk / "p")
    journal = Journal(store, DeviceId("device"), "boot")

    with pytest.raises(ExpectedFailure) as caught:
        append_many(journal)
    kept = journal.last_sequence()
    blobs = BlobStore(small_disk / "content")
    with pytest.raises(ExpectedFailure, match="disk is full"):
        blobs.put(bytes(2_000_000))
    is_ok_while_full = journal.verify().ok
    store.close()
    (small_disk / "p" / "records.log").unlink()
    again = open_records(small_disk / "p")
    after = Journal(again, DeviceId("device"), "boot").verify()
    again.close()

    assert caught.value.kind is Kind.STORAGE
    assert "disk is full" in caught.value.message
    assert "Free some space" in caught.value.next_step
    assert kept > 50
    assert is_ok_while_full
    assert list(blobs.all()) == []
    assert after.ok
    assert after.checked == kept


def test_a_file_that_may_not_grow_costs_no_record(tmp_path, repository):
    if os.name != "posix":
        pytest.skip("limits of file size are POSIX")

    done = subprocess.run(
        [sys.executable, "-c", LIMITED_WRITER, str(tmp_path)],
        cwd=repository,
        capture_output=True,
        text=True,
        check=True,
    )
    kind, last, is_ok = done.stdout.split("\n")
    store = open_records(tmp_path)
    checked = Journal(store, DeviceId("device"), "boot").verify()
    store.close()

    assert (kind, is_ok) == ("storage", "True")
    assert int(last) > 10
    assert checked.ok
    assert checked.checked == int(last)


def test_a_read_only_disk_is_said_with_what_to_do(small_disk):
    open_records(small_disk / "p").close()
    open_library(small_disk / "p").close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)

    for attempt in (
        lambda: open_records(small_disk / "p"),
        lambda: open_library(small_disk / "p"),
        lambda: open_records(small_disk / "new"),
        lambda: BlobStore(small_disk / "content").put(b"x"),
        lambda: Profile(small_disk).device_id,
        lambda: Profile(small_disk).lock().acquire(),
    ):
        with pytest.raises(ExpectedFailure) as caught:
            attempt()
        assert caught.value.kind is Kind.STORAGE
        assert caught.value.next_step


def test_a_database_that_another_program_holds_is_said(memory):
    memory.store.database.rows("PRAGMA busy_timeout = 1")

    with closing(sqlite3.connect(memory.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ExpectedFailure, match="Another program") as caught:
            memory.record(1)

    assert caught.value.kind is Kind.STORAGE
    assert memory.record(1) == [1]


def test_a_bug_is_not_dressed_up_as_a_failure_of_the_disk(tmp_path):
    with (
        closing(sqlite3.connect(":memory:")) as file,
        pytest.raises(sqlite3.OperationalError, match="syntax"),
        storage_failures(tmp_path),
    ):
        file.execute("SELEKT 1")
