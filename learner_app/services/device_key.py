"""The key that a device signs with where no token can vouch for it: made once, its private half kept like the token."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from learner_app.domain.ids import DeviceId
    from learner_app.store.secrets import TokenVault

_SERVICE = "device key"


class DeviceKey:
    """The Ed25519 key of one device. Where it was lost another is made, and the hub hears of it at the next sign-in.

    Raises:
        ExpectedFailure: Kind.STORAGE from both methods, where it cannot be kept.
    """

    def __init__(self, vault: TokenVault, device: DeviceId) -> None:
        self._vault = vault
        self._device = device

    def private(self) -> Ed25519PrivateKey:
        """The key, made on first use."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        kept = self._vault.get(_SERVICE, self._device)
        if kept is not None:
            return Ed25519PrivateKey.from_private_bytes(base64.b64decode(kept))
        key = Ed25519PrivateKey.generate()
        self._vault.set(_SERVICE, self._device, base64.b64encode(key.private_bytes_raw()).decode("ascii"))
        return key

    def public(self) -> bytes:
        """Its public half, 32 raw bytes."""
        return self.private().public_key().public_bytes_raw()
