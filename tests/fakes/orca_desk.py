"""A person at a keyboard before a running window with Orca; runs under the system's own Python, inside its own bus.

`orca_desk.py PYTHON PROFILE [WORD …]` starts Orca and then the window with PYTHON, and serves orders as
`screen_reader.py` does. What it hears is what Orca hands to be spoken; it sees nothing.
"""

from __future__ import annotations

import os
import pty
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path

from screen_reader import (  # type: ignore[import-not-found]  # beside this file, when it runs
    Missing,
    serve,
    start_window,
    wait_for,
)

_HOME = Path(os.environ["HOME"])
_RUN = Path(os.environ["XDG_RUNTIME_DIR"])
_SPOKEN = re.compile(r"SPEECH OUTPUT: '([^{]*)'\{")
_TURNED_ON = (
    ("org.gnome.desktop.interface", "toolkit-accessibility"),
    ("org.gnome.desktop.a11y.applications", "screen-reader-enabled"),
)
_SPEECH = 'AddModule "dummy" "sd_dummy" ""\nDefaultModule dummy\nAudioOutputMethod "pulse"\n'
_TABS = 60


class OrcaDesk:
    """What a person does who has a keyboard and ears."""

    def __init__(self, spoken):
        self._spoken = spoken
        self._taken = 0

    def press(self, *keys):
        """Press keys such as "ctrl+Down", one after the other; what was said until then is over."""
        self._taken = len(self._spoken)
        self._key(*keys)

    def type(self, text):
        """Type a text."""
        self._taken = len(self._spoken)
        subprocess.run(["xdotool", "type", "--delay", "80", text], check=True)

    def hear(self, words):
        """Wait until that is said; gives all that was said since the last key, up to it."""

        def look():
            said = self._spoken[self._taken :]
            at = next((number for number, each in enumerate(said) if words in each), None)
            return None if at is None else said[: at + 1]

        return wait_for(look, f"to hear: {words}")

    def tab_to(self, words):
        """Press Tab until something is said with these words; gives what was passed."""
        passed = []
        for _ in range(_TABS):
            self.press("Tab")
            said = wait_for(self._something, "to hear anything after Tab")
            passed += said
            if any(words in each for each in said):
                return passed
        raise Missing(f"on the way of Tab: {words}")

    def read(self):
        """Nobody sees anything here; for the report of what is missing."""
        return []

    def heard(self):
        """All that was said since the last key."""
        return self._spoken[self._taken :]

    def _something(self):
        """What was said since the last key; None for nothing."""
        return self.heard() or None

    @staticmethod
    def _key(*keys):
        subprocess.run(["xdotool", "key", "--delay", "60", *keys], check=True)


def listening():
    """The path for Orca's log, and the list to which each text is added that Orca hands to be spoken.

    It is a terminal's: into a file Orca would write only when it has some pages to write.
    """
    ours, its = pty.openpty()
    spoken = []

    def listen():
        with os.fdopen(ours, encoding="utf-8", errors="replace") as lines:
            for line in lines:
                spoken.extend(_SPOKEN.findall(line))

    threading.Thread(target=listen, daemon=True).start()
    return os.ttyname(its), spoken


def start_orca(log):
    """A sound device that is none, a speech server that says nothing, a window manager, and Orca."""
    for schema, key in _TURNED_ON:
        subprocess.run(["gsettings", "set", schema, key, "true"], check=True)
    voices = _HOME / "voices"
    shutil.copytree("/etc/speech-dispatcher", voices)
    (voices / "speechd.conf").write_text(_SPEECH, encoding="utf-8")
    sound = ["--load=module-null-sink", "--load=module-native-protocol-unix"]
    return [
        start(["pulseaudio", "-n", "--exit-idle-time=-1", "--daemonize=no", *sound], "pulse/native"),
        start(["speech-dispatcher", "-s", "-t", "0", "-C", str(voices)], "speech-dispatcher/speechd.sock"),
        start(["openbox"]),
        start(["orca", "--replace", "--disable=braille", f"--debug-file={log}"]),
    ]


def start(command, socket=""):
    """Start a program, and wait for its socket where the next one needs it."""
    started = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=sys.stderr)
    if socket:
        wait_for(lambda: (_RUN / socket).exists() or None, socket)
    return started


def find_window():
    """The window's number, as soon as it is there."""
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "Learner$"], capture_output=True, text=True, check=False
    )
    return found.stdout.split()[0] if found.stdout.strip() else None


def main(python, profile, *words):
    log, spoken = listening()
    started = start_orca(log)
    window = start_window(python, profile, *words)
    try:
        number = wait_for(find_window, "the window")
        subprocess.run(["xdotool", "windowactivate", "--sync", number], check=True)
        desk = OrcaDesk(spoken)
        desk.hear("Learner frame.")
        serve(desk)
    finally:
        for process in (window, *reversed(started)):
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
