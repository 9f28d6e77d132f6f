"""The words of the command line but those that `options` takes out first."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NoReturn

import learner_app
from learner_app.cli import author, course, exit_codes, getting, hub_arguments, link_arguments
from learner_app.cli.options import WrongUse
from learner_app.domain.media import Way
from learner_app.domain.records import DeliveryState
from learner_app.overriding import override


class _Parser(argparse.ArgumentParser):
    @override
    def error(self, message: str) -> NoReturn:
        raise WrongUse(f"{self.prog}: {message}", self.format_usage())


def parser() -> argparse.ArgumentParser:
    """The parser of everything but the global options, which it only names in its help."""
    top: argparse.ArgumentParser = _Parser(
        prog="learner-app",
        description="Learn offline. Without a command the window opens.",
        epilog=exit_codes.table(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    every = top.add_argument_group("options for every command, before or after it")
    every.add_argument("--profile", metavar="DIR", help="keep everything of this client in DIR")
    every.add_argument("--json", action="store_true", help="print exactly one JSON object on standard output")
    every.add_argument("--offline", action="store_true", help="never touch the network")
    every.add_argument("--version", action="store_true", help=f"print the version ({learner_app.__version__})")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    _add_demo(commands)
    _add_account(commands)
    _add_courses(commands)
    _add_learning(commands)
    _add_records(commands)
    link_arguments.add_parsers(commands)
    course.add_parser(commands)
    author.add_parser(commands)
    hub_arguments.add_parser(commands)
    return top


_Commands = argparse._SubParsersAction  # noqa: SLF001 - the standard library gives this type no public name


def _add_demo(commands: _Commands[argparse.ArgumentParser]) -> None:
    demo = commands.add_parser("demo", help="try everything with a hub on this machine")
    demo.add_argument("--headless", action="store_true", help="run the whole story without a window")
    demo.add_argument("--keep", metavar="DIR", type=Path, help="keep hub and profile there")


def _add_account(commands: _Commands[argparse.ArgumentParser]) -> None:
    sign_in = commands.add_parser("sign-in", help="sign in to a hub, or to a learning record store")
    server = sign_in.add_mutually_exclusive_group(required=True)
    server.add_argument("--hub", metavar="URL")
    server.add_argument("--lrs", metavar="URL", help="a learning record store instead, by its xAPI endpoint")
    sign_in.add_argument("--user", metavar="NAME", required=True)
    sign_in.add_argument("--key", metavar="KEY", help="the account at the record store, where it is not NAME")
    sign_in.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    sign_in.add_argument(
        "--not-mine", action="store_true", help="what was learned here before anybody signed in is somebody else's"
    )
    commands.add_parser("sign-out", help="forget the token; nothing that was learned is deleted")
    commands.add_parser("sync", help="bring records to the hub and news back")
    commands.add_parser("status", help="the truth about link and records")
    commands.add_parser("doctor", help="check what must be right, and say what to do")


def _add_courses(commands: _Commands[argparse.ArgumentParser]) -> None:
    listed = commands.add_parser("courses", help="what is assigned and what is here; with COURSE, its units")
    listed.add_argument("course", metavar="COURSE", nargs="?")
    getting.add_arguments(commands.add_parser("get", help="fetch what is missing of a course or a unit"))
    taken = commands.add_parser("import", help="install a course package, or take in a hub's receipts, with no network")
    taken.add_argument("file", metavar="FILE.learnpack|FILE.receipts", type=Path)
    search = commands.add_parser("search", help="find words in everything that is here")
    search.add_argument("words", metavar="WORD", nargs="+")
    search.add_argument("--limit", type=int, default=20)


def _add_learning(commands: _Commands[argparse.ArgumentParser]) -> None:
    read = commands.add_parser("read", help="print a lesson, or the transcript of a recording")
    complete = commands.add_parser("complete", help="record that a unit was worked through")
    for command in (read, complete):
        command.add_argument("course", metavar="COURSE")
        command.add_argument("unit", metavar="UNIT")
    read.add_argument("--language", metavar="TAG", help="of the transcript; else that of the course")
    ways = [way.value for way in Way]
    complete.add_argument("--way", choices=ways, help="how a recording was learned; “read” unless given")
    transcript = commands.add_parser("transcript", help="write the transcripts of a course or a recording into a file")
    transcript.add_argument("course", metavar="COURSE")
    transcript.add_argument("file", metavar="FILE.html|FILE.txt", type=Path)
    transcript.add_argument("--unit", metavar="UNIT", help="of this recording alone")
    transcript.add_argument("--language", metavar="TAG", default="", help="else that of the course")
    transcript.add_argument("--without-times", action="store_true", help="only what is said and seen")
    quiz = commands.add_parser("quiz", help="answer a quiz and hand it in")
    quiz.add_argument("course", metavar="COURSE")
    quiz.add_argument("unit", metavar="UNIT")
    given = quiz.add_mutually_exclusive_group(required=True)
    given.add_argument("--questions", action="store_true", help="print what is asked and begin nothing")
    given.add_argument(
        "--answers",
        metavar="FILE.json",
        help="question ids and responses; “-” takes one object a line from standard input as it comes",
    )
    quiz.add_argument("--partial", action="store_true", help="keep the answers and do not hand in yet")


def _add_records(commands: _Commands[argparse.ArgumentParser]) -> None:
    records = commands.add_parser("records", help="what was recorded")
    kinds = records.add_subparsers(dest="records_command", metavar="COMMAND", required=True)
    listed = kinds.add_parser("list", help="every record and its state")
    listed.add_argument("--state", choices=[state.value for state in DeliveryState], help="only those in this state")
    resend = kinds.add_parser("resend", help="send once more what the hub refused")
    which = resend.add_mutually_exclusive_group(required=True)
    which.add_argument("sequence", metavar="NUMBER", type=int, nargs="*", default=[])
    which.add_argument("--all", action="store_true", help="everything that was refused")
    kinds.add_parser("verify", help="check the hash chain and the hub's receipts")
    export = kinds.add_parser("export", help="write all records as JSON, or CSV for a .csv name")
    export.add_argument("file", metavar="FILE", type=Path)
    kinds.add_parser("certificates", help="what you completed and passed, and whether the hub's signature fits")
    certificate = kinds.add_parser("certificate", help="write a certificate as a page, or as text for a .txt name")
    certificate.add_argument("code", metavar="CODE")
    certificate.add_argument("file", metavar="FILE", type=Path)
    rescue = kinds.add_parser("rescue", help="seal what the hub has not confirmed, to be carried to it by hand")
    rescue.add_argument("file", metavar="FILE", type=Path)
    rescue.add_argument("--hub-key", metavar="FILE", type=Path, help="the hub's key file, where nobody has signed in")
    rescue.add_argument("--all", action="store_true", help="also the records that the hub has confirmed")
