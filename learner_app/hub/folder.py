"""Where one hub keeps its files: blobs, its keys, and how far its numbers had come. Does not open the database."""

from __future__ import annotations

import json
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from learner_app.domain.errors import ExpectedFailure, Kind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from learner_app.domain.ids import BlobHash

SECRET_KEY_BYTES = 64
SIGNING_KEY_BYTES = 32
SEALING_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class HighWater:
    """How far a hub had come when it last wrote: a database behind it was restored from a backup."""

    epoch: str
    changes: int
    receipts: int


@dataclass(frozen=True, slots=True)
class HubFolder:
    """One hub's data folder. Everything in it is readable by its owner alone."""

    path: Path

    @property
    def database(self) -> Path:
        """The SQLite file; unused where `DATABASE_URL` names a server."""
        return self.path / "hub.sqlite3"

    def secret_key(self) -> str:
        """The key of sessions and forms, made on first use."""
        return self._kept("secret.key", SECRET_KEY_BYTES, lambda: secrets.token_urlsafe(48).encode()).decode("latin-1")

    def signing_key(self) -> Ed25519PrivateKey:
        """The key that signs receipts, made on first use."""
        return Ed25519PrivateKey.from_private_bytes(
            self._kept("signing.key", SIGNING_KEY_BYTES, lambda: secrets.token_bytes(SIGNING_KEY_BYTES))
        )

    def sealing_key(self) -> X25519PrivateKey:
        """The key that opens rescue files, made on first use."""
        return X25519PrivateKey.from_private_bytes(
            self._kept("sealing.key", SEALING_KEY_BYTES, lambda: secrets.token_bytes(SEALING_KEY_BYTES))
        )

    def _kept(self, name: str, size_bytes: int, make: Callable[[], bytes]) -> bytes:
        """A small secret file; whoever comes first makes it, whole or not at all.

        Raises:
            ExpectedFailure: Kind.STORAGE where it is not `size_bytes` long: never made anew, what it signed or sealed
                would be worth nothing.
        """
        target = self.path / name
        if not target.exists():
            fresh = self._write_aside(name, lambda file: file.write(make()))
            with suppress(FileExistsError):  # another process was first; its secret stands
                os.link(fresh, target)
            fresh.unlink()
        kept = target.read_bytes()
        if len(kept) != size_bytes:
            raise ExpectedFailure(Kind.STORAGE, f"{target} is damaged.", "Put it back from the backup of the hub.")
        return kept

    def _write_aside(self, name: str, write: Callable[[IO[bytes]], object]) -> Path:
        aside = self.path / f".{name}.{secrets.token_hex(8)}"
        handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                write(file)
                file.flush()
                os.fsync(file.fileno())
        except BaseException:
            aside.unlink()
            raise
        return aside

    def high_water(self) -> HighWater | None:
        """What was remembered last; None for a new folder."""
        try:
            source = json.loads((self.path / "epoch").read_bytes())
            return HighWater(str(source["epoch"]), int(source["changes"]), int(source["receipts"]))
        except (FileNotFoundError, KeyError, TypeError, ValueError):
            return None

    def remember(self, mark: HighWater) -> None:
        """Note how far the database has come. Not synced: a loss only makes a restored backup harder to notice."""
        content = {"changes": mark.changes, "epoch": mark.epoch, "receipts": mark.receipts}
        aside = self.path / f".epoch.{secrets.token_hex(8)}"
        aside.write_text(json.dumps(content), encoding="ascii")
        aside.replace(self.path / "epoch")

    def blob_path(self, blob: BlobHash) -> Path:
        """Where a blob lies, or would lie."""
        return self.path / "blobs" / blob[:2] / blob

    def put_blob(self, blob: BlobHash, write: Callable[[IO[bytes]], object]) -> None:
        """Keep a blob durably under its hash unless it is here; `write` gives its bytes, checked by the caller."""
        target = self.blob_path(blob)
        if not target.exists():
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._write_aside(f"{blob}.part", write).replace(target)


def open_folder(path: Path) -> HubFolder:
    """Make the folder if it is not there.

    Raises:
        ExpectedFailure: It cannot be made or written.
    """
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        (path / "blobs").mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise ExpectedFailure(
            Kind.STORAGE, f"The hub's folder {path} cannot be used: {error.strerror}.", "Choose another with --data."
        ) from error
    return HubFolder(path)
