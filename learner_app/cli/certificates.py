"""The learner's commands for certificates: `records certificates` and `records certificate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.cli import as_json, exit_codes

if TYPE_CHECKING:
    import argparse

    from learner_app.cli.printer import Printer
    from learner_app.services.certificates import CertificateRow
    from learner_app.services.session import Session


def show(_args: argparse.Namespace, session: Session, printer: Printer) -> int:
    """Do `records certificates`."""
    rows = session.certificates.all()
    lines = [f"{row.code}  {row.says.title if row.says else '?'}  [{row.standing.value}]" for row in rows]
    content = {"certificates": [_json(row) for row in rows]}
    printer.result(content, "\n".join(lines) or "There are no certificates yet; they come with the hub's marks.")
    return exit_codes.DONE


def save(args: argparse.Namespace, session: Session, printer: Printer) -> int:
    """Do `records certificate`."""
    row = session.certificates.save(args.code, args.file)
    content = {"path": str(args.file), "code": row.code, "address": row.address}
    printer.result(content, f"The certificate is in {args.file}; anybody can check it at {row.address}")
    return exit_codes.DONE


def _json(row: CertificateRow) -> dict[str, object]:
    says = row.says
    names = ("course", "title", "version", "language", "person", "display_name", "score")
    return {
        "code": row.code,
        "state": row.standing.value,
        **{name: getattr(says, name) if says else None for name in names},
        "completed_at": as_json.iso(says.completed_at) if says else None,
        "issued_at": as_json.iso(says.issued_at) if says else None,
        "revoked_at": as_json.iso(row.revoked_at),
        "address": row.address,
    }
