"""The hub's commands. They work beside a running hub or without one; only `serve` keeps running."""

from __future__ import annotations

import getpass
import sys
from typing import TYPE_CHECKING

from learner_app.cli import exit_codes, hub_accommodate, hub_certificate, hub_reports, hub_rescue
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.hub.moments import iso

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from pathlib import Path

    from learner_app.cli.printer import Out
    from learner_app.hub.folder import HubFolder

DAY_MS = 24 * 3_600_000


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
        "retire": _retire,
        "withdraw": _withdraw,
        "assign": _assign,
        "unassign": _unassign,
        "accommodate": lambda args, folder, out: hub_accommodate.accommodate(args, folder, out, _who()),
        "report": hub_reports.report,
        "verify": _verify,
        "rebuild": _rebuild,
        "devices": hub_reports.list_devices,
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


def _retire(args: argparse.Namespace, _folder: HubFolder, out: Out) -> int:
    from learner_app.hub.publishing import retire

    is_changed = retire(args.course, _who())
    told = f"Nobody can begin {args.course} any more; who has begun it may finish. Publish it again to take this back."
    out.result({"course": args.course, "is_changed": is_changed}, told)
    return exit_codes.DONE


def _assign(args: argparse.Namespace, _folder: HubFolder, out: Out) -> int:
    from learner_app.hub.people import Dates, assign

    dates = Dates(args.due, args.grace_days * DAY_MS, args.close)
    row, is_changed = assign(args.course, args.to, dates, _who())
    out.result(
        {
            "course": row.course_id,
            "person": args.to,
            "due": iso(row.due_ms),
            "grace_days": args.grace_days,
            "close": iso(row.close_ms),
            "is_changed": is_changed,
        }
    )
    return exit_codes.DONE


def _unassign(args: argparse.Namespace, _folder: HubFolder, out: Out) -> int:
    from learner_app.hub.people import unassign

    is_changed = unassign(args.course, args.to, _who())
    whom = args.to or "everyone"
    told = f"{args.course} is no longer assigned to {whom}; what was done stays on record."
    if not is_changed:
        told = f"{args.course} was not assigned to {whom}."
    out.result({"course": args.course, "person": args.to, "is_changed": is_changed}, told)
    return exit_codes.DONE


def _verify(_args: argparse.Namespace, _folder: HubFolder, out: Out) -> int:
    from learner_app.hub.verifying import verify

    found = verify()
    out.result({"ok": found.is_ok, "checked": found.checked, "first_bad": found.first_bad})
    return exit_codes.DONE if found.is_ok else exit_codes.NOT_VERIFIED


def _rebuild(_args: argparse.Namespace, _folder: HubFolder, out: Out) -> int:
    from learner_app.hub.assessment import completions
    from learner_app.hub.intake import holding

    holding.rebuild()
    out.result({"completions": completions.rebuild()})
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
            "received_at": iso(record.received_ms),
        }
        for record in kept.iterator(chunk_size=1000)
    ]
    out.result({"records": rows})
    return exit_codes.DONE
