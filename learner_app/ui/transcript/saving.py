"""A transcript out of the program: into a file of the learner's choice, or onto paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication, QDialog

from learner_app.domain.wording import counted, say
from learner_app.ui import words
from learner_app.ui.parts.saving import ask_where_to_save
from learner_app.ui.transcript.typed_text import Type, Typist

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from learner_app.domain.errors import ExpectedFailure
    from learner_app.domain.ids import CourseId, UnitId
    from learner_app.formats.transcript_document import Document
    from learner_app.services.session import Session
    from learner_app.ui.page import Desk

_POINTS = 11  # what books are printed in
_SPACING_PERCENT = 140


@dataclass(frozen=True, slots=True)
class TranscriptSaving:
    """Does what `TranscriptPanel.export_asked` asks for.

    Args:
        owner: The page on which dialogs stand.
        tell: Gets what came of it, and the tone of a note: "success" or "danger".
    """

    desk: Desk
    owner: QWidget
    tell: Callable[[str, str], None]

    def export(self, what: str, course: CourseId, unit: UnitId, language: str, *, with_times: bool) -> None:
        """Save or print; `what` is "file", "course" or "print"."""

        def go_on(document: Document) -> None:
            if what == "print":
                self._print(document)
            else:
                name = f"{course if what == 'course' else unit}-{language or document.language}.html"
                kinds = say("Web page (*.html);;Plain text (*.txt);;PDF (*.pdf)")
                ask_where_to_save(
                    self.owner,
                    say("Save transcript"),
                    name,
                    kinds,
                    lambda path: self._save(document, path, with_times=with_times),
                )

        def look(session: Session) -> Document:
            exports = session.transcripts
            return exports.course(course, language) if what == "course" else exports.unit(course, unit, language)

        self.desk.client.ask(self.owner, look, go_on, self._on_failed)

    def _save(self, document: Document, path: Path, *, with_times: bool) -> None:
        pdf = as_pdf(document) if path.suffix.lower() == ".pdf" else b""

        def write(session: Session) -> None:
            if pdf:
                session.transcripts.write(path, pdf)
            else:
                session.transcripts.save(document, path, with_times=with_times)

        self.desk.client.ask(
            self.owner, write, lambda _: self.tell(_outcome(document, path), "success"), self._on_failed
        )

    def _print(self, document: Document) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # 1 MB: not before somebody prints

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(document.title)
        dialog = QPrintDialog(printer, self.owner)
        dialog.setWindowTitle(say("Print transcript"))
        dialog.accepted.connect(lambda: typed(document).print_(printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # the dialog's own wants a receiver, in the way of Qt 4

    def _on_failed(self, failure: ExpectedFailure) -> None:
        self.tell(f"{failure.message} {failure.next_step}".strip(), "danger")


def _outcome(document: Document, path: Path) -> str:
    if not document.left_out:
        return say("The transcript was written to {path}.", path=path)
    return counted(
        "The transcripts were written to {path}. %n recordings are left out: {titles}.",
        "The transcripts were written to {path}. %n recording is left out: {titles}.",
        len(document.left_out),
        path=path,
        titles=words.in_a_row(document.left_out),
    )


def typed(document: Document) -> QTextDocument:
    """A document to be printed."""
    font = QFont(QApplication.font())
    font.setPointSizeF(_POINTS)
    made = QTextDocument()
    Typist(made, Type(font, _SPACING_PERCENT), is_rtl=document.direction == "rtl").write_document(document)
    return made


def as_pdf(document: Document) -> bytes:
    """Pages in A4."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setTitle(document.title)
    typed(document).print_(writer)
    buffer.close()
    return bytes(buffer.data().data())
