"""Signing in to a record store instead of a hub, and what the screens say then."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit

from learner_app.domain.ids import CourseId, UnitId
from tests.fakes.http_server import Answer
from tests.fakes.strict_lrs import PASSWORD, USER, StrictLrs, strict_lrs
from tests.window import EVERYTHING, Desk, opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def store() -> Iterator[StrictLrs]:
    with strict_lrs() as made:
        yield made


@pytest.fixture
def online(qtbot: QtBot, profile: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("LEARNER_KEYRING", "file")
    with opened(qtbot, profile, is_offline=False) as desk:
        yield desk


def fields(desk: Desk) -> dict[str, QLineEdit]:
    return {each.accessibleName(): each for each in desk.page.findChildren(QLineEdit) if each.isVisible()}


def fill(desk: Desk, store: StrictLrs, secret: str = PASSWORD) -> None:
    desk.show("sign-in")
    desk.press_button("Other ways to sign in")
    values = (store.url, "amina", USER, secret)
    names = ("Address of the record store", "Your name in the records", "Key", "Secret")
    shown = fields(desk)
    for name, value in zip(names, values, strict=True):
        shown[name].setText(value)


def sign_in(desk: Desk, store: StrictLrs) -> None:
    fill(desk, store)
    desk.press_button("Sign in to the record store")
    assert desk.screen == "today"


def test_the_other_way_is_folded_away_until_it_is_asked_for(online: Desk) -> None:
    online.show("sign-in")
    assert "Secret" not in fields(online)
    fold = online.button("Other ways to sign in")
    assert fold.accessibleDescription() == "Folded away; shows a record store"
    fold.click()
    online.settle()
    assert fold.accessibleDescription() == "Shown below"
    assert online.focus_name == "Address of the record store"
    assert fields(online)["Secret"].echoMode() is QLineEdit.EchoMode.Password
    fold.click()
    online.settle()
    assert "Secret" not in fields(online)


def test_what_is_missing_is_said_beside_the_way_it_belongs_to(online: Desk) -> None:
    online.show("sign-in")
    online.press_button("Other ways to sign in")
    online.press_button("Sign in to the record store")
    told = "Please fill in: Address of the record store, Your name in the records, Key and Secret."
    assert told in online.texts()
    assert online.focus_name == "Address of the record store"


def test_an_account_the_store_does_not_know_is_said_to_be_so_and_can_be_typed_anew(
    online: Desk, store: StrictLrs
) -> None:
    fill(online, store, "wrong")
    online.press_button("Sign in to the record store")
    assert "The record store does not know this account with this secret." in online.texts()
    assert online.focus_name == "Secret"
    assert online.button("Sign in to the record store").isEnabled()


def test_records_go_there_and_no_screen_speaks_of_a_hub(online: Desk, store: StrictLrs) -> None:
    sign_in(online, store)
    online.ask(lambda session: session.lessons.complete(CourseId(EVERYTHING), UnitId("blocks")))
    online.client.sync()
    online.settle()
    assert len(store.statements) == 1
    online.show("sync")
    assert "Up to date, the one record confirmed" in online.texts()
    assert "hub" not in online.texts()
    assert "Downloads" not in online.texts().splitlines(), "a record store has no courses"


def test_a_store_that_does_not_answer_is_called_what_it_is(online: Desk, store: StrictLrs) -> None:
    sign_in(online, store)
    online.ask(lambda session: session.lessons.complete(CourseId(EVERYTHING), UnitId("blocks")))
    store.server.answer = lambda _: Answer(is_dropped=True)
    online.client.sync()
    online.settle()
    online.show("sync")
    assert "the record store does not answer" in online.texts()
    assert "hub" not in f"{online.texts()} {online.window.status_line.text}"
