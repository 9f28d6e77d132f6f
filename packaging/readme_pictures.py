"""The few pictures that README.md shows: those of `screenshots.py` made small, in resources/screenshots."""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "screenshots"
PICTURES = {
    "today": ("light", "today-signed-in"),
    "recording": ("light", "recording"),
    "lesson": ("light", "lesson-weak-connection-with-and-without-network"),
    "sync": ("dark", "sync-refused"),
}
"""By the name of the file: the look and the scene."""
MOST_BYTES = 60_000
_QUALITIES = (90, 80, 70, 60, 50)


def keep(look: str, folder: Path) -> None:
    """Write anew those that are of this look, from the pictures in a folder."""
    FOLDER.mkdir(exist_ok=True)
    for name, (of_look, scene) in PICTURES.items():
        if of_look != look:
            continue
        taken = next((path for path in folder.glob("*.png") if path.stem.partition("-")[2] == scene), None)
        if taken is None:
            sys.stderr.write(f"{name}: there is no picture of {scene}; the old one stays\n")
            continue
        _write_small(Image.open(taken).convert("RGB"), FOLDER / f"{name}.webp")


def _write_small(picture: Image.Image, file: Path) -> None:
    """In the best quality that is small enough."""
    for quality in _QUALITIES:
        picture.save(file, "WEBP", quality=quality, method=6)
        if file.stat().st_size <= MOST_BYTES:
            return
