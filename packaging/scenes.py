"""States of the link for pictures: profiles of people on a real hub of their own, each brought into one state."""

from __future__ import annotations

import random
import shutil
from contextlib import closing
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

import media_course
from media_course import LISTENING, NOTES, ROUND, WELCOME
from PySide6.QtWidgets import QPushButton

from learner_app.authoring.build import build_course
from learner_app.cli.processes import DemoHub, Program
from learner_app.domain.course import Tier, UnitKind
from learner_app.domain.ids import CourseId, UnitId
from learner_app.domain.traffic import Flow, Purpose
from learner_app.services.clock import SystemClock
from learner_app.services.session import open_session
from learner_app.store.journal import Journal
from learner_app.store.profile import Profile
from learner_app.store.records import open_records
from learner_app.store.traffic import open_traffic
from learner_app.ui.navigation import Place, Screen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from learner_app.bridge.client import Client
    from learner_app.services.session import Session
    from learner_app.ui.main_window import MainWindow

PASSWORD = "a long enough pass phrase"  # noqa: S105 - of a hub that lives for a minute
KIT, WEAK, PHISHING = CourseId("field-kit"), CourseId("weak-connection"), CourseId("spotting-phishing")
_MB = 1_000_000
_SIDE = 1300  # pixels of a picture nobody can compress: about 5 MB
_TOML = """\
id = "field-kit"
version = "2026.1"
title = "Your field kit"
language = "en"
outcome = "Pack and check what a week outside needs."
licence = "CC-BY-4.0"

[[module]]
title = "Pack"
[[module.unit]]
id = "ropes"
title = "Ropes and slings"
kind = "lesson"
file = "ropes.md"
minutes = 4
[[module.unit]]
id = "radio"
title = "The radio"
kind = "lesson"
file = "radio.md"
minutes = 3
[[module.unit]]
id = "questions"
title = "Your questions to the team"
kind = "live"
minutes = 20
required = false
"""


class Scene(NamedTuple):
    """One picture: a profile, the screen, and what is done there first.

    Attributes:
        is_there: Whether what the picture is of can be seen; None where it is there once nothing is asked any more.
    """

    name: str
    profile: Path
    place: Place
    is_offline: bool = True
    act: Callable[[MainWindow, Client], None] = lambda _window, _client: None
    is_there: Callable[[Client], bool] | None = None


