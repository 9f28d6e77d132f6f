"""The course versions on this device: their manifests, who signed them, which one is opened.

Each is also a small file, so that courses stay open with no network when library.db has to be begun again.
"""

from __future__ import annotations

import json
import logging
from base64 import b64decode, b64encode
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from learner_app.domain.ids import BlobHash, CourseId
from learner_app.store.failures import storage_failures
from learner_app.store.files import write_atomically

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from learner_app.store.library import LibraryStore

_SELECT = "SELECT manifest, course, version, language, bytes, signature, signer, installed_ms FROM installed"

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class InstalledCourse:
    """One course version whose signature was found good when it was installed.

    Attributes:
        manifest: SHA-256 of `manifest_bytes`.
        signer: The public key.
    """

    manifest: BlobHash
    course: CourseId
    version: str
    language: str
    manifest_bytes: bytes
    signature: bytes
    signer: bytes
    installed_ms: int


class InstalledCourses:
    """The installed course versions of one person. What is in the files and not in the database is taken in first."""

    def __init__(self, store: LibraryStore) -> None:
        self._database = store.database
        self._folder = store.courses
        if not self._database.rows("SELECT 1 FROM installed LIMIT 1"):
            for found in self._in_files():
                self._keep(found)

    def install(self, course: InstalledCourse) -> bool:
        """Keep a course version; False where it was here already. Checks the hash, not the signature.

        Raises:
            ExpectedFailure: Kind.STORAGE.
        """
        if sha256(course.manifest_bytes).hexdigest() != course.manifest:
            raise ValueError(f"the bytes are not those of manifest {course.manifest}")
        if self.version(course.manifest) is not None:
            return False
        path = self._folder / f"{course.manifest}.json"
        with storage_failures(path):
            write_atomically(path, _to_json(course))
        self._keep(course)
        return True

    def version(self, manifest: BlobHash) -> InstalledCourse | None:
        """The version of that manifest; None where it is not here."""
        rows = self._database.rows(f"{_SELECT} WHERE manifest = ?", (manifest,))
        return _course(rows[0]) if rows else None

    def versions(self, course: CourseId | None = None) -> list[InstalledCourse]:
        """Every version (of one course), installed last first."""
        if course is None:
            return [_course(row) for row in self._database.rows(f"{_SELECT} ORDER BY installed_ms DESC, manifest")]
        query = f"{_SELECT} WHERE course = ? ORDER BY installed_ms DESC, manifest"
        return [_course(row) for row in self._database.rows(query, (course,))]

    def _keep(self, course: InstalledCourse) -> None:
        row = {
            "manifest": course.manifest,
            "course": course.course,
            "version": course.version,
            "language": course.language,
            "bytes": course.manifest_bytes,
            "signature": course.signature,
            "signer": course.signer,
            "installed_ms": course.installed_ms,
        }
        with self._database.tables() as tables:
            tables.table("installed").upsert(row, pk="manifest")

    def _in_files(self) -> Iterator[InstalledCourse]:
        return courses_in(self._folder)


def courses_in(folder: Path) -> Iterator[InstalledCourse]:
    """The course versions in a folder of course files, without a database; a damaged file is passed over.

    Raises:
        ExpectedFailure: Kind.STORAGE.
    """
    with storage_failures(folder):
        for path in sorted(folder.glob("*.json")):
            try:
                course = _from_json(path)
            except (ValueError, KeyError, TypeError):
                logger.warning("course file %s is damaged and passed over", path.name)
                continue
            yield course


def _course(row: tuple[Any, ...]) -> InstalledCourse:
    return InstalledCourse(*row)


def _to_json(course: InstalledCourse) -> bytes:
    return json.dumps(
        {
            "course": course.course,
            "version": course.version,
            "language": course.language,
            "manifest": b64encode(course.manifest_bytes).decode(),
            "signature": b64encode(course.signature).decode(),
            "signer": b64encode(course.signer).decode(),
            "installed_ms": course.installed_ms,
        }
    ).encode()


def _from_json(path: Path) -> InstalledCourse:
    content = json.loads(path.read_bytes())
    manifest_bytes = b64decode(content["manifest"], validate=True)
    if sha256(manifest_bytes).hexdigest() != path.stem:
        raise ValueError("the manifest is not the one that gave the file its name")
    return InstalledCourse(
        BlobHash(path.stem),
        CourseId(str(content["course"])),
        str(content["version"]),
        str(content["language"]),
        manifest_bytes,
        b64decode(content["signature"], validate=True),
        b64decode(content["signer"], validate=True),
        int(content["installed_ms"]),
    )
