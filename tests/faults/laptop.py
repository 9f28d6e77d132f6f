"""A device on which one person learns: made in a moment from a template, and looked into from outside."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING

from learner_app.domain.course import Tier
from learner_app.domain.events import Verb, Version
from learner_app.domain.ids import CourseId, PersonId, QuestionId, UnitId
from learner_app.formats import manifest as manifests
from learner_app.formats.xapi import Actor
from learner_app.overriding import override
from learner_app.services.clock import SystemClock
from learner_app.services.recorder import Deed, Recorder, new_attempt
from learner_app.services.session import Session, open_session
from learner_app.store.journal import Journal
from learner_app.store.profile import Person, Profile, person_key
from learner_app.store.records import open_records
from learner_app.store.secrets import TokenVault
from tests.fakes.course import COURSE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from learner_app.domain.quiz import Response
    from tests.fakes.course import Built


_RESPONSES: dict[QuestionId, Response] = {
    QuestionId("Colour"): "Blue",
    QuestionId("Sure"): True,
    QuestionId("Many"): 4.0,
}


@dataclass(frozen=True, slots=True)
class Own:
    """A record as it lies on the device."""

    sequence: int
    id: str
    statement: bytes
    hash: bytes
    state: str


class Laptop:
    """One profile, of one person who is signed in."""

    def __init__(self, root: Path, person: str) -> None:
        self.root = root
        self.person = person

    @property
    def device(self) -> str:
        """Its id."""
        return Profile(self.root).device_id

    @property
    def folder(self) -> Path:
        """Where the person's databases are."""
        profile = Profile(self.root)
        return profile.person_folder(profile.person.key)

    def copy_from(self, template: Laptop) -> None:
        """Become what `template` is, as another person on another device; the token comes with `hold`."""
        profile, like = Profile(self.root), Profile(template.root).person
        key = person_key(like.hub_url, self.person)
        profile.set_person(Person(key, PersonId(self.person), self.person.title(), like.hub_url, like.hub_name))
        shutil.copytree(template.folder, profile.person_folder(key))
        if (template.root / "content").is_dir():
            shutil.copytree(template.root / "content", profile.content)

    def hold(self, token: str) -> None:
        """Keep the token of a sign-in."""
        TokenVault(self.root).set(Profile(self.root).person.hub_url, self.person, token)

    @property
    def token(self) -> str:
        """The token that it holds."""
        return TokenVault(self.root).get(Profile(self.root).person.hub_url, self.person) or ""

    @contextmanager
    def calling(self, hub_url: str) -> Iterator[None]:
        """Reach the hub by another address for the time of the block, with the same sign-in."""
        profile, token = Profile(self.root), self.token
        before = profile.person
        profile.set_person(replace(before, hub_url=hub_url))
        self.hold(token)
        yield
        Profile(self.root).set_person(before)

    @contextmanager
    def open(self, *, is_offline: bool = False) -> Iterator[Session]:
        """A session for the time of the block."""
        with closing(open_session(self.root, is_offline=is_offline)) as session:
            yield session

    def learn(self, count: int, course: Built) -> None:
        """Record so much work on a course, all in one commit: how long recording takes is not the question here.

        Three lessons are completed and the certifying quiz is taken; all the rest is practice.
        """
        profile, clock = Profile(self.root), SystemClock()
        actor = Actor(profile.person.hub_url, profile.person.user)
        with closing(open_records(self.folder)) as store, store.database.transaction():
            journal = Journal(store, profile.device_id, clock.boot())
            recorder = Recorder(journal, clock, profile.device_id, actor)
            for number in range(count):
                recorder.record(_deed(number, course))

    def own(self) -> list[Own]:
        """Every record, oldest first, read past the program."""
        with closing(sqlite3.connect(f"{(self.folder / 'records.db').as_uri()}?mode=ro", uri=True)) as database:
            rows = database.execute(
                "SELECT r.sequence, r.id, r.statement, r.hash, d.state"
                " FROM record r JOIN delivery d ON d.sequence = r.sequence ORDER BY r.sequence"
            )
            return [Own(*row) for row in rows]

    def heard(self) -> dict[str, bytes]:
        """Every statement of the person's other devices that the hub has told, by its id."""
        with closing(sqlite3.connect(f"{(self.folder / 'library.db').as_uri()}?mode=ro", uri=True)) as database:
            return dict(database.execute("SELECT id, statement FROM foreign_record"))

    def waiting(self) -> list[int]:
        """The sequence numbers of what the hub has not answered."""
        return [record.sequence for record in self.own() if record.state in {"waiting", "sent"}]

    def has_text_of(self, course: Built) -> bool:
        """Whether every byte of a course's text is on the disk, whatever the program says."""
        tiers = manifests.decode(course.manifest).blobs
        return self._blobs() >= {blob for blob in course.blobs if tiers[blob].tier is Tier.TEXT}

    def has_all_of(self, course: Built) -> bool:
        """Whether every byte of a course is."""
        return self._blobs() >= set(course.blobs)

    def _blobs(self) -> set[str]:
        return {sha256(path.read_bytes()).hexdigest() for path in (self.root / "content").glob("??/*")}

    def copied(self, root: Path) -> Laptop:
        """The same profile in another place, as if the disk had been copied; without the sign-in."""
        shutil.copytree(self.root, root)
        return Laptop(root, self.person)

    def leftovers(self) -> list[str]:
        """Files among the person's that somebody began to write and never finished."""
        return [str(path.relative_to(self.folder)) for path in self._leftovers()]

    def age_leftovers(self) -> None:
        """Let a day go by for them."""
        for path in self._leftovers():
            os.utime(path, (0, 0))

    def _leftovers(self) -> list[Path]:
        return [path for path in self.folder.rglob("*") if path.name.startswith(".") or ".part" in path.name]

    def size_bytes(self) -> int:
        """What the person's databases take on the disk, with all that lies beside them."""
        return sum(path.stat().st_size for path in self.folder.rglob("*") if path.is_file())


class Share(Laptop):
    """What one of its people has on a machine, whoever learns there at the moment."""

    def __init__(self, root: Path, person: str, hub_url: str) -> None:
        super().__init__(root, person)
        self._key = person_key(hub_url, person)

    @property
    @override
    def folder(self) -> Path:
        return Profile(self.root).person_folder(self._key)


def _deed(number: int, course: Built) -> Deed:
    version = Version(CourseId(COURSE), course.course.version, course.hash, "en")
    lessons = ("weather", "tools", "wrap-up")
    if number < len(lessons):
        return Deed(Verb.COMPLETED, version, UnitId(lessons[number]), duration_s=60 + number)
    attempt = new_attempt(SystemClock().now())
    if number == len(lessons):
        return Deed(Verb.ATTEMPTED, version, UnitId("final"), attempt, _RESPONSES)
    return Deed(Verb.PASSED, version, UnitId("practice"), attempt, _RESPONSES, score=1.0)
