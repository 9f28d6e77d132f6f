"""Fill a hub's database with people and completions, for `report.py`: `fill_hub.py DATA COURSE PEOPLE`."""

from __future__ import annotations

import sys
from pathlib import Path

from learner_app.hub.configuration import prepare
from learner_app.hub.folder import open_folder

NOON_MS = 1_780_000_000_000


def main(data: Path, course: str, count: int) -> None:
    """Write straight into the tables; the hub must not be running."""
    prepare(open_folder(data))
    from learner_app.hub.models import Completion, CourseVersion, Device, Person

    version = CourseVersion.objects.get(course_id=course)
    names = [f"person-{number:05}" for number in range(count)]
    Person.objects.bulk_create(
        (Person(name=name, display_name=name.title(), password="!", created_ms=NOON_MS) for name in names),
        batch_size=1000,
    )
    people = list(Person.objects.filter(name__startswith="person-").order_by("name"))
    Device.objects.bulk_create(
        (
            Device(person=person, device=f"device-of-{person.name}", created_ms=NOON_MS, last_contact_ms=NOON_MS)
            for person in people
        ),
        batch_size=1000,
    )
    Completion.objects.bulk_create(
        (_completion(Completion, person, version, number) for number, person in enumerate(people) if number % 3),
        batch_size=1000,
    )


def _completion(kind, person, version, number):
    is_done = number % 3 == 2
    return kind(
        person=person,
        version=version,
        status="completed" if is_done else "in progress",
        passed=True if is_done else None,
        score=0.9 if is_done else None,
        completed_ms=NOON_MS + number if is_done else None,
        received_ms=NOON_MS + number,
        attempts=1 + number % 3,
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
