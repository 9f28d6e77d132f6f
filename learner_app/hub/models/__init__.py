"""What a hub remembers. Records, receipts, marks and the audit trail only ever grow; completions can be dropped."""

from __future__ import annotations

from learner_app.hub.models.append_only import AppendOnly, AppendOnlyError
from learner_app.hub.models.content import AnswerKeys, Assignment, Course, CourseVersion, VersionBlob
from learner_app.hub.models.ledger import AuditEntry, Change, LedgerHead, Receipt
from learner_app.hub.models.people import Device, Person, Role, SignInFailure
from learner_app.hub.models.records import Completion, Flag, Mark, Record, Refusal

__all__ = [
    "AnswerKeys",
    "AppendOnly",
    "AppendOnlyError",
    "Assignment",
    "AuditEntry",
    "Change",
    "Completion",
    "Course",
    "CourseVersion",
    "Device",
    "Flag",
    "LedgerHead",
    "Mark",
    "Person",
    "Receipt",
    "Record",
    "Refusal",
    "Role",
    "SignInFailure",
    "VersionBlob",
]
