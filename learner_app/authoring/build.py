"""A course source into a signed package, and beside it the keys that no device may have."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from learner_app.authoring.assembly import assemble
from learner_app.domain.course import Tier
from learner_app.formats import keys_file, manifest, signing
from learner_app.formats.package import write_package

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from learner_app.authoring.progress import Progress
    from learner_app.domain.ids import BlobHash, CourseId
    from learner_app.formats.findings import Finding


@dataclass(frozen=True, slots=True)
class Built:
    """What was written.

    Attributes:
        blobs: How many there are.
        size_bytes: Sum of the blobs of exactly each tier.
        keys_path: None where the course has no certifying quiz.
    """

    course: CourseId
    version: str
    manifest: BlobHash
    units: int
    blobs: int
    size_bytes: Mapping[Tier, int]
    path: Path
    keys_path: Path | None


@dataclass(frozen=True, slots=True)
class BuildReport:
    """How a build went: `built` is None, and nothing was written, where `findings` has errors."""

    built: Built | None
    findings: tuple[Finding, ...]


def build_course(
    source: Path,
    out: Path | None,
    key: Ed25519PrivateKey,
    on_progress: Progress | None = None,
    cache: Path | None = None,
) -> BuildReport:
    """Build the course that a person named; the same source and key give the same bytes.

    Args:
        source: A folder with a course.toml, or a .toml.
        out: The package to write; None for `<course>-<version>.learnpack` in the current folder.
        key: Signs the manifest and the answer keys.
        on_progress: See `Progress`.
        cache: Where renditions are kept for the next build; None for the platform's folder.

    Raises:
        ExpectedFailure: NOT_FOUND without a course source, STORAGE where the package cannot be written.
    """
    assembly = assemble(source, on_progress=on_progress, cache=cache)
    if assembly.manifest is None:
        return BuildReport(None, assembly.findings)
    course = assembly.manifest.course
    path = out if out is not None else Path(f"{course.id}-{_in_file_name(course.version)}.learnpack")
    data = manifest.encode(assembly.manifest)
    version_hash = manifest.manifest_hash(data)
    signer = signing.public_key(key)
    write_package(path, data, signing.sign(data, key), signer, assembly.contents)
    keys_path = keys_file.keys_path(path)
    if assembly.keys:
        content = keys_file.encode_content(version_hash, assembly.keys)
        keys_file.write_keys(keys_path, content, signing.sign(content, key, signing.Purpose.ANSWER_KEYS), signer)
    built = Built(
        course=course.id,
        version=course.version,
        manifest=version_hash,
        units=len(course.units),
        blobs=len(assembly.manifest.blobs),
        size_bytes={tier: assembly.manifest.size_bytes(tier) for tier in Tier},
        path=path,
        keys_path=keys_path if assembly.keys else None,
    )
    return BuildReport(built, assembly.findings)


def _in_file_name(version: str) -> str:
    return "".join(letter if letter.isalnum() or letter in "._-" else "-" for letter in version)
