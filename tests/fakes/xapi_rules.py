"""The rules of xAPI for what a record store is given: raises `Broken` with the place and the rule that is not kept.

Written from the specification (1.0.3, Data, sections 2.2 to 4.6) and stricter than most stores. Statements without
`contextAgents` and `contextGroups` are judged alike under 2.0, whose timestamps are RFC 3339 alone, as here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import Any

Check = Callable[[Any, str], None]


class Broken(Exception):  # noqa: N818 - a rule is broken, not this program
    """A rule is not kept."""


def broken(where: str, rule: str) -> Broken:
    return Broken(f"{where or 'the value'} {rule}")


# What stands alone.

_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?:[^\x00-\x20\x7f-\x9f<>\"{}|\\^`%]|%[0-9A-Fa-f]{2})+")
_UUID = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_MAILBOX = re.compile(r"mailto:[^@\s]+@[^@\s]+\.[^@\s.]+")
_TIME = re.compile(
    r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?"
    r"(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)"
)
_DURATION = re.compile(
    r"P(?:\d+(?:[.,]\d+)?W|(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:[.,]\d+)?S)?)?)"
)
_LANGUAGE = re.compile(
    r"(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?"
    r"(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?"
    r"|x(?:-[a-z0-9]{1,8})+)",
    re.IGNORECASE,
)
_VERSION = re.compile(r"[12]\.0(?:\.\d+)?")


def text(value: Any, where: str) -> None:
    if not isinstance(value, str):
        raise broken(where, "is not text")


def matching(pattern: re.Pattern[str], rule: str) -> Check:
    def check(value: Any, where: str) -> None:
        text(value, where)
        if not pattern.fullmatch(value):
            raise broken(where, f"is not {rule}: {value!r}")

    return check


iri = matching(_IRI, "an IRI with a scheme")
uuid = matching(_UUID, "a UUID")
mailbox = matching(_MAILBOX, "a mailto IRI")
language = matching(_LANGUAGE, "a language tag (RFC 5646)")
duration = matching(_DURATION, "a duration (ISO 8601)")
version = matching(_VERSION, "a version of xAPI")
sha1 = matching(re.compile(r"[0-9A-Fa-f]{40}"), "a SHA-1 digest")
sha2 = matching(re.compile(r"[0-9A-Fa-f]{56,128}"), "a SHA-2 digest")


def uri(value: Any, where: str) -> None:
    iri(value, where)
    if not value.isascii():
        raise broken(where, "is a URI, which is ASCII")


def time(value: Any, where: str) -> None:
    matching(_TIME, "a time (RFC 3339)")(value, where)
    if value.endswith("-00:00"):
        raise broken(where, "has an illegal offset")
    try:
        datetime.fromisoformat(value.upper().replace(":60", ":59"))
    except ValueError as error:
        raise broken(where, "is no day there is") from error


def boolean(value: Any, where: str) -> None:
    if not isinstance(value, bool):
        raise broken(where, "is not true or false")


def number(value: Any, where: str) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise broken(where, "is not a number")


def length(value: Any, where: str) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise broken(where, "is not a count")


def one_of(*allowed: str) -> Check:
    def check(value: Any, where: str) -> None:
        if value not in allowed:
            raise broken(where, f"is not {' or '.join(allowed)}: {value!r}")

    return check


# What holds others.


def listed(each: Check, fewest: int = 0) -> Check:
    def check(value: Any, where: str) -> None:
        if not isinstance(value, list) or len(value) < fewest:
            raise broken(where, f"is not a list of at least {fewest}")
        for place, item in enumerate(value):
            each(item, f"{where}[{place}]")

    return check


def one_or_list(each: Check) -> Check:
    def check(value: Any, where: str) -> None:
        (listed(each) if isinstance(value, list) else each)(value, where)

    return check


def mapping(value: Any, where: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise broken(where, "is not an object")
    return value


def shape(required: Mapping[str, Check], optional: Mapping[str, Check], *, is_open: bool = False) -> Check:
    """An object with these properties and, unless it is open, no others."""

    def check(value: Any, where: str) -> None:
        for name in required:
            if name not in mapping(value, where):
                raise broken(where, f"has no {name}")
        known = {**optional, **required}
        for name, inner in mapping(value, where).items():
            if name in known:
                known[name](inner, f"{where}.{name}")
            elif not is_open:
                raise broken(where, f"must not have {name}")

    return check


def keyed(key: Check, value_check: Check) -> Check:
    def check(value: Any, where: str) -> None:
        for name, inner in mapping(value, where).items():
            key(name, f"the key {name!r} of {where}")
            value_check(inner, f"{where}.{name}")

    return check


def anything(_value: Any, _where: str) -> None:
    pass


extensions = keyed(iri, anything)
language_map = keyed(language, text)
account = shape({"homePage": iri, "name": text}, {})

_IDENTIFIERS: Mapping[str, Check] = {"mbox": mailbox, "mbox_sha1sum": sha1, "openid": uri, "account": account}


def agent(value: Any, where: str) -> None:
    shape({}, {**_IDENTIFIERS, "objectType": one_of("Agent"), "name": text})(value, where)
    if len(_IDENTIFIERS.keys() & value.keys()) != 1:
        raise broken(where, "does not have exactly one identifier")


def identified_group(value: Any, where: str) -> None:
    optional = {**_IDENTIFIERS, "name": text, "member": listed(agent)}
    shape({"objectType": one_of("Group")}, optional)(value, where)
    if len(_IDENTIFIERS.keys() & value.keys()) != 1:
        raise broken(where, "does not have exactly one identifier")


anonymous_group = shape({"objectType": one_of("Group"), "member": listed(agent, 1)}, {"name": text})


def group(value: Any, where: str) -> None:
    is_identified = bool(_IDENTIFIERS.keys() & mapping(value, where).keys())
    (identified_group if is_identified else anonymous_group)(value, where)


def actor(value: Any, where: str) -> None:
    (group if mapping(value, where).get("objectType") == "Group" else agent)(value, where)


def authority(value: Any, where: str) -> None:
    actor(value, where)
    if value.get("objectType") == "Group" and (len(value.get("member", ())) != 2 or len(value) != 2):
        raise broken(where, "as a group has two members and nothing else")


person = shape(
    {"objectType": one_of("Person")},
    {"name": listed(text), **{name: listed(check) for name, check in _IDENTIFIERS.items()}},
)
verb = shape({"id": iri}, {"display": language_map})
statement_ref = shape({"objectType": one_of("StatementRef"), "id": uuid}, {})

_COMPONENTS: Mapping[str, tuple[str, ...]] = {
    "choice": ("choices",),
    "sequencing": ("choices",),
    "likert": ("scale",),
    "matching": ("source", "target"),
    "performance": ("steps",),
    "true-false": (),
    "fill-in": (),
    "long-fill-in": (),
    "numeric": (),
    "other": (),
}
_COMPONENT = shape({"id": text}, {"description": language_map})


def components(value: Any, where: str) -> None:
    listed(_COMPONENT)(value, where)
    if len({each["id"] for each in value}) != len(value):
        raise broken(where, "has an id twice")


_INTERACTION: Mapping[str, Check] = {
    "correctResponsesPattern": listed(text),
    **dict.fromkeys(("choices", "scale", "source", "target", "steps"), components),
}


def interaction(value: Any, where: str) -> None:
    """The part of a definition that makes an activity an interaction; other properties are not looked at."""
    shape({"interactionType": one_of(*_COMPONENTS)}, _INTERACTION, is_open=True)(value, where)
    allowed = {"correctResponsesPattern", *_COMPONENTS[value["interactionType"]]}
    if found := (_INTERACTION.keys() & value.keys()) - allowed:
        raise broken(where, f"is of type {value['interactionType']} and has {', '.join(sorted(found))}")
    if value["interactionType"] == "true-false":
        listed(one_of("true", "false"))(value.get("correctResponsesPattern", []), where)


def definition(value: Any, where: str) -> None:
    known: Mapping[str, Check] = {
        "name": language_map,
        "description": language_map,
        "type": iri,
        "moreInfo": iri,
        "extensions": extensions,
        "interactionType": text,
    }
    shape({}, {**known, **_INTERACTION})(value, where)
    if (_INTERACTION.keys() | {"interactionType"}) & value.keys():
        interaction(value, where)


activity = shape({"id": iri}, {"objectType": one_of("Activity"), "definition": definition})
context_activities = shape({}, dict.fromkeys(("parent", "grouping", "category", "other"), one_or_list(activity)))
context = shape(
    {},
    {
        "registration": uuid,
        "instructor": actor,
        "team": group,
        "contextActivities": context_activities,
        "revision": text,
        "platform": text,
        "language": language,
        "statement": statement_ref,
        "extensions": extensions,
    },
)
attachment = shape(
    {"usageType": iri, "display": language_map, "contentType": text, "length": length, "sha2": sha2},
    {"description": language_map, "fileUrl": iri},
)


def score(value: Any, where: str) -> None:
    shape({}, dict.fromkeys(("scaled", "raw", "min", "max"), number))(value, where)
    if not -1 <= value.get("scaled", 0) <= 1:
        raise broken(where, "is not between -1 and 1")
    low, high = value.get("min", float("-inf")), value.get("max", float("inf"))
    if low >= high or not low <= value.get("raw", low if "min" in value else min(high, 0)) <= high:
        raise broken(where, "is not between its ends")


result = shape(
    {},
    {
        "score": score,
        "success": boolean,
        "completion": boolean,
        "response": text,
        "duration": duration,
        "extensions": extensions,
    },
)

_TARGETS: Mapping[str, Check] = {
    "Activity": activity,
    "Agent": agent,
    "Group": group,
    "StatementRef": statement_ref,
}
_VOIDED = "http://adlnet.gov/expapi/verbs/voided"


def target(value: Any, where: str, *, is_inner: bool = False) -> None:
    kind = mapping(value, where).get("objectType", "Activity")
    if kind == "SubStatement" and not is_inner:
        substatement(value, where)
    elif kind in _TARGETS:
        _TARGETS[kind](value, where)
    else:
        raise broken(where, f"is of no known type: {kind!r}")


_TOLD: Mapping[str, Check] = {
    "result": result,
    "context": context,
    "timestamp": time,
    "attachments": listed(attachment),
}


def substatement(value: Any, where: str) -> None:
    required = {"objectType": one_of("SubStatement"), "actor": actor, "verb": verb}
    shape({**required, "object": partial(target, is_inner=True)}, _TOLD)(value, where)
    _agrees(value, where)


def statement(value: Any, where: str = "") -> None:
    """A whole statement as a client sends it."""
    optional = {**_TOLD, "id": uuid, "stored": time, "version": version, "authority": authority}
    shape({"actor": actor, "verb": verb, "object": target}, optional)(value, where or "the statement")
    _agrees(value, where or "the statement")


def _agrees(value: Mapping[str, Any], where: str) -> None:
    kind = value["object"].get("objectType", "Activity")
    if value["verb"]["id"] == _VOIDED and kind != "StatementRef":
        raise broken(where, "voids something that is no statement")
    if kind != "Activity" and {"revision", "platform"} & value.get("context", {}).keys():
        raise broken(where, "has revision or platform although its object is no activity")


about = shape(
    {"version": one_or_list(matching(re.compile(r"\d+\.\d+(?:\.\d+)?"), "a version"))}, {"extensions": extensions}
)

KINDS: Mapping[str, Check] = {
    "about": about,
    "account": shape({"account": account}, {}),
    "activity": activity,
    "activity_definition": definition,
    "activity_list_or_obj": one_or_list(activity),
    "activityid": shape({"activityId": iri}, {}),
    "agent": agent,
    "anonymousgroup": anonymous_group,
    "attachment": attachment,
    "context": context,
    "contextactivities": context_activities,
    "extensions": extensions,
    "group": group,
    "identifiedgroup": identified_group,
    **{
        f"interactionactivity{suffix}": interaction
        for suffix in ("", "_choices", "_none", "_scale", "_sourcetarget", "_steps")
    },
    "mbox": shape({"mbox": mailbox}, {}, is_open=True),
    "mbox_sha1sum": shape({"mbox_sha1sum": sha1}, {}, is_open=True),
    "openid": shape({"openid": uri}, {}, is_open=True),
    "person": person,
    "statement": statement,
    "statementref": statement_ref,
    "substatement": substatement,
    "verb": verb,
}
"""By the names of the things that samples are given for."""
