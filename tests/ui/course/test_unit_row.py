"""What the line of a unit says of conditions that must be known before going offline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPushButton

from learner_app.domain.course import Policy, QuizRules, Unit, UnitKind
from learner_app.domain.ids import UnitId
from learner_app.domain.progress import Status, UnitProgress
from learner_app.ui.course.unit_row import UnitRow
from learner_app.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

EXAM = Unit(
    UnitId("exam"),
    UnitKind.QUIZ,
    "Final exam",
    8,
    QuizRules(Policy.CERTIFYING, 0.8, time_limit_s=1200, needs_connection=True),
)


def row_of(qtbot: QtBot, qapp: QApplication, unit: Unit, status: Status) -> tuple[list[str], str]:
    theme = Theme(qapp, "light")
    row = UnitRow(theme, unit, UnitProgress(unit.id, status), None, True, False, lambda _: None)
    qtbot.addWidget(row)
    texts = [each.text() for each in row.findChildren(QLabel) if each.text()]
    (opens,) = row.findChildren(QPushButton)
    theme.deleteLater()
    return texts, opens.accessibleDescription()


def test_lc12_a_quiz_that_needs_a_connection_has_a_badge_that_a_screen_reader_hears_too(
    qtbot: QtBot, qapp: QApplication
) -> None:
    texts, heard = row_of(qtbot, qapp, EXAM, Status.NOT_STARTED)

    assert texts == ["Final exam", "Certifying quiz  ·  8 minutes  ·  Time limit 20 minutes", "Needs a connection"]
    assert heard == "Certifying quiz  ·  8 minutes  ·  Time limit 20 minutes. Needs a connection"


def test_what_is_done_needs_no_connection_any_more(qtbot: QtBot, qapp: QApplication) -> None:
    texts, heard = row_of(qtbot, qapp, EXAM, Status.COMPLETED)

    assert "Needs a connection" not in texts
    assert heard.endswith("Time limit 20 minutes. Done")
