"""Courses onto the hub and off it again."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from learner_app.domain.course import Policy, Tier
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.marking import missing_keys
from learner_app.domain.quiz import Quiz
from learner_app.formats import keys_file, quiz_document
from learner_app.formats.gaps import gaps
from learner_app.formats.package import read_package
from learner_app.hub.assessment.assessing import catch_up
from learner_app.hub.changes import shown_version, signer_key
from learner_app.hub.ledger import writing
from learner_app.hub.models import AnswerKeys, Course, CourseVersion, VersionBlob

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from learner_app.domain.ids import QuestionId, UnitId
    from learner_app.domain.quiz import AnswerKey
    from learner_app.formats.package import PackageReader
    from learner_app.hub.folder import HubFolder
    from learner_app.hub.ledger import Ledger

    Keys = Mapping[UnitId, Mapping[QuestionId, AnswerKey]]


NAMED_GAPS = 20


class AnotherVersion(ExpectedFailure):
    """A version is called like one that was published, and is not the same."""


class Incomplete(ExpectedFailure):
    """A recording lacks a transcript or a tier, and its author did not say why."""


def publish(folder: HubFolder, path: Path, completion: str, who: str) -> tuple[CourseVersion, bool]:
    """Make a package's version the published one of its course and language; the one before stays readable.

    Returns:
        The version, and whether anything changed: publishing the published version again does nothing.

    Raises:
        ExpectedFailure: The package or its keys are missing, malformed, not trusted, or say the same version with
            other content.
    """
    with read_package(path) as package:
        known = CourseVersion.objects.filter(manifest=package.manifest_hash).first()
        if known is not None and known.is_published and _is_offered(known.course):
            return known, False
        _refuse_another(package)
        if known is None:  # what was published before there was this rule can be put back
            _refuse_gaps(package)
        keys = _keys(package, path)
        for blob in package.manifest.blobs:
            folder.put_blob(blob, functools.partial(package.copy_blob, blob))
        folder.put_blob(package.manifest_hash, lambda file: file.write(package.manifest_bytes))
        with writing() as ledger:
            return _published(ledger, package, keys, completion, who), True


def _is_offered(course: Course) -> bool:
    return course.withdrawn_ms is None and course.retired_ms is None


def _refuse_another(package: PackageReader) -> None:
    course = package.manifest.course
    other = CourseVersion.objects.filter(course=course.id, language=course.language, version=course.version)
    if other.exclude(manifest=package.manifest_hash).exists():
        raise AnotherVersion(
            Kind.BAD_INPUT,
            f"Version {course.version} of {course.id} ({course.language}) was published with other content.",
            "Give the course another version, build it again and publish that.",
        )


def _refuse_gaps(package: PackageReader) -> None:
    found = gaps(package.manifest, package.blob)
    if not found:
        return
    named = " ".join(gap.sentence() for gap in found[:NAMED_GAPS])
    more = f" So it is with {len(found) - NAMED_GAPS} more." if len(found) > NAMED_GAPS else ""
    raise Incomplete(
        Kind.BAD_INPUT,
        f"{package.manifest.course.id} is not fit for publishing. {named}{more}",
        "Add what is missing, or say in the course why it is missing (exception = “…”), and build it again.",
    )


def _keys(package: PackageReader, path: Path) -> Keys:
    """The keys of all certifying quizzes, checked to be of this version, this signer and complete."""
    quizzes = _quizzes(package)
    certifying = [unit for unit in package.manifest.course.units if unit.quiz and unit.quiz.policy is Policy.CERTIFYING]
    if not certifying:
        return {}
    source = keys_file.read_keys(keys_file.keys_path(path))
    if source.manifest != package.manifest_hash or source.signer != package.signer:
        raise ExpectedFailure(
            Kind.NOT_TRUSTED,
            f"The answer keys beside {path.name} belong to another build of the course.",
            "Build the course again and publish both files together.",
        )
    for unit in certifying:
        lacking = missing_keys(Quiz(quizzes[unit.id].questions, source.keys.get(unit.id, {})))
        if lacking:
            raise ExpectedFailure(
                Kind.BAD_INPUT,
                f"The answer keys beside {path.name} lack question {lacking[0]} of {unit.id}.",
                "Build the course again and publish both files together.",
            )
    return {unit.id: source.keys.get(unit.id, {}) for unit in certifying}


def _quizzes(package: PackageReader) -> Mapping[UnitId, Quiz]:
    """Every quiz of the package: one that cannot be read must not come to light when an attempt arrives."""
    quizzes = {}
    for unit in package.manifest.course.units:
        body = package.manifest.units[unit.id].body
        if unit.quiz is None:
            continue
        if body is None:
            raise ExpectedFailure(Kind.BAD_INPUT, f"The quiz {unit.id} has no questions.", "Build the course again.")
        quizzes[unit.id] = quiz_document.decode_quiz(package.blob(body))
    return quizzes


def _published(
    ledger: Ledger,
    package: PackageReader,
    keys: Keys,
    completion: str,
    who: str,
) -> CourseVersion:
    source = package.manifest.course
    course, _ = Course.objects.get_or_create(id=source.id)
    others = CourseVersion.objects.filter(course=course, language=source.language, is_published=True)
    before = others.first()
    others.exclude(manifest=package.manifest_hash).update(is_published=False)
    is_signer_new = not CourseVersion.objects.filter(signer=package.signer).exists()
    version, is_new = _kept(ledger, package, course, completion, keys)
    if not _is_offered(course):
        course.withdrawn_ms = course.retired_ms = None
        course.save()
        _tell_of(ledger, course)  # it stands again
    if is_new:
        catch_up(ledger, version)
    if is_signer_new:
        ledger.change("key", signer_key(package.signer), ref=version.pk)
    ledger.change("version", course.id, course=course.id, ref=version.pk)
    if before is not None and version == shown_version(course.id):
        ledger.change("assignment", course.id, course=course.id)  # it names the version that is to be fetched
    ledger.audit(
        who,
        "publish",
        f"course {course.id} ({source.language})",
        old=before.version if before else "",
        new=version.version,
        why=f"completions: {completion}",
    )
    return version


def _kept(
    ledger: Ledger,
    package: PackageReader,
    course: Course,
    completion: str,
    keys: Keys,
) -> tuple[CourseVersion, bool]:
    manifest = package.manifest
    version, is_new = CourseVersion.objects.update_or_create(
        manifest=package.manifest_hash,
        defaults={"is_published": True, "published_ms": ledger.now_ms, "completion": completion},
        create_defaults={
            "course": course,
            "language": manifest.course.language,
            "version": manifest.course.version,
            "title": manifest.course.title,
            "signature": package.signature,
            "signer": package.signer,
            "size_text_bytes": manifest.size_bytes(Tier.TEXT),
            "published_ms": ledger.now_ms,
            "is_published": True,
            "completion": completion,
        },
    )
    if is_new:
        blobs = [VersionBlob(version=version, sha256=b, media_type=i.media_type) for b, i in manifest.blobs.items()]
        VersionBlob.objects.bulk_create(blobs, batch_size=200)
    documents = {unit: quiz_document.encode_keys(per_unit).decode() for unit, per_unit in keys.items()}
    AnswerKeys.objects.update_or_create(version=version, defaults={"keys": documents})
    return version, is_new


def withdraw(course_id: str, who: str, why: str = "") -> bool:
    """Take a course away from everyone; records and versions stay. Returns whether it was not withdrawn before.

    Raises:
        ExpectedFailure: There is no such course.
    """
    with writing() as ledger:
        course = course_of(course_id)
        if course.withdrawn_ms is not None:
            return False
        course.withdrawn_ms = ledger.now_ms
        course.save()
        ledger.change("assignment", course.id, course=course.id)
        ledger.change("tombstone", course.id, course=course.id)
        ledger.audit(who, "withdraw", f"course {course.id}", old="published", new="withdrawn", why=why)
        return True


def retire(course_id: str, who: str, why: str = "") -> bool:
    """Let nobody begin a course any more; who has begun it may finish, and that counts. Publishing takes it back.

    Returns:
        Whether it was not retired before.

    Raises:
        ExpectedFailure: There is no such course, or it was withdrawn.
    """
    with writing() as ledger:
        course = course_of(course_id)
        if course.withdrawn_ms is not None:
            raise ExpectedFailure(
                Kind.NOT_FOUND, f"The course {course_id} was withdrawn: nobody has it.", "There is nothing to retire."
            )
        if course.retired_ms is not None:
            return False
        course.retired_ms = ledger.now_ms
        course.save()
        _tell_of(ledger, course)
        ledger.audit(who, "retire", f"course {course.id}", old="published", new="retired", why=why)
        return True


def _tell_of(ledger: Ledger, course: Course) -> None:
    """Devices hear of the course itself, assigned or not, in every language."""
    ledger.change("assignment", course.id, course=course.id)
    for version in CourseVersion.objects.filter(course=course, is_published=True):
        ledger.change("version", course.id, course=course.id, ref=version.pk)


def course_of(course_id: str) -> Course:
    """The course of that id.

    Raises:
        ExpectedFailure: There is none.
    """
    course = Course.objects.filter(pk=course_id).first()
    if course is None:
        raise ExpectedFailure(Kind.NOT_FOUND, f"The hub has no course {course_id}.", "Publish it first.")
    return course
