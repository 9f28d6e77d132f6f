from __future__ import annotations

import json

import pytest

from learner_app.services.locking import lock_profile
from tests.fakes.course import COURSE, RIGHT, STRANGER, built
from tests.fakes.http_server import HTML, Answer, running, said
from tests.fakes.retiring import retire


def test_a_course_is_imported_read_and_completed(learner) -> None:
    (card,) = learner.ask("courses")["courses"]
    assert (card["id"], card["here"], card["next_unit"]) == (COURSE, True, "weather")

    lesson = learner.ask("read", COURSE, "weather")
    assert "Storms take the network away." in lesson["text"]
    assert lesson["outside_links"] == ["https://example.org/more"]
    assert lesson["blocks"][0] == {"kind": "heading", "text": "Weather"}

    done = learner.ask("complete", COURSE, "weather")
    assert learner.code == 0
    assert done["record"]
    units = {unit["id"]: unit for unit in learner.ask("courses", COURSE)["units"]}
    assert units["weather"]["status"] == "completed"
    assert units["wrap-up"]["locked_because"] is None


def test_a_lesson_is_printed_as_text_for_people(learner) -> None:
    printed = learner.type("read", COURSE, "weather")

    assert printed.startswith("Weather\n=======\n")
    assert "Storms take the network away." in printed
    assert "<p>" not in printed


def test_a_practice_quiz_answers_with_score_and_feedback(learner, tmp_path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({**RIGHT, "Colour": "Red"}))

    told = learner.ask("quiz", COURSE, "practice", "--answers", str(answers))

    assert learner.code == 0
    assert told["policy"] == "practice"
    assert told["score"] == pytest.approx(2 / 3)
    assert told["passed"] is True
    assert told["feedback"]["Colour"]["feedback"] == ["Not red."]


def test_an_answer_that_is_taken_back_says_nothing_any_more(learner) -> None:
    learner.ask("quiz", COURSE, "practice", "--answers", "-", "--partial", given='{"Colour": "Blue"}')

    told = learner.ask("quiz", COURSE, "practice", "--answers", "-", "--partial", given='{"Colour": null}')

    assert (told["answered"], told["feedback"]) == (0, {})
    assert "taken back Colour" in learner.errors


def test_what_had_to_be_restored_is_said_until_a_person_has_seen_it(learner) -> None:
    learner.ask("complete", COURSE, "weather")
    (path,) = learner.profile.glob("people/*/records.db")
    path.write_bytes(b"rubbish" * 1000)

    first, second = learner.ask("status"), learner.ask("status")

    assert first["waiting"] == 1
    assert first["notices"] == second["notices"]
    assert "restored" in first["notices"][0]
    assert first["notices"][0] in learner.errors


def test_a_certifying_quiz_stays_unmarked(learner, tmp_path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps(RIGHT))

    told = learner.ask("quiz", COURSE, "final", "--answers", str(answers))

    assert (told["policy"], told["score"], told["passed"], told["feedback"]) == ("certifying", None, None, {})
    assert "marks them on the next sync" in learner.errors
    assert learner.ask("status")["waiting"] == 2


def test_answers_may_come_line_by_line_and_stay_when_not_handed_in(learner, tmp_path) -> None:
    lines = '{"Colour": "Blue"}\n\n{"Sure": true}\n'

    told = learner.ask("quiz", COURSE, "final", "--answers", "-", "--partial", given=lines)
    assert (told["answered"], told["questions"], told["handed_in"]) == (2, 3, False)
    assert "kept Colour\nkept Sure" in learner.errors

    (tmp_path / "rest.json").write_text('{"Many": 4}')
    again = learner.ask("quiz", COURSE, "final", "--answers", str(tmp_path / "rest.json"))
    assert again["attempt"] == told["attempt"]
    assert again["answered"] == 3


def test_questions_can_be_listed_before_answering(learner) -> None:
    questions = learner.ask("quiz", COURSE, "final", "--questions")["questions"]

    assert [(question["id"], question["kind"]) for question in questions] == [
        ("Colour", "single"),
        ("Sure", "true-false"),
        ("Many", "numeric"),
    ]
    assert questions[0]["options"] == ["Red", "Blue"]
    assert learner.ask("records", "list")["records"] == []


def test_records_are_listed_verified_and_exported(learner, tmp_path) -> None:
    learner.ask("complete", COURSE, "weather")

    (record,) = learner.ask("records", "list")["records"]
    verified = learner.ask("records", "verify")
    exported = learner.ask("records", "export", str(tmp_path / "out.json"))

    assert (record["verb"], record["what"], record["state"], record["words"]) == (
        "completed",
        "Weather",
        "waiting",
        "done here",
    )
    assert (verified["ok"], verified["checked"], verified["first_bad"]) == (True, 1, None)
    assert exported["records"] == 1
    assert len(json.loads((tmp_path / "out.json").read_text())["records"]) == 1


def test_words_are_found_in_lessons(learner) -> None:
    (hit,) = learner.ask("search", "storms", "networ")["results"]

    assert (hit["course"], hit["unit"]) == (COURSE, "weather")
    assert hit["marks"]


