"""Pictures from bytes that nobody vouches for."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel

from learner_app.formats.blocks import Picture
from learner_app.ui.lesson.picture import PictureView, decoded
from learner_app.ui.theme import Theme

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def _png(width: int, height: int, rows: bytes = b"") -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


HOSTILE = {
    "nothing": b"",
    "no picture": b"<html><script>alert(1)</script></html>",
    "cut short": _png(300, 200)[:40],
    "no rows": b"\x89PNG\r\n\x1a\n" + b"\0" * 200,
    "enormous": _png(60_000, 60_000),
    "gif of no size": b"GIF89a\xff\xff\xff\xff\x80\x00\x00",
}


@pytest.mark.qt_log_level_fail("CRITICAL")  # Qt says in warnings what it refuses; the window must not mind
@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_bytes_that_are_no_picture_leave_the_place_with_its_description(
    qtbot: QtBot, qapp: QApplication, data: bytes
) -> None:
    view = PictureView(Theme(qapp, "light"), Picture("0" * 64, "A ladder"))  # type: ignore[arg-type]  # a hash is text
    qtbot.addWidget(view)
    view.show_bytes(data)
    view.show()
    shown = [each.text() for each in view.findChildren(QLabel) if each.isVisible() and each.text()]
    assert shown[0] == "Picture: A ladder"


def test_a_very_large_picture_is_made_smaller_while_it_is_read(qapp: QApplication, tmp_path: Path) -> None:
    image = QImage(9000, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(str(tmp_path / "wide.png"))
    read = decoded((tmp_path / "wide.png").read_bytes())
    assert read is not None
    assert (read.width(), read.height()) == (4096, 13)


def test_a_picture_is_never_wider_than_its_column_and_keeps_its_proportions(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    image = QImage(900, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    image.save(str(tmp_path / "a.png"))
    view = PictureView(Theme(qapp, "light"), Picture("0" * 64, "Teal"))  # type: ignore[arg-type]  # a hash is text
    qtbot.addWidget(view)
    view.resize(450, 600)
    view.show()
    view.show_bytes((tmp_path / "a.png").read_bytes())
    shown = next(each for each in view.findChildren(QLabel) if each.accessibleName() == "Teal")
    qtbot.waitUntil(lambda: shown.width() == 450)
    assert shown.pixmap().height() == pytest.approx(shown.pixmap().width() / 3, abs=1)
    assert shown.pixmap().width() == shown.contentsRect().width(), "beside the room for a ring"
    assert shown.pixmap().height() == shown.contentsRect().height()
