"""Where the hub's token is kept: in the system's keyring, or else in an encrypted file that is announced as weaker.

Never in plain text. The keyring is loaded when first needed (0.3 s, and it may wait for a prompt): off the window's
thread.
"""

from __future__ import annotations

import json
import logging
import os
import re
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from learner_app.domain.wording import say
from learner_app.store.failures import storage_failures
from learner_app.store.files import write_atomically

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

CHOICE_VARIABLE = "LEARNER_KEYRING"
"""Set to "file", no keyring is looked for: for unattended set-ups."""
WEAKER = "encrypted file (weaker)"

_REFUSED = ("plaintext", "uncrypted", "fail", "null", "keyrings.alt", "chainer")
_SAFE_PRIORITY = 1.0
_KEYRING = re.compile(r"system keyring \((.*)\)")

logger = logging.getLogger(__name__)


def strength_words(strength: str) -> str:
    """Where secrets are kept, as a learner reads it; `strength` is that of a `TokenVault`, or empty."""
    if strength == WEAKER:
        return say("encrypted file (weaker)", "where the sign-in is kept")
    keyring = _KEYRING.fullmatch(strength)
    return say("system keyring ({name})", name=keyring[1]) if keyring else strength


class TokenVault:
    """Secrets of one profile. Raises `ExpectedFailure` (Kind.STORAGE) where the file cannot be written.

    Args:
        root: The profile folder; the encrypted file lies in it.
        key_folder: Where the file's key lies, apart from the profile so that a copied profile gives nothing away; the
            user's configuration folder unless said otherwise.
        is_file_only: Leave the keyring alone; by default as `LEARNER_KEYRING` says.
    """

    def __init__(self, root: Path, *, key_folder: Path | None = None, is_file_only: bool | None = None) -> None:
        self._file = root / "secrets.bin"
        self._profile = sha256(str(root.absolute()).encode()).hexdigest()[:10]
        self._key_folder = key_folder
        self._is_file_only = os.environ.get(CHOICE_VARIABLE) == "file" if is_file_only is None else is_file_only

    def get(self, service: str, name: str) -> str | None:
        """The secret; None where there is none or it cannot be read (a locked keyring, a lost key): sign in again."""
        kept = self._read_file().get(_entry(service, name))
        if kept is not None:
            return kept  # newer than any in the keyring: a secret that got into the keyring leaves the file
        backend = self._backend()
        if backend is None:
            return None
        try:
            return backend.get_password(self._service(service), name)
        except _keyring_errors() as error:
            logger.info("the keyring gave nothing: %s", type(error).__name__)
            return None

    def set(self, service: str, name: str, secret: str) -> bool:
        """Keep a secret, over any earlier one; False where it had to go into the weaker file."""
        is_in_keyring = self._set_in_keyring(service, name, secret)
        content = self._read_file()
        content.pop(_entry(service, name), None)
        if not is_in_keyring:
            content[_entry(service, name)] = secret
        self._write_file(content)
        return is_in_keyring

    def delete(self, service: str, name: str) -> None:
        """Forget a secret, wherever it is."""
        content = self._read_file()
        if content.pop(_entry(service, name), None) is not None:
            self._write_file(content)
        backend = self._backend()
        if backend is None:
            return
        try:
            backend.delete_password(self._service(service), name)
        except _keyring_errors() as error:
            logger.info("the keyring had nothing to forget: %s", type(error).__name__)

    @property
    def strength(self) -> str:
        """Where secrets are (or would be) kept; `WEAKER` for the file. Kept and compared: see `strength_words`."""
        if self._read_file():
            return WEAKER
        backend = self._backend()
        return WEAKER if backend is None else f"system keyring ({type(backend).__module__.rpartition('.')[2]})"

    def _set_in_keyring(self, service: str, name: str, secret: str) -> bool:
        backend = self._backend()
        if backend is None:
            return False
        try:
            backend.set_password(self._service(service), name, secret)
            return backend.get_password(self._service(service), name) == secret
        except _keyring_errors() as error:
            logger.warning("the keyring cannot be used: %s", type(error).__name__)
            return False

    def _service(self, service: str) -> str:
        """Profiles of one user share a keyring and have a token each."""
        return f"learner-app {self._profile} {service}"

    def _backend(self) -> KeyringBackend | None:
        """The best keyring that protects what it is given; None where there is none."""
        if self._is_file_only:
            return None
        import keyring
        from keyring.backend import get_all_keyring

        try:
            chosen = keyring.get_keyring()
            if _is_safe(chosen):
                return chosen
            return max(filter(_is_safe, get_all_keyring()), key=lambda each: float(each.priority), default=None)
        except _keyring_errors() as error:
            logger.warning("no keyring can be chosen: %s", type(error).__name__)
            return None

    def _read_file(self) -> dict[str, str]:
        from cryptography.fernet import Fernet, InvalidToken

        with storage_failures(self._file):
            try:
                data, key = self._file.read_bytes(), self._key_file().read_bytes()
            except FileNotFoundError:
                return {}
        try:
            content = json.loads(Fernet(key).decrypt(data))
        except (InvalidToken, ValueError):
            logger.warning("the encrypted file does not open with its key; signing in again makes a new one")
            return {}
        return {str(name): str(value) for name, value in content.items()}

    def _write_file(self, content: dict[str, str]) -> None:
        from cryptography.fernet import Fernet

        with storage_failures(self._file):
            if not content:
                self._file.unlink(missing_ok=True)
                return
            key_file = self._key_file()
            if not key_file.exists():
                write_atomically(key_file, Fernet.generate_key(), mode=0o600)
            write_atomically(
                self._file, Fernet(key_file.read_bytes()).encrypt(json.dumps(content).encode()), mode=0o600
            )

    def _key_file(self) -> Path:
        import platformdirs

        folder = self._key_folder or Path(platformdirs.user_config_dir("learner-app"))
        return folder / f"secrets-{self._profile}.key"


def _entry(service: str, name: str) -> str:
    return json.dumps([service, name])


def _is_safe(backend: KeyringBackend) -> bool:
    """Whether a keyring protects what it is given: not a plain file, not one that fails or forgets."""
    described = f"{type(backend).__module__}.{type(backend).__qualname__}".lower()
    return float(backend.priority) >= _SAFE_PRIORITY and not any(word in described for word in _REFUSED)


def _keyring_errors() -> tuple[type[Exception], ...]:
    """What keyrings raise when there is none, it is locked, or its service is gone: all the same to us."""
    from keyring.errors import KeyringError

    errors: tuple[type[Exception], ...] = (KeyringError, RuntimeError, OSError)
    try:
        from secretstorage.exceptions import SecretStorageException
    except ImportError:  # only where the Secret Service is
        return errors
    return (*errors, SecretStorageException)
