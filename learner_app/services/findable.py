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
    from learner_app.formats.manifest import UnitContent
    from learner_app.services.shelf import Edition, Shelf
    from learner_app.store.blobs import BlobStore
    from learner_app.store.search import SearchIndex

logger = logging.getLogger(__name__)


def index_what_is_new(shelf: Shelf, blobs: BlobStore, index: SearchIndex) -> int:
    """Make every course findable in the version that is opened now; gives how many were indexed."""
    indexed = index.indexed()
    count = 0
    for course in shelf.courses():
        edition = shelf.current(course)
        if edition is None or indexed.get(course) == edition.hash or not shelf.is_whole(edition):
            continue
        index.index_course(course, edition.hash, edition.course.language, list(_texts(edition, blobs)))
        count += 1
    return count


def _texts(edition: Edition, blobs: BlobStore) -> Iterator[Searchable]:
    course = edition.course
    yield Searchable(None, "course", course.title, course.outcome)
    for unit in course.units:
        try:
            yield from _unit_texts(unit, edition.manifest.units[unit.id], blobs)
        except ExpectedFailure as failure:
            logger.warning("unit %s of %s is found by its title alone: %s", unit.id, course.id, failure)
            yield Searchable(unit.id, unit.kind.value, unit.title)


def _unit_texts(unit: Unit, content: UnitContent, blobs: BlobStore) -> Iterator[Searchable]:
    if content.body is None:
        yield Searchable(unit.id, unit.kind.value, unit.title)
    elif unit.kind is UnitKind.QUIZ:
        yield Searchable(unit.id, unit.kind.value, unit.title)
        for question in quiz_document.decode_quiz(blobs.read(content.body)).questions:
            options = " · ".join(option.text for option in question.options)
            yield Searchable(unit.id, "question", unit.title, f"{question.text} {options}".strip())
    else:
        from learner_app.formats import blocks  # 1 MB: most starts have nothing to index

        html = blobs.read(content.body).decode("utf-8", "replace")
        yield Searchable(unit.id, unit.kind.value, unit.title, blocks.plain_text(blocks.blocks(html)))
