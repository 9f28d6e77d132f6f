"""The checks of the project, the same here and in continuous integration."""

from __future__ import annotations

import shutil
import tempfile
from typing import TYPE_CHECKING

import environment
import postgres
import side_environments
import system

if TYPE_CHECKING:
    from collections.abc import Sequence

LINTERS = {
    "format": ("ruff", "format", "--check", "."),
    "lint": ("ruff", "check", "."),
    "types": ("mypy",),
    "layers": ("lint-imports",),
}

# Files stay whole on one worker: what a file sets up once, such as a running hub, serves all its tests.
_SIDE_BY_SIDE = ("-n", "2", "--dist", "loadfile", "-q")
_FAULTS = "tests/faults"
_SPEECH = "tests/authoring/speech"
_NO_TESTS_SELECTED = 5
_NO_KEYRING = 77
# The keyring is unlocked with a password nobody needs: its folder is thrown away with the session.
_IN_UNLOCKED_KEYRING = f"""
echo throw-away | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 || exit {_NO_KEYRING}
exec "$@"
"""


def lint() -> int:
    """Run every static check, whatever the others say.

    Returns:
        0 when all are content, else 1.
    """
    results = {name: environment.run([environment.BIN / program, *rest]) for name, (program, *rest) in LINTERS.items()}
    for name, code in results.items():
        system.say(f"{name:8} {'ok' if code == 0 else 'failed'}")
    return int(any(results.values()))


def test(arguments: Sequence[str]) -> int:
    """Run static checks and tests; with arguments only the tests that they choose.

    Returns:
        0 when everything passed, else 1. pytest's own closing line is the last line of output.
    """
    system.ensure(
        system.FONTS
        + system.X11_LIBRARIES
        + system.TEST_SERVERS
        + system.LINK_TOOLS
        + system.TRANSCODER
        + system.SPEECH,
        "some tests, which will skip",
        is_required=False,
    )
    has_failed = False
    choice = list(arguments)
    if not arguments:
        has_failed = lint() != 0
        code = _keyring_tests()
        has_failed |= code not in {0, _NO_KEYRING, _NO_TESTS_SELECTED}
        choice = [*_SIDE_BY_SIDE]
        choice += ["-m", "not keyring"] if code != _NO_KEYRING else []
        _prepare_real_lrs()
    if has_failed:
        system.say("A check has failed, see above; the tests still run.")
    code = _pytest(choice, {})
    return int(has_failed or code != 0)


def _prepare_real_lrs() -> None:
    """Before the tests run side by side: none of them may make it under the others' feet."""
    try:
        side_environments.REAL_LRS.prepare()
    except system.SetUpError as failure:
        system.say(f"{failure}\nThe tests against a real learning record store will skip.")


def speech(arguments: Sequence[str]) -> int:
    """Let speech be written down for real, by the engine and the model that authors get.

    Returns:
        pytest's exit code.

    Raises:
        SetUpError: Its environment could not be made.
    """
    system.ensure(system.TRANSCODER + system.SPEECH, "recordings to be heard", is_required=False)
    side_environments.SPEECH.prepare()
    return _pytest([_SPEECH, "-m", "speech", *(arguments or ["-q"])], {})


def orca(arguments: Sequence[str]) -> int:
    """Work the window by what a real screen reader says of it.

    Returns:
        pytest's exit code.
    """
    needs = system.X11_LIBRARIES + system.TEST_SERVERS + system.ORCA
    system.ensure(needs, "a screen reader, whose tests will skip", is_required=False)
    return _pytest(["tests/test_orca.py", *(arguments or ["-q"])], {"LEARNER_ORCA": "1"})


def faults(arguments: Sequence[str]) -> int:
    """Run the fault suite whole, or what the arguments choose of it.

    Returns:
        pytest's exit code.
    """
    system.ensure(system.LINK_TOOLS, "links as the kernel makes them, whose tests will skip", is_required=False)
    places = [] if any(argument.startswith(_FAULTS) for argument in arguments) else [_FAULTS]
    return _pytest([*places, *(arguments or _SIDE_BY_SIDE)], {"LEARNER_FAULTS": "whole"})


def _pytest(arguments: Sequence[str], extra: dict[str, str]) -> int:
    with postgres.temporary_server() as address:
        database = {"LEARNER_TEST_POSTGRES_URL": address} if address else {}
        ours = {"QT_QPA_PLATFORM": "offscreen", **database, **extra}
        return environment.run([environment.PYTHON, "-m", "pytest", *arguments], extra=ours)


def _keyring_tests() -> int:
    """Run the tests that need a real keyring in a session of their own, far from the person's keyring."""
    if shutil.which("dbus-run-session") is None or shutil.which("gnome-keyring-daemon") is None:
        return _NO_KEYRING
    with tempfile.TemporaryDirectory(prefix="learner-keyring-", ignore_cleanup_errors=True) as home:
        session = {"HOME": home, "XDG_RUNTIME_DIR": home, "XDG_DATA_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        tests = [str(environment.PYTHON), "-m", "pytest", "-q", "-m", "keyring"]
        code = environment.run(
            ["dbus-run-session", "--", "sh", "-c", _IN_UNLOCKED_KEYRING, "session", *tests], extra=session
        )
    if code == _NO_KEYRING:
        system.say("The keyring could not be unlocked: the tests marked keyring will skip.")
    return code
