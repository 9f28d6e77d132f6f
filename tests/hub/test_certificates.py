"""Who completes and passes gets one certificate that anybody can check, and nobody can forge."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from learner_app.cli import exit_codes
from learner_app.domain.events import Verb
from learner_app.formats import certificate, signing, wire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.hub.conftest import BuiltCourse, Device, Hub

ALL_RIGHT = {"c1": "right answer", "c2": "wrong answer"}
HALF_RIGHT = {"c1": "right answer", "c2": "right answer"}
PRACTICE_RIGHT = {"p1": "right answer", "p2": True}
REVOKE_SECRETLY = """INSERT INTO hub_revocation (certificate_id, at_ms, why)
SELECT id, 1, 'out of spite' FROM hub_certificate WHERE code = %s"""
OTHER_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(7, 39)))


def prepare(device: Device, course: BuiltCourse) -> None:
    device.record(Verb.COMPLETED, course.version, "lesson")
    device.hand_in(Verb.PASSED, course.version, "practice", PRACTICE_RIGHT, score=1.0)


def passed(device: Device, course: BuiltCourse) -> str:
    """The code of the certificate that the exchange brought."""
    prepare(device, course)
    device.hand_in(Verb.ATTEMPTED, course.version, "exam", ALL_RIGHT)
    ((code, _),) = certificates_in(device.send_all()).items()
    return code


def certificates_in(reply: wire.ExchangeReply) -> dict[str, wire.CertificateBody]:
    found = [change for change in reply.changes if change.kind == "certificate"]
    return {change.key: wire.unpack(change.body, wire.CertificateBody) for change in found}


def correct_the_mark(device: Device, *, is_passed: bool) -> None:
    """What a marker's correction would write; `rebuild` then makes of it what is to be made."""
    from learner_app.hub.models import Mark

    mark = Mark.objects.filter(person__name=device.person).order_by("pk")[0]
    mark.pk, mark._state.adding = None, True
    mark.passed, mark.score = is_passed, 1.0 if is_passed else 0.0
    mark.save()
    device.hub.command("rebuild")


def checked(hub: Hub, code: str) -> tuple[int, dict[str, Any]]:
    exit_code, out = hub.printed("certificate", code)
    return exit_code, out.results[0]


def page(hub: Hub, code: str) -> requests.Response:
    return requests.get(hub.url(f"/certificates/{code}/"), timeout=30)


def trail(code: str) -> list[tuple[str, str]]:
    from learner_app.hub.models import AuditEntry

    rows = AuditEntry.objects.filter(subject=f"certificate {code}").order_by("pk")
    return list(rows.values_list("who", "action"))


def test_the_exchange_that_brings_the_last_attempt_brings_the_certificate(
    hub: Hub, device: Device, course: BuiltCourse
) -> None:
    prepare(device, course)
    device.hand_in(Verb.ATTEMPTED, course.version, "exam", ALL_RIGHT)
    reply = device.send_all()

    ((code, body),) = certificates_in(reply).items()
    given = certificate.decode(body.certificate)
    public = signing.public_key(hub_key())
    assert certificate.is_signed(body.certificate, body.signature, public)
    assert (given.code, given.person, given.course, given.version) == (code, device.person, "safety", "1")
    assert (given.title, given.language, given.score) == ("Course safety", "en", 1.0)
    assert (given.manifest, given.hub) == (course.version.manifest, signing.fingerprint(public))
    assert trail(code) == [("hub", "issue certificate")]


def hub_key() -> Ed25519PrivateKey:
    from django.conf import settings

    key: Ed25519PrivateKey = settings.HUB_FOLDER.signing_key()
    return key


def test_nothing_is_given_before_all_is_done_and_passed(device: Device, course: BuiltCourse) -> None:
    prepare(device, course)
    device.hand_in(Verb.ATTEMPTED, course.version, "exam", HALF_RIGHT)

    assert certificates_in(device.send_all()) == {}


