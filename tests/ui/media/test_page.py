"""Playing a recording in the window, by button and key, from opening it to having it done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from learner_app.bridge.playback import Playback, PlayState
from learner_app.domain.course import Tier
from learner_app.domain.events import Verb
from learner_app.domain.media import Way
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.transcript.panel import TranscriptPanel
from tests.fakes.playable import BROKEN, COURSE, FILM, FILM_CUES, TALK, UNSPOKEN, playable
from tests.recordings import LENGTH_MS
from tests.ui.media.conftest import EVERY_TIER, Room
from tests.window import name_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from tests.recordings import Recordings
    from tests.ui.conftest import Linked

    Enter = Callable[..., AbstractContextManager[Room]]


def test_it_opens_standing_still_with_the_keyboard_on_play(room: Room) -> None:
    room.open(FILM)
    assert room.playback.state is PlayState.PAUSED
    assert room.desk.focus_name == "Play (K)"
    assert room.stage.lines == ["Ama: Welcome to the valley."]
    assert "0:00 / 0:06" in room.desk.texts()


def test_space_plays_and_pauses_and_the_button_says_which(room: Room, announced: list[str]) -> None:
    room.open(TALK)
    room.desk.press("Space")
    room.until(lambda: room.playback.position_ms > 200)
    assert room.desk.focus_name == "Pause (K)"
    room.desk.press("Space")
    assert room.playback.state is PlayState.PAUSED
    assert room.desk.focus_name == "Play (K)"
    assert not [each for each in announced if "lay" in each and "silent" not in each]


def test_keys_go_by_seconds_and_by_sentences(room: Room) -> None:
    room.open(FILM)
    for keys, at_ms in (
        ("Shift+Right", 1_500),
        ("Shift+Right", 3_000),
        ("Right", LENGTH_MS),
        ("Shift+Left", 4_500),
        ("Shift+Left", 3_000),
        ("Left", 0),
    ):
        room.desk.press(keys)
        assert room.playback.position_ms == pytest.approx(at_ms, abs=60), keys


def test_keys_change_speed_sound_captions_and_descriptions(room: Room) -> None:
    room.open(FILM)
    controls, likes = room.player.controls, room.desk.client.preferences
    room.desk.press(">")
    assert room.playback.rate == 1.25
    room.desk.press("<")
    room.desk.press("<")
    assert room.playback.rate == 0.75
    assert controls.speed.text().strip() == "0.75×"
    room.desk.press("M")
    assert controls.mute.isChecked()
    assert room.playback._output.isMuted()
    room.desk.press("C")
    assert not likes.now.captions
    assert not room.stage.lines
    room.desk.press("D")
    assert likes.now.descriptions
    assert controls.descriptions.isChecked()


def test_a_switch_pressed_by_key_says_how_it_stands(room: Room, announced: list[str]) -> None:
    room.open(TALK)
    room.desk.press("C")
    room.desk.press("C")
    room.desk.press("D")
    assert announced[-3:] == ["Captions (C): off", "Captions (C): on", "This recording does not have that"]
    assert not room.desk.client.preferences.now.descriptions


def test_no_key_of_the_player_works_while_one_types(room: Room) -> None:
    room.open(FILM)
    room.desk.press("Ctrl+F")
    field = room.desk.focus
    assert isinstance(field, QLineEdit)
    room.desk.type("k m c < ")
    assert field.text() == "k m c < "
    assert room.playback.state is PlayState.PAUSED
    assert not room.player.controls.mute.isChecked()
    assert room.desk.client.preferences.now.captions


def test_letters_and_signs_do_nothing_for_who_has_switched_them_off(room: Room) -> None:
    room.open(FILM)
    likes = room.desk.client.preferences
    likes.change(letter_keys=False)
    for keys in ("K", "M", "C", "D", ">"):
        room.desk.press(keys)
    assert room.playback.state is PlayState.PAUSED
    assert room.playback.rate == 1
    assert not room.player.controls.mute.isChecked()
    assert (likes.now.captions, likes.now.descriptions) == (True, False)
    room.desk.press("Shift+Right")
    assert room.playback.position_ms == pytest.approx(1_500, abs=60), "keys that are no letters stay"
    likes.change(letter_keys=True)
    room.desk.press("M")
    assert room.player.controls.mute.isChecked()


def test_letters_look_for_a_line_where_a_list_of_choices_has_the_keyboard(room: Room) -> None:
    page = room.open(FILM)
    languages = next(each for each in page.findChildren(QComboBox) if each.isVisible())
    languages.setFocus()
    for keys in ("M", "C", "K"):
        room.desk.press(keys)
    assert not room.player.controls.mute.isChecked()
    assert room.desk.client.preferences.now.captions
    assert room.playback.state is PlayState.PAUSED


def test_arrows_move_the_volume_where_that_has_the_keyboard(room: Room) -> None:
    room.open(FILM)
    volume = room.player.controls.volume
    volume.setFocus()
    room.desk.press("Left")
    assert volume.value() == 95
    assert room.playback.position_ms == 0
    room.until(lambda: room.desk.client.preferences.now.volume_percent == 95)


def test_what_is_said_follows_the_sound_in_picture_and_transcript(room: Room) -> None:
    page = room.open(FILM, at_ms=1_200)
    told: list[tuple[int, str, str]] = []
    panel = page.findChildren(TranscriptPanel)[0]

    def look(ms: int) -> None:
        current = panel._view.current
        told.append((ms, panel._view.rows[current].text if current is not None else "", " ".join(room.stage.lines)))

    room.player.moved.connect(look)
    room.player.toggle()
    room.until(lambda: room.playback.position_ms > 1_800)
    for ms, row, caption in told:  # a loaded machine may leave out a second
        for cue in FILM_CUES:
            if cue.start_ms + 100 <= ms < cue.end_ms:
                assert cue.text in row, ms
                assert caption == (f"{cue.speaker}: {cue.text}" if cue.speaker else cue.text), ms
    assert told[-1][0] > 1_800


def test_a_sentence_of_the_transcript_leads_to_its_place(room: Room) -> None:
    page = room.open(FILM)
    page.findChildren(TranscriptPanel)[0].seek_asked.emit(3_000)
    assert room.playback.position_ms == 3_000
    assert room.stage.lines == ["Kofi: Bring a torch & a map."]


def test_a_place_in_the_recording_is_opened_at(room: Room) -> None:
    room.open(FILM, at_ms=4_600)
    assert room.playback.position_ms == 4_600
    assert room.playback.state is PlayState.PAUSED


def test_it_opens_where_it_was_left_after_the_program_was_ended(enter: Enter) -> None:
    with enter(*EVERY_TIER) as room:
        room.open(FILM, at_ms=1_000)
        room.player.toggle()
        room.until(lambda: room.playback.position_ms > 2_000)
    with enter() as room:
        room.open(FILM)
        assert 2_000 <= room.playback.position_ms < 3_500


def test_while_it_plays_its_place_is_on_the_disk_within_seconds(room: Room) -> None:
    room.open(FILM)
    room.desk.client.preferences.change(speed_percent=200)
    room.player.toggle()
    room.until(lambda: room.playback.position_ms > 5_200)
    kept = room.view(FILM).position_ms
    assert room.playback.position_ms - kept < 5_000
    assert kept > 0


def test_nearly_all_of_it_played_completes_it_as_watched_and_says_so_once(room: Room, announced: list[str]) -> None:
    room.open(FILM)
    room.desk.client.preferences.change(speed_percent=200)
    room.player.toggle()
    room.until(lambda: room.playback.state is PlayState.ENDED)
    room.until(lambda: room.view(FILM).way_done is Way.WATCHED)
    room.desk.settle()
    assert announced.count("The bridge is done") == 1
    assert "Done: watched" in room.desk.texts()
    room.desk.press_button("Go on")
    assert room.desk.window.navigator.place.unit == TALK


def test_the_sound_alone_completes_it_as_listened_to(enter: Enter) -> None:
    with enter(Tier.AUDIO) as room:
        room.open(FILM)
        room.desk.client.preferences.change(speed_percent=200)
        room.player.toggle()
        room.until(lambda: room.playback.state is PlayState.ENDED)
        room.until(lambda: room.view(FILM).way_done is Way.LISTENED)


def test_who_says_to_have_read_it_has_it_completed_as_read(room: Room, announced: list[str]) -> None:
    room.open(FILM)
    room.desk.press_button("I have read it, go on")
    assert room.desk.window.navigator.place.unit == TALK
    assert announced.count("The bridge is done") == 1
    assert room.view(FILM).way_done is Way.READ


def test_what_is_played_is_recorded_with_its_jumps(room: Room, tmp_path: Path) -> None:
    room.open(FILM)
    room.player.toggle()
    room.until(lambda: room.playback.position_ms > 300)
    room.player.seek(4_000)
    room.until(lambda: room.playback.position_ms > 4_300)
    room.player.toggle()
    room.desk.show("today")
    told = [event for event in room.events(tmp_path) if event.playback is not None]
    assert [event.verb for event in told] == [Verb.PLAYED, Verb.SEEKED, Verb.PAUSED]
    _, sought, paused = (event.playback for event in told)
    assert sought is not None
    assert sought.at_ms == 4_000
    assert paused is not None
    assert len(paused.segments) == 2


def test_another_quality_goes_on_at_the_same_place(room: Room) -> None:
    room.open(FILM, at_ms=2_000)
    controls = room.player.controls
    assert controls.tiers.text().strip() == "Full-size video"
    room.player.toggle()
    room.until(lambda: room.playback.position_ms > 2_200)
    left_at = room.playback.position_ms
    room.choose(controls.tiers, "Sound")
    room.until(lambda: room.playback.state is PlayState.PLAYING and room.playback.position_ms > left_at)
    assert not room.playback.has_video
    assert controls.tiers.text().strip() == "Sound"
    room.player.toggle()
    standing_at = room.playback.position_ms
    room.choose(controls.tiers, "Small video")
    room.until(lambda: room.playback.state is PlayState.PAUSED)
    assert room.playback.position_ms == pytest.approx(standing_at, abs=60)


def test_the_menu_of_qualities_says_what_each_costs_and_what_is_here(enter: Enter) -> None:
    with enter(Tier.AUDIO) as room:
        room.open(FILM)
        texts = [each.text() for each in room.player.controls.tiers.offers]
        assert texts[0].startswith("Sound, ")
        assert texts[0].endswith(", here")
        assert texts[1].startswith("Fetch: Small video, ")
        room.choose(room.player.controls.tiers, "Fetch: Small video")
        assert "No hub offers this recording" in room.desk.texts()


def test_without_a_recording_the_transcript_is_there_and_the_recording_can_be_fetched(enter: Enter) -> None:
    with enter() as room:
        room.open(FILM)
        assert not room.has_player
        assert "not on this device" in room.desk.texts()
        panel = room.desk.page.findChildren(TranscriptPanel)[0]
        assert panel.isVisible()
        assert panel.width() > room.desk.page.width() * 0.8
        assert [each for each in room.desk.buttons() if name_of(each).startswith("Fetch: Sound, ")]


def test_a_recording_that_was_fetched_can_be_played_where_one_is(linked: Linked, recordings: Recordings) -> None:
    linked.hub.publish(playable(recordings))
    linked.sign_in()
    linked.stage(lambda session: session.sync.exchange())
    linked.stage(lambda session: session.getting.get(COURSE, Tier.TEXT))
    with linked.window() as desk:
        room = Room(desk)
        room.open(FILM)
        assert not room.has_player
        next(each for each in desk.buttons() if name_of(each).startswith("Fetch: Sound, ")).click()
        room.until(lambda: room.has_player)
        desk.settle()
        assert room.player.controls.tiers.text().strip() == "Sound"
        assert "not on this device" not in desk.texts()
        room.player.toggle()
        room.until(lambda: room.playback.position_ms > 200)


def test_a_damaged_recording_is_named_and_its_transcript_is_there(room: Room, announced: list[str]) -> None:
    room.open(BROKEN)
    room.until(lambda: not room.has_player)
    assert "“A damaged talk” cannot be read" in room.desk.texts()
    assert [each for each in announced if "A damaged talk" in each and "cannot" in each]
    assert room.desk.page.findChildren(TranscriptPanel)[0].isVisible()
    room.open(TALK)
    room.player.toggle()
    room.until(lambda: room.playback.position_ms > 200)


def test_what_failed_is_tried_anew_when_it_is_opened_again(room: Room) -> None:
    room.open(BROKEN)
    room.until(lambda: not room.has_player)
    room.open(TALK)
    assert "cannot be read" not in room.desk.texts()
    room.open(BROKEN)
    room.until(lambda: not room.has_player)
    assert room.desk.texts().count("cannot be read") == 1


def test_a_page_that_was_left_before_it_opened_plays_nothing(room: Room) -> None:
    page = room.open(TALK)
    room.desk.show("today")
    room.desk.window.navigator.go(Place(Screen.MEDIA, COURSE, FILM))
    room.desk.show("today")
    playbacks = page.findChildren(Playback)
    assert all(each.state is PlayState.EMPTY for each in playbacks)


def test_a_recording_without_words_or_a_known_length_plays(room: Room) -> None:
    room.open(UNSPOKEN)
    assert not room.desk.page.findChildren(TranscriptPanel)[0].isVisible()
    room.player.toggle()
    room.until(lambda: room.playback.position_ms > 300)
    room.desk.press("Shift+Right")
    assert room.playback.position_ms > 300


def test_without_a_sound_device_it_plays_and_says_so_once(room: Room, announced: list[str]) -> None:
    room.open(TALK)
    if room.playback.has_device:
        pytest.skip("this computer has a sound device")
    for _ in range(2):
        room.player.toggle()
        room.until(lambda: room.playback.wants_to_play)
        room.player.toggle()
    room.desk.settle()
    assert len([each for each in announced if "no sound output" in each]) == 1
    assert room.desk.texts().count("no sound output") == 1


def test_the_sound_of_a_video_is_shown_with_its_key_picture(enter: Enter, tmp_path: Path) -> None:
    still = QImage(64, 36, QImage.Format.Format_RGB32)
    still.fill(QColor("teal"))
    assert still.save(str(tmp_path / "still.png"))
    with enter(Tier.AUDIO, still=(tmp_path / "still.png").read_bytes()) as room:
        room.open(FILM)
        room.until(lambda: room.stage._picture.size().toTuple() == (64, 36))


def test_chapters_lead_to_their_beginnings(room: Room) -> None:
    room.open(FILM)
    assert [each.text() for each in room.player.controls.chapters.offers] == ["The valley", "The bridge"]
    for _ in range(2):
        room.choose(room.player.controls.chapters, "The bridge")
        assert room.playback.position_ms == 3_000
        room.player.seek(0)


def test_another_language_is_that_of_captions_and_transcript(room: Room) -> None:
    room.open(FILM)
    assert len(room.player.controls.languages.offers) == 2
    room.choose(room.player.controls.languages, "Deutsch")
    room.until(lambda: room.stage.lines == ["Ama: Willkommen im Tal."])
    assert room.desk.client.preferences.now.transcript_languages == ("de",)
    room.open(TALK)
    assert not room.player.controls.languages.isVisible()
    room.open(FILM)
    assert room.stage.lines == ["Ama: Willkommen im Tal."]


def test_leaving_the_page_stops_the_recording(room: Room) -> None:
    room.open(FILM)
    room.player.toggle()
    room.until(lambda: room.playback.position_ms > 200)
    playback = room.playback
    room.desk.show("today")
    assert playback.state is PlayState.EMPTY


def test_another_theme_or_text_size_does_not_stop_it(room: Room) -> None:
    room.open(FILM, at_ms=1_000)
    room.player.toggle()
    room.until(lambda: room.playback.position_ms > 1_300)
    left_at = room.playback.position_ms
    room.desk.press("Ctrl++")
    room.until(lambda: room.has_player and room.playback.state is PlayState.PLAYING)
    assert left_at <= room.playback.position_ms < left_at + 3_000


def test_a_click_onto_the_timeline_goes_there(room: Room) -> None:
    room.open(FILM)
    timeline = room.timeline
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(timeline.width() // 2, timeline.height() // 2))
    assert room.playback.position_ms == pytest.approx(LENGTH_MS / 2, abs=80)


def test_the_timeline_is_a_slider_that_says_its_place_in_words(room: Room) -> None:
    room.open(FILM, at_ms=2_000)
    interface = QAccessible.queryAccessibleInterface(room.timeline)
    assert interface.role() is QAccessible.Role.Slider
    assert name_of(room.timeline) == "Position"
    assert interface.text(QAccessible.Text.Description) == "2 seconds of 6 seconds"
    assert interface.valueInterface().currentValue() == 2
    room.timeline.setFocus()
    room.desk.press("Home")
    assert interface.text(QAccessible.Text.Description) == "0 seconds of 6 seconds"


def test_a_slider_with_the_keyboard_does_not_count_seconds_aloud(room: Room) -> None:
    room.open(FILM)
    room.timeline.setFocus()
    room.player.toggle()
    room.until(lambda: room.playback.position_ms > 1_300)
    assert room.timeline.value() == 0
    room.player.toggle()
    assert room.timeline.value() == room.playback.position_ms // 1000 == 1


def test_captions_and_descriptions_are_as_many_steps_away_as_play(room: Room) -> None:
    room.open(FILM)
    controls = room.player.controls
    for switch in (controls.captions, controls.descriptions):
        assert switch.isVisible()
        state = QAccessible.queryAccessibleInterface(switch).state()
        assert state.checkable
        assert bool(state.checked) is switch.isChecked()


def test_a_hit_in_a_transcript_opens_at_its_sentence(room: Room) -> None:
    room.desk.show("search", "torch")
    room.desk.press_button("Open The bridge")
    room.until(lambda: room.has_player and room.playback.state is PlayState.PAUSED)
    room.desk.settle()
    assert room.playback.position_ms == 3_000
    assert room.stage.lines == ["Kofi: Bring a torch & a map."]


def test_a_course_leads_to_its_recordings(room: Room) -> None:
    room.desk.course(COURSE)
    room.desk.press_button("Open The weather")
    assert room.desk.screen == "media"
    assert room.desk.page.accessibleName() == "The weather"
    room.desk.press_button("Back to the course")
    assert room.desk.screen == "course"
