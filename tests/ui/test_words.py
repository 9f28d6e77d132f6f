"""Dates, numbers and lists as they are written where the person lives."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from learner_app.domain.wording import speak
from learner_app.ui import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NOW = datetime(2026, 3, 4, 14, 5, 9).astimezone()


@contextmanager
def written_as_in(locale: str) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        yield
    finally:
        QLocale.setDefault(before)


@contextmanager
def spoken(texts: Mapping[str, str]) -> Iterator[None]:
    """These texts in another language; a number always takes the form for many."""
    speak(lambda source, _note, _number: texts.get(source, source))
    try:
        yield
    finally:
        speak(None)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (-1, "yesterday"),
        (2, "Fri 6 Mar"),
        (-400, "Tue 28 Jan 2025"),
    ],
)
def test_a_day_is_near_or_named_and_has_its_year_where_that_is_another(days: int, said: str) -> None:
    assert words.day(NOW + timedelta(days=days), NOW) == said


def test_names_of_days_and_months_are_those_of_the_locale() -> None:
    with written_as_in("de_DE"):
        assert words.day(NOW + timedelta(days=2), NOW) == "Fr. 6 März"
        assert words.full_day(date(2026, 12, 24)) == "24 Dezember 2026"


def test_the_order_of_a_date_comes_with_the_translation() -> None:
    with spoken({"{weekday} {day} {month}": "{month} {day}", "{day} {time}": "{time}, {day}"}):
        assert words.when(NOW + timedelta(days=2), NOW) == "14:05, Mar 6"


def test_a_time_of_day_is_written_as_the_locale_does() -> None:
    assert words.clock_time(NOW.astimezone(UTC)) == "14:05"
    with written_as_in("en_US"):
        assert words.clock_time(NOW).replace("\N{NARROW NO-BREAK SPACE}", " ") == "2:05 PM"


def test_numbers_and_percent_are_written_as_the_locale_does() -> None:
    assert (words.number(1204), words.percent(0.825)) == ("1,204", "82\N{NO-BREAK SPACE}%")
    with written_as_in("de_DE"):
        assert words.number(1204) == "1.204"
    with spoken({"{number} %": "%{number}"}):
        assert words.percent(0.5) == "%50"


@pytest.mark.parametrize(
    ("parts", "said"),
    [([], ""), (["one"], "one"), (["one", "two"], "one and two"), (["one", "two", "three"], "one, two and three")],
)
def test_what_belongs_together_is_listed(parts: list[str], said: str) -> None:
    assert words.listed(parts) == said


def test_commas_and_the_last_of_a_list_are_the_translators() -> None:
    with spoken({"{all_but_last} and {last}": "{all_but_last} و{last}", ", ": "، "}):
        assert words.listed(["a", "b", "c"]) == "a، b وc"
        assert words.in_a_row(["a", "", "b"]) == "a، b"
