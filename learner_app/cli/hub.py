"""The hub's commands. They work beside a running hub or without one; only `serve` keeps running."""

from __future__ import annotations

import argparse
import getpass
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from learner_app.cli import exit_codes, hub_certificate, hub_rescue
from learner_app.domain.errors import ExpectedFailure, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from learner_app.hub.folder import HubFolder
    from learner_app.hub.report import ReportRow

DAY_MS = 24 * 3_600_000
ROLES = ("learner", "instructor", "manager", "author", "approver", "admin", "auditor")


class Out(Protocol):
    """Where a command's words go."""

    def result(self, content: Mapping[str, object], text: str | None = None) -> None:
        """The one result, on standard output; `text` is what a person reads instead."""

    def say(self, text: str) -> None:
        """A message, on standard error."""

    def line(self, text: str) -> None:
        """A line on standard output as it is."""


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
    command("withdraw", "take a course away from everyone").add_argument("course", metavar="COURSE")
    _add_assign(command("assign", "assign a course"))
    report = hub.add_parser("report", help="reports").add_subparsers(dest="hub_report", metavar="REPORT", required=True)
    completions = report.add_parser("completions", help="who has completed what", parents=[shared])
    completions.add_argument("--course", metavar="C")
    completions.add_argument("--csv", action="store_true", help="print CSV")
    command("verify", "check that everything kept still fits together")
    command("rebuild", "compute all completions anew from the records")
    command("devices", "list the devices that signed in")
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


