from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from learner_app.authoring.speech import engine as speech_engine
from learner_app.cli import exit_codes
from learner_app.domain.errors import Kind
from learner_app.formats.captions import read_captions
from tests.fakes.speech import FakeEngine

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Terminal

CALL = "This is the base station, I call the second car."
ANSWER = "The second car hears you, go ahead with your message."
NOT_ALLOWED, WRONG_USE = exit_codes.OF_KIND[Kind.NOT_ALLOWED], exit_codes.OF_KIND[Kind.WRONG_USE]
BAD_INPUT, MISSING_PART = exit_codes.OF_KIND[Kind.BAD_INPUT], exit_codes.OF_KIND[Kind.MISSING_PART]


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "call.opus"
    path.write_bytes(b"sound")
    return path


@pytest.fixture
def hears(monkeypatch: pytest.MonkeyPatch):
    """Put an engine in place that hears these passages."""

    def put(*passages: str | BaseException) -> FakeEngine:
        engine = FakeEngine(*passages)
        monkeypatch.setattr(speech_engine, "whisper_engine", lambda _model: engine)
        return engine

    return put


def test_a_draft_is_written_beside_the_recording_and_says_that_it_is_one(terminal: Terminal, recording, hears) -> None:
    engine = hears(CALL, ANSWER)

    answer = terminal.ask("author", "transcribe", str(recording))

    path = recording.with_suffix(".vtt")
    assert terminal.code == 0
    assert answer == {
        "path": str(path),
        "language": "en",
        "duration_ms": 8_000,
        "cues": 2,
        "words": 20,
        "engine": "faster-whisper base",
    }
    captions = read_captions(path.read_bytes(), path.name)
    assert captions.is_unreviewed
    assert captions.notes[0].startswith("UNREVIEWED draft made by faster-whisper base on 20")
    assert [cue.on_one_line for cue in captions.cues] == [CALL, ANSWER]
    assert engine.asked == [(recording, None)]
    assert terminal.errors.splitlines() == ["0 s of 8 s"], "progress is on standard error"


def test_a_long_recording_says_on_the_way_how_far_it_is(terminal: Terminal, recording, hears) -> None:
    hears(*[f"{CALL} {ANSWER}"] * 15)

    terminal.type("author", "transcribe", str(recording), "--language", "en-GB")

    assert terminal.errors.splitlines() == ["0 s of 120 s", "32 s of 120 s", "64 s of 120 s", "96 s of 120 s"]


def test_stopping_on_the_way_leaves_nothing_behind(terminal: Terminal, recording, hears) -> None:
    hears(CALL, KeyboardInterrupt())

    terminal.type("author", "transcribe", str(recording))

    assert terminal.code == exit_codes.INTERRUPTED
    assert [path.name for path in recording.parent.iterdir() if path.is_file()] == [recording.name]


def test_a_draft_is_replaced_only_when_told_and_a_reviewed_one_never(terminal: Terminal, recording, hears) -> None:
    words = ("author", "transcribe", str(recording))
    path = recording.with_suffix(".vtt")
    hears(CALL)
    terminal.ask(*words)
    first = path.read_bytes()

    engine = hears(ANSWER)
    refused = terminal.ask(*words)
    assert (terminal.code, path.read_bytes(), engine.asked) == (NOT_ALLOWED, first, []), "and nothing was heard in vain"
    assert "--force" in refused["next_step"]
    terminal.ask(*words, "--force")
    assert (terminal.code, path.read_bytes() == first) == (0, False)

    terminal.ask("author", "approve", str(path), "--by", "Amina Diallo")
    approved = path.read_bytes()
    told = terminal.ask(*words, "--force")
    assert (terminal.code, path.read_bytes()) == (NOT_ALLOWED, approved)
    assert "somebody has reviewed" in told["error"]


def test_what_is_no_draft_of_ours_is_never_replaced(terminal: Terminal, recording, hears) -> None:
    hears(CALL)
    path = recording.with_suffix(".vtt")
    path.write_text("my notes", encoding="utf-8")

    terminal.ask("author", "transcribe", str(recording), "--force")

    assert (terminal.code, path.read_text(encoding="utf-8")) == (NOT_ALLOWED, "my notes")


def test_approving_names_who_looked_and_takes_the_mark_off(terminal: Terminal, recording, hears) -> None:
    hears(CALL)
    terminal.ask("author", "transcribe", str(recording))
    path = recording.with_suffix(".vtt")

    answer = terminal.ask("author", "approve", str(path), "--by", "Amina  Diallo")
    again = terminal.ask("author", "approve", str(path), "--by", "Ben")

    assert answer == {"path": str(path), "by": "Amina  Diallo", "was_draft": True}
    assert again["was_draft"] is False
    captions = read_captions(path.read_bytes(), path.name)
    assert not captions.is_unreviewed
    assert [note[:28] for note in captions.notes] == ["Reviewed by Amina Diallo on "]


@pytest.mark.parametrize("name", ["", "  ", "a --> b", "x" * 101])
def test_whoever_approves_has_a_name(terminal: Terminal, recording, hears, name: str) -> None:
    hears(CALL)
    terminal.ask("author", "transcribe", str(recording))

    terminal.ask("author", "approve", str(recording.with_suffix(".vtt")), "--by", name)

    assert terminal.code == WRONG_USE
    assert read_captions(recording.with_suffix(".vtt").read_bytes(), "").is_unreviewed


def test_a_recording_in_which_nobody_speaks_gives_no_file(terminal: Terminal, recording, hears) -> None:
    hears()

    answer = terminal.ask("author", "transcribe", str(recording))

    assert (terminal.code, answer["error"]) == (BAD_INPUT, f"No speech was heard in {recording}.")
    assert not recording.with_suffix(".vtt").exists()


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("gone.mp3",), 3),
        (("call.opus", "-o", "call.txt"), WRONG_USE),
        (("call.opus", "--language", "Old Norse"), WRONG_USE),
    ],
)
def test_wrong_words_are_told_before_anything_is_heard(
    terminal: Terminal, recording, hears, monkeypatch, words: tuple[str, ...], code: int
) -> None:
    engine = hears(CALL)
    monkeypatch.chdir(recording.parent)

    terminal.ask("author", "transcribe", *words)

    assert (terminal.code, engine.asked) == (code, [])


def test_without_the_engine_it_says_how_to_get_it(terminal: Terminal, recording, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "faster_whisper", None)

    answer = terminal.ask("author", "transcribe", str(recording))

    assert terminal.code == MISSING_PART
    assert 'pip install "learner-app[speech]"' in answer["next_step"]


@pytest.mark.parametrize("command", ["transcribe", "approve"])
def test_help_tells_what_the_json_object_holds(terminal: Terminal, command: str) -> None:
    with pytest.raises(SystemExit):
        terminal.type("author", command, "--help")
    assert "with --json: path, " in terminal._capture.readouterr().out
