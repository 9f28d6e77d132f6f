"""Whether everything that the window says can be said in another language."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

import learner_app
from tests.translatable import Message, messages, unreadable, untranslated

PACKAGE = Path(learner_app.__file__).parent
FOLDERS = (PACKAGE / "ui", PACKAGE / "bridge")
SAME_EVERYWHERE = (
    "JSON (*.json);;CSV (*.csv)",  # names of formats
    "English",  # as its speakers call it
    "Learner",  # the name of the program
)


def test_every_text_that_a_person_sees_or_hears_goes_through_translation() -> None:
    assert untranslated(*FOLDERS, kept=SAME_EVERYWHERE) == []


def test_every_text_stands_where_it_can_be_read_and_comes_late_enough() -> None:
    assert unreadable(*FOLDERS) == []


def test_what_stands_in_the_sources_is_what_the_translators_tool_finds(tmp_path: Path) -> None:
    found = tmp_path / "found.ts"
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    command = [str(tool), "-extensions", "py", "-tr-function-alias", "tr+=say,tr+=counted", "-locations", "none"]
    subprocess.run([*command, *map(str, FOLDERS), "-ts", str(found)], check=True, capture_output=True)
    every = ElementTree.parse(found).iter("message")
    assert {Message(each.findtext("source", ""), each.findtext("comment", "")) for each in every} == messages(*FOLDERS)


@pytest.mark.parametrize(
    "line",
    [
        'label("Nothing here")',
        'label("ok" if is_right else "wrong")',
        'label(text, name="Close")',
        'button("", go, kind="quiet", name="close")',
        'return "Paused", "plain"',
        'return "not yet passed"',
        'label(f"{count} records")',
        'told = f"{here} of {all}"',
        'told = f"{what}: {value}"',
        'told = "{} is paused".format(title)',
        'announce(self, "done: " + title)',
        'for name in ("First", "Last"): show(name)',
    ],
)
def test_a_text_that_goes_round_it_is_found(tmp_path: Path, line: str) -> None:
    (tmp_path / "page.py").write_text(f"def fill(self):\n    {line}\n", encoding="utf-8")
    assert len(untranslated(tmp_path)) >= 1


@pytest.mark.parametrize(
    "line",
    [
        '"""What it does, in a sentence."""',
        'label(say("Nothing here"))',
        'label(f"{version}  ·  {licence}")',
        'self.setProperty("kind", "card")',
        'raise ValueError("A bug of ours.")',
        '_LOG.warning("the translation is missing")',
        'show("check" if state == "not started" else "dot")',
        'icon = {"up to date": "dot"}[state]',
    ],
)
def test_what_no_person_reads_is_left_alone(tmp_path: Path, line: str) -> None:
    (tmp_path / "page.py").write_text(f"def fill(self):\n    {line}\n", encoding="utf-8")
    assert untranslated(tmp_path) == []


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ("def f(): return say(text)", "its texts are not literals"),
        ('def f(): return say(f"{count} records")', "its texts are not literals"),
        ('def f(): return counted("%n records", one, 3)', "its texts are not literals"),
        ('def f(): return counted("records", "record", 3)', "its number has no place"),
        ('def f(): return f"{say("Done")}."', "it stands within an f-string, where no tool looks"),
        ('NAME = say("Today")', "it is called when the module is imported, before a language is chosen"),
        ('def f(): return say("Hello, {name}")', "its places are not what is given: []"),
        ('def f(): return say("Hello", name=x)', "its places are not what is given: ['name']"),
        (
            'def f(): return say("Hello, {name}", "a greeting", name=x)',
            "a note beside its places, which the tool takes for a number",
        ),
        ('def f(): return said + say(" It stays.")', "it begins or ends with a blank, to be glued to something"),
    ],
)
def test_a_call_that_says_nothing_when_translated_is_found(tmp_path: Path, code: str, problem: str) -> None:
    (tmp_path / "page.py").write_text(code.replace('{say("Done")}', "{say('Done')}"), encoding="utf-8")
    assert [each.partition(": ")[2] for each in unreadable(tmp_path)] == [problem]