def test_doctor_and_status_answer_before_anything_was_done(terminal) -> None:
    status = terminal.ask("status")
    assert {"state", "blocked_because", "waiting", "sent", "confirmed", "refused", "last_success"} <= set(status)
    assert status["state"] == "unknown"
    assert {check["name"] for check in terminal.ask("--offline", "doctor")["checks"]} >= {"databases", "keyring", "hub"}
    assert terminal.ask("courses") == {"courses": []}


@pytest.mark.parametrize(
    ("words", "code", "kind"),
    [
        (("nonsense",), 2, "wrong use"),
        (("read", COURSE), 2, "wrong use"),
        (("quiz", COURSE, "final"), 2, "wrong use"),
        (("get", COURSE, "--tier", "huge"), 2, "wrong use"),
        (("read", "nothing", "weather"), 3, "not found"),
        (("read", COURSE, "nothing"), 3, "not found"),
        (("import", "missing.learnpack"), 3, "not found"),
        (("quiz", COURSE, "final", "--answers", "missing.json"), 3, "not found"),
        (("get", COURSE, "--tier", "low", "--offline"), 0, ""),
        (("read", COURSE, "wrap-up"), 9, "not allowed"),
        (("complete", COURSE, "final"), 9, "not allowed"),
        (("read", COURSE, "talk"), 3, "not found"),
        (("sign-in", "--hub", "http://hub.example", "--user", "a", "--password-stdin"), 2, "wrong use"),
        (("sign-in", "--hub", "https://h.example", "--user", "a", "--password-stdin", "--offline"), 5, "blocked"),
    ],
    ids=str,
)
def test_every_failure_is_one_json_object_with_its_own_exit_code(learner, words, code, kind) -> None:
    answer = learner.ask(*words)

    assert learner.code == code
    if code:
        assert answer["kind"] == kind
        assert answer["error"]
        assert set(answer) == {"error", "kind", "next_step"}
        assert answer["error"] in learner.errors


@pytest.mark.parametrize("text", ["", "[1]", "{", '{"Colour": "Green"}', '{"Nobody": 1}', "\udcff"])
def test_answers_that_cannot_be_taken_are_bad_input(learner, tmp_path, text: str) -> None:
    path = tmp_path / "answers.json"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))

    assert learner.ask("quiz", COURSE, "practice", "--answers", str(path))["kind"] == "bad input"
    assert learner.code == 4


def test_a_package_of_a_stranger_is_not_trusted(learner, tmp_path) -> None:
    path = built("2", author=STRANGER).write(tmp_path / "other.learnpack")

    learner.ask("import", str(path))

    assert learner.code == 10


def test_a_second_process_is_told_and_readers_are_let_in(learner) -> None:
    with lock_profile(learner.profile):
        assert learner.ask("complete", COURSE, "weather")["kind"] == "in use"
        assert learner.code == 8
        assert learner.ask("status")["waiting"] == 0
        assert learner.ask("read", COURSE, "weather")["title"] == "Weather"


def test_a_sync_without_a_hub_says_that_nobody_is_signed_in(learner) -> None:
    answer = learner.ask("sync")

    assert learner.code == 6
    assert answer["blocked_because"] == "sign-in needed"
    assert {"bytes_up", "bytes_down", "requests"} <= set(answer)


@pytest.mark.parametrize(
    ("answer", "code", "cause"),
    [
        (said(400, "no"), 5, "hub error"),
        (said(401, "no"), 6, "sign-in needed"),
        (said(403, "no"), 5, "policy forbids"),
        (said(409, "no"), 6, "wrong person"),
        (said(413), 5, "hub error"),
        (said(429, "wait", Retry_After="9"), 5, "hub busy"),
        (said(500), 5, "hub error"),
        (HTML, 5, "captive portal"),
        (Answer(200, b"half a re", "application/x-learner-exchange", cut_after=4), 5, "hub unreachable"),
    ],
    ids=lambda value: str(value.status) if isinstance(value, Answer) else str(value),
)
def test_whatever_the_hub_answers_nothing_is_lost(learner, answer: Answer, code: int, cause: str) -> None:
    body = {"token": "t", "person": {"name": "amina"}, "hub": {"name": "h", "epoch": "e"}, "keys": []}
    with running() as server:
        server.always(Answer(200, json.dumps(body).encode()))
        signed_in = learner.ask("sign-in", "--hub", server.url, "--user", "amina", "--password-stdin", given="secret\n")
        assert signed_in["signed_in"] is True
        learner.ask("complete", COURSE, "weather")
        server.always(answer)

        told = learner.ask("sync")

    assert learner.code == code
    assert told["blocked_because"] == cause
    assert told["waiting"] + told["sent"] == 1
    assert told["refused"] == 0
    assert learner.ask("status")["blocked_because"] == cause
    assert (told["retry_at"] is not None) == (cause == "hub busy")


def test_a_retired_course_says_so_and_is_not_begun(learner) -> None:
    retire(learner.profile, COURSE)

    (card,) = learner.ask("courses")["courses"]
    listed = learner.type("courses")
    units = learner.ask("courses", COURSE)["units"]
    told = learner.ask("read", COURSE, "weather")

    assert (card["retired"], card["next_unit"]) == (True, None)
    assert "not started, 0 of 6, retired" in listed
    assert {unit["locked_because"] for unit in units} == {"The course was retired."}
    assert learner.code == 9
    assert "retired before you began it" in told["error"]
