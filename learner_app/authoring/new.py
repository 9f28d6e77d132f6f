"""A first `course.toml` for a folder of Markdown and recordings: all that can be told from the files themselves."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from learner_app.authoring.assembly import (
    LONGEST_MODULE_MINUTES,
    LONGEST_TITLE,
    PLACEHOLDER_LICENCE,
    PLACEHOLDER_OUTCOME,
)
from learner_app.authoring.assembly import SHORTEST_MODULE_MINUTES as SHORTEST
from learner_app.authoring.course_folder import SOURCE_NAME, CourseFolder, SourceFault
from learner_app.authoring.lessons import MAX_LESSON_BYTES, describe_lesson
from learner_app.authoring.recordings.beside import RECORDING_SUFFIXES, recording_unit
from learner_app.authoring.workshop import minutes_for, readable_name
from learner_app.domain.course import Delivery, Policy, QuizRules, UnitKind
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import CourseId, UnitId
from learner_app.formats.course_source import (
    CourseSource,
    ModuleSource,
    UnitSource,
    identifier_from,
    write_course_source,
)
from learner_app.formats.gift import GiftError, decode_text, parse_gift
from learner_app.formats.manifest import LANGUAGE_PATTERN, MAX_UNITS
from learner_app.formats.whole_file import replacing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LESSON_SUFFIXES = frozenset({".md", ".markdown"})
_QUIZ_SUFFIX = ".gift"
_ANYWAY = RECORDING_SUFFIXES | {_QUIZ_SUFFIX}
"""Units whatever they are called."""
_ABOUT_THE_FOLDER = frozenset({"license", "licence", "changelog", "contributing", "code_of_conduct", "source"})
_FIRST_OF_A_FOLDER = frozenset({"index", "readme"})
MAX_DEPTH = 12


@dataclass(frozen=True, slots=True)
class NewCourse:
    """What was written."""

    path: Path
    course: CourseId
    modules: int
    units: int


def new_course(folder: Path, *, language: str = "en", is_forced: bool = False) -> NewCourse:
    """Write `folder/course.toml`; it builds as it is, outcome and licence are placeholders that lint asks for.

    Args:
        folder: Markdown, GIFT files and recordings; each sub-folder becomes a module, files directly in it are grouped
            by time.
        language: The course's language tag.
        is_forced: Replace a course.toml that is there.

    Raises:
        ExpectedFailure: NOT_FOUND without such a folder, BAD_INPUT where it holds nothing to learn from or too much,
            NOT_ALLOWED where a course.toml is there already, STORAGE where none can be written.
    """
    if not folder.is_dir():
        raise ExpectedFailure(Kind.NOT_FOUND, f"There is no folder {folder}.", "Check the path.")
    if not LANGUAGE_PATTERN.fullmatch(language):
        raise ExpectedFailure(Kind.WRONG_USE, f"“{language}” is not a language tag.", "Write en, ar, pt-BR, …")
    path = folder / SOURCE_NAME
    if path.exists() and not is_forced:
        raise ExpectedFailure(Kind.NOT_ALLOWED, f"{path} is there already.", "Replace it with --force.")
    units = _units(folder, language)
    if not units:
        raise ExpectedFailure(
            Kind.BAD_INPUT, f"{folder} holds no lessons and no recordings.", "Name a folder with Markdown files."
        )
    if len(units) > MAX_UNITS:
        raise ExpectedFailure(
            Kind.BAD_INPUT, f"{folder} holds more than {MAX_UNITS:,} files.", "Name a smaller folder."
        )
    name = folder.resolve().name
    course = CourseSource(
        id=CourseId(identifier_from(name) or "course"),
        version="1",
        title=readable_name(name) or "Course",
        language=language,
        outcome=PLACEHOLDER_OUTCOME,
        licence=PLACEHOLDER_LICENCE,
        delivery=Delivery.SELF_PACED,
        modules=_modules(units),
    )
    with replacing(path) as file:
        file.write(write_course_source(course).encode())
    return NewCourse(path, course.id, len(course.modules), len(units))


def _units(folder: Path, language: str) -> list[UnitSource]:
    contents = CourseFolder(folder)
    taken: set[str] = set()
    units = []
    for file in _files(folder, 0):
        unit = _unit(file.relative_to(folder).as_posix(), file, contents, language)
        name = _free_id(unit.file, taken)
        taken.add(name)
        units.append(replace(unit, id=UnitId(name)))
    return units


def _files(folder: Path, depth: int) -> Iterator[Path]:
    """Lessons, quizzes and recordings in the order in which a person would read them; links are not followed."""
    entries = sorted((entry for entry in folder.iterdir() if not entry.name.startswith(".")), key=_reading_order)
    for entry in entries:
        if entry.is_symlink():
            continue
        if entry.is_dir():
            if depth < MAX_DEPTH and entry.name != "node_modules":
                yield from _files(entry, depth + 1)
        elif _is_unit(entry):
            yield entry


def _is_unit(path: Path) -> bool:
    suffix = path.suffix.lower()
    is_about = path.stem.lower() in _ABOUT_THE_FOLDER
    return suffix in _ANYWAY or (suffix in _LESSON_SUFFIXES and not is_about)


def _reading_order(path: Path) -> tuple[bool, bool, list[tuple[int, str]], str]:
    """Files before folders, the index first, numbers by their value: 2 before 10."""
    is_folder = path.is_dir()
    is_first = not is_folder and path.stem.lower() in _FIRST_OF_A_FOLDER
    pieces = re.split(r"(\d+)", path.stem.casefold())
    natural = [(int(piece), "") if piece.isdecimal() else (-1, piece) for piece in pieces]
    return is_folder, not is_first, natural, path.name


def _unit(name: str, path: Path, contents: CourseFolder, language: str) -> UnitSource:
    """The unit for one file; where the file cannot be taken, lint will say why."""
    is_index = path.stem.lower() in _FIRST_OF_A_FOLDER
    fallback = readable_name(
        path.parent.name if is_index and "/" in name else "introduction" if is_index else path.stem
    )
    if path.suffix.lower() in RECORDING_SUFFIXES:
        return recording_unit(UnitId(""), readable_name(path.stem), path, name, language)
    unit = UnitSource(UnitId(""), UnitKind.LESSON, fallback, name)
    try:
        if path.suffix.lower() == _QUIZ_SUFFIX:
            unit = replace(unit, kind=UnitKind.QUIZ, rules=QuizRules(Policy.PRACTICE, 0.0))
            questions = parse_gift(decode_text(contents.read(name, MAX_LESSON_BYTES), name), name).questions
            return replace(unit, minutes=minutes_for(0, questions=len(questions)))
        lesson = describe_lesson(contents.read_text(name, MAX_LESSON_BYTES))
    except (SourceFault, GiftError):
        return replace(unit, minutes=1)
    return replace(unit, title=lesson.title[:LONGEST_TITLE] or fallback, minutes=lesson.minutes)


def _free_id(file: str, taken: set[str]) -> str:
    """The file's name as an id; with its folders where that is taken, with a number where that is taken too."""
    plain = file.rpartition(".")[0]
    stem = plain.rpartition("/")[2]
    candidates = [identifier_from(stem), identifier_from(plain.replace("/", "-"))]
    base = next((name for name in candidates if name), "unit")
    numbered = (f"{base[:58]}-{number}" for number in range(2, MAX_UNITS + 3))
    return next(name for name in (*candidates, *numbered) if name and name not in taken)


def _modules(units: list[UnitSource]) -> tuple[ModuleSource, ...]:
    by_folder: dict[str, list[UnitSource]] = {}
    for unit in units:
        by_folder.setdefault(unit.file.rpartition("/")[0], []).append(unit)
    modules = []
    for folder, members in by_folder.items():
        if folder:
            modules.append(ModuleSource(readable_name(folder.rpartition("/")[2]) or folder, tuple(members)))
        else:
            modules += [ModuleSource(group[0].title, tuple(group)) for group in _by_time(members)]
    return tuple(modules)


def _by_time(units: list[UnitSource]) -> list[list[UnitSource]]:
    """Groups of neighbours that take 5 to 10 minutes where the lessons allow it."""
    groups: list[list[UnitSource]] = []
    minutes = LONGEST_MODULE_MINUTES
    for unit in units:
        needed = unit.minutes or 1
        is_full = minutes >= SHORTEST and minutes + needed > LONGEST_MODULE_MINUTES
        if not groups or is_full:
            groups.append([])
            minutes = 0
        groups[-1].append(unit)
        minutes += needed
    return groups
