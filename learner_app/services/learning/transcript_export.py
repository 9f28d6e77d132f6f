"""Transcripts as files: one for a recording, or one for all recordings of a course."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from learner_app.domain.course import UnitKind
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.wording import say
from learner_app.formats import transcript_document as documents
from learner_app.formats.transcript_document import Document, Part
from learner_app.services.shelf import direction_of
from learner_app.store.failures import storage_failures
from learner_app.store.files import write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from learner_app.domain.course import Course
    from learner_app.domain.ids import CourseId, UnitId
    from learner_app.services.courses.library import Library
    from learner_app.services.learning.media import Media

logger = logging.getLogger(__name__)

_READABLE_BY_ALL = 0o644  # a transcript is course content, written where its reader wants it


class TranscriptExport:
    """Gathers what is here and writes it; opens nothing and records nothing."""

    def __init__(self, library: Library, media: Media) -> None:
        self._library = library
        self._media = media

    def unit(self, course_id: CourseId, unit_id: UnitId, language: str = "") -> Document:
        """The transcript of one recording, in a language or the course's.

        Raises:
            ExpectedFailure: As `Media.transcript`.
        """
        course = self._library.course(course_id).course
        part = self._part(course, unit_id, language)
        return Document(part.title, course.title, part.language, part.direction, (part,))

    def course(self, course_id: CourseId, language: str = "") -> Document:
        """The transcripts of all recordings of a course that are here and open, in course order.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND for a course that is not here, or has no transcript here.
        """
        course = self._library.course(course_id).course
        parts: list[Part] = []
        left_out: list[str] = []
        for unit in course.units:
            if unit.kind is UnitKind.MEDIA:
                try:
                    parts.append(self._part(course, unit.id, language))
                except ExpectedFailure as failure:
                    logger.info("the transcript of %s is left out: %s", unit.id, failure.message)
                    left_out.append(unit.title)
        if not parts:
            raise ExpectedFailure(
                Kind.NOT_FOUND,
                say("No transcript of “{course}” is on this computer.", course=course.title),
                say("Fetch the course first, or open the recordings that it leads to."),
            )
        own = course.language
        return Document(course.title, "", own, direction_of(own), tuple(parts), tuple(left_out))

    def save(self, document: Document, path: Path, *, with_times: bool = True) -> None:
        """Write it as a page, or as plain text for a .txt name.

        Raises:
            ExpectedFailure: Kind.STORAGE, with an earlier file as it was.
        """
        write = documents.as_text if path.suffix.lower() == ".txt" else documents.as_html
        self.write(path, write(document, with_times=with_times).encode("utf-8", "replace"))

    def write(self, path: Path, data: bytes) -> None:
        """Write what was made of a document elsewhere, such as pages to print.

        Raises:
            ExpectedFailure: As `save`.
        """
        with storage_failures(path):
            write_atomically(path, data, _READABLE_BY_ALL)

    def _part(self, course: Course, unit_id: UnitId, language: str) -> Part:
        found = self._media.transcript(course.id, unit_id, language)
        title = next(unit.title for unit in course.units if unit.id == unit_id)
        laid_out = documents.sections(found.cues, found.descriptions, found.chapters)
        return Part(title, found.language, found.direction, laid_out)
