"""Courses of any size, as packages of the tests' author."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.course import Course, Delivery, Module, Tier, Unit, UnitKind
from learner_app.domain.ids import CourseId, UnitId
from learner_app.formats import manifest as manifests
from learner_app.formats import signing
from learner_app.formats.manifest import BlobInfo, Manifest, UnitContent
from learner_app.formats.markdown_html import to_safe_html
from tests.bench.lesson_text import lesson_text
from tests.fakes.course import AUTHOR, NOISE, Built, hash_of

if TYPE_CHECKING:
    from collections.abc import Sequence


def lesson(words: int, seed: int) -> bytes:
    """The body of a lesson."""
    return to_safe_html(lesson_text(words, seed), resolve=lambda _: None).html.encode()


def course(name: str, version: str, lessons: Sequence[bytes], sound: bytes = b"") -> Built:
    """Lessons of these bodies in modules of eight, and a unit with `sound` where there is any."""
    bodies = {UnitId(f"lesson-{number}"): body for number, body in enumerate(lessons, start=1)}
    units = [Unit(unit, UnitKind.LESSON, f"What to know about matter {unit}", 8) for unit in bodies]
    contents = {unit: UnitContent(hash_of(body)) for unit, body in bodies.items()}
    infos = {hash_of(body): BlobInfo(len(body), Tier.TEXT, "text/html") for body in bodies.values()}
    if sound:
        units.append(Unit(UnitId("talk"), UnitKind.MEDIA, "A talk", 20, required=False))
        contents[UnitId("talk")] = UnitContent(files=(hash_of(sound),), recording=NOISE)
        infos[hash_of(sound)] = BlobInfo(len(sound), Tier.AUDIO, "audio/ogg")
    modules = tuple(Module(f"Part {at // 8 + 1}", tuple(units[at : at + 8])) for at in range(0, len(units), 8))
    made = Course(
        CourseId(name), version, f"The course {name}", "en", "Knows.", "CC-BY-4.0", Delivery.SELF_PACED, modules
    )
    data = manifests.encode(Manifest(made, contents, infos))
    blobs = {hash_of(body): body for body in (*bodies.values(), *([sound] if sound else []))}
    return Built(data, signing.sign(data, AUTHOR), signing.public_key(AUTHOR), blobs)
