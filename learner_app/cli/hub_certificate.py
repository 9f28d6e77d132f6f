"""The hub's command that says what a certificate is worth: `hub certificate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.cli import as_json, exit_codes
from learner_app.domain.certificates import Standing

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from learner_app.cli.printer import Out
    from learner_app.hub.folder import HubFolder


def add_parser(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Add it; `command` makes a parser for a name and its help."""
    command("certificate", "say what a certificate is worth, by its code").add_argument("code", metavar="CODE")


def check(args: argparse.Namespace, _folder: HubFolder, out: Out) -> int:
    """Do `hub certificate`; done only where the certificate is valid."""
    from learner_app.formats import certificate as written
    from learner_app.hub import certificates

    row = certificates.found(args.code)
    standing = None if row is None else certificates.standing_of(row)
    content: dict[str, object] = {
        "code": args.code if row is None else row.code,
        "valid": standing is Standing.VALID,
        "revoked": standing is Standing.REVOKED,
        "person": None,
        "display_name": None,
        "course": None,
        "title": None,
        "version": None,
        "completed_at": None,
    }
    if row is None or standing is None:
        out.result(content, f"This hub gave no certificate with the code {args.code}.")
        return exit_codes.NOT_VERIFIED
    if standing is not Standing.UNVERIFIED:
        says = written.decode(bytes(row.body))
        names = ("person", "display_name", "course", "title", "version")
        content |= {name: getattr(says, name) for name in names} | {"completed_at": as_json.iso(says.completed_at)}
    out.result(content, f"{row.code}: {standing.value} ({row.person.name}, {row.version})")
    return exit_codes.DONE if standing is Standing.VALID else exit_codes.NOT_VERIFIED
