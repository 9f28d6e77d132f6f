"""Cues that were read from caption files once: to read a long one anew takes a fifth of a second. Can be made again."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import msgspec

from learner_app.formats.captions import Cue

if TYPE_CHECKING:
    from collections.abc import Collection

    from learner_app.domain.ids import BlobHash
    from learner_app.store.database import Database

logger = logging.getLogger(__name__)


class CueTable:
    """The cues of caption blobs, by the blob's hash."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def cues(self, blob: BlobHash) -> tuple[Cue, ...] | None:
        """By time; None where they are not kept."""
        rows = self._database.rows("SELECT cues FROM cue_list WHERE blob = ?", (blob,))
        try:
            return _DECODER.decode(rows[0][0]) if rows else None
        except msgspec.MsgspecError:
            logger.warning("the cues kept of %s cannot be read and are made again", blob)
            return None

    def keep(self, blob: BlobHash, cues: tuple[Cue, ...]) -> None:
        """Keep the cues of a blob."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO cue_list (blob, cues) VALUES (?, ?)", (blob, msgspec.msgpack.encode(cues))
            )

    def keep_only(self, blobs: Collection[BlobHash]) -> None:
        """Forget those of all other blobs."""
        known = {row[0] for row in self._database.rows("SELECT blob FROM cue_list")}
        with self._database.transaction() as connection:
            connection.executemany("DELETE FROM cue_list WHERE blob = ?", [(blob,) for blob in known - set(blobs)])


_DECODER = msgspec.msgpack.Decoder(tuple[Cue, ...])
