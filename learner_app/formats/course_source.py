"""`course.toml`: what an author writes by hand. Opens none of the files that it names."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from graphlib import CycleError, TopologicalSorter
from pathlib import PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, TypedDict

from learner_app.domain.course import Delivery, Policy, QuizRules, ScoreRule, UnitKind
from learner_app.domain.ids import CourseId, UnitId
from learner_app.domain.timing import LONGEST_LIMIT_S
from learner_app.formats.findings import Finding, error
from learner_app.formats.manifest import ID_PATTERN, LANGUAGE_PATTERN, MAX_UNITS
from learner_app.formats.toml_source import TomlSource, TomlTable

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_SOURCE_BYTES = 5_000_000
DEFAULT_PASS_MARK = 0.8
"""Of a certifying quiz without its own; a practice quiz is done when it is handed in."""

_COURSE_KEYS = ("id", "version", "title", "language", "outcome", "licence", "delivery", "audio_kbit", "module")
_MODULE_KEYS = ("title", "unit")
_UNIT_KEYS = ("id", "kind", "title", "file", "minutes", "required", "after")
_QUIZ_KEYS = ("policy", "pass_mark", "attempts", "score_rule", "time_limit", "online")
_MEDIA_KEYS = ("audio", "captions", "chapters", "descriptions", "exception")
_EVERY_MEDIA_KEYS = (*_MEDIA_KEYS, "audio_kbit")
AUDIO_KBITS = (16, 24)
"""What the audio tier may cost in a second; 16 is for speech alone, 24 also for a voice over music."""
_ELSEWHERE = dict.fromkeys(_QUIZ_KEYS, "quizzes") | dict.fromkeys(_EVERY_MEDIA_KEYS, "media")
_IS_WITHOUT_FILE = frozenset({UnitKind.LIVE})


@dataclass(frozen=True, slots=True)
class UnitSource:
    """One unit as written.

    Attributes:
        title: Empty where the author left it to the file's first heading.
        file: Relative to the course folder, inside it, with `/`; empty only for live units.
        minutes: None where the author left it to the word count.
        captions: File by language tag.
        descriptions: What a video shows, in words: file by language tag.
        audio: The sound alone of a video, light enough as it is; empty where it is made.
        audio_kbit: None where the course says it for all.
        exception: Why a tier or a transcript may be missing; empty where none may.
        line: Where the unit begins in the source.
    """

    id: UnitId
    kind: UnitKind
    title: str = ""
    file: str = ""
    minutes: int | None = None
    required: bool = True
    after: tuple[UnitId, ...] = ()
    rules: QuizRules | None = None
    captions: Mapping[str, str] = field(default_factory=dict)
    chapters: str = ""
    descriptions: Mapping[str, str] = field(default_factory=dict)
    audio: str = ""
    audio_kbit: int | None = None
    exception: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class ModuleSource:
    """One module as written."""

    title: str
    units: tuple[UnitSource, ...]
    line: int = 0


@dataclass(frozen=True, slots=True)
class CourseSource:
    """A course as written: unit ids are unique, `after` names units of the course and has no cycle.

    Attributes:
        name: The source's own file name, for findings.
        audio_kbit: Of all recordings that do not say another.
    """

    id: CourseId
    version: str
    title: str
    language: str
    outcome: str
    licence: str
    delivery: Delivery
    modules: tuple[ModuleSource, ...]
    name: str = "course.toml"
    audio_kbit: int = AUDIO_KBITS[0]

    @property
    def units(self) -> tuple[UnitSource, ...]:
        """All units in course order."""
        return tuple(unit for module in self.modules for unit in module.units)


def parse_course_source(data: bytes, name: str) -> tuple[CourseSource | None, tuple[Finding, ...]]:
    """Read a course source; collects everything that is wrong, not only the first.

    Returns:
        The course, None where anything is wrong; and the findings by line, each an error.
    """
    if len(data) > MAX_SOURCE_BYTES:
        size = f"It is larger than {MAX_SOURCE_BYTES // 1_000_000} MB."
        return None, (error("too-large", name, 0, size, "Split the course."),)
    source = TomlSource(name, data)
    if source.findings:
        return None, tuple(source.findings)
    course = _course(source.root, name)
    _check_units(source, course)
    if source.findings:
        return None, tuple(sorted(source.findings, key=lambda finding: finding.line))
    return course, ()


def _course(table: TomlTable, name: str) -> CourseSource:
    table.refuse_unknown(_COURSE_KEYS, dict.fromkeys((*_UNIT_KEYS, *_QUIZ_KEYS, *_MEDIA_KEYS), "a [[module.unit]]"))
    modules = tuple(_module(module) for module in table.tables("module"))
    if not any(module.units for module in modules):
        table.complain("no-units", "module", "The course has no units.", "Add a [[module]] with a [[module.unit]].")
    return CourseSource(
        id=CourseId(_identifier(table)),
        version=table.text("version", is_required=True, max_characters=64),
        title=table.text("title", is_required=True),
        language=_language(table),
        outcome=table.text("outcome", is_required=True, max_characters=1_000),
        licence=table.text("licence", is_required=True),
        delivery=Delivery(table.choice("delivery", [*Delivery], Delivery.SELF_PACED) or Delivery.SELF_PACED),
        modules=modules,
        name=name,
        audio_kbit=_audio_kbit(table) or AUDIO_KBITS[0],
    )


def _module(table: TomlTable) -> ModuleSource:
    table.refuse_unknown(_MODULE_KEYS, dict.fromkeys((*_UNIT_KEYS, *_QUIZ_KEYS, *_MEDIA_KEYS), "a [[module.unit]]"))
    units = tuple(_unit(unit) for unit in table.tables("unit"))
    if not units:
        table.complain("empty-module", "unit", "This module has no units.", "Add a [[module.unit]] or remove it.")
    return ModuleSource(table.text("title", is_required=True), units, table.line)


def _unit(table: TomlTable) -> UnitSource:
    word = table.choice("kind", [*UnitKind])
    if "kind" not in table:
        table.complain("missing-key", "kind", "kind is missing.", f"It is one of {', '.join(UnitKind)}.")
    kind = UnitKind(word or UnitKind.LESSON)
    own = {UnitKind.QUIZ: _QUIZ_KEYS, UnitKind.MEDIA: _EVERY_MEDIA_KEYS}.get(kind, ())
    table.refuse_unknown((*_UNIT_KEYS, *(own if word else _ELSEWHERE)), _ELSEWHERE)
    return UnitSource(
        id=UnitId(_identifier(table)),
        kind=kind,
        title=table.text("title"),
        file=_file(table, "file", table.text("file", is_required=kind not in _IS_WITHOUT_FILE, max_characters=1_000)),
        minutes=table.whole("minutes", 1, 100_000),
        required=table.flag("required", default=True),
        after=tuple(UnitId(name) for name in table.texts("after")),
        rules=_rules(table) if kind is UnitKind.QUIZ else None,
        line=table.line,
        **(_of_media(table) if kind is UnitKind.MEDIA else {}),
    )


class _OfMedia(TypedDict, total=False):
    captions: Mapping[str, str]
    chapters: str
    descriptions: Mapping[str, str]
    audio: str
    audio_kbit: int | None
    exception: str


def _of_media(table: TomlTable) -> _OfMedia:
    return _OfMedia(
        captions=_by_language(table, "captions"),
        chapters=_file(table, "chapters", table.text("chapters", max_characters=1_000)),
        descriptions=_by_language(table, "descriptions"),
        audio=_file(table, "audio", table.text("audio", max_characters=1_000)),
        audio_kbit=_audio_kbit(table),
        exception=table.text("exception", max_characters=1_000),
    )


def _audio_kbit(table: TomlTable) -> int | None:
    kbit = table.whole("audio_kbit", AUDIO_KBITS[0], AUDIO_KBITS[-1])
    if kbit is not None and kbit not in AUDIO_KBITS:
        allowed = " or ".join(map(str, AUDIO_KBITS))
        table.complain("bad-number", "audio_kbit", f"audio_kbit is {kbit}; it must be {allowed}.")
        return None
    return kbit


def _rules(table: TomlTable) -> QuizRules:
    policy = Policy(table.choice("policy", [*Policy], Policy.PRACTICE) or Policy.PRACTICE)
    default = DEFAULT_PASS_MARK if policy is Policy.CERTIFYING else 0.0
    return QuizRules(
        policy=policy,
        pass_mark=table.fraction("pass_mark", default),
        attempts=table.whole("attempts", 1, 1_000),
        score_rule=ScoreRule(table.choice("score_rule", [*ScoreRule], ScoreRule.BEST) or ScoreRule.BEST),
        time_limit_s=_time_limit_s(table),
        needs_connection=table.flag("online", default=False),
    )


def _time_limit_s(table: TomlTable) -> int | None:
    """`time_limit` is written in minutes, also parts of one, and kept in whole seconds."""
    minutes = table.positive("time_limit", LONGEST_LIMIT_S / 60)
    return None if minutes is None else max(1, round(minutes * 60))


def _by_language(table: TomlTable, key: str) -> dict[str, str]:
    files = table.mapping(key)
    for language in files:
        if not LANGUAGE_PATTERN.fullmatch(language):
            table.complain("bad-language", key, f"“{language}” is not a language tag.", "Write en, ar, pt-BR, …")
    return {language: _file(table, key, file) for language, file in files.items()}


def _identifier(table: TomlTable) -> str:
    name = table.text("id", is_required=True)
    if name and not ID_PATTERN.fullmatch(name):
        better = identifier_from(name)
        table.complain(
            "bad-id",
            "id",
            f"“{name[:80]}” is not an id: small letters a to z, digits, dots, hyphens and underscores, at most 64.",
            f"Write {better}." if better else "",
        )
    return name


def _language(table: TomlTable) -> str:
    tag = table.text("language", is_required=True)
    if tag and not LANGUAGE_PATTERN.fullmatch(tag):
        table.complain("bad-language", "language", f"“{tag}” is not a language tag.", "Write en, ar, pt-BR, …")
    return tag


def _file(table: TomlTable, key: str, name: str) -> str:
    """The name with `/`; refused where it could lead out of the course folder."""
    plain = name.replace("\\", "/")
    windows = PureWindowsPath(plain)
    if windows.drive or windows.root or ".." in windows.parts or "\0" in name:
        table.complain("outside-folder", key, f"{name} is outside the course folder.", "Move it into the folder.")
    return str(PurePosixPath(plain)) if plain else ""


def _check_units(source: TomlSource, course: CourseSource) -> None:
    lines: dict[UnitId, int] = {}
    if len(course.units) > MAX_UNITS:
        source.complain("too-many-units", ("module",), f"The course has more than {MAX_UNITS} units.", "Split it.")
    for at, module in enumerate(course.modules):
        for position, unit in enumerate(module.units):
            place = ("module", at, "unit", position, "id")
            if unit.id and unit.id in lines:
                message = f"The id “{unit.id}” is used twice; the first time in line {lines[unit.id]}."
                source.complain("duplicate-id", place, message, "Give each unit an id of its own.")
            lines.setdefault(unit.id, source.line(place))
    known = {unit.id for unit in course.units}
    for at, module in enumerate(course.modules):
        for position, unit in enumerate(module.units):
            for name in unit.after:
                if name not in known:
                    place = ("module", at, "unit", position, "after")
                    source.complain("unknown-unit", place, f"after names “{name}”, which the course does not have.")
    _check_cycle(source, course)


def _check_cycle(source: TomlSource, course: CourseSource) -> None:
    try:
        TopologicalSorter({unit.id: unit.after for unit in course.units}).prepare()
    except CycleError as failure:
        circle = [str(name) for name in reversed(failure.args[1])]
        line = next(unit.line for unit in course.units if unit.id == circle[0])
        way = " after ".join(circle)
        source.findings.append(
            error("cycle", source.name, line, f"These units wait for each other: {way}.", "Remove one of the afters.")
        )


def identifier_from(text: str) -> str:
    """Make an id of any text: `1.2 Common Threats` gives `1.2-common-threats`; empty where nothing is left."""
    plain = re.sub(r"[^a-z0-9._-]+", "-", text.casefold()).strip("-._")
    return plain[:64].rstrip("-._")


def write_course_source(course: CourseSource) -> str:
    """The text of a `course.toml` that reads back as `course`."""
    parts = [
        f"id = {_quoted(course.id)}",
        f"version = {_quoted(course.version)}",
        f"title = {_quoted(course.title)}",
        f"language = {_quoted(course.language)}",
        f"outcome = {_quoted(course.outcome)}",
        f"licence = {_quoted(course.licence)}",
        f"delivery = {_quoted(course.delivery)}",
    ]
    if course.audio_kbit != AUDIO_KBITS[0]:
        parts.append(f"audio_kbit = {course.audio_kbit}")
    for module in course.modules:
        parts += ["", "[[module]]", f"title = {_quoted(module.title)}"]
        for unit in module.units:
            parts += ["[[module.unit]]", *_unit_lines(unit)]
    return "\n".join(parts) + "\n"


def _unit_lines(unit: UnitSource) -> list[str]:
    lines = [f"id = {_quoted(unit.id)}"]
    if unit.title:
        lines.append(f"title = {_quoted(unit.title)}")
    lines.append(f"kind = {_quoted(unit.kind)}")
    if unit.file:
        lines.append(f"file = {_quoted(unit.file)}")
    if unit.minutes is not None:
        lines.append(f"minutes = {unit.minutes}")
    if not unit.required:
        lines.append("required = false")
    if unit.after:
        lines.append(f"after = [{', '.join(_quoted(name) for name in unit.after)}]")
    return lines + _media_lines(unit) + (_rule_lines(unit.rules) if unit.rules else [])


def _media_lines(unit: UnitSource) -> list[str]:
    lines = []
    for key, files in (("captions", unit.captions), ("descriptions", unit.descriptions)):
        if files:
            pairs = ", ".join(f"{_quoted(language)} = {_quoted(file)}" for language, file in files.items())
            lines.append(f"{key} = {{ {pairs} }}")
    if unit.chapters:
        lines.append(f"chapters = {_quoted(unit.chapters)}")
    if unit.audio:
        lines.append(f"audio = {_quoted(unit.audio)}")
    if unit.audio_kbit is not None:
        lines.append(f"audio_kbit = {unit.audio_kbit}")
    if unit.exception:
        lines.append(f"exception = {_quoted(unit.exception)}")
    return lines


def _rule_lines(rules: QuizRules) -> list[str]:
    lines = [f"policy = {_quoted(rules.policy)}", f"pass_mark = {rules.pass_mark!r}"]
    if rules.attempts is not None:
        lines.append(f"attempts = {rules.attempts}")
    if rules.score_rule is not ScoreRule.BEST:
        lines.append(f"score_rule = {_quoted(rules.score_rule)}")
    if rules.time_limit_s is not None:
        minutes = rules.time_limit_s / 60
        lines.append(f"time_limit = {int(minutes) if minutes.is_integer() else minutes!r}")
    if rules.needs_connection:
        lines.append("online = true")
    return lines


def _quoted(text: str) -> str:
    """A TOML basic string. JSON escapes the same characters but for DEL, which TOML wants escaped too."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
