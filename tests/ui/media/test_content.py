"""Real recordings play: what people recorded, and not what was made for a test."""

from __future__ import annotations

import shutil
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from learner_app.authoring.build import build_course
from learner_app.bridge.playback import Playback, PlayState
from learner_app.domain.ids import CourseId, UnitId
from learner_app.services.session import open_session
from learner_app.ui.media.player import Player
from learner_app.ui.navigation import Place, Screen
from tests.fakes.course import AUTHOR
from tests.window import opened

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

COURSE = CourseId("spoken-word")


@pytest.mark.content
@pytest.mark.parametrize(
    ("unit", "has_video", "least_ms"),
    [("printing", False, 5_000), ("voice-menu", False, 5_000), ("adapt", True, 25_000)],
)
def test_spoken_word_plays(
    qtbot: QtBot, shared_content: Path, tmp_path: Path, unit: str, has_video: bool, least_ms: int
) -> None:
    source = tmp_path / "source"
    source.mkdir()
    for folder in ("audio-lj-printing", "audio-voice-menu-en", "video-adapt-course"):
        shutil.copytree(shared_content / folder, source / folder, copy_function=shutil.copyfile)
    shutil.copyfile(shared_content / "spoken-word.toml", source / "course.toml")
    for path in source.rglob("*"):
        path.chmod(0o755)
    report = build_course(source, tmp_path / "spoken-word.learnpack", AUTHOR)
    assert report.built is not None, report.findings
    with closing(open_session(tmp_path / "profile", is_offline=True)) as session:
        session.library.import_package(tmp_path / "spoken-word.learnpack")
    with opened(qtbot, tmp_path / "profile") as desk:
        page = desk.go(Place(Screen.MEDIA, COURSE, UnitId(unit)))
        qtbot.waitUntil(lambda: bool(page.findChildren(Player)), timeout=15_000)
        player = page.findChildren(Player)[0]
        playback = player.findChildren(Playback)[0]
        qtbot.waitUntil(lambda: playback.state is PlayState.PAUSED, timeout=15_000)
        assert playback.has_video is has_video
        assert playback.duration_ms >= least_ms
        playback.set_rate(8)
        player.seek(playback.duration_ms - 3_000)
        player.toggle()
        qtbot.waitUntil(lambda: playback.state is PlayState.ENDED, timeout=30_000)
