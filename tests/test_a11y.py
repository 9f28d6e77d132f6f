"""What everyone needs of every screen: names, roles, keys, targets, room for large text, colours that can be read."""

from __future__ import annotations

import itertools
import re
import tomllib
from typing import TYPE_CHECKING

import pytest
from gallery import contrast
from PySide6.QtCore import SIGNAL, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QButtonGroup,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from learner_app.resources import resource
from learner_app.ui.accessibility import Heading
from learner_app.ui.lesson.labels import TextLabel
from learner_app.ui.lesson.reader import Reader
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.stylesheet import stylesheet
from learner_app.ui.tokens import read_tokens
from tests.looking import PLACES, begin, described, interactive
from tests.window import name_of, opened

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.window import Desk, Samples

THEMES = ("light", "dark", "high-contrast")


def test_every_screen_is_among_those_looked_at_here() -> None:
    assert {place.screen for place in PLACES.values()} == set(Screen)


@pytest.fixture(scope="module")
def begun(samples: Samples, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    """A profile in which something was done already, with recordings that are here and one that is not."""
    return begin(tmp_path_factory.mktemp("begun") / "profile", samples, request)


@pytest.fixture(scope="module")
def usual(request: pytest.FixtureRequest, qapp: QApplication, begun: Path) -> Iterator[Desk]:
    """One window for all tests that look and change nothing."""
    with opened(QtBot(request), begun) as desk:
        yield desk


@pytest.fixture
def learned(usual: Desk) -> Desk:
    """That window, as a person comes back to it."""
    usual.theme.choose("light", 100)
    usual.window.resize(1024, 760)
    usual.show("today")
    return usual


@pytest.fixture
def large(usual: Desk) -> Desk:
    """That window at twice the text size, in 1024 × 768."""
    usual.theme.choose("light", 200)
    usual.window.resize(1024, 768)
    usual.settle()
    return usual


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_everything_a_person_can_act_on_has_a_name_and_a_role(learned: Desk, place: Place) -> None:
    learned.go(place)
    wordless = []
    for each in interactive(learned.window):
        role = QAccessible.queryAccessibleInterface(each).role()
        if not name_of(each).strip() or role is QAccessible.Role.NoRole:
            wordless.append(described(each))
    buttons = learned.window.findChildren(QAbstractButton)  # those inside fields too, which Tab does not reach
    wordless += [described(each) for each in buttons if not name_of(each).strip()]
    assert wordless == []


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_a_label_that_names_a_field_belongs_to_one_that_has_its_words(learned: Desk, place: Place) -> None:
    learned.go(place)
    for each in learned.page.findChildren(QLabel):
        buddy = each.buddy()
        if buddy is not None:
            assert buddy.accessibleName() == each.text().replace("&", "")
            relations = QAccessible.queryAccessibleInterface(buddy).relations()
            assert QAccessible.RelationFlag.Label in {flag for _, flag in relations}
    fields = [each for each in learned.page.findChildren(QWidget) if isinstance(each, QLineEdit | QComboBox)]
    assert [described(each) for each in fields if not each.accessibleName()] == []


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_a_screen_begins_with_one_heading_that_is_announced_as_one(learned: Desk, place: Place) -> None:
    page = learned.go(place)
    headings = [each for each in page.findChildren(Heading) if each.isVisible()]
    roles = {QAccessible.queryAccessibleInterface(each).role() for each in headings}
    assert roles == {QAccessible.Role.Heading}
    first = [each for each in headings if each.property("level") == 1]
    assert len(first) <= 1
    big = [each for each in page.findChildren(QLabel) if each.isVisible() and each.property("kind") in {"h1", "h2"}]
    assert all(isinstance(each, Heading) for each in big), "what looks like a heading is one"


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_every_target_is_large_enough_to_be_hit(learned: Desk, place: Place) -> None:
    learned.go(place)
    small = [
        f"{described(each)} {each.width()}x{each.height()}"
        for each in interactive(learned.window)
        if not isinstance(each, QLabel) and (each.width() < 24 or each.height() < 24)
    ]
    assert small == []


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_what_is_checked_acts_on_being_toggled_which_is_all_that_assistive_technology_does(
    learned: Desk, place: Place
) -> None:
    learned.go(place)
    boxes = [each for each in learned.window.findChildren(QAbstractButton) if each.isCheckable()]
    assert [described(each) for each in boxes if each.receivers(SIGNAL("clicked(bool)"))] == []
    groups = learned.window.findChildren(QButtonGroup)
    assert not any(each.receivers(SIGNAL("idClicked(int)")) for each in groups)


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_tab_reaches_everything_and_comes_back(learned: Desk, place: Place) -> None:
    learned.go(place)
    everything = {id(each): each for each in interactive(learned.window) if _takes_tab(each)}
    start = learned.focus
    visited: dict[int, QWidget] = {}
    for _ in range(4 * len(everything) + 10):  # a text with links has a stop for each of them
        learned.tab()
        focused = learned.focus
        assert focused is not None
        if visited and focused is start and len(visited) >= len(everything):
            break
        visited[id(focused)] = focused
        start = start or focused
    missed = [
        described(each)
        for key, each in everything.items()
        if key not in visited and each.focusPolicy() & Qt.FocusPolicy.TabFocus  # of radio buttons one alone is a stop
    ]
    assert missed == []


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_tab_goes_in_reading_order(learned: Desk, place: Place) -> None:
    learned.go(place)
    assert backwards(learned) == []


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_tab_goes_in_reading_order_from_right_to_left_too(mirrored: Desk, place: Place) -> None:
    mirrored.go(place)
    assert backwards(mirrored) == []


def backwards(desk: Desk) -> list[str]:
    """Steps of Tab that lead up, or against the direction of writing in a line."""
    start = desk.focus
    found = []
    before: QWidget | None = None
    for _ in range(150):
        desk.tab()
        now = desk.focus
        if now is None or now is start:
            break
        if before is not None and before is not now and _region(before) is _region(now):
            one, other = _place(before), _place(now)
            is_same_line = min(one.bottom(), other.bottom()) - max(one.top(), other.top()) > 8
            is_rtl = _around(before, now).layoutDirection() is Qt.LayoutDirection.RightToLeft
            onward = one.right() > other.right() if is_rtl else one.left() < other.left()
            is_within = one.contains(other) or other.contains(one)
            if not is_within and (not onward if is_same_line else other.top() < one.top()):
                found.append(f"{described(before)} {one.getRect()} -> {described(now)} {other.getRect()}")
        start, before = start or now, now
    return found


def _around(one: QWidget, other: QWidget) -> QWidget:
    """The innermost that holds both: parts of it may run the other way."""
    parent: QWidget = one
    while not parent.isAncestorOf(other):
        above = parent.parentWidget()
        assert above is not None
        parent = above
    return parent


def _region(widget: QWidget) -> QWidget | None:
    """What is read as a whole: the content of a scroll area, a bar, the rail."""
    parent: QWidget | None = widget.parentWidget()
    while parent is not None and parent.property("kind") not in {"scrolled", "bar", "rail", "foot", "status"}:
        parent = parent.parentWidget()
    return parent


def _place(widget: QWidget) -> QRect:
    region = _region(widget) or widget.window()
    assert region is not None
    return QRect(widget.mapTo(region, QPoint(0, 0)), widget.size())


def test_nothing_of_ours_moves_by_an_animation(repository: Path) -> None:
    """Motion that Qt makes is stilled by `ui.motion`; there is none of ours to still."""
    moving = re.compile(r"Q(Property|Variant|SequentialAnimation|ParallelAnimation)?(Animation|TimeLine|Movie)\b")
    files = (repository / "learner_app").rglob("*.py")
    assert [str(path) for path in files if moving.search(path.read_text(encoding="utf-8"))] == []


def _takes_tab(widget: QWidget) -> bool:
    """Parts of a larger field (the edit inside a spin box) are reached through it."""
    return widget.focusProxy() is None and not isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_alt_left_leads_back(learned: Desk, place: Place) -> None:
    learned.show("settings")
    learned.go(place)
    before = len(learned.window.navigator._trail)
    if place.screen is Screen.SETTINGS:
        return
    learned.press("Alt+Left")
    assert learned.screen == "settings"
    assert len(learned.window.navigator._trail) == before - 1


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_what_has_the_keyboard_is_in_sight(learned: Desk, place: Place) -> None:
    learned.go(place)
    for _ in range(min(len(interactive(learned.window)), 30)):
        learned.tab()
        focused = learned.focus
        assert focused is not None
        shown = focused.visibleRegion().boundingRect()
        assert shown.width() >= min(focused.width(), 24), described(focused)
        assert shown.height() >= min(focused.height(), 24), described(focused)


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_at_twice_the_text_size_nothing_is_out_of_reach(large: Desk, place: Place) -> None:
    large.go(place)
    assert (large.window.width(), large.window.height()) == (1024, 768)
    lost = [described(each) for each in interactive(large.window) if not is_within_reach(each)]
    assert lost == []


def is_within_reach(widget: QWidget) -> bool:
    """Inside what holds it: the window, or the content of a scroll area that is as wide as its view."""
    area = _area_around(widget)
    if area is None:
        window = widget.window()
        assert window is not None
        return window.rect().contains(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()))
    content = area.widget()
    assert content is not None
    place = QRect(widget.mapTo(content, QPoint(0, 0)), widget.size())
    return content.rect().contains(place) and place.left() >= 0 and place.right() < area.viewport().width()


