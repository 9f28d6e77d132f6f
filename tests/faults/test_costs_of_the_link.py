"""MB-03 to MB-05, MB-16, SY-09: what a link costs is known to the byte; what may cost is the learner's to say."""

from __future__ import annotations

import json
from itertools import count, cycle, islice
from typing import TYPE_CHECKING

import pytest

from learner_app.cli import exit_codes
from learner_app.domain.course import Tier
from learner_app.domain.errors import Cause
from learner_app.domain.ids import CourseId
from learner_app.domain.traffic import Purpose
from tests.faults.both_sides import differences
from tests.faults.heavy import heavy, sound, text
from tests.faults.links.link import Mode
from tests.faults.links.passage import Ending
from tests.faults.links.room import why_not
from tests.faults.links.shaped import ShapedStage, open_shaped_stage
from tests.faults.links.tun_link import DEVICE
from tests.faults.links.weather import Way
from tests.faults.stage import Stage, open_stage, publish

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from learner_app.services.session import Session
    from tests.faults.clients import Clients
    from tests.faults.laptop import Laptop

NAME, FILM = CourseId("heavy"), CourseId("film")
SOUNDS = [sound(1_000_000, seed) for seed in range(4)]
LESSONS = [text(400, seed) for seed in range(6)]
RECORDS = 100
BUDGET_MB = 2
FOR_RECORDS_AND_TEXT = 40_000
IDLE = 1_024
TCP_AND_IP = 52
"""Bytes of a segment that are neither TLS nor what it carries."""
versions = count(2)


@pytest.fixture(scope="module")
def whole_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with open_stage(tmp_path_factory.mktemp("stage"), course=heavy(NAME, LESSONS, SOUNDS)) as stage:
        publish(stage.hub.data, heavy(FILM, LESSONS[:1], SOUNDS[:1], tier=Tier.STANDARD))
        yield stage


def publish_another(stage: Stage) -> str:
    """A version in which one lesson is new."""
    number = next(versions)
    publish(stage.hub.data, heavy(NAME, [text(400, 100 + number), *LESSONS[1:]], SOUNDS, str(number)))
    return str(number)


def ledger(session: Session) -> dict[Purpose, int]:
    """What this device has spent so far, both ways."""
    rows = session.meter.spent(session.meter.circumstances().now.date().replace(day=1))
    spent = dict.fromkeys(Purpose, 0)
    for row in rows:
        spent[row.purpose] += row.flow.total
    return spent


def spent_on_media(laptop: Laptop) -> int:
    with laptop.open(is_offline=True) as session:
        return sum(size for purpose, size in ledger(session).items() if purpose.is_media)


def work_and_wants(stage: Stage, laptop: Laptop) -> str:
    """A hundred records wait, a lesson is new, and all sounds are wanted; gives the version of that lesson."""
    with laptop.open() as session:
        session.sync.exchange()  # so that this network is known here
        session.library.want(NAME, Tier.AUDIO)
    laptop.learn(RECORDS, stage.course)
    version = publish_another(stage)
    stage.proxy.wire.reset()
    return version


def check_all_but_media_went(clients: Clients, stage: Stage, laptop: Laptop, version: str, cause: Cause) -> None:
    """Records and texts went; sounds wait, and it is said for what."""
    ended = clients.run(laptop.root, [["sync", "--json"], ["courses", "--json"]])

    told, courses = ended.answers
    assert ended.done[0] == exit_codes.of_cause(cause)
    assert (told["blocked_because"], told["confirmed"], told["waiting"]) == (cause, len(laptop.own()), 0)
    (card,) = [card for card in courses["courses"] if card["id"] == NAME]
    assert card["here"]
    assert (card["version"], card["newer_version"]) == (version, ""), "its new lesson is"
    assert card["tiers"]["audio"]["here"] < card["tiers"]["audio"]["bytes"]
    assert differences(stage.hub.data, [laptop]) == []


def test_mb04_a_spent_budget_stops_media_in_the_middle_and_never_records_or_texts(
    stage: Stage, clients: Clients
) -> None:
    laptop = stage.laptop()
    with laptop.open() as session:
        session.settings.change(data_day_mb=BUDGET_MB)
    version = work_and_wants(stage, laptop)

    check_all_but_media_went(clients, stage, laptop, version, Cause.BUDGET)

    assert 0.9 * BUDGET_MB * 1e6 < stage.proxy.wire.total <= 1.05 * BUDGET_MB * 1e6
    spent = spent_on_media(laptop)
    version = work_and_wants(stage, laptop)
    check_all_but_media_went(clients, stage, laptop, version, Cause.BUDGET)
    assert spent_on_media(laptop) == spent
    assert stage.proxy.wire.total <= FOR_RECORDS_AND_TEXT
    with laptop.open() as session:
        session.settings.change(data_day_mb=0)
    assert clients.run(laptop.root, [["get", NAME, "--tier", "audio"]]).code == exit_codes.DONE
    assert spent_on_media(laptop) <= 1.01 * sum(map(len, SOUNDS)), "nothing came twice"


def test_mb05_on_a_metered_network_no_byte_of_media_travels_and_all_else_does(stage: Stage, clients: Clients) -> None:
    laptop = stage.laptop()
    with laptop.open() as session:
        session.sync.exchange()
        session.meter.choose_metered(is_metered=True)
    version = work_and_wants(stage, laptop)

    check_all_but_media_went(clients, stage, laptop, version, Cause.METERED)

    assert spent_on_media(laptop) == 0
    assert stage.proxy.wire.total <= FOR_RECORDS_AND_TEXT
    assert clients.run(laptop.root, [["network", "--metered", "no"], ["sync"]]).done == [exit_codes.DONE] * 2
    assert spent_on_media(laptop) > sum(map(len, SOUNDS))


