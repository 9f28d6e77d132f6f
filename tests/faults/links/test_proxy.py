"""Each fault does what it says, on bare sockets."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING

import psutil
import pytest

from tests.faults.links import canned
from tests.faults.links.far_end import Ends, all_of, receive, say, two_ends
from tests.faults.links.link import Mode
from tests.faults.links.passage import Ending
from tests.faults.links.weather import Way, Weather, drip

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = bytes(range(256)) * 40
EVERY_WAY = pytest.mark.parametrize("way", list(Way))


@pytest.fixture
def ends() -> Iterator[Ends]:
    with two_ends() as ends:
        yield ends


def in_order(way: Way, client: socket.socket, hub: socket.socket) -> tuple[socket.socket, socket.socket]:
    """Who speaks and who hears."""
    return (client, hub) if way is Way.UP else (hub, client)


def test_bytes_pass_both_ways_and_are_counted(ends) -> None:
    client, hub = ends.pair()

    client.sendall(DATA)
    assert receive(hub, len(DATA)) == DATA
    hub.sendall(b"thank you")
    assert receive(client, 9) == b"thank you"

    wire = ends.proxy.wire
    assert (wire.up, wire.down, wire.total, wire.connections) == (len(DATA), 9, len(DATA) + 9, 1)
    wire.reset()
    assert (wire.up, wire.down, wire.connections) == (0, 0, 0)


def test_an_end_that_has_said_all_still_hears_the_answer(ends) -> None:
    client, hub = ends.pair()

    client.sendall(b"question")
    client.shutdown(socket.SHUT_WR)
    assert all_of(hub) == (b"question", "close")
    hub.sendall(b"answer")
    hub.close()

    assert all_of(client) == (b"answer", "close")


@EVERY_WAY
@pytest.mark.parametrize("ending", list(Ending))
@pytest.mark.parametrize("after", [0, 1, 1000, len(DATA)])
def test_a_cut_lets_pass_exactly_what_came_before_it(ends, way: Way, ending: Ending, after: int) -> None:
    client, hub = ends.pair()
    speaker, hearer = in_order(way, client, hub)
    ends.proxy.cut(way, after, ending)

    say(speaker, DATA)

    data, end = all_of(hearer)
    assert (len(data), data) == (after, DATA[:after])
    assert end == ending.value
    assert all_of(speaker)[1] != "silence"
    again, there = ends.pair()
    again.sendall(b"as before")
    assert receive(there, 9) == b"as before"


@EVERY_WAY
@pytest.mark.parametrize("ending", list(Ending))
def test_a_cut_lets_nothing_pass_behind_it_however_much_is_under_way(ends, way: Way, ending: Ending) -> None:
    much = DATA * 300
    client, hub = ends.pair()
    speaker, hearer = in_order(way, client, hub)
    ends.proxy.cut(way, 200_000, ending)

    say(speaker, much)

    data, end = all_of(hearer)
    assert data == much[:200_000]
    assert end == ending.value


def test_a_cut_counts_over_connections_and_ends_them_all(ends) -> None:
    one, far_one = ends.pair()
    other, far_other = ends.pair()
    ends.proxy.cut(Way.UP, 15)

    one.sendall(b"0123456789")
    assert receive(far_one, 10) == b"0123456789"
    other.sendall(b"0123456789")

    assert all_of(far_other) == (b"01234", "reset")
    assert all_of(far_one) == (b"", "reset")
    assert all_of(one)[1] == all_of(other)[1] == "reset"


def test_after_a_cut_the_link_can_stay_down(ends) -> None:
    client, _ = ends.pair()
    ends.proxy.cut(Way.UP, 3, then=Mode.REFUSED)

    client.sendall(DATA)

    assert all_of(client) == (b"", "reset")
    with pytest.raises(ConnectionRefusedError):
        ends.connect()
    ends.proxy.heal()
    ends.pair()


@EVERY_WAY
def test_a_stalled_connection_stays_open_and_nothing_arrives(ends, way: Way) -> None:
    client, hub = ends.pair()
    speaker, hearer = in_order(way, client, hub)
    ends.proxy.stall(way, 700)

    speaker.sendall(DATA)

    assert all_of(hearer) == (DATA[:700], "silence")
    hearer.sendall(b"hello?")
    assert all_of(speaker) == (b"", "silence")
    ends.proxy.heal()
    speaker.sendall(b"hello again")
    assert all_of(hearer) == (b"", "silence"), "what has lost something does not heal"
    ends.pair()


@EVERY_WAY
@pytest.mark.parametrize("at", [0, 999, len(DATA) - 1])
def test_one_byte_arrives_changed_and_no_other(ends, way: Way, at: int) -> None:
    client, hub = ends.pair()
    speaker, hearer = in_order(way, client, hub)
    ends.proxy.corrupt(way, at)

    speaker.sendall(DATA)
    speaker.sendall(DATA)

    arrived = receive(hearer, 2 * len(DATA))
    assert [place for place, byte in enumerate(arrived) if byte != (2 * DATA)[place]] == [at]


def test_something_can_be_done_at_a_byte(ends) -> None:
    client, hub = ends.pair()
    seen: list[int] = []
    ends.proxy.strike(Way.UP, 300, lambda: seen.append(ends.proxy.wire.up))

    client.sendall(DATA)

    assert receive(hub, len(DATA)) == DATA
    assert seen == [300]


def test_a_link_that_refuses_keeps_its_port(ends) -> None:
    client, hub = ends.pair()
    ends.proxy.turn(Mode.REFUSED)

    with pytest.raises(ConnectionRefusedError):
        ends.connect()
    assert all_of(client)[1] == all_of(hub)[1] == "reset"
    ends.proxy.turn(Mode.REFUSED)
    ends.proxy.heal()

    ends.pair()


def test_a_link_can_take_a_connection_and_reset_it(ends) -> None:
    ends.proxy.turn(Mode.RESET)

    with pytest.raises(ConnectionResetError):
        ends.connect().recv(1)

    assert not ends.is_anybody_there()


def test_lie_fi_takes_everything_and_nothing_comes_back(ends) -> None:
    before, far_before = ends.pair()
    ends.proxy.turn(Mode.SILENT)

    client = ends.connect()
    for end in (client, before):
        end.sendall(DATA)
        assert all_of(end) == (b"", "silence")

    assert all_of(far_before) == (b"", "silence")
    assert not ends.is_anybody_there()
    ends.proxy.heal()
    assert all_of(far_before) == (b"", "silence")
    ends.pair()


def test_a_mute_link_carries_the_question_and_loses_the_answer(ends) -> None:
    ends.proxy.turn(Mode.MUTE)
    client, hub = ends.pair()

    client.sendall(b"question")
    assert receive(hub, 8) == b"question"
    hub.sendall(b"answer")

    assert all_of(client) == (b"", "silence")
    client.close()
    assert all_of(hub)[1] != "silence"


def test_a_held_link_delivers_everything_once_it_is_back(ends) -> None:
    client, hub = ends.pair()
    ends.proxy.turn(Mode.HELD)

    client.sendall(DATA)
    assert all_of(hub) == (b"", "silence")
    ends.proxy.heal()

    assert receive(hub, len(DATA)) == DATA


def test_an_unreachable_link_does_not_even_connect(ends) -> None:
    ends.proxy.turn(Mode.UNREACHABLE)

    with pytest.raises(TimeoutError):
        socket.create_connection(("127.0.0.1", ends.proxy.port), timeout=0.3)

    ends.proxy.heal()
    ends.pair()


def test_a_client_that_goes_away_is_noticed_by_the_hub(ends) -> None:
    client, hub = ends.pair()

    client.close()

    assert all_of(hub) == (b"", "close")


def test_a_hub_that_is_gone_resets_the_client(ends) -> None:
    ends._listener.close()

    with pytest.raises(ConnectionResetError):
        ends.connect().recv(1)


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        (canned.CAPTIVE_PORTAL, 200),
        (canned.NETWORK_SIGN_IN, 511),
        (canned.FILTER_PAGE, 403),
        (canned.PROXY_ASKS, 407),
        (canned.busy(7), 429),
        (canned.redirect(303), 303),
    ],
)
def test_somebody_else_answers_in_the_hubs_place(ends, answer: bytes, status: int) -> None:
    ends.proxy.answer(answer)

    for question in (
        b"GET / HTTP/1.1\r\nHost: hub\r\n\r\n",
        b"POST /x HTTP/1.1\r\nContent-Length: 1000\r\n\r\n" + DATA[:1000],
        b"CONNECT hub.example:443 HTTP/1.1\r\n\r\n",
    ):
        client = ends.connect()
        client.sendall(question)
        assert all_of(client) == (answer, "close")

    assert answer.startswith(f"HTTP/1.1 {status} ".encode())
    assert not ends.is_anybody_there()


def test_what_is_no_http_is_answered_all_the_same(ends) -> None:
    ends.proxy.captive_portal()
    client = ends.connect()

    client.sendall(b"\x16\x03\x01 a TLS greeting")

    assert all_of(client)[0] == canned.CAPTIVE_PORTAL


def test_bad_weather_delays_and_changes_nothing(ends) -> None:
    ends.proxy.weather = Weather(up=200_000, down=200_000, round_trip_ms=20, jitter_ms=30, loss=0.05)
    client, hub = ends.pair()

    for end in (client, hub):
        threading.Thread(target=end.sendall, args=(DATA,)).start()

    assert receive(hub, len(DATA)) == DATA
    assert receive(client, len(DATA)) == DATA


def test_weather_can_change_while_bytes_are_on_their_way(ends) -> None:
    ends.proxy.weather = drip(100)
    client, hub = ends.pair()
    hub.sendall(DATA)
    assert receive(client, 3) == DATA[:3]

    ends.proxy.weather = Weather()

    assert receive(client, len(DATA) - 3) == DATA[3:]


def test_a_closed_proxy_leaves_nothing_behind() -> None:
    before = threads_and_files()

    with two_ends() as ends:
        ends.pair()
        ends.proxy.stall(Way.UP, 0)
        ends.pair()[0].sendall(DATA)
        ends.proxy.turn(Mode.SILENT)
        ends.connect()
        ends.proxy.turn(Mode.UNREACHABLE)

    assert threads_and_files() == before


def threads_and_files() -> tuple[int, int]:
    return threading.active_count(), psutil.Process().num_fds()
