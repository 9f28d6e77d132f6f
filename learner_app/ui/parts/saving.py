"""Asking where a file shall be written, without a loop of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def ask_where_to_save(owner: QWidget, title: str, name: str, kinds: str, write: Callable[[Path], None]) -> None:
    """Open the dialog; `write` is called if a place was chosen. `kinds` is a filter as `QFileDialog` takes it."""
    dialog = QFileDialog(owner, title, str(Path.home() / name), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.fileSelected.connect(lambda chosen: write(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