def _records(stage: Stage, laptop: Laptop, session: Session) -> None:
    laptop.learn(RECORDS, stage.course)
    stage.proxy.wire.reset()
    session.sync.exchange()


def _text(stage: Stage, _laptop: Laptop, session: Session) -> None:
    publish_another(stage)
    session.sync.exchange()
    stage.proxy.wire.reset()
    session.sync.download()


def _get(course: CourseId, tier: Tier) -> Callable[[Stage, Laptop, Session], object]:
    return lambda _stage, _laptop, session: session.getting.get(course, tier)


def _sign_out(_stage: Stage, _laptop: Laptop, session: Session) -> None:
    session.accounts.sign_out()


@pytest.mark.parametrize(
    ("purpose", "act"),
    [
        (Purpose.RECORDS, _records),
        (Purpose.TEXT, _text),
        (Purpose.AUDIO, _get(NAME, Tier.AUDIO)),
        (Purpose.STANDARD, _get(FILM, Tier.STANDARD)),
        (Purpose.OTHER, _sign_out),
    ],
    ids=lambda value: getattr(value, "value", ""),
)
def test_mb03_the_ledger_says_for_what_and_how_much_went_over_the_wire(
    stage: Stage, purpose: Purpose, act: Callable[[Stage, Laptop, Session], object]
) -> None:
    laptop = stage.laptop()
    with laptop.open() as session:
        session.sync.run()
        stage.proxy.wire.reset()
        before = ledger(session)
        act(stage, laptop, session)
        wire = stage.proxy.wire.total
        after = ledger(session)

    assert wire > 100
    grown = {each: after[each] - before[each] for each in Purpose if after[each] != before[each]}
    assert grown.pop(purpose) == pytest.approx(wire, rel=0.05)
    assert set(grown) <= ({Purpose.RECORDS} if purpose is Purpose.TEXT else set()), "what came before the download"


def test_mb03_the_size_that_is_shown_is_what_the_wire_carries(stage: Stage) -> None:
    laptop = stage.laptop()
    with laptop.open() as session:
        session.library.want(NAME, Tier.AUDIO)
        (item,) = session.queue.items()
        stage.proxy.wire.reset()
        session.sync.download()

    assert item.size_bytes == pytest.approx(stage.proxy.wire.total, rel=0.05)


@pytest.mark.parametrize("after", [10, 60_000], ids=["before anything is answered", "in the middle of downloads"])
def test_mb03_on_a_link_that_breaks_all_the_time_the_ledger_still_is_the_wire(stage: Stage, after: int) -> None:
    laptop = stage.laptop()
    with laptop.open() as session:
        session.library.want(NAME, Tier.AUDIO)
    laptop.learn(RECORDS, stage.course)
    stage.proxy.wire.reset()

    for ending in islice(cycle(Ending), 12):
        stage.proxy.cut(Way.DOWN, after, ending)
        with laptop.open() as session:
            assert session.sync.run().failure is not None
    stage.proxy.turn(Mode.REFUSED)
    with laptop.open() as session:
        session.sync.run()

    assert stage.proxy.wire.total > 12 * after
    with laptop.open(is_offline=True) as session:
        assert sum(ledger(session).values()) == pytest.approx(stage.proxy.wire.total, rel=0.05)


def test_mb16_a_sync_that_has_nothing_to_bring_costs_next_to_nothing(stage: Stage, clients: Clients) -> None:
    laptop = stage.laptop()
    assert clients.run(laptop.root, [["sync"]]).code == exit_codes.DONE
    stage.proxy.wire.reset()

    assert clients.run(laptop.root, [["sync"]]).code == exit_codes.DONE

    assert 0 < stage.proxy.wire.total <= IDLE


@pytest.fixture(scope="module")
def shaped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ShapedStage]:
    with open_shaped_stage(tmp_path_factory.mktemp("shaped")) as stage:
        yield stage


@pytest.mark.skipif(bool(reason := why_not(is_for_link=True)), reason=reason)
def test_mb03_the_ledger_is_what_the_kernel_counts_tls_included(shaped: ShapedStage) -> None:
    before = counted(shaped)
    shaped.sign_in("counted", "counted")
    shaped.client("counted", "sync")
    shaped.client("counted", "get", "field", "--tier", "audio")

    rows = shaped.client("counted", "network")["ledger"]

    after = counted(shaped)
    assert {row["purpose"] for row in rows} == {"records", "text", "audio", "other"}
    for way in ("up", "down"):
        # What TCP sends again where this machine is slow is the kernel's alone, hence more than the 5 % downwards.
        assert 0.85 <= sum(row[way] for row in rows) / (after[way] - before[way]) <= 1.05, way


def counted(shaped: ShapedStage) -> dict[str, int]:
    """What has gone through the client's end of the link, without the heads of TCP and IP."""
    (device,) = json.loads(shaped.link.client.run(["ip", "-s", "-j", "link", "show", DEVICE]).stdout)
    stats = device["stats64"]
    return {
        way: stats[name]["bytes"] - TCP_AND_IP * stats[name]["packets"] for way, name in (("up", "tx"), ("down", "rx"))
    }
