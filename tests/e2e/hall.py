"""A person before the window with a recording in it; only names and texts that everybody finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.bridge.playback import Playback, PlayState
from learner_app.domain.progress import Status
from learner_app.ui.media.page import MediaPage
from learner_app.ui.media.stage import Stage
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.transcript.panel import TranscriptPanel
from tests.window import name_of

if TYPE_CHECKING:
    from learner_app.domain.ids import CourseId, UnitId
    from learner_app.services.learning.media_views import MediaView
    from tests.window import Desk

RATE = 8
"""So fast does Qt play what the test need not hear."""
PATIENCE_MS = 120_000


class Hall:
    """The recordings of one course, one after the other."""

    def __init__(self, desk: Desk, course: CourseId) -> None:
        self.desk = desk
        self._course = course

    @property
    def playback(self) -> Playback:
        """What plays on the page in front."""
        (found,) = self.desk.page.findChildren(Playback)
        return found

    @property
    def transcript(self) -> TranscriptPanel:
        """Beside or below it."""
        (found,) = self.desk.page.findChildren(TranscriptPanel)
        return found

    @property
    def captions(self) -> list[str]:
        """What stands on the picture now."""
        (stage,) = self.desk.page.findChildren(Stage)
        return list(stage.lines)

    def open(self, unit: UnitId) -> MediaPage:
        """Go to a recording."""
        page = self.desk.go(Place(Screen.MEDIA, self._course, unit))
        assert isinstance(page, MediaPage)
        return page

    def play_through(self, unit: UnitId) -> None:
        """Play it to its end, and wait until that is kept."""
        self.open(unit)
        self.desk.qtbot.waitUntil(lambda: self.playback.state is PlayState.PAUSED, timeout=PATIENCE_MS)
        self.playback.set_rate(RATE)
        self.desk.press_button("Play (K)")
        self.desk.qtbot.waitUntil(lambda: self.playback.state is PlayState.ENDED, timeout=PATIENCE_MS)
        self.desk.settle()
        assert self.view(unit).progress.status is Status.COMPLETED

    def read_through(self, unit: UnitId) -> None:
        """Read its transcript, and say so."""
        self.open(unit)
        assert self.transcript.isVisible()
        done = next(each for each in self.desk.buttons() if name_of(each).startswith("I have read it"))
        done.click()
        self.desk.settle()

    def view(self, unit: UnitId) -> MediaView:
        """What the use cases say of it."""
        return self.desk.ask(lambda session: session.media.open(self._course, unit))
