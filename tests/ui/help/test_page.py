"""Help is in the window, offline, and read like a lesson."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit

from learner_app import __version__
from learner_app.domain.cause_words import cause_words
from learner_app.domain.errors import Cause
from learner_app.resources import resource
from learner_app.services.attention import Matter
from learner_app.services.help import TOPICS, help_pages
from learner_app.services.readiness import Condition
from learner_app.ui.help.page import HelpPage
from learner_app.ui.navigation import RAIL
from learner_app.ui.parts.find_bar import FindBar
from learner_app.ui.rail import screen_name

if TYPE_CHECKING:
    from pathlib import Path

    from tests.window import Desk


def test_every_page_has_a_title_and_words() -> None:
    pages = help_pages()

    assert tuple(page.topic for page in pages) == TOPICS
    assert all(page.title and len(page.blocks) > 3 for page in pages)


def test_f1_opens_help_and_the_way_back_leads_where_one_was(desk: Desk) -> None:
    desk.show("records")
    desk.press("F1")

    assert isinstance(desk.page, HelpPage)
    assert "Getting started" in desk.texts()
    choice = desk.page.findChild(QComboBox)
    assert choice is not None
    choice.setFocus()
    desk.press("Home")
    for _ in range(TOPICS.index("keyboard")):
        desk.press("Down")
    assert "Larger text" in desk.texts()
    desk.press("Alt+Left")
    assert desk.screen == "records"


def words_of(topic: str) -> str:
    return resource("help", f"{topic}.md").read_text(encoding="utf-8")


def test_every_cause_has_its_heading_in_the_very_words_that_the_screens_use() -> None:
    headings = re.findall(r"^### (.+)$", words_of("offline-and-sync"), re.MULTILINE)
    assert set(headings) == {cause_words(cause).sentence.rstrip(".") for cause in Cause}


def test_the_keys_of_the_rail_are_those_that_the_program_has(desk: Desk) -> None:
    rows = dict(re.findall(r"^\| (Alt\+\d) \| (.+) \|$", words_of("keyboard"), re.MULTILINE))
    assert rows == {f"Alt+{number}": screen_name(screen) for number, screen in enumerate(RAIL, start=1)}
    told = {
        (name, keys) for topic in TOPICS for name, keys in re.findall(r"\*\*(\w+)\*\* \((Alt\+\d)", words_of(topic))
    }
    assert told
    assert told <= {(name, keys) for keys, name in rows.items()}


def test_the_page_for_the_field_names_the_conditions_and_the_page_of_sync_the_groups() -> None:
    first = r"^\| ([A-Z][^|]+) \|"
    field = re.findall(first, words_of("ready-for-the-field"), re.MULTILINE)
    assert field[1:] == [condition.value.capitalize() for condition in Condition]
    sync = re.findall(first, words_of("sync-and-downloads"), re.MULTILINE)
    assert sync[1:] == [matter.value for matter in Matter]


def test_words_keep_the_pages_on_which_they_stand_and_enter_finds_them(desk: Desk, announced: list[str]) -> None:
    desk.show("help")
    choice = desk.page.findChild(QComboBox)
    fields = [each for each in desk.page.findChildren(QLineEdit) if each.accessibleName() == "Search in help"]
    (search,) = fields
    assert choice is not None
    search.setFocus()
    desk.type("VoiceOver braille")
    assert [choice.itemText(at) for at in range(choice.count())] == ["Accessibility conformance report"]
    assert "Who has checked what" in desk.texts()
    assert announced[-1] == "1 help page"
    desk.press("Return")
    bar = desk.page.findChild(FindBar)
    assert bar is not None
    assert bar.isVisible()
    search.setText("submarine")
    assert announced[-1] == "Nothing found"
    assert choice.count() == 1, "the page that is read stays"
    search.clear()
    assert choice.count() == len(TOPICS)


def test_the_conformance_report_is_of_this_version_and_names_tests_that_are_there(repository: Path) -> None:
    report = words_of("accessibility-conformance")
    assert f"Learner {__version__}," in report
    named = set(re.findall(r"`(tests/[^`]+)`", report))
    assert len(named) > 10
    assert not [name for name in sorted(named) if not (repository / name).is_file()]


def test_the_conformance_report_answers_every_criterion_of_level_a_and_aa_and_hides_no_gap() -> None:
    rows = re.findall(
        r"^\| (\d+\.\d+\.\d+) [^|]+\| (AA?) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$",
        words_of("accessibility-conformance"),
        re.MULTILINE,
    )
    assert len(rows) == len({number for number, *_ in rows}) == 55
    answers = {"Supports", "Partially supports", "Does not support", "Not applicable", "Not checked"}
    assert {answer for _, _, answer, _, _ in rows} <= answers
    unfounded = [
        number
        for number, _, answer, _, how in rows
        if answer != "Not applicable" and "`tests/" not in how and how != "nobody has checked yet"
    ]
    assert unfounded == []
