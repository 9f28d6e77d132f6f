"""Work off the window's thread."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from learner_app.bridge.background import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def lane(qapp: QObject) -> Iterator[Lane]:
    made = Lane()
    yield made
    made.drain()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_answers_come_in_the_order_of_the_questions_and_in_the_windows_thread(lane: Lane, qtbot: QtBot) -> None:
    heard: list[tuple[int, bool]] = []
    for number in range(200):
        lane.submit(
            lane,
            partial(int, number),
            lambda answer: heard.append((answer, threading.current_thread() is threading.main_thread())),
        )
    qtbot.waitUntil(lambda: not lane.is_busy)
    assert heard == [(number, True) for number in range(200)]


def test_all_work_is_done_on_one_thread_that_is_not_the_windows(lane: Lane, qtbot: QtBot) -> None:
    threads: set[int] = set()
    for _ in range(50):
        lane.submit(lane, lambda: threads.add(threading.get_ident()), lambda _: None)
    qtbot.waitUntil(lambda: not lane.is_busy)
    assert len(threads) == 1
    assert threading.get_ident() not in threads


def test_the_window_goes_on_while_work_is_done(lane: Lane, qtbot: QtBot) -> None:
    release = threading.Event()
    heard: list[bool] = []
    lane.submit(lane, lambda: release.wait(10), heard.append)
    assert lane.is_busy
    assert heard == []
    release.set()
    qtbot.waitUntil(lambda: heard == [True])


def test_the_answer_for_an_owner_that_is_gone_is_dropped(lane: Lane, qtbot: QtBot) -> None:
    release = threading.Event()
    owner = QObject()
    heard: list[object] = []
    lane.submit(owner, lambda: release.wait(10), heard.append)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete.value)
    release.set()
    qtbot.waitUntil(lambda: not lane.is_busy)
    assert heard == []


def test_a_failure_goes_to_who_wants_it(lane: Lane, qtbot: QtBot) -> None:
    failures: list[str] = []

    def fails() -> None:
        raise ValueError("three")

    lane.submit(lane, fails, lambda _: pytest.fail("there is no answer"), lambda failure: failures.append(str(failure)))
    qtbot.waitUntil(lambda: failures == ["three"])


def test_a_failure_nobody_wants_is_raised_in_the_windows_thread(lane: Lane, qtbot: QtBot) -> None:
    def fails() -> None:
        raise ValueError("a bug")

    with qtbot.capture_exceptions() as raised:
        lane.submit(lane, fails, lambda _: None)
        qtbot.waitUntil(lambda: not lane.is_busy)
    assert [(kind, str(value)) for kind, value, _ in raised] == [(ValueError, "a bug")]


def test_a_failure_does_not_stop_the_work_behind_it(lane: Lane, qtbot: QtBot) -> None:
    heard: list[str] = []

    def fails() -> None:
        raise ValueError("a bug")

    lane.submit(lane, fails, lambda _: None, lambda _: heard.append("failed"))
    lane.submit(lane, lambda: "done", heard.append)
    qtbot.waitUntil(lambda: heard == ["failed", "done"])


def test_draining_waits_for_all_work_and_drops_the_answers(lane: Lane, qtbot: QtBot) -> None:
    done: list[int] = []
    heard: list[object] = []
    for number in range(20):
        lane.submit(lane, partial(done.append, number), heard.append)
    lane.drain()
    assert done == list(range(20))
    QCoreApplication.sendPostedEvents(lane)
    assert heard == []
    assert not lane.is_busy


def test_what_a_question_its_answer_and_its_failure_held_is_released_in_the_windows_thread(
    lane: Lane, qtbot: QtBot
) -> None:
    released: list[bool] = []

    def held() -> Held:
        return Held(released)

    def fails(with_me: Held) -> None:
        raise ValueError(str(with_me))

    def ask(work: Callable[[], object]) -> None:
        lane.submit(lane, work, lambda _: None, lambda _: None)
        del work
        qtbot.waitUntil(lambda: not lane.is_busy)

    ask(partial(id, held()))
    ask(held)
    ask(partial(fails, held()))
    ask(lambda: None)  # whatever the lane still held of the last is let go of with this
    qtbot.waitUntil(lambda: len(released) == 3)
    assert released == [True, True, True]


class Held:
    """Notes, when nobody holds it any more, whether that was in the window's thread."""

    def __init__(self, released: list[bool]) -> None:
        self._released = released

    def __del__(self) -> None:
        self._released.append(threading.current_thread() is threading.main_thread())
