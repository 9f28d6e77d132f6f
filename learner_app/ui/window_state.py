"""Where the window was and how large, kept in the profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow

_FIRST_SIZE = (1120, 760)


class WindowState:
    """Keeps a window's geometry as Qt writes it; a file that Qt cannot read is passed over."""

    def __init__(self, profile: Path) -> None:
        self._file = profile / "window.geometry"

    def restore(self, window: QMainWindow) -> None:
        """Put the window where it was; a first window gets a size that suits reading."""
        window.resize(*_FIRST_SIZE)
        if self._file.is_file():
            window.restoreGeometry(QByteArray(self._file.read_bytes()))

    def keep(self, window: QMainWindow) -> None:
        """Remember where the window is; does nothing where the profile cannot be written."""
        try:
            self._file.write_bytes(window.saveGeometry().data())
        except OSError:
            return
