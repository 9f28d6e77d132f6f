"""The one window: rail, search, the page in front, and the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from learner_app.overriding import override
from learner_app.ui.accessibility import install_roles, tell_place
from learner_app.ui.navigation import RAIL, Navigator, Place, Screen
from learner_app.ui.page import Desk, Page
from learner_app.ui.pages import make_page
from learner_app.ui.rail import Rail
from learner_app.ui.status_line import StatusLine
from learner_app.ui.top_bar import TopBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from learner_app.bridge.client import Client
    from learner_app.domain.errors import ExpectedFailure
    from learner_app.ui.theme import Theme

_TEXT_STEPS = (100, 110, 125, 150, 175, 200, 250, 300)
_READER_FROM = 200  # percent of the window's text
_READER_STEPS = (100, 125, 150, 200)  # of a lesson's, on top: 400 in all


class MainWindow(QMainWindow):
    """Shows the place the navigator is at. Pages are made when first needed and made anew when the theme changes.

    Signals:
        closing: The window is about to close.
        text_size_wanted: (int) percent.
    """

    closing = Signal()
    text_size_wanted = Signal(int)

    def __init__(self, client: Client, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle("Learner")
        self._client = client
        self._theme = theme
        self._navigator = Navigator(Place(Screen.TODAY))
        self._navigator.subscribe(self._show)
        self._desk = Desk(client, self._navigator, theme)
        self._pages: dict[Screen, Page] = {}
        self._told: Place | None = None
        self._rail = Rail(theme)
        self._bar = TopBar(theme)
        self._front = QWidget()
        self._stack = QStackedLayout(self._front)  # no QStackedWidget: screen readers have a word for each of those
        self._status = StatusLine(theme)
        self._lay_out()
        self._connect()

    @property
    def navigator(self) -> Navigator:
        """Where the learner is."""
        return self._navigator

    @property
    def status_line(self) -> StatusLine:
        """The line at the foot."""
        return self._status

    @property
    def page(self) -> Page | None:
        """The page in front; None before the first."""
        page = self._stack.currentWidget()
        return page if isinstance(page, Page) else None

    def start(self) -> None:
        """Show the first place. Call it after the first paint: pages bring in what the window itself does not need."""
        install_roles()
        self._make_shortcuts()
        self._show(self._navigator.place)
        self._client.refresh_status()
        self._count_needs_look()

    def say(self, failure: ExpectedFailure) -> None:
        """Say what happened and what to do, where nobody else has a place for it."""
        self._status.show_failure(f"{failure.message} {failure.next_step}".strip())

    @override
    def closeEvent(self, event: QCloseEvent, /) -> None:
        if self.page is not None:
            self.page.leave()
        self.closing.emit()
        super().closeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit_rail()

    def _fit_rail(self) -> None:
        self._rail.set_compact(is_compact=self.width() < self._theme.tokens.px(760))

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what has the keyboard; Qt does so only while Tab stays within one scroll area."""
        if now is None or now.window() is not self or now.visibleRegion().boundingRect().height() >= 24:
            return
        above = now.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(now, 24, 24)
            above = above.parentWidget()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._bar)
        right.addWidget(self._front, 1)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._rail)
        across.addLayout(right, 1)
        whole = QWidget()
        down = QVBoxLayout(whole)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across, 1)
        down.addWidget(self._status)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self._rail.chosen.connect(lambda screen: self._navigator.go(Place(screen)))
        self._bar.back_wanted.connect(self._navigator.back)
        self._bar.help_wanted.connect(lambda: self._navigator.go(Place(Screen.HELP)))
        self._bar.search_wanted.connect(self._on_search_wanted)
        self._status.sync_wanted.connect(self._sync)
        self._status.details_wanted.connect(lambda: self._navigator.go(Place(Screen.SYNC)))
        self._client.status_changed.connect(self._status.show_status)
        self._client.working.connect(self._status.show_work)
        self._client.progressed.connect(self._status.show_progress)
        self._client.changed.connect(self._on_client_changed)
        self._client.failed.connect(self.say)
        self._client.account_changed.connect(self._make_pages_anew)
        self._theme.changed.connect(self._dress_anew)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def _make_shortcuts(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        def on(keys: str, act: Callable[[], None]) -> None:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(act)

        for number, screen in enumerate(RAIL, start=1):
            on(f"Alt+{number}", lambda screen=screen: self._navigator.go(Place(screen)))  # type: ignore[misc]  # binds the loop's value
        on("Ctrl+K", self._bar.focus_search)
        on("F1", lambda: self._navigator.go(Place(Screen.HELP)))
        on("F5", self._sync)
        on("Alt+Left", self._navigator.back)
        on("F6", self._rail.focus_current)
        on("Ctrl++", lambda: self._step_text(1))
        on("Ctrl+=", lambda: self._step_text(1))
        on("Ctrl+-", lambda: self._step_text(-1))
        on("Ctrl+0", self._usual_text)

    def _step_text(self, step: int) -> None:
        """Larger or smaller text. From twice the size on a lesson grows alone: the window around it has to fit too."""
        preferences = self._client.preferences
        in_reader = preferences.now.reader_percent
        is_own = self.page is not None and self.page.has_own_text_size
        is_large = self._theme.text_percent >= _READER_FROM
        if is_own and (in_reader > 100 if step < 0 else is_large and in_reader < _READER_STEPS[-1]):
            preferences.change(reader_percent=_next(_READER_STEPS, in_reader, step))
        elif not (is_own and is_large and step > 0):
            self.text_size_wanted.emit(_next(_TEXT_STEPS, self._theme.text_percent, step))

    def _usual_text(self) -> None:
        self.text_size_wanted.emit(100)
        if self.page is not None and self.page.has_own_text_size:
            self._client.preferences.change(reader_percent=100)

    def _show(self, place: Place) -> None:
        before = self.page
        if before is not None:
            before.leave()
            before.is_untold = False
        page = self._pages.get(place.screen)
        if page is None:
            page = self._add_page(place)
        is_news = place != self._told
        self._told = place
        page.is_untold = page.is_titled and is_news
        page.show_place(place)
        if not page.is_titled and before is not page and is_news:
            tell_place(self, page.accessibleName())
        takes_focus = place.screen is not Screen.SEARCH
        focused = self.focusWidget()
        if takes_focus and focused is not None:
            focused.clearFocus()  # or else Qt gives it to one thing after the other while pages change
        self._stack.setCurrentWidget(page)
        self._rail.select(place.screen if place.screen in RAIL else None)
        self._bar.set_back(is_possible=self._navigator.can_go_back)
        if takes_focus:
            self._bar.clear_search()
            if not page.is_untold:
                _focus(page)

    def _on_opened(self, words: str) -> None:
        """The title comes before the focus: Orca says no title that it has seen around what has the focus."""
        tell_place(self, words)
        if self.page is not None and self.focusWidget() is None:
            _focus(self.page)

    def _add_page(self, place: Place) -> Page:
        page = self._pages[place.screen] = make_page(place.screen, self._desk)
        page.opened.connect(self._on_opened)
        self._stack.addWidget(page)
        return page

    def _sync(self) -> None:
        self._status.await_outcome()
        self._client.sync()

    def _on_search_wanted(self, words: str) -> None:
        at = self._navigator.place
        if words and at.screen is Screen.SEARCH:
            self._navigator.replace(Place(Screen.SEARCH, words=words))
        elif words:
            self._navigator.go(Place(Screen.SEARCH, words=words))
        elif at.screen is Screen.SEARCH:
            self._navigator.back()

    def _on_client_changed(self) -> None:
        if self.page is not None:
            self.page.look_again()
        self._count_needs_look()

    def _count_needs_look(self) -> None:
        self._client.ask(self, lambda session: session.attention.count(), self._rail.show_needs_look)

    def _make_pages_anew(self) -> None:
        """Another person is at the desk: nothing of the one before stays."""
        if self._pages:
            self._drop_pages()
            self._show(self._navigator.place)

    def _dress_anew(self) -> None:
        """Another theme or text size: the page in front goes on where it is, the others are made when needed."""
        self._fit_rail()
        front, place = self.page, self._navigator.place
        if front is None:
            return
        had_focus = self._front.isAncestorOf(self.focusWidget())
        carried = front.carry()
        self._drop_pages()
        page = self._add_page(place)
        page.take_over(place, carried)
        self._stack.setCurrentWidget(page)
        if had_focus:
            _focus(page)

    def _drop_pages(self) -> None:
        if self.page is not None:
            self.page.leave()
        old, self._pages = list(self._pages.values()), {}
        for page in old:
            self._stack.removeWidget(page)
            page.deleteLater()


def _focus(page: Page) -> None:
    focus = page.first_focus()
    if focus is not None:
        focus.setFocus(Qt.FocusReason.OtherFocusReason)


def _next(steps: tuple[int, ...], now: int, step: int) -> int:
    """The step after the one that is nearest to `now`, or before it; the last at either end."""
    nearest = min(range(len(steps)), key=lambda index: abs(steps[index] - now))
    return steps[max(0, min(len(steps) - 1, nearest + step))]
