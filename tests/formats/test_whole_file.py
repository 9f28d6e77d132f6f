from __future__ import annotations

import stat

import pytest

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.formats.whole_file import replacing


class Interrupted(BaseException):
    """Not an Exception: as when a person presses Ctrl+C."""


def interrupted_write(path):
    with replacing(path) as file:
        file.write(b"half")
        raise Interrupted


def test_a_file_appears_whole_with_its_mode(tmp_path):
    path = tmp_path / "file"

    with replacing(path, mode=0o600) as file:
        file.write(b"new")
        assert not path.exists()

    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_an_interrupted_write_leaves_the_old_file_and_no_other(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"old")

    with pytest.raises(Interrupted):
        interrupted_write(path)

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["none/file", "."])
def test_a_place_that_takes_no_file_is_a_storage_failure(tmp_path, name):
    with pytest.raises(ExpectedFailure) as caught, replacing(tmp_path / name) as file:
        file.write(b"x")

    assert caught.value.kind is Kind.STORAGE
