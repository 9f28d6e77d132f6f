from __future__ import annotations

import json
from dataclasses import replace

import pytest

from learner_app.domain.course import (
    Course,
    Delivery,
    Module,
    Policy,
    QuizRules,
    ScoreRule,
    Tier,
    Unit,
    UnitKind,
)
from learner_app.domain.ids import BlobHash, CourseId, UnitId
from learner_app.formats.manifest import (
    BadManifest,
    BlobInfo,
    KeyPicture,
    Manifest,
    Recording,
    UnitContent,
    decode,
    encode,
    manifest_hash,
)

BODY, SMALL, FULL, TALK, CUES, QUIZ = (BlobHash(digit * 64) for digit in "abcdef")
LESSON = Unit(UnitId("lesson"), UnitKind.LESSON, "Größe", 6)
TALK_UNIT = Unit(UnitId("talk"), UnitKind.MEDIA, "Talk", 3, required=False)
RULES = QuizRules(Policy.CERTIFYING, 0.8, 3, ScoreRule.LATEST)
CHECK = Unit(UnitId("check"), UnitKind.QUIZ, "Check", 2, RULES, after=(UnitId("lesson"),))
COURSE = Course(
    CourseId("security"), "2026.1", "Security", "en", "Report phishing.", "MIT", Delivery.BLENDED,
    (Module("One", (LESSON, TALK_UNIT)), Module("Two", (CHECK,))),
)  # fmt: skip
MANIFEST = Manifest(
    COURSE,
    {
        LESSON.id: UnitContent(BODY, (SMALL,), 2, "what.md"),
        TALK_UNIT.id: UnitContent(source_name="talk.mp4", files=(TALK,), captions={"en": CUES}),
        CHECK.id: UnitContent(QUIZ, source_name="check.gift"),
    },
    {
        BODY: BlobInfo(500, Tier.TEXT, "text/html"),
        SMALL: BlobInfo(9_000, Tier.TEXT, "image/webp"),
        FULL: BlobInfo(90_000, Tier.STANDARD, "image/png"),
        TALK: BlobInfo(5_000_000, Tier.STANDARD, "video/mp4"),
        CUES: BlobInfo(700, Tier.TEXT, "text/vtt"),
        QUIZ: BlobInfo(300, Tier.TEXT, "application/json"),
    },
    {SMALL: FULL},
)


WAVES, TOLD, STILL = (BlobHash(digit * 64) for digit in "123")
RECORDING = Recording(61_500, True, WAVES, {"en": TOLD}, (KeyPicture(5_000, STILL),), "the film is silent")
RECORDED = replace(
    MANIFEST,
    units={**MANIFEST.units, TALK_UNIT.id: replace(MANIFEST.units[TALK_UNIT.id], recording=RECORDING)},
    blobs={
        **MANIFEST.blobs,
        WAVES: BlobInfo(900, Tier.TEXT, "application/json"),
        TOLD: BlobInfo(400, Tier.TEXT, "text/vtt"),
        STILL: BlobInfo(8_000, Tier.TEXT, "image/webp"),
    },
)


@pytest.mark.parametrize("manifest", [MANIFEST, RECORDED])
def test_a_manifest_comes_back_as_it_was(manifest):
    assert decode(encode(manifest)) == manifest


def test_a_silent_film_says_so_and_all_others_say_nothing_of_it():
    content = replace(MANIFEST.units[TALK_UNIT.id], recording=replace(RECORDING, has_sound=False))
    silent = replace(RECORDED, units={**RECORDED.units, TALK_UNIT.id: content})

    assert decode(encode(silent)) == silent
    assert b"has_sound" not in encode(RECORDED)


def test_what_is_known_of_a_recording_makes_a_manifest_of_format_3_and_arrives_with_the_text():
    assert json.loads(encode(RECORDED))["format"] == 3
    assert set(RECORDED.blobs_in(Tier.TEXT)) >= {WAVES, TOLD, STILL}


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        (replace(RECORDING, duration_ms=0), "lasts 0 ms"),
        (replace(RECORDING, duration_ms=10**12), "lasts 1000000000000 ms"),
        (replace(RECORDING, descriptions={"../en": TOLD}), "descriptions in an unknown language"),
        (replace(RECORDING, key_pictures=(KeyPicture(70_000, STILL),)), "from outside its video"),
        (replace(RECORDING, exception="x" * 1_001), "of reasons"),
    ],
)
def test_a_recording_that_cannot_be_is_refused(wrong, reason):
    content = replace(MANIFEST.units[TALK_UNIT.id], recording=wrong)
    with pytest.raises(BadManifest, match=reason):
        decode(encode(replace(RECORDED, units={**MANIFEST.units, TALK_UNIT.id: content})))


