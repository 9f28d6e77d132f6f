"""What the learner did: certificates, and each record with its state (done here, sent, confirmed, refused)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from learner_app.domain.status import SyncStatus, next_step, sentence
from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.ui import words
from learner_app.ui.accessibility import Heading
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.page import Desk, Page, scrolled
from learner_app.ui.parts.button import button
from learner_app.ui.parts.saving import ask_where_to_save
from learner_app.ui.parts.surface import Empty, Note, emptied
from learner_app.ui.parts.text import label
from learner_app.ui.records.certificates import CertificateList
from learner_app.ui.records.model import Column, RecordModel

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TypeAlias

    from PySide6.QtGui import QResizeEvent

    from learner_app.domain.errors import ExpectedFailure
    from learner_app.services.certificates import CertificateRow
    from learner_app.services.records import RecordRow, Verified
    from learner_app.services.session import Session

    _Found: TypeAlias = tuple[tuple[RecordRow, ...], tuple[CertificateRow, ...], SyncStatus]

_ALL_THE_WIDTH = 2**24 - 1  # as much as Qt gives any widget


class RecordTable(QTableView):
    """Its first and last columns share what width is left, and large text loses nothing where there is none.

    Every text keeps its own width then, and the table scrolls sideways.
    """

    def fit(self) -> None:
        """Look again at how much room the texts want."""
        header = self.horizontalHeader()
        wanted = sum(max(self.sizeHintForColumn(at), header.sectionSizeHint(at)) for at in range(len(Column)))
        is_roomy = wanted <= self.viewport().width()
        mode = QHeaderView.ResizeMode.Stretch if is_roomy else QHeaderView.ResizeMode.ResizeToContents
        for at in (0, len(Column) - 1):
            header.setSectionResizeMode(at, mode)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        self.fit()
        super().resizeEvent(event)


class RecordsPage(Page):
    """Certificates, and a table of all records, under a sentence that says where these are."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName(say("Records"))
        space = desk.theme.tokens.space
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space["m"])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content, width=_ALL_THE_WIDTH, margin=space["xl"]))
        head = QHBoxLayout()
        head.addWidget(Heading(say("Records"), 1), 1)
        head.addWidget(
            button(say("Verify"), self._verify, description=say("Checks that no record was changed or is missing"))
        )
        head.addWidget(
            button(say("Export …"), self._choose_file, description=say("Writes all records with their receipts"))
        )
        column.addLayout(head)
        self._summary = label(tone="muted")
        column.addWidget(self._summary)
        self._notes = QVBoxLayout()
        column.addLayout(self._notes)
        self._certificates = CertificateList(desk.theme, self._choose_certificate_file)
        column.addWidget(self._certificates)
        self._model = RecordModel(desk.theme, self)
        self._table = self._make_table()
        ground = QWidget()
        ground.setMinimumHeight(desk.theme.tokens.px(240))
        column.addWidget(ground, 1)
        self._either = QStackedLayout(ground)
        self._either.addWidget(self._table)
        text = say("Lessons you complete and quizzes you hand in appear here at once, and stay.")
        learn = button(say("Go to Today"), lambda: desk.navigator.go(Place(Screen.TODAY)))
        self._either.addWidget(Empty(desk.theme, "records", say("Nothing recorded yet"), text, learn))
        desk.client.status_changed.connect(self._on_status_changed)

    @override
    def show_place(self, place: Place) -> None:
        self.look_again()

    @override
    def look_again(self) -> None:
        def look(session: Session) -> _Found:
            return session.records.all(), session.certificates.all(), session.sync.status()

        self.desk.client.ask(self, look, self._fill)

    @override
    def first_focus(self) -> QWidget | None:
        return self._table

    def _make_table(self) -> RecordTable:
        table = RecordTable()
        table.setModel(self._model)
        table.setAccessibleName(say("Records"))
        for corner in table.findChildren(QAbstractButton):  # hidden with its header, but a screen reader meets it
            corner.setAccessibleName(say("Select all records"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        side = self.desk.theme.tokens.px(16)
        table.setIconSize(QSize(side, side))
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.desk.theme.tokens.px(40))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return table

    def _fill(self, found: _Found) -> None:
        rows, certificates, status = found
        self._certificates.fill(certificates)
        self._model.fill(rows)
        self._table.fit()
        self._either.setCurrentIndex(0 if rows else 1)
        self._on_status_changed(status)

    def _on_status_changed(self, status: SyncStatus) -> None:
        self._summary.setText(f"{sentence(status)}. {next_step(status)}".strip())

    def _verify(self) -> None:
        def done(verified: Verified) -> None:
            self._say(verified.message, "success" if verified.ok else "danger")

        self.desk.client.ask(self, lambda session: session.records.verify(), done, self._on_failed)

    def _choose_file(self) -> None:
        ask_where_to_save(self, say("Export records"), "records.json", "JSON (*.json);;CSV (*.csv)", self._export)

    def _export(self, path: Path) -> None:
        def done(count: int) -> None:
            self._say(words.written(count, path), "success")

        self.desk.client.ask(self, lambda session: session.records.export(path), done, self._on_failed)

    def _choose_certificate_file(self, row: CertificateRow) -> None:
        name, kinds = f"certificate-{row.code}.html", say("Web page (*.html);;Plain text (*.txt)")
        ask_where_to_save(
            self, say("Save certificate"), name, kinds, lambda path: self._save_certificate(row.code, path)
        )

    def _save_certificate(self, code: str, path: Path) -> None:
        def done(row: CertificateRow) -> None:
            text = say(
                "The certificate was written to {path}. Anybody can check it at {address}",
                path=path,
                address=row.address,
            )
            self._say(text, "success")

        self.desk.client.ask(self, lambda session: session.certificates.save(code, path), done, self._on_failed)

    def _on_failed(self, failure: ExpectedFailure) -> None:
        self._say(f"{failure.message} {failure.next_step}".strip(), "danger")

    def _say(self, text: str, tone: str) -> None:
        emptied(self._notes)
        self._notes.addWidget(Note(self.desk.theme, text, tone))
