from __future__ import annotations

import base64
import hashlib
import json
import socket
import threading
from typing import TYPE_CHECKING

import pytest
import zstandard

from learner_app.domain.errors import Blocked, Cause, ExpectedFailure, Kind
from learner_app.domain.ids import BlobHash, DeviceId
from learner_app.domain.traffic import Purpose
from learner_app.formats import text_stream, wire
from learner_app.formats.text_stream import Piece, Wanted
from learner_app.formats.wire import ExchangeReply, ExchangeRequest
from learner_app.remote.hub.client import HubClient
from learner_app.remote.port import BlobPart, Rejected, TooLarge, UnusableRange
from tests.fakes.http_server import HTML, Answer, Asked, FakeServer, said

if TYPE_CHECKING:
    from collections.abc import Iterable

REQUEST = ExchangeRequest(wire.PROTOCOL, "0193b2c0-1111-7000-8000-123456789abc")
REPLY = ExchangeReply("epoch", 1_770_000_000_000, 3, 0)
GOOD = Answer(200, wire.encode(REPLY), wire.MEDIA_TYPE)
TOKEN = "t" * 43


def hash_of(data: bytes) -> BlobHash:
    return BlobHash(hashlib.sha256(data).hexdigest())


def test_an_exchange_carries_the_token_and_brings_the_reply(server: FakeServer, client: HubClient) -> None:
    server.always(GOOD)

    reply = client.exchange(TOKEN, REQUEST)

    assert reply == REPLY
    (asked,) = server.asked
    assert (asked.method, asked.path) == ("POST", "/api/v1/exchange")
    assert asked.headers["Authorization"] == f"Bearer {TOKEN}"
    assert wire.decode(asked.body, ExchangeRequest) == REQUEST


def test_an_exchange_sends_no_header_that_nobody_needs(server: FakeServer, client: HubClient) -> None:
    server.always(GOOD)

    client.exchange(TOKEN, REQUEST)

    assert set(server.asked[0].headers) == {"Host", "Authorization", "Content-Type", "Content-Length"}


def test_traffic_counts_every_byte_of_request_and_answer(server: FakeServer, client: HubClient) -> None:
    server.always(GOOD)

    client.exchange(TOKEN, REQUEST)
    client.exchange(TOKEN, REQUEST)

    assert client.traffic.requests == 2
    assert client.traffic.bytes_up == server.bytes_received
    assert client.traffic.bytes_down == server.bytes_sent


@pytest.mark.parametrize(
    ("answer", "cause"),
    [
        (said(401, "no"), Cause.SIGN_IN_NEEDED),
        (said(407), Cause.PROXY_CREDENTIALS),
        (said(429), Cause.HUB_BUSY),
        (said(502), Cause.HUB_ERROR),
        (said(503), Cause.HUB_ERROR),
        (said(503, Retry_After="5"), Cause.HUB_BUSY),
        (Answer(404, b"nothing here", "text/plain"), Cause.HUB_ERROR),
        (Answer(511, b"", "text/html"), Cause.CAPTIVE_PORTAL),
        (HTML, Cause.CAPTIVE_PORTAL),
        (Answer(302, headers={"Location": "https://portal.example/login"}), Cause.CAPTIVE_PORTAL),
        (Answer(200, b'{"ok":true}'), Cause.CAPTIVE_PORTAL),
        (Answer(200, GOOD.body, wire.MEDIA_TYPE, cut_after=10), Cause.HUB_UNREACHABLE),
        (Answer(200, GOOD.body[:-4], wire.MEDIA_TYPE), Cause.HUB_UNREACHABLE),
    ],
    ids=lambda value: f"{value.status}-{value.media_type}" if isinstance(value, Answer) else value.name,
)
def test_every_bad_answer_has_its_own_cause(
    server: FakeServer, client: HubClient, answer: Answer, cause: Cause
) -> None:
    server.always(answer)

    with pytest.raises(Blocked) as caught:
        client.exchange(TOKEN, REQUEST)

    assert caught.value.cause is cause
    assert caught.value.next_step
    assert len(server.asked) == 1, "an exchange is repeated by the sync engine alone"


