"""The queue of downloads is the learner's: it stays, and goes in the order they say."""

from __future__ import annotations

import pytest

from learner_app.domain.course import Tier
from learner_app.domain.errors import ExpectedFailure, Kind
from tests.fakes.course import SOUND
from tests.services.fetching.test_downloads import line, queued, want, with_courses


def test_the_queue_outlives_a_restart(world) -> None:
    session = with_courses(world, 5)
    session.sync.download()
    want(session, "a")
    session.queue.pause(line(session, "a"))

    session = world.reopen()

    (item,) = session.queue.items()
    assert (item.course, item.tier, item.is_paused) == ("a", Tier.AUDIO, True)
    assert item.size_bytes == len(SOUND)


def test_the_learner_orders_pauses_and_cancels(world) -> None:
    session = with_courses(world, 1, 2, 3)
    session.sync.download()
    want(session, "a", "b", "c")
    assert [course for course, _ in queued(session)] == ["a", "b", "c"]

    session.queue.move(line(session, "c"), -1)
    assert [course for course, _ in queued(session)] == ["a", "c", "b"]
    session.queue.move(line(session, "a"), 99)
    assert [course for course, _ in queued(session)] == ["c", "b", "a"]
    session.queue.move(line(session, "a"), -99)
    assert [course for course, _ in queued(session)] == ["a", "c", "b"]
    session.queue.cancel(line(session, "c"))
    session.queue.pause(line(session, "a"))
    status = session.sync.status()
    assert (status.downloads.waiting, status.downloads.paused) == (1, 1)

    session.sync.download()

    assert queued(session) == [("a", "audio")]
    session.queue.resume(line(session, "a"))
    session.sync.download()
    assert queued(session) == []


def test_a_line_that_is_gone_is_said_to_be_gone(world) -> None:
    session = with_courses(world, 1)
    gone = line(session, "a", Tier.TEXT)
    session.sync.download()

    for change in (session.queue.pause, session.queue.resume, session.queue.cancel):
        with pytest.raises(ExpectedFailure) as caught:
            change(gone)
        assert caught.value.kind is Kind.NOT_FOUND
