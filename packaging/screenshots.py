"""Pictures of every screen, from a real profile: `screenshots.py [--readme] DIR [LOOK …]`. People look at them."""

from __future__ import annotations

import itertools
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import readme_pictures
from gallery import take_gallery
from player_scenes import player_scenes
from PySide6.QtCore import QDeadlineTimer, Qt, QTimer
from PySide6.QtWidgets import QApplication
from scenes import Scene, Scenes

from learner_app.app import build_window
from learner_app.authoring.author_key import load_or_make_key
from learner_app.authoring.build import build_course
from learner_app.bridge.client import Client
from learner_app.domain.course import Policy, UnitKind
from learner_app.domain.ids import CourseId, UnitId
from learner_app.resources import resource
from learner_app.services.session import open_session
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from learner_app.services.session import Session
    from learner_app.ui.main_window import MainWindow

_SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "content"
FOR_README = "--readme"
_REST_MS = 200  # how often to look whether anything is still to come; two calm looks and the screen is drawn
_LONGEST_MS = 30_000


class Look(NamedTuple):
    """One way of showing the window; `is_mirrored` as on a system whose language runs from right to left."""

    name: str
    theme: str
    text_percent: int
    width: int
    height: int
    is_mirrored: bool = False


LOOKS = (
    Look("light", "light", 100, 1120, 760),
    Look("dark", "dark", 100, 1120, 760),
    Look("high-contrast", "high-contrast", 100, 1120, 760),
    Look("light-200", "light", 200, 1120, 900),
    Look("dark-narrow", "dark", 100, 640, 760),
    Look("light-mirrored", "light", 100, 1120, 760, is_mirrored=True),
)


def main(folder: Path, looks: tuple[Look, ...] = LOOKS, *, is_for_readme: bool = False) -> int:
    """Write `folder/LOOK/NN-SCREEN.png` for every look and place, and anew what README.md shows, if that is wanted."""
    with tempfile.TemporaryDirectory() as scratch:
        profile = Path(scratch) / "profile"
        courses = prepare(profile, Path(scratch))
        application = QApplication([])
        usual = [Scene(name, profile, place) for name, place in places(courses, profile)]
        usual += empty_scenes(Path(scratch) / "empty")
        for look in looks:
            key = load_or_make_key(Path(scratch) / "author.key")
            staged = Scenes(Path(scratch) / look.name, key)
            played = player_scenes(Path(scratch) / f"{look.name}-player", key)
            try:
                count = take(application, look, itertools.chain(usual, played, staged.all()), folder / look.name)
            finally:
                staged.close()
            sys.stderr.write(f"{look.name}: {count} pictures in {folder / look.name}\n")
            if is_for_readme:
                readme_pictures.keep(look.name, folder / look.name)
    return 0


def chosen(names: list[str]) -> tuple[Look, ...]:
    """The looks of these names; all where none is named."""
    return tuple(look for look in LOOKS if look.name in names) if names else LOOKS


def direction_of(look: Look) -> Qt.LayoutDirection:
    """Which way the window of a look runs."""
    return Qt.LayoutDirection.RightToLeft if look.is_mirrored else Qt.LayoutDirection.LeftToRight


def take(application: QApplication, look: Look, scenes: Iterable[Scene], folder: Path) -> int:
    """Write `folder/NN-SCENE.png` for every scene and `folder/gallery.png`; gives how many.

    One window serves scenes of the same profile.
    """
    folder.mkdir(parents=True, exist_ok=True)
    application.setLayoutDirection(direction_of(look))
    theme = Theme(application, look.theme, look.text_percent)
    number = 0
    for (profile, is_offline), group in itertools.groupby(scenes, lambda scene: (scene.profile, scene.is_offline)):
        client = Client(profile, is_offline=is_offline)
        window = build_window(client, theme)
        window.resize(look.width, look.height)
        window.show()
        window.start()
        for scene in group:
            number += 1
            window.navigator.go(scene.place)
            until_drawn(application, window, client)
            scene.act(window, client)
            until_drawn(application, window, client, scene.is_there)
            window.grab().save(str(folder / f"{number:02}-{scene.name}.png"))
        window.close()
        client.close()
        window.deleteLater()
    take_gallery(application, theme, folder / "gallery.png")
    theme.deleteLater()
    return number + 1


