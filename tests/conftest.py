"""What every test stands on: no window, no keyring of the person at the machine, the same examples in every run."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import QLocale

REPOSITORY = Path(__file__).resolve().parent.parent
pytest_plugins = ["tests.recordings", "tests.window", "tests.on_the_bus"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A hub started by a test must never reach a database that somebody works with; LEARNER_TEST_POSTGRES_URL names ours.
os.environ.pop("DATABASE_URL", None)

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_configure(config: pytest.Config) -> None:
    """Keep the session's keyring out of reach of every test but those that ask for one; write dates as the British."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    if config.getoption("markexpr") != "keyring":
        os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)


@pytest.fixture(scope="session")
def repository() -> Path:
    """The checkout's root."""
    return REPOSITORY


@pytest.fixture(scope="session")
def shared_content() -> Path:
    """Real courses beside the checkout; read only, never part of the project."""
    folder = REPOSITORY.parent / "shared" / "content"
    if not folder.is_dir():
        pytest.skip("the shared course content is not beside this checkout")
    return folder
