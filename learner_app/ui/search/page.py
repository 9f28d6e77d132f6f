"""What was found in everything that is here; follows the search field while one types."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from learner_app.domain.wording import counted, say
from learner_app.overriding import override
from learner_app.ui.accessibility import Heading, announce
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.page import Desk, Page, scrolled
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import Empty, emptied
from learner_app.ui.parts.text import label

if TYPE_CHECKING:
    from learner_app.services.courses.search import Found

_SCREENS = {"quiz": Screen.QUIZ, "question": Screen.QUIZ, "media": Screen.MEDIA, "cue": Screen.MEDIA}


class SearchPage(Page):
    """Shows hits for the place's words, best first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName(say("Search"))
        self._words = ""
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(desk.theme.tokens.space["m"])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content, width=desk.theme.tokens.px(760), margin=desk.theme.tokens.space["xl"]))

    @override
    def show_place(self, place: Place) -> None:
        self._words = place.words
        self.look_again()

    @override
    def look_again(self) -> None:
        wanted = self._words

        def fill(found: tuple[Found, ...]) -> None:
            if wanted == self._words:  # an answer to what was typed before is of no use
                self._fill(found)

        self.desk.client.ask(self, lambda session: session.search.find(wanted), fill)

    def _fill(self, found: tuple[Found, ...]) -> None:
        emptied(self._column)
        if not found:
            text = say("Nothing on this computer has these words. Courses that are not here yet cannot be searched.")
            self._column.addWidget(
                Empty(self.desk.theme, "search", say("No place found for “{words}”", words=self._words), text)
            )
            announce(self, say("Nothing found"))
            return
        heading = counted(
            "%n places found for “{words}”", "%n place found for “{words}”", len(found), words=self._words
        )
        self._column.addWidget(Heading(heading, 1))
        for hit in found:
            self._column.addWidget(self._hit(hit))
        self._column.addStretch(1)
        announce(self, counted("%n places found", "%n place found", len(found)))

    def _hit(self, hit: Found) -> QFrame:
        theme = self.desk.theme
        card = QFrame()
        card.setProperty("kind", "card")
        space = theme.tokens.space
        row = QHBoxLayout(card)
        row.setContentsMargins(space["l"], space["m"], space["l"], space["m"])
        row.setSpacing(space["l"])
        texts = QVBoxLayout()
        texts.setSpacing(space["xs"])
        texts.addWidget(label(hit.unit_title or hit.course_title, kind="h3"))
        kind = _kind_words(hit.kind)
        where = kind if hit.unit is None else say("{kind} in {course}", kind=kind, course=hit.course_title)
        texts.addWidget(label(where, kind="caption"))
        snippet = QLabel(_marked(hit, theme.tokens.colour["mark"]))
        snippet.setTextFormat(Qt.TextFormat.RichText)
        snippet.setWordWrap(True)
        texts.addWidget(snippet)
        row.addLayout(texts, 1)
        title = hit.unit_title or hit.course_title
        row.addWidget(
            button(say("Open"), lambda: self._open(hit), name=say("Open {title}", title=title), description=hit.snippet)
        )
        return card

    def _open(self, hit: Found) -> None:
        if hit.unit is None:
            self.desk.navigator.go(Place(Screen.COURSE, hit.course))
        else:
            screen = _SCREENS.get(hit.kind, Screen.LESSON)
            words, at_ms = ("", hit.position) if hit.kind == "cue" else (self._words, None)
            self.desk.navigator.go(Place(screen, hit.course, hit.unit, words=words, at_ms=at_ms))


def _kind_words(kind: str) -> str:
    return {
        "course": say("Course"),
        "unit": say("Title"),
        "lesson": say("Lesson"),
        "question": say("Question"),
        "cue": say("Transcript"),
    }.get(kind, kind)


def _marked(hit: Found, colour: str) -> str:
    parts, at = [], 0
    for start, end in hit.marks:
        parts.append(escape(hit.snippet[at:start]))
        parts.append(f'<span style="background-color:{colour}">{escape(hit.snippet[start:end])}</span>')
        at = end
    parts.append(escape(hit.snippet[at:]))
    return "".join(parts)
