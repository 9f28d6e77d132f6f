"""What a person reads, in the language of this process: English as it stands in the code, or its translation.

A text that may be translated stands in the code whole, as a literal, in a call of `say` or `counted`: that is where the
translators' tools find it, and word order is theirs to choose. Names, dates and numbers come in through `{places}`.
Who writes for machines (JSON, records, the log, what travels) does not come here; who keeps a text for later keeps what
`written` makes of it, and reads it again in the language of that later time.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

Translator: TypeAlias = Callable[[str, str, int | None], str]
"""Gives a source text, told apart by its note, in another language, or as it came where it has no translation.

A number chooses among the language's plural forms; `%n` stays as it is. Called from any thread.
"""
Numerals: TypeAlias = Callable[[float, int], str]
"""Writes a number with so many decimals. Called from any thread."""
Days: TypeAlias = Callable[[date], str]
"""Writes a day with its year. Called from any thread."""


def say(source: str, note: str = "", /, **parts: object) -> str:
    """A text of the program, filled in.

    Args:
        source: English, a literal; `{name}` stands for a part.
        note: Tells translators apart what English writes the same, a literal; such as "button". Not beside parts: the
            tool that collects the texts would take them for a number, and the names of the places tell as much.
        parts: What goes into the places.
    """
    return _said(source, note, None, parts, _current)


def counted(many: str, one: str, number: int, /, **parts: object) -> str:
    """A text about a number of things, which stands in it as `%n`.

    Args:
        many: English for any number but one, a literal: "%n records".
        one: English for one, a literal: "%n record".
        number: How many there are.
        parts: As in `say`.
    """
    return _said(many, one, number, parts, _current)


def numeral(value: float, decimals: int = 0) -> str:
    """A number as the language writes it: "1,200", "3.4"."""
    return _current.numerals(value, decimals)


def day(of: date) -> str:
    """A day with its year, as the language writes it: "5 November 2026"."""
    return _current.days(of)


def in_a_row(parts: Iterable[str]) -> str:
    """Facts one after the other: "2 records wait to be sent, 1 download waits"; empty ones are left out."""
    return say(", ", "between the parts of a list").join(part for part in parts if part)


def quoted(title: str) -> str:
    """A title among other words."""
    return say("“{title}”", title=title)


def listed(things: Sequence[str]) -> str:
    """Things that belong together: "one", "one and two", "one, two and three"."""
    if len(things) < 2:
        return "".join(things)
    return say("{all_but_last} and {last}", all_but_last=in_a_row(things[:-1]), last=things[-1])


def sentences(*texts: str) -> str:
    """Sentences behind each other, without those that are empty."""
    given = [text for text in texts if text]
    return given[0] if len(given) == 1 else _Said(" ".join(given), [_kept(text) for text in given])


def speak(translator: Translator | None, numerals: Numerals | None = None, days: Days | None = None) -> None:
    """Give every text of this process through a translator from now on; None for English."""
    _current.translate = translator or english
    _current.numerals = numerals or _english_numerals
    _current.days = days or _english_day


def english(source: str, note: str, number: int | None) -> str:
    """The translator of the language that the sources are written in."""
    return note if number == 1 else source


def written(text: str) -> str:
    """A text in a form to be kept, which `recalled` reads in whatever language is spoken then."""
    return json.dumps({"say": _kept(text)}, ensure_ascii=False) if isinstance(text, _Said) else text


def recalled(text: str) -> str:
    """What `written` wrote, in the language that is spoken now. A text that it did not write stays as it is."""
    try:
        return _told(json.loads(text)["say"], _current)
    except (ValueError, TypeError, KeyError, IndexError):
        return text


def in_english(text: str) -> str:
    """A text as it stands in the sources: for the log, and for files that other programs read."""
    return _told(_kept(text), _in_english)


_MONTHS = (  # of `strftime` nobody knows in which language it answers
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


class _Said(str):
    """A text that knows how it was said: source, note, number and parts, or the texts that it was put together from."""

    __slots__ = ("how",)

    def __new__(cls, text: str, how: list[object]) -> _Said:
        made = super().__new__(cls, text)
        made.how = how
        return made

    how: list[object]


def _said(source: str, note: str, number: int | None, parts: Mapping[str, object], language: _Language) -> str:
    text = language.translate(source, note, number)
    if number is not None:
        text = text.replace("%n", language.numerals(number, 0))
    return _Said(text.format_map(parts) if parts else text, [source, note, number, parts])


def _kept(text: object) -> object:
    """How a text was said, as JSON has it: its parts are kept in the same way, what is no text of ours as it reads."""
    if not isinstance(text, _Said):
        return str(text)
    match text.how:
        case [source, note, number, Mapping() as parts]:
            return [source, note, number, {name: _kept(part) for name, part in parts.items()}]
    return text.how


def _told(how: object, language: _Language) -> str:
    match how:
        case str():
            return how
        case [str(source), str(note), int() | None as number, dict(parts)]:
            told = {str(name): _told(part, language) for name, part in parts.items()}
            return _said(source, note, number, told, language)
        case [*texts]:
            return sentences(*(_told(text, language) for text in texts))
    raise ValueError("this was not written here")


def _english_numerals(value: float, decimals: int) -> str:
    return f"{value:,.{decimals}f}"


def _english_day(of: date) -> str:
    return f"{of.day} {_MONTHS[of.month - 1]} {of.year}"


@dataclass(slots=True)
class _Language:
    """How texts and numbers are written."""

    translate: Translator = english
    numerals: Numerals = _english_numerals
    days: Days = _english_day


_in_english, _current = _Language(), _Language()
# One language a process is in use, as with any desktop program.
