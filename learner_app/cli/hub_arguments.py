"""The words of the hub's commands."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from learner_app.cli import hub_accommodate, hub_certificate, hub_reports, hub_rescue

ROLES = ("learner", "instructor", "manager", "author", "approver", "admin", "auditor")


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `hub` and its commands."""
    hub = subparsers.add_parser("hub", help="run and look after a hub").add_subparsers(
        dest="hub_command", metavar="COMMAND", required=True
    )
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--data", type=Path, metavar="DIR", help="the hub's folder (default: the platform's)")
    shared.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON object")

    def command(name: str, words: str) -> argparse.ArgumentParser:
        return hub.add_parser(name, help=words, parents=[shared])

    _add_serve(command("serve", "answer clients and browsers until stopped"))
    user = hub.add_parser("user", help="accounts").add_subparsers(dest="hub_user", metavar="COMMAND", required=True)
    _add_user(user.add_parser("add", help="make an account, or give it a new password", parents=[shared]))
    publish = command("publish", "take in a course package and publish it")
    publish.add_argument("file", type=Path, metavar="FILE")
    publish.add_argument(
        "--completion", choices=("keep", "retrain"), default="keep", help="do completions of the version before count?"
    )
    command("retire", "let nobody begin a course any more; who has begun it may finish").add_argument(
        "course", metavar="COURSE"
    )
    command("withdraw", "take a course away from everyone").add_argument("course", metavar="COURSE")
    _add_assign(command("assign", "assign a course"))
    _add_whom(command("unassign", "take a course back from somebody; what was done stays on record"))
    hub_accommodate.add_parser(command)
    report = hub.add_parser("report", help="reports").add_subparsers(dest="hub_report", metavar="REPORT", required=True)
    hub_reports.add_parser(lambda name, words: report.add_parser(name, help=words, parents=[shared]), command)
    command("verify", "check that everything kept still fits together")
    command("rebuild", "compute anew what rests on the records: who completed what, and what is held of each device")
    hub_certificate.add_parser(command)
    hub_rescue.add_parsers(command)
    records = command("records", "list the records that are kept, oldest first")
    records.add_argument("--user", metavar="NAME", help="of one person")


def _add_serve(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=_port, default=8000, help="0 for any free one")
    parser.add_argument("--demo", action="store_true", help="publish the sample courses and assign them to everyone")
    parser.add_argument(
        "--behind-tls-proxy", action="store_true", help="allow an address that is not loopback: a proxy adds TLS"
    )


def _add_user(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("--password-stdin", action="store_true", required=True, help="read the password from there")
    parser.add_argument("--role", choices=ROLES, default="learner")
    parser.add_argument("--display-name", default="")


def _add_whom(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("course", metavar="COURSE")
    whom = parser.add_mutually_exclusive_group(required=True)
    whom.add_argument("--to", metavar="NAME")
    whom.add_argument("--all", action="store_true")


def _add_assign(parser: argparse.ArgumentParser) -> None:
    _add_whom(parser)
    parser.add_argument("--due", type=_moment, metavar="ISO", help="for example 2027-01-31 or 2027-01-31T17:00+01:00")
    parser.add_argument("--grace-days", type=int, default=0, metavar="N")
    parser.add_argument("--close", type=_moment, metavar="ISO")


def _port(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and int(text) < 2**16):
        raise argparse.ArgumentTypeError(f"{text} is no port: it must be 0 to 65535")
    return int(text)


def _moment(text: str) -> int:
    """Unix milliseconds; a time without a zone is UTC."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no ISO date") from error
    return round((at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp() * 1000)
