from __future__ import annotations

import json
import shutil
import zipfile

import pytest

from learner_app.authoring.build import build_course
from learner_app.authoring.progress import Step
from learner_app.domain.course import Policy, Tier
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.formats.blocks import blocks, plain_text
from learner_app.formats.keys_file import read_keys
from learner_app.formats.package import read_package
from learner_app.formats.quiz_document import decode_quiz
from learner_app.formats.signing import public_key

WHAT = "phishing/what is it.md"


@pytest.fixture
def built(course, key, tmp_path):
    report = build_course(course, tmp_path / "security.learnpack", key)
    assert report.built is not None
    return report.built


def test_a_built_course_reads_back(built, key):
    with read_package(built.path) as package:
        course = package.manifest.course
        what, _check, final = course.units
        body = package.manifest.units[what.id].body
        assert body is not None
        html = package.blob(body).decode()

    assert package.signer == public_key(key)
    assert (package.manifest_hash, built.course, built.version, built.units) == (
        built.manifest, "security", "2026.1", 3,
    )  # fmt: skip
    assert [unit.title for unit in course.units] == ["What phishing is", "Check", "Final quiz"]
    assert [unit.minutes for unit in course.units] == [5, 1, 1]  # 1,011 words and a picture; 2 questions each
    assert final.quiz is not None
    assert (final.quiz.policy, final.quiz.pass_mark) == (Policy.CERTIFYING, 0.8)
    assert package.manifest.units[what.id].outside_links == 1
    assert "unit:check" in html
    assert "What phishing is" not in html


def test_the_picture_in_the_lesson_is_the_small_one_and_the_large_one_is_listed(built):
    with read_package(built.path) as package:
        manifest = package.manifest
        (picture,) = manifest.units[manifest.course.units[0].id].pictures
        body = manifest.units[manifest.course.units[0].id].body
        assert body is not None
        assert f"blob:{picture}" in package.blob(body).decode()

    assert manifest.blobs[picture].tier is Tier.TEXT
    assert manifest.blobs[manifest.originals.get(picture, picture)].media_type == "image/png"


def test_a_practice_quiz_has_its_keys_in_the_package(built):
    with read_package(built.path) as package:
        body = package.manifest.units[package.manifest.course.units[1].id].body
        assert body is not None
        quiz = decode_quiz(package.blob(body))

    assert set(quiz.keys) == {"q1", "q2"}


def test_the_keys_of_a_certifying_quiz_are_nowhere_in_the_package(built, course):
    with zipfile.ZipFile(built.path) as package:
        unpacked = {name: package.read(name) for name in package.namelist()}
    quiz = next(json.loads(data) for data in unpacked.values() if b"secret-1" in data)

    assert quiz.keys() == {"questions"}
    assert all(set(question) <= {"id", "kind", "text", "html", "options"} for question in quiz["questions"])
    assert not any(b"weights" in data and b"Report the message" in data for data in unpacked.values())
    assert not any(b'"low":8' in data for data in unpacked.values())
    assert (course / "phishing" / "final.gift").read_bytes() not in unpacked.values()


def test_the_keys_stand_beside_it_signed_for_this_version(built, key):
    keys = read_keys(built.keys_path)

    assert built.keys_path == built.path.with_suffix(".learnkeys")
    assert (keys.manifest, keys.signer) == (built.manifest, public_key(key))
    assert {unit: set(per_unit) for unit, per_unit in keys.keys.items()} == {"final": {"secret-1", "secret-2"}}


def test_building_twice_gives_the_same_bytes(built, course, key, tmp_path):
    again = build_course(course, tmp_path / "again.learnpack", key).built

    assert again is not None
    assert again.path.read_bytes() == built.path.read_bytes()
    assert again.keys_path is not None
    assert again.keys_path.read_bytes() == built.keys_path.read_bytes()


def test_a_course_copied_elsewhere_gives_the_same_bytes(built, course, key, tmp_path):
    moved = course.rename(tmp_path / "moved")

    again = build_course(moved, tmp_path / "again.learnpack", key).built

    assert again is not None
    assert again.path.read_bytes() == built.path.read_bytes()


def test_a_course_without_certifying_quizzes_has_no_keys_file(course, key, tmp_path, change):
    change("course.toml", 'policy = "certifying"\n', "")

    built = build_course(course, tmp_path / "x.learnpack", key).built

    assert built is not None
    assert built.keys_path is None
    assert not (tmp_path / "x.learnkeys").exists()


