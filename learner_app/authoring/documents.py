"""Units that are one file as it is: forms, handouts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.authoring.blobs import file_tier, media_type
from learner_app.authoring.course_folder import SourceFault
from learner_app.authoring.workshop import MadeUnit, Workshop, saved_name
from learner_app.formats.manifest import UnitContent

if TYPE_CHECKING:
    from learner_app.formats.course_source import UnitSource

MAX_FILE_BYTES = 2_000_000_000


def make_document(unit: UnitSource, workshop: Workshop) -> MadeUnit:
    """A file to open or save.

    Raises:
        SourceFault: It is missing, too large or unreadable.
    """
    size = workshop.folder.size_bytes(unit.file, MAX_FILE_BYTES)
    path = workshop.folder.find(unit.file)
    try:
        blob = workshop.blobs.add_file(path, file_tier(path, size), media_type(path))
    except OSError as error:
        raise SourceFault("unreadable", f"{unit.file} cannot be read: {error.strerror or error}.") from error
    return MadeUnit(UnitContent(files=(blob,), source_name=saved_name(unit.file)))
