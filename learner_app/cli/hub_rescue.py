"""The hub's commands for records that are carried by hand: `hub key` and `hub import`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from learner_app.cli import exit_codes
from learner_app.domain.errors import ExpectedFailure

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from learner_app.cli.printer import Out
    from learner_app.hub.folder import HubFolder


def add_parsers(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Add the two; `command` makes a parser for a name and its help."""
    key = command("key", "write the hub's public keys to a file, for clients that have never reached it")
    key.add_argument("file", type=Path, metavar="FILE")
    taken = command("import", "take in a rescue file, and write the receipts that go back")
    taken.add_argument("file", type=Path, metavar="FILE")
    taken.add_argument(
        "--as", dest="as_name", metavar="NAME", help="vouch for a device that the hub does not know to be NAME's"
    )
    taken.add_argument("--receipts", type=Path, metavar="FILE", help="where to write them (default: FILE.receipts)")


def write_key(args: argparse.Namespace, folder: HubFolder, out: Out) -> int:
    """Do `hub key`."""
    from learner_app.formats import hub_keys
    from learner_app.formats.signing import fingerprint, public_key

    keys = hub_keys.HubKeys(folder.sealing_key().public_key().public_bytes_raw(), public_key(folder.signing_key()))
    hub_keys.write(args.file, keys)
    shown = fingerprint(keys.sealing)
    content = {"path": str(args.file), "hub_key": shown, "receipt_key": fingerprint(keys.receipts)}
    out.result(content, f"The hub's key ({shown}) is in {args.file}: give it to “records rescue --hub-key”.")
    return exit_codes.DONE


def import_file(args: argparse.Namespace, folder: HubFolder, out: Out, who: str) -> int:
    """Do `hub import`; `who` does it, for the audit trail."""
    from learner_app.formats import receipts_file, rescue
    from learner_app.hub.intake.importing import import_rescue

    done = import_rescue(folder, rescue.read(args.file), args.as_name, who)
    receipts = args.receipts or receipts_file.receipts_path(args.file)
    try:
        receipts_file.write(receipts, done.device, done.ends, done.outcomes, folder.signing_key())
    except ExpectedFailure as failure:
        raise ExpectedFailure(
            failure.kind,
            f"The hub has the records of {done.person} now, but {failure.message}",
            "Import the file again and say with --receipts FILE where the receipts can be written; nothing is doubled.",
        ) from failure
    counts = {code: done.count(code) for code in ("accepted", "known", "refused")}
    content = {"device": done.device, "person": done.person, **counts, "receipts_file": str(receipts)}
    told = ", ".join(f"{count} {code}" for code, count in counts.items())
    out.result(
        content,
        f"Records of {done.person}: {told}.\n"
        f"Take {receipts} back to the learner's device; “learner-app import” confirms the records there.",
    )
    return exit_codes.REFUSED if counts["refused"] else exit_codes.DONE
