"""Texts of the program: English without a translator, any language with one."""

from __future__ import annotations

import pytest

from learner_app.domain.wording import counted, say, speak


def _shout(source: str, _note: str, _number: int | None) -> str:
    return source.upper().replace("{NAME}", "{name}").replace("%N", "<%n>")


@pytest.fixture
def shouting():
    speak(_shout)
    yield
    speak(None)


def test_a_text_is_english_until_another_language_is_chosen() -> None:
    assert say("Go on with {name}", name="Ropes") == "Go on with Ropes"


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 records"), (1, "1 record"), (2, "2 records"), (1200, "1,200 records")]
)
def test_english_counts_one_and_many(number: int, words: str) -> None:
    assert counted("%n records", "%n record", number) == words


def test_what_goes_into_a_text_is_not_translated_and_may_hold_braces(shouting: None) -> None:
    assert say("Go on with {name}", name="{ropes}") == "GO ON WITH {ropes}"
    assert counted("%n records", "%n record", 1) == "<1> RECORDS"
