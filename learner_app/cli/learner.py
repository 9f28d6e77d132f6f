"""The learner's commands, on the same services as the window."""

from __future__ import annotations

import getpass
import sys
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from learner_app.cli import as_json, certificates, exit_codes, getting, link, reading, transcript_files
from learner_app.cli.quizzing import take_quiz
from learner_app.domain.ids import CourseId
from learner_app.formats import receipts_file

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from learner_app.cli.printer import Printer
    from learner_app.services.courses.cards import CourseCard
    from learner_app.services.session import Session

WRITING = frozenset({"sign-in", "sign-out", "get", "import", "complete", "quiz", "sync"})
"""Commands that hold the profile while they run: none of them works beside the window or another of them."""


def run(args: argparse.Namespace, profile: Path, printer: Printer, *, is_offline: bool) -> int:
    """Do one command and give its exit code.

    Raises:
        ExpectedFailure: What went wrong and what to do.
    """
    commands: dict[str, Callable[[argparse.Namespace, Session, Printer], int]] = {
        "sign-in": _sign_in,
        "sign-out": _sign_out,
        "sync": _sync,
        "status": _status,
        "doctor": _doctor,
        "courses": _courses,
        "get": getting.get,
        "import": _import,
        "search": _search,
        "read": reading.read,
        "complete": reading.complete,
        "transcript": transcript_files.save,
        "quiz": take_quiz,
        "records": _records,
        "downloads": link.downloads,
        "network": link.network,
        "storage": link.storage,
        "ready": link.ready,
    }
    with _session(profile, is_writing=args.command in WRITING, is_offline=is_offline) as session:
        for notice in session.notices:
            printer.say(notice)
        if sys.stderr.isatty():  # what only a script has seen is said again
            session.told()
        return commands[args.command](args, session, printer)


@contextmanager
def _session(profile: Path, *, is_writing: bool, is_offline: bool) -> Iterator[Session]:
    from learner_app.services.locking import lock_profile
    from learner_app.services.session import open_session

    with ExitStack() as stack:
        if is_writing:
            stack.enter_context(lock_profile(profile))
        session = open_session(profile, is_offline=is_offline)
        stack.callback(session.close)
        yield session


def _sign_in(args: argparse.Namespace, session: Session, printer: Printer) -> int:
    if args.password_stdin or not sys.stdin.isatty():
        password = sys.stdin.readline().rstrip("\r\n")
    else:
        password = getpass.getpass()
    if args.lrs is None:
        account = session.accounts.sign_in(args.hub, args.user, password, claims=not args.not_mine)
    else:
        account = session.accounts.sign_in_to_record_store(
            args.lrs, args.user, args.key or args.user, password, claims=not args.not_mine
        )
    if "weaker" in account.token_kept_in:
        printer.say(f"No system keyring: the token is kept in an {account.token_kept_in}.")
    printer.result(as_json.account(account), f"Signed in to {account.hub_url} as {account.display_name}.")
    return exit_codes.DONE


def _sign_out(_args: argparse.Namespace, session: Session, printer: Printer) -> int:
    account = session.accounts.sign_out()
    printer.result(as_json.account(account), "Signed out. Everything you learned is still here.")
    return exit_codes.DONE


def _sync(_args: argparse.Namespace, session: Session, printer: Printer) -> int:
    report = session.sync.run(printer.say)
    told = as_json.status(report.status)
    for problem in report.problems:
        printer.say(problem)
    answer = {
        **told,
        "bytes_up": report.bytes_up,
        "bytes_down": report.bytes_down,
        "requests": report.requests,
        "new_courses": list(report.new_courses),
        "new_marks": report.new_marks,
        "problems": list(report.problems),
    }
    printer.result(answer, f"{told['message']}\n{told['next_step']}".strip())
    if report.status.blocked_because is not None:
        return exit_codes.of_cause(report.status.blocked_because)
    return exit_codes.REFUSED if report.status.counts.refused else exit_codes.DONE


def _status(_args: argparse.Namespace, session: Session, printer: Printer) -> int:
    told = as_json.status(session.sync.status())
    account = session.accounts.current()
    answer = {**told, "person": account.person, "hub": account.hub_url, "signed_in": account.is_signed_in}
    answer["notices"] = list(session.notices)
    printer.result(answer, f"{told['message']}\n{told['next_step']}".strip())
    return exit_codes.DONE


def _doctor(_args: argparse.Namespace, session: Session, printer: Printer) -> int:
    checks = session.doctor.checks()
    rows = [{"name": each.name, "ok": each.ok, "found": each.found, "next_step": each.next_step} for each in checks]
    lines = [
        f"{'ok ' if each.ok else '!! '} {each.name}: {each.found}\n    {each.next_step}".rstrip() for each in checks
    ]
    printer.result({"ok": all(each.ok for each in checks), "checks": rows}, "\n".join(lines))
    return exit_codes.DONE


def _courses(args: argparse.Namespace, session: Session, printer: Printer) -> int:
    if args.course is not None:
        content = as_json.course(session.library.course(CourseId(args.course)))
        printer.result(content, _unit_lines(session, CourseId(args.course)))
        return exit_codes.DONE
    cards = session.library.courses()
    lines = [f"{card.id}  {card.title}  [{_state(card)}]" for card in cards]
    printer.result({"courses": [as_json.card(card) for card in cards]}, "\n".join(lines) or "There are no courses yet.")
    return exit_codes.DONE


