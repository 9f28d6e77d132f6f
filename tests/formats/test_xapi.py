from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learner_app.domain.events import Event, Stamp, Verb, Version
from learner_app.domain.ids import AttemptId, BlobHash, CourseId, DeviceId, QuestionId, RecordId, UnitId
from learner_app.domain.media import LONGEST_RECORDING_MS, Playback, Way, merged
from learner_app.formats import xapi
from learner_app.formats.xapi import Actor, BadStatement

AMINA = Actor("https://hub.example", "amina")
NAMES = st.text(min_size=1, max_size=30).filter(lambda text: text.encode("utf-8", "ignore").decode() == text)
RESPONSES = st.one_of(
    NAMES,
    st.booleans(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.lists(NAMES, max_size=4).map(tuple),
    st.dictionaries(NAMES, NAMES, max_size=4),
)


_MS = st.integers(0, LONGEST_RECORDING_MS)


@st.composite
def playbacks(draw: st.DrawFn) -> Playback:
    """A jump, or what was played with all that was played before."""
    from_ms = draw(st.none() | _MS)
    ends = draw(st.lists(st.tuples(_MS, _MS), max_size=6 if from_ms is None else 0))
    return Playback(
        session=draw(st.sampled_from(["7b0e8a53-5dbb-4c3b-9b2e-0c2ac47d1f10", "01934f5e-7c00-7000-8000-00000000000a"])),
        length_ms=draw(st.sampled_from([1, 600_000, LONGEST_RECORDING_MS])),
        has_video=draw(st.booleans()),
        at_ms=draw(_MS),
        from_ms=from_ms,
        segments=merged((min(pair), max(pair)) for pair in ends),
    )


@st.composite
def events(draw: st.DrawFn) -> Event:
    in_course = draw(st.booleans())
    at = datetime.fromtimestamp(draw(st.integers(0, 4 * 10**12)) / 1000, UTC)
    return Event(
        id=RecordId(str(draw(st.uuids(version=4)))),
        verb=draw(st.sampled_from(list(Verb))),
        stamp=Stamp(
            DeviceId(draw(NAMES)),
            draw(st.integers(1, 10**9)),
            at.replace(microsecond=at.microsecond // 1000 * 1000),
            draw(st.integers(0, 10**12)),
            draw(NAMES),
        ),
        version=Version(CourseId(draw(NAMES)), draw(NAMES), BlobHash("ab" * 32), "pt-BR") if in_course else None,
        unit=UnitId(draw(NAMES)) if in_course and draw(st.booleans()) else None,
        attempt=draw(st.none() | st.uuids().map(lambda value: AttemptId(str(value)))),
        responses=draw(st.dictionaries(NAMES.map(QuestionId), RESPONSES, max_size=5)),
        score=draw(st.none() | st.floats(0, 1)),
        duration_s=draw(st.none() | st.integers(0, 10**6)),
        detail=draw(st.just("") | NAMES),
        way=draw(st.none() | st.sampled_from(list(Way))),
        playback=draw(st.none() | playbacks()),
    )


@given(events())
def test_an_event_read_back_from_its_statement_is_the_same_event(event: Event) -> None:
    written = xapi.statement(event, AMINA)

    assert xapi.event(written) == event
    assert xapi.actor(written) == AMINA
    assert xapi.statement(xapi.event(written), AMINA) == written


@given(events())
def test_a_statement_is_canonical_json(event: Event) -> None:
    written = xapi.statement(event, Actor("https://hub.example", 'a "strange" näme'))

    canonical = json.dumps(json.loads(written), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert canonical.encode() == written


@given(st.lists(events(), max_size=5))
def test_one_writer_writes_what_each_would_be_alone(many: list[Event]) -> None:
    writer = xapi.StatementWriter(AMINA)

    written = [writer.statement(event) for event in many]

    assert written == [xapi.statement(event, AMINA) for event in many]
    assert [xapi.read(statement) for statement in written] == [(event, AMINA) for event in many]


@given(events())
def test_every_statement_keeps_the_rules_of_xapi(event: Event) -> None:
    body = json.loads(xapi.statement(event, AMINA))

    assert set(body) <= {"id", "actor", "verb", "object", "result", "context", "timestamp"}
    assert str(UUID(body["id"])) == body["id"]
    assert body["actor"] == {
        "objectType": "Agent",
        "account": {"homePage": "https://hub.example", "name": "amina"},
    }
    assert body["timestamp"].endswith("Z")
    assert datetime.fromisoformat(body["timestamp"]).tzinfo is not None
    assert set(body.get("result", {})) <= {"score", "success", "completion", "duration", "extensions"}
    assert set(body["context"]) <= {"registration", "language", "extensions", "contextActivities"}
    for iri in [body["verb"]["id"], body["object"]["id"], *body["context"]["extensions"]]:
        assert iri.startswith(("https://", "http://"))
        assert not set(iri) & set(' <>"{}|\\^`')
    if "registration" in body["context"]:
        assert UUID(body["context"]["registration"]).version == 5
    assert None not in body.values()


def lesson_done() -> Event:
    return Event(
        id=RecordId("01934f5e-7c00-7000-8000-000000000001"),
        verb=Verb.COMPLETED,
        stamp=Stamp(DeviceId("d1"), 7, datetime(2026, 3, 1, 8, 30, 0, 125000, tzinfo=UTC), 4200, "b1"),
        version=Version(CourseId("field"), "2026.1", BlobHash("0" * 64), "en"),
        unit=UnitId("what is it"),
        duration_s=61,
    )


def test_the_bytes_of_a_statement_never_change_within_a_protocol() -> None:
    written = xapi.statement(lesson_done(), AMINA).decode()

    assert written == (
        '{"actor":{"account":{"homePage":"https://hub.example","name":"amina"},"objectType":"Agent"},'
        '"context":{"extensions":{"https://learner.invalid/x/stamp":{"boot":"b1","device":"d1","monotonic":4200,'
        '"sequence":7},"https://learner.invalid/x/version":{"manifest":"' + "0" * 64 + '","version":"2026.1"}},'
        '"language":"en","registration":"4fb7ba22-32ef-578a-9be5-b3cf17620018"},'
        '"id":"01934f5e-7c00-7000-8000-000000000001",'
        '"object":{"id":"https://hub.example/courses/field/what%20is%20it"},'
        '"result":{"completion":true,"duration":"PT61S"},"timestamp":"2026-03-01T08:30:00.125Z",'
        '"verb":{"id":"http://adlnet.gov/expapi/verbs/completed"}}'
    )


def test_the_same_instant_in_another_time_zone_is_the_same_statement() -> None:
    from dataclasses import replace
    from datetime import timezone

    event = lesson_done()
    elsewhere = replace(event.stamp, at=event.stamp.at.astimezone(timezone(timedelta(hours=9))))

    assert xapi.statement(replace(event, stamp=elsewhere), AMINA) == xapi.statement(event, AMINA)


def test_half_a_surrogate_pair_in_an_answer_does_not_cost_the_record() -> None:
    from dataclasses import replace

    event = replace(lesson_done(), responses={QuestionId("q"): "a\ud83d"})

    assert xapi.event(xapi.statement(event, AMINA)).responses == {"q": "a?"}


def test_our_verbs_are_those_of_cmi5_and_adl() -> None:
    assert xapi.VERB_IRIS[Verb.INITIALIZED] == "http://adlnet.gov/expapi/verbs/initialized"
    assert xapi.VERB_IRIS[Verb.PASSED] == "http://adlnet.gov/expapi/verbs/passed"
    assert len(set(xapi.VERB_IRIS.values())) == len(Verb)


@pytest.mark.parametrize(
    ("path", "value", "reason"),
    [
        (("verb", "id"), "http://adlnet.gov/expapi/verbs/voided", "verb"),
        (("id",), "not-a-uuid", "id"),
        (("timestamp",), "yesterday", "time"),
        (("timestamp",), "2026-03-01T08:30:00", "time"),
        (("object", "id"), "https://elsewhere.example/courses/field/x", "object"),
        (("object", "id"), "https://hub.example/courses/a/b/c", "object"),
        (("result", "duration"), "P1Y", "duration"),
        (("result", "score"), {"scaled": 1.5}, "score"),
        (("actor",), {"mbox": "mailto:a@b.c"}, "account"),
    ],
)
def test_a_statement_of_another_making_is_refused_with_what_is_wrong(
    path: tuple[str, ...], value: object, reason: str
) -> None:
    body = json.loads(xapi.statement(lesson_done(), AMINA))
    parent = body
    for name in path[:-1]:
        parent = parent[name]
    parent[path[-1]] = value

    with pytest.raises(BadStatement, match=reason):
        xapi.event(json.dumps(body).encode())


@pytest.mark.parametrize("data", [b"", b"[]", b"\xff\xfe", b"null", b'{"id":1}', b"[" * 100_000])
def test_bytes_that_are_no_statement_are_refused(data: bytes) -> None:
    with pytest.raises(BadStatement):
        xapi.event(data)
