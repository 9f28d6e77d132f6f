"""A device with an earlier version of the program, months away, is taken in like any other (SY-11)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from learner_app.formats import wire

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hub.conftest import Device, Hub

GOLDEN = Path(__file__).parent.parent / "data" / "wire" / "1" / "request.bin"


def test_sy11_an_exchange_as_version_0_1_0_wrote_it_is_taken_in(hub: Hub, sign_in_as: Callable[[str], Device]) -> None:
    request = wire.decode(GOLDEN.read_bytes(), wire.ExchangeRequest)
    device = sign_in_as("amina")
    device.name = request.device
    device.sign_in()

    reply = wire.decode(device.post(GOLDEN.read_bytes()).content, wire.ExchangeReply)

    assert [(outcome.first, outcome.last, outcome.code) for outcome in reply.outcomes] == [
        (1, 6, "accepted"),
        (8, 8, "accepted"),
        (9, 9, "refused"),
    ]
    assert (reply.have, reply.held) == (8, 7)
    kept = [row["sequence"] for row in hub.command("records", "--user", "amina")["records"]]
    assert kept == [1, 2, 3, 4, 5, 6, 8]
    assert hub.command("verify")["ok"]
