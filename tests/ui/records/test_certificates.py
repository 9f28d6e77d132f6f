"""What the hub certifies stands above the records, and can be saved without a mouse or a network."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from learner_app.domain.certificates import CODE_BYTES, code_of
from learner_app.domain.ids import LOCAL_PERSON
from learner_app.formats import signing, wire
from learner_app.services.accounts import HUB_KEY
from learner_app.services.session import open_session
from tests.fakes.certificates import FORGER, GIVEN, as_change
from tests.fakes.hub import KEY
from tests.window import WEAK, Desk, learn, name_of, opened

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

MINE = replace(GIVEN, person=LOCAL_PERSON)


@pytest.fixture
def certified(profile: Path) -> Path:
    """A profile with a record and one certificate."""
    learn(profile, WEAK, ("text-first",))
    tell(profile, as_change(MINE))
    return profile


def tell(profile: Path, *changes: wire.Change) -> None:
    session = open_session(profile, is_offline=True)
    session.certificates._drafts.set_text(HUB_KEY, signing.to_text(signing.public_key(KEY)))
    session.certificates._catalogue.apply_changes(changes, cursor=0, epoch="")
    session.close()


def save_to(path: Path, desk: Desk) -> None:
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog) and each.isVisible())
    dialog.fileSelected.emit(str(path))
    dialog.close()
    desk.settle()


def others(count: int) -> list[wire.Change]:
    codes = [code_of(bytes([number]) * CODE_BYTES) for number in range(count)]
    return [as_change(replace(MINE, code=code, title=f"Course {code}")) for code in codes]


def test_before_the_hub_certifies_anything_nothing_is_claimed(qtbot: QtBot, profile: Path) -> None:
    learn(profile, WEAK, ("text-first",))
    with opened(qtbot, profile) as desk:
        desk.show("records")
        assert "Certificate" not in desk.texts()


def test_a_card_says_what_the_certificate_says(qtbot: QtBot, certified: Path) -> None:
    with opened(qtbot, certified) as desk:
        desk.show("records")
        said = desk.texts()
        assert all(text in said for text in ("Certificates", MINE.title, "Valid", f"Code {MINE.code}"))
        assert "Completed 1 March 2026  ·  version 1  ·  90\N{NO-BREAK SPACE}%" in said


def test_a_certificate_is_reached_and_saved_with_the_keyboard(qtbot: QtBot, certified: Path, tmp_path: Path) -> None:
    with opened(qtbot, certified) as desk:
        desk.show("records")
        desk.tab_to(f"Save the certificate for {MINE.title}")
        desk.press("Space")
        save_to(tmp_path / "mine.html", desk)

        assert MINE.code in (tmp_path / "mine.html").read_text(encoding="utf-8")
        assert "The certificate was written to" in desk.texts()
        assert all(name_of(each) for each in desk.buttons())


@pytest.mark.parametrize(
    ("change", "state"),
    [
        (as_change(MINE, key=FORGER), "Cannot be verified"),
        (as_change(MINE, body=b"no certificate"), "Cannot be verified"),
        (wire.Change("revoked", MINE.code, wire.pack(wire.RevokedBody(1_780_000_000_000))), "Revoked 28 May 2026"),
    ],
    ids=["forged", "unreadable", "revoked"],
)
def test_what_is_not_valid_says_so_and_cannot_be_saved(
    change: wire.Change, state: str, qtbot: QtBot, certified: Path
) -> None:
    tell(certified, change)
    with opened(qtbot, certified) as desk:
        desk.show("records")
        assert state in desk.texts()
        assert "Valid" not in desk.texts()
        assert not [each for each in desk.buttons() if name_of(each).startswith("Save the certificate")]


def test_of_many_certificates_the_newest_leave_room_for_the_records(qtbot: QtBot, certified: Path) -> None:
    tell(certified, *others(6))
    with opened(qtbot, certified) as desk:
        desk.show("records")
        assert desk.texts().count("Code ") == 2
        desk.press_button("Show all 7 certificates")
        assert desk.texts().count("\nCode ") == 7
        assert all(
            f"Save the certificate for Course {code_of(bytes([n]) * 10)}" in map(name_of, desk.buttons())
            for n in range(6)
        )
