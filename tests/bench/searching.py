"""Search as the window asks for it, over 10,000 lessons, beside the bare full-text query for the same words."""

from __future__ import annotations

import random
from contextlib import closing
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
from tests.bench.timing import Pair, in_turns, took_ms

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence, Sized
    from pathlib import Path

    from learner_app.store.database import Database

COURSES = 20
LESSONS_A_COURSE = 500
WORDS_A_LESSON = 250
ROUNDS = 30
LIMIT = 50
GOAL = 1.5
_RAW = (
    "SELECT rowid, rank, snippet(place_words, -1, '<', '>', '…', 24) FROM place_words"
    " WHERE place_words MATCH ? ORDER BY rank LIMIT ?"
)


def measure(scratch: Path) -> list[Result]:
    """Words as they are typed: a rare one, a frequent one, two together, and a beginning."""
    profile, chance = Profile(scratch / "search"), random.Random(3)
    vocabulary = [f"{''.join(chance.choices('abcdefghiklmnoprstuvw', k=chance.randrange(3, 10)))}" for _ in range(8000)]
    with closing(open_library(profile.person_folder(profile.person.key))) as library:
        _fill(library.database, InstalledCourses(library), BlobStore(profile.content), chance, vocabulary)
        queries = [vocabulary[4000], vocabulary[40], f"{vocabulary[30]} {vocabulary[90]}", vocabulary[60][:3]]
        with closing(open_session(profile.root)) as session:
            pairs = [_pair(session.search.find, library.database, words) for words in queries]
    worst = max(pairs, key=lambda pair: pair.ratio)
    per_query = ", ".join(f"{pair.ratio:.2f}" for pair in pairs)
    detail = f"the worst of {per_query}; {worst.detail(digits=2)}"
    return [Result("search over 10,000 lessons ÷ raw FTS5 query", worst.ratio, "×", GOAL, detail)]


def _pair(find: Callable[[str, int], Sized], database: Database, words: str) -> Pair:

    raw = (" ".join(f'"{word}"' for word in words.split()) + "*", LIMIT)
    if len(find(words, LIMIT)) != len(database.rows(_RAW, raw)):
        raise CannotMeasure(f"the search and the raw query find different numbers of places for {words}")
    return in_turns(
        lambda: took_ms(lambda: find(words, LIMIT)), lambda: took_ms(lambda: database.rows(_RAW, raw)), ROUNDS
    )


def _fill(
    database: Database,
    installed: InstalledCourses,
    store: BlobStore,
    chance: random.Random,
    vocabulary: Sequence[str],
) -> None:
    """Courses as an import leaves them, without its waiting for the disk after each of 10,000 files."""
    index = SearchIndex(database)
    weights = [1 / (place + 3) for place in range(len(vocabulary))]  # as words are spread in any language
    for number in range(COURSES):
        texts = [" ".join(chance.choices(vocabulary, weights, k=WORDS_A_LESSON)) for _ in range(LESSONS_A_COURSE)]
        found = _course(number, texts, store)
        installed.install(found)
        places = [Searchable(UnitId(f"lesson-{at}"), "lesson", text[:40], text) for at, text in enumerate(texts)]
        index.index_course(found.course, found.manifest, "en", places)


def _course(number: int, texts: Sequence[str], store: BlobStore) -> InstalledCourse:
    units, contents, blobs = [], {}, {}
    for at, text in enumerate(texts):
        blob = BlobHash(sha256(text.encode()).hexdigest())
        store.path(blob).parent.mkdir(parents=True, exist_ok=True)
        store.path(blob).write_bytes(text.encode())
        unit = Unit(UnitId(f"lesson-{at}"), UnitKind.LESSON, text[:40])
        units.append(unit)
        contents[unit.id] = manifests.UnitContent(body=blob)
        blobs[blob] = manifests.BlobInfo(len(text), Tier.TEXT, "text/html")
    modules = (Module("Lessons", tuple(units)),)
    course = Course(
        CourseId(f"course-{number}"), "1", f"Course {number}", "en", "Knows.", "CC-BY-4.0", Delivery.SELF_PACED, modules
    )
    data = manifests.encode(manifests.Manifest(course, contents, blobs))
    name = manifests.manifest_hash(data)
    return InstalledCourse(name, course.id, "1", "en", data, bytes(64), bytes(32), number)
