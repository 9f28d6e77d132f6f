"""SY-07, F1: what was refused, remarked or done twice is shown in plain words; nothing is decided silently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.ids import UnitId
from learner_app.formats import wire
from learner_app.services.attention import Item, Matter
from tests.fakes.course import COURSE, RIGHT

if TYPE_CHECKING:
    from learner_app.services.session import Session


def take(session: Session, right: int) -> str:
    """The practice quiz with so many right answers; gives the record's id."""
    attempt = session.quizzes.begin(COURSE, UnitId("practice"))
    for question, response in list(RIGHT.items())[:right]:
        session.quizzes.answer(attempt.attempt, question, response)  # type: ignore[arg-type]  # names are ids
    session.quizzes.submit(attempt.attempt)
    return session.records.all()[0].id


def test_where_nothing_happened_there_is_nothing_to_look_at(world) -> None:
    session = world.with_course()
    take(session, 3)
    session.sync.run()

    assert session.attention.items() == ()


def test_a_refused_record_is_there_with_its_reason_and_what_can_be_done(world) -> None:
    session = world.with_course()
    session.lessons.complete(COURSE, UnitId("weather"))
    session.lessons.complete(COURSE, UnitId("tools"))
    world.hub.refuse = lambda statement: "the course is unknown" if b"weather" in statement else ""
    session.sync.run()

    (item,) = session.attention.items()

    assert (item.matter, item.what, item.sequence) == (Matter.REFUSED, "Weather", 1)
    assert item.said == "The reason given: the course is unknown."
    assert "once more" in item.next_step


def test_f1_a_quiz_taken_on_two_devices_shows_both_attempts_and_which_one_counts(world) -> None:
    session = world.with_course()
    take(session, 3)
    session.sync.run()
    other = world.open(world.folder / "other")
    other.accounts.sign_in(world.hub.url, "amina", "pass phrase")
    other = world.open(world.folder / "other")
    other.sync.run()
    take(other, 1)
    other.sync.run()
    hear_of(world, other)

    session.sync.run()

    (item,) = session.attention.items()
    assert (item.matter, item.what) == (Matter.TWO_DEVICES, "Practice")
    assert "100\N{NO-BREAK SPACE}% here" in item.said
    assert "33\N{NO-BREAK SPACE}% on another device" in item.said
    assert item.said.endswith("The best one counts.")


def hear_of(world, other: Session) -> None:
    """What the hub would tell the person's first device of the second."""
    for statement in world.hub.kept():
        row = next((row for row in other.records.all() if row.id.encode() in statement), None)
        if row is not None:
            world.hub.changes.append(wire.Change("record", row.id, statement))


def test_a_flag_of_the_hub_is_said_in_words_also_where_the_record_is_another_devices(world) -> None:
    session = world.with_course()
    record = take(session, 3)
    session.sync.run()
    foreign = world.hub.kept()[0].replace(record.encode(), b"0193b2c0-1111-7000-8000-123456789abc")
    world.hub.changes += [
        wire.Change("flag", record, wire.pack(wire.FlagBody([("clock off", "an hour"), ("from the future", "")]))),
        wire.Change("record", "0193b2c0-1111-7000-8000-123456789abc", foreign),
        wire.Change("flag", "0193b2c0-1111-7000-8000-123456789abc", wire.pack(wire.FlagBody([("old version", "")]))),
        wire.Change("flag", "0193b2c0-2222-7000-8000-123456789abc", wire.pack(wire.FlagBody([("old version", "")]))),
    ]

    session.sync.run()

    flagged: list[Item] = [item for item in session.attention.items() if item.matter is Matter.FLAGGED]
    assert len(flagged) == 2, "a flag whose record is nowhere here says nothing"
    own = next(item for item in flagged if item.sequence is not None)
    assert own.said == "The device's clock was wrong, so that its times are uncertain. From the future."
    assert next(item for item in flagged if item.sequence is None).what.endswith("(on another device)")
