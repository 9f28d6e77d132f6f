from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest

from learner_app.bridge.interrupts import Interrupts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_request_to_end_reaches_the_window(qtbot: QtBot, number: signal.Signals) -> None:
    interrupts = Interrupts()

    with qtbot.waitSignal(interrupts.stop_wanted):
        os.kill(os.getpid(), number)

    interrupts.close()


def test_signals_are_given_back(qtbot: QtBot) -> None:
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)

    Interrupts().close()

    assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)) == before
