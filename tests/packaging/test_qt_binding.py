"""The Qt binding that is installed survives what the product does to it all day."""

from __future__ import annotations

import subprocess
import sys

# A binding that loses a reference to None in each of these ends the process after some 5,000 of them where None can
# die: PySide6 6.12.0 on Python 3.11.
VOID_CALLS = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(200_000):
    thing.setObjectName("x")
raise SystemExit(0 if thing.objectName() == "x" else 3)
"""


def test_two_hundred_thousand_calls_that_return_nothing_leave_the_process_alive() -> None:
    done = subprocess.run([sys.executable, "-c", VOID_CALLS], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
