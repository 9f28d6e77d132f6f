"""`demo`: a hub with the sample courses on this machine, and either a window on it or the whole story unattended."""

from __future__ import annotations

import secrets
import shutil
import signal
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from learner_app.cli import exit_codes
from learner_app.cli.processes import DemoHub, Program
from learner_app.domain.errors import ExpectedFailure, Kind

if TYPE_CHECKING:
    import argparse

    from learner_app.cli.printer import Printer

PERSON = "demo"


def run(args: argparse.Namespace, printer: Printer) -> int:
    """Run the demo in a temporary folder, or in the one to keep.

    Raises:
        ExpectedFailure: A part is missing, or the folder cannot be used.
    """
    signal.signal(signal.SIGTERM, _stop)  # as with Ctrl+C, the hub and the folder are put away first
    folder = args.keep if args.keep is not None else Path(tempfile.mkdtemp(prefix="learner-demo-"))
    folder.mkdir(parents=True, exist_ok=True)
    try:
        if args.headless:
            from learner_app.cli.story import tell

            report = tell(folder, printer.say)
            lines = [f"{'ok ' if step.ok else '!! '} {step.name} ({step.seconds:.1f} s)" for step in report.steps]
            totals = (
                f"{report.records} records, {report.confirmed} confirmed, {report.lost} lost, {report.doubled} doubled"
            )
            printer.result(report.as_json(), "\n".join([*lines, totals]))
            return exit_codes.DONE if report.ok else exit_codes.BUG
        return _window(folder, printer)
    finally:
        if args.keep is None:
            shutil.rmtree(folder, ignore_errors=True)
        else:
            printer.say(f"Hub and profile are kept in {folder}.")


def _stop(_number: int, _frame: object) -> NoReturn:
    raise KeyboardInterrupt


def _window(folder: Path, printer: Printer) -> int:
    try:
        from learner_app.app import run as run_window
    except ImportError as error:
        raise ExpectedFailure(
            Kind.MISSING_PART, f"The window cannot be opened: {error}.", "Run: learner-app demo --headless"
        ) from error
    from learner_app.services.locking import lock_profile
    from learner_app.services.session import open_session

    profile = folder / "profile"
    password = secrets.token_urlsafe(18)
    hub = DemoHub(folder / "hub", Program(printer.say))
    hub.add_person(PERSON, password)
    printer.say("Starting a hub with the sample courses …")
    url = hub.start("--demo")
    try:
        with lock_profile(profile):
            session = open_session(profile)
            session.accounts.sign_in(url, PERSON, password)
            session.close()
            session = open_session(profile)
            session.sync.run(printer.say)
            session.close()
            return run_window(profile)
    finally:
        hub.stop()
