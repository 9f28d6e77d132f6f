"""Where a quiz leads: to its course and its units, out of the program, and to the pictures of its questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.ids import UnitId
from learner_app.ui.lesson.links import open_outside
from learner_app.ui.navigation import Place, Screen, unit_place

if TYPE_CHECKING:
    from learner_app.domain.course import Unit
    from learner_app.domain.ids import CourseId
    from learner_app.formats.blocks import Picture
    from learner_app.services.courses.library import CourseView
    from learner_app.ui.lesson.picture import PictureView
    from learner_app.ui.page import Page


class Ways:
    """Goes there on behalf of a page; `course` is that of the quiz in front."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.course: CourseId | None = None

    def to_course(self) -> None:
        """Back to the course."""
        self._page.desk.navigator.go(Place(Screen.COURSE, self.course))

    def on_to(self, unit: Unit) -> None:
        """On to the next unit; the way back does not lead to the quiz that is done."""
        self._page.desk.navigator.replace(unit_place(self.course, unit))

    def to_unit(self, unit: UnitId) -> None:
        """To a unit that a question names."""
        course = self.course

        def go(view: CourseView) -> None:
            found = view.course.unit(unit)
            place = unit_place(course, found) if found is not None else Place(Screen.LESSON, course, unit)
            self._page.desk.navigator.go(place)

        if course is not None:
            self._page.desk.client.ask(self._page, lambda session: session.library.course(course), go)

    def follow(self, address: str) -> None:
        """Where a link in a question leads."""
        if address.startswith("unit:"):
            self.to_unit(UnitId(address.removeprefix("unit:")))
        else:
            open_outside(self._page, address)

    def fetch_picture(self, view: PictureView, picture: Picture) -> None:
        """Bring a picture of a question from disk into its place."""
        blob = picture.blob
        if blob is not None:
            self._page.desk.client.ask(view, lambda session: session.lessons.picture(blob), view.show_bytes)
