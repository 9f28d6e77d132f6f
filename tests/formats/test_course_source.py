from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learner_app.domain.course import Delivery, Policy, QuizRules, ScoreRule, UnitKind
from learner_app.domain.ids import CourseId, UnitId
from learner_app.formats.course_source import (
    CourseSource,
    ModuleSource,
    UnitSource,
    identifier_from,
    parse_course_source,
    write_course_source,
)

GOOD = """\
id = "security-basics"
version = "2026.1"
title = "Security basics"
language = "en"
outcome = "Recognise and report a phishing attempt."
licence = "CC-BY-4.0"

[[module]]
title = "Phishing"
[[module.unit]]
id = "what"
kind = "lesson"
file = "phishing/what is it.md"
minutes = 6
[[module.unit]]
id = "talk"
kind = "media"
file = "phishing/talk.mp4"
required = false
captions = { en = "phishing/talk.en.vtt", ar = "phishing/talk.ar.vtt" }
chapters = "phishing/talk.chapters.vtt"

[[module]]
title = "Check"
[[module.unit]]
id = "check"
kind = "quiz"
file = "phishing/check.gift"
after = ["what"]
[[module.unit]]
id = "final"
kind = "quiz"
file = "phishing/final.gift"
policy = "certifying"
attempts = 3
score_rule = "latest"
"""


def parse(text):
    return parse_course_source(text.encode(), "course.toml")


def complaints(text):
    course, findings = parse(text)
    assert course is None
    return [(finding.line, finding.code) for finding in findings]


def test_a_course_is_read_with_its_defaults():
    course, findings = parse(GOOD)

    assert findings == ()
    assert course is not None
    assert (course.delivery, [module.title for module in course.modules]) == (
        Delivery.SELF_PACED,
        ["Phishing", "Check"],
    )
    what, talk, check, final = course.units
    assert (what.file, what.minutes, what.required, what.line) == ("phishing/what is it.md", 6, True, 10)
    assert (talk.required, talk.captions["ar"], talk.chapters) == (
        False, "phishing/talk.ar.vtt", "phishing/talk.chapters.vtt",
    )  # fmt: skip
    assert (check.after, check.rules) == (("what",), QuizRules(Policy.PRACTICE, 0.0))
    assert final.rules == QuizRules(Policy.CERTIFYING, 0.8, 3, ScoreRule.LATEST)


def with_line(number, text):
    lines = GOOD.split("\n")
    lines[number - 1] = text
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("line", "text", "at", "code"),
    [
        (1, 'id = "Security Basics"', 1, "bad-id"),
        (1, 'id = "../evil"', 1, "bad-id"),
        (1, "", 1, "missing-key"),
        (2, 'version = ""', 2, "missing-key"),
        (3, "title = 7", 3, "bad-type"),
        (4, 'language = "English"', 4, "bad-language"),
        (5, 'outcom = "Report."', 5, "unknown-key"),
        (7, 'delivery = "by post"', 7, "bad-value"),
        (7, "minutes = 6", 7, "misplaced-key"),
        (9, "", 8, "missing-key"),
        (12, 'kind = "leson"', 12, "bad-value"),
        (12, "", 10, "missing-key"),
        (13, "", 10, "missing-key"),
        (13, 'file = "../secret.md"', 13, "outside-folder"),
        (13, 'file = "/etc/passwd"', 13, "outside-folder"),
        (13, 'file = "C:\\\\secret.md"', 13, "outside-folder"),
        (13, 'file = "a\\\\..\\\\..\\\\secret.md"', 13, "outside-folder"),
        (14, "minutes = 0", 14, "bad-number"),
        (14, "minutes = 2.5", 14, "bad-type"),
        (14, "minutes = true", 14, "bad-type"),
        (14, "pass_mark = 0.5", 14, "misplaced-key"),
        (16, 'id = "what"', 16, "duplicate-id"),
        (19, 'required = "no"', 19, "bad-type"),
        (20, 'captions = { english = "x.vtt" }', 20, "bad-language"),
        (20, "captions = { en = 3 }", 20, "bad-type"),
        (29, 'after = ["gone"]', 29, "unknown-unit"),
        (29, 'after = "what"', 29, "bad-type"),
        (29, 'after = ["check"]', 25, "cycle"),
        (34, "pass_mark = 80", 34, "bad-number"),
        (34, "pass_mark = nan", 34, "bad-number"),
        (35, "attempts = 0", 35, "bad-number"),
        (36, 'score_rule = "mean"', 36, "bad-value"),
        (36, "time_limit = 0", 36, "bad-number"),
        (36, "time_limit = -5", 36, "bad-number"),
        (36, "time_limit = 1440.5", 36, "bad-number"),
        (36, "time_limit = nan", 36, "bad-number"),
        (36, f"time_limit = 1{'0' * 400}", 36, "bad-number"),
        (36, 'time_limit = "20"', 36, "bad-type"),
        (36, "time_limit = true", 36, "bad-type"),
        (36, "online = 1", 36, "bad-type"),
        (14, "time_limit = 20", 14, "misplaced-key"),
        (7, "online = true", 7, "misplaced-key"),
    ],
)
def test_each_mistake_is_named_with_its_line(line, text, at, code):
    found = complaints(with_line(line, text))

    assert (at, code) in found