def test_the_hubs_own_words_are_passed_on(server: FakeServer, client: HubClient) -> None:
    server.always(said(503, "Learning is closed on Sundays.", "Come back on Monday."))

    with pytest.raises(Blocked) as caught:
        client.exchange(TOKEN, REQUEST)

    assert (caught.value.message, caught.value.next_step) == ("Learning is closed on Sundays.", "Come back on Monday.")


def test_a_busy_hub_says_when_to_come_back(server: FakeServer, client: HubClient) -> None:
    server.always(said(429, Retry_After="17"))

    with pytest.raises(Blocked) as caught:
        client.exchange(TOKEN, REQUEST)

    assert caught.value.retry_after_s == 17


def test_a_busy_hub_is_heard_when_something_is_fetched_from_it_too(server: FakeServer, client: HubClient) -> None:
    server.always(said(429, Retry_After="17"))

    with pytest.raises(Blocked) as caught:
        client.hello()

    assert (caught.value.cause, caught.value.retry_after_s) == (Cause.HUB_BUSY, 17)
    assert len(server.asked) == 1


def test_a_busy_hub_may_name_a_date_which_is_read_by_its_own_clock(server: FakeServer, client: HubClient) -> None:
    dates = {"Date": "Wed, 21 Oct 2015 07:28:00 GMT", "Retry-After": "Wed, 21 Oct 2015 07:29:30 GMT"}
    server.always(Answer(429, b"{}", headers=dates))

    with pytest.raises(Blocked) as caught:
        client.exchange(TOKEN, REQUEST)

    assert caught.value.retry_after_s == 90


@pytest.mark.parametrize("text", ["soon", "-5", "1e9", "Wed, 99 Oct 2015"])
def test_a_time_to_come_back_that_makes_no_sense_is_no_time(server: FakeServer, client: HubClient, text: str) -> None:
    server.always(Answer(429, b"{}", headers={"Retry-After": text}))

    with pytest.raises(Blocked) as caught:
        client.exchange(TOKEN, REQUEST)

    assert caught.value.retry_after_s is None


@pytest.mark.parametrize(
    ("status", "cause", "is_final"),
    [
        (400, Cause.HUB_ERROR, True),
        (403, Cause.POLICY, True),
        (409, Cause.WRONG_PERSON, True),
        (410, Cause.HUB_ERROR, True),
        (422, Cause.HUB_ERROR, True),
        (500, Cause.HUB_ERROR, False),
    ],
)
def test_a_verdict_may_be_about_a_record_or_about_the_link(
    server: FakeServer, client: HubClient, status: int, cause: Cause, is_final: bool
) -> None:
    server.always(said(status, "record 7 is malformed."))

    with pytest.raises(Rejected) as caught:
        client.exchange(TOKEN, REQUEST)

    assert (caught.value.reason, caught.value.is_final) == ("record 7 is malformed", is_final)
    assert caught.value.otherwise.cause is cause
    assert caught.value.otherwise.next_step
    assert len(server.asked) == 1


def test_what_is_too_much_is_told_apart(server: FakeServer, client: HubClient) -> None:
    server.always(said(413))
    with pytest.raises(TooLarge):
        client.exchange(TOKEN, REQUEST)


def test_a_hub_that_is_not_there_is_unreachable() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"

    with pytest.raises(Blocked) as caught:
        HubClient(url).exchange(TOKEN, REQUEST)

    assert caught.value.cause is Cause.HUB_UNREACHABLE
    assert caught.value.is_untaken


def test_a_name_that_cannot_be_found_means_no_network() -> None:
    with pytest.raises(Blocked) as caught:
        HubClient("https://hub.invalid").hello()

    assert caught.value.cause is Cause.NO_NETWORK


def hang_up(listener: socket.socket) -> None:
    listener.accept()[0].close()


def test_a_connection_that_closes_without_an_answer_is_broken_off() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=hang_up, args=(listener,))
        thread.start()

        with pytest.raises(Blocked) as caught:
            HubClient(f"http://127.0.0.1:{listener.getsockname()[1]}").exchange(TOKEN, REQUEST)

        thread.join()
    assert caught.value.cause is Cause.HUB_UNREACHABLE


