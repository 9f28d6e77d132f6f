from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from learner_app.remote.hub.client import HubClient
from tests.fakes.http_server import FakeServer, running

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with running() as server:
        yield server


@pytest.fixture
def client(server: FakeServer) -> Iterator[HubClient]:
    client = HubClient(server.url)
    yield client
    client.close()
