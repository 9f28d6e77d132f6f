"""Signing in to a hub."""

from __future__ import annotations

import base64
import json
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit

from tests.fakes.http_server import Answer, FakeServer, running, said
from tests.window import Desk, opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with running() as made:
        yield made


@pytest.fixture
def online(qtbot: QtBot, profile: Path) -> Iterator[Desk]:
    with opened(qtbot, profile, is_offline=False) as desk:
        yield desk


def fill(desk: Desk, **values: str) -> None:
    fields = {each.accessibleName(): each for each in desk.page.findChildren(QLineEdit)}
    for name, value in values.items():
        fields[{"hub": "Address of the hub", "name": "Name", "password": "Password"}[name]].setText(value)


def test_a_second_enter_while_the_hub_is_asked_asks_it_no_second_time(online: Desk, server: FakeServer) -> None:
    goes_on = threading.Event()

    def hang(_asked: object) -> Answer:
        goes_on.wait(20)
        return said(401, "The name or the password is wrong.", "Try again.")

    server.answer = hang
    online.show("sign-in")
    fill(online, hub=server.url, name="amina", password="wrong")
    password = next(each for each in online.page.findChildren(QLineEdit) if each.accessibleName() == "Password")
    password.setFocus()
    for _ in range(3):
        password.returnPressed.emit()
    online.qtbot.waitUntil(lambda: len(server.asked) == 1, timeout=10_000)
    goes_on.set()
    online.settle()
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("given", "missing", "focus"),
    [
        ({}, "Address of the hub, Name and Password", "Address of the hub"),
        ({"hub": "https://h"}, "Name and Password", "Name"),
        ({"hub": "https://h", "name": "amina"}, "Password", "Password"),
        ({"hub": "https://h", "name": "  ", "password": "x"}, "Name", "Name"),
    ],
)
def test_it_says_which_fields_are_missing_and_goes_to_the_first(
    desk: Desk, given: dict[str, str], missing: str, focus: str
) -> None:
    desk.show("sign-in")
    fill(desk, **given)
    desk.press_button("Sign in")
    assert f"Please fill in: {missing}." in desk.texts()
    assert desk.focus_name == focus


def test_a_password_is_never_shown(desk: Desk) -> None:
    desk.show("sign-in")
    password = next(each for each in desk.page.findChildren(QLineEdit) if each.accessibleName() == "Password")
    password.setText("secret")
    assert password.displayText() != "secret"


def test_a_wrong_password_is_said_in_the_words_of_the_hub_and_can_be_typed_anew(
    online: Desk, server: FakeServer
) -> None:
    server.always(said(401, "The name or the password is wrong.", "Try again."))
    online.show("sign-in")
    fill(online, hub=server.url, name="amina", password="wrong")
    online.press_button("Sign in")
    assert "password" in online.texts()
    assert online.focus_name == "Password"
    assert online.button("Sign in").isEnabled()
    sent = json.loads(server.asked[0].body)
    assert (sent["user"], sent["password"]) == ("amina", "wrong")


def test_a_hub_that_is_not_there_is_said_to_be_so(online: Desk) -> None:
    online.show("sign-in")
    fill(online, hub="http://127.0.0.1:1", name="amina", password="x")
    online.press_button("Sign in")
    assert "Sign in" in online.texts()
    assert online.screen == "sign-in"
    assert len(online.texts().splitlines()) > 5


def test_an_address_that_would_send_the_password_in_the_clear_is_refused(online: Desk) -> None:
    online.show("sign-in")
    fill(online, hub="http://learn.example.org", name="amina", password="x")
    online.press_button("Sign in")
    assert "https://" in online.texts()


def test_signing_in_leads_to_today_in_ones_own_name(online: Desk, server: FakeServer) -> None:
    key = base64.b64encode(bytes(range(32))).decode()
    welcome = {
        "token": "t-1",
        "person": {"name": "amina", "display_name": "Amina Diallo"},
        "hub": {"name": "Field school", "epoch": "e"},
        "keys": [key],
    }
    server.answer = lambda asked: (
        Answer(200, json.dumps(welcome).encode()) if asked.path.endswith("sign-in") else said(503, "Being serviced.")
    )
    online.show("sign-in")
    fill(online, hub=server.url, name="amina", password="right")
    online.press_button("Sign in")
    assert online.screen == "today"
    assert "Hello, Amina Diallo" in online.texts()
    assert online.window.status_line.text.startswith("Blocked: the hub answered with an error")
    online.show("settings")
    assert "Amina Diallo, signed in to Field school" in online.texts()
    online.press_button("Sign out")
    assert "Nobody is signed in." in online.texts()
