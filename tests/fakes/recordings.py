"""A course of a lesson and two recordings, each in sound, small video and full size; small enough to count."""

from __future__ import annotations

import random

from learner_app.domain.course import Course, Delivery, Module, Tier, Unit, UnitKind
from learner_app.domain.ids import CourseId, UnitId
from learner_app.formats import manifest as manifests
from learner_app.formats import signing
from learner_app.formats.manifest import BlobInfo, Manifest, Recording, UnitContent
from tests.fakes.course import AUTHOR, Built, hash_of

LISTENING = CourseId("listening")
WELCOME, TOUR = UnitId("welcome"), UnitId("tour")
NOTES = UnitId("notes")
"""The lesson; it alone is required."""
_BODY = b"<h2>Notes</h2><p>Bring a notebook.</p>"
SIZES = {Tier.AUDIO: 30_000, Tier.LOW: 300_000, Tier.STANDARD: 900_000}
TYPES = {Tier.TEXT: "text/vtt", Tier.AUDIO: "audio/ogg", Tier.LOW: "video/mp4", Tier.STANDARD: "video/mp4"}


def rendition(unit: UnitId, tier: Tier, seed: int = 0) -> bytes:
    return random.Random(f"{unit} {tier} {seed}").randbytes(SIZES[tier])


def captions(unit: UnitId, version: str = "1") -> bytes:
    return f"WEBVTT\n\n00:00.000 --> 00:04.000\n<v Amina>This is the {unit}, take {version}.\n".encode()


def recordings(course_id: str = LISTENING, version: str = "1", *, tour_seed: int = 0) -> Built:
    """The tour can be other bytes; the welcome is the same in every course and version."""
    seeds = {WELCOME: 0, TOUR: tour_seed}
    files = {unit: {tier: rendition(unit, tier, seed) for tier in SIZES} for unit, seed in seeds.items()}
    texts = {unit: captions(unit, version) for unit in files}
    tiers = {hash_of(data): (tier, data) for each in files.values() for tier, data in each.items()}
    tiers |= {hash_of(data): (Tier.TEXT, data) for data in texts.values()}
    units = {
        unit: UnitContent(
            files=tuple(hash_of(data) for data in each.values()),
            captions={"en": hash_of(texts[unit])},
            recording=Recording(4_000, has_video=True),
        )
        for unit, each in files.items()
    }
    units[NOTES] = UnitContent(hash_of(_BODY))
    tiers[hash_of(_BODY)] = Tier.TEXT, _BODY
    lines = (
        Unit(NOTES, UnitKind.LESSON, "Notes"),
        Unit(WELCOME, UnitKind.MEDIA, "Welcome", required=False),
        Unit(TOUR, UnitKind.MEDIA, "A tour", required=False),
    )
    course = Course(
        CourseId(course_id),
        version,
        "Listening",
        "en",
        "Know the house.",
        "CC-BY-4.0",
        Delivery.SELF_PACED,
        (Module("All", lines),),
    )
    infos = {name: BlobInfo(len(data), tier, TYPES[tier]) for name, (tier, data) in tiers.items()}
    data = manifests.encode(Manifest(course, units, infos))
    blobs = {name: data for name, (_, data) in tiers.items()}
    return Built(data, signing.sign(data, AUTHOR), signing.public_key(AUTHOR), blobs)
