from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from learner_app.remote import network
from learner_app.remote.network import UNKNOWN, network_of

if TYPE_CHECKING:
    from pathlib import Path

ROUTES = "Iface\tDestination\tGateway\tFlags\nwlan0\t00000000\t0101A8C0\t0003\nwlan0\t0001A8C0\t00000000\t0001\n"
NEIGHBOURS = "IP address HW type Flags HW address Mask Device\n192.168.1.1 0x1 0x2 {} * wlan0\n"


@pytest.fixture
def router(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(network, "_ROUTES", tmp_path / "route")
    monkeypatch.setattr(network, "_NEIGHBOURS", tmp_path / "arp")

    def place(hardware: str) -> None:
        (tmp_path / "route").write_text(ROUTES)
        (tmp_path / "arp").write_text(NEIGHBOURS.format(hardware))

    return place


def test_two_homes_with_the_same_addresses_are_two_networks(router) -> None:
    router("aa:bb:cc:00:00:01")
    home = network_of("192.168.1.20")
    assert network_of("192.168.1.77") == home

    router("aa:bb:cc:00:00:02")
    assert network_of("192.168.1.20").id != home.id


def test_where_the_router_is_not_told_the_range_of_addresses_must_do(router) -> None:
    assert network_of("10.1.2.3") == network_of("10.1.2.99")
    assert network_of("10.1.2.3") != network_of("10.1.3.3")
    assert network_of("fd00::1%eth0") == network_of("fd00::2")


def test_an_id_says_nothing_of_the_place(router) -> None:
    router("aa:bb:cc:00:00:01")

    assert "192" not in network_of("192.168.1.20").id
    assert "aa:bb" not in network_of("192.168.1.20").id


@pytest.mark.parametrize(
    ("address", "id"), [("", UNKNOWN), ("nonsense", UNKNOWN), ("127.0.0.1", "loopback"), ("::1", "loopback")]
)
def test_what_is_no_network_is_named_as_such(address: str, id: str) -> None:  # noqa: A002 - the field's name
    assert network_of(address).id == id
