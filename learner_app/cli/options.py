"""The options for every command, which may stand before or after it, and the failure of words that make no sense.

Apart from `arguments`, whose parser takes longer to make than the window to open.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from learner_app.domain.errors import ExpectedFailure, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Globals:
    """The options that every command takes; `profile` is None for the platform's folder."""

    profile: Path | None = None
    is_json: bool = False
    is_offline: bool = False
    is_version: bool = False


class WrongUse(ExpectedFailure):
    """The command line makes no sense; `usage` is what it should look like."""

    def __init__(self, message: str, usage: str = "") -> None:
        super().__init__(Kind.WRONG_USE, message, usage.strip() or "See learner-app --help.")


def split_globals(words: Sequence[str]) -> tuple[Globals, list[str]]:
    """Take the options for every command out, wherever they stand before `--`.

    Raises:
        WrongUse: `--profile` without a folder.
    """
    end = words.index("--") if "--" in words else len(words)
    mine, rest = list(words[:end]), list[str]()
    profile: Path | None = None
    flags: set[str] = set()
    while mine:
        word = mine.pop(0)
        if word == "--profile":
            if not mine or not mine[0]:
                raise WrongUse("--profile needs a folder")
            profile = Path(mine.pop(0))
        elif word.startswith("--profile="):
            profile = Path(word.removeprefix("--profile="))
        elif word in {"--json", "--offline", "--version"}:
            flags.add(word)
        else:
            rest.append(word)
    return (
        Globals(profile, "--json" in flags, "--offline" in flags, "--version" in flags),
        [*rest, *words[end:]],
    )
