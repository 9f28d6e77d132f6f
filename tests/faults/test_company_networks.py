"""F15: in a company's network, behind its proxy and with its own authority, everything travels or is said truly."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from learner_app.cli import exit_codes
from learner_app.domain.cause_words import cause_words
from learner_app.domain.errors import Cause
from tests.fakes.course import COURSE
from tests.faults.both_sides import differences
from tests.faults.clients import Clients, open_clients
from tests.faults.links.company_proxy import NAME, PASSWORD, CompanyProxy, company_proxy
from tests.faults.links.room import running
from tests.faults.links.tls_front import free_port, make_certificate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.faults.laptop import Laptop
    from tests.faults.stage import Stage

RECORDS = 5
GET = ["get", COURSE, "--tier", "audio"]


@pytest.fixture
def proxy() -> Iterator[CompanyProxy]:
    with company_proxy() as proxy:
        yield proxy


@pytest.fixture
def laptop(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Iterator[Laptop]:
    """One with records that wait, whose hub has a certificate of the company's own authority."""
    authority, certificate = make_certificate(stage.folder, "localhost", "127.0.0.1")
    monkeypatch.setenv("SSL_CERT_FILE", str(authority))
    port = free_port()
    words = [sys.executable, "-m", "tests.faults.links.tls_front", str(certificate), "127.0.0.1", str(port)]
    laptop = stage.laptop()
    laptop.learn(RECORDS, stage.course)
    with running([*words, str(stage.hub.port)]), laptop.calling(f"https://localhost:{port}"):
        yield laptop


@pytest.fixture
def clients(laptop: Laptop, proxy: CompanyProxy, monkeypatch: pytest.MonkeyPatch) -> Iterator[Clients]:
    """Those who know how to get out."""
    monkeypatch.setenv("HTTPS_PROXY", proxy.address(f"{NAME}:{quote(PASSWORD)}"))
    with open_clients() as clients:
        yield clients


def test_f15_everything_goes_through_a_proxy_that_asks_for_credentials_and_reads_nothing(
    stage: Stage, laptop: Laptop, proxy: CompanyProxy, clients: Clients
) -> None:
    ended = clients.run(laptop.root, [["sync"], GET])

    assert ended.done == [exit_codes.DONE] * 2, ended.said
    assert laptop.has_all_of(stage.course)
    assert differences(stage.hub.data, [laptop]) == []
    assert len(proxy.tunnels) == 2, "one a command"
    assert b"Bearer" not in proxy.seen


def test_f15_a_proxy_that_asks_in_vain_is_said_and_costs_nothing(
    stage: Stage, laptop: Laptop, proxy: CompanyProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy.address("ana:wrong"))

    check_says(laptop, Cause.PROXY_CREDENTIALS)

    assert proxy.tunnels == []
    assert len(laptop.waiting()) == RECORDS


def test_f15_a_proxy_that_forbids_is_said_to_be_the_organisations_policy(
    stage: Stage, laptop: Laptop, proxy: CompanyProxy, clients: Clients
) -> None:
    proxy.forbids = True

    check_says(laptop, Cause.POLICY)

    assert len(laptop.waiting()) == RECORDS
    proxy.forbids = False
    assert clients.run(laptop.root, [["sync"]]).code == exit_codes.DONE
    assert differences(stage.hub.data, [laptop]) == []


def check_says(laptop: Laptop, cause: Cause) -> None:
    with open_clients() as clients:
        ended = clients.run(laptop.root, [["sync", "--json"], ["status"]])
    assert ended.done[0] == exit_codes.of_cause(cause), ended.said
    assert ended.answers[0]["blocked_because"] == cause
    assert cause_words(cause).next_step in ended.said
