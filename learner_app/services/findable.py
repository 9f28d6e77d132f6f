"""The words of a course for the search index."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from learner_app.domain.course import UnitKind
from learner_app.domain.errors import ExpectedFailure
from learner_app.formats import quiz_document
from learner_app.store.search import Searchable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from learner_app.domain.course import Unit
    from learner_app.domain.ids import CourseId
    from learner_app.formats.manifest import UnitContent
    from learner_app.services.cues import CueReader
    from learner_app.services.shelf import Edition, Shelf
    from learner_app.store.blobs import BlobStore
    from learner_app.store.search import SearchIndex

logger = logging.getLogger(__name__)


class Findable:
    """Takes the words of installed courses into the index."""

    def __init__(self, shelf: Shelf, blobs: BlobStore, index: SearchIndex, cues: CueReader) -> None:
        self._shelf = shelf
        self._blobs = blobs
        self._index = index
        self._cues = cues

    def take_in_what_is_new(self) -> int:
        """Make every course findable in the version that is opened now; gives how many were taken in."""
        indexed = self._index.indexed()
        count = 0
        for course in self._shelf.courses():
            edition = self._shelf.current(course)
            if edition is None or indexed.get(course) == edition.hash or not self._shelf.is_whole(edition):
                continue
            self._index.index_course(course, edition.hash, edition.course.language, list(self._texts(edition)))
            count += 1
        if count:
            contents = (content for edition in self._shelf.editions() for content in edition.manifest.units.values())
            self._cues.keep_only({blob for content in contents for blob in content.texts})
        return count

    def _texts(self, edition: Edition) -> Iterator[Searchable]:
        course = edition.course
        yield Searchable(None, "course", course.title, course.outcome)
        for unit in course.units:
            yield from self._unit_texts(unit, edition.manifest.units[unit.id], course.id)

    def _unit_texts(self, unit: Unit, content: UnitContent, course: CourseId) -> Iterator[Searchable]:
        try:
            if content.body is None:
                yield Searchable(unit.id, unit.kind.value, unit.title)
            else:
                yield from _body_texts(unit, self._blobs.read(content.body))
        except ExpectedFailure as failure:
            logger.warning("unit %s of %s is found by its title alone: %s", unit.id, course, failure)
            yield Searchable(unit.id, unit.kind.value, unit.title)
        for language, blob in content.captions.items():
            try:
                cues = self._cues.cues(blob, unit.title)
            except ExpectedFailure as failure:
                logger.warning("captions of unit %s of %s are not found: %s", unit.id, course, failure)
                continue
            for cue in cues:
                # Without the title: who looks for its words wants the unit, not each of its thousand cues.
                yield Searchable(unit.id, "cue", "", cue.on_one_line, cue.start_ms, language)


def _body_texts(unit: Unit, body: bytes) -> Iterator[Searchable]:
    if unit.kind is UnitKind.QUIZ:
        questions = quiz_document.decode_quiz(body).questions
        yield Searchable(unit.id, unit.kind.value, unit.title)
        for question in questions:
            options = " · ".join(option.text for option in question.options)
            yield Searchable(unit.id, "question", unit.title, f"{question.text} {options}".strip())
    else:
        from learner_app.formats import blocks  # 1 MB: most starts have nothing to index

        text = blocks.plain_text(blocks.blocks(body.decode("utf-8", "replace")))
        yield Searchable(unit.id, unit.kind.value, unit.title, text)
