"""TOML written by people: values checked one by one, every complaint with its line. Knows nothing of courses."""

from __future__ import annotations

import difflib
import re
import tomllib
from typing import TYPE_CHECKING, Any

from learner_app.formats.findings import Finding, error

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

_HEADER = re.compile(r"\s*(\[\[?)\s*([A-Za-z0-9_.\s\"'-]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*("[^"]*"|'[^']*'|[A-Za-z0-9_-]+)\s*[.=]""")
_SYNTAX_PLACE = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)$")
_NAMES = {str: "a text", bool: "true or false", int: "a whole number", list: "a list", dict: "a table"}

Place = tuple["str | int", ...]
"""Where a value stands: `("module", 0, "unit", 2, "file")`."""


class TomlSource:
    """A parsed file, its places and what was found in it so far.

    Attributes:
        findings: Grows while tables are read; in the order of discovery.
    """

    def __init__(self, name: str, data: bytes) -> None:
        self.name = name
        self.findings: list[Finding] = []
        self._lines: dict[Place, int] = {}
        self._values: dict[str, Any] = self._parse(data)

    @property
    def root(self) -> TomlTable:
        """The file's top table."""
        return TomlTable(self, (), self._values)

    def line(self, place: Place) -> int:
        """The line of a value, else of the nearest table around it, else 1."""
        while place and place not in self._lines:
            place = place[:-1]
        return self._lines.get(place, 1)

    def complain(self, code: str, place: Place, message: str, fix: str = "") -> None:
        """Add an error at the line of this place."""
        self.findings.append(error(code, self.name, self.line(place), message, fix))

    def _parse(self, data: bytes) -> dict[str, Any]:
        try:
            text = data.decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as failure:
            line = data.count(b"\n", 0, failure.start) + 1
            self.findings.append(error("not-utf-8", self.name, line, "This is not UTF-8 text.", "Save it as UTF-8."))
            return {}
        try:
            values = tomllib.loads(text)
        except (tomllib.TOMLDecodeError, RecursionError) as failure:
            self._complain_of_syntax(str(failure), text)
            return {}
        self._lines = dict(_places(text))
        return values

    def _complain_of_syntax(self, message: str, text: str) -> None:
        found = _SYNTAX_PLACE.search(message)
        line = int(found[1]) if found and found[1] else text.rstrip("\n").count("\n") + 1
        column = f" (column {found[2]})" if found and found[2] else ""
        reason = _SYNTAX_PLACE.sub("", message)
        self.findings.append(error("toml", self.name, line, f"This is not valid TOML: {reason}{column}."))


