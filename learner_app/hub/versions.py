"""Course versions as values: their manifests, quizzes and keys, read once a process because they never change."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from learner_app.domain.course import Policy
from learner_app.domain.ids import BlobHash, QuestionId, UnitId
from learner_app.domain.quiz import AnswerKey, Quiz
from learner_app.formats import manifest as manifests
from learner_app.formats import quiz_document
from learner_app.hub.models import AnswerKeys

if TYPE_CHECKING:
    from collections.abc import Mapping

    from learner_app.domain.course import Unit
    from learner_app.formats.manifest import Manifest
    from learner_app.hub.folder import HubFolder
    from learner_app.hub.models import CourseVersion


@functools.lru_cache(maxsize=64)
def manifest_of(folder: HubFolder, manifest: str) -> Manifest:
    """The manifest of a version that the hub hosts."""
    return manifests.decode(folder.blob_path(BlobHash(manifest)).read_bytes())


def quiz_of(folder: HubFolder, version: CourseVersion, unit: Unit) -> Quiz | None:
    """A quiz with all its keys, None for a unit that has no questions."""
    body = manifest_of(folder, version.manifest).units[unit.id].body
    if unit.quiz is None or body is None:
        return None
    quiz = quiz_document.decode_quiz(folder.blob_path(body).read_bytes())
    if unit.quiz.policy is not Policy.CERTIFYING:
        return quiz
    return Quiz(quiz.questions, _keys(version, unit.id))


def _keys(version: CourseVersion, unit: UnitId) -> Mapping[QuestionId, AnswerKey]:
    row = AnswerKeys.objects.filter(version=version).first()
    document = row.keys.get(unit) if row else None
    return quiz_document.decode_keys(document.encode()) if document else {}
