"""Our statements keep the rules of xAPI, by rules that tell good samples from bad ones."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learner_app.domain.ids import CourseId, UnitId
from learner_app.formats import xapi
from learner_app.formats.manifest import LANGUAGE_PATTERN
from learner_app.formats.xapi import Actor
from learner_app.services.recorder import LOCAL_HOME
from tests.fakes import xapi_rules
from tests.formats.test_xapi import NAMES, events, lesson_done

if TYPE_CHECKING:
    from pathlib import Path

HOMES = st.sampled_from(
    ["https://hub.example", "http://127.0.0.1:8000", "http://[::1]:8000", "https://lrs.example/data/xAPI", LOCAL_HOME]
)
LANGUAGES = st.from_regex(LANGUAGE_PATTERN, fullmatch=True)


@pytest.mark.content
def test_the_rules_accept_every_good_sample_and_refuse_every_bad_one(shared_content: Path) -> None:
    folder = shared_content / "xapi-samples" / "validator"
    wrong, judged = [], 0
    for sample in sorted(folder.glob("*/*.json")):
        value = json.loads(sample.read_text(encoding="utf-8"))
        reason = ""
        try:
            xapi_rules.KINDS[sample.parent.name](value, "")
        except xapi_rules.Broken as broken:
            reason = str(broken)
        is_good = "-good" in sample.name
        judged += 1
        if is_good == bool(reason):
            wrong.append(f"{sample.parent.name}/{sample.name}: {reason or 'accepted'}")

    assert not wrong
    assert judged > 200


@given(events(), HOMES, NAMES, LANGUAGES)
def test_every_statement_of_ours_keeps_the_rules(event, home: str, name: str, language: str) -> None:
    if event.version is not None:
        event = replace(event, version=replace(event.version, language=language))

    xapi_rules.statement(json.loads(xapi.statement(event, Actor(home, name))))


@given(st.text(min_size=1, max_size=30), st.text(min_size=1, max_size=30))
def test_no_name_of_a_course_or_unit_breaks_the_activity_id(course: str, unit: str) -> None:
    event = lesson_done()
    assert event.version is not None
    version = replace(event.version, course=CourseId(course.encode("utf-8", "replace").decode()))
    named = replace(event, version=version, unit=UnitId(unit.encode("utf-8", "replace").decode()))

    xapi_rules.statement(json.loads(xapi.statement(named, Actor("https://hub.example", "amina"))))


@pytest.mark.parametrize(
    ("path", "value", "rule"),
    [
        ("timestamp", "2026-02-30T08:30:00Z", "no day there is"),
        ("timestamp", "2026-03-01T08:30:00", "time"),
        ("timestamp", "2026-03-01T08:30:00-00:00", "illegal offset"),
        ("result duration", "PT", "duration"),
        ("result success", "true", "true or false"),
        ("result score", {"scaled": 1.5}, "between"),
        ("result score", {"raw": 5, "min": 6}, "ends"),
        ("context language", "en_GB", "language tag"),
        ("context registration", "7", "UUID"),
        ("context extensions", {"attempt": "1"}, "IRI"),
        ("context revision", None, "text"),
        ("actor account", {"homePage": "hub.example", "name": "amina"}, "IRI"),
        ("object id", "https://hub.example/courses/a b", "IRI"),
        ("object id", "https://hub.example/courses/100%", "IRI"),
        ("verb id", "http://adlnet.gov/expapi/verbs/voided", "no statement"),
    ],
)
def test_a_statement_that_breaks_a_rule_is_told_which(path: str, value: object, rule: str) -> None:
    body = json.loads(xapi.statement(lesson_done(), Actor("https://hub.example", "amina")))
    *parents, name = path.split()
    place = body
    for parent in parents:
        place = place[parent]
    place[name] = value

    with pytest.raises(xapi_rules.Broken, match=rule):
        xapi_rules.statement(body)