class Scenes:
    """Makes them in a folder; `close` stops the hub."""

    def __init__(self, folder: Path, key: Ed25519PrivateKey) -> None:
        self._folder = folder
        self._hub = DemoHub(folder / "hub", Program(lambda _: None))
        (folder / "hub").mkdir(parents=True)
        self._url = self._hub.start("--demo")
        self._publish_kit(key)
        for person in ("amina", "joao"):
            self._hub.add_person(person, PASSWORD)
        self._base = self._signed_in("base")

    def all(self) -> Iterator[Scene]:
        """In the order in which they are looked at; the hub is stopped for the last."""
        calm = self._copy("calm", lambda _: None)
        yield Scene("today-signed-in", calm, Place(Screen.TODAY))
        yield Scene("sync-nothing-to-do", calm, Place(Screen.SYNC))
        yield Scene("library-with-sizes", calm, Place(Screen.LIBRARY))
        yield Scene("course-with-tiers", calm, Place(Screen.COURSE, KIT))
        media = self._copy("media", _choose)
        choose = "Choose what to fetch of A round of the yard"
        yield Scene(
            "course-with-media", media, Place(Screen.COURSE, LISTENING), act=lambda window, _: _push(window, choose)
        )
        stored = self._copy("stored", _store, is_offline=False)
        yield Scene("settings-storage-clearing", stored, Place(Screen.SETTINGS, words="storage"), act=_clear)
        yield Scene("settings-data", calm, Place(Screen.SETTINGS, words="data"))
        yield Scene("settings-storage", calm, Place(Screen.SETTINGS, words="storage"))
        yield Scene("ready-asked", calm, Place(Screen.READY))
        yield Scene("ready", calm, Place(Screen.READY), act=lambda window, _: _press(window, "Check now"))
        yield Scene("sync-busy", self._copy("busy", _slow_queue), Place(Screen.SYNC), False, _fetch, _is_fetching)
        budget = self._copy("budget", _queue)
        _spend(budget)
        yield Scene("sync-budget-used-up", budget, Place(Screen.SYNC))
        yield Scene("library-held-back", budget, Place(Screen.LIBRARY))
        yield Scene("course-held-back", budget, Place(Screen.COURSE, KIT))
        yield Scene("ready-not-yet", budget, Place(Screen.READY), act=lambda window, _: _press(window, "Check now"))
        yield Scene("sync-paused", self._copy("paused", _paused), Place(Screen.SYNC))
        refused = self._copy("refused", _learn)
        _refuse(refused)
        yield Scene("sync-refused", refused, Place(Screen.SYNC))
        yield Scene("today-refused", refused, Place(Screen.TODAY))
        yield Scene("needs-a-look", refused, Place(Screen.ATTENTION))
        arriving = self._copy("arriving", lambda _: None)
        _lose_a_unit(arriving)
        yield Scene("course-arriving", arriving, Place(Screen.COURSE, KIT))
        yield Scene("lesson-arriving", arriving, Place(Screen.LESSON, KIT, UnitId("radio")))
        announced = self._announced()
        yield Scene("library-first-sync", announced, Place(Screen.LIBRARY))
        yield Scene("course-announced", announced, Place(Screen.COURSE, KIT))
        yield Scene("sync-first-sync", announced, Place(Screen.SYNC))
        yield Scene("sign-in-claims", self._unclaimed(), Place(Screen.SIGN_IN), act=_unfold)
        waiting = self._copy("waiting", _learn)
        self._hub.stop()
        yield Scene("sync-blocked", waiting, Place(Screen.SYNC), is_offline=False, act=_sync)

    def close(self) -> None:
        """Stop the hub."""
        self._hub.stop()

    def _signed_in(self, name: str) -> Path:
        profile = self._folder / name
        with closing(open_session(profile)) as session:
            session.accounts.sign_in(self._url, "amina", PASSWORD)
        with closing(open_session(profile)) as session:
            session.sync.run()
            for unit in ("text-first", "with-and-without-network"):
                session.lessons.open(WEAK, UnitId(unit))
                session.lessons.complete(WEAK, UnitId(unit), 200)
            session.sync.run()
        return profile

    def _copy(self, name: str, change: Callable[[Session], object], *, is_offline: bool = True) -> Path:
        profile = self._folder / name
        shutil.copytree(self._base, profile)
        with closing(open_session(profile)) as session:
            session.accounts.sign_in(self._url, "amina", PASSWORD)  # a secret does not go along with a copy
        with closing(open_session(profile, is_offline=is_offline)) as session:
            change(session)
        return profile

    def _announced(self) -> Path:
        profile = self._folder / "announced"
        with closing(open_session(profile)) as session:
            session.accounts.sign_in(self._url, "joao", PASSWORD)
        with closing(open_session(profile)) as session:
            session.sync.exchange()
        return profile

    def _unclaimed(self) -> Path:
        """Somebody has learned before anybody signed in."""
        profile = self._folder / "unclaimed"
        with closing(open_session(profile, is_offline=True)) as session:
            session.library.import_package(self._folder / "kit.learnpack")
            session.lessons.open(KIT, UnitId("ropes"))
            session.lessons.complete(KIT, UnitId("ropes"), 200)
        return profile

    def _publish_kit(self, key: Ed25519PrivateKey) -> None:
        from PIL import Image

        source = self._folder / "kit"
        source.mkdir()
        (source / "course.toml").write_text(_TOML, encoding="utf-8")
        for place, name in enumerate(("ropes", "radio")):
            noise = random.Random(place).randbytes(3 * _SIDE * _SIDE)  # noqa: S311 - noise
            Image.frombytes("RGB", (_SIDE, _SIDE), noise).save(source / f"{name}.png")
            text = (
                f"# {name.capitalize()}\n\nLook at each piece twice.\n\n![{name.capitalize()} laid out]({name}.png)\n"
            )
            (source / f"{name}.md").write_text(text, encoding="utf-8")
        build_course(source, self._folder / "kit.learnpack", key)
        self._hub.run("publish", str(self._folder / "kit.learnpack"))
        next_week = date.today() + timedelta(days=6)  # noqa: DTZ011 - the learner's own day
        self._hub.run("assign", KIT, "--all", "--due", next_week.isoformat())
        media_course.write(self._folder / "listening.learnpack", key)
        self._hub.run("publish", str(self._folder / "listening.learnpack"))
        self._hub.run("assign", LISTENING, "--all")


