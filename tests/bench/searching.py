"""Search as the window asks for it, over lessons and over cues, beside the bare full-text query for the same words."""

from __future__ import annotations

import random
from contextlib import closing
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING

from learner_app.domain.course import Course, Delivery, Module, Tier, Unit, UnitKind
from learner_app.domain.ids import BlobHash, CourseId, UnitId
from learner_app.formats import manifest as manifests
from learner_app.services.session import open_session
from learner_app.store.blobs import BlobStore
from learner_app.store.installed import InstalledCourse, InstalledCourses
from learner_app.store.library import open_library
from learner_app.store.profile import Profile
from learner_app.store.search import Searchable, SearchIndex
from tests.bench.results import CannotMeasure, Result
from tests.bench.timing import Pair, in_turns, worked_ms

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence, Sized
    from pathlib import Path

    from learner_app.store.database import Database
    from learner_app.store.library import LibraryStore

    Speaker = Callable[[int], str]

COURSES = 20
LESSONS_A_COURSE = 500
WORDS_A_LESSON = 250
TALKS_A_COURSE, CUES_A_TALK = 10, 500
WORDS_A_CUE = 10
CUE_MS = 4_000
ROUNDS = 30
LIMIT = 50
GOAL = 1.5
_RAW = (
    "SELECT rowid, rank, snippet(place_words, -1, '<', '>', '…', 24) FROM place_words"
    " WHERE place_words MATCH ? ORDER BY rank LIMIT ?"
)


def measure(scratch: Path) -> list[Result]:
    """Words as they are typed: a rare one, a frequent one, two together, and a beginning."""
    lessons = _measured(scratch / "search", "search over 10,000 lessons ÷ raw FTS5 query", _lessons)
    return [lessons, _measured(scratch / "search-of-cues", "search over 100,000 cues ÷ raw FTS5 query", _cues)]


def _measured(root: Path, name: str, write: Callable[[Speaker], Sequence[Searchable]]) -> Result:
    profile, chance = Profile(root), random.Random(3)
    vocabulary = [f"{''.join(chance.choices('abcdefghiklmnoprstuvw', k=chance.randrange(3, 10)))}" for _ in range(8000)]
    with closing(open_library(profile.person_folder(profile.person.key))) as library:
        _fill(library, BlobStore(profile.content), partial(write, _speaker(chance, vocabulary)))
        queries = [vocabulary[4000], vocabulary[40], f"{vocabulary[30]} {vocabulary[90]}", vocabulary[60][:3]]
        with closing(open_session(profile.root)) as session:
            pairs = [_pair(session.search.find, library.database, words) for words in queries]
    worst = max(pairs, key=lambda pair: pair.ratio)
    per_query = ", ".join(f"{pair.ratio:.2f}" for pair in pairs)
    return Result(name, worst.ratio, "×", GOAL, f"the worst of {per_query}; {worst.detail(digits=2)}")


def _pair(find: Callable[[str, int], Sized], database: Database, words: str) -> Pair:

    raw = (" ".join(f'"{word}"' for word in words.split()) + "*", LIMIT)
    if len(find(words, LIMIT)) != len(database.rows(_RAW, raw)):
        raise CannotMeasure(f"the search and the raw query find different numbers of places for {words}")
    return in_turns(
        lambda: worked_ms(lambda: find(words, LIMIT)), lambda: worked_ms(lambda: database.rows(_RAW, raw)), ROUNDS
    )


def _speaker(chance: random.Random, vocabulary: Sequence[str]) -> Speaker:
    """Says that many words, spread as words are in any language."""
    weights = [1 / (place + 3) for place in range(len(vocabulary))]
    return lambda count: " ".join(chance.choices(vocabulary, weights, k=count))


def _lessons(say: Speaker) -> list[Searchable]:
    texts = [say(WORDS_A_LESSON) for _ in range(LESSONS_A_COURSE)]
    return [Searchable(UnitId(f"unit-{at}"), "lesson", text[:40], text) for at, text in enumerate(texts)]


def _cues(say: Speaker) -> list[Searchable]:
    return [
        Searchable(UnitId(f"unit-{talk}"), "cue", "", say(WORDS_A_CUE), at * CUE_MS, "en")
        for talk in range(TALKS_A_COURSE)
        for at in range(CUES_A_TALK)
    ]


def _fill(library: LibraryStore, store: BlobStore, write: Callable[[], Sequence[Searchable]]) -> None:
    """Courses as an import leaves them, without its waiting for the disk after each of thousands of files."""
    index, installed = SearchIndex(library.database), InstalledCourses(library)
    for number in range(COURSES):
        places = write()
        found = _course(number, {place.unit: place.text for place in places if place.unit is not None}, store)
        installed.install(found)
        index.index_course(found.course, found.manifest, "en", places)


def _course(number: int, texts: Mapping[UnitId, str], store: BlobStore) -> InstalledCourse:
    units, contents, blobs = [], {}, {}
    for unit, text in texts.items():
        blob = BlobHash(sha256(text.encode()).hexdigest())
        store.path(blob).parent.mkdir(parents=True, exist_ok=True)
        store.path(blob).write_bytes(text.encode())
        units.append(Unit(unit, UnitKind.LESSON, text[:40]))
        contents[unit] = manifests.UnitContent(body=blob)
        blobs[blob] = manifests.BlobInfo(len(text), Tier.TEXT, "text/html")
    modules = (Module("Lessons", tuple(units)),)
    course = Course(
        CourseId(f"course-{number}"), "1", f"Course {number}", "en", "Knows.", "CC-BY-4.0", Delivery.SELF_PACED, modules
    )
    data = manifests.encode(manifests.Manifest(course, contents, blobs))
    name = manifests.manifest_hash(data)
    return InstalledCourse(name, course.id, "1", "en", data, bytes(64), bytes(32), number)
