"""Courses that weigh something: many lessons, and sounds of any size."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from learner_app.domain.course import Course, Delivery, Module, Policy, QuizRules, Tier, Unit, UnitKind
from learner_app.domain.ids import CourseId, UnitId
from learner_app.domain.quiz import Quiz
from learner_app.formats import manifest as manifests
from learner_app.formats import quiz_document, signing
from learner_app.formats.manifest import BlobInfo, Manifest, UnitContent
from tests.fakes.course import AUTHOR, NOISE, QUESTIONS, Built, hash_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_SYLLABLES = (
    *("an", "be", "cor", "di", "el", "fa", "gri", "ho", "in", "jo", "ka", "lu", "men"),
    *("no", "or", "pa", "que", "ro", "sta", "tur", "ul", "ver", "wa", "xi", "yo", "zen"),
)


def sound(size_bytes: int, seed: int = 1) -> bytes:
    """Bytes that nothing makes smaller, as those of a recording."""
    return random.Random(seed).randbytes(size_bytes)


def text(words: int, seed: int) -> bytes:
    """A lesson of so many words, which no other has: it becomes about as much smaller as a language does."""
    chance = random.Random(seed)
    made = ("".join(chance.choices(_SYLLABLES, k=chance.randint(1, 3))) for _ in range(words))
    return f"<h2>Lesson {seed}</h2><p>{' '.join(made)}.</p>".encode()


def heavy(
    name: str, lessons: Sequence[bytes], sounds: Sequence[bytes] = (), version: str = "1", *, tier: Tier = Tier.AUDIO
) -> Built:
    """A course of these lessons (units `lesson-1` …), a talk for each sound, and the quiz of `tests.fakes.course`.

    `tier` is that of the sounds.
    """
    quiz = quiz_document.encode_quiz(Quiz(QUESTIONS))
    units = [Unit(UnitId(f"lesson-{number}"), UnitKind.LESSON, f"Lesson {number}", 1) for number in _count(lessons)]
    talks = [
        Unit(UnitId(f"talk-{number}"), UnitKind.MEDIA, f"Talk {number}", 1, required=False) for number in _count(sounds)
    ]
    final = Unit(UnitId("final"), UnitKind.QUIZ, "Final quiz", 2, QuizRules(Policy.CERTIFYING, 0.6))
    contents = {unit.id: UnitContent(hash_of(data)) for unit, data in zip(units, lessons, strict=True)}
    contents |= {
        unit.id: UnitContent(files=(hash_of(data),), recording=NOISE) for unit, data in zip(talks, sounds, strict=True)
    }
    contents[final.id] = UnitContent(hash_of(quiz))
    infos = {hash_of(data): BlobInfo(len(data), Tier.TEXT, "text/html") for data in (*lessons, quiz)}
    infos |= {hash_of(data): BlobInfo(len(data), tier, "audio/ogg") for data in sounds}
    modules = (Module("All", (*units, *talks, final)),)
    course = Course(
        CourseId(name), version, name.title(), "en", "Carry a lot.", "CC-BY-4.0", Delivery.SELF_PACED, modules
    )
    data = manifests.encode(Manifest(course, contents, infos))
    blobs = {hash_of(each): each for each in (*lessons, *sounds, quiz)}
    return Built(data, signing.sign(data, AUTHOR), signing.public_key(AUTHOR), blobs)


def _count(items: Sequence[bytes]) -> range:
    return range(1, len(items) + 1)