@pytest.mark.parametrize(
    ("written", "seconds"), [("20", 1200), ("0.5", 30), ("1440", 86_400), ("0.001", 1), ("33.333", 2000)]
)
def test_a_time_limit_is_written_in_minutes_and_kept_in_seconds(written, seconds):
    course, findings = parse(with_line(36, f"time_limit = {written}\nonline = true"))

    assert findings == ()
    assert course.units[-1].rules == QuizRules(Policy.CERTIFYING, 0.8, 3, time_limit_s=seconds, needs_connection=True)
    again, _ = parse(write_course_source(course))
    assert again.units[-1].rules == course.units[-1].rules


def test_all_mistakes_are_named_at_once_in_order():
    text = GOOD.replace('title = "Security basics"', "").replace("minutes = 6", "minutes = -1").replace("kind", "knid")

    found = complaints(text)

    assert [line for line, _ in found] == sorted(line for line, _ in found)
    assert {code for _, code in found} >= {"missing-key", "bad-number", "unknown-key"}


def test_units_that_wait_for_each_other_are_named():
    _, findings = parse(GOOD.replace("minutes = 6", 'after = ["final"]').replace("attempts = 3", 'after = ["check"]'))

    assert [finding.code for finding in findings] == ["cycle"]
    assert all(name in findings[0].message for name in ("what", "check", "final"))


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("id = 'x'\ntitle = \nversion = '1'\n", 2, "column"),
        ("id = 'x'\nid = 'y'\n", 2, "overwrite"),
        ("id = 'x'\n[[module]\n", 2, "]]"),
        ("id = 'x'\ntext = '''never closed\n\n", 2, ""),
    ],
)
def test_malformed_toml_is_named_with_its_line(text, line, words):
    _, findings = parse(text)

    assert [(finding.code, finding.line) for finding in findings] == [("toml", line)]
    assert words in findings[0].message


def test_text_that_is_not_utf_8_is_named_with_its_line():
    _, findings = parse_course_source(b"id = 'x'\ntitle = '\xff'\n", "course.toml")

    assert [(finding.code, finding.line) for finding in findings] == [("not-utf-8", 2)]


def test_lines_are_right_after_texts_of_many_lines_and_tables_in_one_line():
    text = GOOD.replace('"Recognise and report a phishing attempt."', '"""\nkind = "x"\n[[module]]\n"""').replace(
        "minutes = 6", "minutes = 0"
    )

    assert complaints(text) == [(17, "bad-number")]
    assert complaints("id='x'\nmodule = [{title='M', unit=[{id='A'}]}]\n")[-1][0] == 2


def test_a_mistyped_word_is_answered_with_the_right_one():
    _, findings = parse(with_line(5, 'outcom = "Report."'))
    fixes = [finding.fix for finding in findings]

    assert "Did you mean outcome?" in fixes


@pytest.mark.parametrize("data", ["", "module = []", "module = 3", "[[module]]", "[module]", "x = [[[[[]]]]]"])
def test_a_source_without_units_is_refused(data):
    assert complaints(data)


