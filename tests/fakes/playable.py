"""A course whose recordings can be played, from files that were made for it, and some that cannot."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from learner_app.domain.course import Course, Delivery, Module, Tier, Unit, UnitKind
from learner_app.domain.ids import CourseId, UnitId
from learner_app.formats import manifest as manifests
from learner_app.formats import signing
from learner_app.formats.captions import Cue
from learner_app.formats.manifest import BlobInfo, KeyPicture, Manifest, Recording, UnitContent
from learner_app.services.session import open_session
from tests.fakes.course import AUTHOR, Built, hash_of
from tests.fakes.recordings import vtt, waveform
from tests.recordings import LENGTH_MS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from learner_app.domain.ids import BlobHash
    from tests.recordings import Recordings

COURSE = CourseId("rope-work")
FILM, TALK, BROKEN, UNSPOKEN = UnitId("film"), UnitId("talk"), UnitId("broken"), UnitId("unspoken")
FILM_CUES = (
    Cue(0, 1_400, "Welcome to the valley.", "Ama"),
    Cue(1_500, 2_900, "Here the network ends, and we go on foot.", "Ama"),
    Cue(3_000, 4_400, "Bring a torch & a map.", "Kofi"),
    Cue(4_500, 5_900, "That was the bridge."),
)
FILM_CUES_DE = (Cue(0, 2_900, "Willkommen im Tal.", "Ama"), Cue(3_000, 5_900, "Nehmt eine Lampe mit.", "Kofi"))
TOLD = (Cue(2_000, 2_500, "A path leads into the woods."),)
CHAPTERS = (Cue(0, 3_000, "The valley"), Cue(3_000, 6_000, "The bridge"))
TALK_CUES = (Cue(0, 3_000, "Listen to the weather."), Cue(3_000, 6_000, "It tells you when to leave."))
PEAKS = tuple((-loud, loud) for loud in (round(20 + 100 * abs(math.sin(at / 9) * math.sin(at))) for at in range(300)))


class _Blobs:
    def __init__(self) -> None:
        self.data: dict[BlobHash, bytes] = {}
        self.infos: dict[BlobHash, BlobInfo] = {}

    def put(self, data: bytes, tier: Tier = Tier.TEXT, media_type: str = "text/vtt") -> BlobHash:
        name = hash_of(data)
        self.data[name], self.infos[name] = data, BlobInfo(len(data), tier, media_type)
        return name

    def files(self, *files: tuple[bytes, Tier, str]) -> tuple[BlobHash, ...]:
        return tuple(self.put(*each) for each in files)


def playable(recordings: Recordings, *, still: bytes = b"") -> Built:
    """A film as sound, small video (WebM) and video (MP4), a talk as MP3, one that is damaged, one without words.

    `still` is a picture for the film's sound.
    """
    blobs = _Blobs()
    mp3, ogg, mp4, webm = (
        one.read_bytes() for one in (recordings.mp3, recordings.ogg, recordings.mp4, recordings.webm)
    )
    film = blobs.files(
        (ogg, Tier.AUDIO, "audio/ogg"), (webm, Tier.LOW, "video/webm"), (mp4, Tier.STANDARD, "video/mp4")
    )
    stills = (KeyPicture(0, blobs.put(still, media_type="image/webp")),) if still else ()
    peaks = blobs.put(waveform(PEAKS), media_type="application/json")
    talk_words = blobs.put(vtt(TALK_CUES))
    contents: Mapping[UnitId, UnitContent] = {
        FILM: UnitContent(
            files=film,
            captions={"en": blobs.put(vtt(FILM_CUES)), "de": blobs.put(vtt(FILM_CUES_DE))},
            chapters=blobs.put(vtt(CHAPTERS)),
            recording=Recording(LENGTH_MS, True, peaks, {"en": blobs.put(vtt(TOLD))}, stills),
        ),
        TALK: UnitContent(
            files=blobs.files((mp3, Tier.AUDIO, "audio/mpeg")),
            captions={"en": talk_words},
            recording=Recording(LENGTH_MS, waveform=peaks),
        ),
        BROKEN: UnitContent(
            files=blobs.files((recordings.path("words").read_bytes(), Tier.AUDIO, "audio/mpeg")),
            captions={"en": talk_words},
            recording=Recording(LENGTH_MS),
        ),
        UNSPOKEN: UnitContent(
            files=blobs.files((recordings.path("endless.webm").read_bytes(), Tier.AUDIO, "audio/webm")),
            recording=Recording(LENGTH_MS, exception="Nobody speaks in it."),
        ),
    }
    units = (
        Unit(FILM, UnitKind.MEDIA, "The bridge", 2),
        Unit(TALK, UnitKind.MEDIA, "The weather", 1),
        Unit(BROKEN, UnitKind.MEDIA, "A damaged talk", 1, required=False),
        Unit(UNSPOKEN, UnitKind.MEDIA, "Birds", 1, required=False),
    )
    modules = (Module("All", units),)
    course = Course(COURSE, "1", "Rope work", "en", "Hear it.", "CC-BY-4.0", Delivery.SELF_PACED, modules)
    data = manifests.encode(Manifest(course, contents, blobs.infos))
    return Built(data, signing.sign(data, AUTHOR), signing.public_key(AUTHOR), blobs.data)


def install(profile: Path, recordings: Recordings, *tiers: Tier, still: bytes = b"") -> Path:
    """Bring the course into a profile, with its texts and these tiers as the only ones that are here."""
    return install_built(profile, playable(recordings, still=still), *tiers)


def install_built(profile: Path, built: Built, *tiers: Tier) -> Path:
    """The same for any course."""
    package = built.write(profile.parent / f"{built.course.id}.learnpack")
    session = open_session(profile, is_offline=True)
    session.library.import_package(package)
    session.close()
    for name, info in manifests.decode(built.manifest).blobs.items():
        if info.tier not in {Tier.TEXT, *tiers}:
            (profile / "content" / name[:2] / name).unlink()
    return profile
