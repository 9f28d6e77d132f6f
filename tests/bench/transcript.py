"""The transcript of a recording of hours: opening it, from what is kept of it to its first screen, and scrolling."""

from __future__ import annotations

import random
from contextlib import closing
from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from learner_app.formats.captions import Captions, Cue, write_webvtt
from learner_app.overriding import override
from learner_app.services.learning.media_views import Transcript
from learner_app.services.link import Connectors
from learner_app.services.session import open_session
from learner_app.ui.theme import Theme
from learner_app.ui.transcript.choices import Choices
from learner_app.ui.transcript.panel import TranscriptPanel
from learner_app.ui.transcript.reading import ReadingView
from learner_app.ui.transcript.view import CueView
from tests.bench.results import Result
from tests.bench.timing import percentile, took_ms
from tests.fakes.hub import PASSWORD, URL, FakeHub
from tests.fakes.recordings import COURSE, FILM, recorded

if TYPE_CHECKING:
    from pathlib import Path

    from learner_app.services.session import Session

CUES = 5_000
ROUNDS = 30
PASSES = 5
OPEN_GOAL_MS = 150.0
FRAME_GOAL_MS = 33.0
_HOURS_MS = 3 * 3_600_000
_SYLLABLES = ("ra", "ten", "mo", "li", "ver", "so", "na", "kel", "du", "pi", "gor", "sha")


class _Window(QObject):
    """Opens the transcript again and again in a window that is shown, and waits for its paints."""

    def __init__(self, application: QApplication, *, is_reader: bool) -> None:
        super().__init__()
        self._application = application
        self.panel = TranscriptPanel(Theme(application, "light", 100), Choices(is_reader=is_reader))
        self.panel.resize(760, 800)
        self.panel.show()
        which = ReadingView if is_reader else CueView
        self.shown: QAbstractScrollArea = self.panel.findChildren(which)[0]

    def open(self, session: Session, place_ms: int) -> float:
        """Everything between the question and the paint; gives how much of it the window's thread has to do."""
        found = session.media.transcript(COURSE, FILM, "en")
        filled_ms = took_ms(lambda: self.panel.fill(found, place_ms))
        self._application.installEventFilter(self)
        self.shown.viewport().update()
        return filled_ms + took_ms(self._application.exec)

    def rest(self) -> None:
        """Take the transcript away."""
        self.panel.fill(Transcript("en", "ltr", (), (), (), ()))
        QTimer.singleShot(0, self._application.exit)
        self._application.exec()

    def frames(self, session: Session) -> list[float]:
        """How long each page takes on the way to the end and back, none of them measured before."""
        self.panel.fill(session.media.transcript(COURSE, FILM, "en"))
        bar = self.shown.verticalScrollBar()
        taken = []
        for _ in range(CUES):
            taken.append(self._turn(bar.pageStep()))
            if bar.value() == bar.maximum():
                break
        self.panel.resize(self.panel.width() + (-1 if self.panel.width() > 759 else 1), self.panel.height())
        for _ in range(CUES):
            taken.append(self._turn(-bar.pageStep()))
            if bar.value() == 0:
                break
        return taken

    def _turn(self, pixels: int) -> float:
        def turn() -> None:
            bar = self.shown.verticalScrollBar()
            bar.setValue(bar.value() + pixels)
            self.shown.viewport().repaint()

        return took_ms(turn)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.Paint and watched is self.shown.viewport():
            self._application.removeEventFilter(self)
            QTimer.singleShot(0, self._application.exit)
        return False


def measure(scratch: Path) -> list[Result]:
    """As the list that follows the recording, and as the text to read."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    data = _captions()
    with closing(_session(scratch / "transcript", data)) as session:
        as_list = _measured(_Window(application, is_reader=False), session, "a transcript", len(data))
        return as_list + _measured(_Window(application, is_reader=True), session, "its reading view", len(data))


def _measured(window: _Window, session: Session, name: str, size_bytes: int) -> list[Result]:
    """The way that the screen goes, its lane aside: the answer from the disk, rows, paint; then through all of it."""
    chance = random.Random(3)
    taken: list[float] = []
    within: list[float] = []
    for _ in range(ROUNDS + 3):
        place_ms = chance.randrange(_HOURS_MS)
        taken.append(took_ms(lambda place_ms=place_ms: within.append(window.open(session, place_ms))))  # type: ignore[misc]  # binds the loop's value
        window.rest()
    passes = [window.frames(session) for _ in range(PASSES + 1)][1:]
    window.panel.close()
    taken, within = taken[3:], within[3:]
    frames = [median(each) for each in zip(*passes, strict=False)]  # of the same page: what else the machine did is out
    detail = f"{size_bytes / 1024:.0f} KB; median {median(taken):.0f}, in the window's thread {median(within):.0f}"
    scrolled = f"{len(frames)} pages there and back, each the median of {PASSES}; usual {median(frames):.1f}"
    return [
        Result(
            f"opening {name} of {CUES:,} cues, 95th percentile",
            percentile(taken, 95),
            "ms",
            OPEN_GOAL_MS,
            f"{detail}; most {max(taken):.0f} of {ROUNDS}",
        ),
        Result(f"longest frame while {name} is scrolled", max(frames), "ms", FRAME_GOAL_MS, scrolled),
    ]


def _session(profile: Path, captions: bytes) -> Session:
    """A profile to which the course has come."""
    hub = FakeHub()
    hub.publish(recorded(captions={"en": captions}, duration_ms=_HOURS_MS))
    connectors = Connectors(lambda _: hub, lambda *_: None)  # type: ignore[arg-type]  # there is none
    with closing(open_session(profile, connectors=connectors)) as session:
        session.accounts.sign_in(URL, "amina", PASSWORD)
    session = open_session(profile, connectors=connectors)
    session.sync.run()
    return session


def _captions() -> bytes:
    chance, step = random.Random(7), _HOURS_MS // CUES
    cues = tuple(
        Cue(at * step, at * step + step - 100, _sentence(chance), ("Amina", "João", "")[at // 4 % 3])
        for at in range(CUES)
    )
    return write_webvtt(Captions(cues))


def _sentence(chance: random.Random) -> str:
    words = ["".join(chance.choices(_SYLLABLES, k=chance.randrange(1, 4))) for _ in range(chance.randrange(3, 24))]
    return " ".join(words).capitalize() + "."
