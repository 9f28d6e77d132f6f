"""The manifest of one course version: what it is made of and which blobs carry it. Signing is in `formats.signing`."""

from __future__ import annotations

from learner_app.formats.manifest.checks import HASH_PATTERN, ID_PATTERN, LANGUAGE_PATTERN, MAX_UNITS
from learner_app.formats.manifest.document import FORMAT, MAX_MANIFEST_BYTES, decode, encode, manifest_hash
from learner_app.formats.manifest.model import BadManifest, BlobInfo, KeyPicture, Manifest, Recording, UnitContent

__all__ = [
    "FORMAT",
    "HASH_PATTERN",
    "ID_PATTERN",
    "LANGUAGE_PATTERN",
    "MAX_MANIFEST_BYTES",
    "MAX_UNITS",
    "BadManifest",
    "BlobInfo",
    "KeyPicture",
    "Manifest",
    "Recording",
    "UnitContent",
    "decode",
    "encode",
    "manifest_hash",
]