def test_the_bytes_are_canonical():
    shuffled = replace(
        MANIFEST,
        units=dict(reversed(list(MANIFEST.units.items()))),
        blobs=dict(reversed(list(MANIFEST.blobs.items()))),
    )
    data = encode(MANIFEST)

    assert encode(shuffled) == data
    assert data == json.dumps(json.loads(data), sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
    assert manifest_hash(data) == manifest_hash(encode(decode(data)))


@pytest.mark.parametrize("more", [{"time_limit_s": 1200}, {"needs_connection": True}])
def test_only_a_manifest_that_uses_what_older_programs_do_not_know_is_of_format_2(more):
    timed = replace(CHECK, quiz=replace(RULES, **more))
    course = replace(COURSE, modules=(COURSE.modules[0], Module("Two", (timed,))))
    data = encode(replace(MANIFEST, course=course))

    assert json.loads(encode(MANIFEST))["format"] == 1
    assert b"time_limit_s" not in encode(MANIFEST)
    assert json.loads(data)["format"] == 2
    assert decode(data).course == course


def test_of_a_tier_what_is_read_comes_before_what_is_looked_at():
    assert MANIFEST.blobs_in(Tier.TEXT) == (BODY, CUES, QUIZ, SMALL)
    assert MANIFEST.blobs_in(Tier.STANDARD) == (TALK, FULL)
    assert MANIFEST.size_bytes(Tier.TEXT) == 10_500


def changed(change):
    document = json.loads(encode(MANIFEST))
    change(document)
    return json.dumps(document).encode()


def unit_of(document, module=0, unit=0):
    return document["course"]["modules"][module]["units"][unit]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda doc: doc.update(format=4), "format 4; this program reads formats 1 to 3"),
        (lambda doc: doc.update(format=0), "format 0"),
        (lambda doc: doc.update(surprise=1), "unknown field"),
        (lambda doc: doc["course"].update(id="../evil"), "not a course id"),
        (lambda doc: unit_of(doc).update(id="con/../x"), "not a unit id"),
        (lambda doc: unit_of(doc).update(id="talk"), "same id"),
        (lambda doc: unit_of(doc).update(kind="spell"), "spell"),
        (lambda doc: unit_of(doc).update(minutes=0), "0 minutes"),
        (lambda doc: unit_of(doc).update(kind="quiz"), "quiz rules"),
        (lambda doc: unit_of(doc, 1).update(after=["gone"]), "'gone'"),
        (lambda doc: unit_of(doc, 1)["quiz"].update(pass_mark=1.5), "1.5"),
        (lambda doc: unit_of(doc, 1)["quiz"].update(attempts=0), "0 attempts"),
        (lambda doc: unit_of(doc, 1)["quiz"].update(time_limit_s=0) or doc.update(format=2), "limit of 0 s"),
        (lambda doc: unit_of(doc, 1)["quiz"].update(time_limit_s=86_401) or doc.update(format=2), "limit of 86401 s"),
        (lambda doc: unit_of(doc, 1)["quiz"].update(time_limit_s=60), "says format 1 but uses what only format 2 has"),
        (lambda doc: unit_of(doc).update(body="9" * 64), "not listed"),
        (lambda doc: unit_of(doc).update(pictures=[]) or doc.update(originals={}), "not used"),
        (lambda doc: doc["blobs"].update(x={"size": 1, "tier": "text", "type": "a/b"}), "'x'"),
        (lambda doc: doc["blobs"][BODY].update(size=-1), "size"),
        (lambda doc: doc["blobs"][BODY].update(tier="huge"), "huge"),
        (lambda doc: doc["course"].update(modules=[]), "0 units"),
        (lambda doc: doc["course"].update(version=""), "no version"),
        (lambda doc: doc["course"].update(language="../x"), "language"),
        (lambda doc: doc["course"].update(language="en-00"), "language"),
        (lambda doc: doc["course"].update(outcome="x" * 1_001), "1,000 characters"),
        (lambda doc: unit_of(doc).update(source_name="../what.md"), "names a file"),
        (lambda doc: unit_of(doc).update(source_name="C:what.md"), "names a file"),
        (lambda doc: unit_of(doc).update(source_name=".."), "names a file"),
        (lambda doc: unit_of(doc).update(outside_links=-1), "-1 links"),
        (lambda doc: unit_of(doc, 0, 1).update(captions={"../en": CUES}), "captions"),
    ],
)
def test_a_manifest_that_contradicts_itself_is_refused(change, reason):
    with pytest.raises(BadManifest, match=reason):
        decode(changed(change))


@pytest.mark.parametrize("data", [b"", b"{", b"\xff", b"[]", b'{"format":"1"}', b"[" * 200_000])
def test_bytes_that_are_no_manifest_are_refused(data):
    with pytest.raises(BadManifest):
        decode(data)


def test_a_manifest_of_17_mb_is_refused_unread():
    with pytest.raises(BadManifest, match="16 MB"):
        decode(b" " * 17_000_000)


def test_a_course_of_2000_units_takes_less_than_a_megabyte():
    units = tuple(Unit(UnitId(f"u{number}"), UnitKind.LESSON, f"Unit {number}", 5) for number in range(2000))
    bodies = {unit.id: BlobHash(f"{number:064x}") for number, unit in enumerate(units)}
    course = replace(COURSE, modules=(Module("All", units),))
    manifest = Manifest(
        course,
        {name: UnitContent(body) for name, body in bodies.items()},
        {body: BlobInfo(1, Tier.TEXT, "text/html") for body in bodies.values()},
    )

    data = encode(manifest)

    assert decode(data) == manifest
    assert len(data) < 1_000_000
