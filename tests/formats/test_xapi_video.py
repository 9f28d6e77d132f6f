"""What was played, in the words of the xAPI video profile; and what is no such statement."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from learner_app.domain.events import Event, Verb
from learner_app.domain.media import MOST_SEGMENTS, Playback, Way
from learner_app.formats import xapi, xapi_video
from learner_app.formats.xapi import Actor, BadStatement
from tests.formats.test_xapi import lesson_done

AMINA = Actor("https://hub.example", "amina")
PROFILE = "https://w3id.org/xapi/video"
PLAYED = Playback("7b0e8a53-5dbb-4c3b-9b2e-0c2ac47d1f10", 65_200, True, 61_000, None, ((0, 12_500), (30_000, 61_000)))


def heard(**values: object) -> Event:
    return replace(lesson_done(), verb=Verb.PAUSED, playback=PLAYED, duration_s=None, **values)  # type: ignore[arg-type]


def test_the_bytes_of_a_pause_never_change_within_a_protocol() -> None:
    written = xapi.statement(heard(), AMINA).decode()

    assert written == (
        '{"actor":{"account":{"homePage":"https://hub.example","name":"amina"},"objectType":"Agent"},'
        '"context":{"contextActivities":{"category":[{"id":"https://w3id.org/xapi/video"}]},'
        '"extensions":{"https://learner.invalid/x/stamp":{"boot":"b1","device":"d1","monotonic":4200,"sequence":7},'
        '"https://learner.invalid/x/version":{"manifest":"' + "0" * 64 + '","version":"2026.1"},'
        '"https://w3id.org/xapi/video/extensions/completion-threshold":0.95,'
        '"https://w3id.org/xapi/video/extensions/length":65.2,'
        '"https://w3id.org/xapi/video/extensions/session-id":"7b0e8a53-5dbb-4c3b-9b2e-0c2ac47d1f10"},'
        '"language":"en","registration":"4fb7ba22-32ef-578a-9be5-b3cf17620018"},'
        '"id":"01934f5e-7c00-7000-8000-000000000001",'
        '"object":{"definition":{"type":"https://w3id.org/xapi/video/activity-type/video"},'
        '"id":"https://hub.example/courses/field/what%20is%20it"},'
        '"result":{"extensions":{'
        '"https://w3id.org/xapi/video/extensions/played-segments":"0[.]12.5[,]30[.]61",'
        '"https://w3id.org/xapi/video/extensions/progress":0.667,'
        '"https://w3id.org/xapi/video/extensions/time":61.0}},'
        '"timestamp":"2026-03-01T08:30:00.125Z","verb":{"id":"https://w3id.org/xapi/video/verbs/paused"}}'
    )


@pytest.mark.parametrize("verb", [Verb.PLAYED, Verb.PAUSED, Verb.SEEKED])
def test_playing_has_the_verbs_of_the_profile(verb: Verb) -> None:
    assert xapi.VERB_IRIS[verb] == f"{PROFILE}/verbs/{verb.value}"
    assert xapi.VERB_IRIS[Verb.COMPLETED] == "http://adlnet.gov/expapi/verbs/completed"


def test_a_jump_says_from_where_to_where() -> None:
    jump = replace(PLAYED, from_ms=1_250, segments=())

    body = json.loads(xapi.statement(replace(heard(), verb=Verb.SEEKED, playback=jump), AMINA))

    assert body["result"]["extensions"] == {
        f"{PROFILE}/extensions/time-from": 1.25,
        f"{PROFILE}/extensions/time-to": 61.0,
    }


def test_what_was_read_says_so_and_nothing_of_a_session() -> None:
    read = replace(lesson_done(), way=Way.READ)

    written = xapi.statement(read, AMINA)

    assert json.loads(written)["context"]["extensions"]["https://learner.invalid/x/way"] == "read"
    assert b"w3id.org" not in written
    assert xapi.event(written) == read


def test_a_sound_is_a_sound() -> None:
    body = json.loads(xapi.statement(replace(heard(), playback=replace(PLAYED, has_video=False)), AMINA))

    assert body["object"]["definition"] == {"type": "https://w3id.org/xapi/audio/activity-type/audio"}


def test_a_way_that_a_later_version_knows_does_not_cost_the_completion() -> None:
    written = xapi.statement(replace(lesson_done(), way=Way.READ), AMINA).replace(b'"read"', b'"dreamt"')

    assert xapi.event(written) == lesson_done()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b'"0[.]12.5[,]30[.]61"', b'"0[.]12.5[,]30"'),
        (b'"0[.]12.5[,]30[.]61"', b'"30[.]61[,]0[.]12.5"'),
        (b'"0[.]12.5[,]30[.]61"', b'"-1[.]12.5"'),
        (b'"0[.]12.5[,]30[.]61"', b'"1e5[.]12.5"'),
        (b'"0[.]12.5[,]30[.]61"', b'"5[.]5"'),
        (b'"0[.]12.5[,]30[.]61"', b'"' + b"[,]".join(b"%d[.]%d.5" % (n, n) for n in range(MOST_SEGMENTS + 1)) + b'"'),
        (b"65.2", b"1e300"),
        (b":61.0", b":-1"),
        (b'"https://w3id.org/xapi/video/extensions/time":61.0', b'"x":1'),
        (b"7b0e8a53-", b"7b0e8a5/"),
    ],
)
def test_playing_that_contradicts_itself_is_refused(before: bytes, after: bytes) -> None:
    written = xapi.statement(heard(), AMINA)
    assert before in written

    with pytest.raises(BadStatement):
        xapi.event(written.replace(before, after))


def test_segments_are_read_as_other_players_write_them() -> None:
    assert xapi_video.segments_of_text("0[.]12.512[,]15[.]21.0") == ((0, 12_512), (15_000, 21_000))
