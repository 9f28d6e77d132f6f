"""Ctrl+C in the terminal and the system's polite request to end, as a signal in the window's thread."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Interrupts(QObject):
    """Listens from when it is made until `close`.

    Qt's loop never lets Python handle a signal by itself, so the interpreter writes a byte to a socket that Qt watches.

    Signals:
        stop_wanted: The program was asked to end.
    """

    stop_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read, self._write = socket.socketpair()
        self._read.setblocking(False)
        self._write.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)
        self._before = {number: signal.signal(number, lambda _number, _frame: None) for number in _SIGNALS}
        self._wakeup_before = signal.set_wakeup_fd(self._write.fileno())

    def close(self) -> None:
        """Give the signals back to whoever had them before."""
        signal.set_wakeup_fd(self._wakeup_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._read.close()
        self._write.close()

    def _on_activated(self) -> None:
        self._read.recv(4096)
        self.stop_wanted.emit()
