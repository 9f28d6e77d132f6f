"""Another password, or the end of an account, reaches every device of the person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import requests

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.hub.conftest import BuiltCourse, Device, Hub

PASSWORD = "correct horse battery"
ANOTHER = "quite another battery"


@pytest.fixture(scope="module")
def admin(hub: Hub, course: BuiltCourse) -> Iterator[requests.Session]:
    """An admin's browser."""
    hub.add_person("boss", "admin")
    with requests.Session() as session:
        assert submit(hub, session, "/sign-in/", user="boss", password=PASSWORD).status_code == 302
        yield session


def submit(hub: Hub, session: requests.Session, path: str, **data: str) -> requests.Response:
    found = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', session.get(hub.url(path), timeout=30).text)
    assert found is not None
    data["csrfmiddlewaretoken"] = found.group(1)
    return session.post(hub.url(path), data=data, timeout=30, allow_redirects=False)


def change(hub: Hub, admin: requests.Session, name: str, **data: str) -> None:
    hub.command("devices")
    from learner_app.hub.models import Person

    path = f"/admin/hub/person/{Person.objects.get(name=name).pk}/change/"
    assert submit(hub, admin, path, display_name="", role="learner", **data).status_code == 302


def is_signed_in(device: Device) -> bool:
    return device.post(device.message([])).status_code == 200


def revocations(hub: Hub, name: str) -> list[tuple[str, str]]:
    hub.command("devices")
    from learner_app.hub.models import AuditEntry

    entries = AuditEntry.objects.filter(action="revoke device", subject__endswith=f"of {name}")
    return [(entry.who, entry.why) for entry in entries]


def test_a_new_password_from_the_administration_signs_every_device_out(
    hub: Hub, admin: requests.Session, sign_in_as: Callable[[str], Device]
) -> None:
    devices, bystander = [sign_in_as("robbed"), sign_in_as("robbed")], sign_in_as("bystander")

    change(hub, admin, "robbed", is_active="on", new_password=ANOTHER)

    assert [is_signed_in(device) for device in (*devices, bystander)] == [False, False, True]
    assert revocations(hub, "robbed") == [("boss (administration)", "new password")] * 2
    assert devices[0].sign_in(PASSWORD).status_code == 401
    assert devices[0].sign_in(ANOTHER).status_code == 200
    assert hub.command("verify")["ok"]


def test_a_new_password_from_the_command_line_does_so_too_and_the_same_one_does_not(
    hub: Hub, sign_in_as: Callable[[str], Device]
) -> None:
    device = sign_in_as("scripted")

    hub.command("user", "add", "scripted", "--password-stdin", stdin=PASSWORD + "\n")
    before = is_signed_in(device)
    hub.command("user", "add", "scripted", "--password-stdin", stdin=ANOTHER + "\n")

    assert before
    assert not is_signed_in(device)
    assert [why for _, why in revocations(hub, "scripted")] == ["new password"]


def test_a_deactivated_person_is_signed_out_for_good(
    hub: Hub, admin: requests.Session, sign_in_as: Callable[[str], Device]
) -> None:
    device = sign_in_as("gone")

    change(hub, admin, "gone")
    change(hub, admin, "gone", is_active="on")

    assert not is_signed_in(device)
    assert [why for _, why in revocations(hub, "gone")] == ["deactivated"]


def test_another_role_signs_nobody_out(hub: Hub, admin: requests.Session, sign_in_as: Callable[[str], Device]) -> None:
    device = sign_in_as("promoted")

    change(hub, admin, "promoted", is_active="on")

    assert is_signed_in(device)
    assert revocations(hub, "promoted") == []


def test_who_changes_their_own_password_stays_in_the_browser_and_leaves_the_devices(
    hub: Hub, course: BuiltCourse, sign_in_as: Callable[[str], Device]
) -> None:
    hub.add_person("second-boss", "admin")
    device = sign_in_as("second-boss")
    path = "/admin/password_change/"
    with requests.Session() as session:
        submit(hub, session, "/sign-in/", user="second-boss", password=PASSWORD)
        short = submit(hub, session, path, old_password=PASSWORD, new_password1="short", new_password2="short")
        still = is_signed_in(device)
        done = submit(hub, session, path, old_password=PASSWORD, new_password1=ANOTHER, new_password2=ANOTHER)
        inside = session.get(hub.url("/admin/"), timeout=30, allow_redirects=False)

    assert (short.status_code, still) == (200, True)
    assert "fewer than 8 characters" in short.text
    assert (done.status_code, inside.status_code) == (302, 200)
    assert not is_signed_in(device)
    assert revocations(hub, "second-boss") == [("second-boss (administration)", "new password")]


def test_no_token_is_given_for_a_password_that_was_replaced_meanwhile(hub: Hub, course: BuiltCourse) -> None:
    hub.add_person("raced")
    hub.command("devices")
    from learner_app.hub import tokens
    from learner_app.hub.credentials import WrongCredentials
    from learner_app.hub.models import Person

    looked_at = Person.objects.get(name="raced")
    hub.command("user", "add", "raced", "--password-stdin", stdin=ANOTHER + "\n")

    with pytest.raises(WrongCredentials):
        tokens.issue(looked_at, "a-device", "")


def test_the_administration_takes_no_name_that_the_command_line_refuses(hub: Hub, admin: requests.Session) -> None:
    data = {"name": "bell\u0007", "display_name": "", "role": "learner", "is_active": "on", "new_password": PASSWORD}
    response = submit(hub, admin, "/admin/hub/person/add/", **data)

    assert response.status_code == 200
    assert "printable" in response.text
