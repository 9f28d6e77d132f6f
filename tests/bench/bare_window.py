"""A window of PySide6 with nothing in it, in a process of its own: the yardstick of `start.py`.

Prints `painted_ns`, when its first paint was through (on the clock that all processes share), and with `--memory`
`memory_bytes` once it has come to rest.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from learner_app.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class BareWindow(QWidget):
    """Tells once of its first paint."""

    _is_painted = False

    @override
    def paintEvent(self, _event: QPaintEvent, /) -> None:
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._on_painted)

    def _on_painted(self) -> None:
        moments = {"painted_ns": time.monotonic_ns()}
        from tests.bench.memory import SETTLED_MS, finish, memory_bytes

        if "--memory" in sys.argv:
            QTimer.singleShot(SETTLED_MS, lambda: finish({**moments, "memory_bytes": memory_bytes()}))
        else:
            finish(moments)


def main() -> None:
    """Show it."""
    application = QApplication(sys.argv[:1])
    window = BareWindow()
    window.resize(1120, 760)
    window.show()
    application.exec()


if __name__ == "__main__":
    main()
