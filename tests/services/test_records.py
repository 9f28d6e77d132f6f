from __future__ import annotations

import csv
import json
import sqlite3

from learner_app.domain.events import Verb
from learner_app.domain.ids import DeviceId, UnitId
from learner_app.domain.records import DeliveryState
from learner_app.formats import xapi
from learner_app.store.journal import Journal
from learner_app.store.records import open_records
from tests.fakes.course import COURSE


def test_records_say_in_words_what_was_done_and_how_far_it_came(world) -> None:
    session = world.with_course()
    session.lessons.complete(COURSE, UnitId("weather"))
    session.sync.run()
    session.lessons.complete(COURSE, UnitId("tools"))

    newest, oldest = session.records.all()

    assert (newest.what, newest.state.words) == ("Tools", "done here")
    assert (oldest.what, oldest.course_title, oldest.state) == ("Weather", "Work in the field", DeliveryState.CONFIRMED)
    assert oldest.confirmed_at is not None


def test_a_whole_chain_with_signed_receipts_verifies(world) -> None:
    session = world.with_course()
    session.lessons.complete(COURSE, UnitId("weather"))
    session.sync.run()

    found = session.records.verify()

    assert (found.ok, found.checked, found.first_bad) == (True, 1, None)
    assert "receipt is signed" in found.message


def test_verifying_says_what_is_confirmed_on_a_word_alone(world) -> None:
    session = world.with_course()
    session.lessons.complete(COURSE, UnitId("weather"))
    session.sync.run()
    session.lessons.complete(COURSE, UnitId("tools"))
    session.close()
    (path,) = world.profile.glob("people/amina*/records.db")
    records = open_records(path.parent)
    Journal(records, DeviceId("d"), "b").confirm_held([2], "https://lrs.example/xAPI", 1_770_000_000_000)
    records.close()
    session = world.open()

    found, (newest, oldest) = session.records.verify(), session.records.all()

    assert found.ok
    assert "1 record is confirmed on the word of https://lrs.example/xAPI, which gives no receipts." in found.message
    assert "receipt is signed" in found.message
    assert (newest.state, newest.held_by, oldest.held_by) == (DeliveryState.CONFIRMED, "https://lrs.example/xAPI", "")
    session.records.export(world.folder / "records.json")
    exported = json.loads((world.folder / "records.json").read_text(encoding="utf-8"))["records"]
    assert [record["held_by"] for record in exported] == ["", "https://lrs.example/xAPI"]


def test_a_forged_receipt_is_found(world) -> None:
    session = world.with_course()
    session.lessons.complete(COURSE, UnitId("weather"))
    session.sync.run()
    session.close()
    (path,) = world.profile.glob("people/amina*/records.db")
    with sqlite3.connect(path) as database:
        database.execute("UPDATE receipt SET signature = ?", (bytes(64),))
    database.close()

    found = world.open().records.verify()

    assert (found.ok, found.first_bad) == (False, 1)


def test_an_export_holds_every_statement_as_it_was_made(world) -> None:
    session = world.with_course()
    session.lessons.complete(COURSE, UnitId("weather"))
    session.sync.run()
    path = world.folder / "records.json"

    assert session.records.export(path) == 1

    content = json.loads(path.read_text(encoding="utf-8"))
    (record,) = content["records"]
    statement = json.dumps(record["statement"], ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    assert xapi.event(statement).id == session.records.all()[0].id
    assert (record["state"], len(content["receipts"])) == ("confirmed", 1)


def test_a_table_for_a_spreadsheet_holds_no_formula(world) -> None:
    session = world.with_course()
    session.lessons.complete(COURSE, UnitId("weather"))
    world.hub.refuse = lambda _: "=HYPERLINK(evil)"
    session.sync.run()
    path = world.folder / "records.csv"

    session.records.export(path)

    with path.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["unit"], row["reason"]) == ("Weather", "'=HYPERLINK(evil)")


def test_a_clock_that_was_moved_is_recorded_before_what_was_done_next(world) -> None:
    session = world.with_course()
    session.lessons.complete(COURSE, UnitId("weather"))
    world.clock.passes(100)
    world.clock.time = world.clock.time.replace(hour=3)

    session.lessons.complete(COURSE, UnitId("tools"))

    verbs = [row.verb for row in reversed(session.records.all())]
    assert verbs == [Verb.COMPLETED, Verb.CLOCK_CHANGED, Verb.COMPLETED]
    assert session.records.all()[1].what == "The clock was set 6 h back"
    session.sync.run()
    assert len(world.hub.kept()) == 3


def test_the_doctor_says_who_must_sign_in_again(world) -> None:
    session = world.with_course()
    before = {check.name: check for check in session.doctor.checks()}["sign-in"]
    session.accounts.sign_out()

    after = {check.name: check for check in session.doctor.checks()}["sign-in"]

    assert (before.ok, after.ok) == (True, False)
    assert "Sign in again" in after.next_step


def test_the_doctor_finds_a_weaker_token_store_and_a_hub_that_answers(world) -> None:
    session = world.with_course()

    checks = {check.name: check for check in session.doctor.checks()}

    assert not checks["keyring"].ok
    assert checks["hub"].ok
    assert not checks["clock"].ok
    assert all(check.next_step for check in checks.values() if not check.ok)
    assert all(check.ok for name, check in checks.items() if name in {"databases", "records", "disk", "resources"})