def test_signing_in_gives_token_person_and_trusted_keys(server: FakeServer, client: HubClient) -> None:
    key = bytes(range(32))
    body = {
        "token": TOKEN,
        "person": {"name": "amina", "display_name": "Amina"},
        "hub": {"name": "Hub", "epoch": "e"},
        "keys": [base64.b64encode(key).decode()],
    }
    server.always(Answer(200, json.dumps(body).encode()))

    signed_in = client.sign_in("amina", "päss", DeviceId("d"), "laptop")

    assert (signed_in.token, signed_in.display_name, signed_in.keys) == (TOKEN, "Amina", (key,))
    assert json.loads(server.asked[0].body) == {
        "user": "amina",
        "password": "päss",
        "device": "d",
        "device_name": "laptop",
    }


def test_a_wrong_password_is_a_failed_sign_in_and_not_a_broken_link(server: FakeServer, client: HubClient) -> None:
    server.always(said(401, "wrong"))

    with pytest.raises(ExpectedFailure) as caught:
        client.sign_in("amina", "no", DeviceId("d"), "laptop")

    assert caught.value.kind is Kind.SIGN_IN


def test_a_sign_in_page_of_the_network_is_not_taken_for_the_hub(server: FakeServer, client: HubClient) -> None:
    server.always(HTML)

    with pytest.raises(Blocked) as caught:
        client.sign_in("amina", "secret", DeviceId("d"), "laptop")

    assert caught.value.cause is Cause.CAPTIVE_PORTAL


def test_a_token_that_is_already_revoked_is_as_good_as_signed_out(server: FakeServer, client: HubClient) -> None:
    server.always(said(401))

    client.sign_out(TOKEN)

    assert server.asked[0].path == "/api/v1/sign-out"


def keep(part: BlobPart, kept: bytearray) -> None:
    for chunk in part.chunks:
        kept += chunk


def test_a_blob_goes_on_where_it_was_cut(server: FakeServer, client: HubClient) -> None:
    whole = b"0123456789" * 5_000
    name = hash_of(whole)

    def answer(asked: Asked) -> Answer:
        start = int(asked.headers.get("Range", "bytes=0-")[6:-1])
        if not start:
            return Answer(200, whole, "application/octet-stream", cut_after=9_000)
        return Answer(
            206, whole[start:], "application/octet-stream", {"Content-Range": f"bytes {start}-{len(whole) - 1}/*"}
        )

    server.answer = answer
    kept = bytearray()
    with client.blob(TOKEN, name) as part, pytest.raises(Blocked):
        keep(part, kept)

    with client.blob(TOKEN, name, offset=len(kept)) as part:
        assert part.offset == len(kept) == 9_000
        kept += b"".join(part.chunks)

    assert bytes(kept) == whole
    assert server.asked[-1].headers["If-Range"] == f'"{name}"'


def test_a_server_that_cannot_continue_begins_anew(server: FakeServer, client: HubClient) -> None:
    server.always(Answer(200, b"whole", "application/octet-stream"))

    with client.blob(TOKEN, hash_of(b"whole"), offset=3) as part:
        assert part.offset == 0
        assert b"".join(part.chunks) == b"whole"


def test_a_trusted_reading_failure_of_the_caller_is_not_blamed_on_the_link(
    server: FakeServer, client: HubClient
) -> None:
    server.always(Answer(200, b"whole", "application/octet-stream"))

    with pytest.raises(OSError, match="disk"), client.blob(TOKEN, hash_of(b"whole")):
        raise OSError("disk")


WANTED = Wanted(bytes(32), None, b"\xe0", 7)


def stream_of(*blobs: bytes) -> bytes:
    plain = b"".join(text_stream.head(hash_of(blob), len(blob)) + blob for blob in blobs)
    return zstandard.ZstdCompressor().compress(plain)


def gathered(pieces: Iterable[Piece]) -> dict[str, bytes]:
    got: dict[str, bytes] = {}
    for piece in pieces:
        assert len(got.get(piece.name, b"")) == piece.start
        got[piece.name] = got.get(piece.name, b"") + piece.data
        assert piece.is_last == (len(got[piece.name]) == piece.size)
    return got


