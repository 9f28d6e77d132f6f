"""The language of the window: how it is chosen, what it changes, and what happens where a translation is damaged."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QDialogButtonBox

from learner_app.bridge import translation
from learner_app.bridge.translation import choose_language
from learner_app.domain.wording import counted, say, speak

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

_CATALOGUE = """\
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{code}">
<context>
    <name></name>
    <message><source>Go on with {{name}}</source><translation>{name}</translation></message>
    <message><source>Open</source><comment>button</comment><translation>{button}</translation></message>
    <message><source>Open</source><comment>state</comment><translation>{state}</translation></message>
    <message numerus="yes"><source>%n records</source><comment>%n record</comment><translation>{forms}</translation>
    </message>
</context>
</TS>
"""
_GERMAN = {"name": "Weiter mit {name}", "button": "Öffnen", "state": "Offen"}
_ARABIC = {"name": "تابع {name}", "button": "افتح", "state": "مفتوح"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where translations are looked for."""
    monkeypatch.setattr(translation, "resource", lambda *parts: tmp_path / parts[-1])
    monkeypatch.delenv("LEARNER_LANGUAGE", raising=False)
    return tmp_path


@pytest.fixture
def chosen(qapp: QApplication) -> Iterator[Callable[[str], str]]:
    """Chooses a language; everything is as before afterwards."""
    locale, direction = QLocale(), qapp.layoutDirection()
    yield lambda choice: choose_language(qapp, choice)
    speak(None)
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(direction)
    for each in qapp.findChildren(QTranslator):
        qapp.removeTranslator(each)
        each.deleteLater()


def release(folder: Path, code: str, words: dict[str, str], forms: list[str]) -> None:
    """Make a catalogue as the program ships it."""
    plural = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    source = folder / f"{code}.ts"
    source.write_text(_CATALOGUE.format(code=code, forms=plural, **words), encoding="utf-8")
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, source, "-qm", folder / f"learner_{code}.qm"], check=True, capture_output=True)


def test_texts_are_in_the_language_that_was_chosen(folder: Path, chosen: Callable[[str], str]) -> None:
    release(folder, "de", _GERMAN, ["%n Eintrag", "%n Einträge"])
    assert chosen("de") == "de"
    assert say("Go on with {name}", name="Ropes") == "Weiter mit Ropes"
    assert (say("Open", "button"), say("Open", "state")) == ("Öffnen", "Offen")
    assert say("Nobody translated this") == "Nobody translated this"


def test_numbers_are_written_as_the_language_writes_them(folder: Path, chosen: Callable[[str], str]) -> None:
    release(folder, "de", _GERMAN, ["%n Eintrag", "%n Einträge"])
    chosen("de")
    assert [counted("%n records", "%n record", number) for number in (0, 1, 1200, 3_000_000_001)] == [
        "0 Einträge",
        "1 Eintrag",
        "1.200 Einträge",
        "3.000.000.001 Einträge",
    ]
    assert counted("%n things", "%n thing", 1) == "1 thing"


def test_each_of_the_six_plural_forms_of_arabic_is_used(folder: Path, chosen: Callable[[str], str]) -> None:
    release(folder, "ar", _ARABIC, ["zero", "one", "two", "few", "many", "other"])
    chosen("ar")
    found = [
        counted("%n records", "%n record", number) for number in (0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 1_000_002)
    ]
    assert found == ["zero", "one", "two", "few", "few", "many", "many", "other", "other", "few", "other"]


