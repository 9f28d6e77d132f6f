from __future__ import annotations

import pytest

from learner_app.authoring.lint import lint_course
from learner_app.domain.errors import ExpectedFailure, Kind

WHAT = "phishing/what is it.md"


def test_a_sound_course_has_only_what_cannot_be_helped(course, places):
    assert places(lint_course(course)) == {("warning", "outside-link", WHAT, 9)}


def test_a_course_may_be_named_by_its_file(course, places):
    (course / "course.toml").rename(course / "course.ar.toml")

    assert places(lint_course(course / "course.ar.toml")) == {("warning", "outside-link", WHAT, 9)}


@pytest.mark.parametrize(
    ("name", "old", "new", "finding"),
    [
        (WHAT, "![A padlock]", "![]", ("warning", "missing-alt", WHAT, 9)),
        (WHAT, "lock.png", "gone.png", ("warning", "missing-picture", WHAT, 9)),
        (WHAT, "pictures/lock.png", "../../secret.png", ("warning", "unusable-picture", WHAT, 9)),
        (WHAT, "pictures/lock.png", "check.gift", ("warning", "unusable-picture", WHAT, 9)),
        (WHAT, "pictures/lock.png", "https://example.org/x.png", ("warning", "remote-picture", WHAT, 9)),
        (WHAT, "pictures/lock.png", "file:///etc/passwd", ("warning", "unsafe-address", WHAT, 9)),
        (WHAT, "check.gift", "gone.md", ("warning", "broken-link", WHAT, 9)),
        (WHAT, "Look twice. Look", "<script>x()</script> Look", ("warning", "script-removed", WHAT, 7)),
        (WHAT, "Look twice. Look", "> " * 40 + "Look", ("error", "markdown", WHAT, 7)),
        ("course.toml", "what is it.md", "gone.md", ("error", "missing-file", "course.toml", 10)),
        ("course.toml", "what is it.md", "x" * 300 + ".md", ("error", "missing-file", "course.toml", 10)),
        (WHAT, "pictures/lock.png", "x" * 300 + ".png", ("warning", "missing-picture", WHAT, 9)),
        (WHAT, "pictures/lock.png", "a%00b.png", ("warning", "missing-picture", WHAT, 9)),
        ("course.toml", "phishing/what is it.md", "phishing", ("error", "missing-file", "course.toml", 10)),
        ("course.toml", 'id = "check"', 'id = "what"', ("error", "duplicate-id", "course.toml", 15)),
        ("course.toml", 'licence = "MIT"', 'licence = "not stated"', ("warning", "placeholder", "course.toml", 0)),
        ("course.toml", 'file = "phishing/c', 'minutes = 60\nfile = "phishing/c',
         ("warning", "module-length", "course.toml", 8)),
        ("course.toml", 'id = "final"', 'id = "final"\ntime_limit = "5"', ("error", "bad-type", "course.toml", 20)),
        ("course.toml", 'id = "what"', 'id = "what"\nonline = true', ("error", "misplaced-key", "course.toml", 12)),
        ("course.toml", 'id = "final"', 'id = "final"\ntime_limit = 0.5',
         ("warning", "short-limit", "course.toml", 18)),
        ("course.toml", 'id = "check"', 'id = "check"\nonline = true',
         ("warning", "online-practice", "course.toml", 14)),
        ("phishing/check.gift", "{F#Look at where it leads.#Right.}", "{~F}",
         ("error", "gift", "phishing/check.gift", 1)),
        ("phishing/check.gift", "Your bank####Nobody honest asks.}", "Your bank",
         ("error", "gift", "phishing/check.gift", 3)),
        ("phishing/check.gift", "####Nobody honest asks.", "",
         ("warning", "no-explanation", "phishing/check.gift", 3)),
        ("phishing/check.gift", "::q2::", "::q1::", ("error", "gift", "phishing/check.gift", 3)),
        ("phishing/final.gift", "{#10:2}", "{}", ("warning", "open-question", "phishing/final.gift", 3)),
    ],
)  # fmt: skip
def test_each_fault_is_named_by_file_and_line(course, change, places, name, old, new, finding):
    change(name, old, new)

    assert finding in places(lint_course(course))


def test_a_limit_that_is_long_enough_and_an_exam_that_wants_a_connection_are_nothing_to_complain_of(
    course, change, places
):
    change("course.toml", 'id = "final"', 'id = "final"\ntime_limit = 1\nonline = true')

    assert places(lint_course(course)) == {("warning", "outside-link", WHAT, 9)}


def test_faults_of_all_files_are_named_at_once_errors_first(course, change):
    change("phishing/check.gift", "{F#Look at where it leads.#Right.}", "{~F}")
    change("phishing/final.gift", "{#10:2}", "{#ten}")
    change("course.toml", "what is it.md", "gone.md")

    severities = [str(finding.severity) for finding in lint_course(course)]

    assert severities.count("error") == 3
    assert severities == sorted(severities)


def test_text_in_another_encoding_is_named_with_its_line(course, places):
    (course / WHAT).write_bytes("# Größe\n\nGröße\n".encode("latin-1"))

    assert ("error", "not-utf-8", WHAT, 1) in places(lint_course(course))


def test_a_lesson_of_200_mb_is_refused_by_name_and_not_read(course):
    with (course / WHAT).open("wb") as file:
        file.truncate(200_000_000)  # a hole: reading it would show as 200 MB of memory

    (finding,) = [one for one in lint_course(course) if one.code == "too-large"]

    assert WHAT in finding.message
    assert "200.0 MB" in finding.message
    assert "what" in finding.message


def test_an_address_from_the_top_is_one_of_the_course_and_never_of_the_computer(course, change, places):
    change(WHAT, "pictures/lock.png", "/phishing/pictures/lock.png")
    assert places(lint_course(course)) == {("warning", "outside-link", WHAT, 9)}

    change(WHAT, "/phishing/pictures/lock.png", "/etc/hostname")
    assert ("warning", "missing-picture", WHAT, 9) in places(lint_course(course))


def test_a_link_out_of_the_folder_is_refused(course, tmp_path, places):
    (tmp_path / "secret.md").write_text("# Secret")
    (course / WHAT).unlink()
    (course / WHAT).symlink_to(tmp_path / "secret.md")

    assert ("error", "outside-folder", "course.toml", 10) in places(lint_course(course))


def test_links_in_a_circle_are_a_missing_file(course, places):
    (course / WHAT).unlink()
    (course / WHAT).symlink_to(course / "loop")
    (course / "loop").symlink_to(course / WHAT)

    assert ("error", "missing-file", "course.toml", 10) in places(lint_course(course))


def test_a_lesson_that_shows_nothing_is_doubtful(course, places):
    (course / WHAT).write_text("---\ntitle: x\n---\n\n<!-- nothing -->\n")

    assert ("warning", "empty-lesson", WHAT, 0) in places(lint_course(course))


def test_malformed_toml_is_named_by_file_and_line(course, change, places):
    change("course.toml", 'title = "Phishing"', 'title = "Phishing')

    assert places(lint_course(course)) == {("error", "toml", "course.toml", 9)}


@pytest.mark.parametrize("name", ["", "gone", "gone.toml", "course.md"])
def test_a_source_that_is_not_there_is_said_plainly(tmp_path, name):
    (tmp_path / "course.md").write_text("x")

    with pytest.raises(ExpectedFailure) as caught:
        lint_course(tmp_path / name)

    assert caught.value.kind in {Kind.NOT_FOUND, Kind.WRONG_USE}
    assert caught.value.next_step
