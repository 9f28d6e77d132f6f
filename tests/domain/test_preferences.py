from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learner_app.domain.preferences import (
    DEFAULTS,
    NAMES,
    CaptionColour,
    Choice,
    Preferences,
    ThemeChoice,
    newest,
    plain,
    preferences_of,
)

names = st.sampled_from([*NAMES, "what a newer program has"])
choices = st.dictionaries(
    names, st.builds(Choice, st.integers() | st.text() | st.booleans() | st.lists(st.text()), st.integers(0, 5))
)
anything = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.text())


def test_what_was_chosen_is_read_and_the_rest_is_the_default() -> None:
    found = preferences_of(
        {"theme": "dark", "caption_colour": "yellow", "transcript_languages": ["de", "ar"], "language": "pt-BR"}
    )

    assert found == Preferences(
        theme=ThemeChoice.DARK,
        caption_colour=CaptionColour.YELLOW,
        transcript_languages=("de", "ar"),
        language="pt-BR",
    )


@pytest.mark.parametrize(
    ("name", "written", "read"),
    [
        ("text_percent", 99, 100),
        ("text_percent", 10_000, 300),
        ("reader_percent", 400, 400),
        ("reader_percent", 401, 400),
        ("speed_percent", 12.7, 50),
        ("volume_percent", -3, 0),
    ],
)
def test_a_number_out_of_range_is_the_nearest_that_is_allowed(name: str, written: float, read: int) -> None:
    assert getattr(preferences_of({name: written}), name) == read


@given(st.dictionaries(names, anything))
def test_whatever_stands_in_a_file_is_read(values: dict[str, object]) -> None:
    found = preferences_of(values)  # type: ignore[arg-type]  # what a damaged file holds

    assert preferences_of({name: plain(name, getattr(found, name)) for name in NAMES}) == found


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("shoe_size", 43),
        ("theme", "pink"),
        ("captions", 1),
        ("text_percent", True),
        ("text_percent", "large"),
        ("text_percent", float("nan")),
        ("language", "no such language!"),
        ("transcript_languages", "de"),
    ],
)
def test_what_cannot_be_meant_is_no_choice(name: str, value: object) -> None:
    with pytest.raises(ValueError, match=name):
        plain(name, value)
    assert preferences_of({name: value}) == DEFAULTS  # type: ignore[dict-item]  # as above


def test_of_each_preference_the_later_choice_counts() -> None:
    here = {"theme": Choice("dark", 5), "text_percent": Choice(200, 9), "from a newer program": Choice("x", 1)}
    there = {"theme": Choice("light", 7), "text_percent": Choice(100, 8), "captions": Choice(value=False, at_ms=1)}

    both = newest(here, there)

    assert {name: choice.value for name, choice in both.items()} == {
        "theme": "light",
        "text_percent": 200,
        "captions": False,
        "from a newer program": "x",
    }


def test_of_two_choices_at_the_very_same_moment_the_hubs_counts() -> None:
    assert newest({"theme": Choice("dark", 5)}, {"theme": Choice("light", 5)}) == {"theme": Choice("light", 5)}


@given(choices, choices)
def test_a_device_and_its_hub_agree_once_each_has_heard_the_other(
    device: dict[str, Choice], hub: dict[str, Choice]
) -> None:
    on_hub = newest(device, hub)
    on_device = newest(device, on_hub)

    assert on_device == on_hub
    assert newest(on_device, hub) == on_hub, "an answer that comes again changes nothing"