def _state(card: CourseCard) -> str:
    done = f", {card.done_units} of {card.all_units}" if card.all_units else ""
    retired = ", retired" if card.is_retired else ""
    return f"{card.status.value}{done}{'' if card.is_here else ', not here yet'}{retired}"


def _unit_lines(session: Session, course_id: CourseId) -> str:
    view = session.library.course(course_id)
    lines = [f"{view.course.title} ({view.course.version})"]
    for module in view.course.modules:
        lines.append(f"\n{module.title}")
        for unit in module.units:
            lock = view.locks[unit.id]
            state = lock.reason if lock else view.progress.units[unit.id].status.value
            lines.append(f"  {unit.id}  {unit.title}  [{unit.kind.value}, {unit.minutes} min, {state}]")
    return "\n".join(lines)


def _import(args: argparse.Namespace, session: Session, printer: Printer) -> int:
    if receipts_file.looks_like(args.file):
        return _import_receipts(args, session, printer)
    done = session.library.import_package(args.file)
    content = {
        "course": done.course,
        "title": done.title,
        "version": done.version,
        "manifest": done.manifest,
        "already_here": done.was_already_here,
        "signer": done.signer,
        "trust": done.trust,
    }
    state = "was here already" if done.was_already_here else "is here now"
    printer.result(content, f"“{done.title}” {done.version} {state}. Signed by {done.signer} ({done.trust}).")
    return exit_codes.DONE


def _import_receipts(args: argparse.Namespace, session: Session, printer: Printer) -> int:
    done = session.rescue.take_receipts(args.file)
    content = {"confirmed": done.confirmed, "refused": done.refused, "already_confirmed": done.already}
    told = f"{_counted(done.confirmed)} confirmed by the hub, {done.already} had been already."
    if done.refused:
        told += f" {_counted(done.refused)} refused and kept; “records list” tells why."
    printer.result(content, told)
    return exit_codes.REFUSED if done.refused else exit_codes.DONE


def _search(args: argparse.Namespace, session: Session, printer: Printer) -> int:
    found = session.search.find(" ".join(args.words), args.limit)
    rows = [
        {
            "course": hit.course,
            "course_title": hit.course_title,
            "unit": hit.unit,
            "unit_title": hit.unit_title,
            "kind": hit.kind,
            "snippet": hit.snippet,
            "marks": [list(mark) for mark in hit.marks],
            "at_ms": hit.position if hit.kind == "cue" else None,
            "language": hit.language,
        }
        for hit in found
    ]
    lines = [f"{hit.course} {hit.unit or ''}  {hit.unit_title}\n    {hit.snippet}" for hit in found]
    printer.result({"results": rows}, "\n".join(lines) or "Nothing found.")
    return exit_codes.DONE


def _records(args: argparse.Namespace, session: Session, printer: Printer) -> int:
    commands = {
        "list": _list,
        "resend": _resend,
        "verify": _verify,
        "export": _export,
        "rescue": _rescue,
        "certificates": certificates.show,
        "certificate": certificates.save,
    }
    return commands[args.records_command](args, session, printer)


def _list(args: argparse.Namespace, session: Session, printer: Printer) -> int:
    rows = [row for row in session.records.all() if args.state in (None, row.state.value)]
    lines = [
        f"{row.sequence:>5}  {as_json.iso(row.at)}  {row.verb.value:<13} {row.what}  [{row.state.words}]"
        f"{f'  {row.reason}' if row.reason else ''}"
        for row in rows
    ]
    content = {"records": [as_json.record(row) for row in rows]}
    printer.result(content, "\n".join(lines) or "Nothing has been recorded yet.")
    return exit_codes.DONE


def _resend(args: argparse.Namespace, session: Session, printer: Printer) -> int:
    wanted = [row.sequence for row in session.records.refused()] if args.all else args.sequence
    for sequence in wanted:
        session.records.resend(sequence)
    told = (
        f"{_counted(len(wanted))} put in the queue again; the next sync sends them."
        if wanted
        else "Nothing was refused."
    )
    printer.result({"waiting_again": wanted}, told)
    return exit_codes.DONE


def _verify(_args: argparse.Namespace, session: Session, printer: Printer) -> int:
    found = session.records.verify()
    content = {"ok": found.ok, "checked": found.checked, "first_bad": found.first_bad, "message": found.message}
    printer.result(content, f"{found.checked} records checked. {found.message}")
    return exit_codes.DONE if found.ok else exit_codes.NOT_VERIFIED


def _export(args: argparse.Namespace, session: Session, printer: Printer) -> int:
    count = session.records.export(args.file)
    printer.result({"path": str(args.file), "records": count}, f"{count} records are in {args.file}.")
    return exit_codes.DONE


def _rescue(args: argparse.Namespace, session: Session, printer: Printer) -> int:
    done = session.rescue.write(args.file, args.hub_key, with_confirmed=args.all)
    content = {"path": str(done.path), "records": done.records, "hub_key": done.hub_key, "person": done.person}
    if done.records:
        told = (
            f"{_counted(done.records)} written to {done.path}; they stay here until the hub's receipt comes.\n"
            f"Bring the file to your hub's operator: it opens with the hub's key alone ({done.hub_key})."
        )
    else:
        told = f"Every record is confirmed: there was nothing to rescue, and {done.path} holds none."
    printer.result(content, told)
    return exit_codes.DONE


def _counted(records: int) -> str:
    return "1 record was" if records == 1 else f"{records} records were"
