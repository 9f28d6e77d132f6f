"""The hub's commands that report: `hub report completions`, `hub report devices`, and the list `hub devices`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.cli import exit_codes
from learner_app.hub.moments import iso

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from learner_app.cli.printer import Out
    from learner_app.hub.contact import Doubt
    from learner_app.hub.folder import HubFolder
    from learner_app.hub.report import ReportRow

_COMPLETIONS = ("person", "course", "version", "status", "passed", "score", "completed_at", "received_at")
_DEVICES = ("person", "name", "last_contact", "not_heard_from", "message", "version", "sign_in")
_LIST = ("person", "name", "device", "last_contact", "waiting", "is_revoked")


def add_parser(
    reports: Callable[[str, str], argparse.ArgumentParser], command: Callable[[str, str], argparse.ArgumentParser]
) -> None:
    """Add them; `reports` makes a parser below `hub report` for a name and its help, `command` one below `hub`."""
    completions = reports("completions", "who has completed what")
    completions.add_argument("--course", metavar="C")
    devices = reports("devices", "which device is in which state, and when it was heard of")
    for parser in (completions, devices):
        parser.add_argument("--csv", action="store_true", help="print CSV")
    command("devices", "list the devices that signed in")


def report(args: argparse.Namespace, folder: HubFolder, out: Out) -> int:
    """Do `hub report`."""
    return {"completions": _completions, "devices": _devices}[args.hub_report](args, folder, out)


def _completions(args: argparse.Namespace, _folder: HubFolder, out: Out) -> int:
    from learner_app.hub.publishing import course_of
    from learner_app.hub.report import completion_report

    if args.course is not None:
        course_of(args.course)
    found = completion_report(args.course)
    if _is_csv(args):
        from learner_app.hub.pages.report_csv import report_csv

        filters = f"course: {args.course}" if args.course is not None else ""
        return _print_csv(report_csv(found, filters), out)
    rows = [_row(row) for row in found.rows]
    return _print_rows(_COMPLETIONS, rows, found.as_of_ms, found.doubt(), out)


def _row(row: ReportRow) -> dict[str, object]:
    return {
        "person": row.person,
        "course": row.course,
        "version": row.version,
        "status": row.status.value,
        "passed": row.passed,
        "score": row.score,
        "completed_at": iso(row.completed_ms),
        "received_at": iso(row.received_ms),
        "attempts": row.attempts,
        "is_current": row.is_current,
        "is_retired": row.is_retired,
        "last_contact": iso(row.last_contact_ms),
        "not_heard_from": row.is_silent,
        "waiting_records": row.waiting,
        "ways": dict(row.ways),
    }


def _devices(args: argparse.Namespace, _folder: HubFolder, out: Out) -> int:
    from learner_app.hub.devices import fleet
    from learner_app.hub.pages.device_csv import device_cells, device_csv

    found = fleet()
    if _is_csv(args):
        return _print_csv(device_csv(found), out)
    return _print_rows(_DEVICES, device_cells(found), found.as_of_ms, found.doubt(), out)


def list_devices(_args: argparse.Namespace, _folder: HubFolder, out: Out) -> int:
    """Do `hub devices`: who signed in where, and on whose word its key is trusted."""
    from learner_app.hub.devices import SignIn, fleet

    rows: list[dict[str, object]] = [
        {
            "person": row.person,
            "device": row.device,
            "name": row.name,
            "last_contact": iso(row.last_contact_ms),
            "is_revoked": row.sign_in in {SignIn.SIGNED_OUT, SignIn.REVOKED, SignIn.DEACTIVATED},
            "waiting": row.waiting,
            "version": row.version,
            "key_from": row.key_source,
        }
        for row in fleet().rows
    ]
    out.result({"devices": rows}, _table(_LIST, rows))
    return exit_codes.DONE


def _is_csv(args: argparse.Namespace) -> bool:
    return args.csv and not getattr(args, "json", False)


def _print_csv(text: str, out: Out) -> int:
    out.line(text.rstrip("\r\n"))
    return exit_codes.DONE


def _print_rows(columns: tuple[str, ...], rows: list[dict[str, object]], as_of_ms: int, doubt: Doubt, out: Out) -> int:
    content = {
        "as_of": iso(as_of_ms),
        "people": doubt.people,
        "people_with_unsent_records": doubt.unsent,
        "people_not_heard_from": doubt.silent,
        "people_unsent_or_unknown": doubt.either,
        "rows": rows,
    }
    out.result(content, f"{_table(columns, rows)}\nas of {iso(as_of_ms)}\n{doubt.words()}".rstrip())
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
