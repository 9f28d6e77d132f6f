"""One person on several devices: what each does, what its screens have shown, and whether all end alike."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import QuestionId, UnitId
from learner_app.domain.progress import Status
from learner_app.domain.status import SyncState
from learner_app.overriding import override
from learner_app.remote.hub.client import HubClient
from learner_app.services.attention import Matter
from learner_app.services.history import milliseconds_of
from learner_app.services.link import Connectors, over_http
from learner_app.services.session import Session, open_session
from tests.fakes.clock import FakeClock
from tests.fakes.course import COURSE, RIGHT
from tests.faults.both_sides import differences
from tests.faults.hubs.hub_tables import Standing, set_password, standings
from tests.faults.stage import PASSWORD

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from learner_app.domain.progress import CourseProgress
    from learner_app.domain.status import SyncStatus
    from learner_app.formats.wire import ExchangeReply, ExchangeRequest
    from tests.faults.laptop import Laptop
    from tests.faults.stage import Stage

LESSONS = (UnitId("weather"), UnitId("tools"), UnitId("wrap-up"))
PRACTICE, FINAL = UnitId("practice"), UnitId("final")
RANK = {status.value: rank for rank, status in enumerate(Status)}
WRONG = {"Colour": "Red", "Sure": False, "Many": 5.0}
ONE_DEED_S = 20


class KeepsWhatItSent(HubClient):
    """The real way to the hub; what it sends is kept so that it can be delivered again."""

    def __init__(self, url: str, sent: list[tuple[str, ExchangeRequest]]) -> None:
        super().__init__(url)
        self._sent = sent

    @override
    def exchange(self, token: str, request: ExchangeRequest) -> ExchangeReply:
        self._sent.append((token, request))
        return super().exchange(token, request)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a screen says of a course, as far as it must never go back: numbers by what they are of, and attempts."""

    numbers: Mapping[str, float]
    attempts: frozenset[str]

    def went_back_from(self, before: Shown) -> list[str]:
        """What is less than it was."""
        less = [name for name, number in before.numbers.items() if self.numbers.get(name, -1.0) < number]
        return [*less, *sorted(before.attempts - self.attempts)]


NOTHING = Shown({}, frozenset())


@dataclass
class Device:
    """One of the person's devices. Its clock is in the test's hand and may be wrong.

    Attributes:
        sent: What went out to the hub, whether it arrived or not.
        places: Where lessons were left.
        answered: How many answers the open attempt at each quiz has.
    """

    laptop: Laptop
    clock: FakeClock
    sent: list[tuple[str, ExchangeRequest]] = field(default_factory=list)
    places: dict[UnitId, int] = field(default_factory=dict)
    answered: dict[UnitId, int] = field(default_factory=dict)
    _shown: Shown = NOTHING

    def __post_init__(self) -> None:
        self.session = self._opened()

    def _opened(self) -> Session:
        connectors = Connectors(lambda url: KeepsWhatItSent(url, self.sent), over_http().lrs)
        return open_session(self.laptop.root, clock=self.clock, connectors=connectors)

    def restart(self) -> None:
        """End the program and start it again; nothing that was there is gone."""
        self.session.close()
        self.session = self._opened()
        assert self.session.notices == ()
        for unit, place in self.places.items():
            assert self.session.lessons.open(COURSE, unit).position == place
        for unit, count in self.answered.items():
            assert self.session.quizzes.intro(COURSE, unit).open_answered == count

    def learn(self, unit: UnitId) -> None:
        """Work a lesson through, where it is open."""
        with _where_allowed():
            self.session.lessons.complete(COURSE, unit, ONE_DEED_S)

    def read(self, unit: UnitId, place: int) -> None:
        """Open a lesson and leave it at a place."""
        with _where_allowed():
            self.session.lessons.open(COURSE, unit)
            self.session.lessons.keep_position(COURSE, unit, place)
            self.places[unit] = place

    def answer(self, unit: UnitId, right: int) -> None:
        """Begin or continue an attempt and answer all its questions, so many of them right."""
        with _where_allowed():
            attempt = self.session.quizzes.begin(COURSE, unit).attempt
            for number, name in enumerate(RIGHT):
                response = RIGHT[name] if number < right else WRONG[name]
                self.session.quizzes.answer(attempt, QuestionId(name), response)  # type: ignore[arg-type]  # plain JSON
                self.answered[unit] = max(self.answered.get(unit, 0), number + 1)

    def hand_in(self, unit: UnitId) -> None:
        """Hand in what was answered."""
        with _where_allowed():
            self.session.quizzes.submit(self.session.quizzes.begin(COURSE, unit).attempt)
            self.answered.pop(unit, None)

    def sync(self) -> SyncStatus:
        """As the learner does it."""
        return self.session.sync.run().status

    def deliver_again(self, number: int) -> None:
        """Let the hub get once more what it may have got already, long after other things; nobody hears its answer."""
        if self.sent:
            token, request = self.sent[number % len(self.sent)]
            client = HubClient(self.session.accounts.current().hub_url)
            client.exchange(token, request)
            client.close()

    def progress(self) -> CourseProgress:
        """What the course screen shows."""
        return self.session.library.course(COURSE).progress

    def look(self) -> None:
        """Look at the screens: nothing has gone back, and the status does not lie."""
        view = self.session.library.course(COURSE)
        shown = _shown(view.progress, view.card.done_units)
        assert not shown.went_back_from(self._shown)
        self._shown = shown
        waiting = self.laptop.waiting()
        status = self.session.sync.status()
        assert status.counts.pending == len(waiting)
        assert not (status.state is SyncState.UP_TO_DATE and waiting)

    def remarks(self) -> list[tuple[datetime, str]]:
        """What is said of single records, whichever device they were made on."""
        return sorted(
            (item.at, item.said) for item in self.session.attention.items() if item.matter is not Matter.TWO_DEVICES
        )

    def certificates(self) -> list[tuple[str, str]]:
        """Which there are, and whether they hold."""
        return sorted((each.code, each.standing.value) for each in self.session.certificates.all())


