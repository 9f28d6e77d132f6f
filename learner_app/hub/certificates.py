"""Gives certificates for courses that were completed and passed, takes them back, and says which are worth something.

Works on completions as they stand; what makes one complete is decided in `domain.progress`.
"""

from __future__ import annotations

import secrets
from collections import defaultdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from django.conf import settings

from learner_app.domain import certificates as said
from learner_app.domain.certificates import CODE_BYTES, Standing, code_as_meant, code_of
from learner_app.domain.ids import BlobHash, CourseId
from learner_app.domain.progress import Status, is_certifying
from learner_app.formats import certificate as written
from learner_app.formats import signing
from learner_app.hub.models import Certificate, Record, Revocation
from learner_app.hub.streams import chunks
from learner_app.hub.versions import manifest_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from learner_app.hub.ledger import Ledger
    from learner_app.hub.models import Completion

ISSUED, REVOKED = "issue certificate", "revoke certificate"
"""What the audit trail calls the two."""
WHY_REVOKED = "a corrected mark took the pass back"


def settle(ledger: Ledger, completions: Iterable[Completion]) -> None:
    """Give and take back what these completions ask for; doing it again changes nothing.

    A version in several languages gives one certificate, in the language in which it was completed. What was reached
    once is taken back only with the completion itself: another attempt that counts now revokes nothing, and withholds
    nothing either, since whether it was known before is a matter of which device came first.
    """
    rows = list(completions)
    done_in = _languages_of(rows)
    rows.sort(key=lambda row: done_in.get(row.completed_by or 0) != row.version.manifest)
    for some in chunks(rows):
        given = _given(some)
        for row in some:
            own = given[_edition_of(row)]
            standing = next((each for each in own if revocation_of(each) is None), None)
            if standing is None and _is_earned(row):
                own.append(_issue(ledger, row, len(own) + 1))
            elif standing is not None and standing.version_id == row.version_id and row.status != Status.COMPLETED:
                _revoke(ledger, standing)


def found(code: str) -> Certificate | None:
    """The certificate of a code as somebody typed it."""
    meant = code_as_meant(code)
    rows = Certificate.objects.select_related("person", "version", "revocation")
    return None if meant is None else rows.filter(code=meant).first()


def standing_of(row: Certificate) -> Standing:
    """What a certificate is worth: the signature is checked each time, and so is what the columns repeat of it."""
    if not is_genuine(row):
        return Standing.UNVERIFIED
    return Standing.VALID if revocation_of(row) is None else Standing.REVOKED


def revocation_of(row: Certificate) -> Revocation | None:
    """When and why it was taken back, if it was."""
    return getattr(row, "revocation", None)


def is_genuine(row: Certificate) -> bool:
    """Whether this hub signed it, and it is filed under what it says."""
    kept: tuple[object, ...] = (row.body, row.signature)
    if any(isinstance(column, str) for column in kept):  # SQLite keeps text where somebody wrote some
        return False
    body = bytes(row.body)
    if not written.is_signed(body, bytes(row.signature), signing.public_key(settings.HUB_FOLDER.signing_key())):
        return False
    says = written.decode(body)
    told = (says.code, says.person, says.course, says.version, says.manifest, _ms(says.issued_at))
    filed = (row.code, row.person.name, row.course, row.edition, row.version.manifest, row.issued_ms)
    return told == filed


def subject_of(row: Certificate) -> str:
    """What the audit trail calls one."""
    return f"certificate {row.code}"


def _languages_of(rows: Iterable[Completion]) -> dict[int, str]:
    """The manifest that each record which completed one of these was made in."""
    done: dict[int, str] = {}
    for some in chunks(row.completed_by for row in rows if row.completed_by is not None):
        done.update(Record.objects.filter(pk__in=some).values_list("pk", "manifest"))
    return done


def _edition_of(row: Completion) -> tuple[int, str, str]:
    return row.person_id, row.version.course_id, row.version.version


def _given(rows: Iterable[Completion]) -> defaultdict[tuple[int, str, str], list[Certificate]]:
    """The certificates that these people have in these courses, revoked ones included."""
    given: defaultdict[tuple[int, str, str], list[Certificate]] = defaultdict(list)
    people, courses = {row.person_id for row in rows}, {row.version.course_id for row in rows}
    known = Certificate.objects.filter(person__in=people, course__in=courses).select_related("revocation", "version")
    for each in known.order_by("pk"):
        given[each.person_id, each.course, each.edition].append(each)
    return given


def _is_earned(row: Completion) -> bool:
    """Who completes such a version has passed what it asks for: without that it is not complete."""
    return row.status == Status.COMPLETED and is_certifying(
        manifest_of(settings.HUB_FOLDER, row.version.manifest).course
    )


def _issue(ledger: Ledger, row: Completion, number: int) -> Certificate:
    person, version = row.person, row.version
    key = settings.HUB_FOLDER.signing_key()
    certificate = said.Certificate(
        code=code_of(secrets.token_bytes(CODE_BYTES)),
        person=person.name,
        display_name=str(person),
        course=CourseId(version.course_id),
        title=version.title,
        version=version.version,
        language=version.language,
        manifest=BlobHash(version.manifest),
        completed_at=at(row.completed_ms or 0),
        score=row.score or 0.0,
        issued_at=at(ledger.now_ms),
        hub=signing.fingerprint(signing.public_key(key)),
    )
    body = written.encode(certificate)
    given = Certificate.objects.create(
        code=certificate.code,
        person=person,
        version=version,
        course=version.course_id,
        edition=version.version,
        number=number,
        body=body,
        signature=written.sign(body, key),
        issued_ms=ledger.now_ms,
    )
    ledger.change("certificate", given.code, person=person, ref=given.pk)
    ledger.audit("hub", ISSUED, subject_of(given), new=f"{person.name}: {version}")
    return given


def _revoke(ledger: Ledger, given: Certificate) -> None:
    taken = Revocation.objects.create(certificate=given, at_ms=ledger.now_ms, why=WHY_REVOKED)
    ledger.change("revoked", given.code, person=given.person, ref=taken.pk)
    ledger.audit("hub", REVOKED, subject_of(given), old=f"{given.person.name}: {given.version}", why=WHY_REVOKED)


def at(time_ms: int) -> datetime:
    """A moment from Unix milliseconds."""
    return datetime.fromtimestamp(time_ms / 1000, UTC)


def _ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)
