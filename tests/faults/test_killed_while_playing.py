"""LC-07: a program that is killed while it plays goes on within five seconds of that place."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from learner_app.authoring.build import build_course
from learner_app.bridge.playback import Playback, PlayState
from learner_app.domain.ids import CourseId, UnitId
from learner_app.services.session import open_session
from learner_app.ui.navigation import Place, Screen
from tests.fakes.course import AUTHOR
from tests.faults.hubs.hub_process import checkout_environment
from tests.window import opened

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

HUM, TONE = CourseId("hum"), UnitId("tone")
WITHIN_MS = 5_000
SECONDS = 60
_COURSE_TOML = """\
id = "hum"
version = "1"
title = "A hum"
language = "en"
outcome = "Hear it."
licence = "CC0-1.0"

[[module]]
title = "All of it"
[[module.unit]]
id = "tone"
title = "A tone"
kind = "media"
file = "tone.wav"
exception = "Nobody speaks in it."
"""


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A minute of sound, played twice as fast as it was recorded: a kill then costs most."""
    if shutil.which("ffmpeg") is None:
        pytest.skip("ffmpeg is not here to make recordings with")
    folder = tmp_path_factory.mktemp("hum")
    source = folder / "source"
    source.mkdir()
    (source / "course.toml").write_text(_COURSE_TOML, encoding="utf-8")
    tone = ["-f", "lavfi", "-i", f"sine=frequency=440:duration={SECONDS}", str(source / "tone.wav")]
    subprocess.run(["ffmpeg", "-nostdin", "-loglevel", "error", *tone], check=True, timeout=120)
    report = build_course(source, folder / "hum.learnpack", AUTHOR, cache=folder / "renditions")
    assert report.built is not None, report.findings
    session = open_session(folder / "profile", is_offline=True)
    session.library.import_package(report.built.path)
    session.preferences.change(speed_percent=200)
    session.close()
    return folder / "profile"


def play_and_kill(profile: Path, at_ms: int) -> int:
    """Play in another process until that place is passed, then kill it; gives the last place it had reached."""
    words = [sys.executable, "-m", "tests.faults.playing_window", str(profile), HUM, TONE]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=checkout_environment()) as process:
        assert process.stdout is not None
        reached_ms = 0
        for line in process.stdout:
            reached_ms = int(line.removeprefix("at "))
            if reached_ms >= at_ms:
                process.kill()
        process.wait(60)
    assert reached_ms >= at_ms, "it was played"
    return reached_ms


@pytest.mark.parametrize("at_ms", [11_000, 27_500])
def test_lc07_a_killed_player_opens_within_five_seconds_of_where_it_was(
    qtbot: QtBot, profile: Path, at_ms: int
) -> None:
    reached_ms = play_and_kill(profile, at_ms)

    with opened(qtbot, profile) as desk:
        page = desk.go(Place(Screen.MEDIA, HUM, TONE))
        qtbot.waitUntil(lambda: bool(page.findChildren(Playback)), timeout=60_000)
        playback = page.findChildren(Playback)[0]
        qtbot.waitUntil(lambda: playback.state is PlayState.PAUSED, timeout=60_000)
        assert reached_ms - WITHIN_MS <= playback.position_ms <= reached_ms
        assert desk.ask(lambda session: session.records.verify()).ok
