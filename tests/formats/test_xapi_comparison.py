"""A statement is the same when only what a store may assign or write otherwise differs (xAPI Data 2.3.1)."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learner_app.formats import xapi
from learner_app.formats.xapi_comparison import is_same_statement
from tests.formats.test_xapi import AMINA, events

STATEMENT: dict[str, Any] = {
    "id": "01934f5e-7c00-7000-8000-00000000000a",
    "timestamp": "2026-03-01T08:30:00.125Z",
    "actor": {"mbox": "mailto:Team@Example.com", "member": [{"mbox": "mailto:a@b.c"}, {"mbox": "mailto:d@e.f"}]},
    "verb": {"id": "http://adlnet.gov/expapi/verbs/completed", "display": {"en": "completed"}},
    "object": {"id": "https://hub.example/courses/field", "definition": {"name": {"en": "Field work"}}},
    "result": {"duration": "PT61S", "score": {"scaled": 0.8333333333333334}, "success": True},
    "context": {
        "registration": "4fb7ba22-32ef-578a-9be5-b3cf17620018",
        "language": "pt-BR",
        "contextActivities": {"parent": {"id": "https://hub.example/courses"}},
        "statement": {"objectType": "StatementRef", "id": "4fb7ba22-32ef-578a-9be5-b3cf17620018"},
        "extensions": {"https://x.example/n": [1, "a", True, None]},
    },
}


def changed(path: str, value: object) -> dict[str, Any]:
    """The statement with one property set (or, for None, gone); `path` is written with slashes."""
    copy = deepcopy(STATEMENT)
    *parents, name = path.split(" / ")
    place = copy
    for parent in parents:
        place = place[parent]
    place.pop(name, None)
    if value is not None:
        place[name] = value
    return copy


def same(one: object, other: object) -> bool:
    return is_same_statement(json.dumps(one).encode(), json.dumps(other).encode())


@given(events())
def test_every_statement_is_the_same_as_itself_written_otherwise(event) -> None:
    ours = xapi.statement(event, AMINA)

    assert is_same_statement(ours, ours)
    assert is_same_statement(ours, json.dumps(json.loads(ours), indent=1).encode())


@given(events(), events())
def test_two_statements_of_ours_are_the_same_only_where_their_bytes_are(one, other) -> None:
    first, second = xapi.statement(one, AMINA), xapi.statement(other, AMINA)

    assert is_same_statement(first, second) is (first == second)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("stored", "2026-03-02T00:00:00Z"),
        ("authority", {"mbox": "mailto:lrs@example.com"}),
        ("version", "2.0.0"),
        ("timestamp", "2026-03-01T08:30:00.125000+00:00"),
        ("timestamp", "2026-03-01T17:30:00.125+09:00"),
        ("timestamp", "2026-03-01T08:30:00.124999+00:00"),
        ("id", "01934F5E-7C00-7000-8000-00000000000A"),
        ("actor / objectType", "Agent"),
        ("actor / mbox", "mailto:Team@example.COM"),
        ("actor / member", [{"mbox": "mailto:d@e.f", "objectType": "Agent"}, {"mbox": "mailto:a@b.c"}]),
        ("verb / display", None),
        ("verb / display", {"en": "finished"}),
        ("object / objectType", "Activity"),
        ("object / definition", None),
        ("result / duration", "PT61.004S"),
        ("result / score", {"scaled": 0.8333333134651184}),
        ("context / registration", "4FB7BA22-32EF-578A-9BE5-B3CF17620018"),
        ("context / language", "pt-br"),
        ("context / contextActivities", {"parent": [{"id": "https://hub.example/courses", "objectType": "Activity"}]}),
        ("attachments", []),
    ],
)
def test_what_a_store_may_assign_or_write_otherwise_does_not_count(path: str, value: object) -> None:
    assert same(STATEMENT, changed(path, value))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("timestamp", "2026-03-01T08:30:00.126Z"),
        ("timestamp", "2026-03-01T08:30:00.125"),
        ("timestamp", None),
        ("timestamp", 5),
        ("id", "01934f5e-7c00-7000-8000-00000000000b"),
        ("id", None),
        ("actor / mbox", "mailto:team@example.com"),
        ("actor / objectType", "Group"),
        ("actor / member", [{"mbox": "mailto:a@b.c"}]),
        ("actor", "amina"),
        ("verb / id", "http://adlnet.gov/expapi/verbs/failed"),
        ("object / id", "https://hub.example/courses/Field"),
        ("object / objectType", "StatementRef"),
        ("result / duration", "PT1M1S"),
        ("result / success", 1),
        ("result / score", {"scaled": 0.8333}),
        ("result", None),
        ("context / language", "pt"),
        ("context / contextActivities", {"other": {"id": "https://hub.example/courses"}}),
        ("context / statement", {"objectType": "StatementRef", "id": "5fb7ba22-32ef-578a-9be5-b3cf17620018"}),
        ("context / extensions", {"https://x.example/n": [1, "a", 1, None]}),
        ("context / extensions", {"https://x.example/n": [1, "A", True, None]}),
        ("context / extensions", {"https://x.example/n": [1, "a", True]}),
        ("context / revision", "2"),
    ],
)
def test_everything_else_counts(path: str, value: object) -> None:
    assert not same(STATEMENT, changed(path, value))


def test_id_and_time_that_the_store_assigned_do_not_count() -> None:
    ours = changed("timestamp", None)
    del ours["id"]

    assert same(ours, STATEMENT)
    assert not same(STATEMENT, ours)


def test_a_substatement_is_compared_by_the_same_rules() -> None:
    inner = {**STATEMENT, "objectType": "SubStatement"}
    told = {**inner, "timestamp": "2026-03-01T09:30:00.125+01:00"}

    assert same(changed("object", inner), changed("object", told))
    assert not same(changed("object", inner), changed("object", {**told, "result": {}}))


@pytest.mark.parametrize(
    "theirs",
    [b"", b"[]", b"null", b"\xff", b"<html>", b"[" * 100_000, b'{"a":' * 100_000, b'{"result":' + b"9" * 9000 + b"}"],
)
def test_what_is_no_statement_is_never_the_same(theirs: bytes) -> None:
    assert not is_same_statement(json.dumps(STATEMENT).encode(), theirs)
    assert not is_same_statement(theirs, theirs) or theirs.endswith(b"9}")


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_two_times_can_be_compared(one: str, other: str) -> None:
    assert same(changed("timestamp", one), changed("timestamp", one))
    same(changed("timestamp", one), changed("timestamp", other))
