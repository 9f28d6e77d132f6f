"""Every place of the window, and what of it a person can act on: for tests that look at all there is."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from learner_app.domain.course import Tier
from learner_app.domain.ids import CourseId, UnitId
from learner_app.ui.navigation import Place, Screen
from tests.fakes.playable import BROKEN, FILM, install, install_built
from tests.fakes.playable import COURSE as ROPE_WORK
from tests.fakes.recordings import COURSE as VOICES
from tests.fakes.recordings import FILM as BRIDGE
from tests.fakes.recordings import recorded
from tests.window import ARABIC, EVERYTHING, PHISHING, WEAK, learn, name_of

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.window import Samples


def _unit(screen: Screen, course: str, unit: str) -> Place:
    return Place(screen, CourseId(course), UnitId(unit))


PLACES = {
    "today": Place(Screen.TODAY),
    "library": Place(Screen.LIBRARY),
    "sync": Place(Screen.SYNC),
    "needs a look": Place(Screen.ATTENTION),
    "ready for the field": Place(Screen.READY),
    "records": Place(Screen.RECORDS),
    "settings": Place(Screen.SETTINGS),
    "sign-in": Place(Screen.SIGN_IN),
    "help": Place(Screen.HELP),
    "search": Place(Screen.SEARCH, words="connection"),
    "search without a hit": Place(Screen.SEARCH, words="submarine"),
    "course": Place(Screen.COURSE, CourseId(WEAK)),
    "course with locks": Place(Screen.COURSE, CourseId(EVERYTHING)),
    "course from right to left": Place(Screen.COURSE, CourseId(ARABIC)),
    "course that is not here": Place(Screen.COURSE, CourseId("nothing")),
    "lesson": _unit(Screen.LESSON, WEAK, "text-first"),
    "lesson with every block": _unit(Screen.LESSON, EVERYTHING, "blocks"),
    "lesson from right to left": _unit(Screen.LESSON, ARABIC, "first"),
    "locked lesson": _unit(Screen.LESSON, EVERYTHING, "later"),
    "recording that is not here": _unit(Screen.MEDIA, VOICES, BRIDGE),
    "practice quiz": _unit(Screen.QUIZ, WEAK, "check-on-your-laptop"),
    "certifying quiz": _unit(Screen.QUIZ, PHISHING, "final-quiz"),
}
if shutil.which("ffmpeg"):
    PLACES["recording"] = _unit(Screen.MEDIA, ROPE_WORK, FILM)
    PLACES["damaged recording"] = _unit(Screen.MEDIA, ROPE_WORK, BROKEN)


def begin(profile: Path, samples: Samples, request: pytest.FixtureRequest) -> Path:
    """Fill a profile for a tour: something was done already, some recordings are here and one is not."""
    shutil.copytree(samples.profile, profile)
    learn(profile, WEAK, ("text-first",))
    install_built(profile, recorded())
    if shutil.which("ffmpeg"):
        install(profile, request.getfixturevalue("recordings"), Tier.AUDIO, Tier.LOW, Tier.STANDARD)
    return profile


def interactive(window: QWidget) -> list[QWidget]:
    """What a person can act on: visible, enabled, takes the keyboard."""
    return [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def described(widget: QWidget) -> str:
    kind = widget.property("kind")
    return f"{type(widget).__name__}({kind or ''}) {name_of(widget)!r} in {type(widget.parentWidget()).__name__}"
