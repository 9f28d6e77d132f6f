"""The tables of records.db: what a person did, how far it has been delivered, what is unfinished, whom they trust."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.store.schema import Schema

if TYPE_CHECKING:
    import sqlite_utils


def _initial(tables: sqlite_utils.Database) -> None:
    tables.table("record").create(
        {"sequence": int, "id": str, "device": str, "boot": str, "statement": bytes, "hash": bytes},
        pk="sequence",
        not_null={"id", "device", "boot", "statement", "hash"},
        strict=True,
    ).create_index(["id"], unique=True)
    for action in ("UPDATE", "DELETE"):
        tables.execute(
            f"CREATE TRIGGER record_refuses_{action.lower()} BEFORE {action} ON record "
            "BEGIN SELECT RAISE(ABORT, 'records are never changed'); END"
        )
    tables.table("delivery").create(
        {"sequence": int, "state": str, "receipt_id": int, "received_ms": int, "reason": str},
        pk="sequence",
        not_null={"state", "reason"},
        foreign_keys=[("sequence", "record", "sequence")],
        strict=True,
    )
    tables.execute("CREATE INDEX delivery_unconfirmed ON delivery (state) WHERE state <> 'confirmed'")
    tables.table("receipt").create(
        {"id": int, "received_ms": int, "first": int, "last": int, "chain": bytes, "signature": bytes},
        pk=("last", "id", "received_ms"),  # a hub restored from a backup may give a number again
        not_null={"first", "last", "chain", "signature"},
        strict=True,
    )
    _make_drafts(tables)
    tables.table("signer").create(
        {"key": bytes, "source": str}, pk="key", not_null={"source"}, strict=True
    )  # whose signatures are trusted, and who said so
    tables.table("pin").create(
        {"course": str, "key": bytes}, pk="course", not_null={"key"}, strict=True
    )  # who signed a course the first time


def _make_drafts(tables: sqlite_utils.Database) -> None:
    tables.table("draft").create(
        {"number": int, "attempt": str, "course": str, "version": str, "unit": str, "opened_ms": int},
        pk="number",
        not_null={"attempt", "course", "version", "unit", "opened_ms"},
        strict=True,
    ).create_index(["attempt"], unique=True)
    tables.table("draft_answer").create(
        {"attempt": str, "question": str, "response": str},
        pk=("attempt", "question"),
        not_null={"response"},
        foreign_keys=[("attempt", "draft", "attempt")],
        strict=True,
    )
    tables.table("position").create(
        {"course": str, "unit": str, "value": str}, pk=("course", "unit"), not_null={"value"}, strict=True
    )
    tables.table("text").create({"name": str, "value": str}, pk="name", not_null={"value"}, strict=True)


def _draft_time(tables: sqlite_utils.Database) -> None:
    """The time of open attempts that have a limit: how much is gone, and what the clocks showed when it was counted."""
    tables.execute(
        "CREATE TABLE draft_time ("
        " attempt TEXT PRIMARY KEY REFERENCES draft (attempt) ON DELETE CASCADE,"
        " limit_ms INTEGER NOT NULL, spent_ms INTEGER NOT NULL, by_wall_clock INTEGER NOT NULL,"
        " at_ms INTEGER NOT NULL, monotonic_ms INTEGER NOT NULL, boot TEXT NOT NULL) STRICT"
    )


def _held(tables: sqlite_utils.Database) -> None:
    """What a record store holds that gives no receipt; `number` is the order in which it said so."""
    tables.table("held").create(
        {"number": int, "sequence": int, "store": str},
        pk="number",
        not_null={"sequence", "store"},
        foreign_keys=[("sequence", "record", "sequence")],
        strict=True,
    ).create_index(["sequence"], unique=True)


RECORDS = Schema("records", (("0001_initial", _initial), ("0002_draft_time", _draft_time), ("0003_held", _held)))
