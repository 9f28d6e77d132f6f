"""Captions of a course: they travel as they are, and what is doubtful in them is named by file and line."""

from __future__ import annotations

import pytest

from learner_app.authoring.lint import lint_course
from learner_app.formats.captions import read_captions
from tests.authoring.recordings.conftest import CAPTIONS, ffmpeg

GOOD = "Good morning to all."


@pytest.fixture
def found(talks, sources):
    """What lint finds in captions of the six-second tone, as (code, line)."""

    def found(cues, keys=CAPTIONS, name="talk.wav", recording=None):
        findings = lint_course(talks.write(name, recording or sources.sound, keys=keys, cues=cues).folder)
        assert {str(one.severity) for one in findings} <= {"warning"}, findings
        return [(one.code, one.line) for one in findings if one.file.endswith((".vtt", ".srt"))]

    return found


def test_webvtt_travels_byte_by_byte(talks, sources, key):
    cues = (
        "\ufeffWEBVTT - a title\r\nKind: captions\r\n\r\nSTYLE\r\n::cue{}\r\n\r\n"
        "1\r\n00:00.500 --> 00:03.000 line:0\r\n<v Amina>Good <i>day</i>\r\n"
    )

    talk = talks.write("talk.wav", sources.sound, cues=cues).built(key)

    assert talk.read(talk.content.captions["en"]) == cues.encode()


def test_subrip_becomes_webvtt_with_the_same_cues(talks, sources, key):
    subrip = (
        "1\n00:00:00,500 --> 00:00:03,000\nGood <i>morning</i>\n\n2\n00:00:03,500 --> 00:00:06,000\nLet us begin.\n"
    )

    talk = talks.write("talk.wav", sources.sound, cues=subrip).built(key)

    webvtt = talk.read(talk.content.captions["en"])
    assert webvtt.startswith(b"WEBVTT\n")
    assert talk.manifest.blobs[talk.content.captions["en"]].media_type == "text/vtt"
    assert [cue.text for cue in read_captions(webvtt, "").cues] == ["Good morning", "Let us begin."]


def test_good_captions_are_nothing_to_complain_of(found):
    assert found(f"WEBVTT\n\n00:00.500 --> 00:03.000\n{GOOD}\n\n00:03.500 --> 00:06.000\nLet us begin.\n") == []


@pytest.mark.parametrize(
    ("cues", "expected"),
    [
        (f"00:00.500 --> 00:03.000\n{GOOD}\n\n00:03.000 --> 00:05.000\nOne two three four five six.", ("fast-cue", 6)),
        (f"00:00.500 --> 00:03.000\n{GOOD}\n\n00:03.000 --> 00:04.990\nShort.", ("short-cue", 6)),
        ("00:03.000 --> 00:06.000\nLater.\n\n00:00.500 --> 00:03.000\nSooner.", ("cues-out-of-order", 6)),
        (f"00:00.500 --> 00:03.000\n{GOOD}\n\n00:04.000 --> 00:07.000\nLate.", ("cue-past-end", 6)),
        (f"00:00.500 --> 00:03.000\n<v Amina>{GOOD}\n\n00:03.500 --> 00:06.000\nYes.", ("missing-speaker", 6)),
        (f"00:00.500 --> 00:03.000\nAmina: {GOOD}\n\n00:03.500 --> 00:06.000\nYes.", ("missing-speaker", 6)),
        (f"00:00.500 --> 00:03.000\n{GOOD}\n\n00:03.500 --> 00:06.000\n- Yes.", ("missing-speaker", 6)),
    ],
)  # fmt: skip
def test_each_fault_of_captions_is_named_by_its_line(found, cues, expected):
    assert found(f"WEBVTT\n\n{cues}\n") == [expected]


def test_sounds_in_brackets_need_no_speaker(found):
    assert found("WEBVTT\n\n00:00.500 --> 00:03.000\n[music]\n\n00:03.500 --> 00:06.000\n<v Amina>Yes.\n") == []


