"""Manifests as canonical JSON."""

from __future__ import annotations

import hashlib

import msgspec

from learner_app.domain.course import Course, Delivery, Module, Policy, QuizRules, ScoreRule, Tier, Unit, UnitKind
from learner_app.domain.ids import BlobHash, CourseId, UnitId
from learner_app.domain.quantities import size
from learner_app.domain.wording import say
from learner_app.formats.manifest.checks import check_manifest
from learner_app.formats.manifest.model import BadManifest, BlobInfo, KeyPicture, Manifest, Recording, UnitContent
from learner_app.formats.structs import settled

FORMAT = 3
"""The newest format that this program reads. A manifest says the oldest one that has all it uses:
3 has recordings in tiers, with their length, waveform and key pictures; 2 has time limits of quizzes and quizzes that
begin only with a connection; 1 has none of these."""
MAX_MANIFEST_BYTES = 16_000_000
"""A course of 2,000 units with pictures takes about 1 MB."""


class _Quiz(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    policy: Policy
    pass_mark: float
    attempts: int | None = None
    score_rule: ScoreRule = ScoreRule.BEST
    time_limit_s: int | None = None
    needs_connection: bool = False


class _Recording(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    duration_ms: int
    has_video: bool = False
    has_sound: bool = True
    waveform: str | None = None
    descriptions: dict[str, str] = {}
    key_pictures: list[tuple[int, str]] = []
    exception: str = ""


class _Unit(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    id: str
    kind: UnitKind
    title: str
    minutes: int
    quiz: _Quiz | None = None
    required: bool = True
    after: list[str] = []
    body: str | None = None
    pictures: list[str] = []
    outside_links: int = 0
    source_name: str = ""
    files: list[str] = []
    captions: dict[str, str] = {}
    chapters: str | None = None
    recording: _Recording | None = None


class _Module(msgspec.Struct, forbid_unknown_fields=True):
    title: str
    units: list[_Unit]


class _Blob(msgspec.Struct, forbid_unknown_fields=True):
    size: int
    tier: Tier
    type: str


class _Course(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    version: str
    title: str
    language: str
    outcome: str
    licence: str
    delivery: Delivery
    modules: list[_Module]


@settled
class _Document(msgspec.Struct, forbid_unknown_fields=True):
    format: int
    course: _Course
    blobs: dict[str, _Blob]
    originals: dict[str, str]


@settled
class _Head(msgspec.Struct):
    format: int


def manifest_hash(manifest_bytes: bytes) -> BlobHash:
    """The name of a course version for ever: the SHA-256 of its manifest's bytes."""
    return BlobHash(hashlib.sha256(manifest_bytes).hexdigest())


def encode(manifest: Manifest) -> bytes:
    """Canonical JSON: UTF-8, keys sorted, no spaces, so that the same course gives the same bytes."""
    course = manifest.course
    document = _Document(
        format=_needed_format(manifest),
        course=_Course(
            id=course.id,
            version=course.version,
            title=course.title,
            language=course.language,
            outcome=course.outcome,
            licence=course.licence,
            delivery=course.delivery,
            modules=[
                _Module(module.title, [_unit_out(unit, manifest.units[unit.id]) for unit in module.units])
                for module in course.modules
            ],
        ),
        blobs={blob: _Blob(info.size_bytes, info.tier, info.media_type) for blob, info in manifest.blobs.items()},
        originals={str(small): str(original) for small, original in manifest.originals.items()},
    )
    return msgspec.json.encode(document, order="sorted")


def _unit_out(unit: Unit, content: UnitContent) -> _Unit:
    rules = unit.quiz
    return _Unit(
        id=unit.id,
        kind=unit.kind,
        title=unit.title,
        minutes=unit.minutes,
        quiz=_quiz_out(rules) if rules else None,
        required=unit.required,
        after=list(unit.after),
        body=content.body,
        pictures=list(content.pictures),
        outside_links=content.outside_links,
        source_name=content.source_name,
        files=list(content.files),
        captions=dict(content.captions),
        chapters=content.chapters,
        recording=_recording_out(content.recording) if content.recording else None,
    )


def _recording_out(recording: Recording) -> _Recording:
    return _Recording(
        duration_ms=recording.duration_ms,
        has_video=recording.has_video,
        has_sound=recording.has_sound,
        waveform=recording.waveform,
        descriptions=dict(recording.descriptions),
        key_pictures=[(one.at_ms, one.picture) for one in recording.key_pictures],
        exception=recording.exception,
    )


def _quiz_out(rules: QuizRules) -> _Quiz:
    return _Quiz(
        policy=rules.policy,
        pass_mark=rules.pass_mark,
        attempts=rules.attempts,
        score_rule=rules.score_rule,
        time_limit_s=rules.time_limit_s,
        needs_connection=rules.needs_connection,
    )


def _needed_format(manifest: Manifest) -> int:
    if any(content.recording is not None for content in manifest.units.values()):
        return 3
    quizzes = [unit.quiz for unit in manifest.course.units if unit.quiz is not None]
    return 2 if any(rules.time_limit_s is not None or rules.needs_connection for rules in quizzes) else 1


def decode(manifest_bytes: bytes) -> Manifest:
    """Read a manifest strictly: every id, hash and reference is checked.

    Raises:
        BadManifest: The bytes are no manifest, of a newer format, or contradict themselves.
    """
    if len(manifest_bytes) > MAX_MANIFEST_BYTES:
        raise BadManifest(say("The course manifest is larger than {size}.", size=size(MAX_MANIFEST_BYTES)))
    try:
        head = msgspec.json.decode(manifest_bytes, type=_Head)
        if not 1 <= head.format <= FORMAT:
            raise BadManifest(
                say(
                    "The course is written in format {found}; this program reads formats 1 to {newest}.",
                    found=head.format,
                    newest=FORMAT,
                ),
                say("Update this program, then try again."),
            )
        document = msgspec.json.decode(manifest_bytes, type=_Document)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadManifest(say("The course manifest cannot be read: {error}.", error=error)) from error
    manifest = _manifest(document)
    check_manifest(manifest)
    needed = _needed_format(manifest)
    if needed > document.format:
        raise BadManifest(
            say(
                "The course manifest says format {said} but uses what only format {needed} has.",
                said=document.format,
                needed=needed,
            )
        )
    return manifest


def _manifest(document: _Document) -> Manifest:
    source = document.course
    modules = tuple(Module(module.title, tuple(_unit_in(unit) for unit in module.units)) for module in source.modules)
    return Manifest(
        course=Course(
            id=CourseId(source.id),
            version=source.version,
            title=source.title,
            language=source.language,
            outcome=source.outcome,
            licence=source.licence,
            delivery=source.delivery,
            modules=modules,
        ),
        units={UnitId(unit.id): _content_in(unit) for module in source.modules for unit in module.units},
        blobs={BlobHash(name): BlobInfo(blob.size, blob.tier, blob.type) for name, blob in document.blobs.items()},
        originals={BlobHash(small): BlobHash(full) for small, full in document.originals.items()},
    )


def _unit_in(unit: _Unit) -> Unit:
    rules = unit.quiz
    return Unit(
        id=UnitId(unit.id),
        kind=unit.kind,
        title=unit.title,
        minutes=unit.minutes,
        quiz=_quiz_in(rules) if rules else None,
        required=unit.required,
        after=tuple(UnitId(name) for name in unit.after),
    )


def _quiz_in(rules: _Quiz) -> QuizRules:
    return QuizRules(
        policy=rules.policy,
        pass_mark=rules.pass_mark,
        attempts=rules.attempts,
        score_rule=rules.score_rule,
        time_limit_s=rules.time_limit_s,
        needs_connection=rules.needs_connection,
    )


def _content_in(unit: _Unit) -> UnitContent:
    return UnitContent(
        body=BlobHash(unit.body) if unit.body is not None else None,
        pictures=tuple(BlobHash(name) for name in unit.pictures),
        outside_links=unit.outside_links,
        source_name=unit.source_name,
        files=tuple(BlobHash(name) for name in unit.files),
        captions={language: BlobHash(name) for language, name in unit.captions.items()},
        chapters=BlobHash(unit.chapters) if unit.chapters is not None else None,
        recording=_recording_in(unit.recording) if unit.recording else None,
    )


def _recording_in(recording: _Recording) -> Recording:
    return Recording(
        duration_ms=recording.duration_ms,
        has_video=recording.has_video,
        has_sound=recording.has_sound,
        waveform=BlobHash(recording.waveform) if recording.waveform is not None else None,
        descriptions={language: BlobHash(name) for language, name in recording.descriptions.items()},
        key_pictures=tuple(KeyPicture(at_ms, BlobHash(name)) for at_ms, name in recording.key_pictures),
        exception=recording.exception,
    )
