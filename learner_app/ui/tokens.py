"""Colours, spacing and type sizes: read from one file per theme, the only place where they are decided."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme at one text size.

    Attributes:
        colour: Name to `#rrggbb`.
        space: Name (xs … xxl) to pixels; does not grow with the text.
        type: Name (caption … h1) to pixels, already scaled by `text_percent`.
    """

    name: str
    is_dark: bool
    colour: Mapping[str, str]
    space: Mapping[str, int]
    type: Mapping[str, int]
    family: str
    mono: str
    radius: int
    line: int
    focus: int
    text_percent: int

    def px(self, size: int) -> int:
        """A size that grows with the text, such as an icon's."""
        return round(size * self.text_percent / 100)


def read_tokens(path: Path, text_percent: int = 100) -> Tokens:
    """Read a theme file; a missing name is a bug and raises KeyError where it is used."""
    with path.open("rb") as file:
        data = tomllib.load(file)
    sizes = {name: size for name, size in data["type"].items() if isinstance(size, int)}
    return Tokens(
        name=data["name"],
        is_dark=data["is_dark"],
        colour=data["colour"],
        space=data["space"],
        type={name: round(size * text_percent / 100) for name, size in sizes.items()},
        family=data["type"]["family"],
        mono=data["type"]["mono"],
        radius=data["shape"]["radius"],
        line=data["shape"]["line"],
        focus=data["shape"]["focus"],
        text_percent=text_percent,
    )
