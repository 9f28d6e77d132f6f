"""Following a link that leads out of the course: only after the reader has seen where it goes."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from learner_app.domain.wording import say

_SCHEMES = ("http", "https", "mailto")


def open_outside(parent: QWidget, address: str) -> None:
    """Ask, then hand the address to the system's browser or mail program; other schemes are never opened."""
    url = QUrl(address)
    if url.scheme() not in _SCHEMES:
        return
    box = QMessageBox(parent)
    box.setWindowTitle(say("Link out of the course"))
    box.setText(say("This link leads out of the course and needs a connection."))
    box.setInformativeText(url.toDisplayString())
    box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.accepted.connect(lambda: QDesktopServices.openUrl(url))
    box.finished.connect(box.deleteLater)
    box.open()
