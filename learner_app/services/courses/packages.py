"""Course packages from a USB stick or any other folder: installed with no network at all."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.formats.signing import fingerprint
from learner_app.services.history import milliseconds_of

if TYPE_CHECKING:
    from pathlib import Path

    from learner_app.domain.clock import Clock
    from learner_app.domain.ids import BlobHash, CourseId
    from learner_app.services.findable import Findable
    from learner_app.services.shelf import Shelf
    from learner_app.services.trusting import Signers
    from learner_app.store.blobs import BlobStore


@dataclass(frozen=True, slots=True)
class Installed:
    """A course version that has just been put on this device; `trust` says why its signer is trusted."""

    course: CourseId
    title: str
    version: str
    manifest: BlobHash
    was_already_here: bool
    signer: str
    trust: str


class Packages:
    """Takes packages in."""

    def __init__(self, shelf: Shelf, blobs: BlobStore, signers: Signers, findable: Findable, clock: Clock) -> None:
        self._shelf = shelf
        self._blobs = blobs
        self._signers = signers
        self._findable = findable
        self._clock = clock

    def take_in(self, package_file: Path) -> Installed:
        """Install a package.

        Raises:
            ExpectedFailure: Kind.BAD_INPUT, Kind.NOT_TRUSTED, Kind.NOT_FOUND, Kind.STORAGE; no version is installed
                then.
        """
        from learner_app.formats.package import read_package

        with read_package(package_file) as package:
            course = package.manifest.course
            self._signers.check(course.id, course.title, package.signer)
            for blob, info in package.manifest.blobs.items():
                if not self._blobs.has(blob, info.size_bytes):
                    with tempfile.TemporaryFile() as file:
                        package.copy_blob(blob, file)
                        file.seek(0)
                        self._blobs.put(file, blob)
            trust = self._signers.accept(course.id, course.title, package.signer)
            now_ms = milliseconds_of(self._clock.now())
            edition, is_new = self._shelf.put(package.manifest_bytes, package.signature, package.signer, now_ms)
        self._findable.take_in_what_is_new()
        signer = fingerprint(edition.signer)
        return Installed(course.id, course.title, course.version, edition.hash, not is_new, signer, trust)
