from __future__ import annotations

import shutil

import pytest

from learner_app.authoring.build import build_course
from learner_app.authoring.lint import lint_course
from learner_app.authoring.new import new_course
from learner_app.domain.course import Policy, UnitKind
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.formats.course_source import parse_course_source


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "Fire Safety"
    folder.mkdir()
    return folder


def write(folder, **files):
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def source(folder):
    course, findings = parse_course_source((folder / "course.toml").read_bytes(), "course.toml")
    assert findings == ()
    assert course is not None
    return course


def lesson(title, minutes=1):
    return f"# {title}\n\n" + "word " * (238 * minutes - len(title.split()))


def test_a_folder_of_markdown_becomes_a_course_that_builds(folder, tmp_path, key):
    write(folder, **{"1-alarm.md": lesson("The alarm", 6), "2-exits.md": lesson("The exits", 7)})

    made = new_course(folder)
    report = build_course(folder, tmp_path / "x.learnpack", key)

    assert (made.path, made.course, made.modules, made.units) == (folder / "course.toml", "fire-safety", 2, 2)
    assert report.built is not None
    assert {finding.code for finding in report.findings} == {"placeholder"}
    assert [(unit.title, unit.minutes) for unit in source(folder).units] == [("The alarm", 6), ("The exits", 7)]


def test_titles_come_from_front_matter_then_the_heading_then_the_name(folder):
    write(
        folder,
        **{
            "1.md": "---\ntitle: 'Front: matter'\nteaching: 40\n---\n\n# Heading\n",
            "2.md": "## A heading to begin with\n\nText\n",
            "3-what_to do.md": "Text first.\n\n## A part of it\n",
            "4.md": "---\n[broken yaml\ntitle: Still read\n---\nText\n",
            "index.md": "Welcome.\n",
        },
    )

    new_course(folder)

    titles = ["Introduction", "Front: matter", "A heading to begin with", "What to do", "Still read"]
    assert [unit.title for unit in source(folder).units] == titles


def test_files_come_in_the_order_of_their_numbers_and_quizzes_among_them(folder):
    write(
        folder,
        **{
            "10 last.md": lesson("Ten"),
            "2 middle.md": lesson("Two"),
            "2 middle.gift": "Sure? {T}",
            "README.md": lesson("Welcome"),
            "LICENSE.md": "MIT",
            ".hidden/x.md": lesson("Hidden"),
            "notes.txt": "no lesson",
        },
    )

    new_course(folder)

    units = source(folder).units
    assert [unit.file for unit in units] == ["README.md", "2 middle.gift", "2 middle.md", "10 last.md"]
    assert (units[1].kind, units[1].rules.policy) == (UnitKind.QUIZ, Policy.PRACTICE)
    assert len({unit.id for unit in units}) == 4


def test_sub_folders_become_modules_and_loose_lessons_modules_of_5_to_10_minutes(folder):
    write(
        folder,
        **{f"{number}.md": lesson(f"L{number}", minutes) for number, minutes in enumerate((3, 3, 4, 2, 12, 1), 1)},
        **{"b_drills/1.md": lesson("Drill"), "b_drills/deep/1.md": lesson("Deep"), "a/index.md": "Text"},
    )

    new_course(folder)

    modules = [(module.title, [unit.file for unit in module.units]) for module in source(folder).modules]
    assert modules == [
        ("L1", ["1.md", "2.md", "3.md"]),
        ("L4", ["4.md", "5.md"]),
        ("L6", ["6.md"]),
        ("A", ["a/index.md"]),
        ("B drills", ["b_drills/1.md"]),
        ("Deep", ["b_drills/deep/1.md"]),
    ]


def test_names_that_are_no_ids_get_one(folder):
    write(folder, **{"مقدمة.md": lesson("مقدمة"), "خاتمة.md": lesson("خاتمة"), "a/x.md": "x", "b/x.md": "x"})

    new_course(folder, language="ar")

    course = source(folder)
    assert course.language == "ar"
    assert {unit.id for unit in course.units} == {"unit-2", "unit-3", "x", "b-x"}


