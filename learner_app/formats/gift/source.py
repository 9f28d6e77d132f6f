"""From bytes to questions' texts: encoding, comments, blank lines, and which line each character stood on."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from learner_app.formats.gift.model import GiftError

MAX_SIZE_CHARACTERS = 2_000_000
_BRACE = re.compile(r"\\.|([{}])", re.DOTALL)
_CATEGORY = re.compile(r"\s*\$CATEGORY:[ \t]*(.*?)\s*$")


@dataclass(frozen=True, slots=True)
class Chunk:
    """The text of one question with the comments before it.

    Attributes:
        starts: Offset at which each line of `text` starts; comment lines are left out of `text`.
        lines: The number in the file of each of those lines.
    """

    text: str
    starts: tuple[int, ...]
    lines: tuple[int, ...]
    comments: tuple[str, ...] = ()

    def line_at(self, offset: int) -> int:
        """The file's line that holds the character at `offset`."""
        return self.lines[bisect_right(self.starts, offset) - 1]


@dataclass(frozen=True, slots=True)
class Category:
    """A `$CATEGORY:` line."""

    line: int
    path: str


@dataclass(slots=True)
class _Gathering:
    """The question whose lines are being read."""

    lines: list[tuple[int, str]] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    open_line: int = 0  # where its brace was opened, 0 while none is open

    def take(self, number: int, line: str, name: str) -> None:
        self.lines.append((number, line))
        for match in _BRACE.finditer(line):
            if match[1] == "{":
                if self.open_line:
                    raise GiftError(
                        name,
                        self.open_line,
                        f"the brace opened here is not closed before the next one, on line {number}",
                        "Close it with “}”, or write “\\{” for a brace that is meant as text.",
                    )
                self.open_line = number
            elif match[1] == "}":
                if not self.open_line:
                    raise GiftError(
                        name,
                        number,
                        "a closing brace without an opening one",
                        "Open the answers with “{”, or write “\\}” for a brace that is meant as text.",
                    )
                self.open_line = 0

    def finish(self) -> Chunk:
        starts, offset = [], 0
        for _, line in self.lines:
            starts.append(offset)
            offset += len(line) + 1
        text = "\n".join(line for _, line in self.lines)
        numbers = tuple(number for number, _ in self.lines)
        return Chunk(text, tuple(starts), numbers, tuple(self.comments))


def decode_text(data: bytes, name: str) -> str:
    """Bytes of a text file as text: UTF-8 with or without a byte order mark.

    Raises:
        GiftError: It is in another encoding; the message names the line and the likely encoding.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        likely = "UTF-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "Windows-1252"
        raise GiftError(
            name,
            line,
            f"the file is not in UTF-8 (it looks like {likely})",
            "Save the file as UTF-8 and try again.",
        ) from None


def chunks(text: str, name: str) -> list[Chunk | Category]:
    """Cut a file into questions and category lines: at blank lines outside braces, comment lines aside.

    Raises:
        GiftError: A brace is left open or closed twice, or the file is too large.
    """
    if len(text) > MAX_SIZE_CHARACTERS:
        raise GiftError(name, 0, "a file of more than two million characters is not taken", "Split it.")
    found: list[Chunk | Category] = []
    current = _Gathering()

    def close() -> None:
        nonlocal current
        if current.lines:
            found.append(current.finish())
            current = _Gathering()

    for number, line in enumerate(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        stripped = line.strip()
        if stripped.startswith("//"):
            if not current.lines:
                current.comments.append(stripped)
        elif not current.open_line and (category := _CATEGORY.fullmatch(line)):
            close()
            current = _Gathering()
            found.append(Category(number, category[1]))
        elif stripped or current.open_line:
            current.take(number, line, name)
        else:
            close()
    if current.open_line:
        raise GiftError(name, current.open_line, "the brace opened here is never closed", "Close it with “}”.")
    close()
    return found
