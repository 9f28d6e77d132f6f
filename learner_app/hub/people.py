"""People and what they are assigned: the acts of whoever runs the hub, each with its entry in the audit trail."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.hub import tokens
from learner_app.hub.ledger import writing
from learner_app.hub.models import Assignment, Device, Person, Role
from learner_app.hub.publishing import course_of

if TYPE_CHECKING:
    from learner_app.hub.ledger import Ledger
    from learner_app.hub.models import Course

SHORTEST_PASSWORD = 8
LONGEST_NAME = 150


@dataclass(frozen=True, slots=True)
class Dates:
    """When a course is due, how long after that it still counts as in time, and when it closes. Unix milliseconds."""

    due_ms: int | None = None
    grace_ms: int = 0
    close_ms: int | None = None

    def words(self) -> str:
        """As the audit trail says it."""
        return f"due {self.due_ms}, grace {self.grace_ms}, close {self.close_ms}"


def add_person(name: str, password: str, role: str, display_name: str, who: str) -> tuple[Person, bool]:
    """Make an account, or give an existing one a new password (see `keep_person`), role and display name.

    Returns:
        The person, and whether the account is new.

    Raises:
        ExpectedFailure: The name, the password or the role will not do.
    """
    check_name(name)
    check_password(password)
    if role not in Role.values:
        raise ExpectedFailure(Kind.WRONG_USE, f"There is no role {role}.", f"Choose one of {', '.join(Role.values)}.")
    found = Person.objects.filter(name=name).first()
    person = found or Person(name=name)
    person.role, person.display_name = role, display_name or person.display_name
    keep_person(person, password, who)
    return person, found is None


def keep_person(person: Person, password: str, who: str) -> int:
    """Save a new or changed account; an empty password keeps the one there is.

    Another password or a deactivated account signs the person out everywhere: whoever knew the old password, or has a
    lost device, is not to go on with a token. The password that the account has already is no change, so that a script
    may set up the same people again.

    Returns:
        How many devices were signed out.
    """
    with writing() as ledger:
        before = Person.objects.select_for_update().filter(pk=person.pk).first()
        has_new_password = bool(password) and not (before and before.check_password(password))
        if has_new_password:
            person.set_password(password)
        elif before:
            person.password = before.password
        person.created_ms = before.created_ms if before else ledger.now_ms
        person.save()
        subject, action = f"person {person.name}", "change person" if before else "add person"
        why = "new password" if before and has_new_password else ""
        ledger.audit(who, action, subject, old=_state(before) if before else "", new=_state(person), why=why)
        if before is None or not (has_new_password or (before.is_active and not person.is_active)):
            return 0
        return _sign_out_everywhere(ledger, person, who, why or "deactivated")


def _state(person: Person) -> str:
    return f"role {person.role}" if person.is_active else f"role {person.role}, deactivated"


def _sign_out_everywhere(ledger: Ledger, person: Person, who: str, why: str) -> int:
    devices = list(Device.objects.select_related("person").filter(person=person, revoked_ms=None))
    for device in devices:
        _revoke(ledger, device, who, why)
    return len(devices)


def check_name(name: str) -> None:
    """Refuse what is no account name.

    Raises:
        ExpectedFailure: It will not do.
    """
    if not name or len(name) > LONGEST_NAME or not name.isprintable() or name != name.strip():
        raise ExpectedFailure(Kind.BAD_INPUT, "An account name has 1 to 150 printable characters.", "Choose another.")


def check_password(password: str) -> None:
    """Refuse what is no password.

    Raises:
        ExpectedFailure: It will not do.
    """
    if len(password) < SHORTEST_PASSWORD:
        raise ExpectedFailure(
            Kind.BAD_INPUT, f"The password has fewer than {SHORTEST_PASSWORD} characters.", "Choose a longer one."
        )


def person_named(name: str) -> Person:
    """The person of that account name.

    Raises:
        ExpectedFailure: There is none.
    """
    person = Person.objects.filter(name=name).first()
    if person is None:
        raise ExpectedFailure(Kind.NOT_FOUND, f"The hub knows nobody called {name}.", "Add the person first.")
    return person


def assign(course_id: str, name: str | None, dates: Dates, who: str) -> tuple[Assignment, bool]:
    """Assign a course to a person, or to everyone (None); assigning again changes the dates.

    Returns:
        The assignment, and whether anything changed.

    Raises:
        ExpectedFailure: There is no such course or person, or nobody may begin the course any more.
    """
    with writing() as ledger:
        course = course_of(course_id)
        person = None if name is None else person_named(name)
        check_assignable(course, person)
        row = Assignment.objects.filter(course=course, person=person).first()
        old = dates_of(row).words() if row else ""
        if row is not None and row.withdrawn_ms is None and dates_of(row) == dates:
            return row, False
        row = row or Assignment(course=course, person=person, created_ms=ledger.now_ms)
        row.due_ms, row.grace_ms, row.close_ms = dates.due_ms, dates.grace_ms, dates.close_ms
        row.withdrawn_ms = None
        row.save()
        ledger.change("assignment", course.id, person=person, course=course.id, ref=row.pk)
        ledger.audit(who, "assign", f"course {course.id} to {name or 'everyone'}", old=old, new=dates.words())
    return row, True


def check_assignable(course: Course, person: Person | None) -> None:
    """Refuse a course that was taken away, or that a person (None: somebody) could not begin any more.

    Dates of an assignment that stands may still be changed: who has begun a retired course may finish it.

    Raises:
        ExpectedFailure: It cannot be assigned.
    """
    if course.withdrawn_ms is not None:
        raise ExpectedFailure(Kind.NOT_FOUND, f"The course {course.id} was withdrawn.", "Publish it again first.")
    is_standing = Assignment.objects.filter(course=course, person=person, withdrawn_ms=None).exists()
    if course.retired_ms is not None and not is_standing:
        raise ExpectedFailure(
            Kind.NOT_ALLOWED,
            f"The course {course.id} was retired: nobody can begin it any more.",
            "Assign another course, or publish this one again first.",
        )


def unassign(course_id: str, name: str | None, who: str) -> bool:
    """Take a course back from a person, or from everyone (None); returns whether it was assigned so.

    What is assigned to everyone stays with a person from whom only their own assignment is taken.

    Raises:
        ExpectedFailure: There is no such course or person.
    """
    person = None if name is None else person_named(name)
    row = Assignment.objects.filter(course=course_of(course_id), person=person, withdrawn_ms=None).first()
    if row is not None:
        withdraw_assignment(row, who)
    return row is not None


def withdraw_assignment(row: Assignment, who: str) -> None:
    """Take an assignment back; what was done stays on record."""
    with writing() as ledger:
        row.withdrawn_ms = ledger.now_ms
        row.save()
        ledger.change("assignment", row.course_id, person=row.person, course=row.course_id, ref=row.pk)
        ledger.audit(who, "withdraw assignment", str(row), old=dates_of(row).words(), new="withdrawn")


def dates_of(row: Assignment) -> Dates:
    """An assignment's three dates."""
    return Dates(row.due_ms, row.grace_ms, row.close_ms)


def revoke_device(device: Device, who: str, why: str = "") -> None:
    """Sign a device out for its person; what it sent stays on record."""
    with writing() as ledger:
        _revoke(ledger, device, who, why)


def _revoke(ledger: Ledger, device: Device, who: str, why: str) -> None:
    tokens.revoke(device, who)
    ledger.audit(who, "revoke device", str(device)[:300], old="signed in", new="revoked", why=why)
