"""What recordings lack is named, and keeps a course off the hub."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.course import Course, Delivery, Module, Tier, Unit, UnitKind
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import BlobHash, CourseId, UnitId
from learner_app.formats import manifest, package, signing
from learner_app.formats.manifest import BlobInfo, Recording, UnitContent
from tests.hub.conftest import AUTHOR

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.hub.conftest import Hub

CUES = b"WEBVTT\n\n00:00.500 --> 00:03.000\nGood morning.\n"
DRAFT = b"WEBVTT\n\nNOTE UNREVIEWED by a machine\n\n00:00.500 --> 00:03.000\nGood morning.\n"
SOUND, FILM = b"sound", b"film"
INFOS = {
    CUES: BlobInfo(len(CUES), Tier.TEXT, "text/vtt"),
    DRAFT: BlobInfo(len(DRAFT), Tier.TEXT, "text/vtt"),
    SOUND: BlobInfo(len(SOUND), Tier.AUDIO, "audio/ogg"),
    FILM: BlobInfo(len(FILM), Tier.LOW, "video/mp4"),
}


def name_of(data: bytes) -> BlobHash:
    return BlobHash(sha256(data).hexdigest())


@pytest.fixture
def talk(tmp_path: Path) -> Callable[..., Path]:
    """Writes the package of a course with one recording."""

    def talk(name: str, *files: bytes, cues: bytes | None, recording: Recording | None) -> Path:
        unit = Unit(UnitId("talk"), UnitKind.MEDIA, "Talk")
        course = Course(CourseId(name), "1", "T", "en", "", "CC0-1.0", Delivery.SELF_PACED, (Module("All", (unit,)),))
        captions = {} if cues is None else {"en": name_of(cues)}
        content = UnitContent(files=tuple(map(name_of, files)), captions=captions, recording=recording)
        blobs = {name_of(data): data for data in (*files, *((cues,) if cues else ()))}
        infos = {name_of(data): INFOS[data] for data in blobs.values()}
        data = manifest.encode(manifest.Manifest(course, {unit.id: content}, infos))
        path = tmp_path / f"{name}.learnpack"
        package.write_package(path, data, signing.sign(data, AUTHOR), signing.public_key(AUTHOR), blobs)
        return path

    return talk


HEARD = Recording(6_000)
SEEN = Recording(6_000, has_video=True)


@pytest.mark.parametrize(
    ("files", "cues", "recording", "said"),
    [
        ((SOUND,), None, HEARD, ["talk has no transcript."]),
        ((SOUND,), None, None, ["talk has no transcript."]),  # of a program that knew no tiers
        ((SOUND,), DRAFT, HEARD, ["The transcript of talk (en) is a draft"]),
        ((), CUES, HEARD, ["talk has no audio tier."]),
        ((SOUND,), CUES, SEEN, ["talk has no low tier."]),
        ((), None, SEEN, ["talk has no transcript.", "talk has no audio tier.", "talk has no low tier."]),
    ],
)
def test_a_course_whose_recording_lacks_something_is_refused_by_name(
    hub: Hub,
    talk: Callable[..., Path],
    files: tuple[bytes, ...],
    cues: bytes | None,
    recording: Recording | None,
    said: list[str],
) -> None:
    with pytest.raises(ExpectedFailure) as caught:
        hub.command("publish", str(talk("refused", *files, cues=cues, recording=recording)))

    assert caught.value.kind is Kind.BAD_INPUT
    assert all(sentence in caught.value.message for sentence in said)
    assert "exception" in caught.value.next_step
    from learner_app.hub.models import Course as PublishedCourse

    assert not PublishedCourse.objects.filter(pk="refused").exists()


@pytest.mark.parametrize(
    ("name", "files", "cues", "recording"),
    [
        ("heard", (SOUND,), CUES, HEARD),
        ("seen", (SOUND, FILM), CUES, SEEN),
        ("older", (SOUND,), CUES, None),
        ("excepted", (), None, Recording(6_000, exception="It is music.")),
    ],
)
def test_a_course_whose_recordings_have_what_they_need_is_published(
    hub: Hub,
    talk: Callable[..., Path],
    name: str,
    files: tuple[bytes, ...],
    cues: bytes | None,
    recording: Recording | None,
) -> None:
    answer = hub.command("publish", str(talk(name, *files, cues=cues, recording=recording)))

    assert answer["is_changed"] is True


def test_what_was_published_before_there_was_this_rule_can_be_put_back(
    hub: Hub, talk: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = talk("before", SOUND, cues=None, recording=None)
    with monkeypatch.context() as patch:
        patch.setattr("learner_app.hub.publishing.gaps", lambda *_: ())
        hub.command("publish", str(path))
    hub.command("withdraw", "before")

    assert hub.command("publish", str(path))["is_changed"] is True
