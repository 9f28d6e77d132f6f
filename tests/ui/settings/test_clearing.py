"""MB-11: storage unfolds by unit, is pinned by course, and is freed with a preview and a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QScrollArea, QSpinBox

from learner_app.domain.course import Tier
from learner_app.services.settings import SettingsFile
from learner_app.ui.settings.data import DataSection
from learner_app.ui.settings.section import Section
from learner_app.ui.settings.storage import StorageSection
from tests.fakes.recordings import LISTENING, NOTES, SIZES, TOUR, recordings
from tests.window import name_of

if TYPE_CHECKING:
    from learner_app.services.session import Session
    from tests.ui.conftest import Linked
    from tests.window import Desk


@pytest.fixture
def finished(linked: Linked) -> Linked:
    """A finished course, its sound and the video of one recording here."""
    linked.hub.publish(recordings())
    linked.sign_in()

    def learn(session: Session) -> None:
        session.sync.run()
        session.library.want_part(LISTENING, Tier.AUDIO)
        session.library.want_part(LISTENING, Tier.LOW, TOUR)
        session.sync.download()
        session.lessons.complete(LISTENING, NOTES)

    linked.stage(learn)
    linked.hub.asked_blobs.clear()
    return linked


def sizes_here(desk: Desk) -> dict[str, int]:
    card = desk.ask(lambda session: session.library.card(LISTENING))
    return {state.tier.value: state.here_bytes for state in card.tiers if state.tier is not Tier.TEXT}


def needed(desk: Desk) -> QSpinBox:
    return next(each for each in desk.page.findChildren(QSpinBox) if each.accessibleName() == "How much is needed")


def captions(desk: Desk) -> list[str]:
    return [each.text() for each in desk.page.findChildren(QLabel) if each.property("kind") == "caption"]


def test_what_goes_is_shown_before_and_can_be_fetched_again_after(finished: Linked, announced: list[str]) -> None:
    with finished.window() as desk:
        desk.show("settings", words="storage")
        before = sizes_here(desk)
        desk.press_button("Free space …")
        assert desk.focus_name == "How much is needed"
        told = "This frees 360 kB; progress and transcripts stay."
        assert told in desk.texts()
        assert told in announced
        assert "Listening, Small video, 300 kB" in captions(desk)
        assert "Listening, Sound, 60 kB" in captions(desk)
        assert sizes_here(desk) == before, "nothing went yet"

        desk.press_button("Free 360 kB")

        assert sizes_here(desk) == {"audio": 0, "low": 0, "standard": 0}
        assert "360 kB got free; progress and transcripts stay." in desk.texts()
        assert desk.focus_name == "Free space …"
        assert desk.ask(lambda session: session.sync.status().counts.waiting) == 1, "the record is still to be sent"
        desk.press_button("Fetch again what went")
        assert sizes_here(desk)["audio"] == before["audio"]
        assert desk.focus_name == "Free space …"


def test_no_more_goes_than_is_needed_and_nobody_has_to_free_anything(finished: Linked) -> None:
    finished.stage(lambda session: session.library.want_part(LISTENING, Tier.STANDARD))
    finished.stage(lambda session: session.sync.download())
    with finished.window() as desk:
        desk.show("settings", words="storage")
        desk.press_button("Free space …")
        needed(desk).setValue(1)
        desk.settle()
        assert "This frees 1.8 MB; progress and transcripts stay." in desk.texts()
        desk.press_button("Leave everything")
        assert desk.focus_name == "Free space …"
        assert sizes_here(desk)["standard"] == 2 * SIZES[Tier.STANDARD]


def test_what_is_pinned_does_not_go(finished: Linked) -> None:
    with finished.window() as desk:
        desk.show("settings", words="storage")
        assert desk.texts().splitlines().count("Finished") == 2
        desk.press_button("Pin the media of Listening: they stay")
        desk.press_button("Free space …")
        assert (
            "Nothing can go: what is here is not finished yet, is pinned, or cannot be fetched again." in desk.texts()
        )
        assert not [each for each in desk.buttons() if name_of(each).startswith("Free 0")]
        assert "Finished" not in desk.texts().splitlines()


def test_a_tier_unfolds_and_one_unit_of_it_is_freed_alone(finished: Linked, announced: list[str]) -> None:
    with finished.window() as desk:
        desk.show("settings", words="storage")
        desk.tab_to("Show each unit: sound of Listening")
        desk.press("Return")
        assert desk.focus_name == "Hide the units: sound of Listening"
        assert "A tour, 30 kB" in desk.texts()
        assert "Welcome, 30 kB" in desk.texts()
        desk.tab_to("Free sound of Listening: A tour")
        desk.press("Return")
        assert "Remove 30 kB of sound?" in announced
        assert desk.focus_name == "Keep it"
        desk.press_button("Remove sound of Listening: A tour")
        assert sizes_here(desk)["audio"] == SIZES[Tier.AUDIO]
        assert "A tour, 30 kB" not in desk.texts()


def test_what_comes_by_itself_is_chosen_said_and_begins_to_come(linked: Linked) -> None:
    linked.hub.publish(recordings())
    linked.sign_in()
    linked.stage(lambda session: session.sync.run())
    with linked.window() as desk:
        desk.show("settings", words="data")
        field = next(
            each for each in desk.page.findChildren(QComboBox) if each.accessibleName() == "What comes by itself"
        )
        assert field.currentText() == "Nothing: sound and video when I ask"
        assert "On this network: texts. Sound and video come when you ask for them." in desk.texts()
        field.setCurrentIndex(field.findText("Sound"))
        field.activated.emit(field.currentIndex())
        desk.settle()
        assert SettingsFile(linked.profile).load().media_by_itself == "audio"
        assert "On this network: texts and sound; video when you ask. You chose it." in desk.texts()
        assert sizes_here(desk)["audio"] == 2 * SIZES[Tier.AUDIO]


def test_who_chose_nothing_goes_on_with_what_the_organisation_says(linked: Linked) -> None:
    linked.with_courses("a")
    linked.stage(lambda session: session.settings.change(policy_media_by_itself="audio"))
    with linked.window() as desk:
        desk.show("settings", words="data")
        assert "Your organisation chose it." in desk.texts()
        desk.press_button("Media also on metered networks")
        assert SettingsFile(linked.profile).load().media_by_itself == "", "nobody chose"


def test_everything_fits_at_twice_the_size_on_a_narrow_window(finished: Linked) -> None:
    finished.stage(lambda session: session.preferences.change(text_percent=200))
    with finished.window() as desk:
        desk.window.resize(760, 800)
        desk.show("settings", words="storage")
        desk.press_button("Free space …")
        desk.press_button("Show each unit: sound of Listening")
        width = desk.page.findChildren(QScrollArea)[0].viewport().width()
        for section in desk.page.findChildren(Section):
            if isinstance(section, (StorageSection, DataSection)):
                assert section.minimumSizeHint().width() <= width
