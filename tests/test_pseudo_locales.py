"""Every screen in two made-up languages: nothing on it is English, and nothing of what takes more room is cut.

Brackets stand around each text that went through translation (see `bridge.pseudo_locales`). What stands outside of
them must be content or data: titles, lessons, names of languages, keys.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QComboBox, QGroupBox, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from learner_app.bridge.pseudo_locales import CODES
from learner_app.bridge.translation import choose_language
from learner_app.domain.languages import LANGUAGES
from learner_app.domain.wording import speak
from learner_app.resources import resource
from learner_app.ui.accessibility import Heading
from learner_app.ui.lesson.labels import TextLabel
from learner_app.ui.lesson.picture import PictureView
from learner_app.ui.lesson.reader import Reader
from learner_app.ui.parts.text import PlainText
from tests import window as sample
from tests.looking import PLACES
from tests.test_a11y import cut
from tests.window import WEAK, learn, opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from learner_app.ui.navigation import Place
    from tests.window import Desk, Samples

_LONG = 4
"""So many blanks and more are in no button and no label."""
_WORD = re.compile(r"[^\W\d_]{2}")
_KEYS = re.compile(r"\b(Alt|Ctrl|Shift)\+\w+|\bPgUp\b|\bPgDown\b")
_FINGERPRINT = re.compile(r"\b[0-9a-f]{4}( [0-9a-f]{4})+\b")
_TAG = re.compile(r"<[^>]*>")
_LINE_END = re.compile(r"<(?:br|/p|/div)[^>]*>")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")


@pytest.fixture(scope="module", params=sorted(CODES))
def spoken(
    request: pytest.FixtureRequest, qapp: QApplication, samples: Samples, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    """The window in a made-up language, on a profile in which something was done."""
    profile = tmp_path_factory.mktemp(request.param) / "profile"
    shutil.copytree(samples.profile, profile)
    learn(profile, WEAK, ("text-first",))
    locale, before = QLocale(), set(qapp.findChildren(QTranslator))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LEARNER_LANGUAGE", request.param)
        choose_language(qapp, "")
    try:
        with opened(QtBot(request), profile) as desk:
            yield desk
    finally:
        speak(None)
        QLocale.setDefault(locale)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for each in set(qapp.findChildren(QTranslator)) - before:
            qapp.removeTranslator(each)


@dataclass
class Data:
    """What is the same in every language: titles as they stand, and of texts the words behind each other."""

    titles: set[str]
    words: str

    def holds(self, text: str) -> bool:
        """Whether a text is a title, or is long enough to be nothing else than a part of a text."""
        return plain(text) in self.titles or (text.count(" ") >= _LONG and plain(text) in self.words)


@pytest.fixture(scope="module")
def data() -> Data:
    """The sample courses, the titles of the help, and the names of languages."""
    files = [path for path in resource("courses").rglob("*") if path.suffix in {".md", ".toml", ".gift"}]
    texts = [path.read_text(encoding="utf-8") for path in sorted(files)]
    texts += [text for text in vars(sample).values() if isinstance(text, str)]
    titles = [title for text in texts for title in re.findall(r'^# (.+)|"([^"\n]+)"', text, re.MULTILINE)]
    helps = [path.read_text(encoding="utf-8").partition("\n")[0] for path in resource("help").glob("*.md")]
    known = [*("".join(title) for title in titles), *helps, *LANGUAGES.values(), "Learner"]
    return Data(set(map(plain, known)), "\n".join(map(plain, texts)))


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_nothing_on_a_screen_is_left_in_english(spoken: Desk, data: Data, place: Place) -> None:
    spoken.theme.choose("light", 100)
    spoken.window.resize(1024, 760)
    spoken.go(place)
    if place.words:
        hits = spoken.ask(lambda session: session.search.find(place.words))
        titles = {plain(part) for hit in hits for part in re.split("[·…]", hit.snippet)}
        data = Data(data.titles | titles, data.words)
    left = [f"{type(each).__name__}: {text!r}" for each in shown(spoken.window) for text in english_in(each, data)]
    assert left == []


@pytest.mark.parametrize("text_percent", [100, 200])
@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_what_takes_more_room_is_not_cut(spoken: Desk, place: Place, text_percent: int) -> None:
    spoken.theme.choose("light", text_percent)
    spoken.window.resize(1024, 768)
    spoken.go(place)
    assert list(cut(spoken.window)) == []


def test_menus_are_not_left_in_english(spoken: Desk, data: Data) -> None:
    spoken.show("today")
    actions = [*spoken.window.actions(), *(act for menu in spoken.window.findChildren(QMenu) for act in menu.actions())]
    assert [text for each in actions for text in outside_of_translations(each.text(), data)] == []


def test_a_text_that_was_not_translated_is_noticed() -> None:
    ropes = Data({"ropes"}, "of knots and anchors")
    assert outside_of_translations("Knots and anchors", ropes) == ["Knots and anchors"]
    assert outside_of_translations("[Gó ooñ] wiith Ropes", ropes) == ["wiith Ropes"]
    assert outside_of_translations("[\u202eGo on\u202c]: [3 \u202eunits\u202c] (Alt+1) 5aa7 bb01", ropes) == []
    assert outside_of_translations("[Gó ooñ]: Ropes", ropes) == []


def shown(window: QWidget) -> Iterator[QWidget]:
    """What is visible of the program's own; not what a lesson or a help page consists of."""
    for each in window.findChildren(QWidget):
        is_text = isinstance(each, Heading | PlainText | TextLabel) or isinstance(each.parentWidget(), PictureView)
        if each.isVisible() and not (is_text and within_reader(each)):
            yield each


def within_reader(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, Reader):
        parent = parent.parentWidget()
    return parent is not None


def english_in(widget: QWidget, data: Data) -> Iterator[str]:
    texts = {widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()}
    if isinstance(widget, QLabel | QAbstractButton):
        texts.add(getattr(widget, "plain", None) or widget.text())
    if isinstance(widget, QGroupBox):
        texts.add(widget.title())
    if isinstance(widget, QLineEdit):
        texts.add(widget.placeholderText())
    if isinstance(widget, QComboBox):
        texts |= {widget.itemText(index) for index in range(widget.count())}
    for text in texts:
        yield from outside_of_translations(text, data)


def outside_of_translations(text: str, data: Data) -> list[str]:
    """The words of a text that stand in no brackets and are no data; a part for each pair of brackets before them."""
    depth, outside = 0, ""
    for letter in _DIRECTION.sub("", _TAG.sub("", _LINE_END.sub(" ", text))):
        depth += (letter == "[") - (letter == "]")
        outside += letter if depth == 0 and letter != "]" else "\n" if depth == 0 else ""
    outside = _FINGERPRINT.sub("", _KEYS.sub("", outside))
    parts = [part.strip() for line in outside.splitlines() for part in re.split(r"[·…]", line)]
    return [part for part in parts if _WORD.search(part) and not data.holds(part)]


def plain(text: str) -> str:
    return " ".join(re.findall(r"[^\W\d_]+", text)).lower()
