"""The manifest of one course version: what it is made of and which blobs carry it. Signing is in `formats.signing`."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NoReturn

import msgspec

from learner_app.domain.course import Course, Delivery, Module, Policy, QuizRules, ScoreRule, Tier, Unit, UnitKind
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import BlobHash, CourseId, UnitId

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FORMAT = 1
MAX_MANIFEST_BYTES = 16_000_000
"""A course of 2,000 units with pictures takes about 1 MB."""
MAX_UNITS = 5_000

ID_PATTERN = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
"""The shape of course and unit ids: safe in file names, addresses and record ids alike."""
LANGUAGE_PATTERN = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
"""The shape of language tags. Source: RFC 5646, section 2.1, without its rare forms."""
_SOURCE_NAME = re.compile(r"[^/\\:\x00-\x1f]{0,255}")
_MAX_TEXT_CHARACTERS = 1_000
HASH_PATTERN = re.compile(r"[0-9a-f]{64}")


class BadManifest(ExpectedFailure):
    """The bytes are not a manifest that this program can take."""

    def __init__(self, message: str, next_step: str = "Ask for the course package again.") -> None:
        super().__init__(Kind.BAD_INPUT, message, next_step)


@dataclass(frozen=True, slots=True)
class BlobInfo:
    """What is known of a blob before it is here."""

    size_bytes: int
    tier: Tier
    media_type: str


@dataclass(frozen=True, slots=True)
class UnitContent:
    """The blobs of one unit.

    Attributes:
        body: Safe HTML (lesson, attestation) or a quiz document (quiz); None for media, documents and live units.
        pictures: What the body shows, each once, in order of appearance; text tier where a small rendition exists.
        outside_links: How many links in the body need a connection.
        source_name: The author's file name, without folders; what a saved document is called.
        files: The media or document itself, heaviest last.
        captions: WebVTT blob by language tag; text tier.
        chapters: WebVTT blob with chapter titles.
    """

    body: BlobHash | None = None
    pictures: tuple[BlobHash, ...] = ()
    outside_links: int = 0
    source_name: str = ""
    files: tuple[BlobHash, ...] = ()
    captions: Mapping[str, BlobHash] = field(default_factory=dict)
    chapters: BlobHash | None = None

    @property
    def texts(self) -> tuple[BlobHash, ...]:
        """What is read: body, chapters, captions; may hold doubles."""
        first = tuple(blob for blob in (self.body, self.chapters) if blob is not None)
        return (*first, *self.captions.values())

    @property
    def blobs(self) -> tuple[BlobHash, ...]:
        """Every blob of the unit: texts, pictures, files; may hold doubles."""
        return (*self.texts, *self.pictures, *self.files)


@dataclass(frozen=True, slots=True)
class Manifest:
    """One course version and everything needed to show it.

    Attributes:
        units: Has every unit of the course.
        blobs: Every blob that `units` or `originals` name, and no other.
        originals: The full picture behind a small rendition, by the rendition's hash.
    """

    course: Course
    units: Mapping[UnitId, UnitContent]
    blobs: Mapping[BlobHash, BlobInfo]
    originals: Mapping[BlobHash, BlobHash] = field(default_factory=dict)

    def blobs_in(self, tier: Tier) -> tuple[BlobHash, ...]:
        """Blobs of exactly that tier, each once: what is read first, then what is looked at, both in course order."""
        contents = [self.units[unit.id] for unit in self.course.units]
        read = (blob for content in contents for blob in content.texts)
        seen = (blob for content in contents for blob in (*content.pictures, *content.files))
        every = dict.fromkeys((*read, *seen, *self.originals.values()))
        return tuple(blob for blob in every if self.blobs[blob].tier is tier)

    def size_bytes(self, tier: Tier) -> int:
        """Sum of the sizes of all blobs of exactly that tier."""
        return sum(info.size_bytes for info in self.blobs.values() if info.tier is tier)


class _Quiz(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    policy: Policy
    pass_mark: float
    attempts: int | None = None
    score_rule: ScoreRule = ScoreRule.BEST


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


class _Document(msgspec.Struct, forbid_unknown_fields=True):
    format: int
    course: _Course
    blobs: dict[str, _Blob]
    originals: dict[str, str]


class _Head(msgspec.Struct):
    format: int


def manifest_hash(manifest_bytes: bytes) -> BlobHash:
    """The name of a course version for ever: the SHA-256 of its manifest's bytes."""
    return BlobHash(hashlib.sha256(manifest_bytes).hexdigest())


def encode(manifest: Manifest) -> bytes:
    """Canonical JSON: UTF-8, keys sorted, no spaces, so that the same course gives the same bytes."""
    course = manifest.course
    document = _Document(
        format=FORMAT,
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
        quiz=_Quiz(rules.policy, rules.pass_mark, rules.attempts, rules.score_rule) if rules else None,
        required=unit.required,
        after=list(unit.after),
        body=content.body,
        pictures=list(content.pictures),
        outside_links=content.outside_links,
        source_name=content.source_name,
        files=list(content.files),
        captions=dict(content.captions),
        chapters=content.chapters,
    )