def _area_around(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_at_twice_the_text_size_no_text_is_cut(large: Desk, place: Place) -> None:
    large.go(place)
    assert list(cut(large.window)) == []


def cut(window: QWidget) -> Iterator[str]:
    """Texts that have less room than they need."""
    for each in window.findChildren(QLabel):
        if not each.isVisible() or not each.text():
            continue
        needed = each.heightForWidth(each.width()) if each.wordWrap() else each.sizeHint().height()
        widest = _longest_word(each) if each.wordWrap() else each.sizeHint().width()
        if each.height() < needed or each.width() < widest:
            yield f"{each.text()[:50]!r} has {each.width()}x{each.height()}, needs {widest}x{needed}"
    for button in window.findChildren(QAbstractButton):
        words = button.text().strip().replace("&", "")
        room = button.fontMetrics().horizontalAdvance(words)
        if button.isVisible() and words and button.width() < room:
            yield f"button {words!r} has {button.width()}, its text needs {room}"


def _longest_word(each: QLabel) -> int:
    plain = each.plain if isinstance(each, TextLabel) else re.sub(r"<[^>]*>", "", each.text())
    words = [word for word in re.split(r"[\s/-]+", plain) if len(word) < 20]
    return max((each.fontMetrics().horizontalAdvance(word) for word in words), default=0)


LESSONS = {name: place for name, place in PLACES.items() if place.screen is Screen.LESSON and "locked" not in name}


@pytest.fixture
def largest(large: Desk) -> Iterator[Desk]:
    """That window, with lessons at four times their size."""
    large.client.preferences.change(text_percent=200, reader_percent=200)
    large.settle()
    yield large
    large.client.preferences.change(text_percent=100, reader_percent=100)
    large.settle()


@pytest.mark.parametrize("place", LESSONS.values(), ids=LESSONS.keys())
def test_at_four_times_the_size_a_lesson_needs_no_scrolling_sideways(largest: Desk, place: Place) -> None:
    page = largest.go(place)
    (reader,) = page.findChildren(Reader)
    content = reader.widget()
    assert content is not None
    sizes = {each.fontInfo().pixelSize() for each in page.findChildren(TextLabel) if each.property("kind") == "reading"}
    assert sizes == {4 * read_tokens(resource("themes", "light.toml")).type["reading"]}
    assert content.width() <= reader.viewport().width()
    assert list(cut(largest.window)) == []
    beyond = [
        described(each)
        for each in content.findChildren(QWidget)
        if each.isVisible() and not reader.viewport().rect().contains(_across(each, reader.viewport()))
    ]
    assert beyond == []


def _across(widget: QWidget, view: QWidget) -> QRect:
    """Its place from left to right, at the top of a view."""
    return QRect(widget.mapTo(view, QPoint(0, 0)).x(), 0, widget.width(), 1)


def test_ctrl_plus_enlarges_the_window_and_on_from_twice_the_size_the_lesson_alone(learned: Desk) -> None:
    preferences = learned.client.preferences
    learned.go(PLACES["lesson"])
    learned.theme.choose("light", 200)
    preferences.change(text_percent=200)
    learned.settle()
    sizes = []
    for _ in range(4):
        learned.press("Ctrl++")
        sizes.append((learned.theme.text_percent, preferences.now.reader_percent))
    assert sizes == [(200, 125), (200, 150), (200, 200), (200, 200)]
    learned.show("today")
    learned.press("Ctrl++")
    assert learned.theme.text_percent == 250
    learned.go(PLACES["lesson"])
    learned.press("Ctrl+-")
    assert (learned.theme.text_percent, preferences.now.reader_percent) == (250, 150)
    learned.press("Ctrl+0")
    assert (learned.theme.text_percent, preferences.now.reader_percent) == (100, 100)


def test_only_tables_lists_and_code_scroll_inside_a_page(learned: Desk) -> None:
    for place in PLACES.values():
        page = learned.go(place)
        inner = [each for each in page.findChildren(QAbstractScrollArea) if each.isVisible() and each.width() > 0]
        sideways = [each for each in inner if each.horizontalScrollBar().maximum() > 0]
        for each in sideways:
            assert isinstance(each, QAbstractItemView) or each.property("kind") == "code", described(each)


# Colours


def _colours(theme: str) -> Mapping[str, str]:
    return read_tokens(resource("themes", f"{theme}.toml")).colour


TEXTS = ("text", "muted", "accent", "success", "warning", "danger")
GROUNDS = ("ground", "surface", "raised", "rail")
SOFT = {"accent": "accent_soft", "success": "success_soft", "warning": "warning_soft", "danger": "danger_soft"}


@pytest.mark.parametrize("theme", THEMES)
def test_texts_can_be_read_on_every_ground_they_stand_on(theme: str) -> None:
    colour = _colours(theme)
    least = 7.0 if theme == "high-contrast" else 4.5
    pairs = [*itertools.product(TEXTS, GROUNDS), *SOFT.items()]
    pairs += [(text, soft) for text in ("text",) for soft in (*SOFT.values(), "code")]
    poor = {pair: contrast(colour[pair[0]], colour[pair[1]]) for pair in pairs}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < least} == {}