def test_a_language_from_right_to_left_mirrors_the_window(
    qapp: QApplication, folder: Path, chosen: Callable[[str], str]
) -> None:
    release(folder, "ar", _ARABIC, ["0", "1", "2", "3", "4", "5"])
    chosen("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().language() is QLocale.Language.Arabic
    chosen("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert say("Open", "button") == "Open"


def test_buttons_that_qt_words_itself_are_in_that_language_too(
    qtbot: QtBot, folder: Path, chosen: Callable[[str], str]
) -> None:
    release(folder, "de", _GERMAN, ["%n Eintrag", "%n Einträge"])
    chosen("de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == "Abbrechen"


@pytest.mark.parametrize("content", [None, b"", b"not a catalogue", b"\x3c\xb8\x64\x18\xca\xef\x9c\x95" + b"\xff" * 40])
def test_without_a_translation_that_can_be_read_everything_is_english(
    qapp: QApplication,
    folder: Path,
    chosen: Callable[[str], str],
    content: bytes | None,
    caplog: pytest.LogCaptureFixture,
) -> None:
    if content is not None:
        (folder / "learner_ar.qm").write_bytes(content)
    assert chosen("ar") == "en"
    assert say("Go on with {name}", name="Ropes") == "Go on with Ropes"
    assert counted("%n records", "%n record", 2) == "2 records"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert "cannot be read" in caplog.text


@pytest.mark.parametrize(
    ("languages", "code"),
    [
        (["de-AT", "de", "en"], "de"),
        (["ja-JP", "fr-CA", "en-US"], "fr"),
        (["ja-JP", "ja"], "en"),
        (["C"], "en"),
        ([], "en"),
        (["en-US", "de-DE"], "en"),
    ],
)
def test_the_system_s_first_language_that_there_is_is_taken(
    folder: Path,
    chosen: Callable[[str], str],
    monkeypatch: pytest.MonkeyPatch,
    languages: list[str],
    code: str,
) -> None:
    for each in ("de", "fr"):
        release(folder, each, _GERMAN, ["1", "2"])
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: languages)
    assert chosen("") == code


def test_the_environment_prevails_over_what_was_chosen(
    folder: Path, chosen: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEARNER_LANGUAGE", "en-XA")
    assert chosen("de") == "en-XA"
    monkeypatch.setenv("LEARNER_LANGUAGE", "no such language")
    assert chosen("de") == "en"


def test_any_thread_may_ask_for_a_text(folder: Path, chosen: Callable[[str], str]) -> None:
    release(folder, "de", _GERMAN, ["%n Eintrag", "%n Einträge"])
    chosen("de")
    wrong: list[str] = []

    def ask() -> None:
        for number in range(2, 2_000):
            texts = say("Go on with {name}", name=number), counted("%n records", "%n record", number % 1000 + 2)
            if texts != (f"Weiter mit {number}", f"{number % 1000 + 2:,} Einträge".replace(",", ".")):
                wrong.extend(texts)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_the_longer_made_up_language_keeps_what_is_no_word(chosen: Callable[[str], str]) -> None:
    chosen("en-XA")
    text = say("&Open <b>{name}</b> &amp; read it aloud", name="{Ropes}")
    assert text == "[&Opééñ <b>{Ropes}</b> &amp; rééáád íít áálóóúúd]"
    assert counted("%n records", "%n record", 1) == "[1 rééçóórd]"
    plain = "The disk is full. Free some space; nothing recorded so far is lost."
    assert 1.25 <= len(say(plain)) / len(plain) <= 1.5


def test_the_mirrored_made_up_language_runs_from_right_to_left(
    qapp: QApplication, chosen: Callable[[str], str]
) -> None:
    assert chosen("ar-XB") == "ar-XB"
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    text = say("Go on with {name}", name="Ropes")
    assert text == "[\u202eGo on with \u202cRopes]"
    assert re.sub("[\u202e\u202c]", "", text) == "[Go on with Ropes]"


SAID_AT_START = """
import os, sys
from learner_app import app as composition
from learner_app.domain.wording import say

def told(*_):
    sys.stdout.write(say("Today"))
    sys.stdout.flush()
    os._exit(0)

vars(composition)["after_first_paint"] = told
from learner_app.__main__ import main
sys.argv = ["learner-app", *sys.argv[1:]]
main()
"""


def test_the_program_starts_in_the_language_that_was_chosen(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"language": "de"}', encoding="utf-8")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("LEARNER_", "LANG", "LC_"))}
    done = subprocess.run(
        [sys.executable, "-c", SAID_AT_START, "--profile", str(tmp_path)],
        env={**clean, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout == "Heute", done.stderr
