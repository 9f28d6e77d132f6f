"""Transcripts as files, from real packages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from learner_app.domain.errors import ExpectedFailure, Kind
from tests.fakes.recordings import COURSE, FILM, LESSON, TALK, recorded

if TYPE_CHECKING:
    from pathlib import Path

    from tests.services.conftest import World


def test_a_recording_is_written_with_all_that_its_transcript_has(world: World, tmp_path: Path) -> None:
    session = world.with_course(recorded())
    target = tmp_path / "bridge.txt"
    session.transcripts.save(session.transcripts.unit(COURSE, FILM), target)
    assert target.read_text(encoding="utf-8") == (
        "The bridge\n==========\nVoices\n\n"
        "The valley\n\n"
        "[0:00] Ama: Welcome to the valley. Here the network ends. We go on foot.\n\n"
        "[0:04] Description: A path leads into the woods.\n\n"
        "The bridge\n\n"
        "[0:09] Kofi: Bring a torch & a map.\n\n"
        "[0:30] That was the bridge.\n"
    )


def test_another_language_is_written_where_it_is_asked_for(world: World) -> None:
    session = world.with_course(recorded())
    document = session.transcripts.unit(COURSE, FILM, "de")
    assert (document.language, document.direction) == ("de", "ltr")
    assert document.parts[0].sections[0].paragraphs[0].text == "Willkommen im Tal."


def test_a_course_is_one_file_in_its_order_with_a_page_for_any_other_name(world: World, tmp_path: Path) -> None:
    session = world.with_course(recorded())
    document = session.transcripts.course(COURSE)
    assert [part.title for part in document.parts] == ["The bridge", "The weather"]
    target = tmp_path / "voices.html"
    session.transcripts.save(document, target, with_times=False)
    page = target.read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert page.index("The bridge") < page.index("The weather")
    assert "0:30" not in page
    assert "a torch &amp; a map" in page


def test_what_cannot_be_read_is_left_out_of_a_course_by_name(world: World) -> None:
    session = world.with_course(recorded(captions={}))
    document = session.transcripts.course(COURSE)
    assert [part.title for part in document.parts] == ["The weather"]
    assert document.left_out == ("The bridge",)


def test_writing_a_transcript_records_nothing(world: World) -> None:
    session = world.with_course(recorded())
    before = len(session.records.all())
    session.transcripts.course(COURSE)
    session.transcripts.unit(COURSE, TALK)
    assert len(session.records.all()) == before


def test_a_lesson_has_no_transcript(world: World) -> None:
    session = world.with_course(recorded())
    with pytest.raises(ExpectedFailure) as failed:
        session.transcripts.unit(COURSE, LESSON)
    assert failed.value.kind is Kind.NOT_ALLOWED


def test_a_place_that_cannot_be_written_is_told_with_its_name(world: World, tmp_path: Path) -> None:
    session = world.with_course(recorded())
    (tmp_path / "in the way").touch()
    with pytest.raises(ExpectedFailure) as failed:
        session.transcripts.save(session.transcripts.unit(COURSE, FILM), tmp_path / "in the way" / "film.html")
    assert failed.value.kind is Kind.STORAGE
    assert "in the way" in failed.value.message
