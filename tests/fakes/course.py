"""A small course of every kind of unit, signed, as the services and the hub meet it."""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from learner_app.domain.course import Course, Delivery, Module, Policy, QuizRules, Tier, Unit, UnitKind
from learner_app.domain.ids import BlobHash, CourseId, QuestionId, UnitId
from learner_app.domain.quiz import (
    AnswerKey,
    ChoiceKey,
    NumericAnswer,
    NumericKey,
    Option,
    Question,
    QuestionKind,
    Quiz,
    TrueFalseKey,
)
from learner_app.formats import manifest as manifests
from learner_app.formats import package, quiz_document, signing
from learner_app.formats.manifest import BlobInfo, Manifest, Recording, UnitContent

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

AUTHOR = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
STRANGER = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
COURSE = CourseId("field")
PICTURE = b"\x89PNG not really"
SOUND = random.Random(1).randbytes(1_500_000)
NOISE = Recording(60_000, exception="Nobody says anything in it.")
"""What is known of a sound that is none."""

MEDIA_TYPES = {PICTURE: "image/png", SOUND: "audio/ogg"}

QUESTIONS = (
    Question(QuestionId("Colour"), QuestionKind.SINGLE, "Which colour?", options=(Option("Red"), Option("Blue"))),
    Question(QuestionId("Sure"), QuestionKind.TRUE_FALSE, "Is that so?"),
    Question(QuestionId("Many"), QuestionKind.NUMERIC, "How many?"),
)
KEYS = {
    QuestionId("Colour"): AnswerKey(ChoiceKey({"Blue": 1.0}), {"Red": "Not red."}, explanation="The sky is blue."),
    QuestionId("Sure"): AnswerKey(TrueFalseKey(value=True)),
    QuestionId("Many"): AnswerKey(NumericKey((NumericAnswer(4, 4),))),
}
RIGHT = {"Colour": "Blue", "Sure": True, "Many": 4.0}


@dataclass(frozen=True)
class Built:
    """A course version and all that carries it."""

    manifest: bytes
    signature: bytes
    signer: bytes
    blobs: dict[BlobHash, bytes]

    @property
    def hash(self) -> BlobHash:
        return manifests.manifest_hash(self.manifest)

    @property
    def course(self) -> Course:
        return manifests.decode(self.manifest).course

    def write(self, path: Path) -> Path:
        package.write_package(path, self.manifest, self.signature, self.signer, self.blobs)
        return path


def lesson(title: str, text: str) -> bytes:
    return (
        f"<h2>{title}</h2><p>{text} See <a href='https://example.org/more'>more</a>.</p>"
        f"<p><img src='blob:{hash_of(PICTURE)}' alt='A mast'></p>"
    ).encode()


def built(
    version: str = "1",
    *,
    author: Ed25519PrivateKey = AUTHOR,
    text: str = "Storms take the network away.",
    course_id: str = COURSE,
    attempts: int | None = 2,
    language: str = "en",
    time_limit_s: int | None = None,
    needs_connection: bool = False,
    questions: tuple[Question, ...] = QUESTIONS,
    keys: Mapping[QuestionId, AnswerKey] = KEYS,
) -> Built:
    """A course: two lessons, a media unit, a practice quiz, a locked lesson, a certifying quiz, both with the limit.

    Only the certifying quiz may need a connection.
    """
    bodies = {
        "weather": lesson("Weather", text),
        "tools": lesson("Tools", "A torch and a map."),
        "practice": quiz_document.encode_quiz(Quiz(questions, keys)),
        "wrap-up": lesson("Wrap-up", "That was all."),
        "final": quiz_document.encode_quiz(Quiz(questions)),
    }
    practice = QuizRules(Policy.PRACTICE, 0.6, time_limit_s=time_limit_s)
    certifying = QuizRules(
        Policy.CERTIFYING, 0.6, attempts, time_limit_s=time_limit_s, needs_connection=needs_connection
    )
    units = (
        Unit(UnitId("weather"), UnitKind.LESSON, "Weather", 3),
        Unit(UnitId("tools"), UnitKind.LESSON, "Tools", 2),
        Unit(UnitId("talk"), UnitKind.MEDIA, "A talk", 4, required=False),
        Unit(UnitId("practice"), UnitKind.QUIZ, "Practice", 2, practice),
        Unit(UnitId("wrap-up"), UnitKind.LESSON, "Wrap-up", 1, after=(UnitId("weather"),)),
        Unit(UnitId("final"), UnitKind.QUIZ, "Final quiz", 2, certifying),
    )
    blobs = {hash_of(data): data for data in (*bodies.values(), PICTURE, SOUND)}
    contents = {UnitId(name): UnitContent(hash_of(data)) for name, data in bodies.items()}
    contents[UnitId("talk")] = UnitContent(files=(hash_of(SOUND),), recording=NOISE)
    for name in ("weather", "tools", "wrap-up"):
        contents[UnitId(name)] = replace(contents[UnitId(name)], pictures=(hash_of(PICTURE),))
    course = Course(
        CourseId(course_id),
        version,
        "Work in the field",
        language,
        "Work anywhere.",
        "CC-BY-4.0",
        Delivery.SELF_PACED,
        (Module("All", units),),
    )
    infos = {
        name: BlobInfo(len(data), Tier.AUDIO if data == SOUND else Tier.TEXT, MEDIA_TYPES.get(data, "text/html"))
        for name, data in blobs.items()
    }
    data = manifests.encode(Manifest(course, contents, infos))
    return Built(data, signing.sign(data, author), signing.public_key(author), blobs)


def hash_of(data: bytes) -> BlobHash:
    return BlobHash(hashlib.sha256(data).hexdigest())


def with_sound(sound: bytes) -> Built:
    """A second course whose sound is another."""
    course = built(course_id="b", text="Another.")
    source = manifests.decode(course.manifest)
    name = hash_of(sound)
    info = source.blobs[hash_of(SOUND)]
    units = {**source.units, UnitId("talk"): UnitContent(files=(name,), recording=NOISE)}
    infos = {blob: each for blob, each in source.blobs.items() if blob != hash_of(SOUND)} | {name: info}
    data = manifests.encode(Manifest(source.course, units, infos))
    blobs = {blob: each for blob, each in course.blobs.items() if blob != hash_of(SOUND)} | {name: sound}
    return replace(course, manifest=data, signature=signing.sign(data, AUTHOR), blobs=blobs)


def of_format_1() -> Built:
    """The same course as an earlier version of the program built it, which knew nothing of recordings."""
    course = built()
    source = manifests.decode(course.manifest)
    units = {**source.units, UnitId("talk"): UnitContent(files=(hash_of(SOUND),))}
    data = manifests.encode(replace(source, units=units))
    return Built(data, signing.sign(data, AUTHOR), signing.public_key(AUTHOR), course.blobs)
