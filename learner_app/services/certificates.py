"""The learner's certificates, as far as the hub gave them: shown, checked and saved with no network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.certificates import Certificate, Standing, code_as_meant
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.wording import say
from learner_app.formats import certificate as written
from learner_app.formats import certificate_document as document
from learner_app.formats.signing import from_text
from learner_app.services.accounts import HUB_KEY
from learner_app.services.history import time_or_none
from learner_app.store.failures import storage_failures
from learner_app.store.files import write_atomically

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from learner_app.store.catalogue import Catalogue, StoredCertificate
    from learner_app.store.drafts import Drafts
    from learner_app.store.profile import Person

_READABLE_BY_ALL = 0o644  # a certificate is there to be shown


@dataclass(frozen=True, slots=True)
class CertificateRow:
    """One certificate and what it is worth.

    Attributes:
        says: None where it cannot be read at all; to be believed only where `standing` is not UNVERIFIED.
        revoked_at: The hub's time, set where `standing` is REVOKED.
        address: The page of the hub on which anybody can check it.
    """

    code: str
    standing: Standing
    says: Certificate | None
    revoked_at: datetime | None
    address: str


class Certificates:
    """Lists, checks and saves what the hub gave this person."""

    def __init__(self, catalogue: Catalogue, drafts: Drafts, person: Person) -> None:
        self._catalogue = catalogue
        self._drafts = drafts
        self._person = person

    def all(self) -> tuple[CertificateRow, ...]:
        """Every certificate, each checked anew; the last completed first, what cannot be read at the end."""
        key = from_text(self._drafts.text(HUB_KEY))
        rows = [self._row(stored, key) for stored in self._catalogue.certificates()]
        return tuple(sorted(rows, key=lambda row: row.says.completed_at.timestamp() if row.says else 0.0, reverse=True))

    def save(self, code: str, path: Path) -> CertificateRow:
        """Write a valid certificate as a page, or as plain text for a .txt name.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND; NOT_TRUSTED where it is not valid; STORAGE, with an earlier file as it was.
        """
        meant = code_as_meant(code)
        row = next((row for row in self.all() if row.code == meant), None)
        if row is None:
            raise ExpectedFailure(
                Kind.NOT_FOUND, say("There is no certificate {code} here.", code=code), say("Sync, and look again.")
            )
        if row.says is None or row.standing is not Standing.VALID:
            raise ExpectedFailure(
                Kind.NOT_TRUSTED,
                say("The certificate {code} is not valid: {standing}.", code=row.code, standing=row.standing.words),
                say("Ask your hub."),
            )
        write = document.as_text if path.suffix.lower() == ".txt" else document.as_html
        with storage_failures(path):
            write_atomically(path, write(row.says, row.address).encode("utf-8", "replace"), _READABLE_BY_ALL)
        return row

    def _row(self, stored: StoredCertificate, key: bytes) -> CertificateRow:
        try:
            says = written.decode(stored.body)
        except written.BadCertificate:
            says = None
        is_ours = says is not None and (says.code, says.person) == (stored.code, self._person.user)
        if not is_ours or not written.is_signed(stored.body, stored.signature, key):
            standing = Standing.UNVERIFIED
        else:
            standing = Standing.VALID if stored.revoked_ms is None else Standing.REVOKED
        revoked_at = time_or_none(stored.revoked_ms) if standing is Standing.REVOKED else None
        address = f"{self._person.hub_url.rstrip('/')}/certificates/{stored.code}/"
        return CertificateRow(stored.code, standing, says, revoked_at, address)
