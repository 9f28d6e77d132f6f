"""The engine and the model that authors get, on real speech; `packaging/dev.py speech` makes their environment."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
from typing import TYPE_CHECKING

import pytest
from side_environments import SPEECH

from learner_app.formats.captions import read_captions
from tests.conftest import REPOSITORY

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [
    pytest.mark.speech,
    pytest.mark.skipif(not SPEECH.is_current(), reason="packaging/dev.py speech has not been run here"),
]
WORST_WORD_ERRORS = 0.2
# Whoever started the tests may have had Ctrl+C ignored.
STOPPABLE = """
import runpy, signal
signal.signal(signal.SIGINT, signal.default_int_handler)
runpy.run_module("learner_app", run_name="__main__")
"""


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the model is put together, once for all."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def variables(cache: Path) -> dict[str, str]:
    """Where the program is, and proxies that lead nowhere."""
    nowhere = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"), "http://127.0.0.1:9")
    return {**os.environ, **nowhere, "PYTHONPATH": str(REPOSITORY), "XDG_CACHE_HOME": str(cache)}


@pytest.fixture
def author(variables: dict[str, str], tmp_path: Path):
    """Run `author` where speech can be written down."""

    def run(*words: object) -> tuple[int, dict[str, object], str]:
        done = subprocess.run(
            [SPEECH.python, "-m", "learner_app", "author", *map(str, words), "--json"],
            cwd=tmp_path,
            env=variables,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
        return done.returncode, json.loads(done.stdout), done.stderr

    return run


def words_of(text: str) -> list[str]:
    return re.sub(r"[^a-z0-9' ]+", " ", text.lower().replace("-", " ")).split()


def word_errors(said: list[str], heard: list[str]) -> float:
    """Words put in, left out or taken for another, as a share of what was said."""
    row = list(range(len(heard) + 1))
    for at, word in enumerate(said, start=1):
        before, row[0] = row[0], at
        for place, other in enumerate(heard, start=1):
            before, row[place] = row[place], min(before + (word != other), row[place] + 1, row[place - 1] + 1)
    return row[-1] / len(said)


@pytest.mark.content
def test_a_draft_of_read_speech_is_nearly_right(author, shared_content: Path, tmp_path: Path) -> None:
    folder = shared_content / "audio-lj-printing"
    draft = tmp_path / "printing.vtt"

    code, answer, told = author("transcribe", folder / "printing-narration.mp3", "-o", draft)

    assert code == 0, told
    captions = read_captions(draft.read_bytes(), draft.name)
    assert (captions.is_unreviewed, answer["language"], answer["cues"]) == (True, "en", len(captions.cues))
    said = words_of((folder / "printing-narration.txt").read_text(encoding="utf-8"))
    errors = word_errors(said, words_of(" ".join(cue.on_one_line for cue in captions.cues)))
    assert errors < WORST_WORD_ERRORS
    assert " of 232 s" in told


@pytest.mark.content
def test_stopping_it_on_the_way_leaves_no_file(variables: dict[str, str], shared_content: Path, tmp_path: Path) -> None:
    recording = shared_content / "audio-lj-printing" / "printing-narration.mp3"
    with subprocess.Popen(
        [SPEECH.python, "-c", STOPPABLE, "author", "transcribe", str(recording), "-o", "draft.vtt"],
        cwd=tmp_path,
        env=variables,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr is not None
        assert "0 s of 232 s" in process.stderr.readline()
        process.stderr.readline()  # something was heard
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=120) == 130

    assert list(tmp_path.iterdir()) == []


def test_a_synthetic_voice_is_understood(author, repository: Path, tmp_path: Path) -> None:
    folder = repository / "resources" / "courses" / "radio-check"
    draft = tmp_path / "call.vtt"

    code, answer, told = author("transcribe", folder / "recordings" / "call.opus", "-o", draft, "--language", "en")

    assert code == 0, told
    assert answer["engine"] == "faster-whisper base"
    cues = read_captions(draft.read_bytes(), draft.name).cues
    assert "over" in words_of(" ".join(cue.on_one_line for cue in cues))


@pytest.mark.parametrize(
    ("name", "sound", "told"),
    [
        ("silence.opus", "anullsrc=r=16000:cl=mono", "No speech was heard"),
        ("tone.mp3", "sine=frequency=440", "No speech was heard"),
        ("noise.mp3", "anoisesrc=amplitude=0.3", "No speech was heard"),
    ],
)
def test_where_nobody_speaks_no_words_are_made_up(author, tmp_path: Path, name: str, sound: str, told: str) -> None:
    if shutil.which("ffmpeg") is None:
        pytest.skip("ffmpeg is not here to make recordings with")
    made = ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", sound, "-t", "12", str(tmp_path / name)]
    subprocess.run(made, check=True, timeout=60)

    code, answer, _ = author("transcribe", tmp_path / name)

    assert code == 4
    assert str(answer["error"]).startswith(told)
    assert not (tmp_path / name).with_suffix(".vtt").exists()


@pytest.mark.parametrize(
    ("name", "content"),
    [("words.mp3", b"no sound"), ("empty.mp3", b""), ("list.mp4", b"#EXTM3U\nhttp://127.0.0.1:9/secret.mp3\n")],
)
def test_what_is_no_recording_is_told_and_no_list_is_followed(
    author, tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)

    code, answer, told = author("transcribe", tmp_path / name)

    assert code == 4, told
    assert "cannot be read as sound or video" in str(answer["error"])
