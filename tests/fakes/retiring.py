"""A hub's word on a course that is on a device, taken in without any hub."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.ids import CourseId
from learner_app.formats import wire
from learner_app.store.catalogue import Catalogue
from learner_app.store.installed import InstalledCourses
from learner_app.store.library import open_library
from learner_app.store.profile import Profile

if TYPE_CHECKING:
    from pathlib import Path


def retire(profile: Path, course: str, *, is_retired: bool = True) -> None:
    """Let the device hear that the version it has is the published one, and that nobody may begin it any more."""
    at = Profile(profile)
    library = open_library(at.person_folder(at.person.key))
    (here,) = InstalledCourses(library).versions(CourseId(course))
    body = wire.VersionBody(course, here.version, course, here.language, here.manifest, 1, 1, retired=is_retired)
    Catalogue(library.database).apply_changes((wire.Change("version", course, wire.pack(body)),), cursor=1, epoch="e")
    library.close()
