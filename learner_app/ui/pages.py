"""Which class is which screen. Each is imported when it is first shown, so that the window opens without them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

from learner_app.ui.navigation import Screen

if TYPE_CHECKING:
    from learner_app.ui.page import Desk, Page

_PAGES = {
    Screen.TODAY: ("learner_app.ui.today.page", "TodayPage"),
    Screen.LIBRARY: ("learner_app.ui.library.page", "LibraryPage"),
    Screen.SYNC: ("learner_app.ui.sync.page", "SyncPage"),
    Screen.RECORDS: ("learner_app.ui.records.page", "RecordsPage"),
    Screen.SETTINGS: ("learner_app.ui.settings.page", "SettingsPage"),
    Screen.COURSE: ("learner_app.ui.course.page", "CoursePage"),
    Screen.LESSON: ("learner_app.ui.lesson.page", "LessonPage"),
    Screen.MEDIA: ("learner_app.ui.media.page", "MediaPage"),
    Screen.QUIZ: ("learner_app.ui.quiz.page", "QuizPage"),
    Screen.ATTENTION: ("learner_app.ui.attention.page", "AttentionPage"),
    Screen.READY: ("learner_app.ui.ready.page", "ReadyPage"),
    Screen.SEARCH: ("learner_app.ui.search.page", "SearchPage"),
    Screen.SIGN_IN: ("learner_app.ui.sign_in.page", "SignInPage"),
    Screen.HELP: ("learner_app.ui.help.page", "HelpPage"),
}


def make_page(screen: Screen, desk: Desk) -> Page:
    """A new page of that screen."""
    module, name = _PAGES[screen]
    page = getattr(import_module(module), name)(desk)
    return cast("Page", page)