def test_it_is_given_once_however_often_all_is_sent_and_passed(
    hub: Hub, device: Device, course: BuiltCourse, sign_in_as: Callable[[str], Device]
) -> None:
    code = passed(device, course)
    device.hand_in(Verb.ATTEMPTED, course.version, "exam", HALF_RIGHT)
    device.send_all()
    device.cursor = 0
    other = sign_in_as(device.person)
    other.hand_in(Verb.ATTEMPTED, course.version, "exam", ALL_RIGHT)

    assert list(certificates_in(device.send_all())) == [code]
    assert list(certificates_in(other.send_all())) == [code]
    assert checked(hub, code)[1]["valid"]


def test_two_languages_of_a_version_give_one_certificate_in_the_language_that_was_learned(
    hub: Hub, build: Callable[..., BuiltCourse], sign_in_as: Callable[[str], Device]
) -> None:
    english, swahili = (build("two-tongues", language=language) for language in ("en", "sw"))
    for built in (english, swahili):
        hub.command("publish", str(built.path))
    hub.command("assign", "two-tongues", "--all")
    device = sign_in_as("zawadi")

    prepare(device, swahili)
    device.hand_in(Verb.ATTEMPTED, swahili.version, "exam", ALL_RIGHT)
    (body,) = certificates_in(device.send_all()).values()

    assert certificate.decode(body.certificate).language == "sw"


def test_rebuilding_neither_loses_nor_doubles(hub: Hub, code: str) -> None:
    from learner_app.hub.models import Certificate

    before = list(Certificate.objects.order_by("pk").values_list("code", "body", "signature"))

    hub.command("rebuild")
    hub.command("rebuild")

    assert list(Certificate.objects.order_by("pk").values_list("code", "body", "signature")) == before
    assert trail(code) == [("hub", "issue certificate")]
    assert hub.command("verify")["ok"]


def test_a_mark_that_takes_the_pass_back_revokes_and_one_that_gives_it_back_gives_another(
    hub: Hub, device: Device, course: BuiltCourse
) -> None:
    code = passed(device, course)

    correct_the_mark(device, is_passed=False)

    assert checked(hub, code) == (exit_codes.NOT_VERIFIED, {**checked(hub, code)[1], "valid": False, "revoked": True})
    assert trail(code) == [("hub", "issue certificate"), ("hub", "revoke certificate")]
    reply = device.exchange()
    assert [(change.kind, change.key) for change in reply.changes] == [("revoked", code)]
    assert "was revoked" in page(hub, code).text
    assert hub.command("verify")["ok"]

    correct_the_mark(device, is_passed=True)

    (other,) = certificates_in(device.exchange())
    assert other != code
    assert checked(hub, other)[1]["valid"]
    assert checked(hub, code)[1]["revoked"]


def test_a_worse_attempt_that_counts_later_on_revokes_nothing(hub: Hub, device: Device, code: str) -> None:
    from learner_app.hub import certificates
    from learner_app.hub.ledger import writing
    from learner_app.hub.models import Completion

    row = Completion.objects.get(person__name=device.person)
    row.passed = False  # as under the rule that the latest attempt counts; the completion stays

    with writing() as ledger:
        certificates.settle(ledger, [row])

    assert checked(hub, code)[1]["valid"]


def test_a_restored_device_hears_of_the_certificate_before_its_revocation(device: Device, course: BuiltCourse) -> None:
    code = passed(device, course)
    correct_the_mark(device, is_passed=False)
    device.cursor = 0

    kinds = [change.kind for change in device.exchange().changes if change.key == code]

    assert kinds == ["certificate", "revoked"]


@pytest.fixture
def code(device: Device, course: BuiltCourse) -> str:
    """Of a certificate that was given to a new person."""
    return passed(device, course)


@pytest.fixture
def unguarded(code: str) -> Iterator[Any]:
    """A database whose triggers were lifted by somebody with all rights after the code was given; undone afterwards."""
    from django.db import connection, transaction

    with transaction.atomic(), connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            for table in ("hub_certificate", "hub_revocation", "hub_auditentry"):
                for action in ("update", "delete"):
                    cursor.execute(f"DROP TRIGGER {table}_keeps_{action}")
            cursor.execute("PRAGMA defer_foreign_keys = ON")
        else:
            cursor.execute("SET LOCAL session_replication_role = replica")
        yield cursor
        transaction.set_rollback(True)


def first_bad() -> str:
    from learner_app.hub.verifying import verify

    return verify().first_bad or ""


