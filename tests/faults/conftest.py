"""The stage on which the suites play: one for each module, so that modules can run side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.fakes.course import Built, built
from tests.faults.clients import Clients, open_clients
from tests.faults.stage import Stage, open_stage

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def whole_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """The module's stage, as its last test left it."""
    with open_stage(tmp_path_factory.mktemp("stage")) as stage:
        yield stage


@pytest.fixture
def stage(whole_stage: Stage) -> Iterator[Stage]:
    """The module's stage with a link that works, and works again after the test."""
    whole_stage.proxy.heal()
    yield whole_stage
    whole_stage.proxy.heal()


@pytest.fixture(scope="module")
def clients(whole_stage: Stage) -> Iterator[Clients]:
    """Client processes, started where the stage is, so that they find its keys."""
    with open_clients() as clients:
        yield clients


@pytest.fixture(scope="session")
def course() -> Built:
    """The course of every stage."""
    return built()
