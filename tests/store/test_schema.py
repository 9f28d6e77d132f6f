"""Migrations: one step and its record in one transaction."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

from learner_app.store.database import Database, Durability
from learner_app.store.schema import Schema, migrate

KILLED_IN_STEP_TWO = """
import os, signal, sys
from pathlib import Path
from learner_app.store.database import Database, Durability
from learner_app.store.schema import Schema, migrate

def one(tables):
    tables.table("first").create({"a": int})

def two(tables):
    tables.table("second").create({"a": int})
    tables.table("first").insert({"a": 1})
    os.kill(os.getpid(), signal.SIGKILL)

migrate(Database(Path(sys.argv[1]), Durability.EVERY_COMMIT), Schema("test", (("1", one), ("2", two))), lambda: None)
"""


def one(tables):
    tables.table("first").create({"a": int})


def two(tables):
    tables.table("second").create({"a": int})
    tables.table("first").insert({"a": 1})


def fail(tables):
    two(tables)
    raise RuntimeError("half-way")


@pytest.fixture
def database(tmp_path):
    opened = Database(tmp_path / "test.db", Durability.EVERY_COMMIT)
    yield opened
    opened.close()


def names(database):
    return {name for (name,) in database.rows("SELECT name FROM sqlite_master WHERE name IN ('first', 'second')")}


def test_a_new_database_takes_every_step_without_a_backup(database):
    calls = []

    taken = migrate(database, Schema("test", (("1", one), ("2", two))), lambda: calls.append("backup"))

    assert (taken, database.version, names(database), calls) == (2, 2, {"first", "second"}, [])


def test_an_older_database_is_backed_up_and_takes_only_the_new_steps(database):
    migrate(database, Schema("test", (("1", one),)), lambda: None)
    versions = []

    taken = migrate(database, Schema("test", (("1", one), ("2", two))), lambda: versions.append(database.version))

    assert (taken, versions, database.version) == (1, [1], 2)
    assert migrate(database, Schema("test", (("1", one), ("2", two))), lambda: versions.append(0)) == 0
    assert versions == [1]


def test_a_step_that_fails_leaves_nothing_behind_and_can_be_taken_again(database):
    with pytest.raises(RuntimeError, match="half-way"):
        migrate(database, Schema("test", (("1", one), ("2", fail))), lambda: None)
    after_failure = (database.version, names(database), database.rows("SELECT * FROM first"))

    migrate(database, Schema("test", (("1", one), ("2", two))), lambda: None)

    assert after_failure == (1, {"first"}, [])
    assert database.rows("SELECT * FROM first") == [(1,)]


def test_a_kill_inside_a_step_leaves_the_database_at_the_step_before(tmp_path, repository):
    path = tmp_path / "test.db"

    killed = subprocess.run([sys.executable, "-c", KILLED_IN_STEP_TWO, str(path)], cwd=repository, check=False)

    database = Database(path, Durability.EVERY_COMMIT)
    found = (database.version, names(database))
    migrate(database, Schema("test", (("1", one), ("2", two))), lambda: None)
    after = (database.version, names(database))
    database.close()
    assert killed.returncode == -signal.SIGKILL
    assert found == (1, {"first"})
    assert after == (2, {"first", "second"})
