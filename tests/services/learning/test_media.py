"""Recordings as services show them: every tier, every language, with and without what plays."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.course import Tier
from learner_app.domain.errors import ExpectedFailure, Kind, StillArriving
from learner_app.domain.events import Verb
from learner_app.domain.ids import UnitId
from learner_app.domain.media import Way
from learner_app.domain.progress import Status
from learner_app.formats import manifest as manifests
from learner_app.formats import signing
from tests.fakes.course import AUTHOR, Built, built, hash_of
from tests.fakes.course import COURSE as OLD_COURSE
from tests.fakes.recordings import (
    CHAPTERS,
    COURSE,
    FILES,
    FILM,
    FILM_CUES,
    FILM_CUES_DE,
    LESSON,
    PEAKS,
    STILL,
    TALK,
    TOLD,
    recorded,
    vtt,
)

if TYPE_CHECKING:
    from tests.services.conftest import World


def test_ta02_a_recording_opens_with_its_text_alone_and_says_what_is_missing(world: World) -> None:
    session = world.with_course(recorded())

    view = session.media.open(COURSE, FILM)

    assert [(one.tier, one.size_bytes, one.is_here, one.path) for one in view.renditions] == [
        (tier, len(data), False, None) for tier, (data, _) in FILES.items()
    ]
    assert view.preferred is Tier.TEXT
    assert [(one.language, one.is_here) for one in view.transcripts] == [("en", True), ("de", True)]
    assert (view.language, view.duration_ms, view.has_video) == ("en", 60_000, True)
    assert (view.chapters, view.waveform) == (CHAPTERS, PEAKS)
    assert [session.media.picture(one.picture) for one in view.key_pictures] == [STILL]
    assert (view.previous, view.following) == (None, TALK)


def test_a_transcript_is_complete_without_a_rendition(world: World) -> None:
    session = world.with_course(recorded())

    transcript = session.media.transcript(COURSE, FILM, "en")
    german = session.media.transcript(COURSE, FILM, "de-AT")

    assert (transcript.cues, transcript.descriptions, transcript.chapters) == (FILM_CUES, TOLD, CHAPTERS)
    assert (german.language, german.direction, german.cues) == ("de", "ltr", FILM_CUES_DE)
    assert session.media.transcript(COURSE, FILM, "sw").language == "en"


def test_reading_the_transcript_completes_the_unit_once_and_says_so(world: World) -> None:
    session = world.with_course(recorded())

    first = session.media.complete(COURSE, FILM, spent_s=40)
    again = session.media.complete(COURSE, FILM, Way.WATCHED)

    view = session.media.open(COURSE, FILM)
    assert first == again
    assert (view.way_done, view.progress.status) == (Way.READ, Status.COMPLETED)


def test_a_position_is_kept_to_the_millisecond_and_within_the_recording(world: World) -> None:
    session = world.with_course(recorded())

    session.media.keep_position(COURSE, FILM, 31_234)
    session.media.keep_position(COURSE, TALK, 10**15)

    assert world.reopen().media.open(COURSE, FILM).position_ms == 31_234
    assert world.session.media.open(COURSE, TALK).position_ms == 60_000


def test_the_first_opening_is_recorded_and_the_second_is_not(world: World) -> None:
    session = world.with_course(recorded())

    session.media.open(COURSE, FILM)
    session.media.open(COURSE, FILM)

    assert [row.verb for row in session.records.all()] == [Verb.INITIALIZED]


def test_a_lesson_is_no_recording_and_a_recording_is_no_lesson(world: World) -> None:
    session = world.with_course(recorded())

    with pytest.raises(ExpectedFailure, match="not a recording"):
        session.media.open(COURSE, LESSON)
    with pytest.raises(ExpectedFailure, match="is a recording"):
        session.lessons.open(COURSE, FILM)


def test_captions_that_are_none_are_said_to_be_and_the_rest_of_the_course_stays_usable(world: World) -> None:
    session = world.with_course(recorded(captions={"en": b"\x00\xff no captions"}, waves=b"[1]", chapters=b"nothing"))

    view = session.media.open(COURSE, FILM)

    assert (view.waveform, view.chapters) == ((), ())
    with pytest.raises(ExpectedFailure, match="transcript of “The bridge” cannot be read") as failure:
        session.media.transcript(COURSE, FILM, "en")
    assert failure.value.kind is Kind.BAD_INPUT
    assert session.media.transcript(COURSE, TALK).cues


def test_a_transcript_that_has_not_arrived_is_still_arriving(world: World) -> None:
    course = recorded()
    session = world.with_course(course)
    blobs = course.blobs
    for name, data in blobs.items():
        if data in (vtt(FILM_CUES), vtt(FILM_CUES_DE)):
            (world.profile / "content" / name[:2] / name).unlink()

    with pytest.raises(StillArriving):
        session.media.open(COURSE, FILM)
    with pytest.raises(StillArriving):
        session.media.transcript(COURSE, FILM, "en")


def of_an_earlier_format() -> Built:
    """A course whose package says nothing of its sound."""
    course = built()
    source = manifests.decode(course.manifest)
    units = {name: replace(content, recording=None) for name, content in source.units.items()}
    data = manifests.encode(replace(source, units=units))
    return replace(course, manifest=data, signature=signing.sign(data, AUTHOR))


def test_a_recording_of_an_earlier_package_opens_and_cannot_have_been_read(world: World) -> None:
    session = world.with_course(of_an_earlier_format())

    view = session.media.open(OLD_COURSE, UnitId("talk"))

    assert (view.transcripts, view.duration_ms, view.has_video, view.language) == ((), 0, False, "")
    assert [(one.tier, one.is_here) for one in view.renditions] == [(Tier.AUDIO, False)]
    with pytest.raises(ExpectedFailure, match="has no transcript"):
        session.media.complete(OLD_COURSE, UnitId("talk"))
    session.media.complete(OLD_COURSE, UnitId("talk"), Way.LISTENED)
    assert session.media.open(OLD_COURSE, UnitId("talk")).way_done is Way.LISTENED


def test_a_transcript_is_read_from_its_file_once_and_again_where_what_was_kept_is_gone(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = world.with_course(recorded())
    session.media.transcript(COURSE, FILM)
    session = world.reopen()
    with monkeypatch.context() as patch:
        patch.setattr("learner_app.services.cues.read_captions", None)
        assert session.media.transcript(COURSE, FILM).cues == FILM_CUES

    with closing(sqlite3.connect(next(world.profile.glob("people/*/library.db")))) as library, library:
        library.execute("UPDATE cue_list SET cues = x'00'")

    assert session.media.transcript(COURSE, FILM).cues == FILM_CUES


def test_cues_that_were_kept_are_not_shown_where_the_blob_is_gone(world: World) -> None:
    session = world.with_course(recorded())
    name = hash_of(vtt(FILM_CUES))
    (world.profile / "content" / name[:2] / name).unlink()

    with pytest.raises(StillArriving):
        session.media.transcript(COURSE, FILM, "en")
    assert session.media.open(COURSE, FILM).language == "de"


def test_lc06_words_of_a_cue_are_found_at_their_place_in_their_language(world: World) -> None:
    session = world.with_course(recorded())

    (english,) = session.search.find("on foot")
    (german,) = session.search.find("lampe")

    assert (english.unit, english.unit_title, english.kind, english.position) == (FILM, "The bridge", "cue", 4_000)
    assert (english.language, german.language, german.position) == ("en", "de", 9_500)
    assert english.snippet[slice(*english.marks[-1])] == "foot"


def test_the_title_of_a_recording_finds_the_recording_and_not_its_cues(world: World) -> None:
    session = world.with_course(recorded())

    assert [(hit.kind, hit.position) for hit in session.search.find("weather")] == [("media", 0), ("cue", 0)]
