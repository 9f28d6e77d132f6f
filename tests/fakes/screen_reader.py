"""Works a running window the way a screen reader does; runs under the system's own Python, inside its own bus.

`screen_reader.py PYTHON PROFILE [WORD …]` starts the window with PYTHON and serves orders from standard input, one
JSON list a line: the name of an order and what it needs. Each is answered with one line of JSON, {"answer": …} or
{"missing": what did not come}. It knows roles, names and states as the bus tells them, and nothing of the program.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

import gi  # type: ignore[import-not-found]  # the system's Python has it, ours need not

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402 - the version comes first

_START = (
    "import sys; from pathlib import Path; from learner_app.app import run;"
    "run(Path(sys.argv[1]), is_offline='offline' in sys.argv)"
)
_PATIENCE_S = 60  # only a loaded machine comes near it
_LOOK_MS = 100
_BUTTONS = {"push button", "button", "toggle button", "check box", "radio button"}


class ScreenReader:
    """What a person does with a screen reader: hears, finds by name, presses, types."""

    def __init__(self):
        self._heard = []
        self._listener = Atspi.EventListener.new(self._on_news)
        self._listener.register("object:announcement")
        self._listener.register("object:property-change:accessible-name")

    def press(self, name, role=""):
        """Press the button, box or row of that name."""

        def look():
            for node in showing(role=role or _BUTTONS, name=name):
                if is_in(node, Atspi.StateType.SENSITIVE):
                    return node
            return None

        node = wait_for(look, f"to press: {name}")
        Atspi.Action.do_action(node, 0)  # the first is what screen readers and voice control do

    def type(self, name, text):
        """Fill the field of that name."""

        def look():
            fields = (node for node in showing(name=name) if node.get_editable_text_iface() is not None)
            return next(fields, None)

        node = wait_for(look, f"to fill: {name}")
        Atspi.EditableText.set_text_contents(node, text)
        if not is_in(node, Atspi.StateType.EDITABLE) or Atspi.Text.get_character_count(node) != len(text):
            raise Missing(f"text in {name}")

    def wait(self, words, role=""):
        """Wait until something is read that has these words; gives its name, and its role."""

        def look():
            for node in showing(role=role):
                for said in (node.get_name(), text_of(node)):
                    if words in (said or ""):
                        return [node.get_role_name(), said]
            return None

        return wait_for(look, f"to read: {words}")

    def read(self):
        """Everything there is on the screen in reading order, [role, name, text, locale, level] each."""
        return [
            [
                node.get_role_name(),
                node.get_name(),
                text_of(node),
                node.get_object_locale(),
                (node.get_attributes() or {}).get("level", ""),
            ]
            for node in showing()
        ]

    def rows(self, name):
        """Every row of the list of that name, those out of sight too."""
        node = wait_for(lambda: next(showing(role="list", name=name), None), f"a list: {name}")
        return [node.get_child_at_index(at).get_name() for at in range(node.get_child_count())]

    def hear(self, words):
        """Wait until news with these words has come since the last `heard`: announced, or as the window's title."""
        return wait_for(lambda: next((said for said in self._heard if words in said), None), f"to hear: {words}")

    def heard(self):
        """All such news since the last time this was asked, in their order."""
        while GLib.MainContext.default().iteration(False):  # what has come and was not taken yet
            pass
        said, self._heard = self._heard, []
        return said

    def _on_news(self, event):
        if event.type == "object:announcement" or event.source.get_role_name() == "frame":
            self._heard.append(str(event.any_data))


class Missing(Exception):  # noqa: N818 - nothing is wrong with the reader
    """What was waited for did not come."""


def wait_for(look, what):
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

    looking = GLib.timeout_add(_LOOK_MS, try_it)
    giving_up = GLib.timeout_add_seconds(_PATIENCE_S, loop.quit)
    loop.run()
    if not found or found[0] is None:
        GLib.source_remove(looking)
        raise Missing(what)
    GLib.source_remove(giving_up)
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
    yield node
    for at in range(node.get_child_count()):
        yield from nodes(node.get_child_at_index(at))


def showing(role="", name=""):
    """What is on the screen, in the order in which it is read."""
    roles = {role} if isinstance(role, str) else role
    for node in nodes(application()):
        is_meant = (not role or node.get_role_name() in roles) and (not name or node.get_name() == name)
        if is_meant and is_in(node, Atspi.StateType.SHOWING):
            yield node


def is_in(node, state):
    return node.get_state_set().contains(state)


def text_of(node):
    if node.get_text_iface() is None:
        return ""
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def start_window(python, profile, *words):
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    command = [python, "-c", _START, profile, *words]
    return subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=sys.stderr)


def serve(reader):
    """Carry out the orders that come on standard input, until there are no more."""
    for line in sys.stdin:
        order, *given = json.loads(line)
        try:
            reply = {"answer": getattr(reader, order)(*given)}
        except Missing as missing:
            seen = [entry for entry in reader.read() if entry[1] or entry[2]]
            reply = {"missing": str(missing), "seen": seen, "heard": reader.heard()}
        sys.stdout.write(json.dumps(reply) + "\n")
        sys.stdout.flush()


def main(python, profile, *words):
    Atspi.init()
    reader = ScreenReader()  # listens before there is anything to hear
    window = start_window(python, profile, *words)
    try:
        serve(reader)
    finally:
        window.terminate()
        window.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
