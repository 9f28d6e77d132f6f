"""Where the files that ship with the program are. Nothing else builds such a path."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder, such as `resource("themes", "light.toml")`.

    An installed program carries them inside the package, a checkout beside it.
    """
    packaged = _PACKAGE / "_resources"
    root = packaged if packaged.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)