@pytest.mark.parametrize("theme", THEMES)
def test_words_on_the_accent_and_marked_words_can_be_read(theme: str) -> None:
    colour = _colours(theme)
    for ground in ("accent", "accent_hover"):
        assert contrast(colour["on_accent"], colour[ground]) >= 4.5
    assert contrast(colour["text"], colour["mark"]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_edges_and_the_focus_ring_stand_out_from_what_is_around_them(theme: str) -> None:
    colour = _colours(theme)
    for line, ground in itertools.product(("control_line", "focus"), GROUNDS):
        assert contrast(colour[line], colour[ground]) >= 3.0, (line, ground)


def test_every_theme_decides_the_same_things() -> None:
    def keys(theme: str) -> set[tuple[str, str]]:
        data = tomllib.loads(resource("themes", f"{theme}.toml").read_text(encoding="utf-8"))
        return {(group, name) for group, values in data.items() if isinstance(values, dict) for name in values}

    assert keys("light") == keys("dark") == keys("high-contrast")


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("text_percent", [100, 300])
def test_every_name_in_the_style_sheet_is_one_the_theme_has(theme: str, text_percent: int) -> None:
    template = resource("themes", "window.qss").read_text(encoding="utf-8")
    tokens = read_tokens(resource("themes", f"{theme}.toml"), text_percent)
    filled = stylesheet(template, tokens, lambda name, colour: f"{name}-{tokens.colour[colour]}.svg")
    assert "@" not in filled
    for name in set(re.findall(r"@icon-([a-z]+)-[a-z_]+@", template)):
        assert resource("icons", f"{name}.svg").is_file()


@pytest.fixture
def mirrored(usual: Desk, qapp: QApplication) -> Iterator[Desk]:
    """That window as on a system whose language runs from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    usual.theme.choose("dark", 100)
    usual.theme.choose("light", 100)
    usual.window.resize(1024, 760)
    usual.show("today")
    yield usual
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_on_a_mirrored_screen_at_twice_the_text_size_nothing_is_cut_or_out_of_reach(
    mirrored: Desk, place: Place
) -> None:
    mirrored.theme.choose("light", 200)
    mirrored.window.resize(1024, 768)
    mirrored.go(place)
    lost = [described(each) for each in interactive(mirrored.window) if not is_within_reach(each)]
    assert (lost, list(cut(mirrored.window))) == ([], [])


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
def test_on_a_mirrored_screen_texts_begin_at_its_right(mirrored: Desk, place: Place) -> None:
    mirrored.go(place)
    astray = []
    for each in mirrored.page.findChildren(QLabel):
        if each.layoutDirection() is Qt.LayoutDirection.LeftToRight:  # a lesson reads as it was written
            continue
        begins_left = not each.alignment() & (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignHCenter)
        has_room = each.width() > each.sizeHint().width() + 4
        if each.isVisible() and each.text() and begins_left and has_room and _reads_left_to_right(each):
            astray.append(f"{described(each)} {each.text()[:40]!r}")
    assert astray == []


def _reads_left_to_right(label: QLabel) -> bool:
    """Qt goes by the letters of a plain text, whatever the direction of its page."""
    return label.textFormat() is not Qt.TextFormat.RichText and not label.text()[:1] > "\u0590"
