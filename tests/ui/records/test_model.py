"""The records as a table."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt

from learner_app.domain.events import Verb
from learner_app.domain.ids import RecordId
from learner_app.domain.records import DeliveryState
from learner_app.services.records import RecordRow
from learner_app.ui.records.model import Column, RecordModel
from learner_app.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def row(state: DeliveryState, **values: object) -> RecordRow:
    fields: dict[str, object] = {
        "sequence": 7,
        "id": RecordId("r-7"),
        "at": datetime(2026, 3, 4, 5, 6, tzinfo=UTC),
        "verb": Verb.PASSED,
        "what": "Final quiz",
        "course_title": "Security",
        "score": 0.83,
        "passed": True,
        "state": state,
        "confirmed_at": None,
        "reason": "",
        **values,
    }
    return RecordRow(**fields)  # type: ignore[arg-type]  # names and types are those of RecordRow


def cells(model: RecordModel, at: int = 0) -> dict[Column, object]:
    return {column: model.data(model.index(at, column)) for column in Column}


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (DeliveryState.WAITING, "Done here"),
        (DeliveryState.SENT, "Sent"),
        (DeliveryState.CONFIRMED, "Confirmed"),
        (DeliveryState.REFUSED, "Refused: made by another person"),
    ],
)
def test_each_state_is_said_in_words_beside_its_icon(qapp: QApplication, state: DeliveryState, words: str) -> None:
    model = RecordModel(Theme(qapp, "light"), QObject(qapp))
    model.fill((row(state, reason="made by another person" if state is DeliveryState.REFUSED else ""),))
    assert cells(model)[Column.STATE] == words
    icon = model.data(model.index(0, Column.STATE), Qt.ItemDataRole.DecorationRole)
    assert icon is not None


def test_states_differ_in_the_shape_of_their_icon_and_not_in_colour_alone(qapp: QApplication) -> None:
    model = RecordModel(Theme(qapp, "high-contrast"), QObject(qapp))
    model.fill(tuple(row(state) for state in DeliveryState))
    shapes = set()
    for at in range(len(DeliveryState)):
        icon = model.data(model.index(at, Column.STATE), Qt.ItemDataRole.DecorationRole)
        image = icon.pixmap(16, 16).toImage()  # type: ignore[attr-defined]  # a QIcon
        shapes.add(tuple(image.pixelColor(x, y).alpha() > 127 for x in range(16) for y in range(16)))
    assert len(shapes) == len(DeliveryState)


def test_a_result_says_score_and_whether_it_was_passed(qapp: QApplication) -> None:
    model = RecordModel(Theme(qapp, "light"), QObject(qapp))
    model.fill((row(DeliveryState.SENT), row(DeliveryState.SENT, score=None, passed=None)))
    assert cells(model)[Column.RESULT] == "83\N{NO-BREAK SPACE}%, passed"
    assert cells(model, 1)[Column.RESULT] == ""


def test_the_tip_tells_when_the_hub_received_it(qapp: QApplication) -> None:
    model = RecordModel(Theme(qapp, "light"), QObject(qapp))
    model.fill((row(DeliveryState.CONFIRMED, confirmed_at=datetime(2026, 3, 4, 6, 0, tzinfo=UTC)),))
    assert "Received by the hub" in str(model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole))
