"""Recordings in a terminal: read, found and completed with nothing here that plays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.fakes.recordings import CHAPTERS, COURSE, FILM_CUES, TOLD, recorded

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Terminal


@pytest.fixture
def learner(terminal: Terminal, tmp_path: Path) -> Terminal:
    built = recorded()
    terminal.ask("import", str(built.write(tmp_path / "voices.learnpack")))
    for name in built.blobs:
        path = terminal.profile / "content" / name[:2] / name
        if not built.blobs[name].startswith((b"WEBVTT", b"{", b"RIFF", b"<")):
            path.unlink()  # what plays
    return terminal


def test_ta02_reading_a_recording_prints_its_transcript(learner: Terminal) -> None:
    assert learner.type("read", COURSE, "film") == (
        "The bridge\n==========\nVoices\n\n"
        "The valley\n\n"
        "Ama: Welcome to the valley. Here the network ends. We go on foot.\n\n"
        "Description: A path leads into the woods.\n\n"
        "The bridge\n\n"
        "Kofi: Bring a torch & a map.\n\n"
        "That was the bridge.\n"
    )
    assert learner.code == 0


def test_a_transcript_as_json_has_every_cue_with_its_time(learner: Terminal) -> None:
    answer = learner.ask("read", COURSE, "film")

    assert [(one["start_ms"], one["end_ms"], one["speaker"], one["text"]) for one in answer["cues"]] == [
        (cue.start_ms, cue.end_ms, cue.speaker, cue.text) for cue in FILM_CUES
    ]
    assert (answer["language"], answer["languages"], answer["direction"]) == ("en", ["en", "de"], "ltr")
    assert [one["text"] for one in answer["chapters"]] == [cue.text for cue in CHAPTERS]
    assert [one["text"] for one in answer["descriptions"]] == [cue.text for cue in TOLD]
    assert {tier: one["here"] for tier, one in answer["renditions"].items()} == {
        "audio": False,
        "low": False,
        "standard": False,
    }
    assert (answer["way"], answer["status"], answer["next"]) == (None, "in progress", "talk")


def test_a_transcript_is_read_in_the_language_asked_for(learner: Terminal) -> None:
    assert "Willkommen im Tal." in learner.type("read", COURSE, "film", "--language", "de")


def test_another_language_than_the_one_asked_for_is_named(learner: Terminal) -> None:
    assert "Welcome to the valley." in learner.type("read", COURSE, "film", "--language", "sw")
    assert learner.errors == "There is no transcript in sw; this one is in en.\n"
    learner.type("read", COURSE, "film", "--language", "de-CH")
    assert not learner.errors


def test_completing_a_recording_says_how_it_was_learned(learner: Terminal) -> None:
    learner.ask("complete", COURSE, "film")
    learner.ask("complete", COURSE, "talk", "--way", "listened")

    units = {unit["id"]: unit for unit in learner.ask("courses", COURSE)["units"]}
    assert [(units[unit]["status"], units[unit]["way"]) for unit in ("film", "talk")] == [
        ("completed", "read"),
        ("completed", "listened"),
    ]
    assert all(unit["playable"] for unit in units.values())
    records = learner.ask("records", "list")["records"]
    assert [(record["what"], record["way"]) for record in records] == [
        ("Listened to “The weather”", "listened"),
        ("Read the transcript of “The bridge”", "read"),
    ]


def test_a_lesson_is_completed_in_no_special_way(learner: Terminal) -> None:
    answer = learner.ask("complete", COURSE, "words", "--way", "read")

    assert (learner.code, answer["kind"]) == (2, "wrong use")


def test_lc06_search_says_at_which_time_a_word_is_spoken(learner: Terminal) -> None:
    (hit,) = learner.ask("search", "torch")["results"]
    (title,) = learner.ask("search", "voices")["results"]

    assert (hit["kind"], hit["unit"], hit["unit_title"], hit["at_ms"]) == ("cue", "film", "The bridge", 9_500)
    assert (title["kind"], title["at_ms"]) == ("course", None)
