"""Where a recording was left, and how it would be gone on with from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.media import LONGEST_RECORDING_MS, Way

if TYPE_CHECKING:
    from learner_app.domain.ids import UnitId
    from learner_app.services.shelf import Edition
    from learner_app.store.blobs import BlobStore
    from learner_app.store.drafts import Drafts


def left_at_ms(drafts: Drafts, edition: Edition, unit_id: UnitId) -> int:
    """The place in the recording; 0 for the first time."""
    kept = drafts.position(edition.course.id, unit_id)
    recording = edition.manifest.units[unit_id].recording
    longest = recording.duration_ms if recording else LONGEST_RECORDING_MS
    return min(int(kept), longest) if kept.isascii() and kept.isdecimal() else 0


def way_here(blobs: BlobStore, edition: Edition, unit_id: UnitId) -> Way:
    """What of a recording is here: enough to watch it, to listen to it, or to read it."""
    sizes = edition.manifest.blobs
    files = edition.manifest.units[unit_id].files
    here = [sizes[blob].media_type for blob in files if blobs.has(blob, sizes[blob].size_bytes)]
    if any(each.startswith("video/") for each in here):
        return Way.WATCHED
    return Way.LISTENED if here else Way.READ