def test_many_texts_come_in_one_stream(server: FakeServer, client: HubClient) -> None:
    blobs = [b"one", b"", b"three" * 100_000, b""]
    server.always(Answer(200, stream_of(*blobs[:3]), wire.BLOBS_MEDIA_TYPE))

    got = gathered(client.text(TOKEN, WANTED))

    assert got == {hash_of(blob): blob for blob in blobs[:3]}
    (asked,) = server.asked
    assert (asked.method, asked.path) == ("POST", "/blobs/batch")
    assert asked.headers["Content-Type"] == text_stream.REQUEST_MEDIA_TYPE
    assert text_stream.decode(asked.body) == WANTED


def test_a_stream_that_breaks_off_has_given_every_byte_that_came(server: FakeServer, client: HubClient) -> None:
    first = hashlib.sha256(b"1").digest() * 2_000
    second = b"".join(hashlib.sha256(bytes([n])).digest() for n in range(250))
    packer = zstandard.ZstdCompressor().compressobj()
    body = b""
    for data in (text_stream.head(hash_of(first), len(first)) + first, text_stream.head(hash_of(second), len(second))):
        body += packer.compress(data) + packer.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK)
    for start in range(0, len(second), 1000):
        body += packer.compress(second[start : start + 1000]) + packer.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK)
    server.always(Answer(200, body, wire.BLOBS_MEDIA_TYPE, cut_after=len(body) - 1500))

    got: list[Piece] = []
    with pytest.raises(Blocked) as caught:
        got.extend(client.text(TOKEN, WANTED))

    assert caught.value.cause is Cause.HUB_UNREACHABLE
    assert len(server.asked) == 1
    here = gathered(got)
    assert here[hash_of(first)] == first
    assert second.startswith(here[hash_of(second)])
    assert len(here[hash_of(second)]) >= 6000


def test_what_came_before_a_damage_in_the_stream_is_given_out(server: FakeServer, client: HubClient) -> None:
    server.always(Answer(200, stream_of(b"first") + b"\x28\xb5\x2f\xfd broken", wire.BLOBS_MEDIA_TYPE))
    stream = client.text(TOKEN, WANTED)

    assert next(stream) == Piece(hash_of(b"first"), 0, 5, b"first")
    with pytest.raises(Blocked):
        next(stream)


def test_a_blob_of_absurd_size_is_not_waited_for(server: FakeServer, client: HubClient) -> None:
    plain = text_stream.head("ab" * 32, 2**40)
    server.always(Answer(200, zstandard.ZstdCompressor().compress(plain), wire.BLOBS_MEDIA_TYPE))

    with pytest.raises(Blocked):
        list(client.text(TOKEN, WANTED))


def test_a_part_of_a_blob_is_asked_for_by_its_first_and_last_byte(server: FakeServer, client: HubClient) -> None:
    server.always(Answer(206, b"345", "video/mp4", {"Content-Range": "bytes 3-5/10"}))

    with client.blob(TOKEN, hash_of(b"0123456789"), 3, 3, Purpose.LOW) as part:
        assert (part.offset, b"".join(part.chunks)) == (3, b"345")

    assert server.asked[0].headers["Range"] == "bytes=3-5"
    assert client.traffic.flows[Purpose.LOW].total == client.traffic.bytes_up + client.traffic.bytes_down


@pytest.mark.parametrize("headers", [{}, {"Content-Range": "bytes 3-9/10", "Content-Encoding": "gzip"}])
def test_a_part_that_somebody_on_the_way_changed_is_no_part(
    server: FakeServer, client: HubClient, headers: dict[str, str]
) -> None:
    server.always(Answer(206, b"3456789", "video/mp4", headers))

    with pytest.raises(UnusableRange), client.blob(TOKEN, hash_of(b"0123456789"), 3):
        pass


def test_each_purpose_has_its_bytes(server: FakeServer, client: HubClient) -> None:
    server.always(GOOD)
    client.exchange(TOKEN, REQUEST)
    records = client.traffic.flows[Purpose.RECORDS].total
    server.always(Answer(200, stream_of(b"one"), wire.BLOBS_MEDIA_TYPE))
    list(client.text(TOKEN, WANTED))

    assert client.traffic.flows[Purpose.RECORDS].total == records > 0
    assert client.traffic.flows[Purpose.TEXT].total == client.traffic.bytes_up + client.traffic.bytes_down - records
    assert client.traffic.local_address == "127.0.0.1"
