"""Who gets a token, for how long, and what guessing costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import requests

from learner_app.domain.events import Verb

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hub.conftest import BuiltCourse, Device, Hub


def attempt(hub: Hub, user: str, password: str) -> requests.Response:
    body = {"user": user, "password": password, "device": "guessing-device"}
    return requests.post(hub.url("/api/v1/sign-in"), json=body, timeout=30)


def test_an_unknown_name_and_a_wrong_password_get_the_same_answer(hub: Hub) -> None:
    hub.add_person("known")

    wrong, unknown = attempt(hub, "known", "not the password"), attempt(hub, "nobody", "not the password")

    assert wrong.status_code == unknown.status_code == 401
    assert wrong.content == unknown.content
    assert wrong.json()["next"]


def test_guessing_one_account_is_slowed_down_even_with_the_right_password(hub: Hub) -> None:
    hub.add_person("victim")

    answers = [attempt(hub, "victim", f"guess number {number}") for number in range(8)]

    assert [answer.status_code for answer in answers[:5]] == [401] * 5
    assert answers[-1].status_code == 429
    assert int(answers[-1].headers["Retry-After"]) >= 1
    assert attempt(hub, "victim", "correct horse battery").status_code == 429


def test_pauses_grow_and_end_at_a_quarter_of_an_hour(hub: Hub) -> None:
    hub.command("devices")
    from learner_app.hub import throttle

    pauses = [throttle.pause_ms(beyond) for beyond in range(-1, 40)]

    assert pauses[0] == 0
    assert pauses[1:4] == [2_000, 4_000, 8_000]
    assert pauses == sorted(pauses)
    assert pauses[-1] == 15 * 60_000


def test_a_token_is_kept_as_its_hash_alone(hub: Hub, device: Device) -> None:
    hub.command("devices")
    from learner_app.hub.models import Device as Row

    row = Row.objects.get(device=device.name)

    assert device.token not in str(vars(row))
    assert row.token_sha256 is not None
    assert len(device.token) >= 32


def test_signing_out_ends_the_token(device: Device) -> None:
    assert device.session.post(device.hub.url("/api/v1/sign-out"), timeout=30).status_code == 200

    assert device.post(device.message([])).status_code == 401


def test_signing_in_again_on_a_device_ends_its_token_before(device: Device) -> None:
    old = dict(device.session.headers)
    device.sign_in()

    assert requests.post(device.hub.url("/api/v1/sign-out"), headers=old, timeout=30).status_code == 401
    assert device.exchange().have == 0


@pytest.mark.parametrize("end", ["revoked", "too old", "deactivated"])
def test_a_token_ends_when_it_is(end: str, hub: Hub, device: Device) -> None:
    hub.command("devices")
    from learner_app.hub.models import Device as Row
    from learner_app.hub.models import Person
    from learner_app.hub.people import revoke_device

    if end == "revoked":
        revoke_device(Row.objects.get(device=device.name), "a test", "lost on a train")
    elif end == "too old":
        Row.objects.filter(device=device.name).update(token_until_ms=1)
    else:
        Person.objects.filter(name=device.person).update(is_active=False)

    response = device.post(device.message([]))

    assert response.status_code == 401
    assert response.json()["next"]


def test_records_made_before_a_sign_in_ended_arrive_after_the_next(device: Device, course: BuiltCourse) -> None:
    for _ in range(50):
        device.record(Verb.INITIALIZED, course.version, "lesson")
    device.session.post(device.hub.url("/api/v1/sign-out"), timeout=30)
    assert device.post(device.message([device.run_of()])).status_code == 401

    device.sign_in()

    assert device.send_all().have == 50


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"user": 1}', b"\xff", b'{"user":"a","password":"b"}'])
def test_a_malformed_sign_in_is_refused_in_words(hub: Hub, body: bytes) -> None:
    response = requests.post(hub.url("/api/v1/sign-in"), data=body, timeout=30)

    assert response.status_code == 400
    assert response.json()["error"]


def test_hello_tells_a_hub_from_a_hotels_sign_in_page(hub: Hub) -> None:
    answer = requests.get(hub.url("/api/v1/hello"), timeout=30).json()

    assert answer["hub"] == "learner-hub"
    assert set(answer) == {"hub", "epoch", "time_ms"}


def test_a_second_person_on_the_same_device_has_records_of_their_own(
    hub: Hub, device: Device, course: BuiltCourse, sign_in_as: Callable[[str], Device]
) -> None:
    other = sign_in_as("colleague")
    other.name = device.name
    other.sign_in()
    device.record(Verb.INITIALIZED, course.version, "lesson")
    other.record(Verb.COMPLETED, course.version, "lesson")

    assert device.send_all().have == 1
    assert [outcome.code for outcome in other.send_all().outcomes] == ["accepted"]
    assert hub.command("verify")["ok"]
