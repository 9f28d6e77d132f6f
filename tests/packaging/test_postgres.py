"""The throw-away database server answers while it is wanted and leaves nothing behind."""

from __future__ import annotations

from pathlib import Path

import postgres
import psycopg
import pytest

pytestmark = pytest.mark.skipif(postgres.find_programs() is None, reason="no PostgreSQL server is installed")


def test_a_server_answers_with_an_empty_database_and_is_gone_afterwards(capsys: pytest.CaptureFixture[str]) -> None:
    with postgres.temporary_server() as address:
        assert address, capsys.readouterr().err
        with psycopg.connect(address) as connection:
            tables = connection.execute("SELECT count(*) FROM pg_stat_user_tables").fetchone()
            place = connection.execute("SHOW data_directory").fetchone()
    assert tables == (0,)
    assert place is not None
    assert not Path(place[0]).exists()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(address, connect_timeout=5)


def run_failing_tests(addresses: list[str | None]) -> None:
    with postgres.temporary_server() as address:
        addresses.append(address)
        raise ZeroDivisionError


def test_a_server_is_stopped_when_the_tests_fail() -> None:
    addresses: list[str | None] = []
    with pytest.raises(ZeroDivisionError):
        run_failing_tests(addresses)
    assert addresses[0]
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(addresses[0], connect_timeout=5)
