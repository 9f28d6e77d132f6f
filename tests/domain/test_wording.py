"""Texts of the program: English without a translator, any language with one."""

from __future__ import annotations

from datetime import date

import pytest

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.wording import (
    counted,
    day,
    in_english,
    listed,
    numeral,
    recalled,
    say,
    sentences,
    speak,
    written,
)


def _shout(source: str, _note: str, _number: int | None) -> str:
    return source.upper().replace("{NAME}", "{name}").replace("{TITLE}", "{title}").replace("%N", "<%n>")


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


def test_what_is_kept_is_told_in_the_language_of_whoever_reads_it_later() -> None:
    course = say("“{title}” is gone.", title="Ropes {2}")
    told = sentences(course, "", say("Nothing recorded so far is lost."))
    kept = written(told)

    speak(_shout)
    try:
        assert recalled(kept) == "“Ropes {2}” IS GONE. NOTHING RECORDED SO FAR IS LOST."
        assert in_english(recalled(kept)) == told
    finally:
        speak(None)
    assert recalled(kept) == told


def test_a_text_within_a_text_and_a_number_are_kept_with_it(shouting: None) -> None:
    inner = counted("%n records", "%n record", 1200)
    kept = written(say("Go on with {name}", name=inner))

    assert in_english(recalled(kept)) == "Go on with 1,200 records"
    assert recalled(kept) == "GO ON WITH <1,200> RECORDS"


@pytest.mark.parametrize(
    "text", ["", "The hub's own words.", '{"say": 3}', '{"say": [1, 2]}', "[]", "{", '{"say": {}}']
)
def test_what_was_kept_as_plain_text_stays_as_it_is(text: str) -> None:
    assert written(text) == text
    assert recalled(text) == text


def test_a_failure_is_written_to_the_log_in_english_and_shown_in_the_language_of_the_person(shouting: None) -> None:
    failure = ExpectedFailure(Kind.NOT_FOUND, say("Go on with {name}", name="Ropes"))
    assert (str(failure), failure.message) == ("Go on with Ropes", "GO ON WITH Ropes")


def test_a_day_and_a_number_are_english_until_another_language_is_chosen() -> None:
    assert (day(date(2026, 11, 5)), numeral(1234.5, 1), numeral(3)) == ("5 November 2026", "1,234.5", "3")
    speak(_shout, lambda value, decimals: f"{value:.{decimals}f}".replace(".", ","), lambda of: f"{of:%d.%m.%Y}")
    try:
        assert (day(date(2026, 11, 5)), numeral(1234.5, 1)) == ("05.11.2026", "1234,5")
    finally:
        speak(None)


@pytest.mark.parametrize(
    ("things", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_things_are_listed_as_people_do(things: list[str], said: str) -> None:
    assert listed(things) == said
