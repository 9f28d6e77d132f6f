"""Everything the player tells is recorded, however soon it is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.course import Tier
from learner_app.domain.events import Verb
from learner_app.ui.media.listening import Listening
from tests.fakes.playable import TALK

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.media.conftest import Room


def test_what_is_played_at_once_is_recorded_and_its_place_kept(room: Room, tmp_path: Path) -> None:
    view = room.view(TALK)
    for time in range(1, 11):
        listening = Listening(room.desk.client, view, Tier.AUDIO, room.desk.window)
        listening.begin(view.duration_ms)
        listening.play(0)
        listening.pause(100 * time)
        room.desk.settle()
        assert room.view(TALK).position_ms == 100 * time
    verbs = [event.verb for event in room.events(tmp_path) if event.playback is not None]
    assert verbs == [Verb.PLAYED, Verb.PAUSED] * 10
