from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from learner_app.bridge.client import Client
from learner_app.domain.preferences import ThemeChoice
from learner_app.services.preferences import preferences_at_start

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def client(tmp_path: Path, qtbot: QtBot) -> Iterator[Client]:
    made = Client(tmp_path / "profile", is_offline=True)
    yield made
    made.close()


def rest(qtbot: QtBot, client: Client) -> None:
    qtbot.waitUntil(lambda: not client.is_busy, timeout=60_000)


def test_each_of_many_quick_choices_holds_at_once_and_none_is_taken_back_by_an_older_answer(
    client: Client, qtbot: QtBot, tmp_path: Path
) -> None:
    seen: list[int] = []
    client.preferences.changed.connect(lambda now: seen.append(now.text_percent))

    for percent in (110, 125, 150, 175, 200):
        client.preferences.change(text_percent=percent)
        assert client.preferences.now.text_percent == percent
    rest(qtbot, client)

    assert seen == [110, 125, 150, 175, 200]
    assert preferences_at_start(tmp_path / "profile").text_percent == 200


def test_what_is_no_preference_is_refused_and_changes_nothing(client: Client) -> None:
    before = client.preferences.now
    with pytest.raises(ValueError, match="theme"):
        client.preferences.change(theme="pink", text_percent=200)
    assert client.preferences.now == before


def test_the_program_starts_with_what_was_chosen_last(client: Client, qtbot: QtBot, tmp_path: Path) -> None:
    client.preferences.change(theme="dark")
    rest(qtbot, client)
    other = Client(tmp_path / "profile", is_offline=True)

    assert other.preferences.now.theme is ThemeChoice.DARK
    other.close()


@pytest.mark.parametrize(
    ("chosen", "says_system", "is_reduced"),
    [("system", False, False), ("system", True, True), ("on", False, True), ("off", True, False)],
)
def test_motion_is_reduced_where_the_person_or_else_the_system_wants_it(
    client: Client, chosen: str, says_system: bool, is_reduced: bool
) -> None:
    client.preferences.change(reduced_motion=chosen)
    told: list[object] = []
    client.preferences.changed.connect(told.append)
    client.preferences.note_system_motion(says_system)

    assert client.preferences.is_motion_reduced is is_reduced
    assert bool(told) is says_system
