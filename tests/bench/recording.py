"""Recording one answer so that a power cut cannot take it back, beside one bare commit of SQLite on the same disk."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import cycle
from typing import TYPE_CHECKING

from learner_app.authoring.author_key import load_or_make_key
from learner_app.authoring.build import build_course
from learner_app.domain.course import UnitKind
from learner_app.domain.events import Verb, Version
from learner_app.domain.ids import BlobHash, CourseId, DeviceId, UnitId
from learner_app.domain.quiz import QuestionKind
from learner_app.formats.xapi import Actor
from learner_app.resources import resource
from learner_app.services.recorder import Deed, Recorder
from learner_app.services.session import open_session
from learner_app.store.journal import Journal
from learner_app.store.records import open_records
from tests.bench.learner import FieldClock
from tests.bench.results import CannotMeasure, Result
from tests.bench.timing import in_turns, took_ms

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from learner_app.services.session import Session

ROUNDS = 200
GOAL = 1.5


def measure(scratch: Path) -> list[Result]:
    """A learner's answer through the service, and one record through the journal, each beside a bare commit."""
    package = scratch / "sample.learnpack"
    build_course(resource("courses", "spotting-phishing"), package, load_or_make_key(scratch / "author.key"))
    with (
        closing(open_session(scratch / "recording", clock=FieldClock())) as session,
        closing(open_records(scratch / "recording-records")) as records,
        closing(_bare(scratch / "bare.db")) as bare,
    ):
        session.library.import_package(package)
        answer = _answering(session)
        record = _completing((Journal(records, DeviceId("bench-device"), "boot"), FieldClock()))
        commit = _committing(bare)
        answers = in_turns(lambda: took_ms(answer), lambda: took_ms(commit), ROUNDS)
        made = in_turns(lambda: took_ms(record), lambda: took_ms(commit), ROUNDS)
    return [
        Result("recording one answer ÷ bare commit", answers.ratio, "×", GOAL, answers.detail(digits=2)),
        Result("one record in the journal ÷ bare commit", made.ratio, "×", None, made.detail(digits=2)),
    ]


def _answering(session: Session) -> Callable[[], object]:
    """Gives the same question another answer, time and again."""
    card = session.library.courses()[0]
    quiz = next(unit for unit in session.library.course(card.id).course.units if unit.kind is UnitKind.QUIZ)
    for unit in session.library.course(card.id).course.units:
        if unit.id == quiz.id:
            break
        session.lessons.complete(card.id, unit.id, 60)
    attempt = session.quizzes.begin(card.id, quiz.id)
    question = next((asked for asked in attempt.questions if asked.kind is QuestionKind.SINGLE), None)
    if question is None:
        raise CannotMeasure("the sample course has no question with one choice")
    texts = cycle([option.text for option in question.options])
    return lambda: session.quizzes.answer(attempt.attempt, question.id, next(texts))


def _completing(stores: tuple[Journal, FieldClock]) -> Callable[[], object]:
    """Records the same lesson as done once more; the service would not."""
    journal, clock = stores
    recorder = Recorder(journal, clock, DeviceId("bench-device"), Actor("https://hub.example", "amina"))
    version = Version(CourseId("spotting-phishing"), "2026.1", BlobHash("5c" * 32), "en")
    deed = Deed(Verb.COMPLETED, version, UnitId("a-lesson"), duration_s=240)
    return lambda: recorder.record(deed)


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL").fetchone()
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE answer (question TEXT PRIMARY KEY, response TEXT NOT NULL)")
    return connection


def _committing(connection: sqlite3.Connection) -> Callable[[], object]:
    texts = cycle(["This answer", "That answer"])
    return lambda: connection.execute("INSERT OR REPLACE INTO answer VALUES ('question', ?)", (next(texts),))
