"""What the hub keeps can only grow, and a change behind its back is found and named."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from learner_app.cli import exit_codes
from learner_app.domain.events import Verb

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.hub.conftest import BuiltCourse, Device, Hub

TABLES = ("hub_record", "hub_receipt", "hub_flag", "hub_refusal", "hub_mark", "hub_auditentry")
ALL_RIGHT = {"c1": "right answer", "c2": "wrong answer"}


@pytest.fixture(scope="module")
def filled(hub: Hub, course: BuiltCourse, sign_in_once: Callable[[str], Device]) -> Hub:
    """A hub with a row in every table that only grows."""
    device = sign_in_once("filler")
    device.record(Verb.COMPLETED, course.version, "lesson")
    device.hand_in(Verb.PASSED, course.version, "practice", {"p1": "wrong answer"}, score=1.0)
    device.hand_in(Verb.ATTEMPTED, course.version, "exam", ALL_RIGHT)
    device.record(Verb.CLOCK_CHANGED, None, detail="60")
    device.record(Verb.INITIALIZED, course.version, "lesson")
    device.journal.append(b"poison")
    device.send_all()
    hub.command("devices")
    return hub


@pytest.fixture(scope="module")
def sign_in_once(hub: Hub, course: BuiltCourse) -> Iterator[Callable[[str], Device]]:
    """As `sign_in_as`, for what a whole file shares."""
    import sys

    device_class = sys.modules[type(hub).__module__].Device
    opened: list[Device] = []

    def signed_in(person: str) -> Device:
        hub.add_person(person)
        device: Device = device_class(hub, person)
        opened.append(device)
        assert device.sign_in().status_code == 200
        return device

    yield signed_in
    for device in opened:
        device.session.close()


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("statement", ["UPDATE {table} SET id = id", "DELETE FROM {table}"])
def test_the_database_refuses_to_change_what_may_only_grow(table: str, statement: str, filled: Hub) -> None:
    from django.db import DatabaseError, connection, transaction

    with connection.cursor() as cursor:
        cursor.execute(f"SELECT count(*) FROM {table}")
        (before,) = cursor.fetchone()
        assert before > 0
        with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
            cursor.execute(statement.format(table=table))
        cursor.execute(f"SELECT count(*) FROM {table}")
        assert cursor.fetchone() == (before,)


def test_the_program_refuses_it_too(filled: Hub) -> None:
    from learner_app.hub.models import AppendOnlyError, Mark

    mark = Mark.objects.all()[0]
    mark.score = 1.0
    for change in (mark.save, mark.delete, Mark.objects.all().delete, lambda: Mark.objects.update(score=1.0)):
        with pytest.raises(AppendOnlyError):
            change()


TAMPERINGS = {
    "a record's statement": "UPDATE hub_record SET statement = CAST('{{}}' AS {blob}) WHERE sequence = 1",
    "a record's statement as text": "UPDATE hub_record SET statement = '{{}}' WHERE sequence = 1",
    "a record's unit": "UPDATE hub_record SET unit = 'exam' WHERE sequence = 1",
    "a record's device time": "UPDATE hub_record SET occurred_ms = 1 WHERE sequence = 2",
    "a missing record": "DELETE FROM hub_record WHERE sequence = 1",
    "a missing record on which nothing rests": "DELETE FROM hub_record WHERE verb = 'clock-changed'",
    "a receipt's time": "UPDATE hub_receipt SET received_ms = 1 WHERE id = 1",
    "a missing receipt": "DELETE FROM hub_receipt WHERE id = (SELECT max(id) FROM hub_receipt)",
    "an audit entry": "UPDATE hub_auditentry SET why = 'nothing happened' WHERE id = 2",
    "a missing audit entry": "DELETE FROM hub_auditentry WHERE id = 2",
    "the last audit entry": "DELETE FROM hub_auditentry WHERE id = (SELECT max(id) FROM hub_auditentry)",
    "a completion": "UPDATE hub_completion SET status = 'completed', attempts = 7",
    "which records a device has sent": "UPDATE hub_device SET holding = '[[1, 2]]'",
    "what a completion rests on": "UPDATE hub_completion SET deciding = '[1]'",
}


def lifting_the_guards(*, is_sqlite: bool) -> list[str]:
    """What somebody with all rights in the database would do first; undone with the transaction."""
    if not is_sqlite:
        return ["SET LOCAL session_replication_role = replica"]
    drops = [f"DROP TRIGGER {table}_keeps_{action}" for table in TABLES for action in ("update", "delete")]
    return [*drops, "PRAGMA defer_foreign_keys = ON"]


@pytest.mark.parametrize("what", TAMPERINGS)
def test_verify_names_what_was_changed_behind_its_back(what: str, filled: Hub) -> None:
    from django.db import connection, transaction

    assert filled.command("verify")["ok"]
    is_sqlite = connection.vendor == "sqlite"
    statement = TAMPERINGS[what].format(blob="blob" if is_sqlite else "bytea")

    from learner_app.hub.verifying import verify

    with transaction.atomic(), connection.cursor() as cursor:
        for command in lifting_the_guards(is_sqlite=is_sqlite):
            cursor.execute(command)
        cursor.execute(statement)
        found = verify()
        transaction.set_rollback(True)

    assert not found.is_ok
    assert found.first_bad


def test_dropping_all_completions_and_rebuilding_gives_the_same(filled: Hub) -> None:
    from learner_app.hub.models import Completion, Device

    before = filled.command("report", "completions")["rows"]
    Device.objects.update(holding=[])
    rows = Completion.objects.count()
    Completion.objects.all().delete()
    assert filled.printed("verify")[0] == exit_codes.NOT_VERIFIED

    assert filled.command("rebuild")["completions"] == rows > 0

    assert filled.command("report", "completions")["rows"] == before
    assert filled.command("verify")["ok"]


def test_a_hub_restored_from_a_backup_says_so_and_gets_the_records_again(
    hub: Hub, course: BuiltCourse, sign_in_as: Callable[[str], Device], tmp_path: Path, database_url: str
) -> None:
    if database_url:
        pytest.skip("copying the database's file is SQLite's way of restoring")
    device = sign_in_as("restored")
    device.record(Verb.INITIALIZED, course.version, "lesson")
    epoch = device.send_all().epoch
    backup = tmp_path / "backup.sqlite3"
    with closing(sqlite3.connect(hub.data / "hub.sqlite3")) as source, closing(sqlite3.connect(backup)) as target:
        source.backup(target)
    device.record(Verb.COMPLETED, course.version, "lesson")
    assert device.exchange(device.run_of(2)).have == 2

    hub.stop()
    for file in hub.data.glob("hub.sqlite3*"):
        file.unlink()
    shutil.copy(backup, hub.data / "hub.sqlite3")
    hub.start()
    reply = device.exchange()

    assert reply.epoch != epoch
    assert reply.have == 1
    assert {change.kind for change in reply.changes} >= {"assignment", "version"}
    assert device.exchange(device.run_of(2)).have == 2
    assert hub.command("verify")["ok"]


def test_secrets_are_readable_by_their_owner_alone(hub: Hub) -> None:
    modes = {name: (hub.data / name).stat().st_mode & 0o077 for name in ("secret.key", "signing.key")}

    assert modes == {"secret.key": 0, "signing.key": 0}
    assert json.loads((hub.data / "epoch").read_text())["epoch"]
