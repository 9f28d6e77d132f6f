"""What is remembered of the person at hand, opened together: what every use case of a session works on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.formats.xapi import Actor
from learner_app.services.accommodations import Accommodations
from learner_app.services.accounts import TOKEN_PLACE
from learner_app.services.cues import CueReader
from learner_app.services.findable import Findable
from learner_app.services.history import History, milliseconds_of
from learner_app.services.preferences import ChosenPreferences
from learner_app.services.recorder import LOCAL_HOME
from learner_app.services.settings import SettingsFile
from learner_app.services.shelf import Shelf
from learner_app.store.blobs import BlobStore
from learner_app.store.catalogue import Catalogue
from learner_app.store.cues import CueTable
from learner_app.store.downloads import DownloadTable
from learner_app.store.drafts import Drafts
from learner_app.store.installed import InstalledCourses
from learner_app.store.journal import Journal
from learner_app.store.library import open_library
from learner_app.store.profile import Profile
from learner_app.store.records import open_records
from learner_app.store.search import SearchIndex
from learner_app.store.secrets import TokenVault
from learner_app.store.traffic import open_traffic
from learner_app.store.trust import Trust

if TYPE_CHECKING:
    from contextlib import ExitStack
    from pathlib import Path
    from threading import Lock

    from learner_app.domain.clock import Clock
    from learner_app.store.library import LibraryStore
    from learner_app.store.profile import Person
    from learner_app.store.records import RecordStore
    from learner_app.store.traffic import TrafficStore


@dataclass(frozen=True, slots=True)
class Desk:
    """The open stores; `notes` are what had to be put right and nobody was told, a sentence each."""

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
    cues: CueReader
    findable: Findable
    shelf: Shelf
    history: History
    vault: TokenVault
    traffic: TrafficStore
    queue: DownloadTable
    settings: SettingsFile
    preferences: ChosenPreferences
    accommodations: Accommodations
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


def open_desk(root: Path, clock: Clock, stack: ExitStack, writing_preferences: Lock) -> Desk:
    """Open everything of the person who learns on a profile; `stack` closes it.

    `writing_preferences` is the one of `Surroundings`.

    Raises:
        ExpectedFailure: Kind.STORAGE for a database that cannot be opened.
    """
    profile = Profile(root)
    person = profile.person
    folder = profile.person_folder(person.key)
    records = open_records(folder)
    stack.callback(records.close)
    library = open_library(folder)
    stack.callback(library.close)
    traffic = open_traffic(root)
    stack.callback(traffic.close)
    blobs = BlobStore(profile.content)
    catalogue = Catalogue(library.database)
    journal = Journal(records, profile.device_id, clock.boot())
    drafts = Drafts(records.database)
    preferences = ChosenPreferences(
        root,
        person.key,
        lambda: bool(drafts.text(TOKEN_PLACE)),
        lambda: milliseconds_of(clock.now()) + (catalogue.hub().offset_ms or 0),
        writing_preferences,
    )
    shelf = Shelf(InstalledCourses(library), catalogue, blobs)
    index, cues = SearchIndex(library.database), CueReader(blobs, CueTable(library.database))
    return Desk(
        profile=profile,
        person=person,
        clock=clock,
        records=records,
        blobs=blobs,
        journal=journal,
        drafts=drafts,
        trust=Trust(records.database),
        catalogue=catalogue,
        index=index,
        cues=cues,
        findable=Findable(shelf, blobs, index, cues),
        shelf=shelf,
        history=History(journal, catalogue),
        vault=TokenVault(root),
        traffic=traffic,
        queue=DownloadTable(library.database),
        settings=SettingsFile(root),
        preferences=preferences,
        accommodations=Accommodations(drafts),
        notes=_notes(profile, records, library),
    )


def _notes(profile: Profile, records: RecordStore, library: LibraryStore) -> tuple[str, ...]:
    library_said = library.note.sentence if library.note is not None else ""
    return tuple(said for said in (profile.note, records.untold(), library_said) if said)
