"""Lessons and attestations from Markdown."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from learner_app.authoring.course_folder import SourceFault
from learner_app.authoring.front_matter import front_matter_title
from learner_app.authoring.pictures import UnusablePicture
from learner_app.authoring.workshop import MadeUnit, Workshop, minutes_for, saved_name
from learner_app.domain.course import Tier
from learner_app.formats.manifest import UnitContent
from learner_app.formats.markdown_html import BadMarkdown, RenderedLesson, split_front_matter, to_safe_html

if TYPE_CHECKING:
    from learner_app.domain.ids import BlobHash
    from learner_app.formats.course_source import UnitSource

MAX_LESSON_BYTES = 2_000_000
"""Four times the Bible's longest book; a lesson of 10 minutes has 15 KB."""

_FIXES = {
    "missing-alt": "Say in words what it shows: ![words](picture.png).",
    "missing-picture": "Add the file or correct its name; a labelled placeholder stands for it.",
    "remote-picture": "Put the picture into the course folder.",
    "outside-link": "Say in the lesson what matters, for those without a connection.",
    "broken-link": "Link to the file of another unit.",
}


@dataclass(frozen=True, slots=True)
class LessonOutline:
    """What a lesson says of itself. `title` is empty where it has neither front matter nor a heading."""

    title: str
    minutes: int


def make_lesson(unit: UnitSource, workshop: Workshop) -> MadeUnit:
    """A lesson's safe HTML and the pictures that it shows.

    Raises:
        SourceFault: The file is missing, too large, not UTF-8 or nested beyond reason.
    """
    text = workshop.folder.read_text(unit.file, MAX_LESSON_BYTES)
    addresses = _Addresses(unit, workshop)
    title, rendered = _render(text, addresses)
    if not rendered.words and not rendered.pictures:
        workshop.warn("empty-lesson", unit.file, 0, "The lesson shows nothing.", "Write something, or remove the unit.")
    for warning in rendered.warnings:
        code, message = addresses.reason(warning.code, warning.text)
        workshop.warn(code, unit.file, warning.line, f"{_sentence(message)}.", _FIXES.get(code, ""))
    content = UnitContent(
        body=workshop.blobs.add(rendered.html.encode(), Tier.TEXT, "text/html"),
        pictures=rendered.pictures,
        outside_links=len(rendered.links),
        source_name=saved_name(unit.file),
    )
    return MadeUnit(content, title, _minutes(rendered))


def describe_lesson(text: str) -> LessonOutline:
    """Title and reading time of a lesson, without looking at what it shows.

    Raises:
        SourceFault: It is nested beyond reason.
    """
    title, rendered = _render(text, None)
    return LessonOutline(title, _minutes(rendered))


def _render(text: str, addresses: _Addresses | None) -> tuple[str, RenderedLesson]:
    front, body, lines_before = split_front_matter(text)
    try:
        rendered = to_safe_html(
            body,
            resolve=addresses.picture if addresses else None,
            resolve_link=addresses.unit_of if addresses else None,
            first_line=lines_before + 1,
        )
    except BadMarkdown as error:
        message = error.message.removeprefix(f"Line {error.line}: ")
        line = error.line + lines_before if error.line else 0
        raise SourceFault("markdown", f"{message[:1].upper()}{message[1:]}", error.next_step, line) from error
    return front_matter_title(front) or _heading(rendered), rendered


def _heading(rendered: RenderedLesson) -> str:
    """The first heading where it names the lesson: it is of the first level or the lesson begins with it."""
    is_name = "<h1" in rendered.html or rendered.html.lstrip().startswith("<h")
    return rendered.title if is_name else ""


def _minutes(rendered: RenderedLesson) -> int:
    return minutes_for(rendered.words, pictures=rendered.html.count("<img "))


@dataclass(slots=True)
class _Addresses:
    """Where the relative addresses of one lesson lead."""

    unit: UnitSource
    workshop: Workshop
    refused: dict[str, str] = field(default_factory=dict)

    def picture(self, address: str) -> BlobHash | None:
        """The blob to show; None, with the reason kept in `refused`, where there is none."""
        try:
            path = self.workshop.folder.find(self._inside(address))
            return self.workshop.pictures.take(path)
        except SourceFault as fault:
            if fault.code == "outside-folder":
                self.refused[address] = "is outside the course folder"
        except UnusablePicture as reason:
            self.refused[address] = str(reason)
        return None

    def unit_of(self, address: str) -> str | None:
        """The unit whose file a link names."""
        target = self._inside(address)
        return next((unit.id for unit in self.workshop.course.units if unit.file == target), None)

    def reason(self, code: str, text: str) -> tuple[str, str]:
        """A missing picture may be there and yet not be taken: then say why."""
        if code == "missing-picture":
            for address, reason in self.refused.items():
                if text.startswith(f"the picture {address[:120]} "):
                    return "unusable-picture", f"the picture {address[:120]} {reason}; a placeholder stands for it"
        return code, text

    def _inside(self, address: str) -> str:
        """The address as seen from the course folder; may still lead out of it, which `find` refuses."""
        plain = unquote(address.partition("#")[0].partition("?")[0]).replace("\0", "")
        plain = plain.replace("\\", "/")
        if plain.startswith("/"):  # as on a web site: from the top of the course
            return posixpath.normpath(plain.lstrip("/"))
        return posixpath.normpath(posixpath.join(posixpath.dirname(self.unit.file), plain))


def _sentence(message: str) -> str:
    """With a capital letter, unless it begins with an address."""
    return message if "://" in message.partition(" ")[0] else message[:1].upper() + message[1:]
