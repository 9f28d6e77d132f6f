"""Fetches course versions and their blobs. Every blob that arrived whole stays, whatever happens to the rest."""

from __future__ import annotations

import tempfile
from itertools import islice
from typing import TYPE_CHECKING

from learner_app.domain.course import Tier
from learner_app.domain.errors import Blocked, Cause, ExpectedFailure, Kind
from learner_app.formats import manifest as manifests
from learner_app.formats import signing
from learner_app.services.findable import index_what_is_new
from learner_app.services.history import milliseconds_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from learner_app.domain.clock import Clock
    from learner_app.domain.ids import BlobHash
    from learner_app.remote.port import Hub
    from learner_app.services.shelf import Edition, Shelf
    from learner_app.services.trusting import Signers
    from learner_app.store.blobs import BlobStore
    from learner_app.store.search import SearchIndex

BATCH_BLOBS = 200
BATCH_BYTES = 2 * 2**20
"""A batch is asked for anew from its first missing blob after a cut; small batches repeat little."""
LONE_BYTES = 2**20
"""A blob from this size on is fetched alone, so that it goes on where it was cut."""


class Downloads:
    """Brings versions and blobs from a hub to the shelf."""

    def __init__(self, shelf: Shelf, blobs: BlobStore, signers: Signers, search: SearchIndex, clock: Clock) -> None:
        self._shelf = shelf
        self._blobs = blobs
        self._signers = signers
        self._search = search
        self._clock = clock

    def edition(self, hub: Hub, token: str, manifest: BlobHash) -> Edition:
        """The version of that manifest, fetched and checked where it is not here.

        Raises:
            ExpectedFailure: Kind.NOT_TRUSTED, Kind.BAD_INPUT, Kind.NOT_FOUND; Blocked.
        """
        known = self._shelf.edition(manifest)
        if known is not None:
            return known
        fetched = hub.manifest(token, manifest)
        if manifests.manifest_hash(fetched.manifest) != manifest:
            raise ExpectedFailure(
                Kind.BAD_INPUT, "The course that arrived is not the one that was announced.", "Try again."
            )
        signing.verify(fetched.manifest, fetched.signature, fetched.signer)
        course = manifests.decode(fetched.manifest).course
        self._signers.accept(course.id, course.title, fetched.signer)
        edition, _ = self._shelf.put(fetched.manifest, fetched.signature, fetched.signer, self._now_ms())
        return edition

    def is_whole(self, manifest: BlobHash) -> bool:
        """Whether that version is here with all of its text."""
        edition = self._shelf.edition(manifest)
        return edition is not None and self._shelf.is_whole(edition)

    def take_in(self, package_file: Path) -> tuple[Edition, bool, str]:
        """Install a package: the version, whether it is new here, and why its signer is trusted.

        Raises:
            ExpectedFailure: Kind.BAD_INPUT, Kind.NOT_TRUSTED, Kind.NOT_FOUND, Kind.STORAGE; no version is installed
                then.
        """
        from learner_app.formats.package import read_package

        with read_package(package_file) as package:
            course = package.manifest.course
            self._signers.check(course.id, course.title, package.signer)
            for blob in package.manifest.blobs:
                if not self._blobs.has(blob):
                    with tempfile.TemporaryFile() as file:
                        package.copy_blob(blob, file)
                        file.seek(0)
                        self._blobs.put(file, blob)
            trust = self._signers.accept(course.id, course.title, package.signer)
            edition, is_new = self._shelf.put(package.manifest_bytes, package.signature, package.signer, self._now_ms())
        self.index()
        return edition, is_new, trust

    def index(self) -> None:
        """Make what is whole on the shelf findable."""
        index_what_is_new(self._shelf, self._blobs, self._search)

    def _now_ms(self) -> int:
        return milliseconds_of(self._clock.now())

    def tiers(
        self,
        hub: Hub,
        token: str,
        edition: Edition,
        up_to: Tier,
        on_progress: Callable[[int, int], None] | None = None,
    ) -> None:
        """Fetch every missing blob up to a tier, text first; `on_progress` gets bytes here and bytes in all.

        Raises:
            Blocked: The link or the hub fails; what arrived before is kept.
        """
        wanted = [tier for tier in Tier if tier.rank <= up_to.rank]
        missing = [blob for tier in wanted for blob in self._shelf.missing(edition, tier)]
        total = sum(edition.manifest.size_bytes(tier) for tier in wanted)
        tally = _Tally(total - sum(_size(edition, blob) for blob in missing), total, on_progress)
        tally.add(0)
        small = [blob for blob in missing if _size(edition, blob) < LONE_BYTES]
        for some in _batches(edition, small):
            self._batch(hub, token, some, tally)
        for blob in missing:
            if not self._blobs.has(blob):
                self._alone(hub, token, blob, tally)

    def _batch(self, hub: Hub, token: str, some: Sequence[BlobHash], tally: _Tally) -> None:
        for name, content in hub.blobs(token, some):
            self._blobs.put(content, name)
            tally.add(len(content))

    def _alone(self, hub: Hub, token: str, blob: BlobHash, tally: _Tally) -> None:
        offset = self._blobs.part_size(blob)
        with hub.blob(token, blob, offset) as part:
            if part.offset != offset:
                self._blobs.discard_part(blob)
            else:
                tally.add(offset)
            for chunk in part.chunks:
                self._blobs.append_part(blob, chunk)
                tally.add(len(chunk))
        if not self._blobs.finish(blob):
            raise Blocked(
                Cause.HUB_ERROR,
                "A part of the course arrived damaged and was thrown away.",
                "Try again; tell the hub's operator if it happens again.",
            )


class _Tally:
    def __init__(self, here: int, total: int, tell: Callable[[int, int], None] | None) -> None:
        self._here = here
        self._total = total
        self._tell = tell

    def add(self, size_bytes: int) -> None:
        self._here += size_bytes
        if self._tell is not None:
            self._tell(self._here, self._total)


def _size(edition: Edition, blob: BlobHash) -> int:
    return edition.manifest.blobs[blob].size_bytes


def _batches(edition: Edition, blobs: Sequence[BlobHash]) -> Iterator[list[BlobHash]]:
    """Groups of neighbours, none over the limits (but for a single blob)."""
    rest = iter(blobs)
    while some := list(islice(rest, BATCH_BLOBS)):
        group: list[BlobHash] = []
        size = 0
        for blob in some:
            size += _size(edition, blob)
            if group and size > BATCH_BYTES:
                yield group
                group, size = [], _size(edition, blob)
            group.append(blob)
        yield group
