"""The command that writes transcripts into a file: one recording's, or all of a course."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.cli import exit_codes
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import CourseId, UnitId

if TYPE_CHECKING:
    import argparse

    from learner_app.cli.printer import Printer
    from learner_app.services.session import Session

_SUFFIXES = {".html", ".htm", ".txt"}


def save(args: argparse.Namespace, session: Session, printer: Printer) -> int:
    """Do `transcript`."""
    if args.file.suffix.lower() not in _SUFFIXES:
        text = f"Transcripts are written as pages or as text, and {args.file.name} is named as neither."
        raise ExpectedFailure(Kind.WRONG_USE, text, "Give the file a name that ends with .html or .txt.")
    course = CourseId(args.course)
    if args.unit is None:
        document = session.transcripts.course(course, args.language)
    else:
        document = session.transcripts.unit(course, UnitId(args.unit), args.language)
    session.transcripts.save(document, args.file, with_times=not args.without_times)
    content = {
        "path": str(args.file),
        "title": document.title,
        "units": [part.title for part in document.parts],
        "languages": sorted({part.language for part in document.parts}),
        "left_out": list(document.left_out),
    }
    missing = "".join(f"\nLeft out, its transcript is not here or not open yet: {title}" for title in document.left_out)
    printer.result(content, f"The transcript is in {args.file}.{missing}")
    return exit_codes.DONE
