"""F10: whatever a box in the middle makes of ranges and bodies, the bytes that end up here are the right ones."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from learner_app.cli import exit_codes
from learner_app.domain.errors import Cause
from learner_app.overriding import override
from learner_app.store.blobs import BlobStore
from tests.fakes.course import COURSE, SOUND, hash_of
from tests.faults.links.http_hop import Compresses, IgnoresRanges, Untouched
from tests.faults.links.weather import Way

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.faults.clients import Clients
    from tests.faults.laptop import Laptop
    from tests.faults.links.http_hop import Reply
    from tests.faults.stage import Stage

DAMAGED = exit_codes.of_cause(Cause.HUB_ERROR)
GET = ["get", COURSE, "--tier", "audio"]
HEADS = 2_000
"""What requests and answers weigh beside the bytes of a file."""


class ChangesParts(Untouched):
    """Changes every answer that is a part of something."""

    def __init__(self, change: Callable[[Reply], Reply]) -> None:
        super().__init__()
        self._change = change

    @override
    def reply(self, reply: Reply) -> Reply:
        return self._change(reply) if reply.status == 206 else reply


def start_of(reply: Reply) -> int:
    return int(reply.headers["content-range"].removeprefix("bytes ").partition("-")[0])


def from_elsewhere(reply: Reply) -> Reply:
    """More than was asked for, from a rounder place, as a box that caches in blocks may think right."""
    start = start_of(reply) // 4096 * 4096 - 4096
    said = f"bytes {start}-{len(SOUND) - 1}/{len(SOUND)}"
    return replace(reply, headers={**reply.headers, "content-range": said}, body=SOUND[start:])


def unsaid(reply: Reply) -> Reply:
    """Nobody says which part it is."""
    return replace(reply, headers={name: text for name, text in reply.headers.items() if name != "content-range"})


def lied(reply: Reply) -> Reply:
    """It says that it is the part that was asked for, and it is the beginning."""
    return replace(reply, body=SOUND[: len(reply.body)])


def halved(reply: Reply) -> Reply:
    """No more than half of what was asked for at a time, which is right as long as it is said."""
    start, length = start_of(reply), max(1, len(reply.body) // 2)
    said = f"bytes {start}-{start + length - 1}/{len(SOUND)}"
    return replace(reply, headers={**reply.headers, "content-range": said}, body=reply.body[:length])


class GivesParts(Untouched):
    """Answers with the end of a file, whatever was asked for."""

    @override
    def reply(self, reply: Reply) -> Reply:
        if reply.status not in {200, 206}:
            return reply
        said = f"bytes {len(SOUND) - 9}-{len(SOUND) - 1}/{len(SOUND)}"
        return replace(reply, status=206, headers={**reply.headers, "content-range": said}, body=SOUND[-9:])


@pytest.fixture
def laptop(stage: Stage, clients: Clients) -> Laptop:
    """One whose link broke in the middle of the sound."""
    laptop = stage.laptop()
    stage.proxy.cut(Way.DOWN, 600_000)
    assert clients.run(laptop.root, [GET]).code == exit_codes.of_cause(Cause.HUB_UNREACHABLE)
    assert here(laptop) > 500_000
    stage.proxy.wire.reset()
    return laptop


def here(laptop: Laptop) -> int:
    """How much of the sound has arrived."""
    return BlobStore(laptop.root / "content").part_size(hash_of(SOUND))


@pytest.mark.parametrize(
    "box",
    [IgnoresRanges(), Compresses(), ChangesParts(from_elsewhere), ChangesParts(unsaid)],
    ids=["ignores ranges", "compresses", "gives another part", "gives a part without a word"],
)
def test_f10_where_ranges_are_spoilt_the_file_comes_whole_and_right_at_once(
    stage: Stage, clients: Clients, laptop: Laptop, box: Untouched
) -> None:
    stage.proxy.meddle(box)

    assert clients.run(laptop.root, [GET]).code == exit_codes.DONE

    assert laptop.has_all_of(stage.course)
    assert any("range" in request.headers for request in box.seen), "it was tried to go on"


def test_f10_a_box_that_gives_less_than_was_asked_for_is_asked_on(
    stage: Stage, clients: Clients, laptop: Laptop
) -> None:
    left = len(SOUND) - here(laptop)
    stage.proxy.meddle(box := ChangesParts(halved))

    assert clients.run(laptop.root, [GET]).code == exit_codes.DONE

    assert laptop.has_all_of(stage.course)
    assert stage.proxy.wire.total <= left + len(box.seen) * HEADS


def test_f10_bytes_that_a_box_lied_about_are_found_out_thrown_away_and_fetched_again(
    stage: Stage, clients: Clients, laptop: Laptop
) -> None:
    stage.proxy.meddle(ChangesParts(lied))

    found_out = clients.run(laptop.root, [GET])

    assert found_out.code == DAMAGED
    assert "damaged and was thrown away" in found_out.said
    assert not laptop.has_all_of(stage.course)
    assert clients.run(laptop.root, [GET]).code == exit_codes.DONE, "from its beginning, no range is asked for"
    assert laptop.has_all_of(stage.course)


def test_f10_a_box_that_gives_parts_of_what_was_asked_for_whole_is_called_an_error_of_the_hub(
    stage: Stage, clients: Clients, laptop: Laptop
) -> None:
    stage.proxy.meddle(GivesParts())

    ended = clients.run(laptop.root, [GET])

    assert ended.code == DAMAGED
    assert "Traceback" not in ended.said
    stage.proxy.heal()
    assert clients.run(laptop.root, [GET]).code == exit_codes.DONE
    assert laptop.has_all_of(stage.course)


def test_mb20_the_page_of_a_portal_is_never_taken_for_content(stage: Stage, clients: Clients, laptop: Laptop) -> None:
    had = here(laptop)
    stage.proxy.captive_portal()

    ended = clients.run(laptop.root, [GET])

    assert ended.code == exit_codes.of_cause(Cause.CAPTIVE_PORTAL)
    assert here(laptop) == had
    stage.proxy.heal()
    stage.proxy.wire.reset()
    assert clients.run(laptop.root, [GET]).code == exit_codes.DONE
    assert stage.proxy.wire.total <= len(SOUND) - had + HEADS
    assert laptop.has_all_of(stage.course)


def test_f10_texts_arrive_whole_through_a_box_that_compresses(stage: Stage, clients: Clients) -> None:
    laptop = stage.laptop(synced=False)
    stage.proxy.meddle(Compresses())

    assert clients.run(laptop.root, [["sync"]]).code == exit_codes.DONE

    assert laptop.has_text_of(stage.course)
