"""The real window on a real profile: sample courses built, imported through the services, and opened offscreen."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QAbstractButton, QWidget
    from pytestqt.qtbot import QtBot

    from learner_app.bridge.client import Client
    from learner_app.services.session import Session
    from learner_app.ui.main_window import MainWindow
    from learner_app.ui.navigation import Place
    from learner_app.ui.page import Page
    from learner_app.ui.theme import Theme

W = TypeVar("W", bound="QWidget")
T = TypeVar("T")

WEAK, PHISHING, EVERYTHING, ARABIC = "weak-connection", "spotting-phishing", "everything", "arabic"

_EVERYTHING_TOML = """\
id = "everything"
version = "1"
title = "Everything a lesson can hold"
language = "en"
outcome = "See every kind of block."
licence = "MIT"

[[module]]
title = "All of it"
[[module.unit]]
id = "blocks"
title = "Every block"
kind = "lesson"
file = "blocks.md"
[[module.unit]]
id = "long"
title = "A long lesson"
kind = "lesson"
file = "long.md"
[[module.unit]]
id = "later"
title = "Only after the first"
kind = "lesson"
file = "later.md"
after = ["blocks"]
[[module.unit]]
id = "talk"
title = "Talk to your team"
kind = "live"
minutes = 30
required = false
"""
_ARABIC_TOML = """\
id = "arabic"
version = "1"
title = "سلامة العمل"
language = "ar"
outcome = "اعمل بأمان."
licence = "MIT"

[[module]]
title = "البداية"
[[module.unit]]
id = "first"
title = "الدرس الأول"
kind = "lesson"
file = "first.md"
"""
_BLOCKS_MD = """\
# Every block