def test_a_course_with_an_error_writes_nothing(course, key, tmp_path, change):
    change("course.toml", "check.gift", "gone.gift")

    report = build_course(course, tmp_path / "x.learnpack", key)

    assert report.built is None
    assert [finding.code for finding in report.findings if finding.severity == "error"] == ["missing-file"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["security"]


def test_a_file_name_that_some_systems_forbid_is_saved_under_a_tame_one(course, key, tmp_path, change):
    (course / "phishing" / "what is it.md").rename(course / 'what: "it" is?.md')
    change("course.toml", "phishing/what is it.md", 'what: \\"it\\" is?.md')

    built = build_course(course, tmp_path / "x.learnpack", key).built

    assert built is not None
    with read_package(built.path) as package:
        assert package.manifest.units[package.manifest.course.units[0].id].source_name == "what- -it- is-.md"


def test_a_heading_without_end_is_cut_to_a_title(course, key, tmp_path):
    (course / WHAT).write_text("# " + "word " * 1000)

    assert build_course(course, tmp_path / "x.learnpack", key).built is not None


def test_a_place_that_cannot_be_written_is_a_storage_failure(course, key, tmp_path):
    with pytest.raises(ExpectedFailure) as caught:
        build_course(course, tmp_path / "none" / "x.learnpack", key)

    assert caught.value.kind is Kind.STORAGE


def test_a_version_with_odd_letters_gives_a_plain_file_name(course, key, tmp_path, change, monkeypatch):
    change("course.toml", "2026.1", "../2026 b")
    monkeypatch.chdir(tmp_path)

    built = build_course(course, None, key).built

    assert built is not None
    assert [path.name for path in tmp_path.glob("*.learnpack")] == ["security-..-2026-b.learnpack"]


def test_documents_travel_as_they_are(course, key, tmp_path):
    with (course / "course.toml").open("a") as file:
        file.write('[[module.unit]]\nid = "form"\nkind = "document"\nfile = "form.pdf"\n')
        file.write('[[module.unit]]\nid = "oath"\nkind = "attestation"\nfile = "phishing/what is it.md"\n')
        file.write('[[module.unit]]\nid = "meeting"\nkind = "live"\n')
    (course / "form.pdf").write_bytes(b"%PDF")

    built = build_course(course, tmp_path / "x.learnpack", key).built

    assert built is not None
    with read_package(built.path) as package:
        units = {str(unit): content for unit, content in package.manifest.units.items()}
        found = [(package.blob(blob), package.manifest.blobs[blob].tier) for blob in units["form"].files]
    assert found == [(b"%PDF", Tier.STANDARD)]
    assert units["form"].source_name == "form.pdf"
    assert units["oath"].body == units["what"].body
    assert units["meeting"].blobs == ()


def test_a_course_of_2000_units_builds(tmp_path, key):
    folder = tmp_path / "large"
    folder.mkdir()
    head = 'id = "large"\nversion = "1"\ntitle = "L"\nlanguage = "en"\noutcome = "x"\nlicence = "MIT"\n'
    parts = [head]
    for number in range(2000):
        (folder / f"{number}.md").write_text(f"# Lesson {number}\n\nText {number}.\n")
        module = f'[[module]]\ntitle = "M{number}"\n' if number % 10 == 0 else ""
        parts.append(f'{module}[[module.unit]]\nid = "u{number}"\nkind = "lesson"\nfile = "{number}.md"\n')
    (folder / "course.toml").write_text("".join(parts))
    seen: list[Step] = []

    built = build_course(folder, tmp_path / "large.learnpack", key, seen.append).built

    assert built is not None
    assert (built.units, built.blobs) == (2000, 2000)
    assert seen[-1] == Step("u1999", 2000, 2000)
    with read_package(built.path) as package:
        last = package.manifest.course.units[-1]
        assert last.title == "Lesson 1999"


@pytest.mark.content
@pytest.mark.parametrize(
    ("source", "units", "language"),
    [
        ("course-iot-with-quizzes", 12, "en"),
        ("course-iot-with-quizzes/course.ar.toml", 12, "ar"),
        ("course-security-101", 24, "en"),
    ],
)
def test_real_courses_build_without_errors_and_read_back(
    shared_content, tmp_path, key, monkeypatch, source, units, language
):
    monkeypatch.setattr("learner_app.authoring.pictures.MAX_WIDTH", 120)  # the full size takes 15 seconds

    report = build_course(shared_content / source, tmp_path / "x.learnpack", key)

    assert report.built is not None
    with read_package(report.built.path) as package:
        assert package.manifest.course.language == language
        assert len(package.manifest.units) == units
        for content in package.manifest.units.values():
            assert content.body is not None
            text = package.blob(content.body).decode()
            assert text.startswith("{") or len(plain_text(blocks(text))) > 500


@pytest.mark.parametrize("has_ffmpeg", [True, False], ids=["with ffmpeg", "without ffmpeg"])
def test_the_sample_courses_of_this_project_lack_nothing(repository, tmp_path, key, monkeypatch, has_ffmpeg):
    sources = sorted((repository / "resources" / "courses").glob("*/course.toml"))
    if not has_ffmpeg:
        monkeypatch.setenv("PATH", str(tmp_path))
    elif shutil.which("ffmpeg") is None:
        pytest.skip("ffmpeg is not installed")

    reports = [
        build_course(source, tmp_path / f"{source.parent.name}.learnpack", key, cache=tmp_path / "cache")
        for source in sources
    ]

    assert len(reports) == 3
    assert [report.findings for report in reports] == [()] * 3
    assert None not in [report.built for report in reports]
    recorded = reports[0].built
    assert recorded is not None
    assert recorded.size_bytes[Tier.AUDIO] > 0
    assert recorded.size_bytes[Tier.LOW] > 0
    sources_bytes = sum(path.stat().st_size for path in sources[0].parent.rglob("*") if path.is_file())
    assert sources_bytes < 400_000
