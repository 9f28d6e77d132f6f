"""The cards of the library under their headings. Cards that say what they said are kept, new ones come in turns."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from learner_app.services.fetching.arrivals import NOTHING, Arrival
from learner_app.ui.page import order_tabs
from learner_app.ui.parts.course_row import CourseRow
from learner_app.ui.parts.surface import section_heading

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from learner_app.domain.ids import CourseId
    from learner_app.services.courses.cards import CourseCard
    from learner_app.ui.accessibility import Heading
    from learner_app.ui.page import Desk

_AT_ONCE = 4  # cards made before the window may do something else; each takes some milliseconds


class CourseList(QWidget):
    """Shows sections of cards; what has the keyboard keeps it while its card stays as it is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: dict[CourseId, tuple[tuple[CourseCard, Arrival], CourseRow]] = {}
        self._headings: dict[str, Heading] = {}
        self._sections: Sequence[tuple[str, Sequence[CourseCard]]] = ()
        self._arrivals: Mapping[CourseId, Arrival] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(desk.theme.tokens.space["m"])
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._lay_out)

    def fill(self, sections: Sequence[tuple[str, Sequence[CourseCard]]], arrivals: Mapping[CourseId, Arrival]) -> None:
        """Show these and hide the others."""
        self._sections, self._arrivals = sections, arrivals
        self._lay_out()

    def _lay_out(self) -> None:
        desk, made = self._desk, 0
        wanted: list[QWidget] = []
        for title, cards in self._sections:
            heading = self._headings.get(title) or self._headings.setdefault(title, section_heading(desk.theme, title))
            wanted.append(heading)
            for card in cards:
                said = (card, self._arrivals.get(card.id, NOTHING))
                known = self._rows.get(card.id)
                if known is None or known[0] != said:
                    if made == _AT_ONCE:
                        self._turn.start()
                        self._show(wanted)
                        return
                    made += 1
                    self._drop(card.id)
                    self._rows[card.id] = (said, CourseRow(desk.theme, desk.navigator, *said, datetime.now(UTC)))
                wanted.append(self._rows[card.id][1])
        self._show(wanted)

    def _show(self, wanted: Sequence[QWidget]) -> None:
        kept = {id(widget) for widget in wanted}
        there: list[QWidget] = [*self._headings.values(), *(row for _, row in self._rows.values())]
        for widget in there:
            if id(widget) not in kept:
                self._column.removeWidget(widget)
                widget.hide()
        is_another = False
        for at, widget in enumerate(wanted):
            if self._column.indexOf(widget) != at:
                self._column.removeWidget(widget)
                self._column.insertWidget(at, widget)
                is_another = True
            widget.setVisible(True)
        if is_another:
            order_tabs(self)

    def _drop(self, course: CourseId) -> None:
        _, row = self._rows.pop(course, (None, None))
        if row is not None:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