A paragraph with [a link out](https://example.org/handbook) and `code`.

- a first point
- a second point

| Tool | Weight |
|------|-------:|
| Rope | 4 kg   |

![A harness on a hook](pictures/harness.png)

![A rope that was never drawn](pictures/nowhere.png)

```python
rope = 60
dry = rope * 0.062
wet = dry * 1.4
print("a line that says what a rope of sixty metres weighs when it is wet, which is more than one would think")
```

> Check twice.
"""
_WORD = "The anchor holds when the rope is dry and somebody has looked at it twice today. "
_LONG_MD = "# A long lesson\n\n" + "\n\n".join(f"Paragraph {number}. {_WORD * 3}" for number in range(1, 61))
_ARABIC_MD = "# الدرس الأول\n\nاقرأ هذا قبل أن تبدأ العمل.\n\n- أولا\n- ثانيا\n"


@dataclass(frozen=True, slots=True)
class Samples:
    """Packages by course id, and a profile in which they are installed and nothing was learned."""

    packages: dict[str, Path]
    profile: Path


class Desk:
    """An open window with its client; the tests' hands and eyes.

    Everything that waits does so for a state, never for a time.
    """

    def __init__(self, qtbot: QtBot, window: MainWindow, client: Client, theme: Theme) -> None:
        self.qtbot = qtbot
        self.window = window
        self.client = client
        self.theme = theme

    @property
    def page(self) -> Page:
        """The page in front."""
        page = self.window.page
        assert page is not None
        return page

    @property
    def screen(self) -> str:
        """The name of the screen in front."""
        return self.window.navigator.place.screen.value

    def settle(self) -> None:
        """Wait until every question is answered and everything is laid out."""
        from PySide6.QtCore import QRect, QTimer
        from PySide6.QtWidgets import QWidget

        before: list[QRect] | None = None

        def is_at_rest() -> bool:
            nonlocal before
            timers = self.window.findChildren(QTimer)
            if self.client.is_busy or any(each.isActive() and each.interval() < 400 for each in timers):
                before = None
                return False
            places = [each.geometry() for each in self.window.findChildren(QWidget) if each.isVisible()]
            is_same, before = places == before, places
            return is_same

        self.qtbot.waitUntil(is_at_rest, timeout=60_000)  # only a loaded machine comes near it

    def go(self, place: Place) -> Page:
        """Go to a place and wait until it shows what it has to show."""
        self.window.navigator.go(place)
        self.settle()
        return self.page

    def lesson(self, course: str, unit: str, words: str = "") -> Page:
        """Open a lesson."""
        from learner_app.domain.ids import CourseId, UnitId
        from learner_app.ui.navigation import Place, Screen

        return self.go(Place(Screen.LESSON, CourseId(course), UnitId(unit), words))

    def course(self, course: str) -> Page:
        """Open a course."""
        from learner_app.domain.ids import CourseId
        from learner_app.ui.navigation import Place, Screen

        return self.go(Place(Screen.COURSE, CourseId(course)))

    def show(self, screen: str, words: str = "") -> Page:
        """Open a screen that needs no course."""
        from learner_app.ui.navigation import Place, Screen

        return self.go(Place(Screen(screen), words=words))

    def press(self, keys: str) -> None:
        """Press keys such as "Ctrl+F" the way the window system reports them, and wait for what they bring about."""
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest

        combination = QKeySequence(keys)[0]  # type: ignore[index]  # the stub forgot it
        QTest.keyClick(self.window.windowHandle(), combination.key(), combination.keyboardModifiers())
        self.settle()

    def tab(self) -> None:
        """Press Tab; the one key whose work is done at once, so that a tour of a screen stays quick."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        QTest.keyClick(self.window.windowHandle(), Qt.Key.Key_Tab)

    def tab_to(self, name: str) -> None:
        """Press Tab until that is reached."""
        passed = []
        for _ in range(120):
            self.tab()
            if self.focus_name == name:
                return
            passed.append(self.focus_name)
        raise AssertionError(f"{name!r} is not among {passed}")

    def type(self, text: str) -> None:
        """Type into whatever has the keyboard."""
        from PySide6.QtTest import QTest

        focused = self.focus
        assert focused is not None
        QTest.keyClicks(focused, text)
        self.settle()

    @property
    def focus(self) -> QWidget | None:
        """What has the keyboard."""
        return self.window.focusWidget()

    @property
    def focus_name(self) -> str:
        """What a screen reader calls it; empty where nothing has it."""
        return name_of(self.focus) if self.focus is not None else ""

    def press_button(self, name: str) -> None:
        """Click the visible button of that accessible name or text."""
        self.button(name).click()
        self.settle()

    def button(self, name: str) -> QAbstractButton:
        """The one visible button of that accessible name or text."""
        found = [each for each in self.buttons() if name in (name_of(each), each.text().strip())]
        assert found, f"no button {name!r} among {[name_of(each) for each in self.buttons()]}"
        return found[0]

    def buttons(self) -> list[QAbstractButton]:
        """Every visible button of the window."""
        from PySide6.QtWidgets import QAbstractButton

        return [each for each in self.window.findChildren(QAbstractButton) if each.isVisible()]

    def texts(self) -> str:
        """Every text that is shown on the page in front, a line each."""
        from PySide6.QtWidgets import QLabel

        labels = [each for each in self.page.findChildren(QLabel) if each.isVisible() and each.text()]
        return "\n".join(getattr(each, "plain", None) or each.text() for each in labels)

    def ask(self, question: Callable[[Session], T]) -> T:
        """What a use case answers, asked the way the window asks."""
        answers: list[T] = []
        self.client.ask(self.window, question, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
        return answers[0]


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    from PySide6.QtGui import QAccessible

    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


@contextmanager
def opened(
    qtbot: QtBot,
    profile: Path,
    *,
    is_offline: bool = True,
    looks: tuple[str, int] | None = None,
    opener: Callable[[], Session] | None = None,
) -> Iterator[Desk]:
    """The window on a profile, shown and started; everything is closed and gone afterwards.

    `opener` opens the sessions instead of the program.
    """
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    from learner_app.app import build_window
    from learner_app.bridge.client import Client
    from learner_app.ui.theme import Theme
    from learner_app.ui.window_state import WindowState

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    client = Client(profile, is_offline=is_offline, opener=opener)
    now = client.preferences.now
    theme = Theme(application, *(looks or (now.theme, now.text_percent)))
    window = build_window(client, theme)
    state = WindowState(profile)
    state.restore(window)
    window.closing.connect(lambda: state.keep(window))
    try:
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.start()
        desk = Desk(qtbot, window, client, theme)
        desk.settle()
        yield desk
    finally:
        window.close()
        client.close()
        window.deleteLater()
        client.deleteLater()
        theme.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        left = [each for each in application.topLevelWidgets() if each.isVisible()]
        for each in left:
            each.close()
            each.deleteLater()
        assert not left, f"left open: {left}"


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Samples:
    """Our two courses, one with every kind of block, and one that is written from right to left."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from learner_app.authoring.build import build_course
    from learner_app.resources import resource
    from learner_app.services.session import open_session

    folder = tmp_path_factory.mktemp("samples")
    key = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    sources = {
        WEAK: resource("courses", WEAK),
        PHISHING: resource("courses", PHISHING),
        EVERYTHING: _course(folder / EVERYTHING, _EVERYTHING_TOML, {"blocks": _BLOCKS_MD, "long": _LONG_MD}),
        ARABIC: _course(folder / ARABIC, _ARABIC_TOML, {"first": _ARABIC_MD}),
    }
    packages = {}
    session = open_session(folder / "profile", is_offline=True)
    for name, source in sources.items():
        packages[name] = folder / f"{name}.learnpack"
        report = build_course(source, packages[name], key)
        assert report.built is not None, report.findings
        session.library.import_package(packages[name])
    session.close()
    return Samples(packages, folder / "profile")


def _course(folder: Path, toml: str, lessons: dict[str, str]) -> Path:
    from PySide6.QtGui import QColor, QImage

    (folder / "pictures").mkdir(parents=True)
    (folder / "course.toml").write_text(toml, encoding="utf-8")
    for name, text in {"later": "# Later\n\nNow it is open.\n", **lessons}.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8")
    image = QImage(900, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(folder / "pictures" / "harness.png"))
    return folder


@pytest.fixture
def profile(samples: Samples, tmp_path: Path) -> Path:
    """A profile of one's own with the sample courses; nothing was learned yet."""
    folder = tmp_path / "profile"
    shutil.copytree(samples.profile, folder)
    return folder


@pytest.fixture
def desk(qtbot: QtBot, profile: Path) -> Iterator[Desk]:
    """The window, open on that profile."""
    with opened(qtbot, profile) as made:
        yield made


@pytest.fixture
def empty_desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """The window, open on a profile that has nothing in it."""
    with opened(qtbot, tmp_path / "new profile") as made:
        yield made


def learn(profile: Path, course: str, units: tuple[str, ...]) -> None:
    """Complete lessons in a profile that no window has open."""
    from learner_app.domain.ids import CourseId, UnitId
    from learner_app.services.session import open_session

    session = open_session(profile, is_offline=True)
    for unit in units:
        session.lessons.open(CourseId(course), UnitId(unit))
        session.lessons.complete(CourseId(course), UnitId(unit), 60)
    session.close()


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told without the focus moving, on a system where nobody reads titles out."""
    from PySide6.QtGui import QAccessible

    from learner_app.ui import accessibility

    monkeypatch.setattr(accessibility, "HAS_ORCA", False)

    said: list[str] = []
    tell = QAccessible.updateAccessibility

    def hear(event: object) -> None:
        if message := getattr(event, "message", None):
            said.append(message())
        tell(event)  # type: ignore[arg-type]  # Qt's own

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    return said
