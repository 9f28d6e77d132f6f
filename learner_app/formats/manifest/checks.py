"""What a manifest must not say, signed or not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NoReturn

from learner_app.domain.course import QuizRules, Unit, UnitKind
from learner_app.domain.media import LONGEST_RECORDING_MS
from learner_app.domain.timing import LONGEST_LIMIT_S
from learner_app.domain.wording import say
from learner_app.formats.manifest.model import BadManifest, Manifest, Recording, UnitContent

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from learner_app.domain.ids import UnitId

MAX_UNITS = 5_000

ID_PATTERN = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
"""The shape of course and unit ids: safe in file names, addresses and record ids alike."""
LANGUAGE_PATTERN = re.compile(
    r"[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
)
"""The shape of language tags: language, script, region and variants.

A record is no valid xAPI statement with any other. Source: RFC 5646, section 2.1, without extensions and private use.
"""
HASH_PATTERN = re.compile(r"[0-9a-f]{64}")
_SOURCE_NAME = re.compile(r"[^/\\:\x00-\x1f]{0,255}")
_MAX_TEXT_CHARACTERS = 1_000


def check_manifest(manifest: Manifest) -> None:
    """Pass if ids, references, names and numbers fit together.

    Raises:
        BadManifest: They do not.
    """
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
    if unit.quiz is not None:
        _check_rules(unit.id, unit.quiz)
    unknown = [name for name in unit.after if name not in units]
    if unknown:
        _refuse(f"unit {unit.id} waits for {unknown[0][:80]!r}, which the course does not have")


def _check_rules(unit: UnitId, rules: QuizRules) -> None:
    if not 0 <= rules.pass_mark <= 1:
        _refuse(f"unit {unit} has the pass mark {rules.pass_mark}")
    if rules.attempts is not None and rules.attempts < 1:
        _refuse(f"unit {unit} allows {rules.attempts} attempts")
    if rules.time_limit_s is not None and not 1 <= rules.time_limit_s <= LONGEST_LIMIT_S:
        _refuse(f"unit {unit} has a time limit of {rules.time_limit_s} s")


def _check_content(name: UnitId, content: UnitContent) -> None:
    if not _SOURCE_NAME.fullmatch(content.source_name) or content.source_name in {".", ".."}:
        _refuse(f"unit {name} names a file {content.source_name[:80]!r}")
    if not all(LANGUAGE_PATTERN.fullmatch(language) for language in content.captions):
        _refuse(f"unit {name} has captions in an unknown language")
    if content.outside_links < 0:
        _refuse(f"unit {name} has {content.outside_links} links")
    if content.recording is not None:
        _check_recording(name, content.recording)


def _check_recording(name: UnitId, recording: Recording) -> None:
    if not 1 <= recording.duration_ms <= LONGEST_RECORDING_MS:
        _refuse(f"unit {name} lasts {recording.duration_ms} ms")
    if not all(LANGUAGE_PATTERN.fullmatch(language) for language in recording.descriptions):
        _refuse(f"unit {name} has descriptions in an unknown language")
    if not all(0 <= picture.at_ms <= recording.duration_ms for picture in recording.key_pictures):
        _refuse(f"unit {name} has a picture from outside its video")
    if len(recording.exception) > _MAX_TEXT_CHARACTERS:
        _refuse(f"unit {name} gives more than {_MAX_TEXT_CHARACTERS:,} characters of reasons")


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
    raise BadManifest(say("The course manifest contradicts itself: {reason}.", reason=reason))
