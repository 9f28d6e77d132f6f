"""What a person chose on one device reaches their others, and nobody else."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

import pytest

from learner_app.domain.events import Verb
from learner_app.domain.preferences import Choice
from learner_app.formats import choices, wire

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tests.hub.conftest import BuiltCourse, Device, Hub

LARGE = {"text_percent": Choice(200, 5)}


@pytest.fixture
def name() -> str:
    return f"learner-{secrets.token_hex(4)}"


def say(device: Device, body: bytes, runs: list[wire.Run] | None = None) -> wire.ExchangeReply:
    request = wire.ExchangeRequest(
        wire.PROTOCOL, device.name, device.cursor, device.epoch, runs or [], preferences=body
    )
    reply = wire.decode(device.post(wire.encode(request)).content, wire.ExchangeReply)
    device.cursor, device.epoch = reply.cursor, reply.epoch
    return reply


def choose(device: Device, chosen: Mapping[str, Choice]) -> Mapping[str, Choice] | None:
    return heard(say(device, choices.pack(chosen)))


def heard(reply: wire.ExchangeReply) -> Mapping[str, Choice] | None:
    found = [choices.unpack(change.body) for change in reply.changes if change.kind == "preferences"]
    return found[0] if found else None


def test_ta21_another_device_of_the_person_hears_of_it_and_the_same_one_that_it_arrived(
    name: str, sign_in_as: Callable[[str], Device]
) -> None:
    first, second = sign_in_as(name), sign_in_as(name)

    assert choose(first, LARGE) == LARGE
    assert heard(say(second, b"")) == LARGE
    assert heard(say(first, b"")) is None, "and only once"


def test_of_each_preference_the_later_choice_is_kept_whichever_comes_first(
    name: str, sign_in_as: Callable[[str], Device]
) -> None:
    first, second = sign_in_as(name), sign_in_as(name)
    choose(first, {"theme": Choice("dark", 9), "captions": Choice(value=False, at_ms=3)})

    both = choose(second, {"theme": Choice("light", 4), "captions": Choice(value=True, at_ms=5), **LARGE})

    assert both == {"theme": Choice("dark", 9), "captions": Choice(value=True, at_ms=5), **LARGE}
    assert heard(say(first, b"")) == both


def test_what_is_no_news_is_not_told_again(name: str, sign_in_as: Callable[[str], Device]) -> None:
    device = sign_in_as(name)
    choose(device, LARGE)

    assert choose(device, LARGE) is None
    assert choose(device, {"text_percent": Choice(100, 4)}) is None


def test_nobody_else_hears_of_it(name: str, sign_in_as: Callable[[str], Device]) -> None:
    choose(sign_in_as(name), LARGE)

    assert heard(say(sign_in_as(f"{name}-s-colleague"), b"")) is None


def test_what_a_newer_program_may_choose_is_carried_by_this_hub(name: str, sign_in_as: Callable[[str], Device]) -> None:
    first, second = sign_in_as(name), sign_in_as(name)
    newer = {"haptics": Choice("strong", 1), "order": Choice(["a", "b"], 2), "lightness": Choice(0.5, 3)}
    choose(first, newer)

    assert heard(say(second, b"")) == newer


@pytest.mark.parametrize(
    "body",
    [
        b"nonsense",
        b"\x91\x7b",
        wire.pack([{"theme": ["dark", "now"]}]),
        wire.pack([{"theme": [{"a": 1}, 7], "x" * 61: ["y", 7], "captions": [None, 7], "voice": ["y" * 2000, 7]}]),
        wire.pack([{"theme": ["dark", 0], "voice": ["v", 2**60]}]),
    ],
)
def test_what_is_none_is_passed_over_and_holds_up_no_record(body: bytes, course: BuiltCourse, device: Device) -> None:
    device.record(Verb.COMPLETED, course.version, "lesson")

    reply = say(device, body, [device.run_of()])

    assert [outcome.code for outcome in reply.outcomes] == ["accepted"]
    assert heard(reply) is None


def test_a_flood_of_names_is_not_kept(name: str, sign_in_as: Callable[[str], Device]) -> None:
    device = sign_in_as(name)
    choose(device, {f"a{number}": Choice(1, 1) for number in range(90)})

    assert choose(device, {f"b{number}": Choice(1, 1) for number in range(90)}) is None


def test_it_is_in_no_report_and_no_audit(
    hub: Hub, name: str, sign_in_as: Callable[[str], Device], course: BuiltCourse
) -> None:
    from learner_app.hub.models import AuditEntry

    assert course.path.is_file()
    before: Any = AuditEntry.objects.count()
    device = sign_in_as(name)
    between = AuditEntry.objects.count()
    choose(device, {"voice": Choice("a very private voice", 1)})

    assert AuditEntry.objects.count() == between > before
    assert "private voice" not in str(hub.command("report", "completions")["rows"])
