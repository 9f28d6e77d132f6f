"""What the makers of units share: the course at hand, where files come from, where blobs and findings go."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from learner_app.formats.findings import Finding, error, gap, warning

if TYPE_CHECKING:
    from learner_app.authoring.blobs import BlobCollection
    from learner_app.authoring.course_folder import CourseFolder, SourceFault
    from learner_app.authoring.pictures import Pictures
    from learner_app.authoring.recordings.studio import Studio
    from learner_app.authoring.recordings.transcoder import Transcoder
    from learner_app.domain.ids import QuestionId, UnitId
    from learner_app.domain.quiz import AnswerKey
    from learner_app.formats.course_source import CourseSource, UnitSource
    from learner_app.formats.manifest import UnitContent

WORDS_A_MINUTE = 238
"""Silent reading of non-fiction by adults. Source: Brysbaert 2019, Journal of Memory and Language 109."""
PICTURE_MINUTES = 0.1
QUESTION_MINUTES = 0.5  # a guess, on the generous side


@dataclass(frozen=True, slots=True)
class MadeUnit:
    """What a unit's file turned into.

    Attributes:
        title: As the file gives it; empty where it gives none.
    """

    content: UnitContent
    title: str = ""
    minutes: int = 1


@dataclass(slots=True)
class Workshop:
    """One course being put together.

    Attributes:
        transcoder: Looks into recordings; None where ffmpeg is missing, or the course has none.
        studio: Makes renditions with it; None where a course is only looked over, too.
        keys: The answer keys of certifying quizzes; they go into no blob.
        findings: In the order of discovery.
    """

    course: CourseSource
    folder: CourseFolder
    blobs: BlobCollection
    pictures: Pictures
    is_check_only: bool = False
    transcoder: Transcoder | None = None
    studio: Studio | None = None
    keys: dict[UnitId, dict[QuestionId, AnswerKey]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def warn(self, code: str, file: str, line: int, message: str, fix: str = "") -> None:
        """Note something that does not stop the build."""
        self.findings.append(warning(code, file, line, message, fix))

    def lack(self, code: str, file: str, line: int, message: str, fix: str = "") -> None:
        """Note something without which what was built is not published."""
        self.findings.append(gap(code, file, line, message, fix))

    def fail(self, code: str, file: str, line: int, message: str, fix: str = "") -> None:
        """Note something that stops it."""
        self.findings.append(error(code, file, line, message, fix))

    def fail_by_fault(self, fault: SourceFault, unit: UnitSource, file: str) -> None:
        """Note a file that cannot be taken: at its own line, else where the course names it."""
        if fault.line:
            self.fail(fault.code, file, fault.line, fault.message, fault.fix)
        else:
            self.fail(fault.code, self.course.name, unit.line, f"Unit {unit.id}: {fault.message}", fault.fix)


def saved_name(file: str) -> str:
    """A file's own name as it may be saved on any system: without folders and letters that some systems forbid."""
    return re.sub(r'[\\:*?"<>|\x00-\x1f]', "-", file.rpartition("/")[2])


def minutes_for(words: int, pictures: int = 0, questions: int = 0) -> int:
    """Whole minutes to read, look and answer, rounded up, at least 1."""
    exact = words / WORDS_A_MINUTE + pictures * PICTURE_MINUTES + questions * QUESTION_MINUTES
    return max(1, math.ceil(exact - 1e-9))


def readable_name(text: str) -> str:
    """A title made of an id or a file name: `04-final_quiz` gives `Final quiz`."""
    words = re.sub(r"[-_\s]+", " ", text).strip()
    words = re.sub(r"^\d+(\.\d+)*\.? +(?=\S)", "", words)
    return words[:1].upper() + words[1:]
