"""MB-02, SY-09, SY-10: what somebody far out waits for comes first, and soon, on the worst link they have."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest

from learner_app.authoring.build import build_course
from learner_app.domain.course import Tier
from learner_app.domain.ids import CourseId, UnitId
from learner_app.domain.status import SyncState
from learner_app.formats import manifest as manifests
from learner_app.formats.package import read_package
from tests.fakes.course import AUTHOR, Built
from tests.faults.both_sides import differences
from tests.faults.extent import EXTENT, WHOLE
from tests.faults.first_lesson import fetch_until_readable
from tests.faults.heavy import heavy, sound, text
from tests.faults.laptop import Laptop
from tests.faults.links.profiles import FIELD, WINDOW
from tests.faults.links.room import why_not
from tests.faults.links.shaped import ShapedStage, open_shaped_stage
from tests.faults.links.weather import Weather
from tests.faults.stage import Stage, hub_command, open_stage, pack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LIKE_SIZE = heavy("like-size", [text(1_000, seed) for seed in range(24)])
"""A course of the size of `security-101`, whose 24 lessons are 181 KB of text."""
SOUND = sound(250_000)
RECORDS = 100
READABLE_S, CONFIRMED_S = 60, 30
HURRY = 16
WINDOWS = 20
OURS, REAL = "a course of ours", "security-101"
COURSES = [OURS, pytest.param(REAL, marks=pytest.mark.content)]


@pytest.fixture(scope="module")
def whole_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    course = heavy("far-out", [text(300, seed=1)], [SOUND])
    with open_stage(tmp_path_factory.mktemp("stage"), course=course) as stage:
        yield stage


@pytest.fixture(scope="module")
def whole_shaped_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ShapedStage]:
    with open_shaped_stage(tmp_path_factory.mktemp("shaped")) as stage:
        yield stage


@pytest.fixture
def package(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A real course, or ours where only that is asked for."""
    path = tmp_path / "course.learnpack"
    if request.param == OURS:
        return pack(LIKE_SIZE, path)
    monkeypatch.setattr("learner_app.authoring.pictures.MAX_WIDTH", 120)  # no text; the full size takes long
    build_course(request.getfixturevalue("shared_content") / "course-security-101", path, AUTHOR)
    return path


def give_out(data: Path, package: Path, person: str) -> tuple[CourseId, UnitId]:
    """Publish a course for one person; gives it and its first lesson."""
    hub_command(data, "publish", str(package))
    with read_package(package) as reader:
        course = manifests.decode(reader.manifest_bytes).course
    hub_command(data, "assign", course.id, "--to", person)
    return course.id, course.units[0].id


@pytest.mark.parametrize("package", COURSES, indirect=True)
def test_mb02_the_first_lesson_is_readable_within_a_minute_and_long_before_the_rest(
    stage: Stage, package: Path
) -> None:
    laptop = stage.laptop()
    course, lesson = give_out(stage.hub.data, package, laptop.person)
    FIELD.play(stage.proxy)

    took = fetch_until_readable(laptop.root, course, lesson)

    assert took.readable_s is not None
    assert took.readable_s <= READABLE_S
    with laptop.open(is_offline=True) as session:
        assert not session.library.card(course).is_here, "the rest was still to come"
    stage.proxy.heal()
    with laptop.open() as session:
        assert session.sync.run().status.state is SyncState.UP_TO_DATE
        assert session.library.card(course).is_here


def test_sy09_a_hundred_records_are_ten_kilobytes_and_confirmed_within_half_a_minute(stage: Stage) -> None:
    laptop = stage.laptop()
    laptop.learn(RECORDS, stage.course)
    worst = FIELD.weather
    stage.proxy.weather = Weather(worst.up, worst.down, worst.round_trip_ms, loss=0.1)
    stage.proxy.wire.reset()

    took = fetch_until_readable(laptop.root, CourseId("far-out"), UnitId("lesson-1"))

    assert took.confirmed_s is not None
    assert took.confirmed_s <= CONFIRMED_S
    assert stage.proxy.wire.up <= 10_000
    assert differences(stage.hub.data, [laptop]) == []


def test_sy10_where_the_link_works_five_seconds_in_a_minute_the_queue_empties(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop = stage.laptop()
    laptop.learn(RECORDS, stage.course)
    with laptop.open() as session:
        session.library.want(CourseId("far-out"), Tier.AUDIO)
    monkeypatch.setattr("learner_app.remote.hub.client.CONNECT_TIMEOUT_S", 10 / HURRY)
    monkeypatch.setattr("learner_app.remote.hub.client.STALL_TIMEOUT_S", 30 / HURRY)
    WINDOW.play(stage.proxy, hurry=HURRY)
    stage.proxy.weather = Weather(down=32_000 * HURRY, round_trip_ms=600 / HURRY)  # 160 kilobytes a window
    stage.proxy.wire.reset()

    with laptop.open() as session:
        reports = [session.sync.run()]
        while reports[-1].status.state is not SyncState.UP_TO_DATE and len(reports) < WINDOWS:
            reports.append(session.sync.run())

    assert reports[-1].status.state is SyncState.UP_TO_DATE
    assert laptop.has_all_of(stage.course)
    assert len(reports) > 1, "one window was not enough"
    assert stage.proxy.wire.down <= 1.1 * len(SOUND)
    assert differences(stage.hub.data, [laptop]) == []


@pytest.mark.skipif(bool(reason := why_not(is_for_link=True)), reason=reason)
@pytest.mark.skipif(EXTENT is not WHOLE, reason="waits for real seconds of a real link: in the whole form")
@pytest.mark.parametrize("package", COURSES, indirect=True)
def test_mb02_sy09_the_same_holds_over_a_link_of_the_kernels_own(
    whole_shaped_stage: ShapedStage, package: Path, request: pytest.FixtureRequest, course: Built
) -> None:
    shaped, person = whole_shaped_stage, f"person-{request.node.callspec.id.replace(' ', '-')}"
    shaped.link.shape()
    shaped.sign_in(person, person)
    shaped.client(person, "sync")
    laptop = Laptop(shaped.folder / person, person)
    laptop.learn(RECORDS, course)
    wanted, lesson = give_out(shaped.hub.data, package, person)
    shaped.link.shape(FIELD.weather)

    words = [sys.executable, "-m", "tests.faults.first_lesson", str(laptop.root), wanted, lesson]
    took = json.loads(shaped.link.client.run(words, variables={"SSL_CERT_FILE": str(shaped.authority)}).stdout)

    assert 0 < took["confirmed_s"] <= CONFIRMED_S
    assert 0 < took["readable_s"] <= READABLE_S
    shaped.link.shape()
    shaped.client(person, "sync")  # that the lesson was opened is a record as well
    assert differences(shaped.hub.data, [laptop]) == []
