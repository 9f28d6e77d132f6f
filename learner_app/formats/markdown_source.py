"""Makes the Markdown that people write (GitHub, Carpentries, MkDocs, Jekyll) into the one dialect the renderer takes.

Works on lines, in linear time. Code is taken out first and put back last, so that nothing in it is ever changed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING

from learner_app.domain.errors import ExpectedFailure, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_SOURCE_CHARACTERS = 2_000_000
MAX_LINE_CHARACTERS = 20_000
MAX_LINES = 6_000
MAX_ABBREVIATIONS = 200
MAX_DEPTH = 20
MAX_EFFORT = 3_000_000
"""How much work a lesson's brackets and stars may make. The renderer looks for the partner of each to the end of its
paragraph, so open brackets count with their square, stars with a tenth of it; a written lesson stays below 100,000."""

_FENCE = re.compile(r"^(?P<indent>[ \t]*+(?:>[ \t]?)*+[ \t]*+)(?P<fence>`{3,}+|~{3,}+)(?P<info>[^`]*+)$")
_LANGUAGE = re.compile(r"[{.\s]*([A-Za-z0-9_+#-]{1,30})")
_ITEM = re.compile(r"^(?P<indent>[ \t]*+)(?P<mark>[-*+]|\d{1,9}[.)])(?P<gap>[ \t]++)(?=\S)")
_RULE = re.compile(r"^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
_ALERT = re.compile(r"^ {0,3}>\s?\[!(\w+)\]\s*$")
_QUOTED = re.compile(r"^ {0,3}> ?")
_DIV_OPEN = re.compile(r"^\s*:{3,}\s*\{?\s*\.?([A-Za-z][\w-]*)[^:]*:*\s*$")
_DIV_CLOSE = re.compile(r"^\s*:{3,}\s*$")
_DETAILS = re.compile(r"^(?P<indent> *)\?\?\?\+?\s+(?P<kind>[\w-]+)\s*(?P<title>\"[^\"]*\")?\s*$")
_HTML_BLOCK = re.compile(r"^\s{0,3}<(div|details|section|article|center|blockquote)\b([^<>]*)>\s*$", re.IGNORECASE)
_SHORTCODE = re.compile(r"\{\{[^{}\n]{0,500}\}\}|\{%[^{}\n]{0,500}%\}")
_BRACKETS = re.compile(r"[\[\](<>)]")
_STARS = re.compile(r"[*_]")
_ABBREVIATION = re.compile(r"^\s{0,3}\*\[", re.MULTILINE)
_PLACEHOLDER = "\ue000{}\ue001"
PLACEHOLDER = re.compile("\ue000(\\d+)\ue001")

KINDS = {
    "note": "note info abstract information seealso prereq prerequisites instructor callout testimonial question",
    "tip": "tip hint",
    "important": "important attention",
    "warning": "warning caution",
    "danger": "danger error bug failure",
    "example": "example discussion",
    "exercise": "exercise challenge",
    "goals": "goals objectives questions",
    "summary": "summary keypoints success",
}
KIND_OF = {word: kind for kind, words in KINDS.items() for word in words.split()}
_FOLDED = frozenset({"solution", "hint", "spoiler"})


class BadMarkdown(ExpectedFailure):
    """A lesson that is too large or too deep to be rendered. `line` is from 1, 0 for the whole of it."""

    def __init__(self, line: int, reason: str, next_step: str) -> None:
        message = f"Line {line}: {reason}." if line else f"{reason[:1].upper()}{reason[1:]}."
        super().__init__(Kind.BAD_INPUT, message, next_step)
        self.line = line


@dataclass(slots=True)
class Prepared:
    """Markdown for the renderer.

    Attributes:
        code: HTML of each piece of code, by the number of its placeholder.
        shortcodes: Line and text of everything left out because only another program understands it.
    """

    text: str = ""
    code: list[str] = field(default_factory=list)
    shortcodes: list[tuple[int, str]] = field(default_factory=list)


def split_front_matter(text: str) -> tuple[str, str, int]:
    """Front matter (YAML between `---`, TOML between `+++`), the rest, and how many lines come before the rest."""
    text = text.removeprefix("\ufeff")
    mark = text[:3]
    if mark not in {"---", "+++"} or text[3:].split("\n", 1)[0].strip():
        return "", text, 0
    lines = text.split("\n")
    for number, line in enumerate(lines[1:400], 1):
        if line.rstrip() == mark or (mark == "---" and line.rstrip() == "..."):
            return "\n".join(lines[1:number]), "\n".join(lines[number + 1 :]), number + 1
    return "", text, 0


def prepare(markdown: str) -> Prepared:
    """Check the limits and make the dialect one.

    Raises:
        BadMarkdown: The text would take the renderer out of its bounds.
    """
    if len(markdown) > MAX_SOURCE_CHARACTERS:
        raise BadMarkdown(0, "a lesson of more than two million characters is not taken", "Split it into lessons.")
    prepared = Prepared()
    clean = markdown.replace("\r\n", "\n").replace("\r", "\n").replace("\ue000", "").replace("\ue001", "")
    if clean.count("\n") >= MAX_LINES:
        raise BadMarkdown(0, f"a lesson of more than {MAX_LINES} lines is not taken", "Split it into lessons.")
    if len(_ABBREVIATION.findall(clean)) > MAX_ABBREVIATIONS:
        raise BadMarkdown(0, f"more than {MAX_ABBREVIATIONS} abbreviations are defined", "Split it into lessons.")
    lines = list(_without_code(clean.split("\n"), prepared))
    lines = list(_indented(_alerts(_divided(_opened(_without_comments(lines))))))
    prepared.text = "\n".join(lines)
    return prepared


class _Effort:
    """Adds up what the renderer would have to do, paragraph by paragraph (see `MAX_EFFORT`)."""

    def __init__(self) -> None:
        self._done = 0
        self._open = self._deepest = self._stars = 0

    def add(self, line: str) -> bool:
        """Count a line; false where it is too much."""
        if not line.strip():
            self._done += self._paragraph()
            self._open = self._deepest = self._stars = 0
            return True
        for bracket in _BRACKETS.findall(line):
            self._open = self._open + 1 if bracket in "[(<" else max(0, self._open - 1)
            self._deepest = max(self._deepest, self._open)
        self._stars += len(_STARS.findall(line))
        return self._done + self._paragraph() <= MAX_EFFORT

    def _paragraph(self) -> int:
        return self._deepest**2 + self._stars**2 // 10


def _without_code(lines: list[str], prepared: Prepared) -> Iterator[str]:
    """Code between fences becomes a placeholder, whatever list or quote it stands in; limits and shortcodes besides."""
    effort = _Effort()
    number = 0
    while number < len(lines):
        line = lines[number].expandtabs(4)
        number += 1
        if opening := _FENCE.match(line):
            body, number = _fenced(lines, number, opening)
            yield from _placed(opening, body, prepared)
            continue
        _check(number, line)
        if not effort.add(line):
            raise BadMarkdown(number, "too many open brackets or stars", "Write code between ``` lines.")
        for found in _SHORTCODE.finditer(line):
            prepared.shortcodes.append((number, found[0]))
        yield _SHORTCODE.sub("", line)


def _check(number: int, line: str) -> None:
    if len(line) > MAX_LINE_CHARACTERS:
        raise BadMarkdown(number, f"it has more than {MAX_LINE_CHARACTERS} characters", "Break the line.")
    start = line[: len(line) - len(line.lstrip(" >-+*0123456789.)"))]
    depth = start.count(">") + sum(start.count(mark) for mark in ("- ", "+ ", "* ", ". ", ") "))
    if depth > MAX_DEPTH and not _RULE.match(line):
        raise BadMarkdown(number, f"it is nested more than {MAX_DEPTH} deep", "Nest less.")


def _fenced(lines: list[str], number: int, opening: re.Match[str]) -> tuple[list[str], int]:
    fence, strip = opening["fence"], len(opening["indent"])
    is_quoted = ">" in opening["indent"]
    body: list[str] = []
    while number < len(lines):
        line = lines[number]
        if is_quoted and not line.lstrip().startswith(">"):
            break
        number += 1
        bare = line.lstrip(" \t>" if is_quoted else " \t").rstrip()
        if bare.startswith(fence) and not bare.strip(fence[0]):
            break
        cut = len(line) - len(line.lstrip(" >" if is_quoted else " "))
        body.append(line[min(strip, cut) :])
    return body, number


def _placed(opening: re.Match[str], body: list[str], prepared: Prepared) -> Iterator[str]:
    language = _LANGUAGE.match(opening["info"].strip())
    attribute = f' class="language-{language[1].lower()}"' if language else ""
    code = escape("\n".join(body), quote=False)
    prepared.code.append(f"<pre><code{attribute}>{code}\n</code></pre>")
    quote = opening["indent"].rstrip() + " " if ">" in opening["indent"] else ""
    indent = quote or opening["indent"]
    yield quote.rstrip()
    yield indent + _PLACEHOLDER.format(len(prepared.code) - 1)
    yield quote.rstrip()


def _without_comments(lines: list[str]) -> list[str]:
    text = "\n".join(lines)
    return re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL).split("\n") if "-->" in text else lines


def _opened(lines: list[str]) -> Iterator[str]:
    """HTML blocks that stand alone before an empty line hold Markdown, as GitHub has it."""
    for number, line in enumerate(lines):
        match = _HTML_BLOCK.match(line)
        following = lines[number + 1 : number + 4]
        if match and (not following or not following[0].strip() or "summary" in following[0].lower()):
            yield f'<{match[1].lower()} markdown="1"{match[2]}>'
        elif details := _DETAILS.match(line):
            yield f"{details['indent']}!!! fold-{details['kind']} {details['title'] or ''}".rstrip()
        else:
            yield line


def _divided(lines: Iterator[str]) -> Iterator[str]:
    """Fenced divs (`:::: challenge`) become blocks, those that give an answer away folded."""
    ends: list[str] = []
    for line in lines:
        if ends and _DIV_CLOSE.match(line):
            yield from ("", ends.pop(), "")
        elif (match := _DIV_OPEN.match(line)) and len(ends) < MAX_DEPTH:
            name = match[1].lower()
            yield ""
            if name in _FOLDED:
                yield f'<details markdown="1"><summary>{name.capitalize()}</summary>'
                ends.append("</details>")
            else:
                kind = KIND_OF.get(name, "note")
                yield f'<div class="admonition {kind}" markdown="1">'
                ends.append("</div>")
            yield ""
        else:
            yield line
    for end in reversed(ends):
        yield from ("", end)


def _alerts(lines: Iterator[str]) -> Iterator[str]:
    """Quotes that start with `[!NOTE]` become admonitions."""
    is_alert = False
    for line in lines:
        if match := _ALERT.match(line):
            is_alert = True
            yield ""
            yield f"!!! {KIND_OF.get(match[1].lower(), 'note')}"
        elif is_alert and (quoted := _QUOTED.match(line)):
            yield "    " + line[quoted.end() :]
        else:
            is_alert = False
            yield line


def _indented(lines: Iterator[str]) -> Iterator[str]:
    """Lists nested by two or three spaces are nested by four; one right after its paragraph gets a blank line."""
    offsets: list[int] = []
    before = ""
    for line in lines:
        indent = len(line) - len(line.lstrip(" "))
        item = None if _RULE.match(line) else _ITEM.match(line)
        if not line.strip():
            yield line
        elif item:
            while offsets and indent < offsets[-1]:
                offsets.pop()
            if not offsets and indent >= 4:
                yield line
            else:
                if not offsets and before.strip() and not _ITEM.match(before) and before[:1] not in " |":
                    yield ""
                mark = "1." if item["mark"][-1] == ")" else item["mark"]
                yield " " * (4 * len(offsets)) + f"{mark} {line[item.end() :]}"
                if len(offsets) < MAX_DEPTH:
                    offsets.append(min(item.end(), indent + len(item["mark"]) + 4))
        else:
            while offsets and indent < min(offsets[-1], 4 * len(offsets)) and not before.strip():
                offsets.pop()
            yield (" " * (4 * len(offsets)) + line[min(indent, offsets[-1]) :]) if offsets else line
        before = line
