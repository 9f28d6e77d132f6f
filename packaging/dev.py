"""Set up the checkout and run its parts: start here with any Python from 3.11 on, nothing else installed."""

from __future__ import annotations

import argparse
import os
import sys

# What follows these commands goes to the program behind them as it stands.
PASSED_ON = {"demo", "test", "faults", "speech", "orca", "bench"}
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def main(arguments: list[str]) -> int:
    """Run one subcommand and return its exit code; 1 also when set-up stops, with the next step on stderr."""
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever starts this may well have an older Python
        print(
            f"This needs Python 3.11 or newer and {sys.executable} is {sys.version.split()[0]}.\n"
            "Install one and name it, for example: python3.11 packaging/dev.py demo",
            file=sys.stderr,
        )
        return 1
    # Imported only now, here and below: the modules beside this one use what older Pythons do not have.
    import system

    command, rest = arguments[:1], arguments[1:]
    is_passed_on = command and command[0] in PASSED_ON and not {"-h", "--help"}.intersection(rest)
    options = _parser().parse_args(command if is_passed_on else arguments)
    try:
        return _run(options, rest)
    except system.SetUpError as error:
        system.say(str(error))
        return 1
    except KeyboardInterrupt:
        system.say("Stopped.")
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="packaging/dev.py", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("setup", help="make or refresh .venv and the system libraries, and stop")
    demo = commands.add_parser("demo", help="a hub with the sample courses, and the program signed in to it")
    demo.add_argument("--headless", action="store_true", help="run the whole story unattended, without a window")
    demo.add_argument("--json", action="store_true", help="print one JSON object about it")
    demo.add_argument("--keep", metavar="DIR", help="leave hub and profile in this folder")
    test = commands.add_parser("test", help="every check")
    test.add_argument("pytest", nargs="*", metavar="ARGUMENT", help="goes to pytest; then only the chosen tests run")
    faults = commands.add_parser("faults", help="every fault of links, hubs and disks, all of it: half an hour")
    faults.add_argument("pytest", nargs="*", metavar="ARGUMENT", help="goes to pytest; then only the chosen tests run")
    speech = commands.add_parser("speech", help="write speech down for real, in an environment of its own: 300 MB")
    speech.add_argument("pytest", nargs="*", metavar="ARGUMENT", help="goes to pytest")
    orca = commands.add_parser("orca", help="a person with a screen reader, through what it really says")
    orca.add_argument("pytest", nargs="*", metavar="ARGUMENT", help="goes to pytest")
    commands.add_parser("lint", help="format, lint, types and layers")
    bench = commands.add_parser("bench", help="the measurements, as ratios taken in one run")
    bench.add_argument("--json", action="store_true", help="print one JSON object")
    screenshots = commands.add_parser("screenshots", help="pictures of every screen")
    screenshots.add_argument("folder", nargs="?", default="screenshots", metavar="DIR")
    screenshots.add_argument("looks", nargs="*", metavar="LOOK", help="such as dark; all unless given")
    screenshots.add_argument("--readme", action="store_true", help="refresh resources/screenshots too")
    commands.add_parser("translations", help="refresh and compile the translations, and say what is missing")
    lock = commands.add_parser("lock", help="write the lock files again after a change of dependencies")
    lock.add_argument("--upgrade", action="store_true", help="move to the newest allowed versions")
    return parser


def _run(options: argparse.Namespace, rest: list[str]) -> int:
    import environment
    import system

    if options.command == "demo":
        return _demo(rest)
    if options.command in {"test", "faults", "speech", "orca", "bench", "screenshots"}:
        system.ensure(system.QT_LIBRARIES + system.MEDIA_LIBRARIES, "Qt", is_required=True)
    environment.prepare()
    return _PREPARED[options.command](options, rest)


def _demo(rest: list[str]) -> int:
    import environment
    import system

    is_headless = "--headless" in rest
    if not is_headless and not _has_screen():
        system.say("There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set): running without a window.")
        is_headless = True
        rest = ["--headless", *rest]
    system.ensure(system.QT_LIBRARIES + system.MEDIA_LIBRARIES, "Qt", is_required=not is_headless)
    system.ensure(system.TRANSCODER, "small sound and video in the sample courses", is_required=False)
    if not is_headless:
        system.ensure(system.X11_LIBRARIES, "windows under X11", is_required=False)
        system.ensure(system.FONTS, "Arabic courses", is_required=False)
    environment.prepare()
    return environment.run([environment.BIN / "learner-app", "demo", *rest])


def _setup(_options: argparse.Namespace, _rest: list[str]) -> int:
    import system

    system.ensure(system.QT_LIBRARIES + system.MEDIA_LIBRARIES + system.X11_LIBRARIES, "windows", is_required=False)
    return 0


def _test(_options: argparse.Namespace, rest: list[str]) -> int:
    import checks

    return checks.test(rest)


def _faults(_options: argparse.Namespace, rest: list[str]) -> int:
    import checks

    return checks.faults(rest)


def _speech(_options: argparse.Namespace, rest: list[str]) -> int:
    import checks

    return checks.speech(rest)


def _orca(_options: argparse.Namespace, rest: list[str]) -> int:
    import checks

    return checks.orca(rest)


def _lint(_options: argparse.Namespace, _rest: list[str]) -> int:
    import checks

    return checks.lint()


def _bench(_options: argparse.Namespace, rest: list[str]) -> int:
    import environment

    return environment.run([environment.PYTHON, "tests/bench", *rest], extra=OFFSCREEN)


def _screenshots(options: argparse.Namespace, _rest: list[str]) -> int:
    import environment
    import system

    system.ensure(system.FONTS, "Arabic letters in the pictures", is_required=False)
    words = ["packaging/screenshots.py", *(["--readme"] if options.readme else []), options.folder, *options.looks]
    return environment.run([environment.PYTHON, *words], extra=OFFSCREEN)


def _translations(_options: argparse.Namespace, _rest: list[str]) -> int:
    import environment

    return environment.run([environment.PYTHON, "packaging/translations.py"])


def _lock(options: argparse.Namespace, _rest: list[str]) -> int:
    import environment
    import locking

    locking.write_locks(has_upgrade=options.upgrade)
    environment.prepare()
    return 0


_PREPARED = {
    "setup": _setup,
    "test": _test,
    "faults": _faults,
    "speech": _speech,
    "orca": _orca,
    "lint": _lint,
    "bench": _bench,
    "screenshots": _screenshots,
    "translations": _translations,
    "lock": _lock,
}


def _has_screen() -> bool:
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
