from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.errors import ExpectedFailure
from learner_app.domain.preferences import CaptionPosition, Choice, Preferences, ReducedMotion, ThemeChoice
from learner_app.services.preferences import preferences_at_start
from tests.fakes.hub import PASSWORD, URL

if TYPE_CHECKING:
    from tests.services.conftest import World


def test_a_choice_holds_at_once_and_after_a_restart(world: World) -> None:
    chosen = world.session.preferences.change(theme="dark", caption_position=CaptionPosition.TOP)

    assert chosen == Preferences(theme=ThemeChoice.DARK, caption_position=CaptionPosition.TOP)
    assert world.reopen().preferences.get() == chosen
    assert preferences_at_start(world.profile) == chosen


def test_one_bad_value_changes_nothing(world: World) -> None:
    with pytest.raises(ValueError, match="theme"):
        world.session.preferences.change(text_percent=200, theme="pink")
    assert world.session.preferences.get() == Preferences()


def test_theme_and_text_size_of_an_earlier_version_are_the_devices_own(world: World) -> None:
    world.session.close()
    (world.profile / "preferences.json").unlink(missing_ok=True)
    (world.profile / "settings.json").write_text(json.dumps({"theme": "high-contrast", "text_percent": 150}))

    session = world.open()
    session.settings.change(sync_minutes=5)

    as_before = Preferences(theme=ThemeChoice.HIGH_CONTRAST, text_percent=150)
    assert session.preferences.get() == as_before
    assert world.open().preferences.get() == as_before, "settings.json is written without them from now on"


def test_what_a_newer_program_chose_is_kept(world: World) -> None:
    path = world.profile / "preferences.json"
    path.write_text(json.dumps({"choices": {"haptics": ["strong", 7], "text_percent": [9999, 7], "theme": "dark"}}))

    assert world.session.preferences.change(captions=False) == Preferences(text_percent=300, captions=False)
    assert json.loads(path.read_bytes())["choices"]["haptics"] == ["strong", 7]


@pytest.mark.parametrize("content", [b"", b"{broken", b"[]", b'{"choices": 7, "person": "../../etc"}', b"\xff" * 9])
def test_a_damaged_file_gives_the_defaults(world: World, content: bytes) -> None:
    (world.profile / "preferences.json").write_bytes(content)

    assert preferences_at_start(world.profile) == Preferences()
    assert world.reopen().preferences.get() == Preferences()


def test_ta21_what_was_chosen_before_signing_in_goes_with_whoever_signs_in(world: World) -> None:
    world.session.preferences.change(text_percent=200)

    session = world.sign_in()

    assert session.preferences.get().text_percent == 200
    assert session.preferences.unsent() == {"text_percent": Choice(200, 1)}


def test_it_stays_with_the_device_where_it_was_somebody_elses(world: World) -> None:
    world.session.preferences.change(text_percent=200)
    world.session.accounts.sign_in(URL, "amina", PASSWORD, claims=False)

    assert world.reopen().preferences.unsent() == {}


def test_what_a_person_never_chose_is_as_the_device_has_it(world: World) -> None:
    world.session.preferences.change(language="de")
    world.sign_in("amina")
    session = world.sign_in("ben")

    assert session.preferences.get().language == "de"
    assert session.preferences.unsent() == {}, "the device's, not their own: it does not follow them"


def test_ta21_on_a_shared_device_nobody_sees_the_preferences_of_another(world: World) -> None:
    world.sign_in("amina").preferences.change(theme="high-contrast", text_percent=200)
    assert preferences_at_start(world.profile).text_percent == 200

    world.session.accounts.sign_out()
    assert world.session.preferences.get() == Preferences()
    assert preferences_at_start(world.profile) == Preferences()

    assert world.sign_in("ben").preferences.get() == Preferences()
    assert preferences_at_start(world.profile) == Preferences()
    world.session.preferences.change(text_percent=125)

    assert world.sign_in("amina").preferences.get() == Preferences(theme=ThemeChoice.HIGH_CONTRAST, text_percent=200)


def test_what_is_chosen_after_signing_out_is_the_devices_own(world: World) -> None:
    world.sign_in("amina").preferences.change(reduced_motion="on")
    world.session.accounts.sign_out()
    world.session.preferences.change(reduced_motion="off")

    assert world.sign_in("amina").preferences.get().reduced_motion is ReducedMotion.ON


def test_a_later_choice_counts_as_later_also_by_a_clock_that_was_put_back(world: World) -> None:
    preferences = world.sign_in().preferences
    preferences.change(theme="dark")
    first = preferences.unsent()["theme"].at_ms

    world.clock.jumps(-400 * 86_400)
    preferences.change(theme="light")

    assert preferences.unsent()["theme"] == Choice("light", first + 1)


def test_a_profile_that_cannot_be_written_says_so(world: World) -> None:
    path = world.profile / "preferences.json"
    path.unlink(missing_ok=True)
    path.mkdir()
    with pytest.raises(ExpectedFailure):
        world.session.preferences.change(theme="dark")
