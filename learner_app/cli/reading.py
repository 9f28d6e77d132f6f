"""The commands that read a unit and record that it was worked through, whatever it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.cli import as_json, exit_codes, transcripts
from learner_app.domain.course import UnitKind
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import CourseId, UnitId
from learner_app.domain.media import Way
from learner_app.formats import blocks

if TYPE_CHECKING:
    import argparse

    from learner_app.cli.printer import Printer
    from learner_app.services.session import Session


def read(args: argparse.Namespace, session: Session, printer: Printer) -> int:
    """Do `read`."""
    is_recording = _is_recording(session, CourseId(args.course), UnitId(args.unit))
    return (_read_transcript if is_recording else _read_lesson)(args, session, printer)


def _is_recording(session: Session, course: CourseId, unit: UnitId) -> bool:
    found = session.library.course(course).course.unit(unit)
    return found is not None and found.kind is UnitKind.MEDIA


def _read_transcript(args: argparse.Namespace, session: Session, printer: Printer) -> int:
    wanted = [args.language] if args.language else []
    view = session.media.open(CourseId(args.course), UnitId(args.unit), wanted)
    transcript = session.media.transcript(view.course, view.unit.id, view.language)
    if args.language and view.language.partition("-")[0] != args.language.partition("-")[0].lower():
        printer.say(f"There is no transcript in {args.language}; this one is in {view.language}.")
    printer.result(transcripts.content(view, transcript), transcripts.text(view, transcript))
    return exit_codes.DONE


def _read_lesson(args: argparse.Namespace, session: Session, printer: Printer) -> int:
    view = session.lessons.open(CourseId(args.course), UnitId(args.unit))
    text = blocks.plain_text(view.blocks)
    content = {
        "course": view.course,
        "unit": view.unit.id,
        "title": view.unit.title,
        "kind": view.unit.kind.value,
        "language": view.language,
        "direction": view.direction,
        "minutes": view.unit.minutes,
        "status": view.progress.status.value,
        "blocks": [
            {"kind": type(block).__name__.lower(), "text": blocks.plain_text((block,))} for block in view.blocks
        ],
        "text": text,
        "outside_links": as_json.outside_links(view.blocks),
        "previous": view.previous,
        "next": view.following,
    }
    printer.result(content, f"{view.unit.title}\n{'=' * len(view.unit.title)}\n\n{text}")
    return exit_codes.DONE


def complete(args: argparse.Namespace, session: Session, printer: Printer) -> int:
    """Do `complete`."""
    course, unit = CourseId(args.course), UnitId(args.unit)
    if _is_recording(session, course, unit):
        record = session.media.complete(course, unit, Way(args.way or Way.READ))
    elif args.way is not None:
        raise ExpectedFailure(Kind.WRONG_USE, f"{unit!r} is no recording.", "Leave out --way.")
    else:
        record = session.lessons.complete(course, unit)
    card = session.library.course(course).card
    content = {
        "course": course,
        "unit": args.unit,
        "record": record,
        "course_status": card.status.value,
        "next_unit": card.next_unit,
    }
    printer.result(content, f"Recorded. {card.done_units} of {card.all_units} units are done.")
    return exit_codes.DONE
