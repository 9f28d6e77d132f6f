"""What a hub remembers. Completions can be dropped; all that came in or was given out only ever grows."""

from __future__ import annotations

from learner_app.hub.models.append_only import AppendOnly, AppendOnlyError
from learner_app.hub.models.certificates import Certificate, Revocation
from learner_app.hub.models.content import AnswerKeys, Assignment, Course, CourseVersion, VersionBlob
from learner_app.hub.models.ledger import AuditEntry, Change, LedgerHead, Receipt
from learner_app.hub.models.needs import Accommodation, PersonalPreferences
from learner_app.hub.models.people import Device, Person, Role, SignInFailure
from learner_app.hub.models.records import Completion, Flag, Mark, Record, Refusal

__all__ = [
    "Accommodation",
    "AnswerKeys",
    "AppendOnly",
    "AppendOnlyError",
    "Assignment",
    "AuditEntry",
    "Certificate",
    "Change",
    "Completion",
    "Course",
    "CourseVersion",
    "Device",
    "Flag",
    "LedgerHead",
    "Mark",
    "Person",
    "PersonalPreferences",
    "Receipt",
    "Record",
    "Refusal",
    "Revocation",
    "Role",
    "SignInFailure",
    "VersionBlob",
]
