"""The system is asked for its wish over its real bus; whoever does not answer has none."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

PORTAL = """
import sys
from jeepney import MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

bus = open_dbus_connection("SESSION")
bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
print("ready", flush=True)
known = {"appearance": {("org.freedesktop.appearance", "reduced-motion"): ("u", 1)},
         "not reduced": {("org.freedesktop.appearance", "reduced-motion"): ("u", 0)},
         "gnome": {("org.gnome.desktop.interface", "enable-animations"): ("b", False)},
         "gnome moves": {("org.gnome.desktop.interface", "enable-animations"): ("b", True)}}[sys.argv[1]]
while True:
    asked = bus.receive()
    if asked.header.message_type is MessageType.method_call and "ReadOne" in asked.header.fields.values():
        answer = known.get(tuple(asked.body))
        if answer is None:
            bus.send(new_error(asked, "org.freedesktop.portal.Error.NotFound"))
        else:
            bus.send(new_method_return(asked, "v", (answer,)))
"""
ASKING = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from learner_app.bridge.system_motion import SystemMotion

application = QCoreApplication([])
motion = SystemMotion()
motion.told.connect(lambda is_reduced: (print(is_reduced), application.quit()))
motion.look()
QTimer.singleShot(int(sys.argv[1]), application.quit)
application.exec()
"""

pytest.importorskip("jeepney")  # of the keyring on Linux

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-daemon") is None, reason="asks over D-Bus, which is not here"
)


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a session bus of its own, on which nobody is yet."""
    words = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


def asked(bus: str, patience_ms: int = 20_000) -> str:
    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus}
    words = [sys.executable, "-c", ASKING, str(patience_ms)]
    return subprocess.run(words, env=environment, capture_output=True, text=True, check=True, timeout=60).stdout.strip()


@pytest.mark.parametrize(
    ("desktop", "answer"),
    [("appearance", "True"), ("not reduced", "False"), ("gnome", "True"), ("gnome moves", "False")],
)
def test_the_desktops_wish_is_heard(bus: str, desktop: str, answer: str) -> None:
    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus}
    with ExitStack() as stack:
        words = [sys.executable, "-c", PORTAL, desktop]
        portal = stack.enter_context(subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, text=True))
        stack.callback(portal.terminate)
        assert portal.stdout is not None
        assert portal.stdout.readline() == "ready\n"

        assert asked(bus) == answer


def test_a_desktop_that_does_not_tell_and_no_desktop_at_all_have_no_wish(bus: str) -> None:
    assert asked(bus, 500) == ""
    assert asked("unix:path=nowhere", 500) == ""