def test_2000_units_are_read_and_one_more_than_the_limit_is_not():
    unit = '[[module.unit]]\nid = "u{}"\nkind = "lesson"\nfile = "u.md"\n'
    head = GOOD.split("[[module.unit]]")[0]

    course, _ = parse(head + "".join(unit.format(number) for number in range(2000)))

    assert course is not None
    assert len(course.units) == 2000
    assert complaints(head + "".join(unit.format(number) for number in range(5001)))[0][1] == "too-many-units"


names = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20).map(str.strip).filter(bool)


@given(names, names, st.floats(0, 1), st.booleans())
def test_what_is_written_reads_back(title, outcome, pass_mark, required):
    rules = QuizRules(Policy.CERTIFYING, pass_mark, 2, ScoreRule.FIRST)
    quiz = UnitSource(UnitId("q"), UnitKind.QUIZ, title, "q.gift", 3, required, (UnitId("m"),), rules)
    media = UnitSource(
        UnitId("m"),
        UnitKind.MEDIA,
        "",
        "m d.mp4",
        captions={"pt-BR": "m.vtt"},
        chapters="c.vtt",
        descriptions={"ar": "d.srt"},
        audio_kbit=16,
        exception=title,
    )
    modules = (ModuleSource(title, (media, quiz)),)
    course = CourseSource(CourseId("c"), "1", title, "ar", outcome, "MIT", Delivery.BLENDED, modules, audio_kbit=24)

    text = write_course_source(course)
    read, findings = parse(text)

    assert findings == ()
    assert read is not None
    assert write_course_source(read) == text
    assert (read.title, read.outcome, read.units[1].rules) == (title, outcome, rules)
    assert (read.audio_kbit, read.units[0]) == (24, replace(media, line=read.units[0].line))


MEDIA_UNIT = '[[module]]\ntitle = "M"\n[[module.unit]]\nid = "m"\nkind = "media"\nfile = "m.mp4"\n'


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("audio_kbit = 20", "bad-number"),
        ("audio_kbit = 64", "bad-number"),
        ('audio_kbit = "16"', "bad-type"),
        ('descriptions = { e = "d.vtt" }', "bad-language"),
        ('descriptions = { en = "../d.vtt" }', "outside-folder"),
        ("exception = true", "bad-type"),
    ],
)
def test_what_a_recording_cannot_be_told_is_named(key, code):
    head = 'id = "c"\nversion = "1"\ntitle = "C"\nlanguage = "en"\noutcome = "O"\nlicence = "MIT"\n'

    _, findings = parse(f"{head}{MEDIA_UNIT}{key}\n")

    assert [(finding.code, finding.line) for finding in findings] == [(code, 13)]


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("1.2 Common  Threats!", "1.2-common-threats"),
        ("--Ünï_x--", "n-_x"),
        ("مقدمة", ""),
        ("x" * 80, "x" * 64),
        ("../evil", "evil"),
    ],
)
def test_an_id_is_made_of_any_text(text, identifier):
    assert identifier_from(text) == identifier


values = st.sampled_from(
    [
        "1979-05-27",
        "07:32:00",
        "inf",
        "nan",
        "-1",
        "1e400",
        "99999999999999999999",
        "true",
        "[]",
        "{}",
        '""',
        "[[1]]",
        "{ a = 1 }",
        '["what"]',
        "'''\n'''",
        '"\\u0000"',
        '"é"',
        "[{}]",
        "0x1F",
        "{ en = 1 }",
        "[true]",
    ]
)


@given(st.lists(st.tuples(st.integers(1, 36), values), max_size=6), st.integers(0, 700), st.integers(0, 40))
def test_whatever_is_written_gives_a_course_or_findings_with_lines(replaced, start, length):
    lines = GOOD.split("\n")
    for number, value in replaced:
        key, equals, _ = lines[number - 1].partition("=")
        lines[number - 1] = f"{key}{equals} {value}" if equals else lines[number - 1]
    text = "\n".join(lines)
    text = text[:start] + text[start + length :]

    course, findings = parse(text)

    assert (course is None) == bool(findings)
    assert all(1 <= finding.line <= text.count("\n") + 1 for finding in findings)
