"""The token: in a keyring that protects it, else in an encrypted file; never in plain text."""

from __future__ import annotations

import os
from typing import ClassVar

import keyring
import pytest
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordDeleteError

from learner_app.store.secrets import CHOICE_VARIABLE, WEAKER, TokenVault

HUB, TOKEN = "https://hub.example", "a-very-secret-token"


class GoodKeyring:
    """A keyring that works until it is told to fail. No subclass of keyring's own: those register themselves."""

    priority: ClassVar[float] = 5

    def __init__(self):
        self.kept = {}
        self.failure = None

    def set_password(self, service, username, password):
        self._fail()
        self.kept[service, username] = password

    def get_password(self, service, username):
        self._fail()
        return self.kept.get((service, username))

    def delete_password(self, service, username):
        self._fail()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("none")

    def _fail(self):
        if self.failure is not None:
            raise self.failure


class PlaintextKeyring(GoodKeyring):
    """Keeps secrets readable by anybody, as its name says."""


class WeakKeyring(GoodKeyring):
    """Says of itself that it is a last resort."""

    priority: ClassVar[float] = 0.5


@pytest.fixture
def use_keyring(monkeypatch):
    monkeypatch.delenv(CHOICE_VARIABLE, raising=False)

    def use(backend):
        monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
        monkeypatch.setattr("keyring.backend.get_all_keyring", lambda: [backend])
        return backend

    return use


@pytest.fixture
def vault(tmp_path):
    return TokenVault(tmp_path / "profile", key_folder=tmp_path / "config", is_file_only=False)


def files(tmp_path):
    return [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_good_keyring_takes_the_token_and_no_file_is_written(use_keyring, vault, tmp_path):
    use_keyring(GoodKeyring())

    assert vault.set(HUB, "ada", TOKEN)

    assert vault.get(HUB, "ada") == TOKEN
    assert vault.strength.startswith("system keyring")
    assert files(tmp_path) == []


def test_two_profiles_do_not_share_a_token(use_keyring, vault, tmp_path):
    use_keyring(GoodKeyring())
    vault.set(HUB, "ada", TOKEN)

    assert TokenVault(tmp_path / "second", key_folder=tmp_path / "config").get(HUB, "ada") is None


@pytest.mark.parametrize("backend", [PlaintextKeyring, WeakKeyring])
def test_a_keyring_that_does_not_protect_gets_nothing(use_keyring, vault, tmp_path, backend):
    refused = use_keyring(backend())

    assert not vault.set(HUB, "ada", TOKEN)

    assert refused.kept == {}
    assert vault.get(HUB, "ada") == TOKEN
    assert vault.strength == WEAKER


@pytest.mark.parametrize("failure", [NoKeyringError(), InitError(), KeyringLocked(), RuntimeError("no bus")])
def test_every_way_a_keyring_fails_leads_to_the_encrypted_file(use_keyring, vault, tmp_path, failure):
    use_keyring(GoodKeyring()).failure = failure

    assert not vault.set(HUB, "ada", TOKEN)

    assert TokenVault(tmp_path / "profile", key_folder=tmp_path / "config").get(HUB, "ada") == TOKEN
    assert vault.strength == WEAKER
    for path in files(tmp_path):
        assert TOKEN.encode() not in path.read_bytes()
        assert path.stat().st_mode & 0o777 == 0o600


def test_the_key_lies_apart_from_the_profile(vault, use_keyring, tmp_path):
    use_keyring(WeakKeyring())
    vault.set(HUB, "ada", TOKEN)

    assert {path.parent.name for path in files(tmp_path)} == {"profile", "config"}
    for path in (tmp_path / "config").iterdir():
        path.unlink()
    assert vault.get(HUB, "ada") is None
    assert not vault.set(HUB, "ada", "another")
    assert vault.get(HUB, "ada") == "another"


def test_a_token_in_the_file_moves_when_the_keyring_works_again(use_keyring, vault, tmp_path):
    backend = use_keyring(GoodKeyring())
    vault.set(HUB, "ada", "older")
    backend.failure = KeyringLocked()
    vault.set(HUB, "ada", "newer")
    backend.failure = None

    assert vault.get(HUB, "ada") == "newer"
    assert vault.set(HUB, "ada", "newest")

    assert vault.get(HUB, "ada") == "newest"
    assert not (tmp_path / "profile" / "secrets.bin").exists()


def test_a_locked_keyring_gives_no_token_instead_of_a_crash(use_keyring, vault):
    backend = use_keyring(GoodKeyring())
    vault.set(HUB, "ada", TOKEN)
    backend.failure = KeyringLocked()

    assert vault.get(HUB, "ada") is None
    vault.delete(HUB, "ada")


@pytest.mark.parametrize("is_file_only", [True, False])
def test_a_forgotten_token_is_gone_from_everywhere(use_keyring, tmp_path, is_file_only):
    use_keyring(GoodKeyring())
    vault = TokenVault(tmp_path / "profile", key_folder=tmp_path / "config", is_file_only=is_file_only)
    vault.set(HUB, "ada", TOKEN)
    vault.set(HUB, "bob", "other")

    vault.delete(HUB, "ada")
    vault.delete(HUB, "ada")

    assert vault.get(HUB, "ada") is None
    assert vault.get(HUB, "bob") == "other"


def test_unattended_set_ups_can_choose_the_file(use_keyring, monkeypatch, tmp_path):
    backend = use_keyring(GoodKeyring())
    monkeypatch.setenv(CHOICE_VARIABLE, "file")
    vault = TokenVault(tmp_path / "profile", key_folder=tmp_path / "config")

    assert not vault.set(HUB, "ada", TOKEN)

    assert backend.kept == {}
    assert vault.get(HUB, "ada") == TOKEN


def test_a_changed_file_is_no_token(use_keyring, vault, tmp_path):
    use_keyring(WeakKeyring())
    vault.set(HUB, "ada", TOKEN)
    path = tmp_path / "profile" / "secrets.bin"
    path.write_bytes(path.read_bytes()[:-8] + b"AAAAAAA=")

    assert vault.get(HUB, "ada") is None


@pytest.mark.keyring
def test_the_secret_service_keeps_and_forgets_the_token(tmp_path):
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        pytest.skip("needs a D-Bus session with a Secret Service")
    vault = TokenVault(tmp_path / "profile", key_folder=tmp_path / "config", is_file_only=False)
    if vault.strength == WEAKER:
        pytest.skip("this session has no Secret Service")

    assert vault.set(HUB, "ada", TOKEN)

    assert vault.strength == "system keyring (SecretService)"
    assert TokenVault(tmp_path / "profile", is_file_only=False).get(HUB, "ada") == TOKEN
    vault.delete(HUB, "ada")
    assert vault.get(HUB, "ada") is None
    assert files(tmp_path) == []
