"""What is to be fetched and what was given up, as the disk keeps it; queues from before units go on."""

from __future__ import annotations

import pytest

from learner_app.domain.course import Part, Tier
from learner_app.domain.ids import BlobHash, CourseId, UnitId
from learner_app.store.database import Database, Durability
from learner_app.store.downloads import Download, DownloadTable
from learner_app.store.library import open_library
from learner_app.store.library_schema import LIBRARY
from learner_app.store.schema import Schema, migrate

A, TOUR, TALK = BlobHash("a" * 64), UnitId("tour"), UnitId("talk")
WHOLE, ONE, OTHER = Part(A, Tier.LOW), Part(A, Tier.LOW, TOUR), Part(A, Tier.LOW, TALK)


@pytest.fixture
def table(tmp_path):
    store = open_library(tmp_path / "ada")
    yield DownloadTable(store.database)
    store.close()


def wanted(part: Part, place: float = 0.0, **more) -> Download:
    return Download(part.manifest, part.tier, CourseId("c"), place, unit=part.unit, **more)


def test_a_queue_from_before_units_goes_on_as_it_was(tmp_path) -> None:
    path = tmp_path / "ada" / "library.db"
    path.parent.mkdir()
    before = Schema("library", LIBRARY.steps[:4])
    database = Database(path, Durability.EVERY_COMMIT)
    migrate(database, before, lambda: None)
    with database.transaction() as connection:
        connection.execute("INSERT INTO download VALUES (?, 'audio', 'c', 2.5, 1, 'No.')", (A,))
        connection.execute("INSERT INTO download VALUES (?, 'text', 'c', 7, 0, '')", (A,))
        connection.execute("INSERT INTO kept_course VALUES ('c')")
    database.close()

    store = open_library(path.parent)
    table = DownloadTable(store.database)

    assert table.all() == [
        Download(A, Tier.TEXT, CourseId("c"), 7.0),
        Download(A, Tier.AUDIO, CourseId("c"), 2.5, is_paused=True, problem="No."),
    ]
    assert table.kept_courses() == {"c"}
    assert table.given_up() == set()
    assert table.add(wanted(ONE))
    store.close()


def test_a_tier_and_a_unit_of_it_are_two_lines_and_each_is_changed_alone(table) -> None:
    assert table.add(wanted(WHOLE, 1))
    assert table.add(wanted(ONE, 0, is_later=True))
    assert not table.add(wanted(ONE, 5))

    table.pause(ONE, is_paused=True)
    table.note_problem(WHOLE, "No.")
    table.move(ONE, 9)

    assert table.all() == [wanted(WHOLE, 1, problem="No."), wanted(ONE, 9, is_paused=True, is_later=True)]
    table.hurry(ONE)
    table.remove(WHOLE)
    assert table.all() == [table.one(ONE)] == [wanted(ONE, 9, is_paused=True)]
    assert table.one(WHOLE) is None


@pytest.mark.parametrize(
    ("again", "left"), [(WHOLE, set()), (ONE, {OTHER}), (OTHER, {ONE}), (Part(A, Tier.AUDIO), {WHOLE, ONE, OTHER})]
)
def test_who_wants_a_part_again_wants_what_lies_in_it_and_leaves_the_rest_given_up(table, again, left) -> None:
    for part in (WHOLE, ONE, OTHER, ONE):
        table.give_up(part)
    assert table.given_up() == {WHOLE, ONE, OTHER}
    table.want_again(again)
    assert table.given_up() == left
