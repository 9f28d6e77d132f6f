"""The window as a person hears it who has Orca, a keyboard and no screen.

What is heard here is what the keyboard comes to. Orca 43, which is Debian 12's, says no news at all, and where many
things change at once it leaves titles out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.on_the_bus import PASSWORD, has_orca, listening

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.on_the_bus import OrcaDesk

pytestmark = [
    pytest.mark.orca,
    pytest.mark.skipif(not has_orca(), reason="packaging/dev.py orca runs it"),
]
COURSE = "Working well on a weak connection"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OrcaDesk]:
    """A window that nobody has ever used."""
    (tmp_path / "home").mkdir()
    with listening(tmp_path / "profile", tmp_path / "home") as desk:
        yield desk


def test_a_person_with_orca_signs_in_reads_a_lesson_and_takes_a_quiz_by_keys_alone(
    bus_hub: str, desk: OrcaDesk
) -> None:
    sign_in(desk, bus_hub)
    open_the_course(desk)
    read_a_lesson(desk)
    take_a_quiz(desk)


def sign_in(desk: OrcaDesk, address: str) -> None:
    desk.hear("Sign in push button.")
    desk.press("Return")
    desk.hear("Address of the hub text.")
    desk.type(address)
    desk.tab_to("Name text.")
    desk.type("amina")
    desk.tab_to("Password")
    desk.type(PASSWORD)
    desk.press("Return")
    desk.hear(" minute")  # of what Today says is to be done now


def open_the_course(desk: OrcaDesk) -> None:
    desk.press("alt+2")
    desk.hear("Filter courses text.")
    desk.tab_to(f"Open {COURSE} push button.")
    desk.press("Return")
    desk.hear("Start: Text first push button.")


def read_a_lesson(desk: OrcaDesk) -> None:
    desk.press("Return")
    desk.hear("Ctrl+Down reads on, text by text")
    for words in ("Text first heading level 1.", "Amina looks after the cold rooms", "Why text heading level 2."):
        desk.press("ctrl+Down")
        desk.hear(words)
    desk.press("ctrl+Down")
    desk.hear("A written lesson is tiny.")
    for number, words in enumerate(("Text: lessons", "Audio: the spoken", "Low: video", "Standard: video"), start=1):
        desk.press("ctrl+Down")
        desk.hear(f"{number}. {words}")
    desk.press("ctrl+Down")
    desk.hear("Four bars on a shared scale of time.")
    desk.tab_to("Done, go on push button.")
    desk.press("Return")
    desk.hear("Ctrl+Down reads on, text by text")


def take_a_quiz(desk: OrcaDesk) -> None:
    desk.tab_to("Done, go on push button.")
    desk.press("Return")
    desk.hear("Start push button.")
    desk.press("Return")
    desk.hear("Question 1 of")
    desk.press("1")
    desk.hear("Option 1 of 4: Text.")
    desk.hear("selected radio button")
    desk.press("Return")
    desk.hear("Right. Yes. It is the smallest tier")
    desk.press("Return")
    desk.hear("Question 2 of")
    desk.press("ctrl+Return")
    desk.hear("Overview heading level 1.")
    desk.press("ctrl+Return")
    desk.hear("Yes, hand in push button.")
    desk.press("Return")
    desk.hear("Not passed: ")
