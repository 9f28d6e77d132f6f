"""From the last answer to a certificate that anybody can check, with a real hub."""

from __future__ import annotations

import requests

from learner_app.domain.certificates import Standing
from learner_app.domain.ids import UnitId
from tests.fakes.course import COURSE, RIGHT


def learn_everything(session) -> None:
    for unit in ("weather", "tools", "wrap-up"):
        session.lessons.open(COURSE, UnitId(unit))
        session.lessons.complete(COURSE, UnitId(unit))
    for unit in ("practice", "final"):
        attempt = session.quizzes.begin(COURSE, UnitId(unit)).attempt
        for question, value in RIGHT.items():
            session.quizzes.answer(attempt, question, value)
        session.quizzes.submit(attempt)


def test_the_sync_that_brings_the_mark_brings_a_certificate_that_stays_without_the_hub(field) -> None:
    field.add_person("noor")
    session = field.device("noor-1", "noor")
    learn_everything(session)
    assert session.certificates.all() == ()

    session.sync.run()

    (row,) = session.certificates.all()
    assert row.standing is Standing.VALID
    assert row.says is not None
    assert (row.says.person, row.says.course, row.says.score) == ("noor", COURSE, 1.0)
    page = requests.get(row.address, timeout=30)
    assert page.status_code == 200
    assert "This certificate is valid" in page.text
    checked = field.hub.run("certificate", row.code)
    assert (checked["valid"], checked["revoked"], checked["person"]) == (True, False, "noor")

    field.hub.stop()
    try:
        again = field.open(field.folder / "noor-1")
        assert again.certificates.all() == (row,)
        again.certificates.save(row.code, field.folder / "noor.html")
    finally:
        field.hub.start()
    assert row.code in (field.folder / "noor.html").read_text(encoding="utf-8")


def test_a_second_device_has_the_same_certificate(field) -> None:
    field.add_person("imani")
    first = field.device("imani-1", "imani")
    learn_everything(first)
    first.sync.run()

    second = field.device("imani-2", "imani")

    assert [row.code for row in second.certificates.all()] == [row.code for row in first.certificates.all()]
    assert len(second.certificates.all()) == 1
