"""A course of recordings in every tier, for pictures: noise of a likely size, since nobody plays it."""

from __future__ import annotations

import hashlib
import random
from typing import TYPE_CHECKING

from learner_app.domain.course import Course, Delivery, Module, Tier, Unit, UnitKind
from learner_app.domain.ids import BlobHash, CourseId, UnitId
from learner_app.formats import manifest as manifests
from learner_app.formats import package, signing
from learner_app.formats.manifest import BlobInfo, Manifest, Recording, UnitContent

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

LISTENING = CourseId("listening")
NOTES, WELCOME, ROUND = UnitId("before-you-listen"), UnitId("welcome"), UnitId("a-round-of-the-yard")
_SIZES = {Tier.AUDIO: 1_240_000, Tier.LOW: 9_600_000, Tier.STANDARD: 31_000_000}
_TYPES = {Tier.AUDIO: "audio/ogg", Tier.LOW: "video/mp4", Tier.STANDARD: "video/mp4"}
_NOTES = b"<h2>Before you listen</h2><p>Everything that is said can be read as well.</p>"


def write(path: Path, key: Ed25519PrivateKey) -> None:
    """Write the package."""
    blobs: dict[BlobHash, bytes] = {}
    infos: dict[BlobHash, BlobInfo] = {}

    def keep(data: bytes, tier: Tier, media_type: str) -> BlobHash:
        name = BlobHash(hashlib.sha256(data).hexdigest())
        blobs[name], infos[name] = data, BlobInfo(len(data), tier, media_type)
        return name

    units = {NOTES: UnitContent(keep(_NOTES, Tier.TEXT, "text/html"))}
    for unit in (WELCOME, ROUND):
        noise = random.Random(unit)  # noqa: S311 - noise
        cues = f"WEBVTT\n\n00:00.000 --> 00:04.000\n<v Amina>This is the {unit}.\n".encode()
        units[unit] = UnitContent(
            files=tuple(keep(noise.randbytes(size), tier, _TYPES[tier]) for tier, size in _SIZES.items()),
            captions={"en": keep(cues, Tier.TEXT, "text/vtt")},
            recording=Recording(480_000, has_video=True),
        )
    lines = (
        Unit(NOTES, UnitKind.LESSON, "Before you listen", 1),
        Unit(WELCOME, UnitKind.MEDIA, "Welcome to the yard", 8, required=False),
        Unit(ROUND, UnitKind.MEDIA, "A round of the yard", 8, required=False),
    )
    modules = (Module("The yard", lines),)
    course = Course(
        LISTENING,
        "2026.1",
        "A yard to listen to",
        "en",
        "Know your way.",
        "CC-BY-4.0",
        Delivery.SELF_PACED,
        modules,
    )
    data = manifests.encode(Manifest(course, units, infos))
    package.write_package(path, data, signing.sign(data, key), signing.public_key(key), blobs)
