"""Moves the bytes of a course from a hub to the disk. Every byte that arrived stays, whatever happens to the rest.

What is told as it arrives may raise whatever it likes to end a transfer; the next one goes on where that one ended.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.course import Tier
from learner_app.domain.errors import Blocked, Cause, ExpectedFailure, Kind
from learner_app.domain.ids import BlobHash
from learner_app.domain.wording import say
from learner_app.formats import manifest as manifests
from learner_app.formats import signing, text_stream
from learner_app.formats.text_stream import Wanted
from learner_app.remote.port import UnusableRange

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from learner_app.domain.clock import Clock
    from learner_app.domain.traffic import Purpose
    from learner_app.formats.text_stream import Envelope, Piece
    from learner_app.remote.port import BlobPart, Hub
    from learner_app.services.shelf import Edition, Shelf
    from learner_app.services.trusting import Signers
    from learner_app.store.blobs import BlobStore

NO_PLACES = b""


class Transfer:
    """Brings versions and blobs from a hub to the shelf."""

    def __init__(self, shelf: Shelf, blobs: BlobStore, signers: Signers, clock: Clock) -> None:
        self._shelf = shelf
        self._blobs = blobs
        self._signers = signers
        self._clock = clock

    def text(
        self, hub: Hub, token: str, manifest: BlobHash, before: BlobHash | None, arrived: Callable[[int], None]
    ) -> None:
        """Fetch what is missing of a version's manifest and texts; `arrived` gets how many bytes of it came.

        `before` is the manifest of a version of the same course that is here: then the manifest tells first what has
        changed. Of a course that is new here everything is asked for at once, which saves a round trip.

        Raises:
            ExpectedFailure: Kind.NOT_TRUSTED, Kind.BAD_INPUT, Kind.NOT_FOUND; Kind.STORAGE.
            Blocked: The link or the hub fails; what arrived before is kept.
        """
        edition = self._shelf.edition(manifest)
        if edition is None:
            here = self._blobs.part_size(manifest)
            base = bytes.fromhex(before) if before else b""
            wanted = Wanted(bytes.fromhex(manifest), here, NO_PLACES if before else None, base=base)
            edition = self._receive(hub, token, wanted, manifest, arrived)
        missing = self._shelf.missing(edition, Tier.TEXT)
        while missing:
            wanted = Wanted(bytes.fromhex(manifest), None, *self._places(edition, missing))
            self._receive(hub, token, wanted, manifest, arrived)
            still = self._shelf.missing(edition, Tier.TEXT)
            if len(still) == len(missing):
                raise _damaged()
            missing = still

    def media(
        self,
        hub: Hub,
        token: str,
        edition: Edition,
        missing: Sequence[BlobHash],
        purpose: Purpose,
        arrived: Callable[[int], None],
        left: Callable[[], int | None],
    ) -> None:
        """Fetch blobs one by one; `left` tells how many bytes may still travel.

        Raises:
            Blocked: The link or the hub fails, or a blob arrived damaged; what arrived before is kept.
        """
        for blob in missing:
            size = edition.manifest.blobs[blob].size_bytes
            if not self._blobs.has(blob, size):  # two units may share it
                self._alone(hub, token, blob, size, purpose, arrived, left)

    def _places(self, edition: Edition, missing: Sequence[BlobHash]) -> tuple[bytes, int]:
        """Which blobs are missing, as places, and how many bytes of the first are here."""
        places = {blob: place for place, blob in enumerate(edition.manifest.blobs_in(Tier.TEXT))}
        here = self._blobs.part_size(missing[0])
        if here >= max(1, edition.manifest.blobs[missing[0]].size_bytes):
            self._blobs.discard_part(missing[0])
            here = 0
        return text_stream.places_as_bits(places[blob] for blob in missing), here

    def _receive(
        self, hub: Hub, token: str, wanted: Wanted, manifest: BlobHash, arrived: Callable[[int], None]
    ) -> Edition:
        edition = self._shelf.edition(manifest)
        names = set() if edition is None else set(edition.manifest.blobs_in(Tier.TEXT))
        is_continued = wanted.skip > 0
        base = self._shelf.manifest_bytes(BlobHash(wanted.base.hex())) if wanted.base else b""
        for piece in hub.text(token, wanted, base):
            if piece.name == manifest and edition is None:
                self._blobs.append_part(manifest, piece.data)
                if piece.is_last:
                    edition = self._unpack(manifest)
                    names = set(edition.manifest.blobs_in(Tier.TEXT))
                arrived(len(piece.data))
            elif piece.name in names:
                self._take(piece, is_continued=is_continued)
                is_continued = is_continued and not piece.is_last
                arrived(len(piece.data))
        if edition is None:
            raise _damaged()
        return edition

    def _take(self, piece: Piece, *, is_continued: bool) -> None:
        """Keep a piece; a blob whose bytes prove wrong is thrown away and counts as missing."""
        if piece.start == 0 and not is_continued:
            self._blobs.discard_part(piece.name)
        self._blobs.append_part(piece.name, piece.data)
        if piece.is_last:
            self._blobs.finish(piece.name)

    def _unpack(self, manifest: BlobHash) -> Edition:
        envelope = text_stream.unseal(self._blobs.take_part(manifest))
        if manifests.manifest_hash(envelope.manifest) != manifest:
            raise ExpectedFailure(
                Kind.BAD_INPUT, say("The course that arrived is not the one that was announced."), say("Sync again.")
            )
        return self.install(envelope)

    def install(self, envelope: Envelope) -> Edition:
        """Put a version on the shelf after its signature and its signer were found good.

        Raises:
            ExpectedFailure: Kind.NOT_TRUSTED, Kind.BAD_INPUT; Kind.STORAGE.
        """
        signing.verify(envelope.manifest, envelope.signature, envelope.signer)
        course = manifests.decode(envelope.manifest).course
        self._signers.accept(course.id, course.title, envelope.signer)
        now_ms = round(self._clock.now().timestamp() * 1000)
        edition, _ = self._shelf.put(envelope.manifest, envelope.signature, envelope.signer, now_ms)
        return edition

    def _alone(
        self,
        hub: Hub,
        token: str,
        blob: BlobHash,
        size: int,
        purpose: Purpose,
        arrived: Callable[[int], None],
        left: Callable[[], int | None],
    ) -> None:
        while (here := self._blobs.part_size(blob)) < size:
            room = left()
            length = None if room is None else max(1, min(size - here, room))
            try:
                with hub.blob(token, blob, here, length, purpose) as part:
                    self._append(part, blob, here, size, arrived)
            except UnusableRange:
                self._begin_again(blob, here, arrived)
                self._whole(hub, token, blob, size, purpose, arrived)
            if self._blobs.part_size(blob) == here:
                raise Blocked(Cause.HUB_ERROR, say("The hub sent nothing of what it was asked for."), say("Try again."))
        if not self._blobs.finish(blob):
            raise _damaged()

    def _whole(
        self, hub: Hub, token: str, blob: BlobHash, size: int, purpose: Purpose, arrived: Callable[[int], None]
    ) -> None:
        """Fetch all of a blob without asking for a part, which somebody on the way cannot stand."""
        try:
            with hub.blob(token, blob, 0, None, purpose) as part:
                self._append(part, blob, 0, size, arrived)
        except UnusableRange:
            raise _damaged() from None

    def _append(self, part: BlobPart, blob: BlobHash, here: int, size: int, arrived: Callable[[int], None]) -> None:
        """Keep what comes; an answer that begins at the beginning, whatever was asked for, replaces what was here.

        Raises:
            UnusableRange: It begins anywhere else.
        """
        if part.offset not in {0, here}:
            raise UnusableRange
        if part.offset != here:
            self._begin_again(blob, here, arrived)
            here = 0
        for chunk in part.chunks:
            here = self._blobs.append_part(blob, chunk)
            arrived(len(chunk))
            if here >= size:
                return

    def _begin_again(self, blob: BlobHash, here: int, arrived: Callable[[int], None]) -> None:
        self._blobs.discard_part(blob)
        arrived(-here)


def _damaged() -> Blocked:
    return Blocked(
        Cause.HUB_ERROR,
        say("A part of the course arrived damaged and was thrown away."),
        say("Try again; tell the hub's operator if it happens again."),
    )