def _add_assign(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("course", metavar="COURSE")
    whom = parser.add_mutually_exclusive_group(required=True)
    whom.add_argument("--to", metavar="NAME")
    whom.add_argument("--all", action="store_true")
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


def run(args: argparse.Namespace, out: Out) -> int:
    """Do one command and return its exit code.

    Raises:
        ExpectedFailure: With what to do next.
    """
    try:
        from learner_app.hub.folder import open_folder
    except ModuleNotFoundError as error:
        raise ExpectedFailure(
            Kind.MISSING_PART, "The hub is not installed.", "Install learner-app with its extra: learner-app[hub]."
        ) from error
    folder = open_folder(args.data or _default_folder())
    commands: dict[str, Callable[[argparse.Namespace, HubFolder, Out], int]] = {
        "user": _user,
        "publish": _publish,
        "withdraw": _withdraw,
        "assign": _assign,
        "report": _report,
        "verify": _verify,
        "rebuild": _rebuild,
        "devices": _devices,
        "records": _records,
        "certificate": hub_certificate.check,
        "key": hub_rescue.write_key,
        "import": lambda args, folder, out: hub_rescue.import_file(args, folder, out, _who()),
    }
    if args.hub_command == "serve":
        return _serve(args, folder, out)
    _prepare(folder)
    from learner_app.hub.configuration import database_failures

    with database_failures():
        return commands[args.hub_command](args, folder, out)


def _prepare(folder: HubFolder) -> None:
    try:
        from learner_app.hub.configuration import prepare

        prepare(folder)
    except ModuleNotFoundError as error:
        raise ExpectedFailure(
            Kind.MISSING_PART,
            f"The hub is not installed: {error.name} is missing.",
            "Install learner-app with its extra: learner-app[hub].",
        ) from error


def _default_folder() -> Path:
    from platformdirs import user_data_path

    return user_data_path("learner-hub", appauthor=False)


def _who() -> str:
    """Who acts, for the audit trail."""
    try:
        return f"command line ({getpass.getuser()})"
    except (KeyError, OSError):  # an account without a name, as in some containers
        return "command line"


def _serve(args: argparse.Namespace, folder: HubFolder, out: Out) -> int:
    from ipaddress import ip_address

    try:
        is_loopback = args.host == "localhost" or ip_address(args.host).is_loopback
    except ValueError:
        is_loopback = False
    if not is_loopback and not args.behind_tls_proxy:
        raise ExpectedFailure(
            Kind.WRONG_USE,
            f"{args.host} can be reached from other machines, and the hub itself speaks no TLS.",
            "Listen on 127.0.0.1, or put a TLS proxy in front and add --behind-tls-proxy.",
        )
    _prepare(folder)
    from learner_app.hub.serving import Place, serve

    if args.demo:
        _publish_samples(folder, out)
    serve(folder, Place(args.host, args.port, args.behind_tls_proxy), lambda address: out.line(f"ready {address}"))
    return exit_codes.DONE


def _publish_samples(folder: HubFolder, out: Out) -> None:
    """Build the courses that ship with the program into the hub's folder, publish them and assign them to everyone."""
    try:
        from learner_app.authoring.author_key import load_or_make_key
        from learner_app.authoring.build import build_course
    except ModuleNotFoundError as error:
        raise ExpectedFailure(
            Kind.MISSING_PART,
            f"The sample courses cannot be built: {error.name} is missing.",
            "Install learner-app with its extra: learner-app[author].",
        ) from error
    from learner_app.hub.people import Dates, assign
    from learner_app.hub.publishing import AnotherVersion, publish
    from learner_app.resources import resource

    key = load_or_make_key(folder.path / "demo-author.key")
    packages = folder.path / "demo"
    packages.mkdir(mode=0o700, exist_ok=True)
    for source in sorted(resource("courses").iterdir()):
        if not (source / "course.toml").is_file():
            continue
        out.say(f"Building the sample course {source.name} …")
        path = packages / f"{source.name}.learnpack"
        built = build_course(source, path, key).built
        if built is None:
            raise ExpectedFailure(
                Kind.BAD_INPUT, f"The sample course {source.name} has errors.", "Lint it to see them."
            )
        try:
            publish(folder, path, "keep", "demo")
        except AnotherVersion as failure:  # an older program built it into this folder; that one will do
            out.say(failure.message)
        assign(built.course, None, Dates(), "demo")


def _user(args: argparse.Namespace, _folder: HubFolder, out: Out) -> int:
    from learner_app.hub.people import add_person

    password = sys.stdin.readline().rstrip("\r\n")
    person, is_new = add_person(args.name, password, args.role, args.display_name, _who())
    out.result({"person": person.name, "display_name": str(person), "role": person.role, "is_new": is_new})
    return exit_codes.DONE


def _publish(args: argparse.Namespace, folder: HubFolder, out: Out) -> int:
    from learner_app.hub.publishing import publish

    version, is_changed = publish(folder, args.file, args.completion, _who())
    out.result(
        {
            "course": version.course_id,
            "version": version.version,
            "language": version.language,
            "title": version.title,
            "manifest": version.manifest,
            "is_changed": is_changed,
        }
    )
    return exit_codes.DONE


def _withdraw(args: argparse.Namespace, _folder: HubFolder, out: Out) -> int:
    from learner_app.hub.publishing import withdraw

    out.result({"course": args.course, "is_changed": withdraw(args.course, _who())})
    return exit_codes.DONE


def _assign(args: argparse.Namespace, _folder: HubFolder, out: Out) -> int:
    from learner_app.hub.people import Dates, assign

    dates = Dates(args.due, args.grace_days * DAY_MS, args.close)
    row, is_changed = assign(args.course, args.to, dates, _who())
    out.result(
        {
            "course": row.course_id,
            "person": args.to,
            "due": _iso(row.due_ms),
            "grace_days": args.grace_days,
            "close": _iso(row.close_ms),
            "is_changed": is_changed,
        }
    )
    return exit_codes.DONE


def _report(args: argparse.Namespace, _folder: HubFolder, out: Out) -> int:
    from learner_app.hub.publishing import course_of
    from learner_app.hub.report import completion_report

    if args.course is not None:
        course_of(args.course)
    report = completion_report(args.course)
    if args.csv and not getattr(args, "json", False):
        from learner_app.hub.report_csv import csv_text

        out.line(csv_text(report).rstrip("\r\n"))
        return exit_codes.DONE
    rows = [_row(row) for row in report.rows]
    as_of = _iso(report.as_of_ms)
    columns = ("person", "course", "version", "status", "passed", "score", "completed_at", "received_at")
    out.result({"as_of": as_of, "rows": rows}, f"{_table(columns, rows)}\nas of {as_of}")
    return exit_codes.DONE


def _row(row: ReportRow) -> dict[str, object]:
    return {
        "person": row.person,
        "course": row.course,
        "version": row.version,
        "status": row.status.value,
        "passed": row.passed,
        "score": row.score,
        "completed_at": _iso(row.completed_ms),
        "received_at": _iso(row.received_ms),
        "attempts": row.attempts,
        "is_current": row.is_current,
        "last_contact": _iso(row.last_contact_ms),
    }


def _verify(_args: argparse.Namespace, _folder: HubFolder, out: Out) -> int:
    from learner_app.hub.verifying import verify

    found = verify()
    out.result({"ok": found.is_ok, "checked": found.checked, "first_bad": found.first_bad})
    return exit_codes.DONE if found.is_ok else exit_codes.NOT_VERIFIED


def _rebuild(_args: argparse.Namespace, _folder: HubFolder, out: Out) -> int:
    from learner_app.hub.completions import rebuild

    out.result({"completions": rebuild()})
    return exit_codes.DONE


def _devices(_args: argparse.Namespace, _folder: HubFolder, out: Out) -> int:
    from learner_app.hub.models import Device

    rows: list[dict[str, object]] = [
        {
            "person": device.person.name,
            "device": device.device,
            "name": device.name,
            "last_contact": _iso(device.last_contact_ms),
            "is_revoked": device.revoked_ms is not None,
            "waiting": device.queue_size,
            "version": device.app_version,
            "key_from": device.key_source,
        }
        for device in Device.objects.select_related("person").order_by("person__name", "created_ms")
    ]
    out.result({"devices": rows}, _table(("person", "name", "device", "last_contact", "waiting", "is_revoked"), rows))
    return exit_codes.DONE


def _records(args: argparse.Namespace, _folder: HubFolder, out: Out) -> int:
    from learner_app.hub.models import Record

    kept = Record.objects.select_related("person", "device").order_by("received_ms", "device", "sequence")
    if args.user is not None:
        kept = kept.filter(person__name=args.user)
    rows = [
        {
            "id": record.statement_id,
            "person": record.person.name,
            "device": record.device.device,
            "sequence": record.sequence,
            "verb": record.verb,
            "course": record.course,
            "unit": record.unit,
            "received_at": _iso(record.received_ms),
        }
        for record in kept.iterator(chunk_size=1000)
    ]
    out.result({"records": rows})
    return exit_codes.DONE


def _table(columns: tuple[str, ...], rows: list[dict[str, object]]) -> str:
    """Columns of text, as wide as what is in them; a dash stands for nothing."""
    lines = [[name.removeprefix("is_").replace("_", " ") for name in columns]]
    lines += [[_cell(row[name]) for name in columns] for row in rows]
    widths = [max(len(line[place]) for line in lines) for place in range(len(columns))]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None:
        return "-"
    return f"{value:.0%}" if isinstance(value, float) else str(value)


def _iso(time_ms: int | None) -> str | None:
    if time_ms is None:
        return None
    return datetime.fromtimestamp(time_ms / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
