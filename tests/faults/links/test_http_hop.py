"""What a middle box does to HTTP between a client and a hub."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest
import requests

from learner_app.formats import wire
from tests.fakes.http_server import Answer, FakeServer, running
from tests.faults.links.far_end import receive, two_ends
from tests.faults.links.http_hop import Compresses, IgnoresRanges, Refuses, Request, Untouched, statements
from tests.faults.links.link import Mode
from tests.faults.links.proxy import FaultProxy, proxy_before
from tests.faults.links.weather import Way

if TYPE_CHECKING:
    from collections.abc import Iterator

BODY = b"a course in many words " * 400
EXCHANGE = {"Content-Type": wire.MEDIA_TYPE}


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with running() as server:
        server.always(Answer(200, BODY, "text/plain", headers={"ETag": '"x"'}))
        yield server


@pytest.fixture
def proxy(server) -> Iterator[FaultProxy]:
    with proxy_before(int(server.url.rpartition(":")[2])) as proxy:
        yield proxy


def exchange(*sent: bytes) -> bytes:
    return wire.encode(wire.ExchangeRequest(1, "device", runs=[wire.Run(1, bytes(32), list(sent))]))


def test_what_is_left_alone_arrives_as_it_was(server, proxy) -> None:
    proxy.meddle(untouched := Untouched())

    with requests.Session() as session:
        for _ in range(2):
            reply = session.post(f"{proxy.address}/there?is=more", data=b"question", timeout=10)
            assert (reply.status_code, reply.content, reply.headers["ETag"]) == (200, BODY, '"x"')

    assert [(asked.method, asked.path, asked.body) for asked in server.asked] == [
        ("POST", "/there?is=more", b"question")
    ] * 2
    assert [request.target for request in untouched.seen] == ["/there?is=more"] * 2
    assert proxy.wire.connections == 1


def test_a_proxy_that_ignores_ranges_asks_for_everything(server, proxy) -> None:
    proxy.meddle(IgnoresRanges())

    requests.get(f"{proxy.address}/x", headers={"Range": "bytes=5-", "If-Range": '"x"', "X-Kept": "yes"}, timeout=10)

    assert server.asked[0].headers["x-kept"] == "yes"
    assert not {"range", "if-range"} & {name.lower() for name in server.asked[0].headers}


def test_a_proxy_that_compresses_says_so(proxy) -> None:
    proxy.meddle(Compresses())

    with requests.get(f"{proxy.address}/x", stream=True, timeout=10) as reply:
        raw = reply.raw.read(decode_content=False)

    assert reply.headers["Content-Encoding"] == "gzip"
    assert len(raw) == int(reply.headers["Content-Length"]) < len(BODY)
    assert gzip.decompress(raw) == BODY


def test_only_an_exchange_with_the_poison_is_refused(server, proxy) -> None:
    good, bad = b'{"id":"1","says":"good"}', b'{"id":"2","says":"poison"}'
    proxy.meddle(Refuses(b"poison", 422, b'{"error": "No."}', Retry_After="9"))

    def status(data: bytes, headers: dict[str, str]) -> int:
        return requests.post(f"{proxy.address}/x", data=data, headers=headers, timeout=10).status_code

    assert status(exchange(good), EXCHANGE) == 200
    assert status(exchange(good, bad), EXCHANGE) == 422
    assert status(b"poison", {}) == 200
    refused = requests.post(f"{proxy.address}/x", data=exchange(bad), headers=EXCHANGE, timeout=10)
    assert (refused.json(), refused.headers["Retry-After"]) == ({"error": "No."}, "9")
    assert len(server.asked) == 2


def test_no_poison_at_all_means_any_record() -> None:
    everything = Refuses(b"", 500)

    assert isinstance(everything.request(Request("POST", "/", {}, b"")), Request)
    request = Request("POST", "/", {"content-type": wire.MEDIA_TYPE}, exchange())
    assert isinstance(everything.request(request), Request)
    assert statements(Request("POST", "/", {"content-type": wire.MEDIA_TYPE}, exchange(b"{}", b"[]"))) == [b"{}", b"[]"]


def test_a_reply_in_chunks_is_read_to_its_end() -> None:
    with two_ends() as ends:
        ends.proxy.meddle(Compresses())
        client = ends.connect()
        client.sendall(b"GET / HTTP/1.1\r\nHost: hub\r\n\r\n")
        hub = ends.take()
        hub.recv(65_536)
        hub.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;x=y\r\n world\r\n0\r\n\r\n")

        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += receive(client, 1)
        length = int(head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0])

        assert gzip.decompress(receive(client, length)) == b"hello world"


def test_a_hub_that_breaks_off_breaks_off_behind_a_middle_box_too() -> None:
    with two_ends() as ends:
        ends.proxy.meddle(Untouched())
        client = ends.connect()
        client.sendall(b"GET / HTTP/1.1\r\n\r\n")
        hub = ends.take()
        hub.recv(65_536)
        hub.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
        hub.close()

        assert receive(client, 1) == b""


def test_faults_of_the_link_strike_before_a_middle_box_as_well(server, proxy) -> None:
    proxy.meddle(Untouched())
    proxy.cut(Way.DOWN, 100, then=Mode.REFUSED)

    with pytest.raises(requests.RequestException):
        requests.get(f"{proxy.address}/x", timeout=10)
    with pytest.raises(requests.ConnectionError):
        requests.get(f"{proxy.address}/x", timeout=10)

    proxy.heal()
    assert requests.get(f"{proxy.address}/x", timeout=10).content == BODY
    assert [asked.path for asked in server.asked] == ["/x", "/x"]
