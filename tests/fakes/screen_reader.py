"""Reads a running window the way a screen reader does; runs under the system's own Python, inside its own bus.

`screen_reader.py PYTHON PROFILE FILE` starts the window with PYTHON, presses its main button, waits for the lesson,
and writes what it read into FILE as JSON: a list of [role, name, text].
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import gi  # type: ignore[import-not-found]  # the system's Python has it, ours need not

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402 - the version comes first

_START = (
    "import sys; from pathlib import Path; from learner_app.app import run; run(Path(sys.argv[1]), is_offline=True)"
)
_PATIENCE_S = 40


def main(python, profile, target):
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    window = subprocess.Popen([python, "-c", _START, profile], env=environment)
    try:
        Atspi.init()
        start = wait_for(lambda: find("push button", "Start") or find("button", "Start"))
        Atspi.Action.do_action(start, 0)
        wait_for(lambda: find("label", "", "cold rooms"))
        read = [[role, name, text] for role, name, text, node in nodes(application()) if is_showing(node)]
        Path(target).write_text(json.dumps(read), encoding="utf-8")
    finally:
        window.terminate()
        window.wait()
    return 0


def wait_for(look):
    """What `look` gives as soon as it gives something; looks again and again while the bus is served."""
    found: list[object] = []
    loop = GLib.MainLoop()

    def try_it():
        try:
            found[:] = [look()]
        except GLib.Error:  # what was there a moment ago is gone
            found[:] = [None]
        if found[0] is not None:
            loop.quit()
            return False
        return True

    GLib.timeout_add(200, try_it)
    GLib.timeout_add_seconds(_PATIENCE_S, loop.quit)
    loop.run()
    if not found or found[0] is None:
        raise SystemExit("the window did not show what was waited for")
    return found[0]


def application():
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(at)
        if child is not None and child.get_name() in ("learner-app", "Learner"):
            return child
    return None


def nodes(node):
    if node is None:
        return
    text = ""
    if node.get_text_iface() is not None:
        text = Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))
    yield node.get_role_name(), node.get_name(), text, node
    for at in range(node.get_child_count()):
        yield from nodes(node.get_child_at_index(at))


def is_showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def find(role, name, words=""):
    for each_role, each_name, text, node in nodes(application()):
        if each_role == role and (not name or each_name == name) and (words in each_name or words in text):
            return node
    return None


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
