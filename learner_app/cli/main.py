"""From words to an exit code: finds the command, runs it, and turns failures into words and codes."""

from __future__ import annotations

import io
import os
import sys
from contextlib import redirect_stdout
from typing import TYPE_CHECKING

import learner_app
from learner_app.cli import exit_codes
from learner_app.cli.options import Globals, WrongUse, split_globals
from learner_app.cli.printer import Printer
from learner_app.domain.errors import ExpectedFailure, Kind

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path


def main(words: Sequence[str] | None = None) -> int:
    """Run the program with these words (those it was started with unless given); gives the exit code."""
    given = sys.argv[1:] if words is None else list(words)
    printer = Printer(is_json="--json" in given)
    code: int | None = None
    try:
        code = _run(given, printer)
    except ExpectedFailure as failure:
        printer.failure(failure)
        code = exit_codes.of_failure(failure)
    except KeyboardInterrupt:
        code = exit_codes.INTERRUPTED
    except BrokenPipeError:  # whoever read the answer has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = exit_codes.DONE
    finally:
        if code is None:
            printer.fault()
    return code


def _run(given: list[str], printer: Printer) -> int:
    options, words = split_globals(given)
    printer.is_json = options.is_json
    if options.is_version:
        printer.result({"version": learner_app.__version__}, f"learner-app {learner_app.__version__}")
        return exit_codes.DONE
    if not words:
        return _window(options.profile or default_profile(), options)
    return _command(words, options, printer)


def _command(words: list[str], options: Globals, printer: Printer) -> int:
    from learner_app.cli import author, course, hub, learner  # each brings much in that the window does not wait for

    args = _parsed(words, printer)
    args.json = options.is_json
    if args.command is None:
        return _window(options.profile or default_profile(), options)
    if args.command == "author":
        return author.run(args, printer)
    if args.command == "course":
        return course.run(args, printer)
    if args.command == "hub":
        return hub.run(args, printer)
    if args.command == "demo":
        from learner_app.cli import demo

        return demo.run(args, printer)
    return learner.run(args, options.profile or default_profile(), printer, is_offline=options.is_offline)


def _parsed(words: list[str], printer: Printer) -> argparse.Namespace:
    """The arguments; a help text that was asked for is the answer, also in JSON."""
    from learner_app.cli.arguments import parser

    shown = io.StringIO()
    try:
        with redirect_stdout(shown):
            return parser().parse_args(words)
    except SystemExit:
        printer.result({"help": shown.getvalue()}, shown.getvalue().rstrip())
        raise


def default_profile() -> Path:
    """The platform's folder for what a program keeps of a user."""
    from platformdirs import user_data_path

    return user_data_path("learner-app", appauthor=False)


def _window(profile: Path, options: Globals) -> int:
    if options.is_json:
        raise WrongUse("--json needs a command: a window prints nothing")
    from learner_app.services.locking import lock_profile

    try:
        from learner_app.app import run
    except ImportError as error:
        raise _no_window(error) from error
    with lock_profile(profile):
        return run(profile, is_offline=options.is_offline)


def _no_window(error: ImportError) -> ExpectedFailure:
    return ExpectedFailure(
        Kind.MISSING_PART,
        f"The window cannot be opened: {error}.",
        "Install PySide6 and its system libraries, or use the commands (learner-app --help).",
    )
