"""One open profile with everything a learner can do in it; command line and window both start here."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from learner_app.formats.xapi import Actor
from learner_app.services.accounts import Accounts
from learner_app.services.cards import Cards
from learner_app.services.certificates import Certificates
from learner_app.services.clock import SystemClock
from learner_app.services.device_key import DeviceKey
from learner_app.services.doctor import Doctor
from learner_app.services.doorway import Doorway
from learner_app.services.downloads import Downloads
from learner_app.services.exchange import Exchange
from learner_app.services.history import History
from learner_app.services.lessons import Lessons
from learner_app.services.library import Library
from learner_app.services.link import Link
from learner_app.services.quizzes import Quizzes
from learner_app.services.recorder import LOCAL_HOME, Recorder
from learner_app.services.records import Records
from learner_app.services.rescuing import Rescue
from learner_app.services.search import Search
from learner_app.services.settings import SettingsFile
from learner_app.services.shelf import Shelf
from learner_app.services.sync import Sync
from learner_app.services.timekeeping import Timekeeper
from learner_app.services.today import Today
from learner_app.services.trusting import Signers
from learner_app.store.blobs import BlobStore
from learner_app.store.catalogue import Catalogue
from learner_app.store.drafts import Drafts
from learner_app.store.installed import InstalledCourses
from learner_app.store.journal import Journal
from learner_app.store.library import open_library
from learner_app.store.profile import Profile
from learner_app.store.records import open_records
from learner_app.store.search import SearchIndex
from learner_app.store.secrets import TokenVault
from learner_app.store.trust import Trust

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from learner_app.domain.clock import Clock
    from learner_app.remote.port import Hub
    from learner_app.store.library import LibraryStore
    from learner_app.store.profile import Person
    from learner_app.store.records import RecordStore


@dataclass(frozen=True, slots=True)
class Session:
    """The use cases of one profile. Belongs to the thread that opened it (SQLite connections do).

    Attributes:
        notices: What had to be put right at this or an earlier opening and nobody was told, a sentence each.
        told: To be called once the person has seen the notices.
    """

    accounts: Accounts
    library: Library
    lessons: Lessons
    quizzes: Quizzes
    records: Records
    certificates: Certificates
    rescue: Rescue
    search: Search
    sync: Sync
    settings: SettingsFile
    doctor: Doctor
    today: Today
    notices: tuple[str, ...]
    told: Callable[[], None]
    _closing: ExitStack = field(default_factory=ExitStack, repr=False, compare=False)

    def close(self) -> None:
        """Close the databases."""
        self._closing.close()


def open_session(
    profile: Path,
    *,
    is_offline: bool = False,
    clock: Clock | None = None,
    connect: Callable[[str], Hub] | None = None,
) -> Session:
    """Open a profile folder, making it where there is none.

    After sign-in or sign-out as another person the session must be opened again.

    Args:
        profile: The folder.
        is_offline: Never touch the network.
        clock: The system's unless given.
        connect: How to reach a hub at an address; over HTTP unless given.

    Raises:
        ExpectedFailure: Kind.STORAGE for a database that cannot be opened.
    """
    with ExitStack() as stack:
        desk = _opened(Profile(profile), clock or SystemClock(), stack)
        return _session(desk, connect or _over_http, stack.pop_all(), is_offline=is_offline)


@dataclass(frozen=True, slots=True)
class _Stores:
    """What is remembered of the person at hand, open."""

    profile: Profile
    person: Person
    clock: Clock
    records: RecordStore
    blobs: BlobStore
    journal: Journal
    drafts: Drafts
    trust: Trust
    catalogue: Catalogue
    index: SearchIndex
    shelf: Shelf
    history: History
    vault: TokenVault
    notes: tuple[str, ...]

    def told(self) -> None:
        """The person has seen the notes."""
        if self.notes:
            self.profile.told()
            self.records.told()

    @property
    def actor(self) -> Actor:
        """In whose name records are made."""
        return Actor(self.person.hub_url or LOCAL_HOME, self.person.user)


def _opened(profile: Profile, clock: Clock, stack: ExitStack) -> _Stores:
    person = profile.person
    folder = profile.person_folder(person.key)
    records = open_records(folder)
    stack.callback(records.close)
    library = open_library(folder)
    stack.callback(library.close)
    blobs = BlobStore(profile.content)
    catalogue = Catalogue(library.database)
    journal = Journal(records, profile.device_id, clock.boot())
    return _Stores(
        profile=profile,
        person=person,
        clock=clock,
        records=records,
        blobs=blobs,
        journal=journal,
        drafts=Drafts(records.database),
        trust=Trust(records.database),
        catalogue=catalogue,
        index=SearchIndex(library.database),
        shelf=Shelf(InstalledCourses(library), catalogue, blobs),
        history=History(journal, catalogue),
        vault=TokenVault(profile.root),
        notes=_notes(profile, records, library),
    )


def _notes(profile: Profile, records: RecordStore, library: LibraryStore) -> tuple[str, ...]:
    library_said = library.note.sentence if library.note is not None else ""
    return tuple(said for said in (profile.note, records.untold(), library_said) if said)


def _session(desk: _Stores, connect: Callable[[str], Hub], stack: ExitStack, *, is_offline: bool) -> Session:
    link = Link(desk.person, desk.vault, connect, is_offline=is_offline)
    stack.callback(link.close)
    recorder = Recorder(desk.journal, desk.clock, desk.profile.device_id, desk.actor)
    doorway = Doorway(desk.shelf, desk.history, recorder)
    downloads = Downloads(desk.shelf, desk.blobs, Signers(desk.trust), desk.index, desk.clock)
    exchange = Exchange(desk.journal, desk.catalogue, desk.trust, desk.profile.device_id, desk.clock)
    cards = Cards(desk.shelf, desk.history, desk.catalogue, desk.clock)
    if desk.notes:
        downloads.index()  # a library that was begun again is findable at once
    timekeeper = Timekeeper(desk.drafts, recorder, desk.clock)
    device = desk.profile.device_id
    quizzes = Quizzes(doorway, desk.shelf, recorder, desk.blobs, desk.drafts, timekeeper, link, desk.clock, device)
    quizzes.hand_in_what_ran_out()
    accounts = Accounts(desk.profile, desk.vault, link, desk.drafts, desk.catalogue, desk.clock, connect)
    return Session(
        accounts=accounts,
        library=Library(cards, desk.shelf, desk.history, downloads, link),
        lessons=Lessons(doorway, desk.shelf, desk.history, recorder, desk.blobs, desk.drafts),
        quizzes=quizzes,
        records=Records(desk.journal, desk.history, desk.shelf, desk.drafts),
        certificates=Certificates(desk.catalogue, desk.drafts, desk.person),
        rescue=_rescue(desk),
        search=Search(desk.index, desk.shelf),
        sync=Sync(link, exchange, downloads, desk.journal, desk.catalogue, desk.drafts, desk.clock, desk.records),
        settings=SettingsFile(desk.profile.root),
        doctor=Doctor(
            desk.profile,
            desk.journal,
            desk.notes,
            desk.vault,
            link,
            desk.clock,
            lambda: accounts.current().is_signed_in,
        ),
        today=Today(cards, desk.shelf, desk.history, desk.journal, desk.profile, desk.clock, desk.notes, desk.told),
        notices=desk.notes,
        told=desk.told,
        _closing=stack,
    )


def _rescue(desk: _Stores) -> Rescue:
    device = desk.profile.device_id
    return Rescue(desk.journal, desk.drafts, DeviceKey(desk.vault, device), device, desk.person.user, desk.clock)


def _over_http(url: str) -> Hub:
    from learner_app.remote.hub.client import HubClient  # requests takes 0.2 s to load: not before the first sync

    return HubClient(url)