def decode(manifest_bytes: bytes) -> Manifest:
    """Read a manifest strictly: every id, hash and reference is checked.

    Raises:
        BadManifest: The bytes are no manifest, of a newer format, or contradict themselves.
    """
    if len(manifest_bytes) > MAX_MANIFEST_BYTES:
        raise BadManifest(f"The course manifest is larger than {MAX_MANIFEST_BYTES // 1_000_000} MB.")
    try:
        head = msgspec.json.decode(manifest_bytes, type=_Head)
        if head.format != FORMAT:
            raise BadManifest(
                f"The course is written in format {head.format}; this program reads format {FORMAT}.",
                "Update this program, then try again.",
            )
        document = msgspec.json.decode(manifest_bytes, type=_Document)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadManifest(f"The course manifest cannot be read: {error}.") from error
    manifest = _manifest(document)
    _check(manifest)
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
        quiz=QuizRules(rules.policy, rules.pass_mark, rules.attempts, rules.score_rule) if rules else None,
        required=unit.required,
        after=tuple(UnitId(name) for name in unit.after),
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
    )


def _check(manifest: Manifest) -> None:
    course = manifest.course
    _check_ids((course.id,), "course")
    _check_ids((unit.id for unit in course.units), "unit")
    if not (course.version and course.title and LANGUAGE_PATTERN.fullmatch(course.language)):
        _refuse("the course has no version, title or language")
    texts = (course.version, course.title, course.outcome, course.licence, *(one.title for one in course.modules))
    if any(len(text) > _MAX_TEXT_CHARACTERS for text in (*texts, *(unit.title for unit in course.units))):
        _refuse(f"a text has more than {_MAX_TEXT_CHARACTERS:,} characters")
    count = len(course.units)
    if not 0 < count <= MAX_UNITS:
        _refuse(f"it has {count} units; 1 to {MAX_UNITS} are allowed")
    if count != len(manifest.units):
        _refuse("two units have the same id")
    for unit in course.units:
        _check_unit(unit, manifest.units)
    for name, content in manifest.units.items():
        _check_content(name, content)
    _check_blobs(manifest)


def _check_ids(names: Iterable[str], what: str) -> None:
    for name in names:
        if not ID_PATTERN.fullmatch(name):
            _refuse(f"{name[:80]!r} is not a {what} id")


def _check_unit(unit: Unit, units: Mapping[UnitId, UnitContent]) -> None:
    if (unit.quiz is not None) != (unit.kind is UnitKind.QUIZ):
        _refuse(f"unit {unit.id} has quiz rules without being a quiz, or the other way round")
    if not 1 <= unit.minutes <= 100_000:
        _refuse(f"unit {unit.id} takes {unit.minutes} minutes")
    if unit.quiz is not None and not 0 <= unit.quiz.pass_mark <= 1:
        _refuse(f"unit {unit.id} has the pass mark {unit.quiz.pass_mark}")
    if unit.quiz is not None and unit.quiz.attempts is not None and unit.quiz.attempts < 1:
        _refuse(f"unit {unit.id} allows {unit.quiz.attempts} attempts")
    unknown = [name for name in unit.after if name not in units]
    if unknown:
        _refuse(f"unit {unit.id} waits for {unknown[0][:80]!r}, which the course does not have")


def _check_content(name: UnitId, content: UnitContent) -> None:
    if not _SOURCE_NAME.fullmatch(content.source_name) or content.source_name in {".", ".."}:
        _refuse(f"unit {name} names a file {content.source_name[:80]!r}")
    if not all(LANGUAGE_PATTERN.fullmatch(language) for language in content.captions):
        _refuse(f"unit {name} has captions in an unknown language")
    if content.outside_links < 0:
        _refuse(f"unit {name} has {content.outside_links} links")


def _check_blobs(manifest: Manifest) -> None:
    named = {blob for content in manifest.units.values() for blob in content.blobs}
    named.update(manifest.originals, manifest.originals.values())
    for blob, info in manifest.blobs.items():
        if not HASH_PATTERN.fullmatch(blob) or info.size_bytes < 0:
            _refuse(f"{blob[:80]!r} is not a blob with a size")
    missing, extra = named - manifest.blobs.keys(), manifest.blobs.keys() - named
    if missing:
        _refuse(f"the blob {min(missing)[:64]!r} is used but not listed")
    if extra:
        _refuse(f"the blob {min(extra)} is listed but not used")


def _refuse(reason: str) -> NoReturn:
    raise BadManifest(f"The course manifest contradicts itself: {reason}.")
