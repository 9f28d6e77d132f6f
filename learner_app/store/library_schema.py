"""The tables of library.db. All of it can be got again: from the hub, from the course files, from the records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.store.schema import Schema

if TYPE_CHECKING:
    import sqlite_utils


def _initial(tables: sqlite_utils.Database) -> None:
    tables.table("assignment").create(
        {
            "course": str,
            "title": str,
            "language": str,
            "due_ms": int,
            "grace_ms": int,
            "close_ms": int,
            "version": str,
            "manifest": str,
            "withdrawn": int,
        },
        pk="course",
        not_null={"title", "language", "version", "manifest", "withdrawn"},
        strict=True,
    )
    tables.table("published").create(
        {
            "course": str,
            "language": str,
            "version": str,
            "title": str,
            "manifest": str,
            "published_ms": int,
            "size_text": int,
        },
        pk=("course", "language"),
        not_null={"version", "title", "manifest", "published_ms", "size_text"},
        strict=True,
    )
    tables.table("mark").create(
        {
            "attempt": str,
            "course": str,
            "unit": str,
            "score": float,
            "passed": int,
            "marked_ms": int,
            "flags": str,
        },
        pk="attempt",
        not_null={"course", "unit", "score", "passed", "marked_ms", "flags"},
        strict=True,
    )
    tables.table("foreign_record").create(
        {"id": str, "statement": bytes}, pk="id", not_null={"statement"}, strict=True
    )  # the same person's, from other devices
    tables.table("hub").create({"name": str, "value": str}, pk="name", not_null={"value"}, strict=True)
    tables.table("installed").create(
        {
            "manifest": str,
            "course": str,
            "version": str,
            "language": str,
            "bytes": bytes,
            "signature": bytes,
            "signer": bytes,
            "installed_ms": int,
        },
        pk="manifest",
        not_null={"course", "version", "language", "bytes", "signature", "signer", "installed_ms"},
        strict=True,
    ).create_index(["course"])
    _make_search(tables)


def _make_search(tables: sqlite_utils.Database) -> None:
    tables.table("indexed").create({"course": str, "manifest": str}, pk="course", not_null={"manifest"}, strict=True)
    tables.table("place").create(
        {
            "id": int,
            "course": str,
            "unit": str,
            "kind": str,
            "position": int,
            "language": str,
            "title": str,
            "text": str,
            "folded_title": str,
            "folded_text": str,
        },
        pk="id",
        not_null={"course", "unit", "kind", "position", "language", "title", "text"},
        strict=True,
    ).create_index(["course"])
    tables.execute(
        "CREATE VIEW place_folded AS SELECT id, coalesce(folded_title, title) AS title,"
        " coalesce(folded_text, text) AS text FROM place"
    )
    tables.execute(
        "CREATE VIRTUAL TABLE place_words USING fts5(title, text, content='place_folded', content_rowid='id',"
        " tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    )
    tables.execute("INSERT INTO place_words (place_words, rank) VALUES ('rank', 'bm25(5.0, 1.0)')")


def _certificates(tables: sqlite_utils.Database) -> None:
    tables.table("certificate").create(
        {"code": str, "body": bytes, "signature": bytes, "revoked_ms": int},
        pk="code",
        not_null={"body", "signature"},
        strict=True,
    )
    tables.execute("DELETE FROM hub WHERE name = 'cursor'")  # what was given before comes with all else once more


def _downloads(tables: sqlite_utils.Database) -> None:
    tables.table("download").create(
        {
            "manifest": str,
            "tier": str,
            "course": str,
            "place": float,
            "paused": int,
            "problem": str,
        },
        pk=("manifest", "tier"),
        not_null={"course", "place", "paused", "problem"},
        strict=True,
    )
    tables.table("kept_course").create({"course": str}, pk="course", strict=True)
    tables.table("flag").create(
        {"record": str, "flags": str}, pk="record", not_null={"flags"}, strict=True
    )  # why the hub wants somebody to look at a record that it took
    tables.execute("DELETE FROM hub WHERE name = 'cursor'")  # flags given before come with all else once more


def _retired(tables: sqlite_utils.Database) -> None:
    for table in ("assignment", "published"):
        tables.execute(f"ALTER TABLE {table} ADD COLUMN retired INTEGER NOT NULL DEFAULT 0")
    tables.execute("DELETE FROM hub WHERE name = 'cursor'")  # a course may have been retired before


def _downloads_by_unit(tables: sqlite_utils.Database) -> None:
    tables.rename_table("download", "download_by_tier")
    tables.table("download").create(
        {
            "manifest": str,
            "tier": str,
            "unit": str,  # empty: all of the course
            "course": str,
            "place": float,
            "paused": int,
            "later": int,
            "problem": str,
        },
        pk=("manifest", "tier", "unit"),
        not_null={"course", "place", "paused", "later", "problem"},
        strict=True,
    )
    tables.execute(
        "INSERT INTO download (manifest, tier, unit, course, place, paused, later, problem)"
        " SELECT manifest, tier, '', course, place, paused, 0, problem FROM download_by_tier"
    )
    tables.table("download_by_tier").drop()
    tables.table("given_up").create(
        {"manifest": str, "tier": str, "unit": str}, pk=("manifest", "tier", "unit"), strict=True
    )


def _cue_lists(tables: sqlite_utils.Database) -> None:
    tables.table("cue_list").create({"blob": str, "cues": bytes}, pk="blob", not_null={"cues"}, strict=True)


LIBRARY = Schema(
    "library",
    (
        ("0001_initial", _initial),
        ("0002_certificates", _certificates),
        ("0003_downloads", _downloads),
        ("0004_retired", _retired),
        ("0005_downloads_by_unit", _downloads_by_unit),
        ("0006_cue_lists", _cue_lists),
    ),
)
