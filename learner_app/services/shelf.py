"""The course versions on this device, and which of them is the one to open. Does not fetch and does not check trust."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.course import Tier
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.events import Version
from learner_app.domain.wording import say
from learner_app.formats import manifest as manifests
from learner_app.store.installed import InstalledCourse

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from learner_app.domain.course import Course, Unit
    from learner_app.domain.ids import BlobHash, CourseId, UnitId
    from learner_app.formats.manifest import Manifest, UnitContent
    from learner_app.store.blobs import BlobStore
    from learner_app.store.catalogue import Catalogue
    from learner_app.store.installed import InstalledCourses


@dataclass(frozen=True, slots=True)
class Edition:
    """One installed version of a course."""

    hash: BlobHash
    manifest: Manifest
    signer: bytes

    @property
    def course(self) -> Course:
        """What the version is made of."""
        return self.manifest.course

    @property
    def version(self) -> Version:
        """The version as records name it."""
        return Version(self.course.id, self.course.version, self.hash, self.course.language)

    @property
    def direction(self) -> str:
        """Which way its script runs: "rtl" or "ltr"."""
        return direction_of(self.course.language)

    def unit(self, unit_id: UnitId) -> tuple[Unit, UnitContent]:
        """A unit and what carries it.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND, naming the units there are.
        """
        unit = self.course.unit(unit_id)
        if unit is None:
            named = ", ".join(unit.id for unit in self.course.units[:12])
            raise ExpectedFailure(
                Kind.NOT_FOUND,
                say("“{title}” has no unit {unit_id}.", title=self.course.title, unit_id=repr(unit_id)),
                say("Its units are: {named}.", named=named),
            )
        return unit, self.manifest.units[unit_id]


def direction_of(language: str) -> str:
    """Which way the script of a language runs: "rtl" or "ltr"."""
    return "rtl" if language.partition("-")[0].lower() in _RIGHT_TO_LEFT else "ltr"


_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})


class Shelf:
    """Finds editions; remembers those it has read. Any number of versions of a course stand beside each other."""

    def __init__(self, installed: InstalledCourses, catalogue: Catalogue, blobs: BlobStore) -> None:
        self._installed = installed
        self._catalogue = catalogue
        self._blobs = blobs
        self._read: dict[BlobHash, Edition] = {}

    def put(self, manifest_bytes: bytes, signature: bytes, signer: bytes, now_ms: int) -> tuple[Edition, bool]:
        """Put a version whose signature and signer were checked on the shelf; False where it stood there already."""
        manifest = manifests.decode(manifest_bytes)
        name = manifests.manifest_hash(manifest_bytes)
        course = manifest.course
        is_new = self._installed.install(
            InstalledCourse(name, course.id, course.version, course.language, manifest_bytes, signature, signer, now_ms)
        )
        return Edition(name, manifest, signer), is_new

    def edition(self, manifest: BlobHash) -> Edition | None:
        """The version of that manifest; None where it is not here."""
        if manifest not in self._read:
            found = self._installed.version(manifest)
            if found is None:
                return None
            self._read[manifest] = Edition(manifest, manifests.decode(found.manifest_bytes), found.signer)
        return self._read[manifest]

    def manifest_bytes(self, manifest: BlobHash) -> bytes:
        """The bytes of a manifest that is here; empty for one that is not."""
        found = self._installed.version(manifest)
        return b"" if found is None else found.manifest_bytes

    def current(self, course: CourseId) -> Edition | None:
        """The version to open: what the hub gives out, else the newest; one that is whole before one that is not."""
        hashes = [version.manifest for version in self._installed.versions(course)]
        wanted = self._wanted(course)
        ordered = [name for name in wanted if name in hashes] + [name for name in hashes if name not in wanted]
        editions = [edition for name in ordered if (edition := self.edition(name)) is not None]
        whole = next((edition for edition in editions if self.is_whole(edition)), None)
        return whole or next(iter(editions), None)

    def required(self, course: CourseId) -> Edition:
        """The version to open.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND, saying how to get it.
        """
        edition = self.current(course)
        if edition is None:
            raise ExpectedFailure(
                Kind.NOT_FOUND,
                say("The course {course} is not on this device.", course=repr(course)),
                say("Sync or fetch it while there is a connection, or import its .learnpack file."),
            )
        return edition

    def courses(self) -> list[CourseId]:
        """Every course that has a version here, each once."""
        return list(dict.fromkeys(version.course for version in self._installed.versions()))

    def editions(self) -> list[Edition]:
        """Every version here of every course, installed last first."""
        found = (self.edition(version.manifest) for version in self._installed.versions())
        return [edition for edition in found if edition is not None]

    def missing(self, edition: Edition, tier: Tier, units: Collection[UnitId] | None = None) -> list[BlobHash]:
        """The blobs of exactly that tier, or what some units have of it, that are not here, as a learner meets them."""
        return [blob for blob in edition.manifest.blobs_in(tier, units) if not self._has(edition, blob)]

    def missing_bytes(self, edition: Edition, tier: Tier, units: Collection[UnitId] | None = None) -> int:
        """How many bytes of that are still to come; the beginning of a blob counts as here."""
        return self.missing_bytes_of(edition, self.missing(edition, tier, units))

    def missing_bytes_of(self, edition: Edition, missing: Iterable[BlobHash]) -> int:
        """The same for blobs that are known to be missing."""
        return sum(max(0, edition.manifest.blobs[blob].size_bytes - self._blobs.part_size(blob)) for blob in missing)

    def is_whole(self, edition: Edition) -> bool:
        """Whether all of its text is here, so that it opens with no network.

        Looked at each time: another thread, another program or the disk may have taken a blob away meanwhile.
        """
        return all(self._has(edition, blob) for blob in edition.manifest.blobs_in(Tier.TEXT))

    def has_tiers(self, edition: Edition, up_to: Tier) -> bool:
        """Whether every blob up to a tier is here."""
        return not any(self.missing(edition, tier) for tier in Tier if tier.rank <= up_to.rank)

    def announced(self, course: CourseId) -> tuple[BlobHash, str] | None:
        """Manifest and version name that the hub gives out now; None where it said nothing of the course."""
        for item in self._catalogue.assignments():
            if item.course == course and not item.is_withdrawn:
                return item.manifest, item.version
        published = self._catalogue.published(course)
        newest = max(published, key=lambda item: item.published_ms, default=None)
        return None if newest is None else (newest.manifest, newest.version)

    def is_retired(self, course: CourseId) -> bool:
        """Whether the hub lets nobody begin the course any more."""
        assigned = any(item.is_retired for item in self._catalogue.assignments() if item.course == course)
        return assigned or any(item.is_retired for item in self._catalogue.published(course))

    def _has(self, edition: Edition, blob: BlobHash) -> bool:
        return self._blobs.has(blob, edition.manifest.blobs[blob].size_bytes)

    def _wanted(self, course: CourseId) -> list[BlobHash]:
        """The manifests the hub gives out, the assigned one first."""
        assigned = [item.manifest for item in self._catalogue.assignments() if item.course == course]
        published = sorted(self._catalogue.published(course), key=lambda item: -item.published_ms)
        return [*assigned, *(item.manifest for item in published)]
