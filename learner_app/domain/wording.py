"""What a person reads, in the language of this process: English as it stands in the code, or its translation.

A text that may be translated stands in the code whole, as a literal, in a call of `say` or `counted`: that is where the
translators' tools find it, and word order is theirs to choose. Names, dates and numbers come in through `{places}`.
Who writes for machines (JSON, records, the log, what travels) does not come here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

Translator: TypeAlias = Callable[[str, str, int | None], str]
"""Gives a source text, told apart by its note, in another language, or as it came where it has no translation.

A number chooses among the language's plural forms and takes the place of `%n`. Called from any thread.
"""


def say(source: str, note: str = "", /, **parts: object) -> str:
    """A text of the program, filled in.

    Args:
        source: English, a literal; `{name}` stands for a part.
        note: Tells translators apart what English writes the same, a literal; such as "button".
        parts: What goes into the places.
    """
    return _filled(_current.translate(source, note, None), parts)


def counted(many: str, one: str, number: int, /, **parts: object) -> str:
    """A text about a number of things, which stands in it as `%n`.

    Args:
        many: English for any number but one, a literal: "%n records".
        one: English for one, a literal: "%n record".
        number: How many there are.
        parts: As in `say`.
    """
    return _filled(_current.translate(many, one, number), parts)


def speak(translator: Translator | None) -> None:
    """Give every text of this process through a translator from now on; None for English."""
    _current.translate = translator or english


def english(source: str, note: str, number: int | None) -> str:
    """The translator of the language that the sources are written in."""
    if number is None:
        return source
    return (note if number == 1 else source).replace("%n", f"{number:,}")


def _filled(text: str, parts: dict[str, object]) -> str:
    return text.format_map(parts) if parts else text


@dataclass(slots=True)
class _Current:
    """The translator in use: one a process, as with the language of a desktop program."""

    translate: Translator


_current = _Current(english)