def test_a_hole_in_the_captions_is_named(found, tmp_path):
    long = ffmpeg(tmp_path / "long.wav", "-f", "lavfi", "-i", "sine=d=80:r=8000")
    cues = "WEBVTT\n\n00:22.000 --> 00:25.000\nOne.\n\n00:48.000 --> 00:52.000\nTwo.\n"

    assert found(cues, recording=long) == [("caption-gap", 3), ("caption-gap", 6), ("caption-gap", 6)]


def test_who_speaks_is_named_where_descriptions_are_read_beside(found, sources):
    both = f'{CAPTIONS}descriptions = {{ en = "talk.vtt" }}\n'

    assert found(f"WEBVTT\n\n00:00.500 --> 00:05.000\n{GOOD}\n", keys=both) == [("missing-speaker", 3)]


def test_many_cues_with_the_same_fault_are_counted(talks, sources):
    cues = "".join(f"\n00:00.{at:03} --> 00:01.{at:03}\nWord.\n" for at in range(100, 120))
    findings = lint_course(talks.write("talk.wav", sources.sound, cues=f"WEBVTT\n{cues}").folder)

    short = [one for one in findings if one.code == "short-cue"]
    assert [one.line for one in short] == [3, 6, 9, 12, 15]
    assert "The same is true of 15 more in this file." in short[-1].message


def test_languages_that_were_not_translated_are_named(talks, sources):
    talks.write("talk.wav", sources.sound, keys='captions = { en = "talk.vtt", de = "copy.vtt" }\n')
    (talks.folder / "copy.vtt").write_bytes((talks.folder / "talk.vtt").read_bytes())
    source = talks.folder / "course.toml"
    other = '[[module.unit]]\nid = "b"\nkind = "media"\nfile = "talk.wav"\ncaptions = { en = "talk.vtt" }\n'
    source.write_text(source.read_text() + other)

    found = [one for one in lint_course(talks.folder) if one.code == "untranslated-captions"]

    assert [(one.file, one.line) for one in found] == [("course.toml", 15), ("talk.vtt", 0)]
    assert "b has no captions in de" in found[0].message
    assert "in en have the same text as those in de" in found[1].message


def test_a_film_without_descriptions_is_named(talks, sources):
    findings = lint_course(talks.write("talk.mp4", sources.film).folder)

    assert "no-descriptions" in [one.code for one in findings]


@pytest.mark.content
def test_odd_captions_of_the_world_can_all_be_shipped_or_are_named(talks, sources, shared_content):
    talks.write("talk.wav", sources.sound)
    files = sorted((shared_content / "captions-webvtt").rglob("*.vtt"))
    with (talks.folder / "course.toml").open("a") as source:
        for number, file in enumerate(files):
            (talks.folder / f"{number}.vtt").write_bytes(file.read_bytes())
            source.write(f'[[module.unit]]\nid = "u{number}"\nkind = "media"\nfile = "talk.wav"\n')
            source.write(f'captions = {{ en = "{number}.vtt" }}\n')

    findings = lint_course(talks.folder)

    assert len(files) > 40
    assert {one.code for one in findings if str(one.severity) != "warning"} <= {"bad-captions"}
    assert {"cue-past-end", "fast-cue", "missing-speaker"} <= {one.code for one in findings}


@pytest.mark.content
def test_the_spoken_word_course_builds_without_gaps(shared_content, tmp_path, key, sources):
    from learner_app.authoring.build import build_course
    from learner_app.domain.course import Tier

    report = build_course(shared_content / "spoken-word.toml", tmp_path / "x.learnpack", key, cache=tmp_path / "cache")

    assert report.built is not None
    assert {str(one.severity) for one in report.findings} == {"warning"}
    assert report.built.size_bytes[Tier.TEXT] < 50_000
    assert report.built.size_bytes[Tier.AUDIO] < 744 * 2_200  # 744 s
    assert 0 < report.built.size_bytes[Tier.LOW] < report.built.size_bytes[Tier.STANDARD]
