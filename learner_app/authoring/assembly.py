"""A course source put together in memory: the manifest, its blobs, its keys, and all that was found on the way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from learner_app.authoring.blobs import BlobCollection
from learner_app.authoring.course_folder import CourseFolder, SourceFault, locate_source
from learner_app.authoring.documents import make_document
from learner_app.authoring.lessons import make_lesson
from learner_app.authoring.pictures import Pictures
from learner_app.authoring.progress import Progress, Step
from learner_app.authoring.quizzes import make_quiz
from learner_app.authoring.recordings.cache import RenditionCache, default_cache_folder
from learner_app.authoring.recordings.studio import Studio
from learner_app.authoring.recordings.transcoder import find_transcoder
from learner_app.authoring.recordings.unit import make_media
from learner_app.authoring.workshop import MadeUnit, Workshop, readable_name
from learner_app.domain.course import Course, Module, Unit, UnitKind
from learner_app.formats.course_source import (
    MAX_SOURCE_BYTES,
    CourseSource,
    ModuleSource,
    UnitSource,
    parse_course_source,
)
from learner_app.formats.findings import Finding, Severity, error
from learner_app.formats.manifest import Manifest, UnitContent

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from learner_app.domain.ids import BlobHash, QuestionId, UnitId
    from learner_app.domain.quiz import AnswerKey

PLACEHOLDER_OUTCOME = "Say here what a learner can do after this course."
PLACEHOLDER_LICENCE = "not stated"
LONGEST_TITLE = 300
SHORTEST_MODULE_MINUTES, LONGEST_MODULE_MINUTES = 5, 10

_MAKERS: Mapping[UnitKind, Callable[[UnitSource, Workshop], MadeUnit]] = {
    UnitKind.LESSON: make_lesson,
    UnitKind.ATTESTATION: make_lesson,
    UnitKind.QUIZ: make_quiz,
    UnitKind.MEDIA: make_media,
    UnitKind.DOCUMENT: make_document,
    UnitKind.LIVE: lambda _unit, _workshop: MadeUnit(UnitContent()),
}


@dataclass(frozen=True, slots=True)
class Assembly:
    """A course ready to be signed, or what stands in the way.

    Attributes:
        manifest: None where there are errors.
        contents: The bytes, or the file, of every blob of the manifest.
        keys: The answer keys of certifying quizzes; they are in no blob.
        findings: Errors first, then gaps, each by file and line.
    """

    manifest: Manifest | None
    contents: Mapping[BlobHash, bytes | Path]
    keys: Mapping[UnitId, Mapping[QuestionId, AnswerKey]]
    findings: tuple[Finding, ...]


def assemble(
    path: Path, *, is_check_only: bool = False, on_progress: Progress | None = None, cache: Path | None = None
) -> Assembly:
    """Put the course together that a person named.

    Args:
        path: A folder with a course.toml, or a .toml.
        is_check_only: Find everything, but do not spend time on making pictures and recordings small; the blobs are not
            to be used.
        on_progress: See `Progress`.
        cache: Where renditions are kept; None for the platform's folder.

    Raises:
        ExpectedFailure: NOT_FOUND where there is no course source.
    """
    source_path = locate_source(path)
    folder = CourseFolder(source_path.parent)
    try:
        source, findings = parse_course_source(folder.read(source_path.name, MAX_SOURCE_BYTES), source_path.name)
    except SourceFault as fault:
        source, findings = None, (error(fault.code, source_path.name, fault.line, fault.message, fault.fix),)
    if source is None:
        return Assembly(None, {}, {}, findings)
    blobs = BlobCollection()
    workshop = Workshop(source, folder, blobs, Pictures(blobs, is_check_only=is_check_only), is_check_only)
    if any(unit.kind is UnitKind.MEDIA for unit in source.units):
        _bring_transcoder(workshop, RenditionCache(cache or default_cache_folder()))
    return _assemble(source, workshop, on_progress)


def _bring_transcoder(workshop: Workshop, cache: RenditionCache) -> None:
    workshop.transcoder = find_transcoder()
    if workshop.transcoder is not None and not workshop.is_check_only:
        cache.forget_unused()
        workshop.studio = Studio(workshop.transcoder, cache)


def _assemble(source: CourseSource, workshop: Workshop, on_progress: Progress | None) -> Assembly:
    units: dict[UnitId, Unit] = {}
    contents: dict[UnitId, UnitContent] = {}
    total = len(source.units)
    for number, unit in enumerate(source.units, start=1):
        if on_progress is not None:
            _tell(on_progress, Step(unit.id, number, total), workshop.studio)
        made = _make(unit, workshop)
        units[unit.id] = _unit(unit, made)
        contents[unit.id] = made.content
    course = _course(source, units)
    _look_over(source, course, workshop)
    findings = tuple(sorted(workshop.findings, key=lambda one: (one.severity.rank, one.file, one.line)))
    if findings and findings[0].severity is Severity.ERROR:
        return Assembly(None, {}, {}, findings)
    manifest = Manifest(course, contents, workshop.blobs.infos, workshop.pictures.originals)
    return Assembly(manifest, workshop.blobs.contents, workshop.keys, findings)


def _tell(on_progress: Progress, step: Step, studio: Studio | None) -> None:
    """Say that a unit is begun, and from now on what takes long with it."""
    on_progress(step)
    if studio is not None:
        studio.doing = lambda doing, percent: on_progress(replace(step, doing=doing, percent=percent))


def _make(unit: UnitSource, workshop: Workshop) -> MadeUnit:
    try:
        return _MAKERS[unit.kind](unit, workshop)
    except SourceFault as fault:
        workshop.fail_by_fault(fault, unit, unit.file)
        return MadeUnit(UnitContent())


def _unit(source: UnitSource, made: MadeUnit) -> Unit:
    return Unit(
        id=source.id,
        kind=source.kind,
        title=(source.title or made.title)[:LONGEST_TITLE] or readable_name(source.id),
        minutes=source.minutes or made.minutes,
        quiz=source.rules,
        required=source.required,
        after=source.after,
    )


def _course(source: CourseSource, units: Mapping[UnitId, Unit]) -> Course:
    return Course(
        id=source.id,
        version=source.version,
        title=source.title,
        language=source.language,
        outcome=source.outcome,
        licence=source.licence,
        delivery=source.delivery,
        modules=tuple(Module(one.title, tuple(units[unit.id] for unit in one.units)) for one in source.modules),
    )


def _look_over(source: CourseSource, course: Course, workshop: Workshop) -> None:
    """Warnings about the course as a whole."""
    if source.outcome == PLACEHOLDER_OUTCOME:
        workshop.warn("placeholder", source.name, 0, "The outcome is still the placeholder.", "Say what it teaches.")
    if source.licence == PLACEHOLDER_LICENCE:
        workshop.warn("placeholder", source.name, 0, "The licence is not stated.", "Name one, such as CC-BY-4.0.")
    for written, module in zip(source.modules, course.modules, strict=True):
        _check_length(written, module, workshop)


def _check_length(written: ModuleSource, module: Module, workshop: Workshop) -> None:
    if SHORTEST_MODULE_MINUTES <= module.minutes <= LONGEST_MODULE_MINUTES:
        return
    is_long = module.minutes > LONGEST_MODULE_MINUTES
    workshop.warn(
        "module-length",
        workshop.course.name,
        written.line,
        f"The module “{module.title}” takes {module.minutes} min; people finish modules of "
        f"{SHORTEST_MODULE_MINUTES} to {LONGEST_MODULE_MINUTES} min.",
        "Split it." if is_long else "Join it with its neighbour.",
    )