class OnePerson:
    """Somebody with several laptops of one hub, which differ in how wrong their clocks are."""

    def __init__(self, stage: Stage, clocks_off_s: Sequence[float]) -> None:
        self.stage = stage
        laptops = stage.laptops_of_one(len(clocks_off_s))
        self.name = laptops[0].person
        now = datetime.now(UTC).replace(microsecond=0)
        self.devices = [
            Device(laptop, _clock(now + timedelta(seconds=off_s)))
            for laptop, off_s in zip(laptops, clocks_off_s, strict=True)
        ]
        self._reported = NOTHING

    def close(self) -> None:
        """End every program."""
        for device in self.devices:
            device.session.close()

    def sign_in_again(self, device: Device) -> None:
        """With a password that the person has now."""
        set_password(self.stage.hub.data, self.name, PASSWORD)
        device.session.accounts.sign_in(self.stage.proxy.address, self.name, PASSWORD)
        device.restart()

    def pass_time(self) -> None:
        """A little of it, on every device."""
        for device in self.devices:
            device.clock.passes(ONE_DEED_S)

    def look_at_the_report(self) -> None:
        """What the hub reports has not gone back either."""
        standing = self.standing()
        shown = Shown({"status": RANK[standing.status], "attempts": standing.attempts}, frozenset())
        assert not shown.went_back_from(self._reported)
        self._reported = shown

    def standing(self) -> Standing:
        """What the hub says of the course."""
        found = standings(self.stage.hub.data, self.name)
        return found.get(self.stage.course.hash, Standing(Status.NOT_STARTED, None, None, None, 0))

    def sync_all(self) -> None:
        """Until everybody has heard everything: what the last one brings is news to all others."""
        for device in (*self.devices, *self.devices[:-1]):
            status = device.sync()
            assert status.state is SyncState.UP_TO_DATE, status
            assert not status.counts.refused
            device.look()

    def unlike(self) -> Iterator[str]:
        """Where devices and hub do not say the same after that, in sentences."""
        yield from differences(self.stage.hub.data, [device.laptop for device in self.devices])
        first = self.devices[0]
        everything = {record.id: record.statement for device in self.devices for record in device.laptop.own()}
        for number, device in enumerate(self.devices):
            own = {record.id: record.statement for record in device.laptop.own()}
            if {**own, **device.laptop.heard()} != everything:
                yield f"device {number} does not know of everything that was done"
            if device.progress() != first.progress():
                yield f"device {number} shows {device.progress()}, and device 0 {first.progress()}"
            if device.remarks() != first.remarks():
                yield f"device {number} remarks {device.remarks()}, and device 0 {first.remarks()}"
            if device.certificates() != first.certificates():
                yield f"device {number} has {device.certificates()}, and device 0 {first.certificates()}"
        if self.standing() != _standing(first.progress()):
            yield f"the hub says {self.standing()}, and the devices {_standing(first.progress())}"


def _clock(says: datetime) -> FakeClock:
    clock = FakeClock()
    clock.time = says
    return clock


def _shown(progress: CourseProgress, done: int) -> Shown:
    units = {str(unit): float(RANK[known.status.value]) for unit, known in progress.units.items()}
    attempts = [attempt for known in progress.units.values() for attempt in known.attempts]
    practised = progress.units[PRACTICE].score
    numbers = {**units, "course": RANK[progress.status.value], "done": done}
    return Shown(
        {**numbers, "best practice": -1.0 if practised is None else practised},
        frozenset(attempt.id for attempt in attempts),
    )


def _standing(progress: CourseProgress) -> Standing:
    done = progress.completed_at
    completed_ms = None if done is None else milliseconds_of(done)
    return Standing(progress.status.value, progress.passed, progress.score, completed_ms, progress.attempts)


@contextmanager
def _where_allowed() -> Iterator[None]:
    """Passes over what a device does not let its learner do: a locked lesson, one attempt too many."""
    try:
        yield
    except ExpectedFailure as failure:
        if failure.kind is not Kind.NOT_ALLOWED:
            raise
