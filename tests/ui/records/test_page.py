"""What the learner did and where it has come to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QFileDialog, QTableView

from learner_app.domain.status import sentence
from tests.window import WEAK, Desk, learn, opened

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def rows(desk: Desk) -> list[list[str]]:
    table = desk.page.findChildren(QTableView)[0]
    model = table.model()
    return [
        [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def export_to(desk: Desk, path: Path) -> None:
    desk.press_button("Export …")
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog) and each.isVisible())
    dialog.fileSelected.emit(str(path))
    dialog.close()
    desk.settle()


def test_what_was_done_stands_there_newest_first(qtbot: QtBot, profile: Path) -> None:
    learn(profile, WEAK, ("text-first", "with-and-without-network"))
    with opened(qtbot, profile) as desk:
        desk.show("records")
        found = rows(desk)
        assert [row[0] for row in found] == ["What works without a network"] * 2 + ["Text first"] * 2
        assert {row[1] for row in found} == {"Done here"}
        assert found[0][4] == "Working well on a weak connection"
        assert sentence(desk.ask(lambda session: session.sync.status())) in desk.texts()


def test_where_large_text_wants_more_room_than_there_is_the_table_scrolls_and_cuts_nothing(
    qtbot: QtBot, profile: Path
) -> None:
    learn(profile, WEAK, ("text-first",))
    with opened(qtbot, profile, looks=("light", 200)) as desk:
        for width in (640, 3000):
            desk.window.resize(width, 700)
            desk.show("records")
            table = desk.page.findChildren(QTableView)[0]
            widths = [table.columnWidth(at) for at in range(table.model().columnCount())]
            assert all(width >= table.sizeHintForColumn(at) for at, width in enumerate(widths))
        assert table.horizontalScrollBar().maximum() == 0


def test_a_new_record_appears_at_once(desk: Desk) -> None:
    desk.show("records")
    assert "Nothing recorded yet" in desk.texts()
    desk.lesson(WEAK, "text-first")
    desk.show("records")
    assert [row[0] for row in rows(desk)] == ["Text first"]
    assert desk.focus_name == "Records"


def test_the_table_is_one_stop_and_is_walked_with_arrows(qtbot: QtBot, profile: Path) -> None:
    learn(profile, WEAK, ("text-first",))
    with opened(qtbot, profile) as desk:
        desk.show("records")
        table = desk.page.findChildren(QTableView)[0]
        assert table.hasFocus()
        desk.press("Down")
        assert table.currentIndex().isValid()
        desk.tab()
        assert not table.hasFocus()


def test_verify_says_that_nothing_was_changed(qtbot: QtBot, profile: Path) -> None:
    learn(profile, WEAK, ("text-first",))
    with opened(qtbot, profile) as desk:
        desk.show("records")
        desk.press_button("Verify")
        assert "Nothing was changed: every record follows from the one before it." in desk.texts()


def test_export_writes_the_file_and_says_how_many(qtbot: QtBot, profile: Path, tmp_path: Path) -> None:
    learn(profile, WEAK, ("text-first",))
    with opened(qtbot, profile) as desk:
        desk.show("records")
        export_to(desk, tmp_path / "records.json")
        assert "2 records were written" in desk.texts()
        assert len(json.loads((tmp_path / "records.json").read_text(encoding="utf-8"))["records"]) == 2


def test_an_export_that_cannot_be_written_says_why(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("")
    desk.lesson(WEAK, "text-first")
    desk.show("records")
    export_to(desk, tmp_path / "a file" / "records.json")
    assert "written" not in desk.texts()
    assert "a file" in desk.texts()
