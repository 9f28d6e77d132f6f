from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from learner_app.domain.certificates import CODE_BYTES, Standing, code_of
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.formats import certificate, wire
from tests.fakes.certificates import FORGER, GIVEN, as_change
from tests.fakes.hub import URL

if TYPE_CHECKING:
    from learner_app.domain.certificates import Certificate


def give(world, given: Certificate = GIVEN, **forged: Any) -> None:
    world.hub.changes.append(as_change(given, **forged))


def revoke(world) -> None:
    world.hub.changes.append(wire.Change("revoked", GIVEN.code, wire.pack(wire.RevokedBody(1_780_000_000_000))))


def standings(session) -> list[Standing]:
    return [row.standing for row in session.certificates.all()]


def test_nothing_is_claimed_before_the_hub_says_so(world) -> None:
    assert world.with_course().certificates.all() == ()


def test_a_certificate_is_there_and_checked_with_no_network(world) -> None:
    give(world)
    session = world.with_course()
    world.is_offline = True
    session = world.reopen()

    (row,) = session.certificates.all()

    assert (row.standing, row.says) == (Standing.VALID, GIVEN)
    assert row.address == f"{URL}/certificates/{GIVEN.code}/"


@pytest.mark.parametrize(
    "forged",
    [
        {"body": certificate.encode(replace(GIVEN, display_name="Somebody Else"))},
        {"body": b"no certificate"},
        {"key": FORGER},
        {"given": replace(GIVEN, person="li")},
        {"code": code_of(bytes(CODE_BYTES))},
    ],
    ids=["another body", "no body", "another key", "another person's", "another code"],
)
def test_a_forged_certificate_is_shown_as_one_that_cannot_be_verified(world, forged) -> None:
    give(world, **forged)
    session = world.with_course()

    assert standings(session) == [Standing.UNVERIFIED]
    with pytest.raises(ExpectedFailure) as caught:
        session.certificates.save(session.certificates.all()[0].code, world.folder / "forged.html")
    assert caught.value.kind is Kind.NOT_TRUSTED
    assert not (world.folder / "forged.html").exists()


def test_a_revoked_certificate_stays_and_says_so_even_when_all_comes_again(world) -> None:
    give(world)
    session = world.with_course()
    assert standings(session) == [Standing.VALID]
    revoke(world)
    session.sync.run()

    (row,) = session.certificates.all()
    assert row.standing is Standing.REVOKED
    assert row.revoked_at is not None

    session.certificates._catalogue.apply_changes((), cursor=0, epoch=world.hub.epoch)  # all is told again
    session.sync.run()
    assert standings(session) == [Standing.REVOKED]


def test_a_restored_hub_prevails_over_what_it_gave_before(world) -> None:
    give(world)
    session = world.with_course()
    world.hub.epoch = "epoch-2"
    world.hub.changes = [change for change in world.hub.changes if change.kind != "certificate"]
    give(world, replace(GIVEN, code=code_of(bytes(CODE_BYTES))))

    session.sync.run()

    assert [row.code for row in session.certificates.all()] == [code_of(bytes(CODE_BYTES))]


def test_a_library_from_before_there_were_certificates_gets_them_with_the_next_sync(world) -> None:
    give(world)
    session = world.with_course()
    with session.certificates._catalogue._database.tables() as tables:
        tables["certificate"].drop()
        tables.execute("DELETE FROM _sqlite_migrations WHERE name = '0002_certificates'")
        tables.execute("PRAGMA user_version = 1")

    session = world.reopen()
    session.sync.run()

    assert standings(session) == [Standing.VALID]


def test_a_saved_page_says_everything_loads_nothing_and_takes_no_markup(world) -> None:
    give(world)
    session = world.with_course()
    path = world.folder / "certificate.html"

    session.certificates.save(GIVEN.code.lower(), path)

    page = path.read_text(encoding="utf-8")
    assert "Amina &lt;b&gt;Yusuf&lt;/b&gt;" in page
    assert "Work in the field &amp; at home" in page
    assert all(text in page for text in (GIVEN.code, "1 March 2026", "90%", f'href="{URL}/certificates/{GIVEN.code}/"'))
    assert not any(word in page for word in ("<script", "src=", "@import", "url("))


def test_a_text_says_the_same(world) -> None:
    give(world)
    session = world.with_course()
    path = world.folder / "certificate.txt"

    session.certificates.save(GIVEN.code, path)

    text = path.read_text(encoding="utf-8")
    said = (GIVEN.display_name, GIVEN.title, GIVEN.code, "1 March 2026", f"{URL}/certificates/{GIVEN.code}/")
    assert all(words in text for words in said)


def test_a_code_that_there_is_not_is_not_found(world) -> None:
    with pytest.raises(ExpectedFailure) as caught:
        world.with_course().certificates.save("nonsense", world.folder / "certificate.html")

    assert caught.value.kind is Kind.NOT_FOUND


def test_the_commands_list_and_save(world, capsys) -> None:
    from learner_app.cli.main import main

    give(world)
    world.with_course().close()
    words = ["--json", "--offline", "--profile", str(world.profile), "records"]
    path = world.folder / "mine.html"

    assert main([*words, "certificates"]) == 0
    (row,) = json.loads(capsys.readouterr().out)["certificates"]
    assert main([*words, "certificate", row["code"], str(path)]) == 0

    assert (row["state"], row["title"], row["completed_at"]) == ("valid", GIVEN.title, "2026-03-01T23:30:00.000Z")
    assert path.is_file()
