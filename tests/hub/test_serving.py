"""The process itself: where it listens, how it starts and stops."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
import requests

from learner_app.cli import exit_codes
from learner_app.domain.errors import ExpectedFailure, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.hub.conftest import Hub


@pytest.fixture
def stopped(hub: Hub) -> Iterator[Hub]:
    """The module's hub, stopped for the test."""
    hub.stop()
    yield hub
    hub.start()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_hub_stops_cleanly_when_it_is_told_to(number: int, stopped: Hub) -> None:
    stopped.start()
    assert requests.get(stopped.url("/api/v1/hello"), timeout=30).ok

    assert stopped.stop(number) == 0


def test_a_stopped_hub_leaves_all_it_holds_in_the_one_file_that_somebody_may_copy(stopped: Hub) -> None:
    aside = stopped.data / "hub.sqlite3-wal"

    assert not aside.exists() or aside.stat().st_size == 0


@pytest.mark.parametrize("name", ["hub.sqlite3", "signing.key", "secret.key"])
def test_a_damaged_file_of_the_hub_is_named_and_left_as_it_is(name: str, tmp_path: Path) -> None:
    data = tmp_path / "hub"
    words = [sys.executable, "-m", "learner_app", "hub", "verify", "--json", "--data", str(data)]
    environment = {key: value for key, value in os.environ.items() if key != "DATABASE_URL"}
    subprocess.run(words, check=True, capture_output=True, env=environment)
    for path in data.glob(f"{name}*"):
        path.unlink()
    (data / name).write_bytes(b"rubbish" * 999)

    done = subprocess.run(words, check=False, capture_output=True, text=True, env=environment)

    assert done.returncode == exit_codes.OF_KIND[Kind.STORAGE]
    assert "backup" in json.loads(done.stdout)["next_step"]
    assert "Traceback" not in done.stderr
    assert (data / name).read_bytes() == b"rubbish" * 999


@pytest.mark.parametrize("name", ["signing.key", "sealing.key"])
def test_a_hub_with_a_damaged_key_does_not_start(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"rubbish")
    words = ["hub", "serve", "--port", "0", "--json", "--data", str(tmp_path)]
    environment = {key: value for key, value in os.environ.items() if key != "DATABASE_URL"}

    done = subprocess.run(
        [sys.executable, "-m", "learner_app", *words], check=False, capture_output=True, env=environment, timeout=60
    )

    assert done.returncode == exit_codes.OF_KIND[Kind.STORAGE]
    assert name in json.loads(done.stdout)["error"]


def test_commands_work_without_a_running_hub(stopped: Hub) -> None:
    stopped.add_person("offline-admin", "admin")

    assert stopped.command("verify") == {"ok": True, "checked": 1, "first_bad": None}


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "hub.example"])
def test_a_hub_without_tls_stays_on_this_machine(host: str, stopped: Hub) -> None:
    with pytest.raises(ExpectedFailure, match="TLS") as refused:
        stopped.printed("serve", "--host", host)

    assert refused.value.kind is Kind.WRONG_USE
    assert "--behind-tls-proxy" in refused.value.next_step


def test_a_taken_port_is_said(hub: Hub) -> None:
    port = hub.address.rpartition(":")[2]

    with pytest.raises(ExpectedFailure, match="cannot listen") as refused:
        hub.printed("serve", "--port", port)

    assert refused.value.kind is Kind.IN_USE


def test_a_database_of_another_kind_is_refused(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hub, "database_url", "mysql://somewhere/hub")

    with pytest.raises(ExpectedFailure, match="mysql"):
        hub.command("devices")


def test_the_hub_starts_where_qt_is_not_installed(hub: Hub, tmp_path: Any) -> None:
    blocking = "import sys; sys.modules['PySide6'] = None; sys.modules['shiboken6'] = None\n"
    code = blocking + (
        "from pathlib import Path\n"
        "from learner_app.hub.folder import open_folder\n"
        "from learner_app.hub.configuration import prepare\n"
        f"prepare(open_folder(Path({str(tmp_path / 'bare')!r})))\n"
        "import learner_app.hub.addresses, learner_app.hub.serving\n"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=120)

    assert done.returncode == 0, done.stderr


def test_the_migrations_say_all_that_the_models_say(hub: Hub) -> None:
    hub.command("devices")
    from django.core.management import call_command

    call_command("makemigrations", "--check", "--dry-run", verbosity=0)
