"""Our documents in the State of a record store: under what they are kept, and how reading positions are written.

Source: xAPI 1.0.3, Communication, 2.3. Agents and activities are named there as in our statements (`formats.xapi`).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated
from urllib.parse import quote

import msgspec

from learner_app.domain.ids import CourseId, UnitId
from learner_app.formats.structs import settled
from learner_app.formats.xapi import NAMESPACE, Actor

if TYPE_CHECKING:
    from collections.abc import Mapping

POSITIONS = f"{NAMESPACE}positions"
"""The name (`stateId`) of the document with the reading positions of one course."""
_MOST_UNITS = 10_000
_Index = Annotated[int, msgspec.Meta(ge=0, le=10**9)]


@settled
class _Positions(msgspec.Struct):
    units: Annotated[dict[str, _Index], msgspec.Meta(max_length=_MOST_UNITS)] = {}


def agent(actor: Actor) -> str:
    """The agent of a person's statements, as JSON."""
    account = {"homePage": actor.home_page, "name": actor.name}
    return json.dumps({"account": account, "objectType": "Agent"}, ensure_ascii=False, separators=(",", ":"))


def course_activity(actor: Actor, course: CourseId) -> str:
    """The activity of a whole course."""
    return f"{actor.home_page}/courses/{quote(course, safe='')}"


def positions(document: bytes) -> dict[UnitId, int]:
    """Where each unit was left: the index of the block at the top. Empty for what is no such document."""
    try:
        read = msgspec.json.decode(document, type=_Positions)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return {}
    return {UnitId(unit): index for unit, index in read.units.items()}


def write_positions(positions: Mapping[UnitId, int]) -> bytes:
    """The document for these positions."""
    return msgspec.json.encode(_Positions({str(unit): index for unit, index in positions.items()}), order="sorted")
