"""Courses with recordings, whose files nothing could play.

`recorded` has all that a text tier may hold: a film in every tier, a talk and a lesson. `recordings` has a lesson and
two recordings, each in sound, small video and full size, small enough to count.
"""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from learner_app.domain.course import Course, Delivery, Module, Tier, Unit, UnitKind
from learner_app.domain.ids import CourseId, UnitId
from learner_app.formats import manifest as manifests
from learner_app.formats import signing
from learner_app.formats.captions import Captions, Cue, write_webvtt
from learner_app.formats.manifest import BlobInfo, KeyPicture, Manifest, Recording, UnitContent
from tests.fakes.course import AUTHOR, Built, hash_of, lesson

if TYPE_CHECKING:
    from collections.abc import Mapping

    from learner_app.domain.ids import BlobHash

COURSE = CourseId("voices")
FILM, TALK, LESSON = UnitId("film"), UnitId("talk"), UnitId("words")
MINUTE_MS = 60_000

FILM_CUES = (
    Cue(0, 4_000, "Welcome to the valley.", "Ama"),
    Cue(4_000, 9_000, "Here the network ends.\nWe go on foot.", "Ama"),
    Cue(9_500, 14_000, "Bring a torch & a map.", "Kofi"),
    Cue(30_000, 34_000, "That was the bridge."),
)
FILM_CUES_DE = (Cue(0, 4_000, "Willkommen im Tal.", "Ama"), Cue(9_500, 14_000, "Nehmt eine Lampe mit.", "Kofi"))
TOLD = (Cue(4_500, 5_000, "A path leads into the woods."),)
CHAPTERS = (Cue(0, 9_500, "The valley"), Cue(9_500, 60_000, "The bridge"))
TALK_CUES = (Cue(0, 3_000, "Listen to the weather."), Cue(3_000, 6_000, "It tells you when to leave."))
PEAKS = ((-10, 10), (-120, 127), (0, 0))
STILL = b"RIFF a still of the bridge"
FILES: Mapping[Tier, tuple[bytes, str]] = {
    Tier.AUDIO: (b"OggS a film to be heard", "audio/ogg"),
    Tier.LOW: (b"a small film" * 20, "video/mp4"),
    Tier.STANDARD: (b"a large film" * 90, "video/mp4"),
}
TALK_FILE = b"OggS a talk"


def vtt(cues: tuple[Cue, ...]) -> bytes:
    return write_webvtt(Captions(cues))


def waveform(peaks: tuple[tuple[int, int], ...] = PEAKS, **wrong: object) -> bytes:
    data = [value for pair in peaks for value in pair]
    told = {"version": 2, "channels": 1, "sample_rate": 16_000, "samples_per_pixel": 960, "bits": 8}
    return json.dumps({**told, "length": len(peaks), "data": data, **wrong}).encode()


def recorded(
    version: str = "1",
    *,
    captions: Mapping[str, bytes] | None = None,
    waves: bytes | None = None,
    language: str = "en",
    chapters: bytes | None = None,
    duration_ms: int = MINUTE_MS,
) -> Built:
    """A film in three tiers with all that its text tier may hold, a talk with a transcript alone, and a lesson."""
    captions = {"de": vtt(FILM_CUES_DE), "en": vtt(FILM_CUES)} if captions is None else captions
    bodies = {
        "captions": tuple(captions.values()),
        "rest": (vtt(TOLD), chapters or vtt(CHAPTERS), waves or waveform(), STILL, vtt(TALK_CUES)),
    }
    words = lesson("Words", "Read me.").replace(b"<p><img", b"<p hidden><x")
    blobs: dict[BlobHash, bytes] = {}
    infos: dict[BlobHash, BlobInfo] = {}

    def put(data: bytes, tier: Tier, media_type: str) -> BlobHash:
        name = hash_of(data)
        blobs[name], infos[name] = data, BlobInfo(len(data), tier, media_type)
        return name

    told, titles, peaks, still, talk = (put(data, Tier.TEXT, "text/vtt") for data in bodies["rest"])
    film = UnitContent(
        source_name="film.mp4",
        files=tuple(put(data, tier, media_type) for tier, (data, media_type) in FILES.items()),
        captions={tag: put(data, Tier.TEXT, "text/vtt") for tag, data in captions.items()},
        chapters=titles,
        recording=Recording(duration_ms, True, peaks, {"en": told}, (KeyPicture(31_000, still),)),
    )
    talked = UnitContent(
        source_name="talk.mp3",
        files=(put(TALK_FILE, Tier.AUDIO, "audio/ogg"),),
        captions={"en": talk},
        recording=Recording(MINUTE_MS, exception="Recorded in the field."),
    )
    units = (
        Unit(FILM, UnitKind.MEDIA, "The bridge", 1),
        Unit(TALK, UnitKind.MEDIA, "The weather", 1),
        Unit(LESSON, UnitKind.LESSON, "Words", 1, required=False),
    )
    course = Course(
        COURSE, version, "Voices", language, "Hear it.", "CC-BY-4.0", Delivery.SELF_PACED, (Module("All", units),)
    )
    contents = {FILM: film, TALK: talked, LESSON: UnitContent(put(words, Tier.TEXT, "text/html"))}
    data = manifests.encode(Manifest(course, contents, infos))
    return Built(data, signing.sign(data, AUTHOR), signing.public_key(AUTHOR), blobs)


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