def prepare(profile: Path, scratch: Path) -> list[CourseId]:
    """A profile with the sample courses, and the Arabic one where the shared content is at hand, partly learned."""
    sources = [resource("courses", "weak-connection"), resource("courses", "spotting-phishing")]
    arabic = _SHARED / "course-iot-with-quizzes" / "course.ar.toml"
    sources += [arabic] if arabic.is_file() else []
    key = load_or_make_key(scratch / "author.key")
    session = open_session(profile, is_offline=True)
    courses = []
    for number, source in enumerate(sources):
        package = scratch / f"{number}.learnpack"
        build_course(source, package, key)
        courses.append(session.library.import_package(package).course)
    learn(session, courses[0])
    session.close()
    return courses


def learn(session: Session, course: CourseId) -> None:
    """Complete the first lessons and begin a quiz, so that the screens have something to show."""
    view = session.library.course(course)
    lessons = [unit for unit in view.course.units if unit.kind is UnitKind.LESSON]
    for unit in lessons[:2]:
        session.lessons.open(course, unit.id)
        session.lessons.complete(course, unit.id, 200)
    quiz = next(unit for unit in view.course.units if unit.quiz is not None)
    session.quizzes.begin(course, quiz.id)


def places(courses: list[CourseId], profile: Path) -> Iterator[tuple[str, Place]]:
    """Every screen, with its name for the file."""
    for screen in (Screen.TODAY, Screen.LIBRARY, Screen.RECORDS, Screen.SETTINGS, Screen.SIGN_IN, Screen.HELP):
        yield screen.value, Place(screen)
    yield "search", Place(Screen.SEARCH, words="connection")
    session = open_session(profile, is_offline=True)
    for course in courses:
        view = session.library.course(course)
        yield f"course-{course}", Place(Screen.COURSE, course)
        for unit in itertools.islice((unit for unit in view.course.units if unit.kind is UnitKind.LESSON), 2):
            yield f"lesson-{course}-{unit.id}", Place(Screen.LESSON, course, unit.id)
        for policy in Policy:
            found = [unit for unit in view.course.units if unit.quiz is not None and unit.quiz.policy is policy]
            for unit in found[:1]:
                yield f"quiz-{course}-{unit.id}", Place(Screen.QUIZ, course, UnitId(unit.id))
    session.close()


def empty_scenes(profile: Path) -> list[Scene]:
    """What a person sees who has nothing yet."""
    screens = (Screen.TODAY, Screen.LIBRARY, Screen.SYNC, Screen.RECORDS, Screen.ATTENTION, Screen.SETTINGS)
    scenes = [Scene(f"{screen.value}-empty", profile, Place(screen)) for screen in screens]
    return [*scenes, Scene("search-without-a-hit", profile, Place(Screen.SEARCH, words="submarine"))]


def until_drawn(
    application: QApplication,
    window: MainWindow,
    client: Client,
    is_there: Callable[[Client], bool] | None = None,
) -> None:
    """Let the window work until nothing has been asked for a while, or until something else is there."""
    deadline = QDeadlineTimer(_LONGEST_MS)
    rest = QTimer()
    rest.setInterval(_REST_MS)

    calm = itertools.count()

    def look() -> None:
        is_still_to_come = client.is_busy if is_there is None else not is_there(client)
        if is_still_to_come and not deadline.hasExpired():
            return
        if next(calm) > 0 or deadline.hasExpired():
            application.exit()  # quit() would close the window first

    rest.timeout.connect(look)
    rest.start()
    application.exec()
    window.repaint()


if __name__ == "__main__":
    names = [word for word in sys.argv[1:] if word != FOR_README]
    into = Path(names[0] if names else "screenshots")
    sys.exit(main(into, chosen(names[1:]), is_for_readme=FOR_README in sys.argv))
