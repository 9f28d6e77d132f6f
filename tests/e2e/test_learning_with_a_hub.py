from __future__ import annotations

import shutil

import pytest

from learner_app.domain.course import Tier
from learner_app.domain.errors import Cause, ExpectedFailure, Kind
from learner_app.domain.ids import UnitId
from learner_app.domain.media import Way
from learner_app.domain.records import DeliveryState
from learner_app.domain.status import SyncState
from learner_app.formats import wire
from tests.fakes.course import COURSE, RIGHT, built
from tests.fakes.recordings import COURSE as VOICES
from tests.fakes.recordings import FILM, recorded


def own_ids(session) -> list[str]:
    return [row.id for row in session.records.all()]


def learn_everything(session) -> None:
    for unit in ("weather", "tools", "wrap-up"):
        session.lessons.open(COURSE, UnitId(unit))
        session.lessons.complete(COURSE, UnitId(unit))
    for unit in ("practice", "final"):
        attempt = session.quizzes.begin(COURSE, UnitId(unit)).attempt
        for question, value in RIGHT.items():
            session.quizzes.answer(attempt, question, value)
        session.quizzes.submit(attempt)


def test_a_course_learned_offline_is_complete_marked_and_reported(field) -> None:
    field.add_person("amina")
    session = field.device("amina-1", "amina")
    field.hub.stop()
    learn_everything(session)
    blocked = session.sync.run().status
    assert (blocked.blocked_because, blocked.counts.sent) == (Cause.HUB_UNREACHABLE, 0)
    field.hub.start()

    report = session.sync.run()

    assert report.status.state is SyncState.UP_TO_DATE
    assert report.new_marks == 1
    view = session.library.course(COURSE)
    row = field.report("amina")
    assert (row["status"], row["passed"], row["score"]) == ("completed", True, 1.0)
    assert (view.progress.status.value, view.progress.passed, view.progress.score) == ("completed", True, 1.0)
    assert sorted(field.kept("amina")) == sorted(own_ids(session))
    assert session.records.verify().ok
    assert "signed" in session.records.verify().message
    assert field.hub.run("verify")["ok"] is True


def test_a_second_device_sees_what_was_done_on_the_first(field) -> None:
    field.add_person("li")
    first = field.device("li-1", "li")
    first.lessons.complete(COURSE, UnitId("weather"))
    first.sync.run()

    second = field.device("li-2", "li")

    assert second.library.course(COURSE).card.done_units == 1
    second.lessons.complete(COURSE, UnitId("tools"))
    second.sync.run()
    first.sync.run()
    assert first.library.course(COURSE).card.done_units == 2
    assert len(field.kept("li")) == 2


def test_a_revoked_token_keeps_fifty_records_for_the_same_person(field) -> None:
    field.add_person("fatima")
    field.add_person("joao")
    session = field.device("shared", "fatima")
    for _ in range(49):
        session.quizzes.submit(session.quizzes.begin(COURSE, UnitId("practice")).attempt)
    other = field.open(field.folder / "shared")
    other.accounts._vault.set(field.url, "fatima", "worthless")

    assert session.sync.run().status.blocked_because is Cause.SIGN_IN_NEEDED
    assert session.sync.status().counts.pending == 50

    joao = field.device("shared", "joao")
    assert joao.sync.status().counts.pending == 0
    assert field.kept("joao") == []
    assert field.kept("fatima") == []

    fatima = field.device("shared", "fatima")
    assert fatima.sync.status().counts.confirmed == 50
    assert sorted(field.kept("fatima")) == sorted(own_ids(fatima))


def test_a_wrong_password_is_refused_and_changes_nothing(field) -> None:
    session = field.open(field.folder / "nobody")

    with pytest.raises(ExpectedFailure) as caught:
        session.accounts.sign_in(field.url, "amina", "wrong")

    assert caught.value.kind is Kind.SIGN_IN
    assert not session.accounts.current().is_signed_in


def test_heavier_tiers_come_when_asked_for(field) -> None:
    field.add_person("maria")
    session = field.device("maria-1", "maria")
    assert not all(tier.is_complete for tier in session.library.course(COURSE).card.tiers)

    card = session.getting.get(COURSE, Tier.AUDIO)

    assert all(tier.is_complete for tier in card.tiers)


def test_an_exchange_costs_what_a_weak_link_can_carry(field) -> None:
    field.add_person("eve")
    session = field.device("eve-1", "eve")
    session.sync.run()

    nothing = session.sync.run()
    session.lessons.complete(COURSE, UnitId("weather"))
    one = session.sync.run()
    for _ in range(99):
        session.quizzes.submit(session.quizzes.begin(COURSE, UnitId("practice")).attempt)
    hundred = session.sync.run()

    assert nothing.requests == one.requests == hundred.requests == 1
    assert nothing.bytes_up + nothing.bytes_down <= 1_000
    assert one.bytes_up + one.bytes_down <= 1_200
    assert hundred.bytes_up + hundred.bytes_down <= 6_000
    assert session.sync.status().counts.confirmed == 101
    assert wire.PROTOCOL == 2


def test_a_home_folder_put_back_to_an_old_copy_loses_nothing(field, tmp_path) -> None:
    field.add_person("rosa")
    session = field.device("rosa-1", "rosa")
    session.lessons.complete(COURSE, UnitId("weather"))
    session.sync.run()
    session.close()
    shutil.copytree(field.folder / "rosa-1", tmp_path / "copy")
    session = field.open(field.folder / "rosa-1")
    session.lessons.complete(COURSE, UnitId("tools"))
    session.sync.run()
    session.close()
    shutil.rmtree(field.folder / "rosa-1")
    shutil.copytree(tmp_path / "copy", field.folder / "rosa-1")

    session = field.open(field.folder / "rosa-1")
    session.lessons.complete(COURSE, UnitId("wrap-up"))
    status = session.sync.run().status

    assert status.state is SyncState.UP_TO_DATE
    assert status.counts.refused == 0
    assert session.library.course(COURSE).card.done_units == 3
    assert set(own_ids(session)) < set(field.kept("rosa"))
    assert field.hub.run("verify")["ok"] is True


def test_the_newer_version_of_an_assigned_course_comes_by_itself(field) -> None:
    field.publish(built("1", course_id="news"))
    field.add_person("noor")
    session = field.device("noor-1", "noor")
    newer = built("2", course_id="news", text="Now it is sunny.")
    field.publish(newer)

    report = session.sync.run()

    assert report.new_courses == ("news",)
    view = session.library.course(newer.course.id)
    assert (view.card.version, view.manifest, view.card.is_here) == ("2", newer.hash, True)


def test_ten_minutes_of_listening_travel_in_a_kilobyte_and_a_half(field) -> None:
    field.publish(recorded(duration_ms=600_000))
    field.add_person("nana")
    session = field.device("nana-1", "nana")
    play = session.media.begin(VOICES, FILM, Tier.AUDIO)
    for place in range(10):
        play.play(place * 60_000)
        play.reach(place * 60_000 + 48_731)
        if place % 3 == 2:
            play.seek(place * 60_000 + 48_913, place * 60_000 + 38_913)
        play.pause((place + 1) * 60_000)
    play.end(600_000)

    report = session.sync.run()

    records = session.records.all()
    assert len(records) >= 24
    assert {row.state for row in records} == {DeliveryState.CONFIRMED}
    assert report.bytes_up + report.bytes_down <= 1_500
    assert session.media.open(VOICES, FILM).way_done is Way.LISTENED
    assert sorted(field.kept("nana")) == sorted(own_ids(session))
