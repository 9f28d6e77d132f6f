"""The window as a screen reader finds it on a real bus: what in-process checks cannot show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.on_the_bus import PASSWORD, can_read, place, reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.on_the_bus import Reader

pytestmark = pytest.mark.skipif(not can_read(), reason="needs a screen, X11 libraries and the accessibility bus")

UP_TO_DATE = "Up to date, all {} records confirmed."


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    """A screen reader before a window that nobody has ever used."""
    (tmp_path / "home").mkdir()
    with reading(tmp_path / "profile", tmp_path / "home") as reader:
        yield reader


def test_a_person_who_only_listens_signs_in_learns_and_hears_once_what_was_saved_and_sent(
    bus_hub: str, reader: Reader
) -> None:
    sign_in(reader, bus_hub)
    read_a_lesson(reader)
    take_a_quiz(reader)
    read_a_transcript(reader)
    reader.press("Settings")
    reader.hear("Settings")
    assert reader.heard() == [place("Settings")]


def sign_in(reader: Reader, address: str) -> None:
    reader.wait("Welcome to Learner", "heading")
    reader.press("Sign in")
    reader.type("Address of the hub", address)
    reader.type("Name", "amina")
    reader.type("Password", PASSWORD)
    assert reader.heard()[-1] == place("Sign in")
    reader.press("Sign in")
    reader.hear("Up to date")
    courses = ("“Working well on a weak connection”", "“Voices”")
    expected = [words for course in courses for words in (f"Fetching {course}", f"{course} is here")]
    heard = sorted(reader.heard())  # records and downloads have a lane each
    assert heard == sorted([place("Today"), *expected, "Up to date, nothing to send."])


def read_a_lesson(reader: Reader) -> None:
    reader.press("Open Working well on a weak connection")
    reader.press("Open Text first")
    reader.wait("Amina looks after the cold rooms", "label")
    read = reader.read()
    headings = [(name, level) for role, name, _, _, level in read if role == "heading"]
    assert headings[:2] == [("Text first", "1"), ("Why text", "2")]
    locales = {locale.partition("_")[0] for role, name, _, locale, _ in read if name.startswith("Amina looks")}
    assert locales == {"en"}, "the course's language is told with its texts"
    pressed = {name for role, name, *_ in read if role in {"push button", "button", "check box", "toggle button"}}
    assert {"Today", "Library", "Records", "Settings", "Back", "Sync now", "Done, go on"} <= pressed
    assert "" not in pressed
    reader.hear("Up to date")
    opened, sent = ["Working well on a weak connection", "Text first"], "Up to date, the one record confirmed."
    assert reader.heard() == [*map(place, opened), sent], "the first opening is a record too"
    reader.press("Done, go on")
    reader.hear("Up to date")
    assert reader.heard() == ["Text first is done", place("What works without a network"), UP_TO_DATE.format(3)]
    reader.press("Sync now")
    reader.hear("Up to date")
    assert reader.heard() == [UP_TO_DATE.format(3)]


def take_a_quiz(reader: Reader) -> None:
    reader.press("Back to the course")
    reader.hear("Working well on a weak connection")  # by then its rows are those of today
    reader.press("Open Check: what is on your laptop")
    reader.press("Start")
    reader.wait("In which tier do lessons", "label")
    assert reader.heard() == [place("Working well on a weak connection"), place("Check: what is on your laptop")]
    reader.press("Option 1 of 4: Text")
    reader.hear("Answer kept")
    reader.press("Check")
    reader.hear("Right.")
    assert [words.partition(".")[0] for words in reader.heard()] == ["Answer kept", "Right"]
    reader.press("Next")
    reader.press("Option 1 of 5: Read a lesson that is on the laptop")
    reader.hear("Answer kept")
    reader.press("Overview of all questions (Ctrl+Enter)")
    reader.press("Hand in")
    assert reader.heard() == ["Answer kept"]
    reader.press("Yes, hand in")
    reader.hear("Up to date")
    result, sent = reader.heard()
    assert result.startswith("Not passed: 27")
    assert sent == UP_TO_DATE.format(5)


def read_a_transcript(reader: Reader) -> None:
    reader.press("Today")
    reader.press("Open Voices")
    reader.press("Open The bridge")
    reader.wait("Here the network ends.", "list item")
    rows = reader.rows("Transcript")
    spoken = ("Welcome to the valley.", "Here the network ends.", "Bring a torch & a map.", "That was the bridge.")
    places = [next(at for at, row in enumerate(rows) if words in row) for words in spoken]
    assert places == sorted(places)
    assert any("A path leads into the woods." in row for row in rows), "what is to be seen is told too"
    assert reader.heard() == [place(each) for each in ("Today", "Voices", "The bridge")]
    reader.press("I have read it, go on")
    reader.hear("Up to date")
    assert reader.heard() == ["The bridge is done", place("The weather"), UP_TO_DATE.format(8)]
