"""library.db: what can be got again, and is, when the file is damaged."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from hashlib import sha256

import pytest

from learner_app.domain.errors import Cause, ExpectedFailure
from learner_app.domain.ids import AttemptId, BlobHash, CourseId, UnitId
from learner_app.formats import wire
from learner_app.store.catalogue import Assignment, Catalogue, HubState, PublishedVersion, StoredMark
from learner_app.store.database import Database, Durability
from learner_app.store.installed import InstalledCourse, InstalledCourses
from learner_app.store.library import open_library
from learner_app.store.library_schema import LIBRARY
from learner_app.store.schema import Schema, migrate

COURSE = CourseId("c")
ASSIGNMENT = wire.Change(
    "assignment", "c", wire.pack(wire.AssignmentBody("c", "Title", "en", 10, 20, None, "1", "f" * 64))
)
VERSION = wire.Change("version", "c", wire.pack(wire.VersionBody("c", "1", "Title", "en", "f" * 64, 5, 600)))
MARK = wire.Change("mark", "a", wire.pack(wire.MarkBody("a", "c", "u", 0.5, True, 7, ["old version"])))
RECORD = wire.Change("record", "r", b'{"id":"r"}')
EVERYTHING = (ASSIGNMENT, VERSION, MARK, RECORD)


@pytest.fixture
def library(tmp_path):
    store = open_library(tmp_path / "ada")
    yield store
    store.close()


@pytest.fixture
def catalogue(library):
    return Catalogue(library.database)


def tombstone(kind, key):
    return wire.Change("tombstone", key, kind.encode())


def installed(content=b'{"format":1}', *, at=1, course=COURSE):
    manifest = BlobHash(sha256(content).hexdigest())
    return InstalledCourse(manifest, course, "1", "en", content, b"signature", b"signer", at)


def test_what_the_hub_said_is_kept_and_saying_it_twice_changes_nothing(catalogue):
    for _ in range(2):
        catalogue.apply_changes(EVERYTHING, cursor=4, epoch="e")

    assert catalogue.assignments() == [Assignment(COURSE, "Title", "en", 10, 20, None, "1", BlobHash("f" * 64))]
    assert catalogue.published(COURSE) == [PublishedVersion(COURSE, "en", "1", "Title", BlobHash("f" * 64), 5, 600)]
    assert catalogue.published(CourseId("other")) == []
    assert catalogue.marks() == {
        AttemptId("a"): StoredMark(AttemptId("a"), COURSE, UnitId("u"), 0.5, True, 7, ("old version",))
    }
    assert catalogue.foreign_records() == [("r", b'{"id":"r"}')]
    assert (catalogue.hub().cursor, catalogue.hub().epoch) == (4, "e")


def test_a_newer_version_takes_the_place_of_the_older_one_of_its_language_only(catalogue):
    arabic = wire.Change("version", "c", wire.pack(wire.VersionBody("c", "1", "T", "ar", "e" * 64, 5, 600)))
    newer = wire.Change("version", "c", wire.pack(wire.VersionBody("c", "2", "T", "en", "d" * 64, 6, 600)))

    catalogue.apply_changes((VERSION, arabic, newer), cursor=1, epoch="e")

    assert [(each.language, each.version) for each in catalogue.published()] == [("ar", "1"), ("en", "2")]


def test_that_a_course_is_retired_is_kept_with_assignment_and_version(catalogue):
    assigned = wire.AssignmentBody("c", "Title", "en", 10, 20, None, "1", "f" * 64, retired=True)
    version = wire.VersionBody("c", "1", "Title", "en", "f" * 64, 5, 600, retired=True)
    retired = (wire.Change("assignment", "c", wire.pack(assigned)), wire.Change("version", "c", wire.pack(version)))

    catalogue.apply_changes(retired, cursor=1, epoch="e")
    kept = [*catalogue.assignments(), *catalogue.published()]
    catalogue.apply_changes((ASSIGNMENT, VERSION), cursor=2, epoch="e")

    assert [each.is_retired for each in kept] == [True, True]
    assert [each.is_retired for each in (*catalogue.assignments(), *catalogue.published())] == [False, False]


def test_a_library_from_before_retiring_keeps_what_it_knows_and_asks_the_hub_once_more(tmp_path):
    path = tmp_path / "ada" / "library.db"
    path.parent.mkdir()
    before = Schema("library", tuple(step for step in LIBRARY.steps if step[0] != "0004_retired"))
    database = Database(path, Durability.EVERY_COMMIT)
    migrate(database, before, lambda: None)
    with database.transaction() as connection:
        connection.execute("INSERT INTO hub VALUES ('cursor', '7')")
        connection.execute("INSERT INTO assignment VALUES ('c', 'Title', 'en', NULL, NULL, NULL, '1', 'f', 0)")
    database.close()

    store = open_library(path.parent)

    assert [each.is_retired for each in Catalogue(store.database).assignments()] == [False]
    assert Catalogue(store.database).hub().cursor == 0
    store.close()


def test_a_change_that_cannot_be_read_leaves_everything_as_it_was(catalogue):
    broken = wire.Change("mark", "a", b"\xc1")

    with pytest.raises(wire.BadMessage):
        catalogue.apply_changes((ASSIGNMENT, broken), cursor=9, epoch="e")

    assert catalogue.assignments() == []
    assert catalogue.hub() == HubState()


def test_a_tombstone_withdraws_an_assignment_and_removes_the_rest(catalogue):
    catalogue.apply_changes(EVERYTHING, cursor=1, epoch="e")

    gone = [("assignment", "c"), ("version", "c"), ("mark", "a"), ("record", "r"), ("unheard of", "x")]
    catalogue.apply_changes([tombstone(*each) for each in gone], cursor=2, epoch="e")

    assert [each.is_withdrawn for each in catalogue.assignments()] == [True]
    assert (catalogue.published(), catalogue.marks(), catalogue.foreign_records()) == ([], {}, [])
    catalogue.apply_changes((ASSIGNMENT,), cursor=3, epoch="e")
    assert [each.is_withdrawn for each in catalogue.assignments()] == [False]


def test_the_state_of_the_link_tells_the_last_success_and_why_it_failed_since(catalogue):
    catalogue.note_success(100, -3, 5000)
    catalogue.note_failure(150, Cause.NO_NETWORK, "no network", 160)
    catalogue.note_failure(200, Cause.CAPTIVE_PORTAL, "a page to sign in to", 230)

    failed = catalogue.hub()
    catalogue.note_success(300, 2, None)

    assert (failed.last_success_ms, failed.last_failure_ms) == (100, 200)
    assert (failed.last_failure, failed.last_failure_message) == (Cause.CAPTIVE_PORTAL, "a page to sign in to")
    assert (failed.failures, failed.retry_ms, failed.signed_in_until_ms) == (2, 230, 5000)
    assert catalogue.hub() == HubState(last_success_ms=300, last_failure_ms=200, offset_ms=2)


def test_a_device_without_room_is_remembered_until_there_is_some(catalogue):
    catalogue.note_no_room(Cause.DISK_FULL)
    assert catalogue.hub().no_room is Cause.DISK_FULL

    catalogue.note_no_room(None)
    assert catalogue.hub().no_room is None


def test_flags_of_a_record_are_kept_and_replaced_together(catalogue):
    def flagged(*flags):
        return wire.Change("flag", "r1", wire.pack(wire.FlagBody(list(flags))))

    catalogue.apply_changes([flagged(("clock off", "an hour ahead"))], cursor=1, epoch="e")
    catalogue.apply_changes([flagged(("clock off", "an hour ahead"), ("old version", ""))], cursor=2, epoch="e")

    assert catalogue.flags() == {"r1": (("clock off", "an hour ahead"), ("old version", ""))}


def test_a_course_is_installed_once_and_the_last_installed_comes_first(library):
    courses = InstalledCourses(library)

    first, second = installed(b"{}", at=1), installed(b"[]", at=2)

    assert [courses.install(first), courses.install(second), courses.install(first)] == [True, True, False]
    assert courses.versions(COURSE) == [second, first]
    assert courses.version(first.manifest) == first


def test_a_manifest_of_another_hash_is_not_installed(library):
    wrong = InstalledCourse(BlobHash("0" * 64), COURSE, "1", "en", b"{}", b"", b"", 1)

    with pytest.raises(ValueError, match="not those of manifest"):
        InstalledCourses(library).install(wrong)


def test_courses_stay_open_with_no_network_when_the_library_is_damaged(library, tmp_path):
    InstalledCourses(library).install(installed())
    Catalogue(library.database).apply_changes(EVERYTHING, cursor=4, epoch="e")
    library.close()
    path = tmp_path / "ada" / "library.db"
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\x5a" * (len(content) - 4096))

    again = open_library(tmp_path / "ada")

    assert again.note is not None
    assert again.note.moved_to is not None
    assert again.note.moved_to.exists()
    assert "Your records are not touched" in again.note.sentence
    assert InstalledCourses(again).versions() == [installed()]
    assert Catalogue(again.database).hub().cursor == 0
    again.close()
    healthy = open_library(tmp_path / "ada")
    healthy.close()
    assert healthy.note is None


def test_a_damaged_course_file_is_passed_over(library, tmp_path):
    courses = InstalledCourses(library)
    courses.install(installed(b"{}"))
    courses.install(installed(b"[]"))
    library.close()
    (tmp_path / "ada" / "library.db").unlink()
    (tmp_path / "ada" / "courses" / f"{installed(b'[]').manifest}.json").write_bytes(b'{"manifest": "e30="}')

    again = open_library(tmp_path / "ada")

    assert InstalledCourses(again).versions() == [installed(b"{}")]
    again.close()


def test_a_library_of_a_newer_version_is_refused(library, tmp_path):
    library.close()
    with closing(sqlite3.connect(tmp_path / "ada" / "library.db")) as file:
        file.execute("PRAGMA user_version = 99")

    with pytest.raises(ExpectedFailure, match="newer version"):
        open_library(tmp_path / "ada")
