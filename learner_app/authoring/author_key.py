"""The author's signing key: made once, kept in a file that only its owner may read."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from learner_app.domain.errors import ExpectedFailure, Kind

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


def default_key_path() -> Path:
    """Where the key of the person at this machine stands."""
    import platformdirs

    return Path(platformdirs.user_data_dir("learner-app", appauthor=False)) / "author.key"


def load_or_make_key(path: Path) -> Ed25519PrivateKey:
    """Read the key; where there is no such file, make a key and write it first.

    Raises:
        ExpectedFailure: BAD_INPUT where the file is no Ed25519 key, STORAGE where it cannot be read or written.
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        data = _read_or_make(path)
    except OSError as error:
        raise ExpectedFailure(
            Kind.STORAGE, f"The signing key {path} cannot be used: {error.strerror or error}.", "Check the file."
        ) from error
    try:
        key = load_pem_private_key(data, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise _bad_key(path) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise _bad_key(path)
    return key


def _read_or_make(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
    data = _new_key()
    try:
        # Created with its mode: a key that is readable for a moment is a key that was read.
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_bytes()  # another build was faster
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    return data


def _new_key() -> bytes:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    key = Ed25519PrivateKey.generate()
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def _bad_key(path: Path) -> ExpectedFailure:
    return ExpectedFailure(
        Kind.BAD_INPUT, f"{path} is not an Ed25519 private key in PEM form.", "Name another file with --key."
    )
