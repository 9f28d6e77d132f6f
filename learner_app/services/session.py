"""One open profile with everything a learner can do in it; command line and window both start here."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from learner_app.services.accounts import Accounts
from learner_app.services.attention import Attention
from learner_app.services.certificates import Certificates
from learner_app.services.clock import SystemClock
from learner_app.services.courses.cards import Cards
from learner_app.services.courses.getting import Getting
from learner_app.services.courses.library import Library
from learner_app.services.courses.packages import Packages
from learner_app.services.courses.search import Search
from learner_app.services.courses.today import Today
from learner_app.services.desk import open_desk
from learner_app.services.device_key import DeviceKey
from learner_app.services.doctor import Doctor
from learner_app.services.learning.doorway import Doorway
from learner_app.services.learning.lessons import Lessons
from learner_app.services.learning.media import Media
from learner_app.services.learning.quizzes import Quizzes
from learner_app.services.learning.timekeeping import Timekeeper
from learner_app.services.learning.transcript_export import TranscriptExport
from learner_app.services.link import Connectors, Link, over_http
from learner_app.services.readiness import ReadyForTheField
from learner_app.services.recorder import Recorder
from learner_app.services.records import Records
from learner_app.services.rescuing import Rescue
from learner_app.services.surroundings import Surroundings
from learner_app.services.travel import travel_of
from learner_app.services.trusting import Signers

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from learner_app.domain.clock import Clock
    from learner_app.services.delivery.sync import Sync
    from learner_app.services.desk import Desk
    from learner_app.services.fetching.meter import Meter
    from learner_app.services.fetching.queue import DownloadQueue
    from learner_app.services.fetching.room import Room
    from learner_app.services.preferences import ChosenPreferences
    from learner_app.services.settings import SettingsFile


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
    media: Media
    transcripts: TranscriptExport
    quizzes: Quizzes
    records: Records
    attention: Attention
    certificates: Certificates
    rescue: Rescue
    search: Search
    sync: Sync
    getting: Getting
    queue: DownloadQueue
    meter: Meter
    room: Room
    readiness: ReadyForTheField
    settings: SettingsFile
    preferences: ChosenPreferences
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
    connectors: Connectors | None = None,
    surroundings: Surroundings | None = None,
) -> Session:
    """Open a profile folder, making it where there is none.

    After sign-in or sign-out as another person the session must be opened again.

    Args:
        profile: The folder.
        is_offline: Never touch the network.
        clock: The system's unless given.
        connectors: How to reach servers; over HTTP unless given.
        surroundings: What is shared with other sessions of this process; the session's own unless given.

    Raises:
        ExpectedFailure: Kind.STORAGE for a database that cannot be opened.
    """
    with ExitStack() as stack:
        surroundings = surroundings or Surroundings()
        desk = open_desk(profile, clock or SystemClock(), stack, surroundings.writing_preferences)
        return _session(desk, connectors or over_http(), surroundings, stack.pop_all(), is_offline)


def _session(
    desk: Desk,
    connectors: Connectors,
    surroundings: Surroundings,
    stack: ExitStack,
    is_offline: bool,
) -> Session:
    link = Link(desk.person, desk.vault, connectors, is_offline=is_offline)
    stack.callback(link.close)
    recorder = Recorder(desk.journal, desk.clock, desk.profile.device_id, desk.actor)
    doorway = Doorway(desk.shelf, desk.history, recorder)
    cards = Cards(desk.shelf, desk.history, desk.catalogue, desk.clock)
    packages = Packages(desk.shelf, desk.blobs, Signers(desk.trust), desk.findable, desk.clock)
    if desk.notes:
        desk.findable.take_in_what_is_new()  # a library that was begun again is findable at once
    timekeeper = Timekeeper(desk.drafts, recorder, desk.accommodations, desk.clock)
    device = desk.profile.device_id
    quizzes = Quizzes(doorway, desk.shelf, recorder, desk.blobs, desk.drafts, timekeeper, link, desk.clock, device)
    quizzes.hand_in_what_ran_out()
    travel = travel_of(desk, link, surroundings)
    accounts = Accounts(
        desk.profile,
        desk.vault,
        link,
        desk.drafts,
        desk.catalogue,
        desk.clock,
        desk.preferences,
        travel.meter.note,
    )
    records = Records(desk.journal, desk.history, desk.shelf, desk.drafts)
    library = Library(cards, desk.shelf, desk.history, travel.queue, packages)
    media = Media(doorway, recorder, desk.blobs, desk.cues, desk.drafts)
    attention = Attention(records, desk.history, desk.catalogue, desk.shelf, desk.drafts, device)
    return Session(
        accounts=accounts,
        library=library,
        lessons=Lessons(doorway, desk.blobs, desk.drafts),
        media=media,
        transcripts=TranscriptExport(library, media),
        quizzes=quizzes,
        records=records,
        attention=attention,
        certificates=Certificates(desk.catalogue, desk.drafts, desk.person),
        rescue=_rescue(desk),
        search=Search(desk.index, desk.shelf),
        sync=travel.sync,
        getting=Getting(library, travel.queue, travel.sync),
        queue=travel.queue,
        meter=travel.meter,
        room=travel.room,
        readiness=ReadyForTheField(
            cards,
            desk.shelf,
            desk.history,
            desk.blobs,
            travel.queue,
            travel.room,
            travel.meter,
            desk.catalogue,
            desk.journal,
            desk.clock,
        ),
        settings=desk.settings,
        preferences=desk.preferences,
        doctor=Doctor(
            desk.profile,
            desk.journal,
            desk.notes,
            desk.vault,
            link,
            desk.clock,
            lambda: accounts.current().is_signed_in,
        ),
        today=Today(cards, desk.shelf, desk.history, desk.profile, desk.clock, attention, desk.notes, desk.told),
        notices=desk.notes,
        told=desk.told,
        _closing=stack,
    )


def _rescue(desk: Desk) -> Rescue:
    device = desk.profile.device_id
    return Rescue(desk.journal, desk.drafts, DeviceKey(desk.vault, device), device, desk.person.user, desk.clock)
