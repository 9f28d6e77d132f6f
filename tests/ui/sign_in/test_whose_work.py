"""F14, SY-06: whose the work is that was done before anybody signed in is asked, and never guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit, QRadioButton

from learner_app.domain.ids import UnitId
from tests.fakes.course import COURSE, built
from tests.fakes.hub import PASSWORD, URL

if TYPE_CHECKING:
    from pathlib import Path

    from learner_app.services.session import Session
    from tests.ui.conftest import Linked
    from tests.window import Desk

MINE, NOT_MINE = "It is mine: send it in my name", "It is somebody else's: leave it here for them"


@pytest.fixture
def worked(linked: Linked, tmp_path: Path) -> Linked:
    """Somebody has completed two lessons, and nobody has signed in yet."""
    package = built().write(tmp_path / "field.learnpack")

    def learn(session: Session) -> None:
        session.library.import_package(package)
        for unit in ("weather", "tools"):
            session.lessons.complete(COURSE, UnitId(unit))

    linked.stage(learn)
    return linked


def fill(desk: Desk, user: str = "amina") -> None:
    fields = {each.accessibleName(): each for each in desk.page.findChildren(QLineEdit)}
    fields["Address of the hub"].setText(URL)
    fields["Name"].setText(user)
    fields["Password"].setText(PASSWORD)


def test_nothing_is_asked_where_nobody_has_worked_here(linked: Linked) -> None:
    with linked.window() as desk:
        desk.show("sign-in")
        assert not [each for each in desk.page.findChildren(QRadioButton) if each.isVisible()]
        fill(desk)
        desk.press_button("Sign in")
        assert desk.screen == "today"


def test_neither_answer_is_chosen_beforehand_and_without_one_nobody_is_signed_in(worked: Linked) -> None:
    with worked.window() as desk:
        desk.show("sign-in")
        assert "2 records were made here before anybody signed in. Whose work is that?" in desk.texts()
        choices = [each for each in desk.page.findChildren(QRadioButton) if each.isVisible()]
        assert [(each.text(), each.isChecked()) for each in choices] == [(MINE, False), (NOT_MINE, False)]
        fill(desk)
        desk.press_button("Sign in")
        assert "Please say first whose the work is" in desk.texts()
        assert (desk.screen, desk.focus_name) == ("sign-in", MINE)
        assert worked.hub.tokens == {}


def test_work_that_is_mine_is_sent_in_my_name(worked: Linked) -> None:
    with worked.window() as desk:
        desk.show("sign-in")
        fill(desk)
        desk.press_button(MINE)
        desk.press_button("Sign in")
        assert desk.screen == "today"
    assert len(worked.hub.kept("amina")) == 2


def test_work_of_somebody_else_stays_for_whoever_claims_it(worked: Linked) -> None:
    with worked.window() as desk:
        desk.show("sign-in")
        fill(desk, "joao")
        desk.press_button(NOT_MINE)
        desk.press_button("Sign in")
    assert worked.hub.kept("joao") == []
    with worked.window() as desk:
        desk.show("sign-in")
        assert "2 records were made here" in desk.texts(), "it is asked again of the next one"
        fields = {each.accessibleName(): each for each in desk.page.findChildren(QLineEdit)}
        fields["Name"].setText("amina")
        fields["Password"].setText(PASSWORD)
        desk.press_button(MINE)
        desk.press_button("Sign in")
    assert len(worked.hub.kept("amina")) == 2
    assert worked.hub.kept("joao") == []