def _learn(session: Session) -> None:
    for course in (KIT, PHISHING):
        view = session.library.course(course)
        lessons = [unit for unit in view.course.units if unit.kind is UnitKind.LESSON]
        session.lessons.open(course, lessons[0].id)
        session.lessons.complete(course, lessons[0].id, 200)


def _choose(session: Session) -> None:
    """The sound of one recording is on its way, its video for later, and the budget is nearly used up."""
    session.settings.change(data_month_mb=20)
    session.library.want_part(LISTENING, Tier.AUDIO, WELCOME)
    session.library.want_part(LISTENING, Tier.LOW, WELCOME, is_later=True)


def _store(session: Session) -> None:
    """A course that is finished, with its recordings here."""
    session.library.want_part(LISTENING, Tier.AUDIO)
    session.library.want_part(LISTENING, Tier.LOW, ROUND)
    session.sync.download()
    session.lessons.complete(LISTENING, NOTES, 60)


def _queue(session: Session) -> None:
    session.library.want(KIT, Tier.STANDARD)


def _slow_queue(session: Session) -> None:
    _queue(session)
    session.settings.change(media_kb_s=300)


def _paused(session: Session) -> None:
    _queue(session)
    for item in session.queue.items():
        session.queue.pause(item.part)


def _spend(profile: Path) -> None:
    with closing(open_session(profile, is_offline=True)) as session:
        session.settings.change(data_day_mb=25, data_month_mb=500)
    with closing(open_traffic(profile)) as ledger:
        today = date.today()  # noqa: DTZ011 - the learner's own day
        flows = {Purpose.TEXT: Flow(20_000, 2 * _MB), Purpose.STANDARD: Flow(90_000, 23 * _MB)}
        ledger.saw("hotel", "the network 10.20.4.0/24", 2**42)
        ledger.measured("hotel", 120_000.0)
        ledger.add(today, "hotel", flows)


def _refuse(profile: Path) -> None:
    owner = Profile(profile)
    records = open_records(owner.person_folder(owner.person.key))
    with closing(records):
        journal = Journal(records, owner.device_id, SystemClock().boot())
        last = journal.last_sequence()
        journal.refuse(last, last, "the course was not known when the record arrived")
        journal.refuse(last - 2, last - 2, "the course was not known when the record arrived")


def _lose_a_unit(profile: Path) -> None:
    """As if the text were still on its way: the blob of one unit is not here yet."""
    content = Profile(profile).content
    for path in content.glob("??/*"):
        if path.is_file() and b"Radio" in path.read_bytes()[:200]:
            path.unlink()


def _press(window: MainWindow, text: str) -> None:
    next(each for each in window.findChildren(QPushButton) if each.text().strip() == text and each.isVisible()).click()


def _push(window: MainWindow, name: str) -> None:
    """Press the button of that accessible name."""
    found = (each for each in window.findChildren(QPushButton) if each.accessibleName() == name)
    next(each for each in found if each.isVisible()).click()


def _clear(window: MainWindow, _client: Client) -> None:
    """What would go, and by unit what is here."""
    _push(window, "Show each unit: sound of A yard to listen to")
    _press(window, "Free space …")


def _unfold(window: MainWindow, _client: Client) -> None:
    _press(window, "Other ways to sign in")


def _sync(_window: MainWindow, client: Client) -> None:
    client.sync()


def _fetch(_window: MainWindow, client: Client) -> None:
    client.fetch()


def _is_fetching(client: Client) -> bool:
    return client.progress is not None and client.progress.here_bytes > _MB