def test_recordings_become_media_units_with_what_lies_beside_them_under_their_name(folder):
    write(
        folder,
        **{
            "1-welcome.md": lesson("Welcome"),
            "2-talk.mp4": "",
            "2-talk.srt": "",
            "2-talk.vtt": "",
            "2-talk.ar.SRT": "",
            "2-talk.chapters.vtt": "",
            "2-talk.descriptions.vtt": "",
            "2-talk.descriptions.pt-BR.vtt": "",
            "2-talk.old draft.vtt": "",
            "2-talking.vtt": "",
            "3-song.mp3": "",
            "calls/4-call.opus": "",
            "calls/4-call.en.vtt": "",
        },
    )
    (folder / "3-song.vtt").symlink_to("/etc/hostname")

    assert new_course(folder).units == 4

    _, talk, song, call = source(folder).units
    assert (talk.id, talk.kind, talk.title, talk.file) == ("2-talk", UnitKind.MEDIA, "Talk", "2-talk.mp4")
    assert talk.captions == {"en": "2-talk.vtt", "ar": "2-talk.ar.SRT"}
    assert talk.descriptions == {"en": "2-talk.descriptions.vtt", "pt-BR": "2-talk.descriptions.pt-BR.vtt"}
    assert talk.chapters == "2-talk.chapters.vtt"
    assert (song.kind, song.captions) == (UnitKind.MEDIA, {})
    assert (call.file, call.captions) == ("calls/4-call.opus", {"en": "calls/4-call.en.vtt"})


def test_a_folder_with_nothing_but_recordings_becomes_a_course_that_builds(folder, repository, tmp_path, key):
    recordings = repository / "resources" / "courses" / "radio-check" / "recordings"
    for name in ("call.opus", "call.en.vtt", "call.chapters.vtt"):
        shutil.copy(recordings / name, folder)

    new_course(folder)
    report = build_course(folder, tmp_path / "x.learnpack", key, cache=tmp_path / "cache")

    assert report.built is not None
    assert {finding.code for finding in report.findings} == {"placeholder", "module-length"}


def test_a_course_toml_that_is_there_stays_unless_told_otherwise(folder):
    write(folder, **{"1.md": "x", "course.toml": "precious"})

    with pytest.raises(ExpectedFailure) as caught:
        new_course(folder)

    assert caught.value.kind is Kind.NOT_ALLOWED
    assert (folder / "course.toml").read_text() == "precious"
    assert new_course(folder, is_forced=True).units == 1


def test_a_file_that_cannot_be_taken_is_listed_and_lint_says_why(folder, places):
    (folder / "1.md").write_bytes(b"# Gr\xf6\xdfe\n")
    (folder / "2.gift").write_text("Open {")
    (folder / "3.md").symlink_to("/etc/hostname")

    assert new_course(folder).units == 2
    assert {finding[:3] for finding in places(lint_course(folder)) if finding[0] == "error"} == {
        ("error", "not-utf-8", "1.md"),
        ("error", "gift", "2.gift"),
    }


@pytest.mark.parametrize(("name", "kind"), [("gone", Kind.NOT_FOUND), ("", Kind.BAD_INPUT)])
def test_a_folder_without_lessons_is_refused(folder, name, kind):
    with pytest.raises(ExpectedFailure) as caught:
        new_course(folder / name)

    assert caught.value.kind is kind


@pytest.mark.content
@pytest.mark.parametrize(
    ("folder", "units"),
    [("course-git-novice/episodes", 13), ("course-incident-response", 36), ("course-onboarding-handbook", 83)],
)
def test_real_folders_become_courses_without_errors(shared_content, tmp_path, folder, units):
    copy = tmp_path / "copy"
    shutil.copytree(shared_content / folder, copy, copy_function=shutil.copyfile)
    for path in [copy, *copy.rglob("*")]:
        path.chmod(0o755)

    assert new_course(copy).units == units
    assert not [finding for finding in lint_course(copy) if finding.severity == "error"]