def forged(body: bytes, key: Ed25519PrivateKey) -> tuple[bytes, bytes]:
    content = json.dumps({**json.loads(body), "display_name": "Somebody Else"}, sort_keys=True, separators=(",", ":"))
    return content.encode(), certificate.sign(content.encode(), key)


@pytest.mark.parametrize("is_signed_anew", [False, True], ids=["its body", "its body, signed by another key"])
def test_a_forged_certificate_is_found_on_the_hub(is_signed_anew: bool, code: str, unguarded: Any) -> None:
    from learner_app.domain.certificates import Standing
    from learner_app.hub import certificates
    from learner_app.hub.models import Certificate

    row = Certificate.objects.get(code=code)
    body, signature = forged(bytes(row.body), OTHER_KEY)
    kept = signature if is_signed_anew else bytes(row.signature)
    unguarded.execute("UPDATE hub_certificate SET body = %s, signature = %s WHERE code = %s", [body, kept, code])

    found = certificates.found(code)

    assert found is not None
    assert certificates.standing_of(found) is Standing.UNVERIFIED
    assert first_bad() == f"certificate {code} is not what this hub signed"


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE hub_certificate SET edition = '2' WHERE code = %s", "is not what this hub signed"),
        ("UPDATE hub_certificate SET body = 'a text' WHERE code = %s", "is not what this hub signed"),
        ("DELETE FROM hub_certificate WHERE code = %s", "is missing"),
        (
            REVOKE_SECRETLY,
            "without the audit trail",
        ),
    ],
)
def test_what_was_changed_behind_the_hubs_back_is_named(statement: str, said: str, code: str, unguarded: Any) -> None:
    unguarded.execute(statement, [code])

    assert code in first_bad()
    assert said in first_bad()


@pytest.mark.parametrize("table", ["hub_certificate", "hub_revocation"])
@pytest.mark.parametrize("statement", ["UPDATE {table} SET id = id", "DELETE FROM {table}"])
def test_the_database_refuses_to_change_them(table: str, statement: str, device: Device, course: BuiltCourse) -> None:
    from django.db import DatabaseError, connection, transaction

    passed(device, course)
    correct_the_mark(device, is_passed=False)

    with (
        connection.cursor() as cursor,
        pytest.raises(DatabaseError, match="append-only"),
        transaction.atomic(),
    ):
        cursor.execute(statement.format(table=table))


def test_the_page_tells_everybody_what_the_certificate_says_and_no_more(
    hub: Hub, device: Device, course: BuiltCourse
) -> None:
    code = passed(device, course)

    shown = page(hub, code.lower().replace("-", " "))

    assert shown.status_code == 200
    assert "This certificate is valid" in shown.text
    facts = re.findall(r"<dd>(?:<[^>]*>)?([^<]*)", shown.text)
    assert facts == [device.person, "Course safety", "1", "4 May 2026", code]
    assert shown.headers["X-Robots-Tag"] == "noindex"


@pytest.mark.parametrize(
    ("code", "said"), [("0000-0000-0000-0000", "No certificate has this code"), ("hello", "This is not a code")]
)
def test_a_code_that_there_is_not_is_not_known(hub: Hub, code: str, said: str) -> None:
    shown = page(hub, code)

    assert shown.status_code == 404
    assert said in shown.text
    assert checked(hub, code)[0] == exit_codes.NOT_VERIFIED
    assert checked(hub, code)[1]["valid"] is False


def test_a_code_can_be_typed_into_a_field(hub: Hub, device: Device, course: BuiltCourse) -> None:
    empty = requests.get(hub.url("/certificates/"), timeout=30)
    typed = requests.get(hub.url("/certificates/"), params={"code": passed(device, course)}, timeout=30)

    assert 'name="code"' in empty.text
    assert (empty.status_code, typed.status_code) == (200, 200)
    assert "This certificate is valid" in typed.text


def test_who_tries_codes_is_slowed_down_and_can_still_sign_in(hub: Hub, device: Device) -> None:
    from learner_app.hub import throttle

    free = throttle.FREE_FAILURES["address"]
    answers = [page(hub, f"0000-0000-0000-{number:04}") for number in range(free + 2)]

    assert answers[-1].status_code == 429
    assert int(answers[-1].headers["Retry-After"]) >= 1
    assert device.sign_in().status_code == 200
