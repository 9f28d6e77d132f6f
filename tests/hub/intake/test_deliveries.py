"""Two devices of one person, whose exchanges arrive in any order and up to three times each: all ends the same.

Failures of others that this is to beat: attempts that multiply (F2), progress that goes back when an older device
comes later (F25).
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from learner_app.domain.events import Verb
from learner_app.formats import xapi

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from learner_app.formats import wire
    from tests.hub.conftest import BuiltCourse, Device, Hub

ANSWERS: dict[str, dict[str, Any]] = {
    "all right": {"c1": "right answer", "c2": "wrong answer"},
    "half right": {"c1": "right answer", "c2": "right answer"},
    "wrong": {},
}
PRACTICE_RIGHT = {"p1": "right answer", "p2": True}
NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
STEPS = ["begun", "lesson", "practice", "forged", "clock", *ANSWERS]
RANK = {"not started": 0, "in progress": 1, "completed": 2}
ATTEMPTS = 2
LANGUAGES = ("en", "sw")


@dataclass(frozen=True)
class Story:
    """What each device did (a language and a step each), where its records are cut into exchanges, what is delivered.

    Attributes:
        deliveries: A device and one of its exchanges, in the order of arrival; what is missing is delivered at last.
    """

    scripts: tuple[list[tuple[str, str]], ...]
    cuts: tuple[list[int], ...]
    deliveries: list[tuple[int, int]]


@st.composite
def stories(draw: st.DrawFn) -> Story:
    step = st.tuples(st.sampled_from(LANGUAGES), st.sampled_from(STEPS))
    scripts = tuple(allowed(draw(st.lists(step, min_size=1, max_size=7))) for _ in range(2))
    cuts = tuple(
        sorted({0, len(script), *draw(st.lists(st.integers(0, len(script)), max_size=3))}) for script in scripts
    )
    exchanges = [(device, place) for device, own in enumerate(cuts) for place in range(len(own) - 1)]
    times = draw(st.lists(st.integers(0, 3), min_size=len(exchanges), max_size=len(exchanges)))
    repeated = [exchange for exchange, count in zip(exchanges, times, strict=True) for _ in range(count)]
    return Story(scripts, cuts, draw(st.permutations(repeated)))


def allowed(script: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Without the attempts at the exam that a device does not let its learner make."""
    exams = [number for number, (_, step) in enumerate(script) if step in ANSWERS]
    return [step for number, step in enumerate(script) if number not in exams[ATTEMPTS:]]


class Bench:
    """Takes exchanges in without a network, so that many orders can be tried."""

    def __init__(self, hub: Hub, device_class: type[Device], courses: dict[str, BuiltCourse]) -> None:
        self._hub = hub
        self._device_class = device_class
        self._courses = courses

    def outcome(self, story: Story, deliveries: Sequence[tuple[int, int]]) -> dict[str, Any]:
        """What the hub has in the end; on the way progress must not go back."""
        from learner_app.hub.models import Device as Row
        from learner_app.hub.models import Person

        person = Person.objects.create(name=f"p-{secrets.token_hex(8)}")
        devices = [self._written(person.name, place, script) for place, script in enumerate(story.scripts)]
        rows = [Row.objects.create(person=person, device=device.name, created_ms=0) for device in devices]
        exchanges = [(place, number) for place, own in enumerate(story.cuts) for number in range(len(own) - 1)]
        missing = [exchange for exchange in exchanges if exchange not in deliveries]
        reached = self._standings(person)
        for place, number in (*deliveries, *missing):
            first, last = story.cuts[place][number] + 1, story.cuts[place][number + 1]
            self._deliver(rows[place], devices[place].run_of(first, last))
            before, reached = reached, self._standings(person)
            assert all(now >= then for now, then in zip(reached, before, strict=True))
        self._compare_records(person, devices)
        self._compare_completions(person)
        return state_of(person)

    def _written(self, person: str, place: int, script: Sequence[tuple[str, str]]) -> Device:
        device = self._device_class(self._hub, person, f"device-{place}")
        device.session.close()
        set_back = 0
        for number, (language, step) in enumerate(script):
            set_back += step == "clock"
            at = NOON + timedelta(minutes=number - 2.5 * set_back)
            write(device, self._courses[language], step, at)
        return device

    @staticmethod
    def _deliver(row: Any, run: wire.Run) -> None:
        from learner_app.hub.intake.arriving import arrivals
        from learner_app.hub.intake.receiving import receive
        from learner_app.hub.ledger import writing

        with writing() as ledger:
            outcomes = receive(ledger, row, arrivals(row, [run]), None)
        assert "refused" not in {outcome.code for outcome in outcomes}

    @staticmethod
    def _standings(person: Any) -> list[tuple[int, int]]:
        from learner_app.hub.models import Completion, CourseVersion

        rows = {row.version_id: row for row in Completion.objects.filter(person=person)}
        versions = CourseVersion.objects.order_by("pk").values_list("pk", flat=True)
        found = [rows.get(version) for version in versions]
        return [(RANK[row.status], row.attempts) if row else (0, 0) for row in found]

    @staticmethod
    def _compare_records(person: Any, devices: Sequence[Device]) -> None:
        from learner_app.hub.models import Change, Record

        kept = Record.objects.filter(person=person).order_by("device__device", "sequence")
        statements = [statement for device in devices for statement in device.journal]
        assert [bytes(statement) for statement in kept.values_list("statement", flat=True)] == statements
        told = Change.objects.filter(person=person, kind="record").values_list("key", flat=True)
        assert sorted(told) == sorted(xapi.event(statement).id for statement in statements)

    @staticmethod
    def _compare_completions(person: Any) -> None:
        """What was brought up to date little by little is what all records give at once."""
        from learner_app.hub.assessment import completions
        from learner_app.hub.models import Completion

        for row in Completion.objects.filter(person=person).select_related("version"):
            whole = completions.computed(person, row.version)
            for name in (*completions.COLUMNS, *completions.BASIS):
                assert getattr(row, name) == getattr(whole, name), name


