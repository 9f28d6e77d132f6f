"""Names for the identifiers that travel between parts, so that one is never passed for another."""

from __future__ import annotations

from typing import NewType

CourseId = NewType("CourseId", str)
UnitId = NewType("UnitId", str)
QuestionId = NewType("QuestionId", str)
AttemptId = NewType("AttemptId", str)
RecordId = NewType("RecordId", str)
"""The xAPI statement id: a UUID in lower-case text form, made when the event happens and never again."""
DeviceId = NewType("DeviceId", str)
PersonId = NewType("PersonId", str)
"""The account name on the hub; `LOCAL_PERSON` before anybody has signed in."""
BlobHash = NewType("BlobHash", str)
"""SHA-256 of a blob, 64 lower-case hexadecimal digits."""

LOCAL_PERSON = PersonId("local")
