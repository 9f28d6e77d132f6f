"""The files of a course source, opened with limits and never outside the course's folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.errors import ExpectedFailure, Kind

if TYPE_CHECKING:
    from pathlib import Path

SOURCE_NAME = "course.toml"


class SourceFault(Exception):  # noqa: N818 - becomes a finding, see `findings.error`
    """A file of the course cannot be taken.

    Attributes:
        line: In the file itself; 0 where the whole file is meant.
    """

    def __init__(self, code: str, message: str, fix: str = "", line: int = 0) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.fix = fix
        self.line = line


class CourseFolder:
    """One folder with everything that a course source may name."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._resolved_root = root.resolve()

    def find(self, name: str) -> Path:
        """The file of that name, relative to the folder and with `/`.

        Raises:
            SourceFault: There is no such file, or a link leads out of the folder.
        """
        fix = "Add the file or correct its name."
        try:
            path = (self.root / name).resolve()
            if not path.is_relative_to(self._resolved_root):
                raise SourceFault("outside-folder", f"{name} is outside the course folder.", "Move it into the folder.")
            if not path.is_file():
                what = "a folder" if path.is_dir() else "missing"
                raise SourceFault("missing-file", f"The file {name} is {what}.", fix)
        except (OSError, RuntimeError, ValueError) as error:  # too long a name, links in a circle, a NUL
            raise SourceFault("missing-file", f"The file {name[:80]} cannot be found.", fix) from error
        return path

    def size_bytes(self, name: str, limit_bytes: int) -> int:
        """How large the file is, found without reading it.

        Raises:
            SourceFault: As `find`, or it is larger than the limit.
        """
        size = self.find(name).stat().st_size
        if size > limit_bytes:
            raise SourceFault(
                "too-large",
                f"{name} has {size / 1_000_000:,.1f} MB; at most {limit_bytes / 1_000_000:,.0f} MB are allowed.",
                "Split it or make it smaller.",
            )
        return size

    def read(self, name: str, limit_bytes: int) -> bytes:
        """The file's bytes.

        Raises:
            SourceFault: As `size_bytes`, or it cannot be read.
        """
        self.size_bytes(name, limit_bytes)
        try:
            return self.find(name).read_bytes()
        except OSError as error:
            raise SourceFault("unreadable", f"{name} cannot be read: {error.strerror or error}.") from error

    def read_text(self, name: str, limit_bytes: int) -> str:
        """The file's text with plain line ends.

        Raises:
            SourceFault: As `read`, or it is not UTF-8; then with the line.
        """
        data = self.read(name, limit_bytes)
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            raise SourceFault("not-utf-8", f"{name} is not UTF-8 text.", "Save it as UTF-8.", line) from error
        return text.replace("\r\n", "\n").replace("\r", "\n")


def locate_source(path: Path) -> Path:
    """The course's TOML file for what a person named: a folder with a course.toml, or a .toml.

    Raises:
        ExpectedFailure: NOT_FOUND where there is neither.
    """
    if path.is_dir():
        path = path / SOURCE_NAME
        if not path.is_file():
            raise ExpectedFailure(
                Kind.NOT_FOUND, f"There is no {path}.", f"Make one with: learner-app course new {path.parent}"
            )
    if not path.is_file():
        raise ExpectedFailure(Kind.NOT_FOUND, f"There is no file {path}.", "Check the path.")
    if path.suffix.lower() != ".toml":
        raise ExpectedFailure(
            Kind.WRONG_USE, f"{path.name} is not a course source.", "Name a folder with a course.toml, or a .toml file."
        )
    return path