def write(device: Device, course: BuiltCourse, step: str, at: datetime) -> None:
    match step:
        case "begun":
            device.record(Verb.INITIALIZED, course.version, "lesson", at=at)
        case "lesson":
            device.record(Verb.COMPLETED, course.version, "lesson", at=at)
        case "practice":
            device.hand_in(Verb.PASSED, course.version, "practice", PRACTICE_RIGHT, score=1.0, at=at)
        case "forged":
            device.hand_in(Verb.PASSED, course.version, "practice", {"p1": "wrong answer"}, score=1.0, at=at)
        case "clock":
            device.record(Verb.CLOCK_CHANGED, None, detail="-150", at=at)
        case _:
            device.hand_in(Verb.ATTEMPTED, course.version, "exam", ANSWERS[step], at=at)


def state_of(person: Any) -> dict[str, Any]:
    """All that the hub knows of a person, but for ids and times of its own."""
    from learner_app.hub.models import Certificate, Completion, Flag, Mark, Record

    places = {
        record: (device, sequence)
        for record, device, sequence in Record.objects.filter(person=person).values_list(
            "pk", "device__device", "sequence"
        )
    }
    marks = {places[mark.record_id]: mark for mark in Mark.objects.filter(person=person).order_by("pk")}
    flags = Flag.objects.filter(record__person=person).values_list("record_id", "kind")
    completions = Completion.objects.filter(person=person).order_by("version_id")
    certificates = Certificate.objects.filter(person=person)
    return {
        "records": sorted(places.values()),
        "marks": {place: (mark.score, mark.passed, sorted(mark.flags)) for place, mark in marks.items()},
        "flags": sorted((places[record], kind) for record, kind in flags),
        "completions": [
            (
                (row.version_id, row.status, row.passed, row.score, row.completed_ms, row.attempts),
                places.get(row.completed_by or 0),
            )
            for row in completions
        ],
        "certificates": [(row.course, row.edition, hasattr(row, "revocation")) for row in certificates],
    }


@pytest.fixture(scope="module")
def bench(hub: Hub, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """A bench on the module's hub, which has one course in two languages."""
    import sys

    module = sys.modules[type(hub).__module__]
    folder = tmp_path_factory.mktemp("two-languages")
    courses = {language: module.build_course(folder, language=language, attempts=ATTEMPTS) for language in LANGUAGES}
    for built in courses.values():
        hub.command("publish", str(built.path))
    hub.command("assign", "safety", "--all")
    yield Bench(hub, module.Device, courses)
    assert hub.command("verify")["ok"]
    assert hub.command("rebuild")["completions"] > 0
    assert hub.command("verify")["ok"]


UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


LATE_BEHIND_A_CLOCK_SET_BACK = Story(
    ([("en", step) for step in ("begun", "begun", "clock", "lesson", "begun")], [("en", "begun")]),
    ([0, 3, 4, 5], [0, 1]),
    [(0, 0), (0, 2), (0, 1)],
)


@settings(UNHURRIED, max_examples=60)
@example(story=LATE_BEHIND_A_CLOCK_SET_BACK)
@given(story=stories())
def test_f2_f25_whatever_arrives_when_and_how_often_ends_in_the_same_state(story: Story, bench: Bench) -> None:
    in_order = [(place, number) for place, own in enumerate(story.cuts) for number in range(len(own) - 1)]

    assert bench.outcome(story, story.deliveries) == bench.outcome(story, in_order)


def exams(*answers: str) -> list[tuple[str, str]]:
    return [("en", answer) for answer in answers]


@pytest.mark.parametrize(
    "scripts",
    [
        pytest.param((exams("half right", "all right"), exams("all right")), id="one attempt too many in all"),
        pytest.param(
            ([("en", "lesson"), ("en", "practice"), *exams("all right")], exams("half right", "wrong")),
            id="passed on one device, out of attempts on the other",
        ),
    ],
)
def test_what_one_device_could_not_know_of_the_other_counts_the_same_in_both_orders(
    scripts: tuple[list[tuple[str, str]], ...], bench: Bench
) -> None:
    story = Story(scripts, tuple([0, len(script)] for script in scripts), [])

    first, second = bench.outcome(story, [(0, 0), (1, 0)]), bench.outcome(story, [(1, 0), (0, 0)])

    assert first == second
    assert "over the limit" in {kind for _, kind in first["flags"]}


def test_a_certificate_does_not_depend_on_which_device_came_first(bench: Bench) -> None:
    passed = [("en", "lesson"), ("en", "practice"), *exams("all right")]
    story = Story((passed, exams("half right", "wrong")), ([0, 3], [0, 2]), [])

    for order in ([(0, 0), (1, 0)], [(1, 0), (0, 0)]):
        assert bench.outcome(story, order)["certificates"] == [("safety", "1", False)]
