"""The whole story unattended, every step a real process: learn with no network, be killed, sync, compare."""

from __future__ import annotations

import json
import secrets
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from learner_app.cli.processes import DemoHub, Program, StepFailed
from learner_app.domain.errors import ExpectedFailure

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator
    from pathlib import Path

PERSON = "demo"
_BLOCKED_EXIT = 5


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the story; `found` says what went wrong, empty where nothing did."""

    name: str
    ok: bool
    seconds: float
    found: str = ""


@dataclass(slots=True)
class Report:
    """What the story came to.

    Attributes:
        lost: Records of the client that the hub does not have.
        doubled: Records that the hub has more than once.
    """

    steps: list[Step] = field(default_factory=list)
    records: int = 0
    confirmed: int = 0
    lost: int = 0
    doubled: int = 0
    bytes_up: int = 0
    bytes_down: int = 0

    @property
    def ok(self) -> bool:
        """Whether every step went well and every record is on the hub exactly once."""
        is_exact = self.records > 0 and self.records == self.confirmed and not self.lost and not self.doubled
        return is_exact and all(step.ok for step in self.steps)

    def as_json(self) -> dict[str, object]:
        """For scripts."""
        steps = [
            {"name": step.name, "ok": step.ok, "seconds": round(step.seconds, 2), "found": step.found}
            for step in self.steps
        ]
        numbers = {name: getattr(self, name) for name in ("records", "confirmed", "lost", "doubled")}
        return {"ok": self.ok, "steps": steps, **numbers, "bytes_up": self.bytes_up, "bytes_down": self.bytes_down}


def tell(folder: Path, say: Callable[[str], None]) -> Report:
    """Run the story in an empty folder; a step that fails ends it and is told in the report."""
    story = _Story(folder, say)
    try:
        story.run()
    except StepFailed as failed:
        say(str(failed))
    finally:
        story.hub.stop()
    return story.report


class _Story:
    def __init__(self, folder: Path, say: Callable[[str], None]) -> None:
        self._folder = folder
        self._say = say
        self._program = Program(say)
        self._profile = folder / "profile"
        self._password = secrets.token_urlsafe(18)
        self._url = ""
        self._course = self._certifying = ""
        self._done: set[str] = set()
        self.hub = DemoHub(folder / "hub", self._program)
        self.report = Report()

    def run(self) -> None:
        with self._step("hub published and assigned"):
            self.hub.add_person(PERSON, self._password)
            self._url = self.hub.start("--demo")
        with self._step("client signs in"):
            words = ["sign-in", "--hub", self._url, "--user", PERSON, "--password-stdin"]
            self._client(*words, given=f"{self._password}\n")
        with self._step("text tier arrives"):
            self._sync()
            self._choose_course()
        with self._step("hub stopped"):
            self.hub.stop()
            told = self._client("sync", allowed=(_BLOCKED_EXIT,))
            _expect(told["blocked_because"] == "hub unreachable", f"sync said {told['blocked_because']}")
        with self._step("lessons read and completed"):
            self._learn()
            _expect(bool(self._done), "there was no lesson to read")
        with self._step("practice quiz answered with instant feedback"):
            self._practise()
        with self._step("recording read by its transcript, another one listened to"):
            self._take_in_recordings()
        with self._step("killed in the middle of a quiz"):
            answered = self._killed_quiz()
        with self._step("answers still there, certifying quiz recorded"):
            self._finish_quiz(answered)
        with self._step("hub started and synced"):
            self.hub.start()
            self._sync()
        with self._step("certifying quiz marked by the hub"):
            self._see_mark()
        with self._step("report and both verify commands agree"):
            self._compare()

    @contextmanager
    def _step(self, name: str) -> Iterator[None]:
        self._say(f"{name} …")
        began = time.monotonic()
        found = "cut short"
        try:
            yield
            found = ""
        except (StepFailed, ExpectedFailure) as failed:
            found = str(failed)
            raise StepFailed(found) from failed
        finally:
            self.report.steps.append(Step(name, not found, time.monotonic() - began, found))

    def _client(self, *words: str, given: str = "", allowed: tuple[int, ...] = (0,)) -> dict[str, Any]:
        return self._program.answer(["--profile", str(self._profile), *words], given, allowed)

    def _sync(self) -> None:
        told = self._client("sync")
        self.report.bytes_up += told["bytes_up"]
        self.report.bytes_down += told["bytes_down"]
        _expect(told["state"] == "up to date", f"after the sync the state is {told['state']}")

    def _choose_course(self) -> None:
        """The first course that has both kinds of quizzes."""
        for card in self._client("courses")["courses"]:
            units = self._units(card["id"])
            policies = {unit["policy"]: unit["id"] for unit in reversed(units) if unit["policy"]}
            if card["here"] and {"practice", "certifying"} <= policies.keys():
                self._course = card["id"]
                self._certifying = policies["certifying"]
                return
        raise StepFailed("no sample course has a practice and a certifying quiz")

    def _units(self, course: str) -> list[dict[str, Any]]:
        units: list[dict[str, Any]] = self._client("courses", course)["units"]
        return units

    def _learn(self) -> None:
        """Read and complete every lesson that is open, until no other opens."""
        while ready := self._open_units("kind", "lesson"):
            for unit in ready:
                text = self._client("read", self._course, unit)["text"]
                _expect(len(text) > 0, f"the lesson {unit} is empty")
                self._client("complete", self._course, unit)
                self._done.add(unit)

    def _open_units(self, name: str, value: str) -> list[str]:
        """The units not yet done in the story of which `name` is `value`."""
        units = (unit for unit in self._units(self._course) if unit[name] == value and not unit["locked_because"])
        return [unit["id"] for unit in units if unit["id"] not in self._done]

    def _practise(self) -> None:
        """Answer every practice quiz that is open, with whatever comes first: what counts is that it answers back."""
        while ready := self._open_units("policy", "practice"):
            for unit in ready:
                self._practise_one(unit)
                self._done.add(unit)
            self._learn()

    def _practise_one(self, unit: str) -> None:
        answers = self._some_answers(unit)
        file = self._folder / "practice.json"
        file.write_text(json.dumps(answers), encoding="utf-8")
        told = self._client("quiz", self._course, unit, "--answers", str(file))
        _expect(told["score"] is not None, "a practice quiz was not marked at once")
        _expect(bool(told["feedback"]), "a practice quiz said nothing to the answers")

    def _take_in_recordings(self) -> None:
        """One is read, as whoever cannot hear or cannot pay for sound does it; of the other its sound was played."""
        course, units = self._recordings()
        for unit, way in zip(units, ("read", "listened"), strict=False):
            self._client("complete", course, unit, "--way", way)
            read = self._client("read", course, unit)
            _expect(len(read["cues"]) > 0 and len(read["languages"]) > 1, f"the transcript of {unit} is not here")
            _expect(read["way"] == way, f"{unit} was {way} and is recorded as {read['way']}")

    def _recordings(self) -> tuple[str, list[str]]:
        """The first course that has two of them."""
        for card in self._client("courses")["courses"]:
            units = [unit["id"] for unit in self._units(card["id"]) if unit["kind"] == "media"]
            if len(units) > 1:
                return card["id"], units
        raise StepFailed("no sample course has two recordings")

    def _some_answers(self, unit: str) -> dict[str, Any]:
        questions: list[dict[str, Any]] = self._client("quiz", self._course, unit, "--questions")["questions"]
        return {question["id"]: question["example"] for question in questions if question["example"] is not None}

    def _killed_quiz(self) -> int:
        """Give some answers one by one, then kill the process at once; gives how many it said it had kept."""
        answers = list(self._some_answers(self._certifying).items())
        some = answers[: max(1, len(answers) // 2)]
        process = self._program.start(
            ["--profile", str(self._profile), "quiz", self._course, self._certifying, "--answers", "-"]
        )
        kept = _give_answers(process, some)
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout, process.stderr):
            if pipe is not None:
                pipe.close()
        _expect(kept == len(some), f"only {kept} of {len(some)} answers were kept before the kill")
        return kept

    def _finish_quiz(self, answered: int) -> None:
        nothing = self._folder / "nothing.json"
        nothing.write_text("{}", encoding="utf-8")
        unit = (self._course, self._certifying)
        told = self._client("quiz", *unit, "--answers", str(nothing), "--partial")
        _expect(told["answered"] == answered, f"{answered} answers were kept, {told['answered']} are there")
        file = self._folder / "certifying.json"
        file.write_text(json.dumps(self._some_answers(self._certifying)), encoding="utf-8")
        told = self._client("quiz", *unit, "--answers", str(file))
        _expect(told["policy"] == "certifying" and told["score"] is None, "the device marked a certifying quiz")
        status = self._client("status")
        _expect(status["waiting"] + status["sent"] > 0, "nothing waits although there was no hub")

    def _see_mark(self) -> None:
        unit = next(unit for unit in self._units(self._course) if unit["id"] == self._certifying)
        _expect(unit["score"] is not None and not unit["awaiting_mark"], "the hub's mark has not arrived")

    def _compare(self) -> None:
        records = self._client("records", "list")["records"]
        self.report.records = len(records)
        self.report.confirmed = sum(record["state"] == "confirmed" for record in records)
        on_hub = [record["id"] for record in self.hub.run("records", "--user", PERSON)["records"]]
        own = {record["id"] for record in records}
        self.report.lost = len(own - set(on_hub))
        self.report.doubled = len(on_hub) - len(set(on_hub))
        for verified in (self._client("records", "verify"), self.hub.run("verify")):
            _expect(verified["ok"] is True, f"verification failed at {verified['first_bad']}")
        rows = self.hub.run("report", "completions", "--course", self._course)["rows"]
        row = next((row for row in rows if row["person"] == PERSON), None)
        card = next(card for card in self._client("courses")["courses"] if card["id"] == self._course)
        _expect(row is not None, "the report does not know the person")
        for name in ("status", "passed", "score"):
            _expect(row is not None and row[name] == card[name], f"hub and client differ about {name}")


def _give_answers(process: subprocess.Popen[str], answers: list[tuple[str, Any]]) -> int:
    """Hand over one answer after the other, each when the one before is said to be kept."""
    if process.stdin is None or process.stderr is None:
        return 0
    kept = 0
    for question, value in answers:
        process.stdin.write(json.dumps({question: value}) + "\n")
        process.stdin.flush()
        for line in process.stderr:
            if line.startswith(f"kept {question}"):
                kept += 1
                break
    return kept


def _expect(is_so: bool, otherwise: str) -> None:
    if not is_so:
        raise StepFailed(otherwise)