class TomlTable:
    """One table. Each getter returns a usable value and complains where what stands there is none."""

    def __init__(self, source: TomlSource, place: Place, values: Mapping[str, Any]) -> None:
        self._source = source
        self._values = values
        self.place = place

    def __contains__(self, key: str) -> bool:
        return key in self._values

    @property
    def line(self) -> int:
        """Where the table begins."""
        return self._source.line(self.place)

    def complain(self, code: str, key: str, message: str, fix: str = "") -> None:
        """Add an error at the line of `key`, or of the table where the key is missing."""
        self._source.complain(code, (*self.place, key), message, fix)

    def text(self, key: str, *, is_required: bool = False, max_characters: int = 300) -> str:
        """A trimmed text; empty where there is none."""
        value = self._value(key, str)
        text: str = value.strip() if value is not None else ""
        if not text and is_required and (key not in self or value is not None):
            self.complain("missing-key", key, f"{key} is missing or empty.", f"Add a line {key} = “…”.")
        if len(text) > max_characters:
            self.complain("too-long", key, f"{key} is longer than {max_characters} characters.")
        return text

    def flag(self, key: str, *, default: bool) -> bool:
        """True or false."""
        value = self._value(key, bool)
        return default if value is None else bool(value)

    def whole(self, key: str, low: int, high: int) -> int | None:
        """A whole number in the range, None where there is none."""
        value = self._value(key, int)
        if value is not None and not low <= value <= high:
            self.complain("bad-number", key, f"{key} is {value}; it must be {low} to {high}.")
            return None
        return None if value is None else int(value)

    def fraction(self, key: str, default: float) -> float:
        """A number from 0 to 1."""
        value = self._values.get(key, default)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            self._wrong_type(key, "a number from 0 to 1", value)
            return default
        if not 0 <= value <= 1:
            fix = f"Write {value / 100:g}." if 1 < value <= 100 else ""
            self.complain("bad-number", key, f"{key} is {_shown(value)}; it must be 0 to 1.", fix)
            return default
        return float(value)

    def positive(self, key: str, high: float) -> float | None:
        """A number above 0 and up to `high`, None where there is none."""
        value = self._values.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            self._wrong_type(key, "a number", value)
            return None
        if not 0 < value <= high:
            self.complain("bad-number", key, f"{key} is {_shown(value)}; it must be above 0 and at most {high:g}.")
            return None
        return float(value)

    def choice(self, key: str, allowed: Collection[str], default: str | None = None) -> str | None:
        """One of the allowed words; `default` where the key is missing or wrong."""
        value = self._value(key, str)
        if value is None or value in allowed:
            return default if value is None else str(value)
        close = difflib.get_close_matches(value, allowed, 1)
        fix = f"Did you mean “{close[0]}”?" if close else ""
        self.complain("bad-value", key, f"{key} is “{value[:60]}”; it must be one of {', '.join(allowed)}.", fix)
        return default

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; empty where there is none."""
        values = self._value(key, list) or []
        wrong = [value for value in values if not isinstance(value, str)]
        if wrong:
            self._wrong_type(key, "a list of texts", wrong[0])
        return tuple(value for value in values if isinstance(value, str))

    def mapping(self, key: str) -> dict[str, str]:
        """A table of texts; empty where there is none."""
        values = self._value(key, dict) or {}
        wrong = [value for value in values.values() if not isinstance(value, str)]
        if wrong:
            self._wrong_type(key, "a table of texts", wrong[0])
        return {str(name): value for name, value in values.items() if isinstance(value, str)}

    def tables(self, key: str) -> tuple[TomlTable, ...]:
        """The tables of a list of tables, in order; empty where there is none."""
        values = self._value(key, list) or []
        found = []
        for index, value in enumerate(values):
            if isinstance(value, dict):
                found.append(TomlTable(self._source, (*self.place, key, index), value))
            else:
                self._wrong_type(key, f"a list of tables, each under [[{key}]]", value)
        return tuple(found)

    def refuse_unknown(self, known: Collection[str], elsewhere: Mapping[str, str]) -> None:
        """Complain of every key that is not known; `elsewhere` says where a misplaced key belongs."""
        for key in self._values:
            if key in known:
                continue
            if key in elsewhere:
                self.complain("misplaced-key", key, f"{key} belongs to {elsewhere[key]}.", "Move or remove it.")
                continue
            close = difflib.get_close_matches(key, known, 1)
            fix = f"Did you mean {close[0]}?" if close else f"Known here are {', '.join(known)}."
            self.complain("unknown-key", key, f"{key} is not a known key.", fix)

    def _value(self, key: str, kind: type) -> Any:  # noqa: ANN401 - what TOML holds is known only now
        value = self._values.get(key)
        if value is None or (isinstance(value, kind) and not (kind is int and isinstance(value, bool))):
            return value
        self._wrong_type(key, _NAMES[kind], value)
        return None

    def _wrong_type(self, key: str, expected: str, value: object) -> None:
        shown = repr(value)
        self.complain("bad-type", key, f"{key} must be {expected}, not {shown[:60]}.")


def _shown(value: float) -> str:
    try:
        return f"{value:g}"
    except OverflowError:  # TOML's whole numbers have no end
        return "far too large" if value > 0 else "far too small"


def _places(text: str) -> Iterator[tuple[Place, int]]:
    """Yield where each table and key begins. The text is valid TOML, so a scan of line starts is enough."""
    counts: dict[Place, int] = {}
    table: Place = ()
    closing = ""
    for number, line in enumerate(text.split("\n"), start=1):
        if closing:
            closing = "" if closing in line else closing
            continue
        if line.lstrip().startswith("#"):
            continue
        if header := _HEADER.match(line):
            table = _table_place(header[2], is_list=header[1] == "[[", counts=counts)
            yield table, number
        elif key := _KEY.match(line):
            yield (*table, key[1].strip("\"'")), number
        closing = next((quotes for quotes in ('"""', "'''") if line.count(quotes) % 2), "")


def _table_place(header: str, *, is_list: bool, counts: dict[Place, int]) -> Place:
    """Number the tables of a list: the second `[[module]]` is `("module", 1)`, its units start at 0 again."""
    place: Place = ()
    names = [name.strip().strip("\"'") for name in header.split(".")]
    for name in names[:-1]:
        place = (*place, name)
        if place in counts:
            place = (*place, counts[place])
    place = (*place, names[-1])
    if not is_list:
        return place
    counts[place] = counts.get(place, -1) + 1
    return (*place, counts[place])
