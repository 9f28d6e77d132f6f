"""Reads the cues of caption blobs that are here, each blob once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.formats.captions import Cue, read_captions

if TYPE_CHECKING:
    from collections.abc import Collection

    from learner_app.domain.ids import BlobHash
    from learner_app.store.blobs import BlobStore
    from learner_app.store.cues import CueTable


class CueReader:
    """Cues by blob, from what was kept where the blob is here still."""

    def __init__(self, blobs: BlobStore, table: CueTable) -> None:
        self._blobs = blobs
        self._table = table

    def cues(self, blob: BlobHash, name: str) -> tuple[Cue, ...]:
        """By time.

        Args:
            blob: Untrusted bytes.
            name: For messages.

        Raises:
            BadCaptions: It is no captions.
            BlobMissing: It is not here, or was damaged.
        """
        known = self._table.cues(blob) if self._blobs.has(blob) else None
        if known is None:
            known = read_captions(self._blobs.read(blob), name).cues
            self._table.keep(blob, known)
        return known

    def keep_only(self, blobs: Collection[BlobHash]) -> None:
        """Forget what was kept of all other blobs."""
        self._table.keep_only(blobs)
