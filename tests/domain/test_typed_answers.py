"""What people type is read as they mean it, or refused."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learner_app.domain.typed_answers import folded, is_ambiguous_number, matches_text, parse_number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3", 3.0),
        (" 3.5 ", 3.5),
        ("3,5", 3.5),
        ("0,125", 0.125),
        ("-.5", -0.5),
        ("5.", 5.0),
        ("\N{MINUS SIGN}2", -2.0),
        ("+4", 4.0),
        ("1 000", 1000.0),
        ("1\N{NO-BREAK SPACE}000\N{NARROW NO-BREAK SPACE}000,5", 1000000.5),
        ("12'345.6", 12345.6),
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("1,234,567", 1234567.0),
        ("1.234.567", 1234567.0),
        ("1.000", 1.0),
        ("1.5e3", 1500.0),
        ("٣٫٥", 3.5),
    ],
)
def test_a_number_is_read_in_the_notations_people_use(text: str, expected: float) -> None:
    assert parse_number(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "-", ".", "--5", "three", "5 %", "1_000", "0x10", "nan", "inf", "-Infinity", "1e999", "5²", "½"),
        *("1,000", "1 00", "1,23,456", "1,2.3,4", "1 2 3", "1.2.3", "9" * 1000),
    ],
)
def test_what_is_no_finite_number_or_could_be_two_is_refused(text: str) -> None:
    assert parse_number(text) is None


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_finite_number_survives_being_written_out(value: float) -> None:
    assert parse_number(repr(value)) == value


@given(st.text(alphabet="0123456789.,' eE+-\u00a0xn_", max_size=80))
def test_no_text_makes_a_number_that_is_not_finite(text: str) -> None:
    value = parse_number(text)
    assert value is None or math.isfinite(value)


@pytest.mark.parametrize(("text", "expected"), [("1,000", True), ("-12,345", True), ("0,125", False), ("1,5", False)])
def test_a_comma_before_three_digits_is_called_ambiguous(text: str, expected: bool) -> None:
    assert is_ambiguous_number(text) is expected


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("Ohm", "  oHM "),
        ("New York", "new \t  york"),
        ("Straße", "STRASSE"),
        ("é", "e\N{COMBINING ACUTE ACCENT}"),
        ("file", "\N{LATIN SMALL LIGATURE FI}le"),
        ("*phish*", "that is Phishing"),
        ("a*c", "ac"),
        ("a*b*c", "a-b-b-c"),
        ("*", ""),
        ("2\\*3", "2*3"),
        ("\\**", "*anything"),
        ("snow *", "snow white"),
    ],
)
def test_a_text_is_accepted_whatever_its_case_white_space_or_encoding(pattern: str, text: str) -> None:
    assert matches_text(pattern, text)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("resume", "résumé"),
        ("a*a", "a"),
        ("ab*bc", "abc"),
        ("a*b*b*c", "abc"),
        ("2\\*3", "2x3"),
        ("a.c", "abc"),
        ("a*b*c", "acb"),
        ("x", ""),
    ],
)
def test_another_text_is_not_accepted(pattern: str, text: str) -> None:
    assert not matches_text(pattern, text)


def test_a_pattern_full_of_wildcards_costs_no_backtracking() -> None:
    # A regular expression made from this would not end within a lifetime.
    assert not matches_text("*a" * 200 + "*b", "a" * 20_000)


@given(st.lists(st.text(alphabet="ab é", max_size=4), min_size=1, max_size=5), st.text("ab", min_size=1))
def test_filling_the_wildcards_of_a_pattern_always_matches_it(pieces: list[str], filling: str) -> None:
    assert matches_text("*".join(pieces), filling.join(pieces))


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)
